import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Where nodes are alike, affinity only makes pods unschedulable. */
export const NO_NODE_AFFINITY: Rule = {
  id: 'no-node-affinity',
  title: 'pods have no affinity to nodes',
  description: 'Where nodes are alike, affinity only makes pods unschedulable.',
  category: 'scheduling',
  severity: PolicySeverity.LOW,
  about: 'pods',
  rules: [
    {
      expression: '!has(variables.pod.affinity) || !has(variables.pod.affinity.nodeAffinity)',
      message: 'the pod has affinity to nodes',
      remedy: 'leave affinity.nodeAffinity out',
    },
  ],
  references: controls({}),
  good: [
    pod({}),
  ],
  bad: [
    pod({}, { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }] } } } }),
  ],
};

/** Pods have no affinity to nodes. */
export class NoNodeAffinity extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_NODE_AFFINITY, props));
  }
}
