import { Construct } from 'constructs';
import { deployment, pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A pod that nobody made anew is gone with its node. */
export const NO_BARE_PODS: Rule = {
  id: 'no-bare-pods',
  title: 'pods are made by controllers',
  description: 'A pod that nobody made anew is gone with its node.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: 'pods themselves',
  rules: [
    {
      expression: 'size(object.metadata.?ownerReferences.orValue([])) > 0',
      message: 'the pod belongs to no controller',
      remedy: 'use a Deployment, a StatefulSet or a Job',
    },
  ],
  references: controls({}),
  good: [
    pod({}, {}, {}, { ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'a', uid: '1' }] }),
    deployment({}),
  ],
  bad: [
    pod({}),
  ],
};

/** Pods are made by controllers. */
export class NoBarePods extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_BARE_PODS, props));
  }
}
