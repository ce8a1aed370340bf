import { deliveryPath } from './sync';
import { AgentBootstrapWay, AgentTarget } from './way';
import type { KustomizationV1 } from '../../../imports/kustomize.toolkit.fluxcd.io';
import { copied } from '../../object/value-shape';
import { IdentifiedManifest } from '../manifest';

/** Flux of the management cluster, which applies an agent to new clusters. */
export interface PushAgentProps {
  /** Folder of the agent's manifests, from the root of the repository. */
  readonly path: string;
  /**
   * Name of the GitRepository that the management cluster reads.
   *
   * @default 'flux-system'
   */
  readonly source?: string;
  /**
   * Namespace of that source.
   *
   * @default 'flux-system'
   */
  readonly sourceNamespace?: string;
}

/** Kustomizations of the management cluster with the new cluster's kubeconfig: made by `AgentBootstrap.push`. */
export class PushAgent extends AgentBootstrapWay {
  private readonly props: PushAgentProps;

  constructor(props: PushAgentProps) {
    super('push');
    this.props = copied(props);
  }

  /** @internal */
  public _shared(): IdentifiedManifest[] {
    return [];
  }

  /** @internal */
  public _own(target: AgentTarget): IdentifiedManifest[] {
    const { cluster } = target;
    return [
      { id: 'agent', manifest: this.kustomization(target, `${cluster}-agent`, `./${this.props.path.replace(/^\.?\/+/, '')}`, []) },
      { id: 'agent-sync', manifest: this.kustomization(target, `${cluster}-agent-sync`, deliveryPath(target), [`${cluster}-agent`]) },
    ];
  }

  private kustomization({ cluster, capiNamespace }: AgentTarget, name: string, path: string, dependsOn: readonly string[]): KustomizationV1 {
    return {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name, namespace: capiNamespace },
      spec: {
        dependsOn: dependsOn.length === 0 ? undefined : dependsOn.map((other) => ({ name: other })),
        interval: '1h',
        retryInterval: '2m',
        path,
        // The cluster's own agent takes over what is applied here; nothing goes when this goes.
        prune: false,
        kubeConfig: { secretRef: { name: `${cluster}-kubeconfig`, key: 'value' } },
        sourceRef: { kind: 'GitRepository', name: this.props.source ?? 'flux-system', namespace: this.props.sourceNamespace ?? 'flux-system' },
      },
    };
  }
}
