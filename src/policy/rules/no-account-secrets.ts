import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A token in a Secret never expires; tokens of pods do. */
export const NO_ACCOUNT_SECRETS: Rule = {
  id: 'no-account-secrets',
  title: 'accounts have no lasting tokens',
  description: 'A token in a Secret never expires; tokens of pods do.',
  category: 'secrets',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('', { ServiceAccount: 'serviceaccounts' })],
  rules: [
    {
      expression: 'size(object.?secrets.orValue([])) == 0',
      message: 'the account names secrets',
      remedy: 'leave secrets out',
    },
  ],
  references: controls({ nsa: ['Authentication and authorization'], pci: ['8.6.3'] }),
  good: [
    example('v1', 'ServiceAccount', {}),
  ],
  bad: [
    example('v1', 'ServiceAccount', { secrets: [{ name: 'token' }] }),
  ],
};

/** Accounts have no lasting tokens. */
export class NoAccountSecrets extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_ACCOUNT_SECRETS, props));
  }
}
