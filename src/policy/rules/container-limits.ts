import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED_REGULAR } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A container with a limit larger than a node, or with none, crowds out others. */
export const CONTAINER_LIMITS: Rule = {
  id: 'container-limits',
  title: 'limits of containers are within bounds',
  description: 'A container with a limit larger than a node, or with none, crowds out others.',
  category: 'resources',
  severity: PolicySeverity.MEDIUM,
  about: 'changed pods',
  parameters: [
    { name: 'cpu', about: 'the most CPU that a container may have, as `500m`; empty for any', schema: { type: 'string' }, value: '' },
    { name: 'memory', about: 'the most memory, as `1Gi`; empty for any', schema: { type: 'string' }, value: '' },
    { name: 'ephemeralStorage', about: 'the most storage on its node, as `1Gi`; empty for any', schema: { type: 'string' }, value: '' },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED_REGULAR,
  ],
  rules: [
    {
      expression: "variables.cpu == '' || variables.judged.all(c, c.?resources.?limits[?'cpu'].hasValue()"
        + " && quantity(string(c.resources.limits['cpu'])).compareTo(quantity(variables.cpu)) <= 0)",
      message: 'a container has no limit of CPU, or more than allowed',
      remedy: "set resources.limits['cpu'] within the bound",
    },
    {
      expression: "variables.memory == '' || variables.judged.all(c, c.?resources.?limits[?'memory'].hasValue()"
        + " && quantity(string(c.resources.limits['memory'])).compareTo(quantity(variables.memory)) <= 0)",
      message: 'a container has no limit of memory, or more than allowed',
      remedy: "set resources.limits['memory'] within the bound",
    },
    {
      expression: "variables.ephemeralStorage == '' || variables.judged.all(c, c.?resources.?limits[?'ephemeral-storage'].hasValue()"
        + " && quantity(string(c.resources.limits['ephemeral-storage'])).compareTo(quantity(variables.ephemeralStorage)) <= 0)",
      message: 'a container has no limit of storage, or more than allowed',
      remedy: "set resources.limits['ephemeral-storage'] within the bound",
    },
  ],
  references: controls({ nsa: ['Resource policies'] }),
  good: [
    pod({ resources: { limits: { memory: '1Gi' } } }, {}, { memory: '1Gi' }),
    pod({ resources: { limits: { cpu: 1 } } }, {}, { cpu: '1500m' }),
  ],
  bad: [
    pod({ resources: { limits: { memory: '2Gi' } } }, {}, { memory: '1Gi' }),
    pod({}, {}, { cpu: '1' }),
  ],
};

/** What `ContainerLimits` is told. */
export interface ContainerLimitsProps extends PolicyPlacementProps {
  /**
   * The most CPU that a container may have, as `500m`; empty for any.
   *
   * @default ''
   */
  readonly cpu?: string;
  /**
   * The most memory, as `1Gi`; empty for any.
   *
   * @default ''
   */
  readonly memory?: string;
  /**
   * The most storage on its node, as `1Gi`; empty for any.
   *
   * @default ''
   */
  readonly ephemeralStorage?: string;
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Limits of containers are within bounds. */
export class ContainerLimits extends Policy {
  constructor(scope: Construct, id: string, props: ContainerLimitsProps = {}) {
    super(scope, id, policyOf(CONTAINER_LIMITS, props));
  }
}
