import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Some provisioners take what they need to know from annotations. */
export const CLAIM_ANNOTATION: Rule = {
  id: 'claim-annotation',
  title: 'claims of a class carry an annotation',
  description: 'Some provisioners take what they need to know from annotations.',
  category: 'storage',
  severity: PolicySeverity.LOW,
  about: [kinds('', { PersistentVolumeClaim: 'persistentvolumeclaims' })],
  parameters: [
    { name: 'storageClass', about: 'class of the claims that are judged', schema: { type: 'string' } },
    { name: 'key', about: 'annotation that they must carry', schema: { type: 'string' } },
  ],
  rules: [
    {
      expression: "object.spec.?storageClassName.orValue('') != variables.storageClass || object.metadata.?annotations[?variables.key].orValue('') != ''",
      message: 'the annotation is missing',
      remedy: 'add it',
    },
  ],
  references: controls({}),
  good: [
    example('v1', 'PersistentVolumeClaim', { spec: { storageClassName: 'b' } }, { storageClass: 'a', key: 'path' }),
  ],
  bad: [
    example('v1', 'PersistentVolumeClaim', { spec: { storageClassName: 'a' } }, { storageClass: 'a', key: 'path' }),
  ],
};

/** What `ClaimAnnotation` is told. */
export interface ClaimAnnotationProps extends PolicyPlacementProps {
  /** Class of the claims that are judged. */
  readonly storageClass: string;
  /** Annotation that they must carry. */
  readonly key: string;
}

/** Claims of a class carry an annotation. */
export class ClaimAnnotation extends Policy {
  constructor(scope: Construct, id: string, props: ClaimAnnotationProps) {
    super(scope, id, policyOf(CLAIM_ANNOTATION, props));
  }
}
