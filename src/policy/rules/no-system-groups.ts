import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A binding to system:anonymous or system:unauthenticated gives rights to whoever reaches the API server; system:masters goes past all checks. */
export const NO_SYSTEM_GROUPS: Rule = {
  id: 'no-system-groups',
  title: 'nothing is bound to everybody or to masters',
  description: 'A binding to system:anonymous or system:unauthenticated gives rights to whoever reaches the API server; system:masters goes past all checks.',
  category: 'access',
  severity: PolicySeverity.CRITICAL,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRoleBinding: 'clusterrolebindings', RoleBinding: 'rolebindings' })],
  parameters: [
    {
      name: 'subjects',
      about: 'users and groups that nothing may be bound to',
      schema: { type: 'array', items: { type: 'string' } },
      value: ['system:anonymous', 'system:masters', 'system:unauthenticated'],
    },
    { name: 'allowedRoles', about: 'roles that they may be bound to all the same', schema: { type: 'array', items: { type: 'string' } }, value: [] },
  ],
  rules: [
    {
      expression: 'object.roleRef.name in variables.allowedRoles || object.?subjects.orValue([]).all(s, !(s.name in variables.subjects))',
      message: 'a subject is everybody, or masters',
      remedy: 'bind to groups of people or to accounts',
    },
  ],
  references: controls({ cis: ['5.1.7'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'RoleBinding', { subjects: [{ kind: 'ServiceAccount', name: 'a' }], roleRef: { kind: 'Role', name: 'a' } }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'RoleBinding', { subjects: [{ kind: 'Group', name: 'system:unauthenticated' }], roleRef: { kind: 'Role', name: 'a' } }),
  ],
};

/** What `NoSystemGroups` is told. */
export interface NoSystemGroupsProps extends PolicyPlacementProps {
  /**
   * Users and groups that nothing may be bound to.
   *
   * @default - system:anonymous, system:masters, system:unauthenticated
   */
  readonly subjects?: string[];
  /**
   * Roles that they may be bound to all the same.
   *
   * @default - none
   */
  readonly allowedRoles?: string[];
}

/** Nothing is bound to everybody or to masters. */
export class NoSystemGroups extends Policy {
  constructor(scope: Construct, id: string, props: NoSystemGroupsProps = {}) {
    super(scope, id, policyOf(NO_SYSTEM_GROUPS, props));
  }
}
