import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Files of group root are often writable to the group. */
export const NO_ROOT_SUPPLEMENTAL_GROUPS: Rule = {
  id: 'no-root-supplemental-groups',
  title: 'pods add no group 0',
  description: 'Files of group root are often writable to the group.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  rules: [
    {
      expression: 'variables.pod.?securityContext.?supplementalGroups.orValue([]).all(g, g > 0)',
      message: 'the pod adds group 0',
      remedy: 'leave it out of supplementalGroups',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: non-root containers'], pci: ['2.2.6'] }),
  good: [
    pod({}, { securityContext: { supplementalGroups: [100] } }),
  ],
  bad: [
    pod({}, { securityContext: { supplementalGroups: [0] } }),
  ],
};

/** Pods add no group 0. */
export class NoRootSupplementalGroups extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_ROOT_SUPPLEMENTAL_GROUPS, props));
  }
}
