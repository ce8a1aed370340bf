import { ComposedBundle } from './compose';
import { LockedTemplates } from './lock';
import { DefinitionTemplates } from './model';
import { Bundle } from '../bundle';
import { ClusterDefinition } from '../cluster';
import { templateSeries } from '../cluster/template-name';
import { KubeObject } from '../object/kube-object';

/** What is known of the immutable templates of a definition before it is composed; undefined for a bundle that defines no cluster. */
export function templatesOf(bundle: Bundle, locked: LockedTemplates): DefinitionTemplates | undefined {
  const { _templateGenerations: generations, _namedByContent: named } = bundle as Bundle & Partial<ClusterDefinition>;
  return generations === undefined || named === undefined ? undefined : { named, generations, earlier: locked[bundle.node.path] ?? {} };
}

/** What the next synth must know: of each series the templates as they are written now, then those before them, newest first. */
export function lockedTemplates(bundles: readonly ComposedBundle[]): LockedTemplates {
  const known = bundles.filter(({ model }) => model.templates).map((composed) => [composed.model.path, generationsIn(composed)] as const);
  return Object.fromEntries(known.filter(([, templates]) => Object.keys(templates).length > 0).sort(byKey));
}

function generationsIn(composed: ComposedBundle): LockedTemplates[string] {
  const isSuperseded = new Set(Object.values(composed.model.templates!.earlier).flat());
  const entries = [...stateOf(composed)];
  const current = entries.filter(([, { object }]) => !isSuperseded.has(object)).sort(byKey);
  const before = entries.filter(([, { object }]) => isSuperseded.has(object));
  const bySeries = new Map<string, KubeObject[]>();
  for (const [, { object }] of [...current, ...before]) {
    const series = templateSeries(object);
    if (series !== undefined) { bySeries.set(series, [...bySeries.get(series) ?? [], object]); }
  }
  return Object.fromEntries([...bySeries].sort(byKey));
}

/** The definition as its management cluster reads it. */
function stateOf({ ofCluster, variants }: ComposedBundle) {
  const [first] = ofCluster;
  return (first ? first[1] : variants[0]).state;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
