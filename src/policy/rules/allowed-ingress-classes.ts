import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A class decides which proxy serves an ingress, and whether the world sees it. */
export const ALLOWED_INGRESS_CLASSES: Rule = {
  id: 'allowed-ingress-classes',
  title: 'ingresses name an allowed class',
  description: 'A class decides which proxy serves an ingress, and whether the world sees it.',
  category: 'network',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  parameters: [
    { name: 'classes', about: 'classes that ingresses may have', schema: { type: 'array', items: { type: 'string' } } },
  ],
  rules: [
    {
      expression: "object.metadata.?annotations[?'kubernetes.io/ingress.class'].orValue(object.spec.?ingressClassName.orValue('')) in variables.classes",
      message: 'the class of the ingress is not allowed',
      remedy: 'set ingressClassName to an allowed one',
    },
  ],
  references: controls({ nsa: ['Network separation and hardening'], pci: ['1.4.1'] }),
  good: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { ingressClassName: 'nginx' } }, { classes: ['nginx'] }),
    example('networking.k8s.io/v1', 'Ingress', { metadata: { annotations: { 'kubernetes.io/ingress.class': 'HAProxy' } }, spec: {} }, { classes: ['HAProxy', 'nginx'] }),
  ],
  bad: [
    example('networking.k8s.io/v1', 'Ingress', { spec: { ingressClassName: 'internet' } }, { classes: ['nginx'] }),
    example('networking.k8s.io/v1', 'Ingress', { spec: {} }, { classes: ['nginx'] }),
  ],
};

/** What `AllowedIngressClasses` is told. */
export interface AllowedIngressClassesProps extends PolicyPlacementProps {
  /** Classes that ingresses may have. */
  readonly classes: string[];
}

/** Ingresses name an allowed class. */
export class AllowedIngressClasses extends Policy {
  constructor(scope: Construct, id: string, props: AllowedIngressClassesProps) {
    super(scope, id, policyOf(ALLOWED_INGRESS_CLASSES, props));
  }
}
