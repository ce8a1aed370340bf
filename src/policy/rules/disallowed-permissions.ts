import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Some rights lead to all others: who makes pods acts as any account of the namespace, who makes volumes reads the disks of nodes. */
export const DISALLOWED_PERMISSIONS: Rule = {
  id: 'disallowed-permissions',
  title: 'roles do not give some rights',
  description: 'Some rights lead to all others: who makes pods acts as any account of the namespace, who makes volumes reads the disks of nodes.',
  category: 'access',
  severity: PolicySeverity.HIGH,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRole: 'clusterroles', Role: 'roles' })],
  parameters: [
    {
      name: 'permissions',
      about: 'rights `{ apiGroup, resources, verbs }` that no role may give; the core group where none is named',
      schema: {
        type: 'array',
        items: {
          type: 'object',
          required: ['resources', 'verbs'],
          properties: { apiGroup: { type: 'string' }, resources: { type: 'array', items: { type: 'string' } }, verbs: { type: 'array', items: { type: 'string' } } },
        },
      },
      value: [{ resources: ['pods', 'persistentvolumes'], verbs: ['create'] }],
    },
  ],
  rules: [
    {
      expression: "object.?rules.orValue([]).all(r, !variables.permissions.exists(p, r.?apiGroups.orValue([]).exists(g, g == p.?apiGroup.orValue('') || g == '*')"
        + " && r.?verbs.orValue([]).exists(v, v in p.verbs || v == '*')"
        + " && r.?resources.orValue([]).exists(x, x in p.resources || x == '*' || (x.startsWith('*/') && p.resources.exists(q, q.endsWith(x.substring(1)))))))",
      message: 'a rule gives a right that no role may give',
      remedy: 'take the verb or the resource out, or exempt the one role that must',
    },
  ],
  references: controls({ cis: ['5.1.4', '5.1.9'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }, { apiGroups: ['apps'], resources: ['pods'], verbs: ['create'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { aggregationRule: {} }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ nonResourceURLs: ['/metrics'], verbs: ['*'] }] }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['services', 'pods'], verbs: ['get', 'create'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }] }),
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: ['apps'], resources: ['*/scale'], verbs: ['patch'] }] },
      { permissions: [{ apiGroup: 'apps', resources: ['deployments/scale'], verbs: ['patch', 'update'] }] }),
  ],
};

/** A right that roles may not give. */
export interface RolePermission {
  /**
   * API group of the resources.
   *
   * @default '' the core group
   */
  readonly apiGroup?: string;
  /** Resources by their plurals, as in roles. */
  readonly resources: string[];
  /** Verbs, any of which is refused. */
  readonly verbs: string[];
}

/** What `DisallowedPermissions` is told. */
export interface DisallowedPermissionsProps extends PolicyPlacementProps {
  /**
   * Rights that no role may give.
   *
   * @default - to create pods and persistent volumes
   */
  readonly permissions?: RolePermission[];
}

/** Roles do not give some rights. */
export class DisallowedPermissions extends Policy {
  constructor(scope: Construct, id: string, props: DisallowedPermissionsProps = {}) {
    super(scope, id, policyOf(DISALLOWED_PERMISSIONS, props));
  }
}
