import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED_REGULAR } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Equal probes restart a container that is only busy. */
export const DIFFERENT_PROBES: Rule = {
  id: 'different-probes',
  title: 'liveness and readiness are asked differently',
  description: 'Equal probes restart a container that is only busy.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED_REGULAR,
  ],
  rules: [
    {
      expression: 'variables.judged.all(c, !has(c.livenessProbe) || !has(c.readinessProbe) || c.livenessProbe != c.readinessProbe)',
      message: 'livenessProbe and readinessProbe are equal',
      remedy: 'let liveness wait longer, or ask something simpler',
    },
  ],
  references: controls({}),
  good: [
    pod({ livenessProbe: { httpGet: { port: 80 } }, readinessProbe: { httpGet: { port: 81 } } }),
  ],
  bad: [
    pod({ livenessProbe: { httpGet: { port: 80 } }, readinessProbe: { httpGet: { port: 80 } } }),
  ],
};

/** What `DifferentProbes` is told. */
export interface DifferentProbesProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Liveness and readiness are asked differently. */
export class DifferentProbes extends Policy {
  constructor(scope: Construct, id: string, props: DifferentProbesProps = {}) {
    super(scope, id, policyOf(DIFFERENT_PROBES, props));
  }
}
