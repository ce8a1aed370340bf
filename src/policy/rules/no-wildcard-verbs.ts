import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A wildcard gives verbs such as escalate, bind and impersonate. */
export const NO_WILDCARD_VERBS: Rule = {
  id: 'no-wildcard-verbs',
  title: 'roles name their verbs',
  description: 'A wildcard gives verbs such as escalate, bind and impersonate.',
  category: 'access',
  severity: PolicySeverity.HIGH,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRole: 'clusterroles', Role: 'roles' })],
  rules: [
    {
      expression: "object.?rules.orValue([]).all(r, !('*' in r.?verbs.orValue([])))",
      message: 'a rule is about all verbs',
      remedy: 'name them',
    },
  ],
  references: controls({ cis: ['5.1.3'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['*'] }] }),
  ],
};

/** Roles name their verbs. */
export class NoWildcardVerbs extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_WILDCARD_VERBS, props));
  }
}
