import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Who may list Secrets of a namespace has every account of it. */
export const NO_SECRET_ACCESS: Rule = {
  id: 'no-secret-access',
  title: 'roles do not read secrets',
  description: 'Who may list Secrets of a namespace has every account of it.',
  category: 'access',
  severity: PolicySeverity.HIGH,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRole: 'clusterroles', Role: 'roles' })],
  parameters: [
    { name: 'verbs', about: 'verbs that roles may not have on Secrets', schema: { type: 'array', items: { type: 'string' } }, value: ['get', 'list', 'watch'] },
  ],
  rules: [
    {
      expression: "object.?rules.orValue([]).all(r, !('' in r.?apiGroups.orValue(['']) || '*' in r.?apiGroups.orValue([]))"
        + " || !r.?resources.orValue([]).exists(x, x in ['secrets', '*']) || !r.?verbs.orValue([]).exists(v, v in variables.verbs"
        + " || v == '*'))",
      message: 'a rule gives access to Secrets',
      remedy: 'take secrets out, or name the few by resourceNames in an exempted role',
    },
  ],
  references: controls({ cis: ['5.1.2'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['list'] }] }),
  ],
};

/** What `NoSecretAccess` is told. */
export interface NoSecretAccessProps extends PolicyPlacementProps {
  /**
   * Verbs that roles may not have on Secrets.
   *
   * @default - get, list, watch
   */
  readonly verbs?: string[];
}

/** Roles do not read secrets. */
export class NoSecretAccess extends Policy {
  constructor(scope: Construct, id: string, props: NoSecretAccessProps = {}) {
    super(scope, id, policyOf(NO_SECRET_ACCESS, props));
  }
}
