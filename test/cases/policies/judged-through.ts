import { CelEnvironment } from '../../../src/cel/environment';
import { CelProgram, compile, ComposedVariables } from '../../../src/cel/program';
import { CelRecord } from '../../../src/cel/value';
import { KubeObject } from '../../../src/object/kube-object';
import { groupOf, versionOf } from '../../../src/object/object-id';
import { bindingsOf, Request } from '../../../src/policy/judge';
import { fits } from '../../../src/policy/reach';
import { SchemaRegistry } from '../../../src/schema/registry';

/*
 * What engines say of a request by the objects that were written for them alone: each with its own matching and its own place for
 * conditions, parameters and modes. Nothing of the definition that they were written from is used.
 */

interface Named { readonly name: string; readonly expression: string }
interface Selector { readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[] }
interface ResourceRule {
  readonly apiGroups: readonly string[];
  readonly apiVersions: readonly string[];
  readonly operations: readonly string[];
  readonly resources: readonly string[];
}
interface Rules { readonly resourceRules: readonly ResourceRule[] }
interface AdmissionSpec {
  readonly matchConstraints: Rules & { readonly namespaceSelector?: Selector };
  readonly matchConditions?: readonly Named[];
  readonly variables?: readonly Named[];
  readonly validations: readonly { readonly expression: string; readonly message?: string }[];
}

const MINOR = 34;

/** Whether the request is accepted without a word. */
export type Accepts = (objects: readonly KubeObject[], request: Request) => boolean;

export const ENGINES: { readonly [form: string]: Accepts } = {
  'vap': (objects, request) => {
    const policy = ofKind(objects, 'ValidatingAdmissionPolicy').spec as unknown as AdmissionSpec;
    const binding = ofKind(objects, 'ValidatingAdmissionPolicyBinding').spec as unknown as { validationActions: readonly string[]; matchResources?: { namespaceSelector?: Selector } };
    return binding.validationActions.length === 0 || !selected(binding.matchResources?.namespaceSelector, request) || admitted(policy, request);
  },
  'kyverno': (objects, request) => {
    const policy = ofKind(objects, 'ValidatingPolicy').spec as unknown as AdmissionSpec & { autogen: { podControllers: { controllers: readonly string[] } } };
    if (policy.autogen.podControllers.controllers.length > 0) { throw new Error('the policy would be rewritten for controllers'); }
    return !selected(policy.matchConstraints.namespaceSelector, request) || admitted(policy, request);
  },
  'kyverno-legacy': (objects, request) => {
    const [rule] = (ofKind(objects, 'ClusterPolicy').spec as unknown as { rules: readonly LegacyRule[] }).rules;
    const isMatched = rule.match.any.some((block) => legacyMatches(block, request)) && !rule.exclude?.any.some((block) => legacyMatches(block, request));
    const { cel: { variables, expressions } } = rule.validate;
    return !isMatched || evaluated({ matchConditions: rule.celPreconditions, variables, validations: expressions }, request);
  },
  'gatekeeper': (objects, request) => {
    const template = ofKind(objects, 'ConstraintTemplate').spec as unknown as { crd: { spec: { names: { kind: string } } }; targets: readonly { code: readonly { engine: string; source: AdmissionSpec }[] }[] };
    const constraint = ofKind(objects, template.crd.spec.names.kind).spec as unknown as ConstraintSpec;
    const [{ engine, source }] = template.targets[0].code;
    if (engine !== 'K8sNativeValidation') { throw new Error(`engine ${engine}`); }
    return !constraintMatches(constraint, request) || evaluated(source, request, { params: constraint.parameters ?? {}, anyObject: request.object ?? request.oldObject });
  },
};

interface LegacyBlock { readonly resources: { readonly kinds?: readonly string[]; readonly operations?: readonly string[]; readonly namespaces?: readonly string[] } }
interface LegacyRule {
  readonly match: { readonly any: readonly LegacyBlock[] };
  readonly exclude?: { readonly any: readonly LegacyBlock[] };
  readonly celPreconditions?: readonly Named[];
  readonly validate: { readonly cel: { readonly variables?: readonly Named[]; readonly expressions: AdmissionSpec['validations'] } };
}
interface ConstraintSpec {
  readonly enforcementAction: string;
  readonly match: {
    readonly kinds: readonly { readonly apiGroups: readonly string[]; readonly kinds: readonly string[] }[];
    readonly namespaces?: readonly string[];
    readonly excludedNamespaces?: readonly string[];
    readonly namespaceSelector?: Selector;
  };
  readonly parameters?: CelRecord;
}

function ofKind(objects: readonly KubeObject[], kind: string): KubeObject {
  const found = objects.filter((object) => object.kind === kind);
  if (found.length !== 1) { throw new Error(`${found.length} objects of kind ${kind} were written`); }
  return found[0];
}

function admitted(spec: AdmissionSpec, request: Request): boolean {
  return !spec.matchConstraints.resourceRules.some((rule) => ruleMatches(rule, request)) || evaluated(spec, request);
}

