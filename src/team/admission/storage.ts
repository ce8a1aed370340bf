import { CLAIM_VARIABLES, claimCondition, CLAIMS } from './claim';
import { AdmissionDefinition, WRITES } from './definition';
import { isPlatform, Principals } from './principal';

/** What volumes of a team are made of. */
export function storageDefinitions(principals: Principals): AdmissionDefinition[] {
  return [claims(principals), snapshots(principals)];
}

function claims(principals: Principals): AdmissionDefinition {
  const own = 'orValue(request.namespace) == request.namespace';
  return {
    id: 'team-volume-claims',
    title: 'Volumes of a team are made of its own data',
    escapes: ['E33'],
    holdsIn: 'team-namespaces',
    match: CLAIMS,
    condition: claimCondition(principals),
    variables: CLAIM_VARIABLES,
    validations: [{
      expression: `variables.claims.all(c, c.?spec.?dataSourceRef.?namespace.${own} && c.?spec.?dataSource.?namespace.${own})`,
      message: 'data of another namespace is not the team\'s: leave the namespace of dataSourceRef out',
    }],
  };
}

/** A snapshot that names its content takes over one that exists, whoever made it. */
function snapshots(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-snapshots',
    title: 'Snapshots of a team are taken of its own volumes',
    escapes: ['E33'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: ['snapshot.storage.k8s.io'], resources: ['volumesnapshots'], operations: WRITES },
      { apiGroups: ['groupsnapshot.storage.k8s.io'], resources: ['volumegroupsnapshots'], operations: WRITES },
    ],
    condition: `!${isPlatform(principals)} && (request.operation != 'UPDATE' || oldObject == null || object.spec != oldObject.spec)`,
    variables: [{ name: 'source', expression: 'object.?spec.?source.orValue({})' }],
    validations: [{
      expression: '!has(variables.source.volumeSnapshotContentName) && !has(variables.source.volumeGroupSnapshotContentName)',
      message: 'contents of snapshots belong to the whole cluster: name a claim of this namespace in spec.source, or ask the platform team',
    }],
  };
}
