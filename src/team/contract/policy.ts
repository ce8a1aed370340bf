import { ContractPolicy } from './model';
import { PolicyDefinition } from '../../policy/definition';
import { PolicyExemption } from '../../policy/exemption';
import { holdsIn } from '../../policy/reach';

/** A policy with what concerns a team; undefined where it holds in none of the team's namespaces. */
export function contractPolicy(name: string, definition: PolicyDefinition, team: string, spaces: readonly string[]): ContractPolicy | undefined {
  if (!spaces.some((space) => holdsIn(definition, space))) { return undefined; }
  const isOfAnybody = definition.exemptions.length === 0 && !definition.namespaces.only && !definition.namespaces.except;
  if (!isOfAnybody) { return policyOf(name, definition, team, spaces); }
  const known = OF_ANYBODY.get(definition);
  if (known?.name === name) { return known; }
  const policy = policyOf(name, definition, team, spaces);
  OF_ANYBODY.set(definition, policy);
  return policy;
}

/** Policies that say of no team or namespace that they hold there or not: the very same value for every contract. */
const OF_ANYBODY = new WeakMap<PolicyDefinition, ContractPolicy>();

function policyOf(name: string, definition: PolicyDefinition, team: string, spaces: readonly string[]): ContractPolicy {
  const { id, title, description, severity, mode, match, namespaces, condition, parameters, variables, validations, exemptions, teamLabel, judgesTemplates } = definition;
  return {
    name,
    id,
    title,
    description,
    severity,
    mode,
    match,
    namespaces: {
      ...(namespaces.only ? { only: namespaces.only.filter((space) => spaces.includes(space)) } : {}),
      ...(namespaces.except?.some((space) => spaces.includes(space)) ? { except: namespaces.except.filter((space) => spaces.includes(space)) } : {}),
    },
    ...(condition === undefined ? {} : { condition }),
    parameters,
    variables,
    validations,
    exemptions: exemptions.filter((exemption) => concerns(exemption, team, spaces)),
    teamLabel,
    ...(judgesTemplates === false ? { judgesTemplates } : {}),
  };
}

function concerns({ teams, namespaces }: PolicyExemption, team: string, spaces: readonly string[]): boolean {
  return (!teams || teams.includes(team)) && (!namespaces || namespaces.some((space) => spaces.includes(space)));
}

/** The policy as the engine of the library takes it. */
export function definitionIn({ name: _, ...policy }: ContractPolicy): PolicyDefinition {
  return { ...policy, parameterSchemas: {}, references: [], continuous: false };
}
