import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A pod of high priority evicts others. */
export const ALLOWED_PRIORITY_CLASSES: Rule = {
  id: 'allowed-priority-classes',
  title: 'priority classes are allowed ones',
  description: 'A pod of high priority evicts others.',
  category: 'scheduling',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    { name: 'names', about: 'priority classes that pods may name', schema: { type: 'array', items: { type: 'string' } } },
  ],
  rules: [
    {
      expression: "variables.pod.?priorityClassName.orValue('') == '' || variables.pod.priorityClassName in variables.names",
      message: 'the pod names a priority class that is not allowed',
      remedy: 'use an allowed one, or leave it out',
    },
  ],
  references: controls({}),
  good: [
    pod({}, {}, { names: [] }),
  ],
  bad: [
    pod({}, { priorityClassName: 'system-node-critical' }, { names: [] }),
  ],
};

/** What `AllowedPriorityClasses` is told. */
export interface AllowedPriorityClassesProps extends PolicyPlacementProps {
  /** Priority classes that pods may name. */
  readonly names: string[];
}

/** Priority classes are allowed ones. */
export class AllowedPriorityClasses extends Policy {
  constructor(scope: Construct, id: string, props: AllowedPriorityClassesProps) {
    super(scope, id, policyOf(ALLOWED_PRIORITY_CLASSES, props));
  }
}
