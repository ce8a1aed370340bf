import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Firewalls and load balancers are set up for a range of ports. */
export const SERVICE_PORT_RANGE: Rule = {
  id: 'service-port-range',
  title: 'services listen on ports of a range',
  description: 'Firewalls and load balancers are set up for a range of ports.',
  category: 'network',
  severity: PolicySeverity.LOW,
  about: [kinds('', { Service: 'services' })],
  parameters: [
    { name: 'min', about: 'lowest port', schema: { type: 'integer' }, value: 1 },
    { name: 'max', about: 'highest port', schema: { type: 'integer' }, value: 65535 },
  ],
  rules: [
    {
      expression: 'object.spec.?ports.orValue([]).all(p, p.port >= variables.min && p.port <= variables.max)',
      message: 'a port of the service is outside of the range',
      remedy: 'choose another port',
    },
  ],
  references: controls({ nsa: ['Network separation and hardening'], pci: ['1.2.5'] }),
  good: [
    example('v1', 'Service', { spec: { ports: [{ port: 443 }] } }, { min: 400, max: 500 }),
    example('v1', 'Service', { spec: { type: 'ExternalName', externalName: 'db.example.com' } }),
  ],
  bad: [
    example('v1', 'Service', { spec: { ports: [{ port: 443 }, { port: 8080 }] } }, { min: 400, max: 500 }),
  ],
};

/** What `ServicePortRange` is told. */
export interface ServicePortRangeProps extends PolicyPlacementProps {
  /**
   * Lowest port.
   *
   * @default 1
   */
  readonly min?: number;
  /**
   * Highest port.
   *
   * @default 65535
   */
  readonly max?: number;
}

/** Services listen on ports of a range. */
export class ServicePortRange extends Policy {
  constructor(scope: Construct, id: string, props: ServicePortRangeProps = {}) {
    super(scope, id, policyOf(SERVICE_PORT_RANGE, props));
  }
}
