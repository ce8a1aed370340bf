import { checkAccessSecret } from './access-secret';
import { inRepository } from './entry';
import { joinedName, sameJoinedNames } from './joined-name';
import { teamObjects } from './rancher-fleet-teams';
import { ClusterDelivery, DeliveredUnit, Delivery, DeliveryFile, DeliveryFolder, IReconciler } from './reconciler';
import type { GitRepoV1Alpha1 } from '../../imports/fleet.cattle.io';
import { Finding, FindingSeverity, Repository } from '../fleet';
import { copied } from '../object/value-shape';

/** How Rancher Fleet reads the tree. */
export interface RancherFleetProps {
  /**
   * Namespace of the clusters in Fleet's management cluster.
   *
   * @default 'fleet-default'
   */
  readonly workspace?: string;
  /**
   * Secret in the workspace with the credentials of the repository.
   *
   * @default - the repository is public, or opened by the workspace's own secret
   */
  readonly secretName?: string;
  /**
   * Account on each cluster as which the agent applies.
   *
   * @default - the agent's own
   */
  readonly serviceAccount?: string;
  /**
   * How often the repository is asked for a new revision.
   *
   * @default '60s'
   */
  readonly pollingInterval?: string;
}

/** Rancher Fleet: one GitRepo a cluster and one bundle a unit, from the flat copies under `rendered/`. */
export class RancherFleet implements IReconciler {
  public readonly type = 'rancher-fleet';
  public readonly chartForm = 'objects';
  /** An agent gets the files of a bundle's folder alone, without the folders that it is built on. */
  public readonly readsRendered = true;
  private readonly props: RancherFleetProps;

  constructor(props: RancherFleetProps = {}) {
    checkAccessSecret('Rancher Fleet', 'secretName', props.secretName);
    this.props = copied(props);
  }

  public deliver(delivery: Delivery): DeliveryFolder[] {
    const workspace = this.props.workspace ?? 'fleet-default';
    return [{
      path: workspace,
      resources: [],
      objects: [...delivery.clusters.map((cluster) => this.gitRepo(cluster, delivery)), ...teamObjects(delivery.teams ?? [], workspace)],
      files: delivery.clusters.flatMap(({ cluster, units }) => units.map((unit) => bundleSettings(cluster, unit))),
      findings: [...longNames(delivery.clusters), ...sameJoinedNames('rancher-fleet.same-name', delivery.clusters)],
    }];
  }

  private gitRepo({ cluster, units }: ClusterDelivery, { platform, repository }: Delivery): GitRepoV1Alpha1 {
    return {
      apiVersion: 'fleet.cattle.io/v1alpha1',
      kind: 'GitRepo',
      metadata: { name: `${platform}-${cluster}`, namespace: this.props.workspace ?? 'fleet-default' },
      spec: {
        repo: repository.url,
        branch: repository.branch,
        paths: units.map((unit) => renderedFolder(repository, cluster, unit)).sort(),
        targets: [{ clusterName: cluster }],
        correctDrift: { enabled: true },
        keepResources: false,
        pollingInterval: this.props.pollingInterval ?? '60s',
        ...(this.props.secretName ? { clientSecretName: this.props.secretName } : {}),
        ...(this.props.serviceAccount ? { serviceAccount: this.props.serviceAccount } : {}),
      },
    };
  }
}

function renderedFolder(repository: Repository, cluster: string, unit: DeliveredUnit): string {
  return inRepository(repository, `rendered/${cluster}/${unit.unit}`);
}

/** The bundle's name and order; without the name Fleet would derive one from the path, cut it and add a hash. */
function bundleSettings(cluster: string, unit: DeliveredUnit): DeliveryFile {
  return {
    path: `rendered/${cluster}/${unit.unit}/fleet.yaml`,
    content: {
      name: joinedName(cluster, unit.unit),
      labels: { cluster, unit: unit.unit },
      defaultNamespace: 'default',
      ...(unit.dependsOn.length > 0
        ? { dependsOn: unit.dependsOn.map((name) => ({ name: joinedName(cluster, name), acceptedStates: ['Ready'] })) }
        : {}),
    },
  };
}

/** Each bundle is a Helm release of the bundle's name; a longer one is cut and given a hash, and no dependency finds it. */
const LONGEST = 53;

function longNames(clusters: readonly ClusterDelivery[]): Finding[] {
  const tooLong = new Map<string, string[]>();
  for (const { cluster, units } of clusters) {
    for (const { unit } of units.filter((one) => joinedName(cluster, one.unit).length > LONGEST)) {
      tooLong.set(unit, [...tooLong.get(unit) ?? [], cluster]);
    }
  }
  return [...tooLong].map(([unit, names]) => {
    const longest = names.map((cluster) => joinedName(cluster, unit)).reduce((a, b) => (b.length > a.length ? b : a));
    return {
      code: 'rancher-fleet.name-too-long',
      severity: FindingSeverity.ERROR,
      path: unit,
      message: `its bundle of Rancher Fleet would be named '${longest}', which has ${longest.length} characters; the name of a Helm release holds ${LONGEST}`,
      fix: `shorten the id of the cluster or of this by ${longest.length - LONGEST} characters`,
      clusters: names.sort(),
    };
  });
}
