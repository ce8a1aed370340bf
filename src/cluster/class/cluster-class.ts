import { ApiObject, App } from 'cdk8s';
import { Construct } from 'constructs';
import { checkPatches, ClassPatch } from './class-patch';
import { checkMachinePool, ClassMachinePoolProps, NamedMachinePool } from './machine-pool';
import { POOLS_OF_CLASSES } from './shape';
import { ClassVariable } from './variable';
import { Bundle, BundleFolder, platformOf } from '../../bundle';
import { checkDnsLabel, ICluster, Placement } from '../../fleet';
import { shaped } from '../../object/value-shape';
import { poolObjectName } from '../capi';
import { Cluster } from '../cluster';
import type { MadeCluster } from '../made-cluster';
import { CLUSTER_NAME, ClusterSample, trials } from '../sample/cluster-sample';

const CLUSTER_CLASS = Symbol.for('cdk8s-platform.ClusterClass');

/** What a class of clusters is told. */
export interface ClusterClassProps {
  /** The management cluster. */
  readonly managedBy: ICluster;
  /**
   * Part of the class's name, such as 3 for `edge-v3`: raise it for a change that clusters should go over to one by one.
   *
   * @default - it must be given, but for a class with a `className`
   */
  readonly revision?: number;
  /**
   * Name of the class as it is, to take over one that was made by other means.
   *
   * @default - made of the id and the revision
   */
  readonly className?: string;
  /**
   * Names of templates, to take over those that were made by other means: `cluster`, `control-plane` and `control-plane-machines`, and
   * for each pool its name with `-machines` and `-join`. What stands in a template must not change under one name.
   *
   * @default - the name of the class and what the template is for
   */
  readonly templateNames?: { [template: string]: string };
  /**
   * Patches beside those that follow from the samples; they are done after them, in this order.
   *
   * @default - none
   */
  readonly patches?: ClassPatch[];
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

  /** @internal */
  public readonly _templateNames: { readonly [template: string]: string };
  /** @internal */
  public readonly _patches: readonly ClassPatch[];
  private readonly pools: NamedMachinePool[] = [];

  /**
   * Throws for a revision that is no whole number from 1, for a class with both or none of revision and name, for two variables of one
   * name, and for patches that change nothing, have the same name or read what the class does not have.
   */
  constructor(scope: Construct, id: string, props: ClusterClassProps) {
    shaped(`cluster class '${id}'`, props, {});
    super(scope, id, { placement: Placement.clusters(props.managedBy), namespace: props.namespace ?? 'default' });
    const variables = props.variables ?? [];
    const twice = variables.find(({ name }, i) => variables.findIndex((other) => other.name === name) < i);
    if (twice) { throw new Error(`cluster class '${id}' has two variables '${twice.name}': choose another name for the second`); }
    checkPatches(id, props.patches ?? [], variables);
    this.className = nameOf(id, props);
    this._templateNames = { ...props.templateNames };
    this._patches = [...props.patches ?? []];
    this.classNamespace = props.namespace ?? 'default';
    this.variables = [...variables];
    const platform = platformOf(this) as App;
    this.samples = trials([CLUSTER_NAME, ...variables.filter(({ _samples }) => _samples.length > 0)]).map((values) => ClusterSample._of(this.node.path, platform, values));
    Object.defineProperty(this, CLUSTER_CLASS, { value: true });
  }

  /**
   * Lets clusters of the class have machine pools of a kind. Throws for a name that is taken, and for a template that is none or is
   * declared outside the class.
   */
  public addMachinePool(name: string, props: ClassMachinePoolProps): void {
    checkDnsLabel(`machine pool of cluster class '${this.node.id}'`, name);
    const contains = ({ node }: ApiObject) => node.scopes.includes(this);
    checkMachinePool(this.node.id, { contains }, this.pools, { ...props, name });
    this.pools.push({ ...props, name });
  }

  /**
   * The classes of machine pools.
   *
   * @internal
   */
  public get _machinePools(): readonly NamedMachinePool[] {
    return this.pools;
  }

  /**
   * The names of the classes of workers: those of the pools of the sample whose machines Cluster API starts.
   *
   * @internal
   */
  public get _workers(): readonly string[] {
    return this.sampled(['MachineDeployment']);
  }

  /**
   * The names of the classes of machine pools, those of the sample included.
   *
   * @internal
   */
  public get _pooled(): readonly string[] {
    return [...this.sampled(POOLS_OF_CLASSES), ...this.pools.map(({ name }) => name)];
  }

  /** The pools of the sample that have an object of one of the kinds. */
  private sampled(kinds: readonly string[]): string[] {
    const cluster = this.samples[0].node.findAll().find((child) => Cluster.isCluster(child)) as Partial<MadeCluster> | undefined;
    const objects = cluster?.definition?.node.findAll().filter((child): child is ApiObject => ApiObject.isApiObject(child) && kinds.includes(child.kind)) ?? [];
    const names = new Set(objects.map(({ name }) => name));
    const place = { cluster: String(cluster?.clusterName), namespace: String(cluster?.namespace) };
    return (cluster?.workers ?? []).filter((pool) => names.has(poolObjectName(place, pool))).map(({ name }) => name);
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

function nameOf(id: string, { revision, className }: ClusterClassProps): string {
  if (className !== undefined) {
    if (revision !== undefined) { throw new Error(`cluster class '${id}' has the revision ${revision} and the name '${className}': give one of both`); }
    checkDnsLabel('cluster class', className);
    return className;
  }
  if (revision === undefined) { throw new Error(`cluster class '${id}' has neither a revision nor a className: give a whole number from 1, or the name of the class to take over`); }
  if (Number.isSafeInteger(revision) && revision >= 1) { return `${id}-v${revision}`; }
  throw new Error(`cluster class '${id}' has the revision ${revision}: give a whole number from 1`);
}
