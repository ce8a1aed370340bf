import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Two pods that write to one volume can destroy it, unless they are made for it. */
export const ACCESS_MODES: Rule = {
  id: 'access-modes',
  title: 'claims have allowed access modes',
  description: 'Two pods that write to one volume can destroy it, unless they are made for it.',
  category: 'storage',
  severity: PolicySeverity.LOW,
  about: [kinds('', { PersistentVolumeClaim: 'persistentvolumeclaims' })],
  parameters: [
    { name: 'allowed', about: 'access modes that claims may have', schema: { type: 'array', items: { type: 'string' } }, value: ['ReadWriteOncePod'] },
  ],
  rules: [
    {
      expression: 'object.spec.?accessModes.orValue([]).all(m, m in variables.allowed)',
      message: 'an access mode is not allowed',
      remedy: 'use an allowed one',
    },
  ],
  references: controls({}),
  good: [
    example('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOncePod'] } }),
  ],
  bad: [
    example('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteMany'] } }),
  ],
};

/** What `AccessModes` is told. */
export interface AccessModesProps extends PolicyPlacementProps {
  /**
   * Access modes that claims may have.
   *
   * @default - ReadWriteOncePod
   */
  readonly allowed?: string[];
}

/** Claims have allowed access modes. */
export class AccessModes extends Policy {
  constructor(scope: Construct, id: string, props: AccessModesProps = {}) {
    super(scope, id, policyOf(ACCESS_MODES, props));
  }
}
