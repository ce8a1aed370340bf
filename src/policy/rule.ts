import { Companion, ResourceMatch } from './definition';
import { PolicyRule, PolicySeverity, PolicyVariable } from './match';
import { POD_CHANGED, POD_MADE, POD_VARIABLES, PODS } from './pod';
import type { PolicyPlacementProps, PolicyProps, RuleTraits } from './policy';
import { ControlReference } from './reference';
import { Json, JsonMap } from '../object/json';
import { shaped } from '../object/value-shape';

/** What a rule can be told. */
export interface RuleParameter {
  readonly name: string;
  /** What it means, for the catalogue. */
  readonly about: string;
  readonly schema: JsonMap;
  /** @default - it must be given */
  readonly value?: Json;
}

/**
 * A rule that comes with the library, as data.
 *
 * `pods` are judged when they are made, `changed pods` also when what may change in them does; both wherever they stand.
 * `pods themselves` are not judged in the objects that make them.
 */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly severity: PolicySeverity;
  readonly about: 'pods' | 'changed pods' | 'pods themselves' | readonly ResourceMatch[];
  readonly parameters?: readonly RuleParameter[];
  readonly variables?: readonly PolicyVariable[];
  readonly rules: readonly PolicyRule[];
  /** @default - none */
  readonly companions?: readonly Companion[];
  readonly references: readonly ControlReference[];
  /** Objects that keep it. */
  readonly good: readonly RuleExample[];
  /** Objects that break it. */
  readonly bad: readonly RuleExample[];
}

/** An object, and the values of parameters that it is judged by in place of the defaults. */
export interface RuleExample {
  readonly object: JsonMap;
  readonly given?: JsonMap;
}

/** Parameters by name. */
interface Values { readonly [parameter: string]: unknown }

/** A rule with the values that a program gives its parameters, which are properties of their names; those that are undefined keep their default. */
export function policyOf(rule: Rule, props: PolicyPlacementProps, given?: Values): PolicyProps & RuleTraits {
  shaped(`a policy of the rule '${rule.id}'`, props, {});
  const values = given ?? (props as Values);
  const { id, title, description, severity, about, parameters = [], variables = [], rules, references, companions } = rule;
  const isPod = typeof about === 'string';
  return {
    mode: props.mode,
    placement: props.placement,
    namespaces: props.namespaces,
    exemptNamespaces: props.exemptNamespaces,
    exemptions: props.exemptions,
    continuous: props.continuous,
    teamLabel: props.teamLabel,
    title,
    description,
    severity,
    match: about === 'pods themselves' ? POD_ALONE : isPod ? PODS : about,
    ...(isPod ? { condition: about === 'changed pods' ? POD_CHANGED : POD_MADE } : {}),
    ...(about === 'pods themselves' ? { judgesTemplates: false } : {}),
    parameters: parameters.map(({ name, schema, value }) => ({ name, schema, value: values[name] ?? value })),
    variables: [...(isPod && about !== 'pods themselves' ? POD_VARIABLES : []), ...variables],
    rules: [...rules],
    references: [...references],
    ...(companions ? { companions } : {}),
    rule: id,
  };
}

const POD_ALONE: readonly ResourceMatch[] = [
  { group: '', versions: ['*'], resources: [{ kind: 'Pod', plural: 'pods' }], subresources: ['pods/ephemeralcontainers'], operations: ['CREATE', 'UPDATE'] },
];
