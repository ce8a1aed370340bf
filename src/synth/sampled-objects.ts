import { collect, PlatformFacts } from './collect/collect';
import { composeBundle } from './compose/variants';
import { EMPTY_LOCK } from './lock';
import { Bundle } from '../bundle';
import { ClusterSample } from '../cluster';
import { templateSeries } from '../cluster/template-name';
import { Finding } from '../fleet';
import type { ListKeys } from '../object/edit';
import { Json } from '../object/json';
import { KubeObject } from '../object/kube-object';

/** What the program declares in a sample, composed as it would be for the platform. */
export function objectsOf(sample: ClusterSample, facts: PlatformFacts, lists: ListKeys, findings: Finding[]): KubeObject[] {
  const { model } = collect(sample, { ...facts, customResources: [], assumptions: [], waivers: [] }, EMPTY_LOCK);
  findings.push(...model.findings.filter(({ code }) => !code.startsWith('placement.')));
  return model.bundles.filter(isDefinition).flatMap((bundle) => [...composeBundle(bundle, lists, findings).variants[0].state.values()].map(({ object }) => object));
}

/** A cluster's own objects; what its management cluster is told once stands in that cluster's. */
function isDefinition({ bundle }: { readonly bundle: Bundle }): boolean {
  return bundle._folder.category === 'provisioning';
}

/** Names that follow the content of a template cannot follow what somebody fills in. */
export function withPlainNames(objects: readonly KubeObject[]): KubeObject[] {
  const names = new Map(objects.filter((object) => templateSeries(object) !== undefined).map(({ metadata }) => [metadata.name, metadata.name.replace(/-[0-9a-f]{8}$/, '')]));
  const renamed = (value: Json): Json => {
    if (typeof value === 'string') { return names.get(value) ?? value; }
    if (Array.isArray(value)) { return value.map(renamed); }
    if (typeof value !== 'object' || value === null) { return value; }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item)]));
  };
  return objects.map((object) => renamed(object as unknown as Json) as unknown as KubeObject);
}
