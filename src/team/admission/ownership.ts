import { AdmissionDefinition, ALL_OPERATIONS, ALL_REQUESTS, EVERYTHING, WRITES } from './definition';
import { AdmissionMaker, ACCOUNT_NAMESPACE, IS_LISTED, isOfTeam, isPlatform, isPlatformOrCluster, Principals, teamLookup } from './principal';
import { TeamMarks } from '../marks';

const REVIEWS = { apiGroups: ['authentication.k8s.io', 'authorization.k8s.io'], resources: EVERYTHING, operations: ALL_OPERATIONS };

/** What belongs to the platform stays with it: its objects, namespaces, what is cluster-scoped, and the namespaces of others. */
export const ownershipDefinitions: readonly AdmissionMaker[] = [managed, namespace, clusterScope, aggregation, home];

const IS_REPORT = 'request.?subResource.orValue(\'\') == \'status\' && object != null && object.metadata.?labels.orValue({}) == oldObject.metadata.?labels.orValue({})'
  + ` && !(${ACCOUNT_NAMESPACE} in ['', request.namespace])`;

function managed(principals: Principals, { managedLabel }: TeamMarks): AdmissionDefinition {
  const isMarked = (object: string) => `${object} != null && '${managedLabel}' in ${object}.?metadata.?labels.orValue({})`;
  return {
    id: 'team-managed-objects',
    title: 'Objects of the platform in a team namespace are changed by the platform only',
    escapes: ['E16', 'E45'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['*'], resources: EVERYTHING, operations: ALL_OPERATIONS, scope: 'Namespaced' }],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [],
    validations: [
      // Controllers of the platform report on its objects; labels cannot be changed on that way.
      { expression: `!(${isMarked('oldObject')}) || (${IS_REPORT})`, message: 'this object belongs to the platform: ask the platform team to change it' },
      { expression: `(${isMarked('oldObject')}) || !(${isMarked('object')})`, message: `only the platform sets the label ${managedLabel}: leave it out` },
    ],
  };
}

function namespace(principals: Principals, { tenantLabel }: TeamMarks): AdmissionDefinition {
  const isTenant = (object: string) => `(${object} != null && '${tenantLabel}' in ${object}.?metadata.?labels.orValue({}))`;
  return {
    id: 'team-namespaces',
    title: 'Namespaces of teams are made and changed by the platform only',
    escapes: ['E14', 'E15'],
    holdsIn: 'everywhere',
    match: [{ apiGroups: [''], resources: ['namespaces', 'namespaces/finalize', 'namespaces/status'], operations: ALL_OPERATIONS }],
    // The selector of a policy would look at the new labels, so an update that takes the label off would pass unseen.
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [],
    validations: [{ expression: `!${isTenant('object')} && !${isTenant('oldObject')}`, message: 'namespaces of teams belong to the platform: ask the platform team' }],
  };
}

function clusterScope(principals: Principals): AdmissionDefinition {
  const { condition, variables, others } = isOfTeam(principals);
  return {
    id: 'team-cluster-scope',
    title: 'Teams write nothing that is cluster-scoped',
    escapes: ['E05', 'E12', 'E13', 'E15', 'E33', 'E34'],
    holdsIn: 'everywhere',
    match: [{ apiGroups: ['*'], resources: EVERYTHING, operations: ALL_REQUESTS, scope: 'Cluster' }],
    exclude: [REVIEWS],
    condition: `${condition} && !${isPlatform(principals)}`,
    variables,
    validations: [{ expression: `${others}false`, message: 'teams write into their own namespaces only: ask the platform team for cluster-scoped objects' }],
  };
}

function aggregation(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-role-aggregation',
    title: 'Only the platform adds to the built-in roles',
    escapes: ['E13'],
    holdsIn: 'everywhere',
    match: [{ apiGroups: ['rbac.authorization.k8s.io'], resources: ['clusterroles'], operations: WRITES }],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [],
    validations: [{
      expression: "!object.metadata.?labels.orValue({}).exists(key, key.startsWith('rbac.authorization.k8s.io/aggregate-to-'))",
      message: 'labels that aggregate a ClusterRole into another one are for the platform: leave them out',
    }],
  };
}

/** Applications of Argo CD may lie in its own namespace; another policy judges them. */
function home(principals: Principals, { tenantLabel }: TeamMarks): AdmissionDefinition {
  const { condition, variables, others } = isOfTeam(principals);
  const teams = teamLookup(principals);
  return {
    id: 'team-home',
    title: 'Teams write into their own namespaces only',
    escapes: ['E35', 'E42'],
    holdsIn: 'everywhere',
    match: [{ apiGroups: ['*'], resources: EVERYTHING, operations: ALL_REQUESTS, scope: 'Namespaced' }],
    exclude: [REVIEWS, { apiGroups: ['argoproj.io'], resources: ['applications'], operations: ALL_OPERATIONS }],
    condition: `${condition} && !${isPlatform(principals)}`,
    variables: [
      ...variables,
      ...teams.variables,
      { name: 'team', expression: `${teams.of('request.namespace')}.orValue('')` },
      { name: 'isFenced', expression: `'${tenantLabel}' in namespaceObject.metadata.?labels.orValue({})` },
    ],
    validations: [{
      // The namespaces of a team say who its people are; one without fences says nothing.
      expression: `${others}(${ACCOUNT_NAMESPACE} == '' ? (variables.isFenced ? ${IS_LISTED} : variables.team != '')`
        + ` : variables.team != '' && variables.team == ${teams.of(ACCOUNT_NAMESPACE)}.orValue(''))`,
      message: 'this namespace is not one of the team\'s: write into your own',
    }],
  };
}
