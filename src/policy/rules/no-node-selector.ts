import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Where nodes are alike, a selector only makes pods unschedulable. */
export const NO_NODE_SELECTOR: Rule = {
  id: 'no-node-selector',
  title: 'pods select no nodes',
  description: 'Where nodes are alike, a selector only makes pods unschedulable.',
  category: 'scheduling',
  severity: PolicySeverity.LOW,
  about: 'pods',
  rules: [
    {
      expression: 'size(variables.pod.?nodeSelector.orValue({})) == 0',
      message: 'the pod selects nodes',
      remedy: 'leave nodeSelector out',
    },
  ],
  references: controls({}),
  good: [
    pod({}),
  ],
  bad: [
    pod({}, { nodeSelector: { 'kubernetes.io/hostname': 'a' } }),
  ],
};

/** Pods select no nodes. */
export class NoNodeSelector extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_NODE_SELECTOR, props));
  }
}
