import { AdmissionDefinition, WRITES } from './definition';
import { isPlatform, Principals } from './principal';

/** Devices that pods are given. */
export function deviceDefinition(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-devices',
    title: 'Devices of a team are its own while it has them',
    escapes: ['E18'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['resource.k8s.io'], resources: ['resourceclaims', 'resourceclaimtemplates'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [{
      name: 'requests',
      expression: "(object.kind == 'ResourceClaimTemplate' ? object.?spec.?spec : object.?spec).?devices.?requests.orValue([])",
    }],
    validations: [{
      expression: 'variables.requests.all(r, !r.?adminAccess.orValue(false) && !r.?exactly.?adminAccess.orValue(false))',
      message: 'adminAccess reaches devices that others have: leave it out',
    }],
  };
}
