import { AdmissionMatch, AdmissionVariable, WRITES } from './definition';
import { POD_TEMPLATE, PODS } from './pod';
import { isPlatform, isPlatformOrCluster, Principals } from './principal';

/** Claims of volumes, and every object that holds templates of them: pods for their ephemeral volumes, StatefulSets for each of their pods. */
export const CLAIMS: readonly AdmissionMatch[] = [{ apiGroups: [''], resources: ['persistentvolumeclaims'], operations: WRITES }, ...PODS];

/** The claims of the object, whatever holds them; `variables.claims`. */
export const CLAIM_VARIABLES: readonly AdmissionVariable[] = [
  { name: 'volumes', expression: `object.kind == 'PersistentVolumeClaim' ? [] : (${POD_TEMPLATE}).?spec.?volumes.orValue([])` },
  {
    name: 'claims',
    expression: "(object.kind == 'PersistentVolumeClaim' ? [object] : object.kind == 'StatefulSet' ? object.spec.?volumeClaimTemplates.orValue([]) : [])"
      + ' + variables.volumes.filter(v, has(v.ephemeral)).map(v, v.ephemeral.?volumeClaimTemplate.orValue({}))',
  },
];

const IS_NEW = "(request.operation != 'UPDATE' || !(object.kind in ['PersistentVolumeClaim', 'Pod']) || oldObject == null || object.spec != oldObject.spec)";

/** Controllers of the cluster make and bind claims of pods that were judged before; what exists stays changeable but for its spec. */
export function claimCondition(principals: Principals): string {
  return `(object.kind == 'PersistentVolumeClaim' ? !${isPlatformOrCluster(principals)} : !${isPlatform(principals)}) && ${IS_NEW}`;
}
