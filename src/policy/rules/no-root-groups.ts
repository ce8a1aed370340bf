import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Files of group root are often writable to the group. */
export const NO_ROOT_GROUPS: Rule = {
  id: 'no-root-groups',
  title: 'containers do not run as group 0',
  description: 'Files of group root are often writable to the group.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  variables: [
    { name: 'covered', expression: 'variables.pod.?securityContext.?runAsGroup.orValue(0) > 0' },
  ],
  rules: [
    {
      expression: '!has(variables.pod.securityContext) || variables.pod.securityContext.?runAsGroup.orValue(1) > 0',
      message: 'the pod runs as group 0',
      remedy: 'give runAsGroup another number',
    },
    {
      expression: 'variables.containers.all(c, c.?securityContext.?runAsGroup.orValue(variables.covered ? 1 : 0) > 0)',
      message: 'a container may run as group 0',
      remedy: 'set securityContext.runAsGroup of the pod',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: non-root containers'], pci: ['2.2.6'] }),
  good: [
    pod({}, { securityContext: { runAsGroup: 1000 } }),
  ],
  bad: [
    pod({}),
    pod({ securityContext: { runAsGroup: 0 } }, { securityContext: { runAsGroup: 1000 } }),
  ],
};

/** Containers do not run as group 0. */
export class NoRootGroups extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_ROOT_GROUPS, props));
  }
}
