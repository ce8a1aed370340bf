import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A wildcard takes traffic of hosts that others may want. */
export const NO_WILDCARD_HOSTS: Rule = {
  id: 'no-wildcard-hosts',
  title: 'no Ingress takes the hosts of others',
  description: 'A wildcard takes traffic of hosts that others may want.',
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  parameters: [
    { name: 'allowEmpty', about: 'whether rules without a host pass', schema: { type: 'boolean' }, value: false },
  ],
  rules: [
    {
      expression: "object.spec.?rules.orValue([]).all(r, !r.?host.orValue('').contains('*') && (variables.allowEmpty || r.?host.orValue('') != ''))",
      message: 'a host is empty or has a wildcard',
      remedy: 'name the hosts',
    },
  ],
  references: controls({ pci: ['1.4.2'] }),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{ host: 'a.example.com' }] } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{ host: '*.example.com' }] } }),
    example('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{}] } }),
  ],
};

/** What `NoWildcardHosts` is told. */
export interface NoWildcardHostsProps extends PolicyPlacementProps {
  /**
   * Whether rules without a host pass.
   *
   * @default false
   */
  readonly allowEmpty?: boolean;
}

/** No Ingress takes the hosts of others. */
export class NoWildcardHosts extends Policy {
  constructor(scope: Construct, id: string, props: NoWildcardHostsProps = {}) {
    super(scope, id, policyOf(NO_WILDCARD_HOSTS, props));
  }
}
