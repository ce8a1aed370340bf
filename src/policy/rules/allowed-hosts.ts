import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A host of somebody else's domain is a mistake or an attack. */
export const ALLOWED_HOSTS: Rule = {
  id: 'allowed-hosts',
  title: 'hosts lie in domains of our own',
  description: "A host of somebody else's domain is a mistake or an attack.",
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  parameters: [
    { name: 'domains', about: 'domains under which hosts must lie', schema: { type: 'array', items: { type: 'string' } } },
  ],
  rules: [
    {
      expression: "object.spec.?rules.orValue([]).all(r, variables.domains.exists(d, r.?host.orValue('') == d || r.?host.orValue('').endsWith('.' + d)))",
      message: 'a host lies in a domain that is not allowed',
      remedy: 'use an allowed domain',
    },
  ],
  references: controls({ pci: ['1.4.2'] }),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{ host: 'a.example.com' }] } }, { domains: ['example.com'] }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{ host: 'a.notexample.com' }] } }, { domains: ['example.com'] }),
  ],
};

/** What `AllowedHosts` is told. */
export interface AllowedHostsProps extends PolicyPlacementProps {
  /** Domains under which hosts must lie. */
  readonly domains: string[];
}

/** Hosts lie in domains of our own. */
export class AllowedHosts extends Policy {
  constructor(scope: Construct, id: string, props: AllowedHostsProps) {
    super(scope, id, policyOf(ALLOWED_HOSTS, props));
  }
}
