import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Plain HTTP can be read and changed on the way. */
export const INGRESS_TLS: Rule = {
  id: 'ingress-tls',
  title: 'every Ingress is served by TLS',
  description: 'Plain HTTP can be read and changed on the way.',
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  parameters: [
    { name: 'annotation', about: "whether the annotation kubernetes.io/ingress.allow-http: 'false' is asked for as well", schema: { type: 'boolean' }, value: false },
    { name: 'tls', about: 'whether spec.tls is asked for', schema: { type: 'boolean' }, value: true },
  ],
  rules: [
    {
      expression: '!variables.tls || size(object.spec.?tls.orValue([])) > 0',
      message: 'the Ingress has no tls',
      remedy: 'add spec.tls',
    },
    {
      expression: "!variables.annotation || object.metadata.?annotations[?'kubernetes.io/ingress.allow-http'].orValue('true') == 'false'",
      message: 'the Ingress allows plain HTTP',
      remedy: "set the annotation kubernetes.io/ingress.allow-http to 'false'",
    },
  ],
  references: controls({ pci: ['4.2.1'] }),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { tls: [{ hosts: ['a'] }] } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { spec: {} }),
    example('networking.k8s.io/v1', 'Ingress', { spec: { tls: [{}] } }, { annotation: true }),
  ],
};

/** What `IngressTls` is told. */
export interface IngressTlsProps extends PolicyPlacementProps {
  /**
   * Whether the annotation kubernetes.io/ingress.allow-http: 'false' is asked for as well.
   *
   * @default false
   */
  readonly annotation?: boolean;
  /**
   * Whether spec.tls is asked for.
   *
   * @default true
   */
  readonly tls?: boolean;
}

/** Every Ingress is served by TLS. */
export class IngressTls extends Policy {
  constructor(scope: Construct, id: string, props: IngressTlsProps = {}) {
    super(scope, id, policyOf(INGRESS_TLS, props));
  }
}
