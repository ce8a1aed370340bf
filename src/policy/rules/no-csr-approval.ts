import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

const OTHER_GROUP = "!r.?apiGroups.orValue([]).exists(g, g in ['certificates.k8s.io', '*'])";

/** Who approves signing requests can have a certificate of any user, also of an administrator. */
export const NO_CSR_APPROVAL: Rule = {
  id: 'no-csr-approval',
  title: 'roles do not approve certificates',
  description: 'Who approves signing requests can have a certificate of any user, also of an administrator.',
  category: 'access',
  severity: PolicySeverity.HIGH,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRole: 'clusterroles' })],
  rules: [
    {
      expression: `object.?rules.orValue([]).all(r, ${OTHER_GROUP} || !r.?resources.orValue([]).exists(x, x in ['*', 'certificatesigningrequests/approval', '*/approval'])`
        + " || !r.?verbs.orValue([]).exists(v, v in ['update', 'patch', '*']))",
      message: 'a rule approves signing requests',
      remedy: 'leave that to the controller, or exempt the one role that must',
    },
    {
      expression: `object.?rules.orValue([]).all(r, ${OTHER_GROUP} || !r.?resources.orValue([]).exists(x, x in ['*', 'signers']) || !r.?verbs.orValue([]).exists(v, v in ['approve', '*']))`,
      message: 'a rule approves for a signer',
      remedy: 'leave that to the controller, or exempt the one role that must',
    },
  ],
  references: controls({ cis: ['5.1.11'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['certificates.k8s.io'], resources: ['certificatesigningrequests'], verbs: ['create'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['example.com'], resources: ['*/approval'], verbs: ['update'] }] }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['certificates.k8s.io'], resources: ['certificatesigningrequests/approval'], verbs: ['update'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['certificates.k8s.io'], resources: ['signers'], verbs: ['*'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['certificates.k8s.io'], resources: ['*'], verbs: ['update'] }] }),
  ],
};

/** Roles do not approve certificates. */
export class NoCsrApproval extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_CSR_APPROVAL, props));
  }
}
