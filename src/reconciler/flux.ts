import { ClusterDelivery, DeliveredUnit, Delivery, DeliveryFolder, IReconciler } from './reconciler';
import { Repository } from '../fleet';

/** How Flux reads the tree. */
export interface FluxProps {
  /**
   * Namespace of Flux and of the platform's own sources and Kustomizations.
   *
   * @default 'flux-system'
   */
  readonly namespace?: string;
  /**
   * Secret in that namespace with the credentials of the repository.
   *
   * @default 'flux-system', which `flux bootstrap` makes
   */
  readonly secretName?: string;
  /**
   * How often the repository is asked for a new revision.
   *
   * @default '1m'
   */
  readonly sourceInterval?: string;
  /**
   * How often a unit is compared with the cluster and drift is mended; a new revision triggers at once.
   *
   * @default '1h'
   */
  readonly interval?: string;
  /**
   * How long a unit may take to become ready.
   *
   * @default '15m' for clusters, '5m' for all else
   */
  readonly timeout?: string;
}

/** Name of the source that the units of a cluster read. */
const SOURCE = 'platform';

/** Flux: one Kustomization a unit, ordered by `dependsOn`, from a source that holds no other cluster's files. */
export class Flux implements IReconciler {
  public readonly type = 'flux';
  public readonly chartForm = 'flux';
  private readonly namespace: string;
  private readonly props: FluxProps;

  constructor(props: FluxProps = {}) {
    this.namespace = props.namespace ?? 'flux-system';
    this.props = props;
  }

  public deliver(delivery: Delivery): DeliveryFolder[] {
    const entries = new Map<string, DeliveryFolder>();
    const clusters = delivery.clusters.map((cluster): DeliveryFolder => {
      const own = cluster.units.filter((unit) => unit.isOwn);
      const shared = cluster.units.filter((unit) => !unit.isOwn);
      for (const unit of shared) {
        const path = entryPath(unit);
        if (!entries.has(path)) { entries.set(path, { path, resources: [], objects: [this.kustomization(unit, delivery.repository)] }); }
      }
      return {
        path: cluster.cluster,
        resources: shared.map((unit) => `delivery/${this.type}/${entryPath(unit)}`),
        objects: [this.source(cluster, delivery.repository), ...own.map((unit) => this.kustomization(unit, delivery.repository))],
      };
    });
    return [...clusters, ...entries.values()];
  }

  private source(cluster: ClusterDelivery, repository: Repository): unknown {
    return {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: { name: SOURCE, namespace: this.namespace },
      spec: {
        interval: this.props.sourceInterval ?? '1m',
        ref: { branch: repository.branch },
        secretRef: { name: this.props.secretName ?? 'flux-system' },
        url: repository.url,
        ignore: ignoreRules(cluster, repository),
      },
    };
  }

  private kustomization(unit: DeliveredUnit, repository: Repository): unknown {
    return {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: unit.unit, namespace: this.namespace },
      spec: {
        ...(unit.dependsOn.length > 0 ? { dependsOn: unit.dependsOn.map((name) => ({ name })) } : {}),
        interval: this.props.interval ?? '1h',
        retryInterval: '2m',
        timeout: this.props.timeout ?? (unit.unit.startsWith('cluster-') ? '15m' : '5m'),
        path: `./${[repository.path, unit.folder].filter(Boolean).join('/')}`,
        prune: true,
        wait: true,
        // Stated, so that the platform's units keep working once a default account is set for tenants.
        serviceAccountName: 'kustomize-controller',
        sourceRef: { kind: 'GitRepository', name: SOURCE },
      },
    };
  }
}

function entryPath(unit: DeliveredUnit): string {
  return `units/${unit.unit}/${unit.entry}`;
}

/** What lies in the repository and is nothing of this cluster's. */
function ignoreRules(cluster: ClusterDelivery, repository: Repository): string {
  const root = repository.path ? `/${repository.path}` : '';
  const name = cluster.cluster;
  const isUsed = (folder: string) => cluster.units.some((unit) => unit.folder.startsWith(`${folder}/`));
  return [
    ...(root ? ['/*', ...parents(repository.path)] : []),
    `${root}/inventory.json`,
    `${root}/.synth.json`,
    `${root}/rendered/`,
    `${root}/clusters/*`,
    `!${root}/clusters/${name}`,
    `${root}/delivery/*`,
    `!${root}/delivery/flux`,
    `${root}/delivery/flux/*`,
    `!${root}/delivery/flux/${name}`,
    `!${root}/delivery/flux/units`,
    `${root}/**/cluster.*/`,
    `!${root}/**/cluster.${name}/`,
    ...(isUsed('provisioning') ? [] : [`${root}/provisioning/`]),
  ].join('\n') + '\n';
}

/** Lets a nested folder through, level by level, and nothing beside it. */
function parents(path: string): string[] {
  const parts = path.split('/');
  return parts.flatMap((_, i) => {
    const folder = `/${parts.slice(0, i + 1).join('/')}`;
    return i + 1 < parts.length ? [`!${folder}`, `${folder}/*`] : [`!${folder}`];
  });
}
