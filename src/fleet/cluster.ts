import { KubernetesVersion } from './kubernetes-version';
import { Location } from './location';
import { ClusterOperationsProps } from './sovereignty';

/** What services, teams and policies may know of a cluster, whoever provides it. */
export interface ICluster {
  /** Unique in the platform; a DNS label. */
  readonly clusterName: string;
  readonly location: Location;
  /** What placements select by. */
  readonly clusterLabels: { [key: string]: string };
  readonly version: KubernetesVersion;
  /** Under whose law it is operated, as far as it is known. */
  readonly operations?: ClusterOperationsProps;
}
