import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Jobs that nobody takes away keep their pods for ever. */
export const FINISHED_JOBS: Rule = {
  id: 'finished-jobs',
  title: 'finished jobs go away',
  description: 'Jobs that nobody takes away keep their pods for ever.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: [kinds('batch', { Job: 'jobs' })],
  parameters: [{ name: 'max', about: 'seconds that a finished job may stay at most', schema: { type: 'integer' }, value: 604800 }],
  rules: [
    {
      // A CronJob takes its own jobs away.
      expression: "object.metadata.?ownerReferences.orValue([]).exists(o, o.kind == 'CronJob') || (has(object.spec.ttlSecondsAfterFinished) && object.spec.ttlSecondsAfterFinished <= variables.max)",
      message: 'the job stays when it has finished',
      remedy: 'set ttlSecondsAfterFinished',
    },
  ],
  references: controls({}),
  good: [
    example('batch/v1', 'Job', { spec: { template: {}, ttlSecondsAfterFinished: 0 } }),
    example('batch/v1', 'Job', { metadata: { ownerReferences: [{ apiVersion: 'batch/v1', kind: 'CronJob', name: 'a', uid: 'a' }] }, spec: { template: {} } }),
  ],
  bad: [
    example('batch/v1', 'Job', { spec: { template: {} } }),
    example('batch/v1', 'Job', { spec: { template: {}, ttlSecondsAfterFinished: 7200 } }, { max: 3600 }),
  ],
};

/** What `FinishedJobs` is told. */
export interface FinishedJobsProps extends PolicyPlacementProps {
  /**
   * Seconds that a finished job may stay at most.
   *
   * @default 604800 a week
   */
  readonly max?: number;
}

/** Finished jobs go away. */
export class FinishedJobs extends Policy {
  constructor(scope: Construct, id: string, props: FinishedJobsProps = {}) {
    super(scope, id, policyOf(FINISHED_JOBS, props));
  }
}
