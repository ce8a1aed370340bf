import { Construct } from 'constructs';
import { deployment } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Replicas on one node or in one zone fail together. */
export const SPREAD_OVER_NODES: Rule = {
  id: 'spread-over-nodes',
  title: 'replicas are spread over nodes and zones',
  description: 'Replicas on one node or in one zone fail together.',
  category: 'scheduling',
  severity: PolicySeverity.LOW,
  about: [kinds('apps', { Deployment: 'deployments', StatefulSet: 'statefulsets' })],
  parameters: [
    { name: 'replicas', about: 'from how many replicas on', schema: { type: 'integer' }, value: 3 },
    {
      name: 'topologyKeys',
      about: 'what replicas must be spread over',
      schema: { type: 'array', items: { type: 'string' } },
      value: ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'],
    },
  ],
  rules: [
    {
      expression: 'object.spec.?replicas.orValue(1) < variables.replicas'
        + ' || variables.topologyKeys.all(k, object.spec.template.spec.?topologySpreadConstraints.orValue([]).exists(t, t.topologyKey == k))',
      message: 'replicas may all run in one place',
      remedy: 'add topologySpreadConstraints',
    },
  ],
  references: controls({}),
  good: [
    deployment({}, {}, {}, { replicas: 2 }),
    deployment({}, { topologySpreadConstraints: [{ topologyKey: 'kubernetes.io/hostname' }, { topologyKey: 'topology.kubernetes.io/zone' }] }, {}, { replicas: 3 }),
  ],
  bad: [
    deployment({}, {}, {}, { replicas: 3 }),
  ],
};

/** What `SpreadOverNodes` is told. */
export interface SpreadOverNodesProps extends PolicyPlacementProps {
  /**
   * From how many replicas on.
   *
   * @default 3
   */
  readonly replicas?: number;
  /**
   * What replicas must be spread over.
   *
   * @default - kubernetes.io/hostname, topology.kubernetes.io/zone
   */
  readonly topologyKeys?: string[];
}

/** Replicas are spread over nodes and zones. */
export class SpreadOverNodes extends Policy {
  constructor(scope: Construct, id: string, props: SpreadOverNodesProps = {}) {
    super(scope, id, policyOf(SPREAD_OVER_NODES, props));
  }
}
