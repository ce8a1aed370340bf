import { KubernetesDistribution } from './distribution';
import { KubeadmInfrastructure } from './infrastructure';
import { KubeadmConfigProps } from './machine-config';
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
  /**
   * What kubeadm and machines are told beyond what provider and distribution say.
   *
   * @default - nothing
   */
  readonly kubeadm?: KubeadmConfigProps;
  /**
   * Name of the KubeadmControlPlane, to take over a cluster that was made by other means.
   *
   * @default - the cluster's name
   */
  readonly controlPlaneName?: string;
  /**
   * Labels of the Cluster object on the management cluster, by which ClusterResourceSets and HelmChartProxies select.
   *
   * @default - none but those of Cluster API
   */
  readonly objectLabels?: { [key: string]: string };
}

/** What a kubeadm cluster is told. */
export interface KubeadmClusterProps extends KubeadmFactsProps {
  /** Whose builds of Kubernetes it runs. */
  readonly distribution: KubernetesDistribution;
  /**
   * Whose builds it runs once its `upgrade` has reached it.
   *
   * @default - it must be given before a wave reaches it
   */
  readonly upgradedDistribution?: KubernetesDistribution;
}
