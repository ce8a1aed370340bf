import { Seal } from '../../bundle';
import { Finding, FindingSeverity } from '../../fleet';
import { ListKeys } from '../../object/edit';
import { equal, isMap, Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf, keyOf } from '../../object/object-id';
import { verbatimOf } from '../../object/verbatim';
import { withoutStrayNamespace } from '../collect/scope';
import { composeBundle, ComposedBundle, Composition, State, Variant } from '../compose';
import { BundleModel, Declared, Layer } from '../model';

/**
 * Compares what wrappers seal with what comes out, whatever changed it: an overlay, an escape hatch, a mixin.
 *
 * What should come out is the wrapper's own declaration, with the edits made through its protected door, folded the same way.
 */
export function brokenSeals({ bundles }: Composition, lists: ListKeys): Finding[] {
  return bundles.flatMap((bundle) => brokenSealsOf(bundle, lists));
}

function brokenSealsOf(composed: ComposedBundle, lists: ListKeys): Finding[] {
  const seals = composed.model.bundle._seals.map(({ target, fields, declared }) => ({ target, fields, declared: withoutStrayNamespace(declared as KubeObject) }));
  if (seals.length === 0 || isUntouched(composed.model, seals)) { return []; }
  const wrapper = composeBundle(asWrapped(composed.model, seals), lists, []);
  const broken = new Map<string, { finding: Finding; clusters: string[] }>();
  const intact = new Map<Variant, Variant>();
  const { order, places } = composed.model.selection;
  const isUniform = composed.ofCluster.groups.size === 1 && wrapper.ofCluster.groups.size === 1;
  for (const place of places) {
    if (isUniform && intact.size > 0) { break; }
    const variant = composed.ofCluster.at(place)!;
    const wanted = wrapper.ofCluster.at(place)!;
    if (intact.get(variant) === wanted) { continue; }
    const cluster = order.names[place];
    const findings = seals.flatMap((seal) => compareSealed({ model: composed.model, cluster, wanted: wanted.state, actual: variant.state }, seal));
    if (findings.length === 0) { intact.set(variant, wanted); }
    for (const finding of findings) {
      const id = `${finding.path} ${finding.object} ${finding.field} ${finding.message}`;
      const known = broken.get(id) ?? { finding, clusters: [] };
      known.clusters.push(cluster);
      broken.set(id, known);
    }
  }
  return [...broken.values()].map(({ finding, clusters }) => ({ ...finding, clusters: clusters.sort() }));
}

/** Whether the base is what is sealed and nothing else, and nobody but the wrapper says anything besides: then it comes out as the wrapper wants it. */
function isUntouched({ base, edits, overlays, customized, templates }: BundleModel, seals: readonly Seal[]): boolean {
  if (customized.size > 0 || templates || base.length !== seals.length || base.some(({ object }) => verbatimOf(object))) { return false; }
  if (![edits, ...overlays].every((layer) => layer.steps.every((step) => isThroughDoor(layer, step)))) { return false; }
  const declared = new Map(seals.map((seal) => [keyOf(idOf(seal.declared as KubeObject)), seal.declared as KubeObject]));
  return declared.size === base.length && base.every(({ key, object }) => equal(declared.get(key), object));
}

function isThroughDoor(layer: Layer, step: Layer['steps'][number]): boolean {
  return step.says === 'declare' || step.says === 'declare-all' ? layer.throughDoor : step.throughDoor;
}

/** The bundle as its wrapper alone would have it: sealed objects as declared, changed only through the door. */
function asWrapped(model: BundleModel, seals: readonly Seal[]): BundleModel {
  const declared = new Map(seals.map((seal) => {
    const object = seal.declared as KubeObject;
    return [keyOf(idOf(object)), object] as const;
  }));
  const base = [...declared].map(([key, object]): Declared => ({ key, object, origin: model.path }));
  const sealed = (layer: Layer) => ({
    ...layer,
    steps: layer.steps.filter((step) => isThroughDoor(layer, step)),
  });
  return {
    ...model,
    base,
    edits: sealed(model.edits),
    overlays: model.overlays.map((overlay) => ({ ...overlay, ...sealed(overlay) })),
    customized: new Map(),
  };
}

/** A variant as it is and as its wrapper wants it. */
interface Comparison {
  readonly model: BundleModel;
  readonly cluster: string;
  readonly wanted: State;
  readonly actual: State;
}

function compareSealed({ model, cluster, wanted, actual }: Comparison, seal: Seal): Finding[] {
  const key = keyOf(idOf(seal.declared as KubeObject));
  const should = wanted.get(key)?.object;
  const is = actual.get(key)?.object;
  const common = { code: 'seal.broken', severity: FindingSeverity.ERROR, path: whoChanged(model, cluster, key) ?? actual.get(key)?.origin ?? model.path, object: describeId(idOf(seal.declared as KubeObject)) };
  const fix = 'take the change out, or ask the platform team to open it in the wrapper (amend or wrapperOverlay)';
  if (!should) { return []; }
  if (!is) { return [{ ...common, message: 'the wrapper seals this object, and it is gone or renamed', fix }]; }
  const paths = seal.fields.length > 0 ? seal.fields.map((field) => field.split('.')) : Object.keys({ ...should, ...is }).map((field) => [field]);
  return paths
    .map((path) => firstDifference(should, is, path))
    .filter((path) => path !== undefined)
    .map((path) => ({
      ...common,
      field: path.join('.'),
      message: `${sealedAs(at(should, path))}, and it ${comesOut(at(is, path))}`,
      fix,
    }));
}

/** The overlay that says something about the object; where none does, the construct itself was changed. */
function whoChanged(model: BundleModel, cluster: string, key: string): string | undefined {
  const own = model.customized.get(cluster);
  const layers: readonly Layer[] = [...model.overlays.filter((overlay) => overlay.clusters.has(cluster)), ...own ? [own] : []];
  return layers.find((layer) => layer.steps.some((step) => {
    if (step.says === 'declare') { return !layer.throughDoor && step.declared.key === key; }
    if (step.says === 'declare-all') { return !layer.throughDoor; }
    return !step.throughDoor && step.target.by === 'key' && step.target.key === key;
  }))?.path;
}

/** The deepest map field on the way down at which the two differ. */
function firstDifference(should: Json, is: Json, path: readonly string[]): readonly string[] | undefined {
  const [a, b] = [at(should, path), at(is, path)];
  if (equal(a, b)) { return undefined; }
  if (!isMap(a) || !isMap(b)) { return path; }
  const inner = Object.keys({ ...a, ...b }).sort().find((key) => !equal(a[key], b[key]));
  return inner === undefined ? path : firstDifference(should, is, [...path, inner]);
}

function at(value: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isMap(inner) ? inner[key] : undefined), value);
}

function sealedAs(value: Json | undefined): string {
  return value === undefined ? 'the wrapper leaves this field out' : `the wrapper seals this field as ${shown(value)}`;
}

function comesOut(value: Json | undefined): string {
  return value === undefined ? 'is gone' : `comes out as ${shown(value)}`;
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
