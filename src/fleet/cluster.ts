import { KubernetesVersion } from './kubernetes-version';
import { Location } from './location';

/** What services, teams and policies may know of a cluster, whoever provides it. */
export interface ICluster {
  /** Unique in the platform; a DNS label. */
  readonly clusterName: string;
  readonly location: Location;
  /** What placements select by. */
  readonly clusterLabels: { [key: string]: string };
  readonly version: KubernetesVersion;
}
