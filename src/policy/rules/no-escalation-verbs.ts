import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** escalate, bind and impersonate go past the check that nobody gives rights that he lacks. */
export const NO_ESCALATION_VERBS: Rule = {
  id: 'no-escalation-verbs',
  title: 'roles do not give rights away',
  description: 'escalate, bind and impersonate go past the check that nobody gives rights that he lacks.',
  category: 'access',
  severity: PolicySeverity.CRITICAL,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRole: 'clusterroles', Role: 'roles' })],
  rules: [
    {
      // All verbs are these as well, where they hold for roles, or for whom one can stand in.
      expression: "object.?rules.orValue([]).all(r, !r.?verbs.orValue([]).exists(v, v in ['escalate', 'bind', 'impersonate']) && (!('*' in r.?verbs.orValue([]))"
        + " || (!(r.?apiGroups.orValue([]).exists(g, g in ['rbac.authorization.k8s.io', '*']) && r.?resources.orValue([]).exists(x, x in ['*', 'clusterroles', 'roles']))"
        + " && !(r.?apiGroups.orValue([]).exists(g, g in ['', '*']) && r.?resources.orValue([]).exists(x, x in ['*', 'groups', 'serviceaccounts', 'users'])))))",
      message: 'a rule has escalate, bind or impersonate',
      remedy: 'take the verb out',
    },
  ],
  references: controls({ cis: ['5.1.8'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }),
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: ['apps'], resources: ['*'], verbs: ['*'] }] }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: [''], resources: ['users'], verbs: ['impersonate'] }] }),
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles'], verbs: ['*'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }] }),
  ],
};

/** Roles do not give rights away. */
export class NoEscalationVerbs extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_ESCALATION_VERBS, props));
  }
}
