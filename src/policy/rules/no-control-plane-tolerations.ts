import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A pod on a control plane node stands beside the keys of the cluster. */
export const NO_CONTROL_PLANE_TOLERATIONS: Rule = {
  id: 'no-control-plane-tolerations',
  title: 'pods stay off the control plane',
  description: 'A pod on a control plane node stands beside the keys of the cluster.',
  category: 'scheduling',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  rules: [
    {
      expression: "variables.pod.?tolerations.orValue([]).all(t, t.?key.orValue('') != '' && !t.key.startsWith('node-role.kubernetes.io/'))",
      message: 'a toleration lets the pod onto the control plane',
      remedy: 'tolerate the taints of its own pool by key',
    },
  ],
  references: controls({ nsa: ['Network separation and hardening: control plane'], pci: ['2.2.3'] }),
  good: [
    pod({}, { tolerations: [{ key: 'pool', value: 'gpu' }] }),
  ],
  bad: [
    pod({}, { tolerations: [{ operator: 'Exists' }] }),
    pod({}, { tolerations: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' }] }),
  ],
};

/** Pods stay off the control plane. */
export class NoControlPlaneTolerations extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_CONTROL_PLANE_TOLERATIONS, props));
  }
}
