import { Delivery, DeliveredUnit, DeliveryFolder, IReconciler } from 'cdk8s-platform';
import { ClusterProfileV1Beta1 } from 'cdk8s-platform/imports/config.projectsveltos.io';
import { GitRepositoryV1 } from 'cdk8s-platform/imports/source.toolkit.fluxcd.io';

/** How Sveltos reads the tree. */
export interface SveltosProps {
  /** Namespace on the management cluster in which clusters are registered with Sveltos. */
  readonly clusterNamespace: string;
  /** Secret beside Flux's source-controller with the credentials of the repository. */
  readonly secretName: string;
}

/** Where Flux's source-controller runs, which fetches the repository for Sveltos. */
const SOURCE = { name: 'platform', namespace: 'flux-system' };

/**
 * Sveltos: a management cluster pushes, so one folder tells it all clusters, with a ClusterProfile for each unit of each.
 *
 * Nothing in the library knows of it: it is what any user can write.
 */
export class Sveltos implements IReconciler {
  readonly type = 'sveltos';
  /** It renders charts from the repositories of Flux, or takes plain objects; here it is given plain objects. */
  readonly chartForm = 'objects';
  readonly readsRendered = false;

  constructor(private readonly props: SveltosProps) {}

  deliver({ clusters, repository }: Delivery): DeliveryFolder[] {
    const source: GitRepositoryV1 = {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: SOURCE,
      spec: { interval: '1m', url: repository.url, ref: { branch: repository.branch }, secretRef: { name: this.props.secretName } },
    };
    const folders = clusters.map(({ cluster, units }): DeliveryFolder => ({
      path: `management/${cluster}`,
      resources: [],
      objects: units.map((unit) => this.profile(cluster, unit, repository.path)),
    }));
    const all = folders.map(({ path }) => `delivery/${this.type}/${path}`);
    return [{ path: 'management', resources: all, objects: [source], firstSteps: 'apply delivery/sveltos/management to the management cluster of Sveltos\n' }, ...folders];
  }

  private profile(cluster: string, unit: DeliveredUnit, root: string): ClusterProfileV1Beta1 {
    return {
      apiVersion: 'config.projectsveltos.io/v1beta1',
      kind: 'ClusterProfile',
      metadata: { name: profileName(cluster, unit.unit) },
      spec: {
        clusterRefs: [{ apiVersion: 'lib.projectsveltos.io/v1beta1', kind: 'SveltosCluster', namespace: this.props.clusterNamespace, name: cluster }],
        ...(unit.dependsOn.length > 0 ? { dependsOn: unit.dependsOn.map((name) => profileName(cluster, name)) } : {}),
        kustomizationRefs: [{ kind: 'GitRepository', ...SOURCE, path: [root, unit.folder].filter(Boolean).join('/') }],
        syncMode: 'ContinuousWithDriftDetection',
        stopMatchingBehavior: 'WithdrawPolicies',
      },
    };
  }
}

/** Profiles are cluster-scoped, so the name says whose unit it is. */
function profileName(cluster: string, unit: string): string {
  return `${cluster}-${unit}`;
}
