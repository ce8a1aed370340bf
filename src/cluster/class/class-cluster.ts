import { Construct } from 'constructs';
import { checkClassPool, deploymentOf, machinePoolOf } from './class-pool';
import { ClusterClass } from './cluster-class';
import type { ClusterV1Beta2 } from '../../../imports/cluster.x-k8s.io';
import { didYouMean, Finding, FindingSeverity, ICluster } from '../../fleet';
import { copied } from '../../object/value-shape';
import { capiMetadata, healthRules } from '../capi';
import { KubernetesDistribution } from '../kubeadm/distribution';
import { MadeCluster, MadeClusterProps } from '../made-cluster';
import { unlessEmpty } from '../manifest';
import { capiRanges, checkNetwork, refuseRanges } from '../network';
import { NodePool } from '../node-pool';
import { reachedChoice } from '../upgrade-wave';

/** What a cluster of a class is told. */
export interface ClassClusterProps extends MadeClusterProps {
  readonly clusterClass: ClusterClass;
  /** Whose builds of Kubernetes it runs: an exact release, of the minor that the version says. */
  readonly distribution: KubernetesDistribution;
  /**
   * Whose builds it runs once its `upgrade` has reached it.
   *
   * @default - it must be given before a wave reaches it
   */
  readonly upgradedDistribution?: KubernetesDistribution;
  /**
   * Machines of the control plane; none for a class whose control plane the cloud runs.
   *
   * @default - as the class's provider says
   */
  readonly controlPlaneCount?: number;
  /**
   * The class of workers of a pool, by the pool's name.
   *
   * @default - the class of the pool's own name
   */
  readonly workerClasses?: { [pool: string]: string };
  /**
   * Those of its pools, by name, whose machines the provider keeps as one group: they are of a class that `addMachinePool` made.
   *
   * @default - none
   */
  readonly machinePools?: string[];
  /**
   * Values of the class's variables, by name.
   *
   * @default - presets and defaults of the class
   */
  readonly variables?: { [name: string]: any };
}

/** A cluster of a ClusterClass: Cluster API makes its objects from the templates of the class. */
export class ClassCluster extends MadeCluster {
  private readonly props: ClassClusterProps;

  /** Throws for a release of another minor, for variables that the class does not have or that have no legal value, and for one without a value. */
  constructor(scope: Construct, id: string, given: ClassClusterProps) {
    super(scope, id, given);
    const both = { before: given.distribution, after: given.upgradedDistribution, name: 'upgradedDistribution' };
    const props = { ...given, distribution: reachedChoice(this, given.version, both) };
    if (!props.distribution.isOf(this.version)) {
      throw new Error(`cluster '${id}' has Kubernetes ${this.version} and the release ${props.distribution.releaseName} of ${props.distribution.kubernetesVersion}: `
        + `choose a release of ${this.version}, or change the version`);
    }
    checkVariables(id, props);
    const pools = this.workers.map(({ name }) => name);
    const noPool = (props.machinePools ?? []).find((name) => !pools.includes(name));
    if (noPool !== undefined) {
      throw new Error(`cluster '${id}' has '${noPool}' among its machinePools, and no pool of that name: it has ${pools.join(', ') || 'none'}${didYouMean(noPool, pools)}`);
    }
    for (const pool of this.workers) { checkClassPool(id, pool, (props.machinePools ?? []).includes(pool.name)); }
    checkNetwork(id, props.network ?? {}, undefined);
    refuseRanges(id, 'its class', props.network, ['nodePrefix']);
    checkCount(id, props.controlPlaneCount);
    this.props = copied(props);
    this.definition.addDependency(props.clusterClass);
    this._emit('cluster', this.cluster(props));
    this._bringAgent();
  }

