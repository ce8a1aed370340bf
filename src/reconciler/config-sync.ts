import { checkAccessSecret } from './access-secret';
import { inRepository, sharedEntry } from './entry';
import { DeliveredUnit, Delivery, DeliveryFolder, DeliverySecret, IReconciler } from './reconciler';
import type { RootSyncV1Beta1 } from '../../imports/configsync.gke.io';
import { Repository } from '../fleet';
import { copied } from '../object/value-shape';

/** How Config Sync reads the tree. */
export interface ConfigSyncProps {
  /**
   * How it authenticates to the repository: `ssh`, `token`, `cookiefile`, `gcenode`, `gcpserviceaccount`, `githubapp` or `none`.
   *
   * @default 'token'
   */
  readonly auth?: string;
  /**
   * Secret in the namespace of Config Sync with the credentials, where `auth` needs one.
   *
   * @default 'git-creds'
   */
  readonly secretName?: string;
  /**
   * How often the repository is asked for a new revision.
   *
   * @default '60s'
   */
  readonly period?: string;
  /**
   * How long the objects of a unit may take to become ready.
   *
   * @default '15m'
   */
  readonly reconcileTimeout?: string;
}

/** Held by the constructor. */
type RootSyncAuth = NonNullable<NonNullable<RootSyncV1Beta1['spec']>['git']>['auth'];

const NAMESPACE = 'config-management-system';
const USUAL_SECRET = 'git-creds';
const AUTH_WITH_SECRET = ['ssh', 'token', 'cookiefile', 'githubapp'];
const AUTH = [...AUTH_WITH_SECRET, 'gcenode', 'gcpserviceaccount', 'none'];

/**
 * Config Sync: one RootSync a unit, since a whole cluster is too large a build, and one that holds them.
 *
 * RootSyncs do not wait for each other: one whose definitions or namespaces are not there yet is tried again until they are.
 */
export class ConfigSync implements IReconciler {
  public readonly type = 'config-sync';
  public readonly chartForm = 'objects';
  public readonly readsRendered = false;
  private readonly props: ConfigSyncProps;

  constructor(props: ConfigSyncProps = {}) {
    if (props.auth !== undefined && !AUTH.includes(props.auth)) {
      throw new Error(`Config Sync has the auth '${props.auth}': use one of ${AUTH.join(', ')}`);
    }
    checkAccessSecret('Config Sync', 'secretName', props.secretName);
    this.props = copied(props);
  }

  public deliver(delivery: Delivery): DeliveryFolder[] {
    const { repository } = delivery;
    const shared = new Map<string, DeliveryFolder>();
    const clusters = delivery.clusters.map(({ cluster, units }): DeliveryFolder => {
      const own = units.filter((unit) => unit.isOwn);
      const common = units.filter((unit) => !unit.isOwn);
      for (const unit of common) {
        const path = sharedEntry(unit);
        if (!shared.has(path)) { shared.set(path, { path, resources: [], objects: [this.rootSyncOf(unit, repository)] }); }
      }
      return {
        path: cluster,
        resources: common.map((unit) => `delivery/${this.type}/${sharedEntry(unit)}`),
        objects: [
          this.rootSync('platform', inRepository(repository, `delivery/${this.type}/${cluster}`), repository),
          ...own.map((unit) => this.rootSyncOf(unit, repository)),
        ],
        secrets: this.ownSecrets(cluster),
      };
    });
    return [...clusters, ...shared.values()];
  }

  /** The usual Secret comes with the installation of Config Sync. */
  private ownSecrets(cluster: string): DeliverySecret[] {
    const { auth, secretName } = this.props;
    if (secretName === undefined || secretName === USUAL_SECRET || !AUTH_WITH_SECRET.includes(auth ?? 'token')) { return []; }
    return [{ cluster, namespace: NAMESPACE, name: secretName, purpose: 'it opens the repository for Config Sync' }];
  }

  private rootSyncOf(unit: DeliveredUnit, repository: Repository): RootSyncV1Beta1 {
    return this.rootSync(unit.unit, inRepository(repository, unit.folder), repository);
  }

  private rootSync(name: string, dir: string, repository: Repository): RootSyncV1Beta1 {
    const auth = this.props.auth ?? 'token';
    return {
      apiVersion: 'configsync.gke.io/v1beta1',
      kind: 'RootSync',
      metadata: { name, namespace: NAMESPACE },
      spec: {
        sourceFormat: 'unstructured',
        git: {
          repo: repository.url,
          branch: repository.branch,
          dir,
          auth: auth as RootSyncAuth,
          ...(AUTH_WITH_SECRET.includes(auth) ? { secretRef: { name: this.props.secretName ?? USUAL_SECRET } } : {}),
          period: this.props.period ?? '60s',
        },
        // Namespaces are part of the tree; one that Config Sync made by itself would lack its labels.
        override: { reconcileTimeout: this.props.reconcileTimeout ?? '15m', namespaceStrategy: 'explicit' },
      },
    };
  }
}