function ruleMatches({ apiGroups, apiVersions, operations, resources }: ResourceRule, request: Request): boolean {
  const { apiVersion, kind } = (request.object ?? request.oldObject)!;
  const group = groupOf(apiVersion);
  const plural = SchemaRegistry.bundled().kind(group, kind)?.plural ?? `${kind.toLowerCase()}s`;
  const resource = request.subResource ? `${plural}/${request.subResource}` : plural;
  return holds(apiGroups, group) && holds(apiVersions, versionOf(apiVersion)) && operations.includes(request.operation) && holds(resources, resource);
}

function holds(all: readonly string[], value: string): boolean {
  return all.includes('*') || all.includes(value);
}

function namespaceOf(request: Request): string | undefined {
  const { apiVersion, kind, metadata } = (request.object ?? request.oldObject)!;
  return apiVersion === 'v1' && kind === 'Namespace' ? metadata.name : metadata.namespace as string | undefined;
}

/** A Namespace is selected by its own labels. */
function namespaceObjectOf({ object, oldObject, namespaceObject }: Request): KubeObject | null | undefined {
  const { apiVersion, kind } = (object ?? oldObject)!;
  return apiVersion === 'v1' && kind === 'Namespace' ? object ?? oldObject : namespaceObject;
}

function selected(selector: Selector | undefined, request: Request): boolean {
  const namespace = namespaceOf(request);
  if (namespace === undefined) { return true; }
  const labels: { readonly [key: string]: string } = {
    'kubernetes.io/metadata.name': namespace, ...(namespaceObjectOf(request)?.metadata.labels as { readonly [key: string]: string } | undefined),
  };
  return (selector?.matchExpressions ?? []).every(({ key, operator, values = [] }) => (operator === 'In' ? values.includes(labels[key]) : !values.includes(labels[key])));
}

function legacyMatches({ resources: { kinds, operations, namespaces } }: LegacyBlock, request: Request): boolean {
  const { apiVersion, kind } = (request.object ?? request.oldObject)!;
  const name = request.subResource ? `${kind}/${request.subResource}` : kind;
  const isKind = !kinds || kinds.some((text) => {
    const parts = text.split('/');
    const [group, version, ...rest] = /^v\d/.test(parts[0]) ? ['', ...parts] : parts;
    return (group === '*' || group === groupOf(apiVersion)) && (version === '*' || version === versionOf(apiVersion)) && (rest[0] === '*' || rest.join('/') === name);
  });
  // What lies in no namespace is matched by none of them.
  const namespace = namespaceOf(request) ?? '';
  return isKind && (!operations || operations.includes(request.operation)) && (!namespaces || namespaces.some((pattern) => fits(pattern, namespace)));
}

function constraintMatches({ match }: ConstraintSpec, request: Request): boolean {
  const { apiVersion, kind } = (request.object ?? request.oldObject)!;
  const namespace = namespaceOf(request);
  if (request.operation === 'DELETE' || !match.kinds.some(({ apiGroups, kinds }) => holds(apiGroups, groupOf(apiVersion)) && holds(kinds, kind))) { return false; }
  if (namespace === undefined) { return true; }
  return (!match.namespaces || match.namespaces.some((pattern) => fits(pattern, namespace)))
    && !match.excludedNamespaces?.some((pattern) => fits(pattern, namespace)) && selected(match.namespaceSelector, request);
}

function evaluated(spec: Pick<AdmissionSpec, 'matchConditions' | 'variables' | 'validations'>, request: Request, given: CelRecord = {}): boolean {
  const isNamespace = namespaceObjectOf(request) !== request.namespaceObject;
  const bindings = { ...bindingsOf(request), namespaceObject: isNamespace ? null : request.namespaceObject ?? null } as CelRecord;
  const base = ['authorizer', 'namespaceObject', 'object', 'oldObject', 'request'];
  for (const { expression } of spec.matchConditions ?? []) {
    // No API server tells conditions of the namespace.
    if (compiled(expression, { kubernetesMinor: MINOR, variables: base }).evaluate({ ...bindings, namespaceObject: null } as CelRecord) === false) { return true; }
  }
  const programs = new Map<string, CelProgram>(Object.keys(given).map((name) => [name, compiled(name, { kubernetesMinor: MINOR, variables: [name] })]));
  for (const { name, expression } of spec.variables ?? []) {
    programs.set(name, compiled(expression, { kubernetesMinor: MINOR, variables: [...base, 'variables'], composed: [...programs.keys()] }));
  }
  const environment = { kubernetesMinor: MINOR, variables: [...base, 'variables'], composed: [...programs.keys()] };
  const variables = new ComposedVariables(programs, { ...bindings, ...given });
  return spec.validations.every(({ expression }) => compiled(expression, environment).evaluate({ ...bindings, variables }) === true);
}

function compiled(expression: string, environment: CelEnvironment): CelProgram {
  const program = compile(expression, { ...environment, propertyNames: 'verbatim' });
  if (!(program instanceof CelProgram)) { throw new Error(`${expression}: ${program}`); }
  return program;
}
