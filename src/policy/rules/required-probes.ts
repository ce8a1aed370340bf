import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED_REGULAR } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Without probes traffic reaches containers that are not ready, and those that hang are never restarted. */
export const REQUIRED_PROBES: Rule = {
  id: 'required-probes',
  title: 'containers have probes',
  description: 'Without probes traffic reaches containers that are not ready, and those that hang are never restarted.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    { name: 'probes', about: 'probes that containers must have', schema: { type: 'array', items: { type: 'string' } }, value: ['livenessProbe', 'readinessProbe'] },
    { name: 'anyOf', about: 'whether one of them is enough', schema: { type: 'boolean' }, value: false },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED_REGULAR,
    { name: 'lasting', expression: "object.kind in ['Job', 'CronJob'] ? [] : variables.judged.filter(c, c in variables.pod.?containers.orValue([]))" },
  ],
  rules: [
    {
      expression: 'variables.lasting.all(c, variables.anyOf ? variables.probes.exists(p, c[?p].hasValue())'
        + " : variables.probes.all(p, ['exec', 'grpc', 'httpGet', 'tcpSocket'].exists(h, c[?p][?h].hasValue())))",
      message: 'a container lacks a probe',
      remedy: 'add livenessProbe and readinessProbe',
    },
  ],
  references: controls({}),
  good: [
    pod({ livenessProbe: { httpGet: { port: 80 } }, readinessProbe: { httpGet: { port: 80 } } }),
  ],
  bad: [
    pod({}),
    pod({ livenessProbe: { httpGet: { port: 80 } } }),
    pod({ livenessProbe: { httpGet: { port: 80 } }, readinessProbe: { periodSeconds: 5 } }),
  ],
};

/** What `RequiredProbes` is told. */
export interface RequiredProbesProps extends PolicyPlacementProps {
  /**
   * Probes that containers must have.
   *
   * @default - livenessProbe, readinessProbe
   */
  readonly probes?: string[];
  /**
   * Whether one of them is enough.
   *
   * @default false
   */
  readonly anyOf?: boolean;
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Containers have probes. */
export class RequiredProbes extends Policy {
  constructor(scope: Construct, id: string, props: RequiredProbesProps = {}) {
    super(scope, id, policyOf(REQUIRED_PROBES, props));
  }
}
