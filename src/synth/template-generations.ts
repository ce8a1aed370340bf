import { ComposedBundle } from './compose';
import { LockedTemplates } from './lock';
import { Declared } from './model';
import { Bundle } from '../bundle';
import { ClusterDefinition } from '../cluster';
import { templateSeries } from '../cluster/template-name';
import { KubeObject } from '../object/kube-object';
import { idOf, keyOf } from '../object/object-id';

/**
 * Remembers the immutable templates of clusters from one synth to the next.
 *
 * A template that another one supersedes stays in the tree: machines that are not replaced yet are made from it, and can go back to it.
 */
export class TemplateGenerations {
  private readonly superseded = new Map<string, ReadonlyMap<string, readonly KubeObject[]>>();

  constructor(private readonly locked: LockedTemplates = {}) {}

  /** Earlier templates that stay beside those that a cluster's definition declares now. */
  public keptBy(bundle: Bundle, declared: readonly Declared[]): Declared[] {
    const generations = generationsOf(bundle);
    if (generations === undefined) { return []; }
    const current = new Set(declared.map(({ key }) => key));
    const series = new Set(declared.map(({ object }) => templateSeries(object)));
    const earlier = Object.entries(this.locked[bundle.node.path] ?? {})
      .filter(([name]) => series.has(name))
      .map(([name, templates]) => [name, templates.filter((template) => !current.has(keyOf(idOf(template)))).slice(0, generations)] as const);
    this.superseded.set(bundle.node.path, new Map(earlier));
    return earlier.flatMap(([, templates]) => templates.map((object) => ({ key: keyOf(idOf(object)), object, origin: bundle.node.path })));
  }

  /** What the next synth must know: of each series the templates as they are written now, then those before them, newest first. */
  public next(bundles: readonly ComposedBundle[]): LockedTemplates {
    const known = bundles.filter(({ model }) => generationsOf(model.bundle)).map((composed) => [composed.model.path, this.nextOf(composed)] as const);
    return Object.fromEntries(known.filter(([, templates]) => Object.keys(templates).length > 0).sort(byKey));
  }

  private nextOf(composed: ComposedBundle): LockedTemplates[string] {
    const earlier = this.superseded.get(composed.model.path) ?? new Map<string, readonly KubeObject[]>();
    const old = new Set([...earlier.values()].flat().map((object) => keyOf(idOf(object))));
    const current = new Map<string, KubeObject[]>();
    for (const [key, { object }] of [...stateOf(composed)].sort(byKey)) {
      const series = templateSeries(object);
      if (series === undefined || old.has(key)) { continue; }
      current.set(series, [...current.get(series) ?? [], object]);
    }
    return Object.fromEntries([...current].sort(byKey).map(([series, templates]) => [series, [...templates, ...earlier.get(series) ?? []]]));
  }
}

/** How many superseded templates of each series stay; undefined for a bundle that defines no cluster. */
function generationsOf(bundle: Bundle): number | undefined {
  return (bundle as Bundle & Partial<Pick<ClusterDefinition, '_templateGenerations'>>)._templateGenerations;
}

/** The definition as its management cluster reads it. */
function stateOf({ ofCluster, variants }: ComposedBundle) {
  const [first] = ofCluster;
  return (first ? first[1] : variants[0]).state;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
