import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** TLSOption default counts for every host of Traefik, whichever namespace it stands in. */
export const NO_DEFAULT_TLS_OPTIONS: Rule = {
  id: 'no-default-tls-options',
  title: 'nobody replaces the default TLS options of Traefik',
  description: 'TLSOption default counts for every host of Traefik, whichever namespace it stands in.',
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('traefik.io', { TLSOption: 'tlsoptions' }), kinds('traefik.containo.us', { TLSOption: 'tlsoptions' })],
  rules: [
    {
      expression: "object.metadata.?name.orValue('') != 'default'",
      message: 'the TLSOption counts for every host',
      remedy: 'give it another name, and name it where it is meant',
    },
  ],
  references: controls({ nsa: ['Network separation and hardening'], pci: ['4.2.1'] }),
  good: [
    example('traefik.io/v1alpha1', 'TLSOption', { spec: { minVersion: 'VersionTLS12' } }),
  ],
  bad: [
    example('traefik.io/v1alpha1', 'TLSOption', { metadata: { name: 'default' }, spec: {} }),
  ],
};

/** Nobody replaces the default TLS options of Traefik. */
export class NoDefaultTlsOptions extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_DEFAULT_TLS_OPTIONS, props));
  }
}
