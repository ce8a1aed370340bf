import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Without its label a namespace admits privileged pods, whatever the API server could refuse. */
export const NAMESPACE_POD_SECURITY: Rule = {
  id: 'namespace-pod-security',
  title: 'namespaces enforce a level of pod security',
  description: 'Without its label a namespace admits privileged pods, whatever the API server could refuse.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: [kinds('', { Namespace: 'namespaces' })],
  parameters: [
    {
      name: 'levels',
      about: 'levels of the Pod Security Standards that a namespace may enforce',
      schema: { type: 'array', items: { type: 'string', enum: ['privileged', 'baseline', 'restricted'] } },
      value: ['baseline', 'restricted'],
    },
  ],
  rules: [
    {
      expression: "object.metadata.?labels[?'pod-security.kubernetes.io/enforce'].orValue('privileged') in variables.levels",
      message: 'the namespace enforces no level of pod security that is allowed',
      remedy: 'set the label pod-security.kubernetes.io/enforce',
    },
  ],
  references: controls({ cis: ['5.2.1'], pci: ['2.2.6'] }),
  good: [
    example('v1', 'Namespace', { metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } }),
  ],
  bad: [
    example('v1', 'Namespace', {}),
    example('v1', 'Namespace', { metadata: { labels: { 'pod-security.kubernetes.io/warn': 'restricted' } } }),
    example('v1', 'Namespace', { metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } }, { levels: ['restricted'] }),
  ],
};

/** What `NamespacePodSecurity` is told. */
export interface NamespacePodSecurityProps extends PolicyPlacementProps {
  /**
   * Levels that a namespace may enforce: `privileged`, `baseline`, `restricted`.
   *
   * @default - baseline and restricted
   */
  readonly levels?: string[];
}

/** Namespaces enforce a level of pod security. */
export class NamespacePodSecurity extends Policy {
  constructor(scope: Construct, id: string, props: NamespacePodSecurityProps = {}) {
    super(scope, id, policyOf(NAMESPACE_POD_SECURITY, props));
  }
}
