import { AwsIamAccessProps } from './aws-iam';
import { EksAnywhereInfrastructure } from './infrastructure';
import { EksAnywhereSettingsProps } from './settings';
import { EksAnywhereProxyProps, EksAnywhereRegistryMirrorProps } from './surroundings';
import { ControlPlaneProps, EtcdProps } from '../control-plane';
import { EksAnywhereVersion } from '../eks-anywhere-version';
import { MadeClusterProps } from '../made-cluster';

/** What a cluster of EKS Anywhere is told. */
export interface EksAnywhereClusterProps extends MadeClusterProps, EksAnywhereSettingsProps {
  /** Who provides the machines. */
  readonly provider: EksAnywhereInfrastructure;
  readonly controlPlane: ControlPlaneProps;
  /**
   * Machines of its own for etcd.
   *
   * @default - etcd runs on the control plane
   */
  readonly etcd?: EtcdProps;
  /**
   * The release of EKS Anywhere: that of the management cluster, or of one minor before.
   *
   * @default - the release on the management cluster, where that is a `ManagementCluster` that says it
   */
  readonly eksAnywhereVersion?: EksAnywhereVersion;
  /**
   * Name of the object that describes the datacenter, to take over a cluster that was made by other means.
   *
   * @default - the cluster's name
   */
  readonly datacenterName?: string;
  /**
   * The way out of a network without one of its own; it never changes.
   *
   * @default - none
   */
  readonly proxy?: EksAnywhereProxyProps;
  /**
   * A registry that holds copies of all images.
   *
   * @default - images come from their own places
   */
  readonly registryMirror?: EksAnywhereRegistryMirrorProps;
  /**
   * Roles and users of AWS that get in; it never changes.
   *
   * @default - none
   */
  readonly awsIam?: AwsIamAccessProps;
}
