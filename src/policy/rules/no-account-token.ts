import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A token that nobody asked for serves only whoever breaks in. */
export const NO_ACCOUNT_TOKEN: Rule = {
  id: 'no-account-token',
  title: 'accounts give pods no token unasked',
  description: 'A token that nobody asked for serves only whoever breaks in.',
  category: 'access',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('', { ServiceAccount: 'serviceaccounts' })],
  rules: [
    {
      expression: 'object.?automountServiceAccountToken.orValue(true) == false',
      message: 'pods of the account get its token unasked',
      remedy: 'set automountServiceAccountToken to false; pods that need it say so themselves',
    },
  ],
  references: controls({ cis: ['5.1.5', '5.1.6'], nsa: ['Authentication and authorization'], pci: ['7.2.5'] }),
  good: [
    example('v1', 'ServiceAccount', { automountServiceAccountToken: false }),
  ],
  bad: [
    example('v1', 'ServiceAccount', {}),
    example('v1', 'ServiceAccount', { automountServiceAccountToken: true }),
  ],
};

/** Accounts give pods no token unasked. */
export class NoAccountToken extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_ACCOUNT_TOKEN, props));
  }
}
