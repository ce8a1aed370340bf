import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A rule without a host takes the traffic of every host. */
export const REQUIRED_INGRESS_HOSTS: Rule = {
  id: 'required-ingress-hosts',
  title: 'every rule of an Ingress names its host',
  description: 'A rule without a host takes the traffic of every host.',
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  rules: [
    {
      expression: "object.spec.?rules.orValue([]).all(r, r.?host.orValue('') != '')",
      message: 'a rule names no host',
      remedy: 'name it',
    },
  ],
  references: controls({ pci: ['1.4.2'] }),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{ host: 'a.example.com' }] } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{ http: { paths: [] } }] } }),
  ],
};

/** Every rule of an Ingress names its host. */
export class RequiredIngressHosts extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(REQUIRED_INGRESS_HOSTS, props));
  }
}
