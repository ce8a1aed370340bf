import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** CRI-O before 1.23.2 took what follows + or = in a value for sysctls of the node (CVE-2022-0811). */
export const PLAIN_SYSCTL_VALUES: Rule = {
  id: 'plain-sysctl-values',
  title: 'values of sysctls are plain',
  description: 'CRI-O before 1.23.2 took what follows + or = in a value for sysctls of the node (CVE-2022-0811).',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  rules: [
    {
      expression: "variables.pod.?securityContext.?sysctls.orValue([]).all(s, !s.?value.orValue('').contains('+') && !s.?value.orValue('').contains('='))",
      message: "the value of a sysctl has '+' or '=' in it",
      remedy: 'set each sysctl by itself',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: hardened environment'] }),
  good: [
    pod({}, { securityContext: { sysctls: [{ name: 'net.ipv4.tcp_syncookies', value: '1' }] } }),
  ],
  bad: [
    pod({}, { securityContext: { sysctls: [{ name: 'kernel.shm_rmid_forced', value: '1+kernel.core_pattern=|/evil' }] } }),
  ],
};

/** Values of sysctls are plain. */
export class PlainSysctlValues extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(PLAIN_SYSCTL_VALUES, props));
  }
}
