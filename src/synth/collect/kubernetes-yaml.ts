import { Document, isAlias, isMap as isYamlMap, isScalar, isSeq, Node, Pair, parseAllDocuments, Scalar, YAMLMap } from 'yaml';
import { readPlainScalar } from './yaml-scalar';
import { isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';

/** What a YAML text holds: objects as kustomize reads them, and what is wrong with it, in words. */
export interface YamlReading {
  readonly objects: readonly KubeObject[];
  readonly problems: readonly string[];
}

/** Annotations by which kustomize and its functions track objects while they work; none reaches the output. */
const TRACKING = /^(config\.kubernetes\.io\/(index|origin|path)|alpha\.config\.kubernetes\.io\/transformations|internal\.config\.kubernetes\.io\/.*)$/;
const LOCAL_CONFIG = 'config.kubernetes.io/local-config';

/** Reads the objects of a YAML or JSON text: lists are taken apart, empty documents and what is marked as local left out. */
export function readObjects(text: string): YamlReading {
  const problems: string[] = [];
  const objects: KubeObject[] = [];
  for (const value of readDocuments(text, problems)) {
    for (const object of takenApart(value)) {
      const problem = problemOf(object);
      if (problem) { problems.push(problem); continue; }
      const cleaned = withoutTracking(object as KubeObject);
      if (cleaned) { objects.push(cleaned); }
    }
  }
  return { objects, problems };
}

/** The documents of a YAML text as kustomize reads them; what cannot be read is added to the problems. */
export function readDocuments(text: string, problems: string[]): Json[] {
  const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: true, logLevel: 'silent' });
  if (!Array.isArray(documents)) { return []; }
  const values: Json[] = [];
  for (const document of documents as Document.Parsed[]) {
    const found = document.errors.map((error) => error.message.split('\n')[0].replace(/:$/, ''));
    problems.push(...found);
    if (found.length > 0 || document.contents === null) { continue; }
    const value = new Reader(document, problems).read(document.contents as Node, 'object');
    if (value !== null) { values.push(value); }
  }
  return values;
}

/** Where a value stands in its document, as far as that changes how it is read: annotations are text whatever they look like. */
type Place = 'object' | 'items' | 'metadata' | 'annotations' | 'elsewhere';

function placeOf(parent: Place, key: string): Place {
  if (parent === 'object') { return key === 'metadata' ? 'metadata' : key === 'items' ? 'items' : 'elsewhere'; }
  return parent === 'metadata' && key === 'annotations' ? 'annotations' : 'elsewhere';
}

/** Turns the nodes of one document into plain values. */
class Reader {
  constructor(private readonly document: Document, private readonly problems: string[]) {}

  public read(node: Node | null, place: Place): Json {
    if (node === null) { return null; }
    if (isAlias(node)) { return this.read(node.resolve(this.document) as Node ?? null, place); }
    if (isYamlMap(node)) { return this.readMap(node, place); }
    if (isSeq(node)) { return node.items.map((item) => this.read(item as Node | null, place === 'items' ? 'object' : 'elsewhere')); }
    return isScalar(node) ? this.readScalar(node) : null;
  }

  /** Keys that stand in the map win over those that `<<` brings, wherever it stands. */
  private readMap(map: YAMLMap, place: Place): JsonMap {
    const own: [string, Json][] = [];
    const inherited: [string, Json][] = [];
    for (const { key: keyNode, value } of map.items as Pair<Node, Node | null>[]) {
      if (isScalar(keyNode) && keyNode.source === '<<' && keyNode.type === Scalar.PLAIN) {
        inherited.push(...mergedEntries(this.read(value, place)));
        continue;
      }
      const key = this.read(keyNode, 'elsewhere');
      if (typeof key !== 'string') {
        this.problems.push(`the key ${JSON.stringify(key)} is no text: quote it`);
      } else if (place === 'annotations' && isScalar(value)) {
        own.push([key, value.source ?? '']);
      } else {
        own.push([key, this.read(value, placeOf(place, key))]);
      }
    }
    return Object.fromEntries([...inherited, ...own]);
  }

  private readScalar(scalar: Scalar): Json {
    const text = String(scalar.value ?? '');
    const tag = scalar.tag;
    if (tag === 'tag:yaml.org,2002:str') { return text; }
    const isKnown = tag === undefined || /^tag:yaml\.org,2002:(int|float|bool|null)$/.test(tag);
    if (!isKnown) { this.problems.push(`the YAML tag ${tag} is not read: write the value without it`); }
    if (tag === undefined && scalar.type !== Scalar.PLAIN) { return text; }
    const reading = readPlainScalar(text);
    if ('value' in reading) { return reading.value; }
    this.problems.push(reading.problem);
    return null;
  }
}

/** What `<<` brings; the first of several maps wins. */
function mergedEntries(value: Json): [string, Json][] {
  const maps = (Array.isArray(value) ? value : [value]).filter(isMap);
  return maps.reverse().flatMap((map) => Object.entries(map));
}

/** Kinds that hold other objects, such as `List` and `ConfigMapList`, stand for what they hold. */
function takenApart(value: Json): Json[] {
  const isObjectList = isMap(value) && typeof value.kind === 'string' && value.kind.endsWith('List') && Array.isArray(value.items);
  return isObjectList ? (value.items as Json[]).flatMap(takenApart) : [value];
}

function problemOf(value: Json): string | undefined {
  if (!isMap(value)) { return `${JSON.stringify(value).slice(0, 40)} is no Kubernetes object`; }
  const metadata = isMap(value.metadata) ? value.metadata : {};
  const named = typeof metadata.name === 'string' ? ` '${metadata.name}'` : '';
  for (const field of ['apiVersion', 'kind']) {
    if (typeof value[field] !== 'string' || value[field] === '') { return `an object${named} has no ${field}`; }
  }
  if (typeof metadata.name !== 'string' || metadata.name === '') {
    return `a ${String(value.kind)} has ${metadata.name === undefined ? 'no metadata.name' : `the metadata.name ${JSON.stringify(metadata.name)}, which is no text: quote it`}`;
  }
  if (metadata.namespace !== undefined && metadata.namespace !== null && typeof metadata.namespace !== 'string') {
    return `${String(value.kind)}${named} has the metadata.namespace ${JSON.stringify(metadata.namespace)}, which is no text: quote it`;
  }
  return undefined;
}

/** Kustomize drops an empty map of annotations and its own among them. Undefined for an object that stays on the machine. */
function withoutTracking(object: KubeObject): KubeObject | undefined {
  const annotations = object.metadata.annotations;
  if (!isMap(annotations)) { return object; }
  if (annotations[LOCAL_CONFIG] !== undefined && annotations[LOCAL_CONFIG] !== 'false') { return undefined; }
  const kept = Object.entries(annotations).filter(([key]) => !TRACKING.test(key));
  const { annotations: _, ...metadata } = object.metadata;
  return { ...object, metadata: { ...metadata, ...(kept.length > 0 ? { annotations: Object.fromEntries(kept) } : {}) } } as KubeObject;
}
