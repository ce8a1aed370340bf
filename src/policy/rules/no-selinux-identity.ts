import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An SELinux user or role of its own choice lifts what keeps a container from its node, as Pod Security baseline forbids. */
export const NO_SELINUX_IDENTITY: Rule = {
  id: 'no-selinux-identity',
  title: 'SELinux user and role are not chosen',
  description: 'An SELinux user or role of its own choice lifts what keeps a container from its node, as Pod Security baseline forbids.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  variables: [
    { name: 'contexts', expression: '[variables.pod.?securityContext.orValue({})] + variables.containers.map(c, c.?securityContext.orValue({}))' },
  ],
  rules: [
    {
      expression: "variables.contexts.all(s, s.?seLinuxOptions.?user.orValue('') == '')",
      message: 'seLinuxOptions.user is set',
      remedy: 'leave it out',
    },
    {
      expression: "variables.contexts.all(s, s.?seLinuxOptions.?role.orValue('') == '')",
      message: 'seLinuxOptions.role is set',
      remedy: 'leave it out',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: SELinux'], pci: ['2.2.6'] }),
  good: [
    pod({}),
  ],
  bad: [
    pod({ securityContext: { seLinuxOptions: { user: 'system_u' } } }),
    pod({}, { securityContext: { seLinuxOptions: { role: 'sysadm_r' } } }),
  ],
};

/** SELinux user and role are not chosen. */
export class NoSelinuxIdentity extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_SELINUX_IDENTITY, props));
  }
}
