import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED_REGULAR } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Pods that request nothing are the first to be evicted. */
export const BURSTABLE_QUALITY: Rule = {
  id: 'burstable-quality',
  title: 'pods are at least of the class Burstable',
  description: 'Pods that request nothing are the first to be evicted.',
  category: 'resources',
  severity: PolicySeverity.LOW,
  about: 'changed pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED_REGULAR,
  ],
  rules: [
    {
      expression: "variables.judged.exists(c, ['requests', 'limits'].exists(k, ['cpu', 'memory'].exists(r, r in c.?resources[?k].orValue({}))))",
      message: 'no container requests or limits CPU or memory',
      remedy: 'set resources of at least one',
    },
  ],
  references: controls({ nsa: ['Resource policies'] }),
  good: [
    pod({ resources: { limits: { memory: '1Gi' } } }),
  ],
  bad: [
    pod({}),
  ],
};

/** What `BurstableQuality` is told. */
export interface BurstableQualityProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Pods are at least of the class Burstable. */
export class BurstableQuality extends Policy {
  constructor(scope: Construct, id: string, props: BurstableQualityProps = {}) {
    super(scope, id, policyOf(BURSTABLE_QUALITY, props));
  }
}
