import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED_REGULAR } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Pods whose limits equal their requests are the last to be evicted. */
export const GUARANTEED_QUALITY: Rule = {
  id: 'guaranteed-quality',
  title: 'pods are of the class Guaranteed',
  description: 'Pods whose limits equal their requests are the last to be evicted.',
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
      expression: "variables.judged.all(c, ['cpu', 'memory'].all(r, r in c.?resources.?limits.orValue({})"
        + ' && (!(r in c.?resources.?requests.orValue({}))'
        + ' || quantity(string(c.resources.requests[r])).compareTo(quantity(string(c.resources.limits[r]))) == 0)))',
      message: 'a container has other limits than requests',
      remedy: 'set limits of CPU and memory, and requests equal to them',
    },
  ],
  references: controls({ nsa: ['Resource policies'] }),
  good: [
    pod({ resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } } }),
  ],
  bad: [
    pod({}),
    pod({ resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '2', memory: '1Gi' } } }),
  ],
};

/** What `GuaranteedQuality` is told. */
export interface GuaranteedQualityProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Pods are of the class Guaranteed. */
export class GuaranteedQuality extends Policy {
  constructor(scope: Construct, id: string, props: GuaranteedQualityProps = {}) {
    super(scope, id, policyOf(GUARANTEED_QUALITY, props));
  }
}
