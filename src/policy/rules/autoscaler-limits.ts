import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An autoscaler that cannot move, or may go anywhere, is no help or a bill. */
export const AUTOSCALER_LIMITS: Rule = {
  id: 'autoscaler-limits',
  title: 'autoscalers stay within ranges',
  description: 'An autoscaler that cannot move, or may go anywhere, is no help or a bill.',
  category: 'availability',
  severity: PolicySeverity.LOW,
  about: [kinds('autoscaling', { HorizontalPodAutoscaler: 'horizontalpodautoscalers' })],
  parameters: [
    { name: 'ranges', about: 'ranges of replicas; one of them must hold the autoscaler whole, and no range is any', schema: { type: 'array', items: { type: 'object', properties: { min: { type: 'integer' }, max: { type: 'integer' } }, required: ['min', 'max'] } }, value: [] },
    { name: 'minSpread', about: 'the least by which the highest number of replicas must lie above the lowest', schema: { type: 'integer' }, value: 0 },
  ],
  rules: [
    {
      expression: 'variables.ranges.size() == 0 || variables.ranges.exists(r, object.spec.?minReplicas.orValue(1) >= r.min && object.spec.maxReplicas <= r.max)',
      message: 'the replicas of the autoscaler are outside of the allowed ranges',
      remedy: 'change minReplicas or maxReplicas',
    },
    {
      expression: 'object.spec.maxReplicas - object.spec.?minReplicas.orValue(1) >= variables.minSpread',
      message: 'minReplicas and maxReplicas of the autoscaler are too close',
      remedy: 'lower minReplicas or raise maxReplicas',
    },
  ],
  references: controls({ nsa: ['Resource policies'] }),
  good: [
    example('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: { minReplicas: 2, maxReplicas: 6 } }, { ranges: [{ min: 2, max: 10 }], minSpread: 1 }),
  ],
  bad: [
    example('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: { maxReplicas: 60 } }, { ranges: [{ min: 1, max: 10 }] }),
    example('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: { minReplicas: 6, maxReplicas: 6 } }, { minSpread: 1 }),
  ],
};

/** Numbers of replicas that are allowed together. */
export interface ReplicaRange {
  readonly min: number;
  readonly max: number;
}

/** What `AutoscalerLimits` is told. */
export interface AutoscalerLimitsProps extends PolicyPlacementProps {
  /**
   * Ranges of replicas; one of them must hold the autoscaler whole, and no range is any.
   *
   * @default - none
   */
  readonly ranges?: ReplicaRange[];
  /**
   * The least by which the highest number of replicas must lie above the lowest.
   *
   * @default 0
   */
  readonly minSpread?: number;
}

/** Autoscalers stay within ranges. */
export class AutoscalerLimits extends Policy {
  constructor(scope: Construct, id: string, props: AutoscalerLimitsProps = {}) {
    super(scope, id, policyOf(AUTOSCALER_LIMITS, props));
  }
}
