import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Dashboards, selectors and cost reports go by labels. */
export const REQUIRED_POD_LABELS: Rule = {
  id: 'required-pod-labels',
  title: 'pods carry labels that say what they are',
  description: 'Dashboards, selectors and cost reports go by labels.',
  category: 'metadata',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    {
      name: 'labels',
      about: 'labels `{ key, allowedRegex }` that pods must carry',
      schema: { type: 'array', items: { type: 'object', required: ['key'], properties: { key: { type: 'string' }, allowedRegex: { type: 'string' } } } },
      value: [{ key: 'app.kubernetes.io/name' }],
    },
  ],
  rules: [
    {
      expression: "variables.labels.all(l, variables.template.?metadata.?labels[?l.key].orValue('') != '' && (l.?allowedRegex.orValue('') == ''"
        + " || variables.template.?metadata.?labels[?l.key].orValue('').matches(l.allowedRegex)))",
      message: 'a label is missing, or has a value that is not allowed',
      remedy: 'add the label',
    },
  ],
  references: controls({}),
  good: [
    pod({}, {}, {}, { labels: { 'app.kubernetes.io/name': 'web' } }),
  ],
  bad: [
    pod({}),
    pod({}, {}, { labels: [{ key: 'a', allowedRegex: '^x' }] }, { labels: { a: 'b' } }),
  ],
};

/** What `RequiredPodLabels` is told. */
export interface RequiredPodLabelsProps extends PolicyPlacementProps {
  /**
   * Labels `{ key, allowedRegex }` that pods must carry.
   *
   * @default - [{"key": "app.kubernetes.io/name"}]
   */
  readonly labels?: any[];
}

/** Pods carry labels that say what they are. */
export class RequiredPodLabels extends Policy {
  constructor(scope: Construct, id: string, props: RequiredPodLabelsProps = {}) {
    super(scope, id, policyOf(REQUIRED_POD_LABELS, props));
  }
}
