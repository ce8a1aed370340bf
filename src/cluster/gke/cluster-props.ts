import { GkePoolProps } from './pool';
import { Cidr } from '../../fleet';
import { MadeClusterProps } from '../made-cluster';

/** How soon GKE brings new releases. */
export enum GkeReleaseChannel {
  RAPID = 'rapid',
  REGULAR = 'regular',
  STABLE = 'stable',
  EXTENDED = 'extended',
}

/** A cluster of GKE whose machines have no addresses of the internet; it never changes. */
export interface GkePrivateProps {
  /** Range of the control plane's own network, a /28. */
  readonly controlPlaneCidr: Cidr;
  /**
   * Whether the API server answers inside of the network only.
   *
   * @default false
   */
  readonly privateEndpoint?: boolean;
}

/** What a cluster of GKE is told. */
export interface GkeClusterProps extends MadeClusterProps {
  /** Id of the project; it never changes. */
  readonly project: string;
  /**
   * The number after the minor of its Kubernetes version, as GKE offers it.
   *
   * @default - GKE chooses the release of its channel, whatever the version says
   */
  readonly patchRelease?: number;
  /**
   * The only zone in which its control plane stands; it never changes.
   *
   * @default - all zones of the region
   */
  readonly zone?: string;
  /**
   * Whether GKE provides machines for each pod, without node pools; it never changes and needs a releaseChannel.
   *
   * @default false
   */
  readonly autopilot?: boolean;
  /** @default - none */
  readonly releaseChannel?: GkeReleaseChannel;
  /**
   * Name of the cluster in GKE; at most 40 characters.
   *
   * @default - made of namespace and name by the provider
   */
  readonly gkeClusterName?: string;
  /**
   * Name of the network.
   *
   * @default - the project's, `default`
   */
  readonly vpc?: string;
  /**
   * Addresses from which the API server is reached.
   *
   * @default - everywhere
   */
  readonly sources?: Cidr[];
  /**
   * Machines without addresses of the internet.
   *
   * @default - machines have some
   */
  readonly privateCluster?: GkePrivateProps;
  /**
   * Whether service accounts can act in Google's cloud.
   *
   * @default false
   */
  readonly workloadIdentity?: boolean;
  /**
   * Labels in Google's cloud.
   *
   * @default - none
   */
  readonly resourceLabels?: { [key: string]: string };
  /**
   * Machines of each node pool, by its name.
   *
   * @default - chosen by the pools' shapes
   */
  readonly pools?: { [pool: string]: GkePoolProps };
  /**
   * Fields of the GCPManagedControlPlane that have no property here, as its definition has them; null takes a field away.
   *
   * @default - none
   */
  readonly fields?: { [field: string]: any };
  /**
   * Fields of the GCPManagedCluster that have no property here, as its definition has them; null takes a field away.
   *
   * @default - none
   */
  readonly clusterFields?: { [field: string]: any };
  /**
   * Name of the GCPManagedControlPlane, to take over a cluster that was made by other means.
   *
   * @default - the cluster's name with `-control-plane`
   */
  readonly controlPlaneName?: string;
}
