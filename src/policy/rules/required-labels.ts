import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Who answers for an object is asked when it fails. */
export const REQUIRED_LABELS: Rule = {
  id: 'required-labels',
  title: 'objects carry labels that say whose they are',
  description: 'Who answers for an object is asked when it fails.',
  category: 'metadata',
  severity: PolicySeverity.LOW,
  about: [kinds('', { Namespace: 'namespaces', Service: 'services', PersistentVolumeClaim: 'persistentvolumeclaims' }), kinds('apps', { DaemonSet: 'daemonsets', Deployment: 'deployments', StatefulSet: 'statefulsets' }), kinds('networking.k8s.io', { Ingress: 'ingresses' })],
  parameters: [
    {
      name: 'labels',
      about: 'labels `{ key, allowedRegex }` that objects must carry',
      schema: { type: 'array', items: { type: 'object', required: ['key'], properties: { key: { type: 'string' }, allowedRegex: { type: 'string' } } } },
    },
  ],
  rules: [
    {
      expression: "variables.labels.all(l, object.metadata.?labels[?l.key].orValue('') != '' && (l.?allowedRegex.orValue('') == ''"
        + " || object.metadata.?labels[?l.key].orValue('').matches(l.allowedRegex)))",
      message: 'a label is missing, or has a value that is not allowed',
      remedy: 'add the label',
    },
  ],
  references: controls({}),
  good: [
    example('v1', 'Namespace', { metadata: { labels: { owner: 'me' } } }, { labels: [{ key: 'owner' }] }),
  ],
  bad: [
    example('v1', 'Namespace', {}, { labels: [{ key: 'owner' }] }),
    example('v1', 'Namespace', { metadata: { labels: { owner: 'me' } } }, { labels: [{ key: 'owner', allowedRegex: '^[0-9]+$' }] }),
  ],
};

/** What `RequiredLabels` is told. */
export interface RequiredLabelsProps extends PolicyPlacementProps {
  /** Labels `{ key, allowedRegex }` that objects must carry. */
  readonly labels: any[];
}

/** Objects carry labels that say whose they are. */
export class RequiredLabels extends Policy {
  constructor(scope: Construct, id: string, props: RequiredLabelsProps) {
    super(scope, id, policyOf(REQUIRED_LABELS, props));
  }
}
