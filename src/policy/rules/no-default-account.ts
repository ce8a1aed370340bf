import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Rights that are given to the account default are given to every pod of its namespace. */
export const NO_DEFAULT_ACCOUNT: Rule = {
  id: 'no-default-account',
  title: 'pods have an account of their own',
  description: 'Rights that are given to the account default are given to every pod of its namespace.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  rules: [
    {
      expression: "!(variables.pod.?serviceAccountName.orValue(variables.pod.?serviceAccount.orValue('default')) in ['', 'default'])",
      message: 'the pod runs as the account default',
      remedy: 'give it a ServiceAccount of its own',
    },
  ],
  references: controls({ cis: ['5.1.5'], nsa: ['Authentication and authorization'], pci: ['7.2.5'] }),
  good: [
    pod({}, { serviceAccountName: 'web' }),
  ],
  bad: [
    pod({}),
    pod({}, { serviceAccountName: 'default' }),
  ],
};

/** Pods have an account of their own. */
export class NoDefaultAccount extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_DEFAULT_ACCOUNT, props));
  }
}
