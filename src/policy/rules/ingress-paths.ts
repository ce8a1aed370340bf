import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Paths of files of the proxy in an Ingress leak them (CVE-2021-25745). */
export const INGRESS_PATHS: Rule = {
  id: 'ingress-paths',
  title: 'paths of an Ingress are paths of a site',
  description: 'Paths of files of the proxy in an Ingress leak them (CVE-2021-25745).',
  category: 'network',
  severity: PolicySeverity.HIGH,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  parameters: [
    {
      name: 'forbidden',
      about: 'what paths may not contain',
      schema: { type: 'array', items: { type: 'string' } },
      value: ['..', '/api', '/etc', '/root', '/secrets', '/var/log', '/var/run'],
    },
  ],
  rules: [
    {
      expression: "object.spec.?rules.orValue([]).all(r, r.?http.?paths.orValue([]).all(p, !variables.forbidden.exists(f, p.?path.orValue('').contains(f))))",
      message: 'a path is one of files of the proxy',
      remedy: 'use another path',
    },
  ],
  references: controls({ pci: ['6.2.4'] }),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{ http: { paths: [{ path: '/shop' }] } }] } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{ http: { paths: [{ path: '/etc/passwd' }] } }] } }),
  ],
};

/** What `IngressPaths` is told. */
export interface IngressPathsProps extends PolicyPlacementProps {
  /**
   * What paths may not contain.
   *
   * @default - .., /api, /etc, /root, /secrets, /var/log, /var/run
   */
  readonly forbidden?: string[];
}

/** Paths of an Ingress are paths of a site. */
export class IngressPaths extends Policy {
  constructor(scope: Construct, id: string, props: IngressPathsProps = {}) {
    super(scope, id, policyOf(INGRESS_PATHS, props));
  }
}
