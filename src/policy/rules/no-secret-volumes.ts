import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Where secrets come from an outside store, none is taken from the cluster. */
export const NO_SECRET_VOLUMES: Rule = {
  id: 'no-secret-volumes',
  title: 'secrets are not mounted',
  description: 'Where secrets come from an outside store, none is taken from the cluster.',
  category: 'secrets',
  severity: PolicySeverity.LOW,
  about: 'pods',
  rules: [
    {
      expression: 'variables.pod.?volumes.orValue([]).all(v, !has(v.secret))',
      message: 'a volume is a Secret',
      remedy: 'use the driver of the outside store',
    },
  ],
  references: controls({}),
  good: [
    pod({}, { volumes: [{ name: 'a', emptyDir: {} }] }),
  ],
  bad: [
    pod({}, { volumes: [{ name: 'a', secret: { secretName: 'a' } }] }),
  ],
};

/** Secrets are not mounted. */
export class NoSecretVolumes extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_SECRET_VOLUMES, props));
  }
}
