import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { ClassVariable } from './variable';
import { Bundle, BundleFolder, platformOf } from '../../bundle';
import { ICluster, Placement } from '../../fleet';
import { Cluster } from '../cluster';
import type { MadeCluster } from '../made-cluster';
import { CLUSTER_NAME, ClusterSample, trials } from '../sample/cluster-sample';

const CLUSTER_CLASS = Symbol.for('cdk8s-platform.ClusterClass');

/** What a class of clusters is told. */
export interface ClusterClassProps {
  /** The management cluster. */
  readonly managedBy: ICluster;
  /** Part of the class's name, such as 3 for `edge-v3`: raise it for a change that clusters should go over to one by one. */
  readonly revision: number;
  /**
   * What clusters of the class decide for themselves.
   *
   * @default - nothing but their name, version and number of machines
   */
  readonly variables?: ClassVariable[];
  /**
   * Namespace of the class and its templates.
   *
   * @default 'default'
   */
  readonly namespace?: string;
}

/**
 * A ClusterClass of Cluster API, made from a kind of cluster of the program.
 *
 * Declare the cluster once in each of `samples`, by the id `sample.clusterName` and with the values of that sample: its objects become
 * the templates of the class, its pools the classes of workers, and what differs between the samples becomes patches. What a class
 * cannot say is a finding.
 */
export class ClusterClass extends Bundle {
  /** Whether the value is a class of clusters, also one of another copy of this library. */
  public static isClusterClass(x: any): x is ClusterClass {
    return typeof x === 'object' && x !== null && CLUSTER_CLASS in x;
  }

  /** Name of the ClusterClass, its revision included. */
  public readonly className: string;
  /** Namespace of the class and its templates. */
  public readonly classNamespace: string;
  /** Scopes to declare the cluster in, each with values of the variables. */
  public readonly samples: ClusterSample[];
  /** What clusters of the class decide for themselves. */
  public readonly variables: ClassVariable[];

  /** Throws for a revision that is no whole number from 1, and for two variables of one name. */
  constructor(scope: Construct, id: string, props: ClusterClassProps) {
    super(scope, id, { placement: Placement.clusters(props.managedBy), namespace: props.namespace ?? 'default' });
    if (!Number.isSafeInteger(props.revision) || props.revision < 1) {
      throw new Error(`cluster class '${id}' has the revision ${props.revision}: give a whole number from 1`);
    }
    const variables = props.variables ?? [];
    const twice = variables.find(({ name }, i) => variables.findIndex((other) => other.name === name) < i);
    if (twice) { throw new Error(`cluster class '${id}' has two variables '${twice.name}': choose another name for the second`); }
    this.className = `${id}-v${props.revision}`;
    this.classNamespace = props.namespace ?? 'default';
    this.variables = [...variables];
    const platform = platformOf(this) as App;
    this.samples = trials([CLUSTER_NAME, ...variables]).map((values) => ClusterSample._of(this.node.path, platform, values));
    Object.defineProperty(this, CLUSTER_CLASS, { value: true });
  }

  /**
   * The names of the classes of workers: those of the pools of the sample.
   *
   * @internal
   */
  public get _workers(): readonly string[] {
    const cluster = this.samples[0].node.findAll().find((child) => Cluster.isCluster(child)) as Partial<MadeCluster> | undefined;
    return (cluster?.workers ?? []).map(({ name }) => name);
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'provisioning', folder: `${this.node.id}.class`, unit: `class-${this.node.id}` };
  }

  /** @internal */
  public _partOf(): string {
    return '';
  }
}
