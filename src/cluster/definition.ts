import { Construct } from 'constructs';
import { Bundle, BundleFolder } from '../bundle';
import { Placement } from '../fleet';

/** What the definition of a cluster is told. */
export interface ClusterDefinitionProps {
  readonly clusterName: string;
  /** The management cluster. */
  readonly placement: Placement;
  /**
   * Namespace of its objects on the management cluster.
   *
   * @default 'default'
   */
  readonly namespace?: string;
}

/** The objects that make a cluster, as a management cluster reads them. */
export class ClusterDefinition extends Bundle {
  private readonly clusterName: string;

  constructor(scope: Construct, id: string, props: ClusterDefinitionProps) {
    super(scope, id, { placement: props.placement, namespace: props.namespace ?? 'default' });
    this.clusterName = props.clusterName;
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'provisioning', folder: this.clusterName, unit: `cluster-${this.clusterName}` };
  }

  /**
   * The custom resources that define a cluster are one unit: their controllers come with the providers.
   *
   * @internal
   */
  public _partOf(): string {
    return '';
  }
}
