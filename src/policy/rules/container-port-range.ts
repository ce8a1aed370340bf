import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Ports below 1024 need a privilege, and a server for SSH is a way in beside the platform. */
export const CONTAINER_PORT_RANGE: Rule = {
  id: 'container-port-range',
  title: 'containers listen on ports of a range',
  description: 'Ports below 1024 need a privilege, and a server for SSH is a way in beside the platform.',
  category: 'network',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    { name: 'min', about: 'lowest port', schema: { type: 'integer' }, value: 1024 },
    { name: 'max', about: 'highest port', schema: { type: 'integer' }, value: 65535 },
    { name: 'disallowed', about: 'ports that are refused besides', schema: { type: 'array', items: { type: 'integer' } }, value: [] },
  ],
  rules: [
    {
      expression: 'variables.containers.all(c, c.?ports.orValue([]).all(p, p.containerPort >= variables.min && p.containerPort <= variables.max && !(p.containerPort in variables.disallowed)))',
      message: 'a container listens on a port that is not allowed',
      remedy: 'choose another containerPort',
    },
  ],
  references: controls({ nsa: ['Network separation and hardening'], pci: ['1.2.5'] }),
  good: [
    pod({}),
    pod({ ports: [{ containerPort: 8080 }] }),
    pod({ ports: [{ containerPort: 443 }] }, {}, { min: 1, disallowed: [22] }),
  ],
  bad: [
    pod({ ports: [{ containerPort: 8080 }, { containerPort: 80 }] }),
    pod({ ports: [{ containerPort: 22 }] }, {}, { min: 1, disallowed: [22] }),
  ],
};

/** What `ContainerPortRange` is told. */
export interface ContainerPortRangeProps extends PolicyPlacementProps {
  /**
   * Lowest port.
   *
   * @default 1024
   */
  readonly min?: number;
  /**
   * Highest port.
   *
   * @default 65535
   */
  readonly max?: number;
  /**
   * Ports that are refused besides, such as 22.
   *
   * @default - none
   */
  readonly disallowed?: number[];
}

/** Containers listen on ports of a range. */
export class ContainerPortRange extends Policy {
  constructor(scope: Construct, id: string, props: ContainerPortRangeProps = {}) {
    super(scope, id, policyOf(CONTAINER_PORT_RANGE, props));
  }
}
