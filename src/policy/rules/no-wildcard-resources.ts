import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A wildcard gives rights to kinds that are added later. */
export const NO_WILDCARD_RESOURCES: Rule = {
  id: 'no-wildcard-resources',
  title: 'roles name their resources',
  description: 'A wildcard gives rights to kinds that are added later.',
  category: 'access',
  severity: PolicySeverity.HIGH,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRole: 'clusterroles', Role: 'roles' })],
  rules: [
    {
      expression: "object.?rules.orValue([]).all(r, !('*' in r.?resources.orValue([])))",
      message: 'a rule is about all resources',
      remedy: 'name them',
    },
  ],
  references: controls({ cis: ['5.1.3'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods', '*'], verbs: ['get'] }] }),
  ],
};

/** Roles name their resources. */
export class NoWildcardResources extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_WILDCARD_RESOURCES, props));
  }
}
