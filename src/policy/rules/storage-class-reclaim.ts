import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Volumes that are kept cost money and hold data that nobody answers for. */
export const STORAGE_CLASS_RECLAIM: Rule = {
  id: 'storage-class-reclaim',
  title: 'storage classes reclaim as agreed',
  description: 'Volumes that are kept cost money and hold data that nobody answers for.',
  category: 'storage',
  severity: PolicySeverity.LOW,
  about: [kinds('storage.k8s.io', { StorageClass: 'storageclasses' })],
  parameters: [
    { name: 'allowed', about: 'reclaim policies that classes may have', schema: { type: 'array', items: { type: 'string' } }, value: ['Delete'] },
  ],
  rules: [
    {
      expression: "object.?reclaimPolicy.orValue('Delete') in variables.allowed",
      message: 'the reclaim policy is not allowed',
      remedy: 'change reclaimPolicy',
    },
  ],
  references: controls({}),
  good: [
    example('storage.k8s.io/v1', 'StorageClass', { reclaimPolicy: 'Delete' }),
  ],
  bad: [
    example('storage.k8s.io/v1', 'StorageClass', { reclaimPolicy: 'Retain' }),
  ],
};

/** What `StorageClassReclaim` is told. */
export interface StorageClassReclaimProps extends PolicyPlacementProps {
  /**
   * Reclaim policies that classes may have.
   *
   * @default - Delete
   */
  readonly allowed?: string[];
}

/** Storage classes reclaim as agreed. */
export class StorageClassReclaim extends Policy {
  constructor(scope: Construct, id: string, props: StorageClassReclaimProps = {}) {
    super(scope, id, policyOf(STORAGE_CLASS_RECLAIM, props));
  }
}
