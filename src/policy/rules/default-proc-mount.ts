import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An unmasked /proc shows a container the settings of its node, as Pod Security baseline forbids. */
export const DEFAULT_PROC_MOUNT: Rule = {
  id: 'default-proc-mount',
  title: '/proc is masked',
  description: 'An unmasked /proc shows a container the settings of its node, as Pod Security baseline forbids.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    {
      name: 'freeWithUserNamespace',
      about: 'whether pods in a user namespace of their own (hostUsers: false) may choose, as Pod Security has it from Kubernetes 1.35 on',
      schema: { type: 'boolean' },
      value: true,
    },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: '(variables.freeWithUserNamespace && !variables.pod.?hostUsers.orValue(true))'
        + " || variables.judged.all(c, c.?securityContext.?procMount.orValue('Default') == 'Default')",
      message: 'a container unmasks /proc',
      remedy: 'leave securityContext.procMount out',
    },
  ],
  references: controls({ nsa: ['Pod Security: procMount'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { procMount: 'Default' } }),
    pod({ securityContext: { procMount: 'Unmasked' } }, { hostUsers: false }),
  ],
  bad: [
    pod({ securityContext: { procMount: 'Unmasked' } }),
    pod({ securityContext: { procMount: 'Unmasked' } }, { hostUsers: false }, { freeWithUserNamespace: false }),
  ],
};

/** What `DefaultProcMount` is told. */
export interface DefaultProcMountProps extends PolicyPlacementProps {
  /**
   * Whether pods in a user namespace of their own (hostUsers: false) may choose, as Pod Security has it from Kubernetes 1.35 on.
   *
   * @default true
   */
  readonly freeWithUserNamespace?: boolean;
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** /proc is masked. */
export class DefaultProcMount extends Policy {
  constructor(scope: Construct, id: string, props: DefaultProcMountProps = {}) {
    super(scope, id, policyOf(DEFAULT_PROC_MOUNT, props));
  }
}
