import { stringify } from 'yaml';
import { AgentTarget } from './way';
import type { KustomizationV1 } from '../../../imports/kustomize.toolkit.fluxcd.io';
import type { GitRepositoryV1, OCIRepositoryV1 } from '../../../imports/source.toolkit.fluxcd.io';
import { copied } from '../../object/value-shape';
import { FluxSource } from '../../reconciler';
import { onlyEntryRules } from '../../reconciler/flux-ignore';

/** Credentials of Flux's first source. */
export interface FluxSyncProps {
  /**
   * Secret in Flux's namespace with the credentials of the repository.
   *
   * @default 'flux-system'; none for an artifact, a public repository and the identity of a cloud
   */
  readonly secretName?: string;
  /**
   * Where it reads the tree; the same as `Reconciler.flux` is told.
   *
   * @default FluxSource.git()
   */
  readonly source?: FluxSource;
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
    this.props = copied(props);
  }

  /** @internal */
  public _content(target: AgentTarget): string {
    const { repository, cluster } = target;
    if (!repository) { throw new Error(`the agent of cluster '${cluster}' has no repository to read: make the cluster in a Platform, which says its repository`); }
    const { namespace = 'flux-system', secretName, source = FluxSource.git() } = this.props;
    const metadata = { name: 'flux-system', namespace };
    const root = source._root(repository);
    const objects: readonly [GitRepositoryV1 | OCIRepositoryV1, KustomizationV1] = [
      source._source({ metadata, interval: '1m', ignore: onlyEntryRules(cluster, root) }, repository, secretName),
      {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata,
        spec: {
          interval: '1h',
          retryInterval: '2m',
          path: pathBelow(root, cluster),
          prune: true,
          sourceRef: { kind: source._kind, name: 'flux-system' },
        },
      },
    ];
    return objects.map((object) => stringify(object)).join('---\n');
  }
}

/** The folder that Flux of a cluster reads, from the root of the repository. */
export function deliveryPath({ cluster, repository }: AgentTarget): string {
  return pathBelow(repository?.path, cluster);
}

function pathBelow(root: string | undefined, cluster: string): string {
  return `./${[root, 'delivery', 'flux', cluster].filter(Boolean).join('/')}`;
}
