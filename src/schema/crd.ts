import { Scope } from './node';
import { schemaProblems } from './structural';
import { isList, isMap, Json, JsonMap } from '../object/json';
import { groupOf } from '../object/object-id';

/** A document as it was read, with the file that it stands in. */
export interface SourceDocument {
  readonly file: string;
  readonly value: Json;
}

/** Why a document cannot be used: the file, the field in it, and what is wrong. */
export interface ImportProblem {
  readonly file: string;
  /** Empty where the whole document is meant. */
  readonly field: string;
  readonly message: string;
}

export interface CustomResourceVersion {
  readonly name: string;
  readonly storage: boolean;
  readonly deprecated: boolean;
  readonly schema: JsonMap;
  /** Where the schema stands in the document, where it was read from one. */
  readonly field?: string;
}

/** What a CustomResourceDefinition says: only served versions, storage version first, the others by name. */
export interface CustomResource {
  readonly file: string;
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: Scope;
  readonly contracts: { readonly [contract: string]: string };
  readonly versions: readonly CustomResourceVersion[];
}

export interface CustomResources {
  /** Sorted by group and kind. */
  readonly resources: readonly CustomResource[];
  readonly problems: readonly ImportProblem[];
}

/** Reads CustomResourceDefinitions; a document that cannot be used becomes a problem, and the others still come out. */
export function readCustomResources(documents: readonly SourceDocument[]): CustomResources {
  const problems: ImportProblem[] = [];
  const read: CustomResource[] = [];
  for (const document of documents.flatMap(itemsOf)) {
    const result = readOne(document);
    if ('resource' in result) { read.push(result.resource); } else { problems.push(...result.problems); }
  }
  const resources = read.sort((a, b) => compare(`${a.group}/${a.kind}`, `${b.group}/${b.kind}`) || compare(a.file, b.file));
  const twice = duplicatesOf(resources);
  problems.push(...twice.map(([first, second]) => ({
    file: second.file,
    field: 'spec.names.kind',
    message: `${second.kind} of ${second.group} is defined twice, in ${first.file} and in ${second.file}: keep one of them`,
  })));
  const refused = new Set(twice.flat());
  return {
    resources: resources.filter((resource) => !refused.has(resource)),
    problems: problems.sort((a, b) => compare(a.file, b.file) || compare(a.field, b.field) || compare(a.message, b.message)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function itemsOf(document: SourceDocument): SourceDocument[] {
  const { file, value } = document;
  if (value === null) { return []; }
  if (isMap(value) && (value.kind === 'List' || value.kind === 'CustomResourceDefinitionList') && isList(value.items)) {
    return value.items.map((item) => ({ file, value: item }));
  }
  return [document];
}

function duplicatesOf(sorted: readonly CustomResource[]): (readonly [CustomResource, CustomResource])[] {
  return sorted.flatMap((resource, i) => {
    const previous = sorted[i - 1];
    return previous && previous.group === resource.group && previous.kind === resource.kind ? [[previous, resource] as const] : [];
  });
}

type Reading = { readonly resource: CustomResource } | { readonly problems: readonly ImportProblem[] };

function readOne({ file, value }: SourceDocument): Reading {
  const fail = (field: string, message: string): Reading => ({ problems: [{ file, field, message }] });
  if (!isMap(value)) { return fail('', 'not a Kubernetes object: pass CustomResourceDefinitions of apiextensions.k8s.io/v1'); }
  if (value.kind !== 'CustomResourceDefinition' || groupOf(String(value.apiVersion)) !== 'apiextensions.k8s.io') {
    return fail('kind', `${describe(value)} is not a CustomResourceDefinition: leave it out of what is imported`);
  }
  if (value.apiVersion !== 'apiextensions.k8s.io/v1') {
    return fail('apiVersion', `${String(value.apiVersion)} is gone since Kubernetes 1.22: convert the definition to apiextensions.k8s.io/v1`);
  }
  if (!isMap(value.spec)) { return fail('spec', 'the definition has no spec'); }
  const missing = headerProblem(value.spec) ?? nameProblem(value.spec, value.metadata) ?? storageProblem(value.spec);
  if (missing) { return fail(...missing); }
  const versions = versionsOf(value.spec, file);
  if (versions.problems.length > 0) { return { problems: versions.problems }; }
  if (versions.served.length === 0) { return fail('spec.versions', 'no version is served: there is nothing to import'); }
  const names = value.spec.names as JsonMap;
  return {
    resource: {
      file,
      group: value.spec.group as string,
      kind: names.kind as string,
      plural: names.plural as string,
      scope: value.spec.scope as Scope,
      contracts: contractsOf(value.metadata),
      versions: versions.served,
    },
  };
}

function describe(value: JsonMap): string {
  return value.kind === undefined ? 'a document without kind' : `${String(value.kind)} ${String(value.apiVersion)}`;
}

function headerProblem(spec: JsonMap): [field: string, message: string] | undefined {
  if (typeof spec.group !== 'string' || !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(spec.group)) {
    return ['spec.group', `the API group must be a DNS name, not ${JSON.stringify(spec.group)}`];
  }
  if (!isMap(spec.names)) { return ['spec.names', 'the definition names no kind']; }
  if (typeof spec.names.kind !== 'string' || !/^[A-Za-z][A-Za-z0-9]*$/.test(spec.names.kind)) {
    return ['spec.names.kind', `a kind is letters and digits, not ${JSON.stringify(spec.names.kind)}`];
  }
  if (typeof spec.names.plural !== 'string') { return ['spec.names.plural', 'the definition has no plural name']; }
  if (spec.scope !== 'Namespaced' && spec.scope !== 'Cluster') {
    return ['spec.scope', `the scope must be Namespaced or Cluster, not ${JSON.stringify(spec.scope)}`];
  }
  if (!isList(spec.versions) || spec.versions.length === 0) { return ['spec.versions', 'the definition has no versions']; }
  return undefined;
}

function nameProblem({ group, names }: JsonMap, metadata: Json | undefined): [field: string, message: string] | undefined {
  const name = isMap(metadata) ? metadata.name : undefined;
  const expected = `${String((names as JsonMap).plural)}.${String(group)}`;
  return name === undefined || name === expected ? undefined : ['metadata.name', `a definition is named by its plural and its group, '${expected}', not ${JSON.stringify(name)}`];
}

function storageProblem({ versions }: JsonMap): [field: string, message: string] | undefined {
  const all = (versions as readonly Json[]).filter(isMap);
  const twice = all.findIndex(({ name }, i) => all.findIndex((other) => other.name === name) < i);
  if (twice >= 0) { return [`spec.versions[${twice}].name`, `version ${String(all[twice].name)} is there twice`]; }
  const stored = all.filter(({ storage }) => storage === true).length;
  return stored === 1 ? undefined : ['spec.versions', `exactly one version is stored (storage: true), and here ${stored === 0 ? 'none is' : `${stored} are`}`];
}

function versionsOf(spec: JsonMap, file: string): { served: CustomResourceVersion[]; problems: ImportProblem[] } {
  const served: CustomResourceVersion[] = [];
  const problems: ImportProblem[] = [];
  (spec.versions as readonly Json[]).forEach((version, i) => {
    const field = `spec.versions[${i}]`;
    if (!isMap(version) || typeof version.name !== 'string' || !/^[a-z][a-z0-9]*$/.test(version.name)) {
      problems.push({ file, field: `${field}.name`, message: 'a version has a name such as v1 or v1beta1' });
      return;
    }
    if (version.served !== true) { return; }
    const schema = isMap(version.schema) ? version.schema.openAPIV3Schema : undefined;
    if (!isMap(schema)) {
      problems.push({ file, field: `${field}.schema.openAPIV3Schema`, message: `version ${version.name} has no schema: nothing can be typed or checked` });
      return;
    }
    if (schema.type !== 'object') { problems.push({ file, field: `${field}.schema.openAPIV3Schema.type`, message: 'the schema of a version has the type object' }); }
    problems.push(...schemaProblems(schema, `${field}.schema.openAPIV3Schema`).map((problem) => ({ file, ...problem })));
    served.push({ name: version.name, storage: version.storage === true, deprecated: version.deprecated === true, schema, field: `${field}.schema.openAPIV3Schema` });
  });
  served.sort((a, b) => Number(b.storage) - Number(a.storage) || compare(a.name, b.name));
  return { served, problems };
}

const CONTRACT = 'cluster.x-k8s.io/';

function contractsOf(metadata: Json | undefined): { readonly [contract: string]: string } {
  const labels = isMap(metadata) && isMap(metadata.labels) ? metadata.labels : {};
  return Object.fromEntries(Object.keys(labels).sort()
    .filter((label) => label.startsWith(CONTRACT) && /^v\d/.test(label.slice(CONTRACT.length)))
    .map((label) => [label.slice(CONTRACT.length), String(labels[label])]));
}
