import { PolicyExemption } from './exemption';
import { PolicyMode, PolicySeverity, PolicyVariable } from './match';
import { ControlReference } from './reference';
import { FORM_GROUP } from '../bundle';
import type { Trust } from './signing/trust';
import { Json, JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';

/** A kind, and the name that the API server has for it in URLs and rules. */
export interface ResourceKind {
  readonly kind: string;
  readonly plural: string;
}

/** Requests by group, kind or resource, and operation. */
export interface ResourceMatch {
  readonly group: string;
  /** `*` stands for all. */
  readonly versions: readonly string[];
  readonly resources: readonly ResourceKind[];
  /** `pods/ephemeralcontainers`. */
  readonly subresources: readonly string[];
  readonly operations: readonly string[];
}

/** A rule as a definition holds it. */
export interface Validation {
  readonly expression: string;
  readonly message: string;
  readonly remedy?: string;
}

/**
 * An object that must stand in every namespace that has pods, or belongs to a team.
 *
 * It is judged at synth over all objects of a cluster: engines see one object at a time.
 */
export interface Companion {
  readonly group: string;
  readonly kind: string;
  /** CEL that is true where it is needed. @default - always */
  readonly when?: string;
  /** CEL that is true for an object that is one. */
  readonly expression: string;
  readonly message: string;
  readonly remedy: string;
}

/** Which namespaces a policy holds in; cluster-scoped objects are judged in any case. */
export interface NamespaceChoice {
  /** @default - all */
  readonly only?: readonly string[];
  /** @default - none */
  readonly except?: readonly string[];
}

/**
 * What a policy is, as plain data: one source for the verdict at synth and for the objects of every engine.
 *
 * It is the `spec` of the policy's own object, so that overlays change it like anything else.
 */
export interface PolicySpec {
  readonly title: string;
  readonly description: string;
  readonly severity: PolicySeverity;
  readonly match: readonly ResourceMatch[];
  readonly namespaces: NamespaceChoice;
  /** True for the requests that it judges; it may not use variables. @default - all that match */
  readonly condition?: string;
  readonly parameters: JsonMap;
  readonly parameterSchemas: JsonMap;
  readonly variables: readonly PolicyVariable[];
  readonly validations: readonly Validation[];
  readonly mode: PolicyMode;
  readonly exemptions: readonly PolicyExemption[];
  readonly references: readonly ControlReference[];
  /** Whether objects that exist already must be judged as well. */
  readonly continuous: boolean;
  /** Key of the label by which namespaces of teams are known. */
  readonly teamLabel: string;
  /** The rule of this library that it is, for engines that are told in another language than CEL. @default - one of the user's own */
  readonly rule?: string;
  /** Whether one that is about pods judges at synth the pods that other objects make. @default true */
  readonly judgesTemplates?: boolean;
  /** @default - none */
  readonly companions?: readonly Companion[];
  /** Who is trusted to sign the images or the sources that it is about. @default - it is not about signatures */
  readonly trusts?: readonly Trust[];
}

/** A policy with its id. */
export interface PolicyDefinition extends PolicySpec {
  readonly id: string;
}

/** Kind of the policy's own object, in the group of objects with forms. */
export const POLICY_KIND = 'Policy';
const API_VERSION = `${FORM_GROUP}/v1`;

/** Whether an object is a policy that takes its form by the engine of a cluster. */
export function isPolicyObject(object: KubeObject): boolean {
  return object.kind === POLICY_KIND && object.apiVersion === API_VERSION;
}

/** A policy's own object. */
export function policyObject(id: string, spec: PolicySpec): { readonly apiVersion: string; readonly kind: string; readonly metadata: { name: string }; readonly spec: Json } {
  return { apiVersion: API_VERSION, kind: POLICY_KIND, metadata: { name: id }, spec: spec as unknown as Json };
}

const KNOWN = new WeakMap<KubeObject, PolicyDefinition>();

/** What a policy's own object says; the same value for the same object. */
export function definitionOf(object: KubeObject): PolicyDefinition {
  let definition = KNOWN.get(object);
  if (!definition) {
    // An edit may have removed what is always there at first.
    const { namespaces, parameters, parameterSchemas, variables, validations, exemptions, references, match, ...rest } = object.spec as unknown as Partial<PolicySpec>;
    definition = {
      ...rest as PolicySpec,
      id: object.metadata.name,
      match: match ?? [],
      namespaces: namespaces ?? {},
      parameters: parameters ?? {},
      parameterSchemas: parameterSchemas ?? {},
      variables: variables ?? [],
      validations: validations ?? [],
      exemptions: exemptions ?? [],
      references: references ?? [],
    };
    KNOWN.set(object, definition);
  }
  return definition;
}

/** Everything of a definition that is CEL, with the place where it stands. */
export function expressionsOf(definition: Pick<PolicySpec, 'condition' | 'variables' | 'validations'>): readonly { readonly place: string; readonly expression: string }[] {
  return [
    ...(definition.condition === undefined ? [] : [{ place: 'condition', expression: definition.condition }]),
    ...definition.variables.map(({ name, expression }) => ({ place: `variable '${name}'`, expression })),
    ...definition.validations.map(({ expression }, i) => ({ place: `rules[${i}]`, expression })),
  ];
}
