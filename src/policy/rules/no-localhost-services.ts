import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An ExternalName that leads to localhost reaches what listens beside the proxy that follows it. */
export const NO_LOCALHOST_SERVICES: Rule = {
  id: 'no-localhost-services',
  title: 'no service is another name for the local host',
  description: 'An ExternalName that leads to localhost reaches what listens beside the proxy that follows it.',
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('', { Service: 'services' })],
  rules: [
    {
      expression: "object.spec.?type.orValue('') != 'ExternalName' || !(object.spec.?externalName.orValue('').matches('^(?i)(localhost|(.*[.])?localhost|localhost[.]localdomain)[.]?$')"
        + " || object.spec.?externalName.orValue('').startsWith('127.'))",
      message: 'the service leads to the local host',
      remedy: 'name the service that is meant',
    },
  ],
  references: controls({ nsa: ['Network separation and hardening'] }),
  good: [
    example('v1', 'Service', { spec: { type: 'ExternalName', externalName: 'db.example.com' } }),
    example('v1', 'Service', { spec: { ports: [{ port: 443 }] } }),
  ],
  bad: [
    example('v1', 'Service', { spec: { type: 'ExternalName', externalName: 'localhost' } }),
    example('v1', 'Service', { spec: { type: 'ExternalName', externalName: 'LOCALHOST.' } }),
    example('v1', 'Service', { spec: { type: 'ExternalName', externalName: '127.0.0.1' } }),
  ],
};

/** No service is another name for the local host. */
export class NoLocalhostServices extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_LOCALHOST_SERVICES, props));
  }
}
