import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Users and groups decide who may read whose files on shared storage. */
export const USER_RANGES: Rule = {
  id: 'user-ranges',
  title: 'users and groups of containers are within ranges',
  description: 'Users and groups decide who may read whose files on shared storage.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    {
      name: 'users',
      about: 'ranges `{ min, max }` that runAsUser must lie in; any where userFree',
      schema: { type: 'array', items: { type: 'object', required: ['min', 'max'], properties: { min: { type: 'integer' }, max: { type: 'integer' } } } },
      value: [],
    },
    { name: 'userFree', about: 'whether runAsUser is not judged', schema: { type: 'boolean' }, value: false },
    { name: 'userRequired', about: 'whether runAsUser must be set', schema: { type: 'boolean' }, value: true },
    {
      name: 'groups',
      about: 'ranges that runAsGroup must lie in; any where groupFree',
      schema: { type: 'array', items: { type: 'object', required: ['min', 'max'], properties: { min: { type: 'integer' }, max: { type: 'integer' } } } },
      value: [],
    },
    { name: 'groupFree', about: 'whether runAsGroup is not judged', schema: { type: 'boolean' }, value: true },
    { name: 'groupRequired', about: 'whether runAsGroup must be set', schema: { type: 'boolean' }, value: false },
    { name: 'nonRoot', about: 'whether it is enough not to be root, by runAsNonRoot or by a number', schema: { type: 'boolean' }, value: false },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: '!variables.nonRoot'
        + ' || variables.judged.all(c, c.?securityContext.?runAsUser.orValue(variables.pod.?securityContext.?runAsUser.orValue(-1)) > 0'
        + ' || (c.?securityContext.?runAsUser.orValue(variables.pod.?securityContext.?runAsUser.orValue(-1)) == -1'
        + ' && c.?securityContext.?runAsNonRoot.orValue(variables.pod.?securityContext.?runAsNonRoot.orValue(false))))',
      message: 'a container may run as root',
      remedy: 'set runAsNonRoot or runAsUser',
    },
    {
      expression: 'variables.nonRoot || variables.userFree'
        + ' || variables.judged.all(c, c.?securityContext.?runAsUser.orValue(variables.pod.?securityContext.?runAsUser.orValue(-1)) == -1 ? !variables.userRequired : variables.users.exists(r, c.?securityContext.?runAsUser.orValue(variables.pod.?securityContext.?runAsUser.orValue(-1)) >= r.min'
        + ' && c.?securityContext.?runAsUser.orValue(variables.pod.?securityContext.?runAsUser.orValue(-1)) <= r.max))',
      message: 'a container runs as a user that is not within the ranges',
      remedy: 'set runAsUser to one that is',
    },
    {
      expression: 'variables.groupFree'
        + ' || variables.judged.all(c, c.?securityContext.?runAsGroup.orValue(variables.pod.?securityContext.?runAsGroup.orValue(-1)) == -1 ? !variables.groupRequired : variables.groups.exists(r, c.?securityContext.?runAsGroup.orValue(variables.pod.?securityContext.?runAsGroup.orValue(-1)) >= r.min'
        + ' && c.?securityContext.?runAsGroup.orValue(variables.pod.?securityContext.?runAsGroup.orValue(-1)) <= r.max))',
      message: 'a container runs as a group that is not within the ranges',
      remedy: 'set runAsGroup to one that is',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: non-root containers'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { runAsUser: 1000 } }, {}, { users: [{ min: 1000, max: 2000 }] }),
    pod({ securityContext: { runAsNonRoot: true } }, {}, { nonRoot: true }),
  ],
  bad: [
    pod({ securityContext: { runAsUser: 0 } }, {}, { nonRoot: true }),
    pod({}, {}, { users: [{ min: 1000, max: 2000 }] }),
  ],
};

/** What `UserRanges` is told. */
export interface UserRangesProps extends PolicyPlacementProps {
  /**
   * Ranges `{ min, max }` that runAsUser must lie in; any where userFree.
   *
   * @default - none
   */
  readonly users?: any[];
  /**
   * Whether runAsUser is not judged.
   *
   * @default false
   */
  readonly userFree?: boolean;
  /**
   * Whether runAsUser must be set.
   *
   * @default true
   */
  readonly userRequired?: boolean;
  /**
   * Ranges that runAsGroup must lie in; any where groupFree.
   *
   * @default - none
   */
  readonly groups?: any[];
  /**
   * Whether runAsGroup is not judged.
   *
   * @default true
   */
  readonly groupFree?: boolean;
  /**
   * Whether runAsGroup must be set.
   *
   * @default false
   */
  readonly groupRequired?: boolean;
  /**
   * Whether it is enough not to be root, by runAsNonRoot or by a number.
   *
   * @default false
   */
  readonly nonRoot?: boolean;
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Users and groups of containers are within ranges. */
export class UserRanges extends Policy {
  constructor(scope: Construct, id: string, props: UserRangesProps = {}) {
    super(scope, id, policyOf(USER_RANGES, props));
  }
}
