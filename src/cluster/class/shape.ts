import { isList, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';
import { CONTROL_PLANE_LABEL, POOL_LABEL } from '../capi';

/** What a template of a class stands for in a cluster, as its patches select it. */
export interface Slot {
  /** Ends the name of the template. */
  readonly name: string;
  readonly selects: JsonMap;
}

/** A template of a class, under the name that it has in it. */
export interface SlotTemplate {
  readonly slot: Slot;
  readonly object: KubeObject;
}

/** A cluster as a class sees it: its templates in a fixed order, what the class says beside them, and the objects that it has no place for. */
export interface ClassShape {
  readonly cluster: string;
  readonly templates: readonly SlotTemplate[];
  readonly spec: JsonMap;
  readonly leftOut: readonly KubeObject[];
}

/** What a class and its templates are called; templates without a name of their own are named after the class and their slot. */
export interface ClassName {
  readonly className: string;
  readonly classNamespace: string;
  readonly _templateNames: { readonly [slot: string]: string };
}

/** Kinds of machine pools of which there are templates; those of AWS have none. */
export const POOLS_OF_CLASSES = ['AzureASOManagedMachinePool', 'GCPManagedMachinePool'];

/** Takes the objects of a cluster of Cluster API apart; undefined where there is none, or one whose machines a class has no place for. */
export function shapeOf(names: ClassName, objects: readonly KubeObject[]): ClassShape | undefined {
  const parts = new Parts(objects);
  const cluster = objects.find((object) => object.kind === 'Cluster' && groupOf(object.apiVersion) === 'cluster.x-k8s.io');
  if (!cluster) { return undefined; }
  const infrastructure = parts.take(at(cluster, 'spec', 'infrastructureRef'));
  const controlPlane = parts.take(at(cluster, 'spec', 'controlPlaneRef'));
  if (!infrastructure || !controlPlane) { return undefined; }
  const machines = parts.take(at(controlPlane, 'spec', 'machineTemplate', 'spec', 'infrastructureRef'));
  const templates: SlotTemplate[] = [
    { slot: { name: '', selects: { infrastructureCluster: true } }, object: asTemplate(infrastructure, (infrastructure.spec ?? {}) as JsonMap) },
    { slot: { name: 'control-plane', selects: { controlPlane: true } }, object: asTemplate(controlPlane, ofEveryCluster(controlPlane.spec as JsonMap)) },
    ...(machines ? [{ slot: { name: 'control-plane-machines', selects: { controlPlane: true } }, object: machines }] : []),
  ];
  const workers = objects.filter(({ kind }) => kind === 'MachineDeployment').map((deployment) => workerOf(cluster.metadata.name, deployment, parts, templates, names));
  const pools = objects.filter(({ kind }) => kind === 'MachinePool').flatMap((pool) => poolOf(cluster.metadata.name, pool, parts, templates, names));
  const named = templates.map(({ slot, object }) => ({ slot, object: renamed(object, nameIn(names, slot), names.classNamespace) }));
  return {
    cluster: cluster.metadata.name,
    templates: named,
    spec: {
      infrastructure: { templateRef: refTo(named[0].object) },
      controlPlane: {
        templateRef: refTo(named[1].object),
        ...(machines ? { machineInfrastructure: { templateRef: refTo(named[2].object) } } : {}),
        ...healthCheck(parts.health(CONTROL_PLANE_LABEL, '')),
      },
      ...workersOf(workers, pools),
    },
    leftOut: parts.left(cluster),
  };
}

function workersOf(machineDeployments: readonly JsonMap[], machinePools: readonly JsonMap[]): JsonMap {
  const workers = { ...(machineDeployments.length > 0 ? { machineDeployments } : {}), ...(machinePools.length > 0 ? { machinePools } : {}) };
  return Object.keys(workers).length > 0 ? { workers } : {};
}

/** Slots by the names under which a program may give their templates others. */
export function slotName({ name }: Slot): string {
  return name === '' ? 'cluster' : name;
}

function nameIn({ className, _templateNames }: ClassName, slot: Slot): string {
  return _templateNames[slotName(slot)] ?? (slot.name === '' ? className : `${className}-${slot.name}`);
}

/** The class of a group of machines; its templates are added to those of the cluster. */
function workerOf(cluster: string, deployment: KubeObject, parts: Parts, templates: SlotTemplate[], names: ClassName): JsonMap {
  parts.seen(deployment);
  const name = poolName(cluster, deployment);
  const selects = { machineDeploymentClass: { names: [name] } };
  const slots = { infrastructure: { name: `${name}-machines`, selects }, bootstrap: { name: `${name}-join`, selects } };
  const spec = at(deployment, 'spec', 'template', 'spec') as JsonMap;
  const found = { infrastructure: parts.take(spec.infrastructureRef)!, bootstrap: parts.take(at(spec, 'bootstrap', 'configRef'))! };
  templates.push({ slot: slots.infrastructure, object: found.infrastructure }, { slot: slots.bootstrap, object: found.bootstrap });
  const ref = (part: 'infrastructure' | 'bootstrap') => ({ templateRef: { ...refTo(found[part]), name: nameIn(names, slots[part]) } });
  const rollout = at(deployment, 'spec', 'rollout');
  return {
    class: name,
    bootstrap: ref('bootstrap'),
    infrastructure: ref('infrastructure'),
    ...(spec.failureDomain === undefined ? {} : { failureDomain: spec.failureDomain }),
    ...(rollout === undefined ? {} : { rollout }),
    ...healthCheck(parts.health(POOL_LABEL, deployment.metadata.name)),
  };
}

/** The class of machines that the cloud keeps as one group, where there is a template of them. How they join is the cloud's, and a class names it all the same. */
function poolOf(cluster: string, pool: KubeObject, parts: Parts, templates: SlotTemplate[], names: ClassName): JsonMap[] {
  const spec = at(pool, 'spec', 'template', 'spec') as JsonMap;
  const { kind } = spec.infrastructureRef as JsonMap;
  if (!POOLS_OF_CLASSES.includes(String(kind))) { return []; }
  parts.seen(pool);
  const name = poolName(cluster, pool);
  const selects = { machinePoolClass: { names: [name] } };
  const found = parts.take(spec.infrastructureRef)!;
  const infrastructure = { slot: { name: `${name}-machines`, selects }, object: asTemplate(found, (found.spec ?? {}) as JsonMap) };
  const join = { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2', kind: 'KubeadmConfigTemplate', metadata: found.metadata, spec: { template: { spec: { format: 'cloud-config' } } } };
  const bootstrap = { slot: { name: `${name}-join`, selects }, object: join };
  templates.push(infrastructure, bootstrap);
  const ref = ({ slot, object }: SlotTemplate) => ({ templateRef: { ...refTo(object), name: nameIn(names, slot) } });
  return [{ class: name, bootstrap: ref(bootstrap), infrastructure: ref(infrastructure) }];
}

function poolName(cluster: string, { metadata }: KubeObject): string {
  return metadata.name.startsWith(`${cluster}-`) ? metadata.name.slice(cluster.length + 1) : metadata.name;
}

/** What is found by reference, each once. */
class Parts {
  private readonly open: Set<KubeObject>;

  constructor(objects: readonly KubeObject[]) {
    this.open = new Set(objects);
  }

  public take(reference: Json | undefined): KubeObject | undefined {
    if (reference === undefined || !isMap(reference)) { return undefined; }
    const { kind, name } = reference;
    return this.seen([...this.open].find((object) => object.kind === kind && object.metadata.name === name));
  }

  public health(label: string, value: string): KubeObject | undefined {
    return this.seen([...this.open].find((object) => {
      const labels = at(object, 'spec', 'selector', 'matchLabels');
      return object.kind === 'MachineHealthCheck' && labels !== undefined && isMap(labels) && labels[label] === value;
    }));
  }

  public seen(object: KubeObject | undefined): KubeObject | undefined {
    if (object) { this.open.delete(object); }
    return object;
  }

  public left(cluster: KubeObject): KubeObject[] {
    return [...this.open].filter((object) => object !== cluster);
  }
}

function asTemplate({ apiVersion, kind, metadata }: KubeObject, spec: JsonMap): KubeObject {
  return { apiVersion, kind: `${kind}Template`, metadata, spec: { template: { spec } } };
}

/** Cluster API itself sets version, number and machines of a control plane from the topology. */
function ofEveryCluster({ replicas, version, machineTemplate, ...spec }: JsonMap): JsonMap {
  void replicas;
  void version;
  if (machineTemplate === undefined || !isMap(machineTemplate)) { return spec; }
  const { infrastructureRef, ...inner } = (machineTemplate.spec ?? {}) as JsonMap;
  void infrastructureRef;
  const { spec: whole, ...others } = machineTemplate;
  void whole;
  const kept: JsonMap = Object.keys(inner).length > 0 ? { ...others, spec: inner } : others;
  return Object.keys(kept).length > 0 ? { ...spec, machineTemplate: kept } : spec;
}

/** The object under another name; labels that name one cluster go. */
function renamed(object: KubeObject, name: string, namespace: string): KubeObject {
  const { labels, ...metadata } = object.metadata;
  const kept = Object.entries((labels ?? {}) as { [key: string]: string }).filter(([key]) => !key.startsWith('cluster.x-k8s.io/'));
  return { ...object, metadata: { ...metadata, name, namespace, ...(kept.length > 0 ? { labels: Object.fromEntries(kept) } : {}) } };
}

/** A reference as a class makes it to one of its templates. */
export function refTo({ apiVersion, kind, metadata }: KubeObject): JsonMap {
  return { apiVersion, kind, name: metadata.name };
}

function healthCheck(object: KubeObject | undefined): JsonMap {
  if (!object) { return {}; }
  const { checks, remediation } = object.spec as JsonMap;
  return { healthCheck: { ...(checks === undefined ? {} : { checks }), ...(remediation === undefined ? {} : { remediation }) } };
}

function at(value: KubeObject | Json, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (inner !== undefined && !isList(inner) && isMap(inner) ? inner[key] : undefined), value as Json);
}
