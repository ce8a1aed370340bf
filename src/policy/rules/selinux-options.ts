import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** SELinux options decide what a container may reach on its node. */
export const SELINUX_OPTIONS: Rule = {
  id: 'selinux-options',
  title: 'SELinux options are among those given',
  description: 'SELinux options decide what a container may reach on its node.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    {
      name: 'allowed',
      about: 'options `{ level, role, type, user }` that containers may have',
      schema: { type: 'array', items: { type: 'object', properties: { level: { type: 'string' }, role: { type: 'string' }, type: { type: 'string' }, user: { type: 'string' } } } },
      value: [],
    },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
    {
      name: 'options',
      expression: '[variables.pod.?securityContext.?seLinuxOptions.orValue({})] + variables.judged.map(c, c.?securityContext.?seLinuxOptions.orValue({}))',
    },
  ],
  rules: [
    {
      expression: 'variables.options.all(o, size(o) == 0'
        + " || variables.allowed.exists(a, ['level', 'role', 'type', 'user'].all(k, o[?k].orValue('') == ''"
        + " || o[?k].orValue('') == a[?k].orValue(''))))",
      message: 'SELinux options are not among those allowed',
      remedy: 'leave seLinuxOptions out',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: SELinux'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { seLinuxOptions: { level: 's0:c1' } } }, {}, { allowed: [{ level: 's0:c1' }] }),
  ],
  bad: [
    pod({ securityContext: { seLinuxOptions: { level: 's0:c1' } } }),
  ],
};

/** What `SelinuxOptions` is told. */
export interface SelinuxOptionsProps extends PolicyPlacementProps {
  /**
   * Options `{ level, role, type, user }` that containers may have.
   *
   * @default - none
   */
  readonly allowed?: any[];
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** SELinux options are among those given. */
export class SelinuxOptions extends Policy {
  constructor(scope: Construct, id: string, props: SelinuxOptionsProps = {}) {
    super(scope, id, policyOf(SELINUX_OPTIONS, props));
  }
}
