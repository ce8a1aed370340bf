import { AgentChartProps, HelmProxyAgent } from './helm-proxy';
import { PushAgent, PushAgentProps } from './push';
import { ResourceSetAgent, ResourceSetAgentProps } from './resource-set';
import { AgentBootstrapWay } from './way';
import { WeaveAgent, WeaveAgentProps } from './weave';
import { IdentifiedManifest } from '../manifest';

/** How a pull agent can get into new clusters. */
export class AgentBootstrap {
  /** Cluster API applies manifests as soon as the cluster answers; credentials come from Secrets that are named. */
  public static resourceSet(props: ResourceSetAgentProps): AgentBootstrapWay {
    return new ResourceSetAgent(props);
  }

  /** Cluster API's Helm add-on provider installs charts. */
  public static helm(...charts: AgentChartProps[]): AgentBootstrapWay {
    return new HelmProxyAgent(charts);
  }

  /** A job of Weave GitOps runs once for each cluster, `flux bootstrap` say. */
  public static weave(props: WeaveAgentProps): AgentBootstrapWay {
    return new WeaveAgent(props);
  }

  /** Flux of the management cluster applies a folder of the repository. */
  public static push(props: PushAgentProps): AgentBootstrapWay {
    return new PushAgent(props);
  }

  /** Somebody else installs the agent. */
  public static none(): AgentBootstrapWay {
    return new NoAgent();
  }

  private constructor() {}
}

class NoAgent extends AgentBootstrapWay {
  constructor() {
    super('none');
  }

  /** @internal */
  public _shared(): IdentifiedManifest[] {
    return [];
  }

  /** @internal */
  public _own(): IdentifiedManifest[] {
    return [];
  }
}
