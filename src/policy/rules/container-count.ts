import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Containers that need not share a fate belong in pods of their own. */
export const CONTAINER_COUNT: Rule = {
  id: 'container-count',
  title: 'pods have few containers',
  description: 'Containers that need not share a fate belong in pods of their own.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    { name: 'max', about: 'how many containers a pod may have', schema: { type: 'integer' }, value: 4 },
  ],
  rules: [
    {
      expression: 'size(variables.pod.?containers.orValue([])) <= variables.max',
      message: 'the pod has too many containers',
      remedy: 'split it',
    },
  ],
  references: controls({}),
  good: [
    pod({}),
  ],
  bad: [
    pod({}, { containers: [{ name: 'b', image: 'b' }] }, { max: 1 }),
  ],
};

/** What `ContainerCount` is told. */
export interface ContainerCountProps extends PolicyPlacementProps {
  /**
   * How many containers a pod may have.
   *
   * @default 4
   */
  readonly max?: number;
}

/** Pods have few containers. */
export class ContainerCount extends Policy {
  constructor(scope: Construct, id: string, props: ContainerCountProps = {}) {
    super(scope, id, policyOf(CONTAINER_COUNT, props));
  }
}
