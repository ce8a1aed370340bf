import { at, Change } from './change';
import { mapsIn, POOL_KINDS, PoolKind } from './class-slots';
import { classOf, isClass, isOfClass, keyOfClass } from './topology';
import { equal, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';

/** A part of a cluster of a class that rolls: its control plane, or the pool of the name. */
export interface TopologyRolling {
  readonly cluster: string;
  readonly pool?: string;
  readonly reason: string;
}

/** What machines of a part are made from. */
interface Recipe {
  readonly version: Json | undefined;
  readonly machines: Json;
  readonly settings: Json;
  readonly patches: readonly Json[];
  readonly variables: JsonMap;
}

/** Patches of a class that are for a part, and the presets of the variables that they read. */
interface Patched {
  readonly patches: readonly Json[];
  readonly presets: readonly (readonly [variable: string, preset: Json])[];
}

/** Classes and templates of one state, by what a reference names them; what classes do to parts is looked up once. */
interface State {
  readonly classes: ReadonlyMap<string, KubeObject>;
  readonly templates: ReadonlyMap<string, KubeObject>;
  readonly patched: Map<string, Patched>;
}

/** Which of a class's patches are for a part. */
type Matching = (resources: JsonMap) => boolean;

/** What Cluster API rolls of clusters of a class: for another version, other templates or patches of the class, and other values that these read. */
export function topologyRollings(before: readonly KubeObject[], after: readonly KubeObject[], changes: readonly Change[]): TopologyRolling[] {
  const [old, now] = [stateOf(before), stateOf(after)];
  return bothStates(before, after, changes).flatMap(([was, is]) => {
    const [from, to] = [partsOf(was, old), partsOf(is, now)];
    return [...to].flatMap(([pool, recipe]) => {
      const earlier = from.get(pool);
      const reason = earlier ? reasonOf(earlier, recipe) : '';
      return reason === '' ? [] : [{ cluster: is.metadata.name, ...(pool === '' ? {} : { pool }), reason }];
    });
  });
}

/** Clusters of a class in both states: those that change, and those whose class does. */
function bothStates(before: readonly KubeObject[], after: readonly KubeObject[], changes: readonly Change[]): [KubeObject, KubeObject][] {
  if (!after.some(isOfClass) || changes.length === 0) { return []; }
  const old = new Map(before.filter(isOfClass).map((cluster) => [keyOfClass(cluster), cluster]));
  return after.filter(isOfClass).flatMap((cluster) => (old.has(keyOfClass(cluster)) ? [[old.get(keyOfClass(cluster))!, cluster]] : []));
}

function stateOf(objects: readonly KubeObject[]): State {
  return {
    classes: new Map(objects.filter(isClass).map((object) => [keyOfClass(object), object])),
    patched: new Map(),
    templates: new Map(objects.filter(({ kind }) => kind.endsWith('Template')).map((object) => [`${object.kind} ${keyOfClass(object)}`, object])),
  };
}

/** The recipes of a cluster's parts by the pool's name, the control plane by the empty text; none where the class is not of this tree. */
function partsOf(cluster: KubeObject, state: State): ReadonlyMap<string, Recipe> {
  const definition = state.classes.get(classOf(cluster));
  const version = at(cluster, 'spec.topology.version');
  const recipe = (holder: Json | undefined, keys: readonly string[], part: string, matching: Matching, own: Json | undefined): Recipe => {
    const template = (key: string) => (definition && isMap(holder) ? templateOf(key === '' ? holder : holder[key], definition, state) : undefined);
    const key = `${classOf(cluster)} ${part}`;
    let patched = state.patched.get(key);
    if (!patched) { state.patched.set(key, patched = patchedBy(definition, matching)); }
    const said = new Map([at(cluster, 'spec.topology.variables'), own].flatMap(mapsIn).map(({ name, value }) => [name, value]));
    const variables = Object.fromEntries(patched.presets.map(([name, preset]) => [name, said.get(name) ?? preset]));
    return { version, machines: template(keys[0]) ?? null, settings: template(keys[1]) ?? null, patches: patched.patches, variables };
  };
  const pools = POOL_KINDS.flatMap((kind) => mapsIn(at(cluster, `spec.topology.workers.${kind}`)).map((pool): [string, Recipe] => {
    const worker = mapsIn(at(definition, `spec.workers.${kind}`)).find((one) => one.class === pool.class);
    const own = isMap(pool.variables) ? pool.variables.overrides : undefined;
    return [String(pool.name), recipe(worker, ['infrastructure', 'bootstrap'], `${kind} ${String(pool.class)}`, (resources) => matchesWorkers(resources, kind, String(pool.class)), own)];
  }));
  const own = at(cluster, 'spec.topology.controlPlane.variables.overrides');
  return new Map([['', recipe(at(definition, 'spec.controlPlane'), ['machineInfrastructure', ''], '', ({ controlPlane }) => controlPlane === true, own)], ...pools]);
}

/** The patches of a class that are for a part, with those of their changes that are. */
function patchesOf(definition: KubeObject | undefined, matching: Matching): Json[] {
  return mapsIn(at(definition, 'spec.patches')).flatMap(({ enabledIf, definitions }) => {
    const meant = mapsIn(definitions).filter(({ selector }) => isMap(selector) && isMap(selector.matchResources) && matching(selector.matchResources));
    return meant.length === 0 ? [] : [{ ...(enabledIf === undefined ? {} : { enabledIf }), definitions: meant }];
  });
}

function matchesWorkers(resources: JsonMap, kind: PoolKind, name: string): boolean {
  const match = resources[kind === 'machineDeployments' ? 'machineDeploymentClass' : 'machinePoolClass'];
  const names = isMap(match) && Array.isArray(match.names) ? match.names.map(String) : [];
  return names.some((one) => one === name || (one.startsWith('*') && name.endsWith(one.slice(1))) || (one.endsWith('*') && name.startsWith(one.slice(0, -1))));
}

/** What a template gives machines; of a control plane that a cloud runs nothing rolls but by its version. */
function templateOf(holder: Json | undefined, definition: KubeObject, { templates }: State): Json | undefined {
  const reference = isMap(holder) ? holder.templateRef : undefined;
  const template = isMap(reference) ? templates.get(`${String(reference.kind)} ${String(definition.metadata.namespace)}/${String(reference.name)}`) : undefined;
  const spec = at(template, 'spec.template.spec');
  if (template?.kind === 'KubeadmControlPlaneTemplate') { return [at(template, 'spec.template.spec.kubeadmConfigSpec') ?? null, at(template, 'spec.template.spec.machineTemplate') ?? null]; }
  return template?.kind.endsWith('ControlPlaneTemplate') ? undefined : spec;
}

/** What a class does to a part, by patches that are for it. */
function patchedBy(definition: KubeObject | undefined, matching: Matching): Patched {
  const patches = patchesOf(definition, matching);
  const words = new Set(JSON.stringify(patches).split(/[^\w-]+/));
  const presets = mapsIn(at(definition, 'spec.variables')).filter(({ name }) => words.has(String(name))).map(({ name, schema }): [string, Json] => (
    [String(name), (isMap(schema) && isMap(schema.openAPIV3Schema) ? schema.openAPIV3Schema.default : undefined) ?? null]));
  return { patches, presets };
}

function reasonOf(was: Recipe, is: Recipe): string {
  const values = Object.keys(is.variables).filter((name) => name in was.variables && !equal(was.variables[name], is.variables[name]));
  return [
    ...(equal(was.version, is.version) ? [] : [`${String(was.version)} becomes ${String(is.version)}`]),
    ...(equal(was.machines, is.machines) ? [] : ['the class\'s machines change']),
    ...(equal(was.settings, is.settings) ? [] : ['the class\'s settings change']),
    ...(equal([...was.patches], [...is.patches]) ? [] : ['the class\'s patches change']),
    ...(values.length === 0 ? [] : [`${values.join(', ')} ${values.length === 1 ? 'changes' : 'change'}`]),
  ].join(', ');
}
