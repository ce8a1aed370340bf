import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Capabilities beyond those of Pod Security baseline give a container rights over its node. */
export const ALLOWED_CAPABILITIES: Rule = {
  id: 'allowed-capabilities',
  title: 'containers add only harmless capabilities',
  description: 'Capabilities beyond those of Pod Security baseline give a container rights over its node.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    {
      name: 'allowed',
      about: 'capabilities that containers may add; `*` stands for all',
      schema: { type: 'array', items: { type: 'string' } },
      value: ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
    },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "'*' in variables.allowed || variables.judged.all(c, c.?securityContext.?capabilities.?add.orValue([]).all(each, each in variables.allowed))",
      message: 'a container adds a capability that is not allowed',
      remedy: 'leave it out of securityContext.capabilities.add',
    },
  ],
  references: controls({ cis: ['5.2.8', '5.2.9'], nsa: ['Pod Security: capabilities'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { capabilities: { add: ['CHOWN'] } } }),
  ],
  bad: [
    pod({ securityContext: { capabilities: { add: ['SYS_ADMIN'] } } }),
    pod({ securityContext: { capabilities: { add: ['CHOWN'] } } }, {}, { allowed: [] }),
  ],
};

/** What `AllowedCapabilities` is told. */
export interface AllowedCapabilitiesProps extends PolicyPlacementProps {
  /**
   * Capabilities that containers may add; `*` stands for all.
   *
   * @default - AUDIT_WRITE, CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, MKNOD, NET_BIND_SERVICE, SETFCAP, SETGID, SETPCAP, SETUID, SYS_CHROOT
   */
  readonly allowed?: string[];
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Containers add only harmless capabilities. */
export class AllowedCapabilities extends Policy {
  constructor(scope: Construct, id: string, props: AllowedCapabilitiesProps = {}) {
    super(scope, id, policyOf(ALLOWED_CAPABILITIES, props));
  }
}
