import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An emptyDir without a limit fills the disk of its node. */
export const EMPTY_DIR_LIMITS: Rule = {
  id: 'empty-dir-limits',
  title: 'emptyDir volumes have a limit',
  description: 'An emptyDir without a limit fills the disk of its node.',
  category: 'resources',
  severity: PolicySeverity.LOW,
  about: 'pods',
  variables: [
    { name: 'scratch', expression: 'variables.pod.?volumes.orValue([]).filter(v, has(v.emptyDir))' },
    {
      name: 'limited',
      expression: "(variables.pod.?containers.orValue([]) + variables.pod.?initContainers.orValue([])).filter(c, c.?resources.?requests[?'ephemeral-storage'].hasValue()"
        + " && c.?resources.?limits[?'ephemeral-storage'].hasValue()).map(c, c.name)",
    },
  ],
  rules: [
    {
      expression: 'variables.scratch.all(v, has(v.emptyDir.sizeLimit)'
        + ' || variables.containers.all(c, !c.?volumeMounts.orValue([]).exists(m, m.name == v.name) || c.name in variables.limited))',
      message: 'an emptyDir has no limit, and neither have the containers that mount it',
      remedy: 'set emptyDir.sizeLimit',
    },
  ],
  references: controls({ nsa: ['Resource policies'] }),
  good: [
    pod({}, { volumes: [{ name: 'a', emptyDir: { sizeLimit: '1Gi' } }] }),
  ],
  bad: [
    pod({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, { volumes: [{ name: 'a', emptyDir: {} }] }),
  ],
};

/** EmptyDir volumes have a limit. */
export class EmptyDirLimits extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(EMPTY_DIR_LIMITS, props));
  }
}
