import type { regoOf } from './rego';
import { Rendering, unavailable } from './rendering';
import { POLICY_SET_V2BETA2, POLICY_V2BETA2 } from '../../../imports/pac.weave.works';
import { KubeObject } from '../../object/kube-object';
import { manifest } from '../../object/manifest';
import { PolicyDefinition } from '../definition';
import { PolicyMode, PolicySeverity } from '../match';

/** A policy as Weave's policy-agent takes it: its Rego, and which of the agent's two modes it is on in. */
export function renderWeave(definition: PolicyDefinition): Rendering {
  const rego = loadRego()(definition);
  const problems = [...unsayable(definition), ...rego.problems];
  if (problems.length > 0) { return unavailable(...problems); }
  return { objects: [policy(definition, rego.code), ...policySets(definition)], problems: [] };
}

/** The translation is loaded where a cluster has the agent. */
function loadRego(): typeof regoOf {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./rego') as { regoOf: typeof regoOf }).regoOf;
}

function unsayable({ mode, match, exemptions, parameters }: PolicyDefinition): string[] {
  return [
    ...(mode === PolicyMode.WARN ? ['policy-agent refuses or reports, it cannot warn: choose Deny or Audit there'] : []),
    ...(match.some(({ operations }) => operations.includes('DELETE')) ? ['policy-agent is asked about creation and update only'] : []),
    ...(match.some(({ operations }) => !operations.includes('CREATE') || !operations.includes('UPDATE'))
      ? ['policy-agent does not tell creation from update: name both operations'] : []),
    ...(exemptions.some(({ teams }) => teams) ? ['policy-agent does not know the labels of namespaces, by which teams are exempt: name namespaces instead'] : []),
    ...(Object.hasOwn(parameters, EXCLUDED) ? [`the parameter '${EXCLUDED}' is the one in which policy-agent is told namespaces: choose another name`] : []),
  ];
}

/** What policies of the agent call the parameter of namespaces that they leave alone. */
const EXCLUDED = 'exclude_namespaces';
const SEVERITIES = {
  [PolicySeverity.LOW]: 'low', [PolicySeverity.MEDIUM]: 'medium', [PolicySeverity.HIGH]: 'high', [PolicySeverity.CRITICAL]: 'high',
} as const;

function policy(definition: PolicyDefinition, code: string): KubeObject {
  const { id, title, description, severity, match, validations } = definition;
  const kinds = match.flatMap(({ resources }) => resources.map(({ kind }) => kind));
  return manifest(POLICY_V2BETA2, {
    metadata: { name: id, annotations: { 'platform.cdk8s.io/severity': severity, 'platform.cdk8s.io/title': title } },
    spec: {
      id,
      name: title,
      category: 'platform',
      severity: SEVERITIES[severity],
      description,
      how_to_solve: [...new Set(validations.map(({ message, remedy }) => remedy ?? message))].join('; '),
      enabled: true,
      provider: 'kubernetes',
      standards: standardsOf(definition),
      tags: ['platform'],
      // No kind is all of them. The Rego itself looks at groups and versions, which targets do not know.
      targets: { kinds: kinds.includes('*') ? [] : [...new Set(kinds)].sort() },
      parameters: parametersOf(definition),
      code,
    },
  });
}

function parametersOf({ parameters, parameterSchemas, namespaces }: PolicyDefinition) {
  return [
    { name: EXCLUDED, type: 'array', required: false, value: [...namespaces.except ?? []] },
    ...Object.entries(parameters).map(([name, value]) => ({ name, type: String((parameterSchemas[name] as { type?: string }).type), required: true, value })),
  ];
}

function standardsOf({ references }: PolicyDefinition): { id: string; controls: string[] }[] {
  const frameworks = [...new Set(references.map(({ framework }) => framework))].sort();
  return frameworks.map((framework) => ({ id: framework, controls: references.filter((one) => one.framework === framework).map(({ control }) => control) }));
}

/**
 * A mode without any set has all policies on: so one that is to report only comes with an empty set of those that refuse.
 */
function policySets({ id, mode }: PolicyDefinition): KubeObject[] {
  const set = (of: 'audit' | 'admission', ids: string[]): KubeObject => manifest(POLICY_SET_V2BETA2, {
    metadata: { name: `${id}-${of}` },
    spec: { name: `${id}-${of}`, mode: of, filters: ids.length > 0 ? { ids } : {} },
  });
  return [set('admission', mode === PolicyMode.DENY ? [id] : []), set('audit', [id])];
}

