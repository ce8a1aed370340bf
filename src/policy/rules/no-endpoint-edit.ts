import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Who edits endpoints sends traffic of services elsewhere (CVE-2021-25740). */
export const NO_ENDPOINT_EDIT: Rule = {
  id: 'no-endpoint-edit',
  title: 'default roles do not edit endpoints',
  description: 'Who edits endpoints sends traffic of services elsewhere (CVE-2021-25740).',
  category: 'access',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRole: 'clusterroles' })],
  rules: [
    {
      expression: "object.metadata.name != 'system:aggregate-to-edit'"
        + " || object.?rules.orValue([]).all(r, !r.?resources.orValue([]).exists(x, x in ['endpoints', '*'])"
        + " || !r.?verbs.orValue([]).exists(v, v in ['create', 'patch', 'update', '*']))",
      message: 'the role edits endpoints',
      remedy: 'take endpoints out',
    },
  ],
  references: controls({ nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { metadata: { name: 'system:aggregate-to-edit' }, rules: [] }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { metadata: { name: 'system:aggregate-to-edit' }, rules: [{ apiGroups: [''], resources: ['endpoints'], verbs: ['update'] }] }),
  ],
};

/** Default roles do not edit endpoints. */
export class NoEndpointEdit extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_ENDPOINT_EDIT, props));
  }
}
