import { AgentBootstrapWay, AgentTarget } from './way';
import type { HelmChartProxyV1Alpha1 } from '../../../imports/addons.cluster.x-k8s.io';
import { checkDnsLabel } from '../../fleet';
import { CLUSTER_NAME_LABEL } from '../capi';
import { IdentifiedManifest } from '../manifest';

/** A chart that is installed in a new cluster. */
export interface AgentChartProps {
  /** Name of the release; unique among the charts, a DNS label. */
  readonly name: string;
  /** Name of the chart. */
  readonly chart: string;
  /** Address of the repository of charts: `https://…` or `oci://…`. */
  readonly repositoryUrl: string;
  /** Version of the chart. */
  readonly version: string;
  /** Namespace of the release. */
  readonly namespace: string;
  /**
   * Values as YAML; `{{ .Cluster.metadata.name }}` stands for the cluster's name.
   *
   * @default - the chart's own
   */
  readonly values?: string;
  /**
   * Whether the chart is kept up to date from outside; else only the first version is installed.
   *
   * @default false
   */
  readonly continuous?: boolean;
}

/** HelmChartProxies of Cluster API's Helm add-on provider: made by `AgentBootstrap.helm`. */
export class HelmProxyAgent extends AgentBootstrapWay {
  private readonly charts: readonly AgentChartProps[];

  constructor(charts: AgentChartProps[]) {
    super('Helm add-on proxy');
    if (charts.length === 0) { throw new Error('the Helm add-on proxy installs no chart: give at least that of the agent'); }
    const seen = new Set<string>();
    for (const { name, repositoryUrl } of charts) {
      checkDnsLabel('agent chart', name);
      if (seen.has(name)) { throw new Error(`two charts of an agent are named '${name}': choose another name for the second`); }
      seen.add(name);
      if (!/^(https|oci):\/\//.test(repositoryUrl)) { throw new Error(`the chart '${name}' of an agent comes from '${repositoryUrl}': give an address that starts with https:// or oci://`); }
    }
    this.charts = charts;
  }

  /** @internal */
  public _shared(): IdentifiedManifest[] {
    return [];
  }

  /** @internal */
  public _own(target: AgentTarget): IdentifiedManifest[] {
    return this.charts.map((chart) => ({ id: `agent-${chart.name}`, manifest: proxy(chart, target) }));
  }

  /** @internal */
  public get _addonProvider(): string {
    return 'helm';
  }
}

function proxy(chart: AgentChartProps, { cluster, capiNamespace }: AgentTarget): HelmChartProxyV1Alpha1 {
  return {
    apiVersion: 'addons.cluster.x-k8s.io/v1alpha1',
    kind: 'HelmChartProxy',
    metadata: { name: `${cluster}-${chart.name}`, namespace: capiNamespace, labels: { [CLUSTER_NAME_LABEL]: cluster } },
    spec: {
      chartName: chart.chart,
      clusterSelector: { matchLabels: { [CLUSTER_NAME_LABEL]: cluster } },
      namespace: chart.namespace,
      reconcileStrategy: chart.continuous ? 'Continuous' : 'InstallOnce',
      releaseName: chart.name,
      repoURL: chart.repositoryUrl,
      valuesTemplate: chart.values,
      version: chart.version,
    },
  };
}
