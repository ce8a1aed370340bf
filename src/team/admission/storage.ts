import { CLAIM_VARIABLES, claimCondition, CLAIMS } from './claim';
import { AdmissionDefinition, WRITES } from './definition';
import { listOf } from './fence';
import { AdmissionMaker, isPlatformOrCluster, Principals } from './principal';

/** What volumes of a team are made of. */
export const storageDefinitions: readonly AdmissionMaker[] = [claims, snapshots];

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
    validations: [
      {
        expression: `variables.claims.all(c, c.?spec.?dataSourceRef.?namespace.${own} && c.?spec.?dataSource.?namespace.${own})`,
        message: 'data of another namespace is not the team\'s: leave the namespace of dataSourceRef out',
      },
      {
        // The cluster sets it when it binds the claim, and updates carry it.
        expression: "variables.claims.all(c, c.?spec.?volumeName.orValue('') == '' || (object.kind == 'PersistentVolumeClaim' && oldObject != null"
          + " && oldObject.?spec.?volumeName.orValue('') == c.spec.volumeName))",
        message: 'a volume that exists may hold data of others: leave volumeName out, the platform team reserves a volume by its claimRef',
      },
      {
        // Only volumes that exist are chosen by labels; what is bound already carries them on.
        expression: 'variables.claims.all(c, size(c.?spec.?selector.?matchLabels.orValue({})) + size(c.?spec.?selector.?matchExpressions.orValue([])) == 0'
          + " || (object.kind == 'PersistentVolumeClaim' && oldObject != null && oldObject.?spec.?selector == c.?spec.?selector))",
        message: 'a volume that exists may hold data of others: leave selector out, the platform team reserves a volume by its claimRef',
      },
    ],
  };
}

/** A snapshot that names its content takes over one that exists, whoever made it. */
function snapshots(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-snapshots',
    title: 'Snapshots of a team are taken of its own volumes, and lie in the jurisdictions that it demands',
    escapes: ['E33'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: ['snapshot.storage.k8s.io'], resources: ['volumesnapshots'], operations: WRITES },
      { apiGroups: ['groupsnapshot.storage.k8s.io'], resources: ['volumegroupsnapshots'], operations: WRITES },
    ],
    // The controller of snapshots makes those of a group, of contents that it has just taken.
    condition: `!${isPlatformOrCluster(principals)} && (request.operation != 'UPDATE' || oldObject == null || object.spec != oldObject.spec)`,
    variables: [{ name: 'source', expression: 'object.?spec.?source.orValue({})' }, { name: 'classes', expression: listOf('snapshotClasses') }],
    validations: [
      {
        expression: '!has(variables.source.volumeSnapshotContentName) && !has(variables.source.volumeGroupSnapshotContentName)',
        message: 'contents of snapshots belong to the whole cluster: name a claim of this namespace in spec.source, or ask the platform team',
      },
      {
        expression: "size(variables.classes) == 0 || (object.kind == 'VolumeGroupSnapshot' ? object.?spec.?volumeGroupSnapshotClassName : object.?spec.?volumeSnapshotClassName).orValue('') in variables.classes",
        message: 'data must stay where the team demands it: name one of the snapshot classes in its contract',
      },
    ],
  };
}
