import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Root in a container is root on its node to the kernel; Pod Security restricted asks for runAsNonRoot. */
export const RUN_AS_NON_ROOT: Rule = {
  id: 'run-as-non-root',
  title: 'containers do not run as root',
  description: 'Root in a container is root on its node to the kernel; Pod Security restricted asks for runAsNonRoot.',
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
  ],
  variables: [
    { name: 'covered', expression: 'variables.pod.?securityContext.?runAsNonRoot.orValue(false)' },
    { name: 'free', expression: 'variables.freeWithUserNamespace && !variables.pod.?hostUsers.orValue(true)' },
  ],
  rules: [
    {
      expression: 'variables.free || variables.pod.?securityContext.?runAsNonRoot.orValue(true)',
      message: 'the pod sets runAsNonRoot to false',
      remedy: 'set it to true',
    },
    {
      expression: 'variables.free || variables.containers.all(c, c.?securityContext.?runAsNonRoot.orValue(variables.covered))',
      message: 'a container may run as root',
      remedy: 'set securityContext.runAsNonRoot of the pod to true',
    },
  ],
  references: controls({ cis: ['5.2.7'], nsa: ['Pod Security: non-root containers'], pci: ['2.2.6'] }),
  good: [
    pod({}, { securityContext: { runAsNonRoot: true } }),
    pod({ securityContext: { runAsNonRoot: true } }),
    pod({}, { hostUsers: false }),
  ],
  bad: [
    pod({}),
    pod({ securityContext: { runAsNonRoot: false } }, { securityContext: { runAsNonRoot: true } }),
    pod({ securityContext: { runAsNonRoot: true } }, { securityContext: { runAsNonRoot: false } }),
  ],
};

/** What `RunAsNonRoot` is told. */
export interface RunAsNonRootProps extends PolicyPlacementProps {
  /**
   * Whether pods in a user namespace of their own (hostUsers: false) may choose, as Pod Security has it from Kubernetes 1.35 on.
   *
   * @default true
   */
  readonly freeWithUserNamespace?: boolean;
}

/** Containers do not run as root. */
export class RunAsNonRoot extends Policy {
  constructor(scope: Construct, id: string, props: RunAsNonRootProps = {}) {
    super(scope, id, policyOf(RUN_AS_NON_ROOT, props));
  }
}
