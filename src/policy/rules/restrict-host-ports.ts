import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A port of the node goes past services and network policies, and two pods cannot share it. */
export const RESTRICT_HOST_PORTS: Rule = {
  id: 'restrict-host-ports',
  title: 'containers take no port of the node',
  description: 'A port of the node goes past services and network policies, and two pods cannot share it.',
  category: 'pod security',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    { name: 'min', about: 'first port of the node that containers may take; none where it and max are 0', schema: { type: 'integer' }, value: 0 },
    { name: 'max', about: 'last port of the node that containers may take', schema: { type: 'integer' }, value: 0 },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: 'variables.judged.all(c, c.?ports.orValue([]).all(p, p.?hostPort.orValue(0) == 0 || (p.hostPort >= variables.min && p.hostPort <= variables.max)))',
      message: 'a container takes a port of its node that is not allowed',
      remedy: 'use a Service',
    },
  ],
  references: controls({ cis: ['5.2.13'], nsa: ['Pod Security: host ports'], pci: ['1.2.5'] }),
  good: [
    pod({ ports: [{ containerPort: 80 }] }),
    pod({ ports: [{ containerPort: 80, hostPort: 8080 }] }, {}, { min: 8000, max: 9000 }),
  ],
  bad: [
    pod({ ports: [{ containerPort: 80, hostPort: 80 }] }),
  ],
};

/** What `RestrictHostPorts` is told. */
export interface RestrictHostPortsProps extends PolicyPlacementProps {
  /**
   * First port of the node that containers may take; none where it and max are 0.
   *
   * @default 0
   */
  readonly min?: number;
  /**
   * Last port of the node that containers may take.
   *
   * @default 0
   */
  readonly max?: number;
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Containers take no port of the node. */
export class RestrictHostPorts extends Policy {
  constructor(scope: Construct, id: string, props: RestrictHostPortsProps = {}) {
    super(scope, id, policyOf(RESTRICT_HOST_PORTS, props));
  }
}
