import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Annotations steer controllers. */
export const ALLOWED_ANNOTATIONS: Rule = {
  id: 'allowed-annotations',
  title: 'annotations of a prefix are allowed ones',
  description: 'Annotations steer controllers.',
  category: 'metadata',
  severity: PolicySeverity.LOW,
  about: 'changed pods',
  parameters: [
    { name: 'prefix', about: 'prefix of the annotations that are judged, as `fluxcd.io/`', schema: { type: 'string' } },
    { name: 'allowed', about: 'keys with the prefix that are allowed', schema: { type: 'array', items: { type: 'string' } }, value: [] },
  ],
  variables: [
    { name: 'keys', expression: 'object.metadata.?annotations.orValue({}).map(k, k) + variables.template.?metadata.?annotations.orValue({}).map(k, k)' },
  ],
  rules: [
    {
      expression: 'variables.keys.all(k, !k.startsWith(variables.prefix) || k in variables.allowed)',
      message: 'an annotation with this prefix is not allowed',
      remedy: 'leave it out',
    },
  ],
  references: controls({}),
  good: [
    pod({}, {}, { prefix: 'fluxcd.io/', allowed: ['fluxcd.io/a'] }, { annotations: { 'fluxcd.io/a': 'b', 'other/c': 'd' } }),
  ],
  bad: [
    pod({}, {}, { prefix: 'fluxcd.io/' }, { annotations: { 'fluxcd.io/a': 'b' } }),
  ],
};

/** What `AllowedAnnotations` is told. */
export interface AllowedAnnotationsProps extends PolicyPlacementProps {
  /** Prefix of the annotations that are judged, as `fluxcd.io/`. */
  readonly prefix: string;
  /**
   * Keys with the prefix that are allowed.
   *
   * @default - none
   */
  readonly allowed?: string[];
}

/** Annotations of a prefix are allowed ones. */
export class AllowedAnnotations extends Policy {
  constructor(scope: Construct, id: string, props: AllowedAnnotationsProps) {
    super(scope, id, policyOf(ALLOWED_ANNOTATIONS, props));
  }
}
