import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A host that spec.tls does not name is served with the certificate of another. */
export const INGRESS_TLS_HOSTS: Rule = {
  id: 'ingress-tls-hosts',
  title: 'every host of an Ingress has a certificate',
  description: 'A host that spec.tls does not name is served with the certificate of another.',
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  rules: [
    {
      expression: "object.spec.?rules.orValue([]).all(r, r.?host.orValue('') == '' || object.spec.?tls.orValue([]).exists(t, r.host in t.?hosts.orValue([])))",
      message: 'a host is not named in spec.tls',
      remedy: 'add it to tls[].hosts',
    },
  ],
  references: controls({ pci: ['4.2.1'] }),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { tls: [{ hosts: ['a'] }], rules: [{ host: 'a' }] } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { tls: [{ hosts: ['b'] }], rules: [{ host: 'a' }] } }),
  ],
};

/** Every host of an Ingress has a certificate. */
export class IngressTlsHosts extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(INGRESS_TLS_HOSTS, props));
  }
}
