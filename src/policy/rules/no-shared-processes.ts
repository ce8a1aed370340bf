import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Containers that share processes read each other's files and environment, secrets among them. */
export const NO_SHARED_PROCESSES: Rule = {
  id: 'no-shared-processes',
  title: 'containers of a pod see their own processes only',
  description: 'Containers that share processes read each other\'s files and environment, secrets among them.',
  category: 'pod security',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  rules: [
    {
      expression: '!variables.pod.?shareProcessNamespace.orValue(false)',
      message: 'the containers of the pod share their processes',
      remedy: 'leave shareProcessNamespace out',
    },
  ],
  references: controls({ cis: ['5.7.3'], pci: ['2.2.6'] }),
  good: [
    pod({}),
    pod({}, { shareProcessNamespace: false }),
  ],
  bad: [
    pod({}, { shareProcessNamespace: true }),
  ],
};

/** Containers of a pod see their own processes only. */
export class NoSharedProcesses extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_SHARED_PROCESSES, props));
  }
}
