import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { deployment, pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A limit of CPU throttles a container while its node idles; requests share the node fairly. */
export const NO_CPU_LIMITS: Rule = {
  id: 'no-cpu-limits',
  title: 'containers have no CPU limits',
  description: 'A limit of CPU throttles a container while its node idles; requests share the node fairly.',
  category: 'resources',
  severity: PolicySeverity.LOW,
  about: 'changed pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: "variables.judged.all(c, !c.?resources.?limits[?'cpu'].hasValue())",
      message: 'a container has a CPU limit',
      remedy: 'take it out, and set a request',
    },
  ],
  references: controls({}),
  good: [
    pod({ resources: { requests: { cpu: '1' }, limits: { memory: '1Gi' } } }),
  ],
  bad: [
    pod({ resources: { limits: { cpu: '1' } } }),
    deployment({ resources: { limits: { cpu: '500m' } } }),
  ],
};

/** What `NoCpuLimits` is told. */
export interface NoCpuLimitsProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Containers have no CPU limits. */
export class NoCpuLimits extends Policy {
  constructor(scope: Construct, id: string, props: NoCpuLimitsProps = {}) {
    super(scope, id, policyOf(NO_CPU_LIMITS, props));
  }
}
