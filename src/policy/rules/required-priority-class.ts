import { Construct } from 'constructs';
import { deployment, pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Without one the scheduler cannot tell what matters when room is scarce. */
export const REQUIRED_PRIORITY_CLASS: Rule = {
  id: 'required-priority-class',
  title: 'pods have a priority class',
  description: 'Without one the scheduler cannot tell what matters when room is scarce.',
  category: 'scheduling',
  severity: PolicySeverity.LOW,
  about: 'pods',
  rules: [
    {
      expression: "variables.pod.?priorityClassName.orValue('') != ''",
      message: 'the pod has no priority class',
      remedy: 'set priorityClassName',
    },
  ],
  references: controls({}),
  good: [
    pod({}, { priorityClassName: 'high' }),
    deployment({}, { priorityClassName: 'high' }),
  ],
  bad: [
    pod({}),
    deployment({}),
  ],
};

/** Pods have a priority class. */
export class RequiredPriorityClass extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(REQUIRED_PRIORITY_CLASS, props));
  }
}
