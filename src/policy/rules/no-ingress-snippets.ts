import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A snippet becomes part of the proxy that serves everybody (CVE-2021-25742). */
export const NO_INGRESS_SNIPPETS: Rule = {
  id: 'no-ingress-snippets',
  title: 'no Ingress brings configuration of its own',
  description: 'A snippet becomes part of the proxy that serves everybody (CVE-2021-25742).',
  category: 'network',
  severity: PolicySeverity.HIGH,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  rules: [
    {
      expression: "object.metadata.?annotations.orValue({}).all(k, !k.endsWith('-snippet') && !k.endsWith('-snippets'))",
      message: 'an annotation is a snippet',
      remedy: 'leave it out',
    },
  ],
  references: controls({ nsa: ['Network separation and hardening'], pci: ['6.2.4'] }),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { metadata: { annotations: { 'nginx.ingress.kubernetes.io/rewrite-target': '/' } } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { metadata: { annotations: { 'nginx.ingress.kubernetes.io/server-snippet': 'return 200;' } } }),
  ],
};

/** No Ingress brings configuration of its own. */
export class NoIngressSnippets extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_INGRESS_SNIPPETS, props));
  }
}
