import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A policy for all pods of a namespace opens more than its author thinks of. */
export const NO_EMPTY_POD_SELECTORS: Rule = {
  id: 'no-empty-pod-selectors',
  title: 'network policies select pods',
  description: 'A policy for all pods of a namespace opens more than its author thinks of.',
  category: 'network',
  severity: PolicySeverity.LOW,
  about: [kinds('networking.k8s.io', { NetworkPolicy: 'networkpolicies' })],
  parameters: [
    { name: 'except', about: 'names of policies that may select all pods', schema: { type: 'array', items: { type: 'string' } }, value: ['default-deny'] },
  ],
  rules: [
    {
      expression: "object.metadata.?name.orValue('') in variables.except || object.spec.?podSelector.?matchLabels.orValue({}).size() > 0"
        + ' || object.spec.?podSelector.?matchExpressions.orValue([]).size() > 0',
      message: 'the network policy selects all pods',
      remedy: 'select the pods that are meant by a label',
    },
  ],
  references: controls({ nsa: ['Network separation and hardening'], pci: ['1.4.1'] }),
  good: [
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: { matchLabels: { app: 'web' } } } }),
    example('networking.k8s.io/v1', 'NetworkPolicy', { metadata: { name: 'default-deny' }, spec: { podSelector: {} } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {} } }),
  ],
};

/** What `NoEmptyPodSelectors` is told. */
export interface NoEmptyPodSelectorsProps extends PolicyPlacementProps {
  /**
   * Names of policies that may select all pods.
   *
   * @default - default-deny
   */
  readonly except?: string[];
}

/** Network policies select pods. */
export class NoEmptyPodSelectors extends Policy {
  constructor(scope: Construct, id: string, props: NoEmptyPodSelectorsProps = {}) {
    super(scope, id, policyOf(NO_EMPTY_POD_SELECTORS, props));
  }
}
