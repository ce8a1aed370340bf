import { annotationsOf, messageOf, notExempt, Rendering } from './rendering';
import { VALIDATING_ADMISSION_POLICY_BINDING_V1, VALIDATING_ADMISSION_POLICY_V1 } from '../../../imports/admissionregistration.k8s.io';
import { manifest } from '../../object/manifest';
import { NamespaceChoice, PolicyDefinition, ResourceMatch } from '../definition';
import { parameterVariables } from '../parameters';

/** A policy as the API server enforces it by itself: the policy, and the binding that says where it holds and what happens. */
export function renderAdmissionPolicy(definition: PolicyDefinition): Rendering {
  const { id, mode } = definition;
  const policy = manifest(VALIDATING_ADMISSION_POLICY_V1, {
    metadata: { name: id, annotations: { ...annotationsOf(definition) } },
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: { resourceRules: definition.match.map(resourceRule) },
      ...admissionExpressions(definition),
    },
  });
  const binding = manifest(VALIDATING_ADMISSION_POLICY_BINDING_V1, {
    metadata: { name: id },
    spec: {
      policyName: id,
      validationActions: [mode],
      matchResources: namespaceSelector(definition.namespaces),
    },
  });
  return { objects: [policy, binding], problems: [] };
}

/** The requests that a match is about, by resource. */
export function resourceRule({ group, versions, resources, subresources, operations }: ResourceMatch) {
  return {
    apiGroups: [group],
    apiVersions: [...versions],
    operations: [...operations],
    resources: [...resources.map(({ plural }) => plural), ...subresources],
  };
}

/** Conditions, variables and validations, as the API server and Kyverno have them. */
export function admissionExpressions(definition: PolicyDefinition) {
  const { condition, exemptions, validations } = definition;
  // An API server does not tell conditions of the namespace, so what depends on its labels is said with each rule.
  const ofTeams = exemptions.filter(({ teams }) => teams !== undefined).map((exemption) => `!${notExempt(exemption, definition)}`);
  const conditions = [
    ...(condition === undefined ? [] : [{ name: 'judged', expression: condition }]),
    ...exemptions.map((exemption, i) => ({ name: `exemption-${i + 1}`, expression: exemption.teams === undefined ? notExempt(exemption, definition) : 'true' })),
  ].filter(({ expression }) => expression !== 'true');
  const variables = [...parameterVariables(definition), ...definition.variables];
  return {
    ...(conditions.length > 0 ? { matchConditions: conditions } : {}),
    ...(variables.length > 0 ? { variables: variables.map(({ name, expression }) => ({ name, expression })) } : {}),
    validations: validations.map((validation) => ({ expression: ofTeams.length > 0 ? [...ofTeams, `(${validation.expression})`].join(' || ') : validation.expression, message: messageOf(validation) })),
  };
}

/** Which namespaces are looked at; objects outside of namespaces are judged whatever it says. */
export function namespaceSelector({ only, except }: NamespaceChoice) {
  const key = 'kubernetes.io/metadata.name';
  const matchExpressions = [
    ...(only ? [{ key, operator: 'In', values: [...only] }] : []),
    ...(except ? [{ key, operator: 'NotIn', values: [...except] }] : []),
  ];
  return matchExpressions.length > 0 ? { namespaceSelector: { matchExpressions } } : undefined;
}
