import { checkAccessSecret } from './access-secret';
import { someUnit, unitLists } from './alike-units';
import { sharedEntry } from './entry';
import { decryptionOf, FluxDecryption } from './flux-decryption';
import { artifactSteps, bootstrapPatch } from './flux-first-steps';
import { healthExpressions } from './flux-health';
import { ignoreRules } from './flux-ignore';
import { FluxLockdown } from './flux-lockdown';
import { checkVerification, FluxSource, FluxVerification, USUAL_SECRET } from './flux-source';
import { lockdownComponent } from './lockdown-component';
import { ClusterDelivery, DeliveredUnit, Delivery, DeliveryFolder, DeliverySecret, IReconciler } from './reconciler';
import type { KustomizationV1 } from '../../imports/kustomize.toolkit.fluxcd.io';
import type { GitRepositoryV1, OCIRepositoryV1 } from '../../imports/source.toolkit.fluxcd.io';
import { Repository } from '../fleet';
import { ValueClass } from '../fleet/value-class';
import { copied } from '../object/value-shape';

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
   * @default 'flux-system', which `flux bootstrap` makes; none for an artifact, a public repository and the identity of a cloud
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
   * @default '15m' for clusters and charts, '5m' for all else
   */
  readonly timeout?: string;
  /**
   * Where the tree is read.
   *
   * @default FluxSource.git()
   */
  readonly source?: FluxSource;
  /**
   * Who must have signed what is read.
   *
   * @default - nobody
   */
  readonly verify?: FluxVerification;
  /**
   * With which key or account the units that hold encrypted objects are decrypted.
   *
   * @default - the account of kustomize-controller where a key of a cloud opens them, else the Secret that the documentation of Flux names
   * for the kind of key: `sops-age`, `sops-gpg` or `sops-hcvault`
   */
  readonly decryption?: FluxDecryption;
  /**
   * Writes `delivery/flux/lockdown`, a Kustomize component for the kustomization.yaml that `flux bootstrap` made.
   *
   * @default - not written
   */
  readonly lockdown?: FluxLockdown;
}

/** Name of the source that the units of a cluster read. */
const SOURCE = 'platform';

/** Flux: one Kustomization a unit, ordered by `dependsOn`, from a source that holds no other cluster's files. */
export class Flux implements IReconciler {
  public readonly type = 'flux';
  public readonly chartForm = 'flux';
  public readonly readsRendered = false;
  public readonly decryptsSops?: boolean = true;
  private readonly namespace: string;
  private readonly source: FluxSource;
  private readonly props: FluxProps;

  constructor(props: FluxProps = {}) {
    this.namespace = props.namespace ?? 'flux-system';
    this.source = props.source ?? FluxSource.git();
    this.props = copied(props);
    checkAccessSecret('Flux', 'secretName', props.secretName);
    ValueClass.FLUX_SOURCE.check('Flux', 'source', props.source);
    for (const property of ['decryption', 'lockdown'] as const) { ValueClass.PROPERTIES.check('Flux', property, props[property]); }
    if (props.verify !== undefined) { checkVerification(props.verify, this.source._kind); }
  }

  public deliver(delivery: Delivery): DeliveryFolder[] {
    const entries = new Map<string, DeliveryFolder>();
    const folders = new Map<DeliveredUnit, string>();
    const entryOf = (unit: DeliveredUnit): string => {
      const path = sharedEntry(unit);
      if (!entries.has(path)) { entries.set(path, { path, resources: [], objects: [this.kustomization(unit, delivery.repository)] }); }
      const folder = `delivery/${this.type}/${path}`;
      folders.set(unit, folder);
      return folder;
    };
    const alike = new Map<string, { readonly unit: DeliveredUnit; readonly object: KustomizationV1 }>();
    /** What clusters that are alike read in folders of their own differs by the path alone. */
    const kustomizationOf = (unit: DeliveredUnit): KustomizationV1 => {
      const known = alike.get(unit.unit);
      if (known && isAlike(known.unit, unit)) {
        return { ...known.object, spec: { ...known.object.spec!, path: this.pathOf(unit, delivery.repository) } };
      }
      const object = this.kustomization(unit, delivery.repository);
      alike.set(unit.unit, { unit, object });
      return object;
    };
    const resourcesOf = new Map<readonly DeliveredUnit[], string[]>();
    const firstSteps = this.source._kind === 'GitRepository' ? bootstrapPatch(delivery, this.namespace, delivery.repository.path) : artifactSteps(this.namespace, SOURCE);
    const clusters = delivery.clusters.map((cluster): DeliveryFolder => {
      const { shared, own } = unitLists(cluster);
      let resources = resourcesOf.get(shared);
      if (!resources) { resourcesOf.set(shared, resources = shared.map((unit) => folders.get(unit) ?? entryOf(unit))); }
      return {
        path: cluster.cluster,
        resources,
        objects: [this.sourceOf(cluster, delivery.repository), ...own.map(kustomizationOf)],
        firstSteps,
        secrets: [...this.ownSecrets(cluster), ...this.keysOf(cluster)],
      };
    });
    return this.withLockdown([...clusters, ...entries.values()]);
  }

