import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A policy that allows everything lifts the default-deny of its namespace. */
export const NO_OPEN_NETWORK_POLICIES: Rule = {
  id: 'no-open-network-policies',
  title: 'no network policy allows everything',
  description: 'A policy that allows everything lifts the default-deny of its namespace.',
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('networking.k8s.io', { NetworkPolicy: 'networkpolicies' })],
  rules: [
    {
      expression: 'object.spec.?ingress.orValue([]).all(r, size(r.?from.orValue([])) > 0)',
      message: 'a rule allows traffic from anywhere',
      remedy: 'name whom it comes from',
    },
    {
      expression: 'object.spec.?egress.orValue([]).all(r, size(r.?to.orValue([])) > 0)',
      message: 'a rule allows traffic to anywhere',
      remedy: 'name where it goes',
    },
    {
      expression: '(object.spec.?ingress.orValue([]).map(r, r.?from.orValue([])) + object.spec.?egress.orValue([]).map(r, r.?to.orValue([]))).all(peers, peers.all(p, !has(p.ipBlock)'
        + " || !(p.ipBlock.cidr in ['0.0.0.0/0', '::/0']) || size(p.ipBlock.?except.orValue([])) > 0))",
      message: 'a rule allows every address',
      remedy: 'name a range',
    },
  ],
  references: controls({ cis: ['5.3.2'], nsa: ['Network separation and hardening'], pci: ['1.3.1'] }),
  good: [
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {}, policyTypes: ['Ingress'] } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {}, ingress: [{}] } }),
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }] } }),
  ],
};

/** No network policy allows everything. */
export class NoOpenNetworkPolicies extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_OPEN_NETWORK_POLICIES, props));
  }
}
