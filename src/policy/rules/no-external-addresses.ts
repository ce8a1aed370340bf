import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A service with externalIPs catches traffic of the cluster to that address (CVE-2020-8554). */
export const NO_EXTERNAL_ADDRESSES: Rule = {
  id: 'no-external-addresses',
  title: 'services take no external addresses',
  description: 'A service with externalIPs catches traffic of the cluster to that address (CVE-2020-8554).',
  category: 'network',
  severity: PolicySeverity.HIGH,
  about: [kinds('', { Service: 'services' })],
  parameters: [
    { name: 'allowed', about: 'addresses that services may take', schema: { type: 'array', items: { type: 'string' } }, value: [] },
  ],
  rules: [
    {
      expression: 'object.spec.?externalIPs.orValue([]).all(a, a in variables.allowed)',
      message: 'the service takes an external address that is not allowed',
      remedy: 'leave externalIPs out',
    },
  ],
  references: controls({ cis: ['5.3.2'], nsa: ['Network separation and hardening'], pci: ['1.4.2'] }),
  good: [
    example('v1', 'Service', { spec: {} }),
  ],
  bad: [
    example('v1', 'Service', { spec: { externalIPs: ['1.2.3.4'] } }),
  ],
};

/** What `NoExternalAddresses` is told. */
export interface NoExternalAddressesProps extends PolicyPlacementProps {
  /**
   * Addresses that services may take.
   *
   * @default - none
   */
  readonly allowed?: string[];
}

/** Services take no external addresses. */
export class NoExternalAddresses extends Policy {
  constructor(scope: Construct, id: string, props: NoExternalAddressesProps = {}) {
    super(scope, id, policyOf(NO_EXTERNAL_ADDRESSES, props));
  }
}
