import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A default backend gets the traffic of all hosts that have no rule. */
export const NO_DEFAULT_BACKEND: Rule = {
  id: 'no-default-backend',
  title: 'no Ingress takes what nobody else wants',
  description: 'A default backend gets the traffic of all hosts that have no rule.',
  category: 'network',
  severity: PolicySeverity.LOW,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  rules: [
    {
      expression: '!has(object.spec.defaultBackend)',
      message: 'the Ingress has a default backend',
      remedy: 'leave defaultBackend out',
    },
  ],
  references: controls({}),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { spec: {} }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { defaultBackend: { service: { name: 'a', port: { number: 80 } } } } }),
  ],
};

/** No Ingress takes what nobody else wants. */
export class NoDefaultBackend extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_DEFAULT_BACKEND, props));
  }
}
