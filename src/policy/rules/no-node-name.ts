import { Construct } from 'constructs';
import { example, pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** What has a resourceVersion is there already: the scheduler named the node of that pod. */
const WAS_THERE = "object.kind == 'Pod' && object.metadata.?resourceVersion.orValue('') != ''";

/** nodeName goes past the scheduler, its taints and its quotas. */
export const NO_NODE_NAME: Rule = {
  id: 'no-node-name',
  title: 'the scheduler chooses nodes',
  description: 'nodeName goes past the scheduler, its taints and its quotas.',
  category: 'scheduling',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  rules: [
    {
      expression: `!has(variables.pod.nodeName) || ${WAS_THERE}`,
      message: 'the pod names its node',
      remedy: 'use a node selector or affinity',
    },
  ],
  references: controls({}),
  good: [
    pod({}),
    example('v1', 'Pod', { metadata: { name: 'running', resourceVersion: '7' }, spec: { nodeName: 'node-1', containers: [] } }),
  ],
  bad: [
    pod({}, { nodeName: 'node-1' }),
  ],
};

/** The scheduler chooses nodes. */
export class NoNodeName extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_NODE_NAME, props));
  }
}
