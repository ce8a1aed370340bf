import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Other sysctls than those of Pod Security baseline hold for the whole node. */
export const ALLOWED_SYSCTLS: Rule = {
  id: 'allowed-sysctls',
  title: 'pods set only sysctls of their own',
  description: 'Other sysctls than those of Pod Security baseline hold for the whole node.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    {
      name: 'allowed',
      about: 'sysctls that pods may set; `*` at the end stands for anything',
      schema: { type: 'array', items: { type: 'string' } },
      value: [
        'kernel.shm_rmid_forced',
        'net.ipv4.ip_local_port_range',
        'net.ipv4.ip_local_reserved_ports',
        'net.ipv4.ip_unprivileged_port_start',
        'net.ipv4.ping_group_range',
        'net.ipv4.tcp_fin_timeout',
        'net.ipv4.tcp_keepalive_intvl',
        'net.ipv4.tcp_keepalive_probes',
        'net.ipv4.tcp_keepalive_time',
        'net.ipv4.tcp_rmem',
        'net.ipv4.tcp_syncookies',
        'net.ipv4.tcp_wmem',
      ],
    },
    { name: 'forbidden', about: 'sysctls that they may not, whatever is allowed', schema: { type: 'array', items: { type: 'string' } }, value: [] },
  ],
  rules: [
    {
      expression: "variables.pod.?securityContext.?sysctls.orValue([]).all(s, variables.allowed.exists(a, a == s.name || (a.endsWith('*')"
        + ' && s.name.startsWith(a.substring(0, size(a) - 1)))))',
      message: 'the pod sets a sysctl that is not allowed',
      remedy: 'leave it out of securityContext.sysctls',
    },
    {
      expression: "variables.pod.?securityContext.?sysctls.orValue([]).all(s, !variables.forbidden.exists(a, a == s.name || (a.endsWith('*')"
        + ' && s.name.startsWith(a.substring(0, size(a) - 1)))))',
      message: 'the pod sets a sysctl that is forbidden',
      remedy: 'leave it out of securityContext.sysctls',
    },
  ],
  references: controls({ nsa: ['Pod Security: sysctls'], pci: ['2.2.6'] }),
  good: [
    pod({}, { securityContext: { sysctls: [{ name: 'net.ipv4.tcp_syncookies', value: '1' }] } }),
  ],
  bad: [
    pod({}, { securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '65536' }] } }),
    pod({}, { securityContext: { sysctls: [{ name: 'net.core.somaxconn', value: '1' }] } }, { allowed: ['*'], forbidden: ['net.core.*'] }),
  ],
};

/** What `AllowedSysctls` is told. */
export interface AllowedSysctlsProps extends PolicyPlacementProps {
  /**
   * Sysctls that pods may set; `*` at the end stands for anything.
   *
   * @default - kernel.shm_rmid_forced, net.ipv4.ip_local_port_range, net.ipv4.ip_local_reserved_ports, net.ipv4.ip_unprivileged_port_st…
   */
  readonly allowed?: string[];
  /**
   * Sysctls that they may not, whatever is allowed.
   *
   * @default - none
   */
  readonly forbidden?: string[];
}

/** Pods set only sysctls of their own. */
export class AllowedSysctls extends Policy {
  constructor(scope: Construct, id: string, props: AllowedSysctlsProps = {}) {
    super(scope, id, policyOf(ALLOWED_SYSCTLS, props));
  }
}
