import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Values of annotations of nginx become part of its configuration (CVE-2021-25746). */
export const INGRESS_ANNOTATION_VALUES: Rule = {
  id: 'ingress-annotation-values',
  title: 'annotations bring no directives into the proxy',
  description: 'Values of annotations of nginx become part of its configuration (CVE-2021-25746).',
  category: 'network',
  severity: PolicySeverity.HIGH,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  parameters: [
    {
      name: 'regex',
      about: 'what no annotation of nginx may contain',
      schema: { type: 'string' },
      value: '\\s*alias\\s*.*;|\\s*root\\s*.*;|/etc/(passwd|shadow|group|nginx|ingress-controller)|/var/run/secrets|_by_lua|kubernetes\\.io/serviceaccount',
    },
  ],
  rules: [
    {
      expression: "object.metadata.?annotations.orValue({}).all(k, !k.contains('nginx') || !object.metadata.annotations[k].matches(variables.regex))",
      message: 'an annotation brings a directive into the proxy',
      remedy: 'leave it out',
    },
  ],
  references: controls({ pci: ['6.2.4'] }),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { metadata: { annotations: { 'nginx.org/good': 'on' } } }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { metadata: { annotations: { 'nginx.org/bad': 'alias /etc;' } } }),
  ],
};

/** What `IngressAnnotationValues` is told. */
export interface IngressAnnotationValuesProps extends PolicyPlacementProps {
  /**
   * What no annotation of nginx may contain.
   *
   * @default '\s*alias\s*.*;|\s*root\s*.*;|/etc/(passwd|shadow|group|nginx|ingress-controller)|/var/run/secrets|_by_lua|kubernetes\.io/serviceaccount'
   */
  readonly regex?: string;
}

/** Annotations bring no directives into the proxy. */
export class IngressAnnotationValues extends Policy {
  constructor(scope: Construct, id: string, props: IngressAnnotationValuesProps = {}) {
    super(scope, id, policyOf(INGRESS_ANNOTATION_VALUES, props));
  }
}
