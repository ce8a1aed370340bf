import { Construct } from 'constructs';
import { Cluster, ClusterProps } from '../cluster';
import { EksAnywhereVersion } from '../eks-anywhere-version';

/** What a management cluster is told. */
export interface ManagementClusterProps extends ClusterProps {
  /**
   * The release of EKS Anywhere on it.
   *
   * @default - EKS Anywhere does not run there
   */
  readonly eksAnywhereVersion?: EksAnywhereVersion;
}

/** A cluster that exists already and makes others: Cluster API or EKS Anywhere runs on it. */
export class ManagementCluster extends Cluster {
  /** The release of EKS Anywhere on it; undefined where it does not run there. */
  public readonly eksAnywhereVersion?: EksAnywhereVersion;

  constructor(scope: Construct, id: string, props: ManagementClusterProps) {
    super(scope, id, props);
    this.eksAnywhereVersion = props.eksAnywhereVersion;
  }
}
