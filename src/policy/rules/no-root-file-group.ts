import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Files of group root are often writable to the group. */
export const NO_ROOT_FILE_GROUP: Rule = {
  id: 'no-root-file-group',
  title: 'volumes do not belong to group 0',
  description: 'Files of group root are often writable to the group.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  rules: [
    {
      expression: 'variables.pod.?securityContext.?fsGroup.orValue(1) > 0',
      message: 'fsGroup is 0',
      remedy: 'give fsGroup another number',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: non-root containers'], pci: ['2.2.6'] }),
  good: [
    pod({}, { securityContext: { fsGroup: 100 } }),
  ],
  bad: [
    pod({}, { securityContext: { fsGroup: 0 } }),
  ],
};

/** Volumes do not belong to group 0. */
export class NoRootFileGroup extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_ROOT_FILE_GROUP, props));
  }
}