  /** @internal */
  public _findings(fleet: readonly ICluster[]): readonly Finding[] {
    const { clusterClass, workerClasses = {}, machinePools = [] } = this.props;
    const [grouped, single] = [clusterClass._pooled, clusterClass._workers];
    const wanted = this.workers.map(({ name }) => {
      const [known, others] = machinePools.includes(name) ? [grouped, single] : [single, grouped];
      return { pool: name, worker: workerClasses[name] ?? name, known, others };
    });
    return [...super._findings(fleet), ...wanted.filter(({ worker, known }) => !known.includes(worker)).map(({ pool, worker, known, others }): Finding => ({
      code: 'cluster.worker-class-missing',
      severity: FindingSeverity.ERROR,
      path: this.node.path,
      message: `its pool '${pool}' is of the worker class '${worker}', which '${clusterClass.className}' does not have${didYouMean(worker, known)}`,
      fix: others.includes(worker)
        ? `${others === grouped ? 'name the pool in' : 'take the pool out of'} machinePools`
        : `use one of ${known.join(', ') || 'another class: it has none'}, by the pool's name or in workerClasses`,
      clusters: [this.clusterName],
    }))];
  }

  private cluster(props: ClassClusterProps): ClusterV1Beta2 {
    const { clusterClass, distribution, controlPlaneCount, machinePools = [], network = {}, variables = {}, healthCheck } = props;
    const classFor = ({ name }: NodePool) => props.workerClasses?.[name] ?? name;
    const place = { cluster: this.clusterName, namespace: this.namespace };
    return {
      apiVersion: 'cluster.x-k8s.io/v1beta2',
      kind: 'Cluster',
      metadata: capiMetadata(place, this.clusterName),
      spec: {
        clusterNetwork: capiRanges(network),
        topology: {
          classRef: { name: clusterClass.className, ...(clusterClass.classNamespace === this.namespace ? {} : { namespace: clusterClass.classNamespace }) },
          version: distribution.kubernetesVersion,
          controlPlane: unlessEmpty({
            ...(controlPlaneCount === undefined ? {} : { replicas: controlPlaneCount }), ...(healthCheck ? { healthCheck: { enabled: true, ...healthRules(healthCheck) } } : {}),
          }),
          variables: unlessEmpty(clusterClass.variables.filter(({ name }) => variables[name] !== undefined).map(({ name }) => ({ name, value: variables[name] as unknown }))),
          workers: unlessEmpty({
            machineDeployments: unlessEmpty(this.workers.filter(({ name }) => !machinePools.includes(name)).map((pool) => deploymentOf(pool, classFor(pool), healthCheck))),
            machinePools: unlessEmpty(this.workers.filter(({ name }) => machinePools.includes(name)).map((pool) => machinePoolOf(pool, classFor(pool)))),
          }),
        },
      },
    };
  }
}

function checkCount(cluster: string, count: number | undefined): void {
  if (count === undefined || (Number.isInteger(count) && count > 0 && count % 2 === 1)) { return; }
  throw new Error(`cluster '${cluster}' has a control plane of ${count} machines with etcd on them: give an odd number, 1, 3 or 5`);
}

function checkVariables(cluster: string, { clusterClass, variables = {} }: ClassClusterProps): void {
  const known = new Map(clusterClass.variables.map((variable) => [variable.name, variable]));
  for (const [name, value] of Object.entries(variables)) {
    const variable = known.get(name);
    if (!variable) {
      throw new Error(`cluster '${cluster}' has the variable '${name}', which the class '${clusterClass.className}' does not have: it has ${[...known.keys()].join(', ') || 'none'}${didYouMean(name, known.keys())}`);
    }
    const mistake = variable._mistake(value);
    if (mistake) { throw new Error(`cluster '${cluster}': variable '${name}' ${mistake}`); }
  }
  const open = [...known.values()].find(({ name, _schema, _required }) => _required && _schema.default === undefined && variables[name] === undefined);
  if (open) { throw new Error(`cluster '${cluster}' gives the variable '${open.name}' of the class '${clusterClass.className}' no value, and it has no preset: add it to variables`); }
}
