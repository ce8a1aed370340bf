import { Construct } from 'constructs';
import { given } from './given';
import { ValueKind } from './value-kind';
import { checkFreeId, platformOf } from '../bundle';
import { Assumption, checkDnsLabel, checkLabels, checkOperations, ClusterOperationsProps, Finding, ICluster, KubernetesVersion, Location, PolicyEngine } from '../fleet';
import { ValueClass } from '../fleet/value-class';
import { copied } from '../object/value-shape';
import { IReconciler } from '../reconciler';

const CLUSTER = Symbol.for('cdk8s-platform.Cluster');

/** What every cluster is told, whoever provides it. */
export interface ClusterProps {
  /** Where it stands and whose law applies there. */
  readonly location: Location;
  readonly version: KubernetesVersion;
  /**
   * What placements select by.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * The pull agent inside it.
   *
   * @default - the platform's reconciler
   */
  readonly reconciler?: IReconciler;
  /**
   * Under whose law it is operated; a field that it leaves out is the platform's.
   *
   * @default - as the platform says
   */
  readonly operations?: ClusterOperationsProps;
  /**
   * What enforces policies inside it.
   *
   * @default - the platform's policy engine
   */
  readonly policyEngine?: PolicyEngine;
}

/**
 * Where workloads run.
 *
 * Services, teams and policies know it by its name, location, labels and version only, so that a provider can be changed
 * without them noticing. A cluster that the platform makes has a `definition`, delivered to a management cluster.
 */
export abstract class Cluster extends Construct implements ICluster {
  /** Whether the value is a cluster, also one of another copy of this library. */
  public static isCluster(x: any): x is Cluster {
    return typeof x === 'object' && x !== null && CLUSTER in x;
  }

  public readonly clusterName: string;
  public readonly location: Location;
  public readonly clusterLabels: { [key: string]: string };
  public readonly version: KubernetesVersion;
  /** The pull agent inside it; the platform's own when undefined. */
  public readonly reconciler?: IReconciler;
  /** What enforces policies inside it; the platform's own when undefined. */
  public readonly policyEngine?: PolicyEngine;
  /** Under whose law it is operated, where it differs from what the platform says. */
  public readonly operations?: ClusterOperationsProps;
  private readonly assumptions: Assumption[] = [];

  constructor(scope: Construct, id: string, props: ClusterProps) {
    checkDnsLabel('cluster', id);
    ValueKind.CONSTRUCT.demand(`cluster '${id}'`, 'scope', scope);
    checkFreeId('cluster', scope, id, Cluster.isCluster);
    super(scope, id);
    platformOf(this);
    given(id, props, { location: ValueKind.LOCATION, version: ValueKind.KUBERNETES_VERSION });
    ValueKind.RECONCILER.check(`cluster '${id}'`, 'reconciler', props.reconciler);
    ValueClass.POLICY_ENGINE.check(`cluster '${id}'`, 'policyEngine', props.policyEngine);
    checkLabels(`cluster '${id}'`, props.labels ?? {});
    this.clusterName = id;
    checkOperations(`cluster '${id}'`, props.operations ?? {});
    this.operations = copied(props.operations);
    this.location = props.location;
    this.clusterLabels = { ...props.labels };
    this.version = props.version;
    this.reconciler = props.reconciler;
    this.policyEngine = props.policyEngine;
    Object.defineProperty(this, CLUSTER, { value: true });
  }

  /** Something that it already has, for the checks of references; see `Platform.assume` for several clusters at once. */
  public assume(...assumptions: Assumption[]): void {
    this.assumptions.push(...assumptions);
  }

  /** @internal */
  public get _assumptions(): readonly Assumption[] {
    return this.assumptions;
  }

  /**
   * What it finds wrong with itself among the clusters of the platform.
   *
   * @internal
   */
  public _findings(fleet: readonly ICluster[]): readonly Finding[] {
    void fleet;
    return [];
  }
}
