import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An annotation says how long a pod may live; a cleaner that trusts it must not be told any time. */
export const POD_LIFETIME: Rule = {
  id: 'pod-lifetime',
  title: 'pods do not outlive what they announce at most',
  description: 'An annotation says how long a pod may live; a cleaner that trusts it must not be told any time.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    { name: 'annotation', about: 'key of the annotation', schema: { type: 'string' }, value: 'pod.kubernetes.io/lifetime' },
    { name: 'max', about: 'the longest time that is allowed, such as `8h`', schema: { type: 'string' }, value: '8h' },
  ],
  rules: [
    {
      expression: "duration(variables.template.?metadata.?annotations[?variables.annotation].orValue('0s')) <= duration(variables.max)",
      message: 'the pod announces a longer life than allowed, or one that is no duration',
      remedy: 'shorten it, as in 4h30m',
    },
  ],
  references: controls({}),
  good: [
    pod({}),
    pod({}, {}, {}, { annotations: { 'pod.kubernetes.io/lifetime': '7h30m' } }),
  ],
  bad: [
    pod({}, {}, {}, { annotations: { 'pod.kubernetes.io/lifetime': '8h1s' } }),
    pod({}, {}, { max: '30m' }, { annotations: { 'pod.kubernetes.io/lifetime': '1h' } }),
  ],
};

/** What `PodLifetime` is told. */
export interface PodLifetimeProps extends PolicyPlacementProps {
  /**
   * Key of the annotation.
   *
   * @default pod.kubernetes.io/lifetime
   */
  readonly annotation?: string;
  /**
   * The longest time that is allowed, such as `8h`.
   *
   * @default 8h
   */
  readonly max?: string;
}

/** Pods do not outlive what they announce at most. */
export class PodLifetime extends Policy {
  constructor(scope: Construct, id: string, props: PodLifetimeProps = {}) {
    super(scope, id, policyOf(POD_LIFETIME, props));
  }
}
