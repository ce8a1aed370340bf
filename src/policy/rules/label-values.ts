import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Tools that read a label rely on its form. */
export const LABEL_VALUES: Rule = {
  id: 'label-values',
  title: 'a label has a value of the right form',
  description: 'Tools that read a label rely on its form.',
  category: 'metadata',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    { name: 'key', about: 'key of the label', schema: { type: 'string' } },
    { name: 'regex', about: 'what its value must match', schema: { type: 'string' } },
  ],
  rules: [
    {
      expression: "variables.template.?metadata.?labels[?variables.key].orValue('').matches(variables.regex)",
      message: 'the label is missing or its value has another form',
      remedy: 'correct the value',
    },
  ],
  references: controls({}),
  good: [
    pod({}, {}, { key: 'version', regex: '^v[0-9]+$' }, { labels: { version: 'v1' } }),
  ],
  bad: [
    pod({}, {}, { key: 'version', regex: '^v[0-9]+$' }, { labels: { version: '1' } }),
  ],
};

/** What `LabelValues` is told. */
export interface LabelValuesProps extends PolicyPlacementProps {
  /** Key of the label. */
  readonly key: string;
  /** What its value must match. */
  readonly regex: string;
}

/** A label has a value of the right form. */
export class LabelValues extends Policy {
  constructor(scope: Construct, id: string, props: LabelValuesProps) {
    super(scope, id, policyOf(LABEL_VALUES, props));
  }
}
