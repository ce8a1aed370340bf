import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** NodePort opens a port of every node, ExternalName sends traffic to any name, LoadBalancer costs money and an address. */
export const SERVICE_TYPES: Rule = {
  id: 'service-types',
  title: 'services are of allowed types',
  description: 'NodePort opens a port of every node, ExternalName sends traffic to any name, LoadBalancer costs money and an address.',
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('', { Service: 'services' })],
  parameters: [
    { name: 'disallowed', about: 'types that services may not have', schema: { type: 'array', items: { type: 'string' } }, value: ['ExternalName', 'NodePort'] },
  ],
  rules: [
    {
      expression: "!(object.spec.?type.orValue('ClusterIP') in variables.disallowed)",
      message: 'the type of the service is not allowed',
      remedy: 'use ClusterIP, and an Ingress or a route for traffic from outside',
    },
  ],
  references: controls({ nsa: ['Network separation and hardening'], pci: ['1.4.2'] }),
  good: [
    example('v1', 'Service', { spec: { type: 'LoadBalancer' } }),
  ],
  bad: [
    example('v1', 'Service', { spec: { type: 'NodePort' } }),
  ],
};

/** What `ServiceTypes` is told. */
export interface ServiceTypesProps extends PolicyPlacementProps {
  /**
   * Types that services may not have.
   *
   * @default - ExternalName, NodePort
   */
  readonly disallowed?: string[];
}

/** Services are of allowed types. */
export class ServiceTypes extends Policy {
  constructor(scope: Construct, id: string, props: ServiceTypesProps = {}) {
    super(scope, id, policyOf(SERVICE_TYPES, props));
  }
}
