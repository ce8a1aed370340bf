import { isList, isMap, Json, JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';
import { walkedThrough } from '../object/unholdable';

/** Kind of the object with forms that stands for the release of a chart. */
export const CHART_KIND = 'Chart';

/** The release of a chart, whatever form a reader takes it in. */
export interface ChartSpec {
  readonly chart: string;
  /** One version or a range of them. */
  readonly version: string;
  readonly repository: ChartSource;
  /** `sha256:…` of the chart in a registry. */
  readonly digest?: string;
  readonly verify?: JsonMap;
  /** Name of the release where it is not that of the object. */
  readonly releaseName?: string;
  readonly values?: JsonMap;
  /** Values that the cluster holds, as Flux names them. */
  readonly valuesFrom?: readonly JsonMap[];
  /** Secrets of the release that come from an outside store, by name. */
  readonly externalSecrets?: { readonly [name: string]: JsonMap };
  /** The chart's folder or archive. */
  readonly vendored?: string;
  readonly flux?: FluxFields;
  readonly argocd?: ArgoCdFields;
}

export interface ChartSource {
  readonly type: string;
  readonly url: string;
  readonly secretName?: string;
  readonly provider?: string;
}

/** What only Flux knows of a release. */
export interface FluxFields {
  readonly namespace?: string;
  readonly release?: JsonMap;
  readonly source?: JsonMap;
  /** @default true */
  readonly createSource?: boolean;
}

/** What only Argo CD knows of a release. */
export interface ArgoCdFields {
  readonly namespace?: string;
  readonly project?: string;
  readonly application?: JsonMap;
}

/** A null that is data, which cdk8s and patches would take for an absent key, while to Helm it removes the chart's own default, and here the library's. */
const HELM_NULL = '\u0000null';

/** Values of a release as they stand in the model, where a null is data. */
export function modelledValues(owner: string, values: unknown): unknown {
  return walkedThrough({ values }, () => replaced(values, (value) => (value === null ? HELM_NULL : value)), owner);
}

/** Values as Helm reads them. */
export function helmValues(values: Json): Json {
  return replaced(values, (value) => (value === HELM_NULL ? null : value)) as Json;
}

function replaced(value: unknown, leaf: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) { return value.map((item) => replaced(item, leaf)); }
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) { return leaf(value); }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, leaf)]));
}

/** Reads the release out of its object, which overlays may have changed; throws where they left something out. */
export function chartSpecOf(object: KubeObject): ChartSpec {
  const spec = isMap(object.spec) ? object.spec : {};
  const repository = isMap(spec.repository) ? spec.repository : {};
  const missing = [
    ...['chart', 'version'].filter((field) => typeof spec[field] !== 'string' || spec[field] === ''),
    ...['type', 'url'].filter((field) => typeof repository[field] !== 'string').map((field) => `repository.${field}`),
  ];
  if (missing.length > 0) {
    throw new Error(`the chart '${object.metadata.name}' has no ${missing.map((field) => `spec.${field}`).join(', ')} after all edits: `
      + 'patch it to a text, never to null');
  }
  for (const field of ['argocd', 'flux', 'values', 'verify']) {
    if (spec[field] !== undefined && !isMap(spec[field])) {
      throw new Error(`spec.${field} of the chart '${object.metadata.name}' is ${JSON.stringify(spec[field])} after all edits: make it a map`);
    }
  }
  if (spec.valuesFrom !== undefined && !(isList(spec.valuesFrom) && spec.valuesFrom.every(isMap))) {
    throw new Error(`spec.valuesFrom of the chart '${object.metadata.name}' is ${JSON.stringify(spec.valuesFrom)} after all edits: make it a list of maps, or null`);
  }
  const given = ['argocd', 'flux', 'values'].filter((field) => spec[field] !== undefined);
  return { ...spec, ...Object.fromEntries(given.map((field) => [field, helmValues(spec[field])])) } as unknown as ChartSpec;
}

/** Throws where values are to come from the cluster and the reader cannot look there. */
export function refuseValuesFrom(name: string, { valuesFrom }: ChartSpec, reader: string): void {
  if (valuesFrom === undefined || valuesFrom.length === 0) { return; }
  const sources = valuesFrom.map(({ kind, name: source }) => `${String(kind)} '${String(source)}'`);
  throw new Error(`the chart '${name}' takes values from ${sources.join(' and ')} on the cluster, which ${reader} cannot read: `
    + 'patch spec.valuesFrom of the chart with null in an overlay for these clusters, and say the values, or let the chart itself name the Secret');
}

/** Fields that only one reader knows, over those that the library chose: maps merge key by key, a null removes, every other value replaces. */
export function withFields(object: JsonMap, fields: JsonMap | undefined): KubeObject {
  return merged(object, fields ?? {}) as KubeObject;
}

function merged(value: Json, change: Json): Json {
  if (!isMap(value) || !isMap(change)) { return change; }
  const result: { [key: string]: Json } = { ...value };
  for (const [key, item] of Object.entries(change)) {
    if (item === null) { delete result[key]; } else { result[key] = Object.hasOwn(value, key) ? merged(value[key], item) : item; }
  }
  return result;
}