  /** The Secrets without which nothing is read; the usual one comes with Flux. */
  private ownSecrets({ cluster }: ClusterDelivery): DeliverySecret[] {
    const { secretName, verify } = this.props;
    return [
      ...(secretName === undefined || secretName === USUAL_SECRET ? [] : [{ name: secretName, purpose: 'it opens what Flux reads the tree from' }]),
      ...(verify?.secretName ? [{ name: verify.secretName, purpose: 'Flux checks the signatures of the tree by it' }] : []),
    ].map((secret) => ({ ...secret, cluster, namespace: this.namespace }));
  }

  /** The Secrets that open the encrypted objects of a cluster. */
  private keysOf(delivery: ClusterDelivery): DeliverySecret[] {
    if (!someUnit(delivery, isEncrypted)) { return []; }
    const { cluster, units } = delivery;
    return units.flatMap(({ unit, decryption }) => {
      const name = decryption && decryptionOf(decryption, this.props.decryption).secretRef?.name;
      return name === undefined ? [] : [{ cluster, unit, namespace: this.namespace, name }];
    });
  }

  private withLockdown(folders: readonly DeliveryFolder[]): DeliveryFolder[] {
    const { lockdown } = this.props;
    if (!lockdown || folders.length === 0) { return [...folders]; }
    const [first, ...others] = folders;
    return [{ ...first, files: [lockdownComponent(`delivery/${this.type}/lockdown/kustomization.yaml`, this.namespace, lockdown)] }, ...others];
  }

  private sourceOf(cluster: ClusterDelivery, repository: Repository): GitRepositoryV1 | OCIRepositoryV1 {
    const common = {
      metadata: { name: SOURCE, namespace: this.namespace },
      interval: this.props.sourceInterval ?? '1m',
      ignore: ignoreRules(cluster, this.source._root(repository)),
    };
    return this.source._source(common, repository, this.props.secretName, this.props.verify);
  }

  /** Its fields are in the order in which they are written. */
  private kustomization(unit: DeliveredUnit, repository: Repository): KustomizationV1 {
    const expressions = healthExpressions(unit.kinds);
    return {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: unit.unit, namespace: this.namespace },
      spec: {
        ...(unit.decryption ? { decryption: decryptionOf(unit.decryption, this.props.decryption) } : {}),
        // Definitions that go take every custom resource of theirs along.
        ...(unit.unit === 'crds' ? { deletionPolicy: 'Orphan' } : {}),
        ...(unit.dependsOn.length > 0 ? { dependsOn: unit.dependsOn.map((name) => ({ name })) } : {}),
        ...(expressions.length > 0 ? { healthCheckExprs: expressions } : {}),
        interval: this.props.interval ?? '1h',
        path: this.pathOf(unit, repository),
        prune: true,
        retryInterval: '2m',
        // Stated, so that the platform's units keep working once a default account is set for tenants.
        serviceAccountName: 'kustomize-controller',
        sourceRef: { kind: this.source._kind, name: SOURCE },
        timeout: this.props.timeout ?? (isSlow(unit) ? '15m' : '5m'),
        wait: true,
      },
    };
  }

  private pathOf({ folder }: DeliveredUnit, repository: Repository): string {
    const root = this.source._root(repository);
    return root ? `./${root}/${folder}` : `./${folder}`;
  }
}

/** Whether two units of one name hold the same and wait for the same. */
function isAlike(one: DeliveredUnit, other: DeliveredUnit): boolean {
  return one.kinds === other.kinds && one.dependsOn === other.dependsOn && one.decryption === other.decryption;
}

function isEncrypted({ decryption }: DeliveredUnit): boolean {
  return decryption !== undefined;
}

/** Clusters and charts take longer; the unit's timeout must not be under that of a chart in it. */
function isSlow(unit: DeliveredUnit): boolean {
  return unit.unit.startsWith('cluster-') || unit.kinds.includes('helm.toolkit.fluxcd.io/v2 HelmRelease');
}
