import { stringify } from 'yaml';
import { AgentTarget } from './way';
import type { KustomizationV1 } from '../../../imports/kustomize.toolkit.fluxcd.io';
import type { GitRepositoryV1 } from '../../../imports/source.toolkit.fluxcd.io';
import { onlyEntryRules } from '../../reconciler/flux-ignore';

/** Credentials of Flux's first source. */
export interface FluxSyncProps {
  /**
   * Secret in Flux's namespace with the credentials of the repository.
   *
   * @default 'flux-system'
   */
  readonly secretName?: string;
  /**
   * Namespace of Flux.
   *
   * @default 'flux-system'
   */
  readonly namespace?: string;
}

/** What tells a new agent where to read: its first objects, from which all others follow. */
export class AgentSync {
  /** A source and a Kustomization of Flux that read `delivery/flux/<cluster>`. */
  public static flux(props: FluxSyncProps = {}): AgentSync {
    return new AgentSync(props);
  }

  private readonly props: FluxSyncProps;

  private constructor(props: FluxSyncProps) {
    this.props = props;
  }

  /** @internal */
  public _content(target: AgentTarget): string {
    const { repository, cluster } = target;
    if (!repository) { throw new Error(`the agent of cluster '${cluster}' has no repository to read: make the cluster in a Platform, which says its repository`); }
    const { namespace = 'flux-system', secretName = 'flux-system' } = this.props;
    const metadata = { name: 'flux-system', namespace };
    const objects: readonly [GitRepositoryV1, KustomizationV1] = [
      {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'GitRepository',
        metadata,
        spec: {
          interval: '1m',
          ref: { branch: repository.branch },
          secretRef: { name: secretName },
          url: repository.url,
          ignore: onlyEntryRules(cluster, repository.path),
        },
      },
      {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata,
        spec: {
          interval: '1h',
          retryInterval: '2m',
          path: deliveryPath(target),
          prune: true,
          sourceRef: { kind: 'GitRepository', name: 'flux-system' },
        },
      },
    ];
    return objects.map((object) => stringify(object)).join('---\n');
  }
}

/** The folder that Flux of a cluster reads, from the root of the repository. */
export function deliveryPath({ cluster, repository }: AgentTarget): string {
  return `./${[repository?.path, 'delivery', 'flux', cluster].filter(Boolean).join('/')}`;
}
