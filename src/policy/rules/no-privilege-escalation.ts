import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Without allowPrivilegeEscalation: false a program with setuid gains rights; Pod Security restricted asks for it. */
export const NO_PRIVILEGE_ESCALATION: Rule = {
  id: 'no-privilege-escalation',
  title: 'no process gains rights that its container lacks',
  description: 'Without allowPrivilegeEscalation: false a program with setuid gains rights; Pod Security restricted asks for it.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "(has(variables.pod.os) && variables.pod.os.name == 'windows')"
        + ' || variables.judged.all(c, c.?securityContext.?allowPrivilegeEscalation.orValue(true) == false)',
      message: 'a container allows the escalation of privileges',
      remedy: 'set securityContext.allowPrivilegeEscalation to false',
    },
  ],
  references: controls({ cis: ['5.2.6'], nsa: ['Pod Security: privilege escalation'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { allowPrivilegeEscalation: false } }),
  ],
  bad: [
    pod({}),
    pod({ securityContext: { allowPrivilegeEscalation: true } }),
  ],
};

/** What `NoPrivilegeEscalation` is told. */
export interface NoPrivilegeEscalationProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** No process gains rights that its container lacks. */
export class NoPrivilegeEscalation extends Policy {
  constructor(scope: Construct, id: string, props: NoPrivilegeEscalationProps = {}) {
    super(scope, id, policyOf(NO_PRIVILEGE_ESCALATION, props));
  }
}
