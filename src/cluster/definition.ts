import { Construct } from 'constructs';
import { Bundle, BundleFolder } from '../bundle';
import { Placement } from '../fleet';
import { shaped } from '../object/value-shape';

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
  /**
   * How many superseded generations of each immutable template stay beside the current one.
   *
   * @default 2
   */
  readonly templateGenerations?: number;
}

/** The objects that make a cluster, as a management cluster reads them. */
export class ClusterDefinition extends Bundle {
  /** @internal */
  public readonly _templateGenerations: number;
  /**
   * Keys of its templates whose names follow their content, as they are declared.
   *
   * @internal
   */
  public readonly _namedByContent = new Set<string>();
  private readonly clusterName: string;

  constructor(scope: Construct, id: string, props: ClusterDefinitionProps) {
    shaped(`definition '${id}'`, props, {});
    super(scope, id, { placement: props.placement, namespace: props.namespace ?? 'default' });
    const generations = props.templateGenerations ?? 2;
    if (!Number.isInteger(generations) || generations < 0) {
      throw new Error(`cluster '${props.clusterName}' keeps ${generations} superseded machine templates: give a whole number from 0`);
    }
    this._templateGenerations = generations;
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
