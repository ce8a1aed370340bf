import { AdmissionDefinition, AdmissionMatch } from './definition';
import type { ValidatingAdmissionPolicyBindingV1, ValidatingAdmissionPolicyV1 } from '../../../imports/admissionregistration.k8s.io';
import { Manifest } from '../manifest';
import { TeamMarks } from '../marks';

const API = 'admissionregistration.k8s.io/v1';

/** A definition as the API server enforces it by itself: a policy and its binding. */
export function admissionManifests(definition: AdmissionDefinition, marks: TeamMarks): Manifest[] {
  const { id, holdsIn, title, escapes, match, exclude, condition, variables, validations } = definition;
  const policy = {
    apiVersion: API,
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: id, annotations: { 'cdk8s-platform/escapes': escapes.join(' '), 'cdk8s-platform/title': title } },
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: { resourceRules: match.map(rule), ...(exclude ? { excludeResourceRules: exclude.map(rule) } : {}) },
      matchConditions: [{ name: 'judged', expression: condition }],
      ...(variables.length > 0 ? { variables: variables.map(({ name, expression }) => ({ name, expression })) } : {}),
      validations: validations.map(({ expression, message, messageExpression }) => ({ expression, message, ...(messageExpression ? { messageExpression } : {}) })),
    },
  } satisfies ValidatingAdmissionPolicyV1;
  const namespaceSelector = { matchExpressions: [{ key: marks.tenantLabel, operator: 'Exists' }] };
  const binding = {
    apiVersion: API,
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: id },
    spec: { policyName: id, ...(holdsIn === 'team-namespaces' ? { matchResources: { namespaceSelector } } : {}), validationActions: ['Deny'] },
  } satisfies ValidatingAdmissionPolicyBindingV1;
  return [policy, binding];
}

function rule({ apiGroups, resources, operations, scope }: AdmissionMatch) {
  return { apiGroups: [...apiGroups], apiVersions: ['*'], operations: [...operations], resources: [...resources], ...(scope ? { scope } : {}) };
}
