import type { SampledObjects } from './check/objects';
import { PlatformFacts } from './collect/collect';
import { BundleModel, Model } from './model';
import { objectsOf, withPlainNames } from './sampled-objects';
import { ClusterTemplate } from '../cluster';
import { Trial, Unsayable, withPlaceholders } from '../cluster/sample/placeholder';
import { rawText, renderTypeFor } from '../cluster/template/manifest';
import { Finding, FindingSeverity } from '../fleet';
import type { ListKeys } from '../object/edit';
import { JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';

/** Judges the objects that a template stands for. */
export type JudgeSamples = (sampled: SampledObjects) => readonly Finding[];

/** The model with the templates of clusters filled in; what a template cannot say, and what is wrong with what it stands for, is among its findings. */
export function withClusterTemplates(model: Model, facts: PlatformFacts, lists: ListKeys, judge: JudgeSamples): Model {
  if (!model.bundles.some(({ bundle }) => ClusterTemplate.isClusterTemplate(bundle))) { return model; }
  const findings: Finding[] = [];
  const bundles = model.bundles.map((bundle) => {
    if (!ClusterTemplate.isClusterTemplate(bundle.bundle)) { return bundle; }
    const trials = trialsOf(bundle, bundle.bundle, facts, lists, findings);
    const readers = model.clusters.filter(({ name }) => bundle.clusters.includes(name));
    const minors = [...new Set(readers.map((cluster) => cluster.facts.version.minor))].sort((a, b) => a - b);
    findings.push(...judge({ path: bundle.path, samples: trials.map(({ objects }) => objects), minors, clusters: readers.map(({ name }) => name) }));
    return completed(bundle, bundle.bundle, trials, findings);
  });
  return { ...model, bundles, findings: [...model.findings, ...findings] };
}

function trialsOf(model: BundleModel, template: ClusterTemplate, facts: PlatformFacts, lists: ListKeys, findings: Finding[]): Trial[] {
  const found: Finding[] = [];
  const trials = template.samples.map((sample): Trial => ({ values: sample._values, objects: withPlainNames(objectsOf(sample, facts, lists, found)) }));
  findings.push(...found.map((finding) => ({ ...finding, path: `${model.path} (${finding.path})` })));
  return trials;
}

function completed(model: BundleModel, template: ClusterTemplate, trials: readonly Trial[], findings: Finding[]): BundleModel {
  const mistake = (message: string, fix: string, place: Partial<Unsayable> = {}) => {
    findings.push({ code: 'cluster-template.unsayable', severity: FindingSeverity.ERROR, path: model.path, message, fix, ...(place.object ? { object: place.object, field: place.field } : {}) });
  };
  const empty = trials.findIndex(({ objects }) => objects.length === 0);
  if (empty >= 0) {
    mistake(`its sample ${empty + 1} of ${trials.length} holds no cluster`, 'declare the cluster in each of its samples: for (const sample of template.samples) { new … (sample, …) }');
    return model;
  }
  const unsayable: Unsayable[] = [];
  const objects = withPlaceholders(trials, unsayable);
  for (const one of unsayable) { mistake(one.message, 'let it follow from the parameter as it is, or make a template for each', one); }
  const type = renderTypeFor(objects);
  if (type === undefined) { mistake('its objects hold both ${ and {{, and a template would fill one of them in', 'take one of the two out of what machines are told'); }
  const path = type === 'templating' ? template._path.replace(/\$\{([^}]*)\}/g, '{{ .params.$1 }}') : template._path;
  const content = { renderType: type ?? 'envsubst', resourcetemplates: [{ path, raw: rawText(objects, type ?? 'envsubst') }] };
  const base = model.base.map((declared) => ({ ...declared, object: withSpec(declared.object, content) }));
  return { ...model, base };
}

function withSpec(object: KubeObject, content: JsonMap): KubeObject {
  return ['GitOpsTemplate', 'CAPITemplate'].includes(object.kind) ? { ...object, spec: { ...object.spec as JsonMap, ...content } } : object;
}
