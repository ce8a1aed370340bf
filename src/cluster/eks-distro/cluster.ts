import { Construct } from 'constructs';
import { EksDistroRelease } from './release';
import { KubernetesVersion } from '../../fleet';
import { given } from '../given';
import { KubeadmCluster } from '../kubeadm/cluster';
import { KubeadmFactsProps } from '../kubeadm/cluster-props';
import { ValueKind } from '../value-kind';

/** What a cluster of EKS Distro is told. */
export interface EksDistroClusterProps extends KubeadmFactsProps {
  /** The release, of the minor that the version says. */
  readonly release: EksDistroRelease;
  /**
   * The release that it runs once its `upgrade` has reached it.
   *
   * @default - the newest of the minor that the upgrade goes to
   */
  readonly upgradedRelease?: EksDistroRelease;
}

/** A cluster that runs the builds of EKS anywhere, made by kubeadm on machines of a provider of Cluster API. */
export class EksDistroCluster extends KubeadmCluster {
  /** The release that it runs. */
  public readonly release: EksDistroRelease;

  constructor(scope: Construct, id: string, props: EksDistroClusterProps) {
    const { CLUSTER, DISTRIBUTION, KUBEADM_PROVIDER, KUBERNETES_VERSION, LOCATION, ANY } = ValueKind;
    given(id, props, { managedBy: CLUSTER, location: LOCATION, version: KUBERNETES_VERSION, release: DISTRIBUTION, provider: KUBEADM_PROVIDER, controlPlane: ANY });
    const upgraded = props.upgradedRelease ?? (props.upgrade && EksDistroRelease.newest(KubernetesVersion.of(props.upgrade.version)));
    super(scope, id, { ...props, distribution: props.release, upgradedDistribution: upgraded });
    this.release = this.version === props.version || !upgraded ? props.release : upgraded;
  }
}
