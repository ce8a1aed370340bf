import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Which class is the default differs by cluster. */
export const REQUIRED_STORAGE_CLASS: Rule = {
  id: 'required-storage-class',
  title: 'claims name their storage class',
  description: 'Which class is the default differs by cluster.',
  category: 'storage',
  severity: PolicySeverity.LOW,
  about: [kinds('', { PersistentVolumeClaim: 'persistentvolumeclaims' }), kinds('apps', { StatefulSet: 'statefulsets' })],
  parameters: [
    { name: 'allowed', about: 'classes that may be named; `*` stands for all', schema: { type: 'array', items: { type: 'string' } }, value: ['*'] },
  ],
  variables: [
    { name: 'claims', expression: "object.kind == 'PersistentVolumeClaim' ? [object.spec] : object.spec.?volumeClaimTemplates.orValue([]).map(t, t.spec)" },
  ],
  rules: [
    {
      expression: "variables.claims.all(s, s.?storageClassName.orValue('') != '' && ('*' in variables.allowed || s.storageClassName in variables.allowed))",
      message: 'a claim names no storage class, or one that is not allowed',
      remedy: 'set storageClassName',
    },
  ],
  references: controls({}),
  good: [
    example('v1', 'PersistentVolumeClaim', { spec: { storageClassName: 'fast' } }),
    example('apps/v1', 'StatefulSet', { spec: {} }),
  ],
  bad: [
    example('v1', 'PersistentVolumeClaim', { spec: {} }),
    example('apps/v1', 'StatefulSet', { spec: { volumeClaimTemplates: [{ spec: {} }] } }),
  ],
};

/** What `RequiredStorageClass` is told. */
export interface RequiredStorageClassProps extends PolicyPlacementProps {
  /**
   * Classes that may be named; `*` stands for all.
   *
   * @default - *
   */
  readonly allowed?: string[];
}

/** Claims name their storage class. */
export class RequiredStorageClass extends Policy {
  constructor(scope: Construct, id: string, props: RequiredStorageClassProps = {}) {
    super(scope, id, policyOf(REQUIRED_STORAGE_CLASS, props));
  }
}
