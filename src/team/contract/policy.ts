import { ContractPolicy } from './model';
import { PolicyDefinition } from '../../policy/definition';
import { PolicyExemption } from '../../policy/exemption';
import { holdsIn } from '../../policy/reach';

/** A policy with what concerns a team; undefined where it holds in none of the team's namespaces. */
export function contractPolicy(name: string, definition: PolicyDefinition, team: string, spaces: readonly string[]): ContractPolicy | undefined {
  if (!spaces.some((space) => holdsIn(definition, space))) { return undefined; }
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
