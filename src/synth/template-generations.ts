import { ComposedBundle } from './compose';
import { LockedTemplates, TemplateContent } from './lock';
import { DefinitionTemplates } from './model';
import { Bundle } from '../bundle';
import { ClusterDefinition } from '../cluster';
import { contentDigest, isNamedByContent, templateSeries } from '../cluster/template-name';
import { Json } from '../object/json';
import { KubeObject } from '../object/kube-object';

/** What is known of the immutable templates of a definition before it is composed; undefined for a bundle that defines no cluster. */
export function templatesOf(bundle: Bundle, { contents, generations: locked }: LockedTemplates): DefinitionTemplates | undefined {
  const { _templateGenerations: generations, _namedByContent: named } = bundle as Bundle & Partial<ClusterDefinition>;
  if (generations === undefined || named === undefined) { return undefined; }
  const earlier = Object.entries(locked[bundle.node.path] ?? {})
    .map(([series, digests]) => [series, digests.map((digest) => ({ digest, content: contents[digest] }))] as const);
  return { named, generations, earlier: new Map(earlier) };
}

/** What the next synth must know: of each series the templates as they are written now, then those before them, newest first. */
export function lockedTemplates(bundles: readonly ComposedBundle[]): LockedTemplates {
  const contents = new Map<string, TemplateContent>();
  const known = bundles.filter(({ model }) => model.templates).map((composed) => [composed.model.path, digestsIn(composed, contents)] as const);
  return {
    contents: Object.fromEntries([...contents].sort(byKey)),
    generations: Object.fromEntries(known.filter(([, series]) => Object.keys(series).length > 0).sort(byKey)),
  };
}

/** The digests of each series; adds the contents. */
function digestsIn({ model, ofCluster, variants, superseded }: ComposedBundle, contents: Map<string, TemplateContent>): LockedTemplates['generations'][string] {
  const [first] = ofCluster;
  // The definition as its management cluster reads it.
  const entries = [...(first ? first[1] : variants[0]).state];
  const current = entries.filter(([, { object }]) => !superseded?.has(object)).sort(byKey);
  const bySeries = new Map<string, string[]>();
  for (const [, { object }] of current) {
    const series = templateSeries(object);
    if (series === undefined || !isNamedByContent(object)) { continue; }
    bySeries.set(series, [...bySeries.get(series) ?? [], remembered(object, contents)]);
  }
  for (const [series, digests] of bySeries) {
    const before = entries.filter(([, { object }]) => superseded?.has(object) && templateSeries(object) === series);
    const names = new Set(before.map(([, { object }]) => object.metadata.name.slice(-8)));
    const kept = (model.templates!.earlier.get(series) ?? []).filter(({ digest }) => names.has(digest.slice(0, 8)));
    for (const { digest, content } of kept) { contents.set(digest, content); }
    digests.push(...kept.map(({ digest }) => digest).filter((digest) => !digests.includes(digest)));
  }
  return Object.fromEntries([...bySeries].sort(byKey));
}

function remembered(template: KubeObject, contents: Map<string, TemplateContent>): string {
  const { apiVersion, kind, spec } = template as KubeObject & { readonly spec?: Json };
  const digest = contentDigest(template);
  contents.set(digest, { apiVersion, kind, spec });
  return digest;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
