import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An ephemeral container is not in Git and sees what the pod sees. */
export const NO_EPHEMERAL_CONTAINERS: Rule = {
  id: 'no-ephemeral-containers',
  title: 'no containers are added for debugging',
  description: 'An ephemeral container is not in Git and sees what the pod sees.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  rules: [
    {
      expression: 'size(variables.pod.?ephemeralContainers.orValue([])) == 0',
      message: 'the pod has ephemeral containers',
      remedy: 'leave them out; debug in a copy of the pod',
    },
  ],
  references: controls({}),
  good: [
    pod({}),
  ],
  bad: [
    pod({}, { ephemeralContainers: [{ name: 'debug', image: 'busybox' }] }),
  ],
};

/** No containers are added for debugging. */
export class NoEphemeralContainers extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_EPHEMERAL_CONTAINERS, props));
  }
}
