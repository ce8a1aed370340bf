import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED_REGULAR } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A container that requests more than a node has is never scheduled, one that requests nothing is scheduled anywhere. */
export const CONTAINER_REQUESTS: Rule = {
  id: 'container-requests',
  title: 'requests of containers are within bounds',
  description: 'A container that requests more than a node has is never scheduled, one that requests nothing is scheduled anywhere.',
  category: 'resources',
  severity: PolicySeverity.MEDIUM,
  about: 'changed pods',
  parameters: [
    { name: 'cpu', about: 'the most CPU that a container may request, as `500m`; empty for any', schema: { type: 'string' }, value: '' },
    { name: 'memory', about: 'the most memory, as `1Gi`; empty for any', schema: { type: 'string' }, value: '' },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED_REGULAR,
  ],
  rules: [
    {
      expression: "variables.cpu == '' || variables.judged.all(c, c.?resources.?requests[?'cpu'].hasValue()"
        + " && quantity(string(c.resources.requests['cpu'])).compareTo(quantity(variables.cpu)) <= 0)",
      message: 'a container requests no CPU, or more than allowed',
      remedy: "set resources.requests['cpu'] within the bound",
    },
    {
      expression: "variables.memory == '' || variables.judged.all(c, c.?resources.?requests[?'memory'].hasValue()"
        + " && quantity(string(c.resources.requests['memory'])).compareTo(quantity(variables.memory)) <= 0)",
      message: 'a container requests no memory, or more than allowed',
      remedy: "set resources.requests['memory'] within the bound",
    },
  ],
  references: controls({ nsa: ['Resource policies'] }),
  good: [
    pod({ resources: { requests: { memory: '512Mi' } } }, {}, { memory: '1Gi' }),
  ],
  bad: [
    pod({ resources: { requests: { memory: '2Gi' } } }, {}, { memory: '1Gi' }),
    pod({}, {}, { cpu: '1' }),
  ],
};

/** What `ContainerRequests` is told. */
export interface ContainerRequestsProps extends PolicyPlacementProps {
  /**
   * The most CPU that a container may request, as `500m`; empty for any.
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
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Requests of containers are within bounds. */
export class ContainerRequests extends Policy {
  constructor(scope: Construct, id: string, props: ContainerRequestsProps = {}) {
    super(scope, id, policyOf(CONTAINER_REQUESTS, props));
  }
}
