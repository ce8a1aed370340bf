import { HeldPolicy } from './held';
import { Finding, FindingSeverity } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import { describeId, idOf } from '../../../object/object-id';
import { judge } from '../../../policy/judge';
import { PolicyMode } from '../../../policy/match';
import { podMadeBy } from '../../../policy/pod';
import { withoutNulls } from '../../../policy/pruned';
import { exemptionOf, subjectOf } from '../../../policy/reach';

/**
 * Pods that break a policy from which what makes them is exempt, by its kind or its full name: clusters judge them for themselves.
 *
 * Names of pods begin with the name of what makes them.
 */
export function podsOfExempt(
  { definition, bundle, compiled }: HeldPolicy, object: KubeObject, namespaceObject: KubeObject | undefined, team: string | undefined,
): readonly Finding[] {
  const made = podMadeBy(withoutNulls(object));
  if (!made) { return []; }
  const pod: KubeObject = { ...made, metadata: { ...made.metadata, name: `${object.metadata.name}-0` } };
  if (subjectOf(definition, pod) !== pod || exemptionOf(definition, pod, () => team)) { return []; }
  const { breaches: [breach] } = judge(compiled!, { operation: 'CREATE', object: pod, oldObject: null, namespaceObject: namespaceObject ?? null });
  if (!breach) { return []; }
  return [{
    code: 'policy.exemption-pods',
    severity: definition.mode === PolicyMode.DENY ? FindingSeverity.WARNING : FindingSeverity.NOTE,
    path: '',
    object: describeId(idOf(object)),
    message: `it is exempt from the policy '${definition.id}', and the pods that it makes are not: ${breach.rule.validation.message}`,
    fix: `let the exemption in the policy '${bundle.path}' cover its pods: name no kinds or Pod among them, and '${object.metadata.name}*' where it names objects`,
  }];
}
