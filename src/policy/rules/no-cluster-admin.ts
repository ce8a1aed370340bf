import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** cluster-admin may do everything; people and programs need less. */
export const NO_CLUSTER_ADMIN: Rule = {
  id: 'no-cluster-admin',
  title: 'nobody is bound to cluster-admin',
  description: 'cluster-admin may do everything; people and programs need less.',
  category: 'access',
  severity: PolicySeverity.CRITICAL,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRoleBinding: 'clusterrolebindings', RoleBinding: 'rolebindings' })],
  parameters: [
    { name: 'roles', about: 'roles that nobody may be bound to', schema: { type: 'array', items: { type: 'string' } }, value: ['cluster-admin'] },
  ],
  rules: [
    {
      expression: '!(object.roleRef.name in variables.roles)',
      message: 'the binding is to a role that nobody may be bound to',
      remedy: 'bind to a role that holds what is needed',
    },
  ],
  references: controls({ cis: ['5.1.1'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'RoleBinding', { roleRef: { kind: 'Role', name: 'a' } }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', { roleRef: { kind: 'ClusterRole', name: 'cluster-admin' } }),
  ],
};

/** What `NoClusterAdmin` is told. */
export interface NoClusterAdminProps extends PolicyPlacementProps {
  /**
   * Roles that nobody may be bound to.
   *
   * @default - cluster-admin
   */
  readonly roles?: string[];
}

/** Nobody is bound to cluster-admin. */
export class NoClusterAdmin extends Policy {
  constructor(scope: Construct, id: string, props: NoClusterAdminProps = {}) {
    super(scope, id, policyOf(NO_CLUSTER_ADMIN, props));
  }
}
