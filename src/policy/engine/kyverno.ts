import { annotationsOf, Rendering } from './rendering';
import { admissionExpressions, namespaceSelector, resourceRule } from './validating-admission-policy';
import { VALIDATING_POLICY_V1 } from '../../../imports/policies.kyverno.io';
import { manifest } from '../../object/manifest';
import { PolicyDefinition } from '../definition';
import { userMentionOf } from '../mention';

/** A policy as Kyverno takes it from 1.17 on: the same CEL, with what a binding says in the policy itself. */
export function renderKyverno(definition: PolicyDefinition): Rendering {
  const user = userMentionOf(definition);
  const policy = manifest(VALIDATING_POLICY_V1, {
    metadata: { name: definition.id, annotations: { ...annotationsOf(definition) } },
    spec: {
      failurePolicy: 'Fail',
      validationActions: [definition.mode],
      // It says itself what it judges: Kyverno is not to rewrite it for controllers.
      autogen: { podControllers: { controllers: [] } },
      evaluation: { admission: { enabled: true }, background: { enabled: user === undefined } },
      matchConstraints: { resourceRules: definition.match.map(resourceRule), ...namespaceSelector(definition.namespaces) },
      ...admissionExpressions(definition),
    },
  });
  return { objects: [policy], problems: unscanned(definition, user) };
}

/** A scan of what exists knows no user. */
export function unscanned({ continuous }: PolicyDefinition, user: string | undefined): string[] {
  return continuous && user !== undefined ? [`${user}: it speaks of the user who sends a request, and objects that exist already have none`] : [];
}
