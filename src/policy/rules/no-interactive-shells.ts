import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** stdin and tty are for people at a terminal, not for services. */
export const NO_INTERACTIVE_SHELLS: Rule = {
  id: 'no-interactive-shells',
  title: 'containers have no terminal',
  description: 'stdin and tty are for people at a terminal, not for services.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: 'variables.judged.all(c, !c.?stdin.orValue(false) && !c.?tty.orValue(false))',
      message: 'a container has stdin or tty',
      remedy: 'leave stdin and tty out',
    },
  ],
  references: controls({}),
  good: [
    pod({ stdin: false }),
  ],
  bad: [
    pod({ tty: true }),
    pod({ stdin: true }),
  ],
};

/** What `NoInteractiveShells` is told. */
export interface NoInteractiveShellsProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Containers have no terminal. */
export class NoInteractiveShells extends Policy {
  constructor(scope: Construct, id: string, props: NoInteractiveShellsProps = {}) {
    super(scope, id, policyOf(NO_INTERACTIVE_SHELLS, props));
  }
}
