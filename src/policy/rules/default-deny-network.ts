import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

const TYPES = "object.spec.?policyTypes.orValue(['Ingress'] + (has(object.spec.egress) ? ['Egress'] : []))";
const CLOSED_IN = 'object.spec.?ingress.orValue([]).all(r, size(r.?from.orValue([])) > 0)';
const CLOSED_OUT = 'object.spec.?egress.orValue([]).all(r, size(r.?to.orValue([])) > 0)';

/** Pods that no network policy selects may talk with everybody. */
export const DEFAULT_DENY_NETWORK: Rule = {
  id: 'default-deny-network',
  title: 'namespaces deny traffic by default',
  description: 'Pods that no network policy selects may talk with everybody.',
  category: 'network',
  severity: PolicySeverity.HIGH,
  about: [kinds('networking.k8s.io', { NetworkPolicy: 'networkpolicies' })],
  parameters: [
    {
      name: 'directions',
      about: 'what is denied by default, in every namespace with pods or of a team',
      schema: { type: 'array', items: { type: 'string', enum: ['Ingress', 'Egress'] }, minItems: 1 },
      value: ['Ingress'],
    },
  ],
  variables: [
    {
      name: 'allPods',
      expression: 'size(object.spec.?podSelector.?matchLabels.orValue({})) == 0 && size(object.spec.?podSelector.?matchExpressions.orValue([])) == 0',
    },
  ],
  rules: [
    {
      expression: `!('Ingress' in variables.directions) || !variables.allPods || ${CLOSED_IN}`,
      message: 'a policy for all pods lets everybody in',
      remedy: 'name whom it comes from',
    },
    {
      expression: `!('Egress' in variables.directions) || !variables.allPods || ${CLOSED_OUT}`,
      message: 'a policy for all pods lets them call everybody',
      remedy: 'name where it goes',
    },
  ],
  companions: [
    {
      group: 'networking.k8s.io',
      kind: 'NetworkPolicy',
      when: "'Ingress' in variables.directions",
      expression: `variables.allPods && 'Ingress' in ${TYPES} && ${CLOSED_IN}`,
      message: 'no NetworkPolicy denies by default what comes in',
      remedy: 'add one with an empty podSelector and the policy type Ingress',
    },
    {
      group: 'networking.k8s.io',
      kind: 'NetworkPolicy',
      when: "'Egress' in variables.directions",
      expression: `variables.allPods && 'Egress' in ${TYPES} && ${CLOSED_OUT}`,
      message: 'no NetworkPolicy denies by default what goes out',
      remedy: 'add one with an empty podSelector and the policy type Egress',
    },
  ],
  references: controls({ cis: ['5.3.2'], nsa: ['Network separation and hardening'], pci: ['1.3.1', '1.3.2'] }),
  good: [
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {}, policyTypes: ['Ingress'] } }),
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: { matchLabels: { app: 'web' } }, ingress: [{}] } }),
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {}, egress: [{}] } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {}, ingress: [{}] } }),
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {}, egress: [{ ports: [{ port: 53 }] }] } }, { directions: ['Egress'] }),
  ],
};

/** What `DefaultDenyNetwork` is told. */
export interface DefaultDenyNetworkProps extends PolicyPlacementProps {
  /**
   * What is denied by default, in every namespace with pods or of a team: `Ingress`, `Egress`.
   *
   * @default - Ingress
   */
  readonly directions?: string[];
}

/**
 * Namespaces deny traffic by default.
 *
 * That every namespace with pods, or of a team, has such a NetworkPolicy is judged at synth; engines see one object at a time, and refuse policies
 * that open all pods of a namespace to everybody.
 */
export class DefaultDenyNetwork extends Policy {
  constructor(scope: Construct, id: string, props: DefaultDenyNetworkProps = {}) {
    super(scope, id, policyOf(DEFAULT_DENY_NETWORK, props));
  }
}
