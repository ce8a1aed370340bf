import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED_REGULAR } from './container';
import { deployment, pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Without requests the scheduler overloads nodes, without a limit of memory one container takes it from all others. */
export const REQUIRED_RESOURCES: Rule = {
  id: 'required-resources',
  title: 'containers say what they need',
  description: 'Without requests the scheduler overloads nodes, without a limit of memory one container takes it from all others.',
  category: 'resources',
  severity: PolicySeverity.MEDIUM,
  about: 'changed pods',
  parameters: [
    { name: 'requests', about: 'resources of which containers must request some', schema: { type: 'array', items: { type: 'string' } }, value: ['cpu', 'memory'] },
    { name: 'limits', about: 'resources of which containers must have a limit', schema: { type: 'array', items: { type: 'string' } }, value: ['memory'] },
    { name: 'initContainers', about: 'whether init containers are judged too', schema: { type: 'boolean' }, value: true },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED_REGULAR,
    { name: 'asked', expression: 'variables.initContainers ? variables.judged : variables.judged.filter(c, c in variables.pod.?containers.orValue([]))' },
  ],
  rules: [
    {
      expression: 'variables.asked.all(c, variables.requests.all(r, r in c.?resources.?requests.orValue({})))',
      message: 'a container does not say what it requests',
      remedy: 'set resources.requests',
    },
    {
      expression: 'variables.asked.all(c, variables.limits.all(r, r in c.?resources.?limits.orValue({})))',
      message: 'a container has no limit',
      remedy: 'set resources.limits',
    },
  ],
  references: controls({ nsa: ['Resource policies'] }),
  good: [
    pod({ resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '1Gi' } } }),
  ],
  bad: [
    pod({}),
    pod({ resources: { requests: { cpu: '1', memory: '1Gi' } } }),
    deployment({ resources: { limits: { memory: '1Gi' } } }),
  ],
};

/** What `RequiredResources` is told. */
export interface RequiredResourcesProps extends PolicyPlacementProps {
  /**
   * Resources of which containers must request some.
   *
   * @default - cpu, memory
   */
  readonly requests?: string[];
  /**
   * Resources of which containers must have a limit.
   *
   * @default - memory
   */
  readonly limits?: string[];
  /**
   * Whether init containers are judged too.
   *
   * @default true
   */
  readonly initContainers?: boolean;
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Containers say what they need. */
export class RequiredResources extends Policy {
  constructor(scope: Construct, id: string, props: RequiredResourcesProps = {}) {
    super(scope, id, policyOf(REQUIRED_RESOURCES, props));
  }
}
