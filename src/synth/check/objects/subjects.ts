import { at } from './field';
import { JudgedKind } from './kinds';
import { Problem } from './problem';
import { isList } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';

/** A binding that stands beside namespaces must say in which one an account is (Kubernetes: ValidateRoleBindingSubject). */
export function subjects(object: KubeObject, { group, kind }: JudgedKind): readonly Problem[] {
  if (group !== 'rbac.authorization.k8s.io' || kind !== 'ClusterRoleBinding' || !isList(object.subjects)) { return []; }
  return object.subjects.flatMap((subject, i): Problem[] => (at(subject, 'kind') !== 'ServiceAccount' || at(subject, 'namespace') ? [] : [{
    code: 'schema.missing-field',
    severity: 'error',
    field: ['subjects', i, 'namespace'],
    message: `the account '${String(at(subject, 'name'))}' has no namespace, which an account has in a ClusterRoleBinding`,
    fix: 'set the namespace of the account',
  }]));
}
