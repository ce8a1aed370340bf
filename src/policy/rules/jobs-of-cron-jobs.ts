import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A Job by itself runs once, leaves its pods behind, and nobody runs it again. */
export const JOBS_OF_CRON_JOBS: Rule = {
  id: 'jobs-of-cron-jobs',
  title: 'jobs come from CronJobs',
  description: 'A Job by itself runs once, leaves its pods behind, and nobody runs it again.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: [kinds('batch', { Job: 'jobs' })],
  rules: [
    {
      expression: "object.metadata.?ownerReferences.orValue([]).exists(o, o.kind == 'CronJob')",
      message: 'the Job does not come from a CronJob',
      remedy: 'declare a CronJob',
    },
  ],
  references: controls({}),
  good: [
    example('batch/v1', 'Job', { metadata: { ownerReferences: [{ apiVersion: 'batch/v1', kind: 'CronJob', name: 'nightly', uid: 'a' }] }, spec: { template: {} } }),
  ],
  bad: [
    example('batch/v1', 'Job', { spec: { template: {} } }),
  ],
};

/** Jobs come from CronJobs. */
export class JobsOfCronJobs extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(JOBS_OF_CRON_JOBS, props));
  }
}
