import { exemptionFindings, unknownTeams } from './exemptions';
import { HeldPolicy } from './held';
import { kindFindings } from './kinds';
import type { LabelledTeams } from './labelled-teams';
import type { Say } from './say';
import { toldFindings } from './told';
import { Finding, FindingSeverity, KubernetesVersion } from '../../../fleet';
import { describeProblem } from '../../../policy/compile';
import { render } from '../../../policy/engine';
import { unknownFields } from '../../../policy/fields';
import { parameterViolations } from '../../../policy/parameter-check';
import type { SchemaRegistry } from '../../../schema/registry';

/** What policies are judged by. */
export interface Around {
  /** The day on which end dates are judged. */
  readonly asOf: string | undefined;
  readonly registry: SchemaRegistry;
  readonly teams: LabelledTeams;
}

/** What is wrong with policies themselves, each in the state that some clusters get. */
export function definitionFindings(policies: readonly HeldPolicy[], around: Around): Finding[] {
  const merged = new Map<string, { readonly finding: Finding; readonly clusters: Set<string> }>();
  for (const policy of policies) {
    for (const finding of findingsOf(policy, around)) {
      const key = `${finding.path}\u0000${finding.code}\u0000${finding.message}`;
      const known = merged.get(key) ?? { finding, clusters: new Set() };
      merged.set(key, known);
      policy.clusters.forEach((cluster) => known.clusters.add(cluster));
    }
  }
  return [...merged.values()].map(({ finding, clusters }) => ({ ...finding, clusters: [...clusters].sort() }));
}

/** Two policies of one id would be one object in the cluster and one folder in the tree. */
export function duplicateIds(policies: readonly HeldPolicy[]): Finding[] {
  const paths = new Map<string, Set<string>>();
  for (const { definition, bundle } of policies) { paths.set(definition.id, (paths.get(definition.id) ?? new Set()).add(bundle.path)); }
  return [...paths].filter(([, all]) => all.size > 1).map(([id, all]) => {
    const [first, second] = [...all].sort();
    return {
      code: 'policy.duplicate-id',
      severity: FindingSeverity.ERROR,
      path: second,
      message: `two policies have the id '${id}': '${first}' and '${second}'`,
      fix: 'give one of them another id; folders, exemptions and reports go by it',
    };
  });
}

function findingsOf(policy: HeldPolicy, { asOf, registry, teams }: Around): Finding[] {
  const { definition, problems, origin, bundle } = policy;
  const error = (code: string, message: string, fix: string, severity = FindingSeverity.ERROR): Finding => ({ code, severity, path: bundle.path, message, fix });
  return [
    ...problems.map((problem) => error('policy.expression', `${origin}: ${describeProblem(problem)}`,
      `say it with what Kubernetes 1.${policy.minor} has, or place the policy on newer clusters only`)),
    ...toldFindings(definition, error),
    ...parameterViolations(definition).map(({ message }) => error('policy.parameter', `a parameter breaks its schema: ${message}`, 'give a value that the schema allows')),
    ...definition.exemptions.flatMap((exemption, i) => exemptionFindings(exemption, `exemption ${i + 1}`, asOf, error)),
    ...unknownTeams(definition, () => teams.by(definition.teamLabel), error),
    ...kindFindings(definition, registry, error),
    ...unknownFieldFindings(policy, registry, error),
    // What no cluster of this version could evaluate is said once.
    ...(problems.length > 0 ? [] : policy.forms.flatMap((form) => render(policy.object, form).problems))
      .map((problem) => error('policy.unsupported', `${policy.engine.type} cannot enforce it: ${problem}`,
        'say it in another way, give these clusters another policy engine, or place the policy elsewhere')),
    ...((definition.companions ?? []).length === 0 ? [] : [error('policy.judged-at-synth', `${policy.engine.type} sees one object at a time: what every namespace must have is judged at synth only`,
      'nothing to do; namespaces that others make are not judged', FindingSeverity.NOTE)]),
    ...(definition.continuous && !policy.engine.scansExistingObjects ? [error('policy.not-continuous',
      `objects that exist already must be judged too, and ${policy.engine.type} only looks at requests`,
      'give these clusters an engine that scans (Kyverno, Gatekeeper), or set continuous to false')] : []),
  ];
}

/** A field that a newer version brings is absent for ever on an older one; rules of the library know it. */
function unknownFieldFindings({ definition, minor, problems, origin }: HeldPolicy, registry: SchemaRegistry, say: Say): Finding[] {
  if (definition.rule !== undefined || problems.length > 0) { return []; }
  const unknown = unknownFields(definition, minor, registry);
  if (unknown.length === 0) { return []; }
  const newest = new Set(unknownFields(definition, KubernetesVersion._NEWEST_MINOR, registry));
  return unknown.map((problem) => (newest.has(problem)
    ? say('policy.field', `${origin}: ${problem}`, 'correct the name of the field')
    : say('policy.field', `${origin}: ${problem} in Kubernetes 1.${minor}`, 'place the policy on newer clusters only, or waive this where the rule asks by has() first', FindingSeverity.WARNING)));
}
