import { Construct } from 'constructs';
import { deployment } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** One replica is down with its node and with every rollout. */
export const REPLICA_COUNT: Rule = {
  id: 'replica-count',
  title: 'workloads have enough replicas',
  description: 'One replica is down with its node and with every rollout.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: [kinds('apps', { Deployment: 'deployments', StatefulSet: 'statefulsets' })],
  parameters: [
    { name: 'min', about: 'fewest replicas', schema: { type: 'integer' }, value: 2 },
    { name: 'max', about: 'most replicas', schema: { type: 'integer' }, value: 1000 },
  ],
  rules: [
    {
      expression: 'object.spec.?replicas.orValue(1) >= variables.min && object.spec.?replicas.orValue(1) <= variables.max',
      message: 'the number of replicas is not within bounds',
      remedy: 'change spec.replicas',
    },
  ],
  references: controls({}),
  good: [
    deployment({}, {}, {}, { replicas: 2 }),
  ],
  bad: [
    deployment({}),
    deployment({}, {}, {}, { replicas: 1001 }),
  ],
};

/** What `ReplicaCount` is told. */
export interface ReplicaCountProps extends PolicyPlacementProps {
  /**
   * Fewest replicas.
   *
   * @default 2
   */
  readonly min?: number;
  /**
   * Most replicas.
   *
   * @default 1000
   */
  readonly max?: number;
}

/** Workloads have enough replicas. */
export class ReplicaCount extends Policy {
  constructor(scope: Construct, id: string, props: ReplicaCountProps = {}) {
    super(scope, id, policyOf(REPLICA_COUNT, props));
  }
}
