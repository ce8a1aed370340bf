import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Some tools take what they need to know from annotations. */
export const REQUIRED_ANNOTATIONS: Rule = {
  id: 'required-annotations',
  title: 'pods carry annotations that are asked for',
  description: 'Some tools take what they need to know from annotations.',
  category: 'metadata',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    {
      name: 'annotations',
      about: 'annotations `{ key, allowedRegex }` that pods must carry',
      schema: { type: 'array', items: { type: 'object', required: ['key'], properties: { key: { type: 'string' }, allowedRegex: { type: 'string' } } } },
    },
  ],
  rules: [
    {
      expression: "variables.annotations.all(l, variables.template.?metadata.?annotations[?l.key].orValue('') != ''"
        + " && (l.?allowedRegex.orValue('') == '' || variables.template.?metadata.?annotations[?l.key].orValue('').matches(l.allowedRegex)))",
      message: 'an annotation is missing, or has a value that is not allowed',
      remedy: 'add the annotation',
    },
  ],
  references: controls({}),
  good: [
    pod({}, {}, { annotations: [{ key: 'a' }] }, { annotations: { a: 'b' } }),
  ],
  bad: [
    pod({}, {}, { annotations: [{ key: 'a' }] }),
  ],
};

/** What `RequiredAnnotations` is told. */
export interface RequiredAnnotationsProps extends PolicyPlacementProps {
  /** Annotations `{ key, allowedRegex }` that pods must carry. */
  readonly annotations: any[];
}

/** Pods carry annotations that are asked for. */
export class RequiredAnnotations extends Policy {
  constructor(scope: Construct, id: string, props: RequiredAnnotationsProps) {
    super(scope, id, policyOf(REQUIRED_ANNOTATIONS, props));
  }
}
