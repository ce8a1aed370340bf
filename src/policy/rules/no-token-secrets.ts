import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A token in a Secret never expires; tokens of pods do. */
export const NO_TOKEN_SECRETS: Rule = {
  id: 'no-token-secrets',
  title: 'no Secret is a token of an account',
  description: 'A token in a Secret never expires; tokens of pods do.',
  category: 'secrets',
  severity: PolicySeverity.HIGH,
  about: [kinds('', { Secret: 'secrets' })],
  rules: [
    {
      expression: "object.?type.orValue('Opaque') != 'kubernetes.io/service-account-token'",
      message: 'the Secret is the token of an account',
      remedy: 'use the token that pods get, or TokenRequest',
    },
  ],
  references: controls({ nsa: ['Authentication and authorization'], pci: ['8.6.3'] }),
  good: [
    example('v1', 'Secret', { type: 'Opaque' }),
  ],
  bad: [
    example('v1', 'Secret', { type: 'kubernetes.io/service-account-token' }),
  ],
};

/** No Secret is a token of an account. */
export class NoTokenSecrets extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_TOKEN_SECRETS, props));
  }
}
