import { KubernetesDistribution } from './distribution';
import { KubeadmInfrastructure } from './infrastructure';
import { ControlPlaneProps } from '../control-plane';
import { MadeClusterProps } from '../made-cluster';

/** What a cluster is told that kubeadm makes on machines of a provider of Cluster API. */
export interface KubeadmFactsProps extends MadeClusterProps {
  /** Who provides the machines. */
  readonly provider: KubeadmInfrastructure;
  readonly controlPlane: ControlPlaneProps;
  /**
   * Days for which certificates are good: 1 to 1095.
   *
   * @default - kubeadm's, 365
   */
  readonly certificateDays?: number;
}

/** What a kubeadm cluster is told. */
export interface KubeadmClusterProps extends KubeadmFactsProps {
  /** Whose builds of Kubernetes it runs. */
  readonly distribution: KubernetesDistribution;
}
