import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Groups decide who may read whose files on shared storage. */
export const GROUP_RANGES: Rule = {
  id: 'group-ranges',
  title: 'groups of pods are within ranges',
  description: 'Groups decide who may read whose files on shared storage.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    {
      name: 'fsGroups',
      about: 'ranges `{ min, max }` that fsGroup must lie in; any where fsGroupFree',
      schema: { type: 'array', items: { type: 'object', required: ['min', 'max'], properties: { min: { type: 'integer' }, max: { type: 'integer' } } } },
      value: [],
    },
    { name: 'fsGroupFree', about: 'whether fsGroup is not judged', schema: { type: 'boolean' }, value: false },
    { name: 'fsGroupRequired', about: 'whether fsGroup must be set', schema: { type: 'boolean' }, value: true },
    {
      name: 'supplementalGroups',
      about: 'ranges that supplemental groups must lie in; any where supplementalFree',
      schema: { type: 'array', items: { type: 'object', required: ['min', 'max'], properties: { min: { type: 'integer' }, max: { type: 'integer' } } } },
      value: [],
    },
    { name: 'supplementalFree', about: 'whether supplemental groups are not judged', schema: { type: 'boolean' }, value: true },
    { name: 'supplementalRequired', about: 'whether some must be set', schema: { type: 'boolean' }, value: false },
  ],
  rules: [
    {
      expression: 'variables.fsGroupFree || (has(variables.pod.securityContext)'
        + ' && has(variables.pod.securityContext.fsGroup) ? variables.fsGroups.exists(r, variables.pod.securityContext.fsGroup >= r.min'
        + ' && variables.pod.securityContext.fsGroup <= r.max) : !variables.fsGroupRequired)',
      message: 'fsGroup is not within the ranges',
      remedy: 'set securityContext.fsGroup to one that is',
    },
    {
      expression: 'variables.supplementalFree || (has(variables.pod.securityContext)'
        + ' && has(variables.pod.securityContext.supplementalGroups) ? variables.pod.securityContext.supplementalGroups.all(g, variables.supplementalGroups.exists(r, g >= r.min'
        + ' && g <= r.max)) : !variables.supplementalRequired)',
      message: 'a supplemental group is not within the ranges',
      remedy: 'use groups that are',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: non-root containers'], pci: ['2.2.6'] }),
  good: [
    pod({}, { securityContext: { fsGroup: 500 } }, { fsGroups: [{ min: 1, max: 1000 }] }),
    pod({}, {}, { fsGroupRequired: false }),
  ],
  bad: [
    pod({}, { securityContext: { fsGroup: 500 } }),
    pod({}, {}, { fsGroups: [{ min: 1, max: 1000 }] }),
  ],
};

/** What `GroupRanges` is told. */
export interface GroupRangesProps extends PolicyPlacementProps {
  /**
   * Ranges `{ min, max }` that fsGroup must lie in; any where fsGroupFree.
   *
   * @default - none
   */
  readonly fsGroups?: any[];
  /**
   * Whether fsGroup is not judged.
   *
   * @default false
   */
  readonly fsGroupFree?: boolean;
  /**
   * Whether fsGroup must be set.
   *
   * @default true
   */
  readonly fsGroupRequired?: boolean;
  /**
   * Ranges that supplemental groups must lie in; any where supplementalFree.
   *
   * @default - none
   */
  readonly supplementalGroups?: any[];
  /**
   * Whether supplemental groups are not judged.
   *
   * @default true
   */
  readonly supplementalFree?: boolean;
  /**
   * Whether some must be set.
   *
   * @default false
   */
  readonly supplementalRequired?: boolean;
}

/** Groups of pods are within ranges. */
export class GroupRanges extends Policy {
  constructor(scope: Construct, id: string, props: GroupRangesProps = {}) {
    super(scope, id, policyOf(GROUP_RANGES, props));
  }
}
