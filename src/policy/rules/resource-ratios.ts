import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED_REGULAR } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** The further limits lie above requests, the more a node is overcommitted. */
export const RESOURCE_RATIOS: Rule = {
  id: 'resource-ratios',
  title: 'limits are not far above requests',
  description: 'The further limits lie above requests, the more a node is overcommitted.',
  category: 'resources',
  severity: PolicySeverity.LOW,
  about: 'changed pods',
  parameters: [
    { name: 'memory', about: 'how many times its request the limit of memory may be', schema: { type: 'number' }, value: 2 },
    { name: 'cpu', about: 'the same of CPU', schema: { type: 'number' }, value: 10 },
    { name: 'required', about: 'whether a container without a limit breaks it', schema: { type: 'boolean' }, value: true },
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED_REGULAR,
  ],
  rules: [
    {
      expression: "variables.judged.all(c, !variables.required && !c.?resources.?limits[?'memory'].hasValue() || c.?resources.?limits[?'memory'].hasValue() && c.?resources.?requests[?'memory'].hasValue()"
        + " && quantity(string(c.resources.limits['memory'])).asApproximateFloat() <= quantity(string(c.resources.requests['memory'])).asApproximateFloat() * double(variables.memory))",
      message: 'a limit of memory is missing or too far above the request',
      remedy: 'bring requests and limits closer',
    },
    {
      expression: "variables.judged.all(c, !variables.required && !c.?resources.?limits[?'cpu'].hasValue() || c.?resources.?limits[?'cpu'].hasValue() && c.?resources.?requests[?'cpu'].hasValue()"
        + " && quantity(string(c.resources.limits['cpu'])).asApproximateFloat() <= quantity(string(c.resources.requests['cpu'])).asApproximateFloat() * double(variables.cpu))",
      message: 'a limit of CPU is missing or too far above the request',
      remedy: 'bring requests and limits closer',
    },
  ],
  references: controls({ nsa: ['Resource policies'] }),
  good: [
    pod({ resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '4', memory: '2Gi' } } }),
    pod({ resources: { requests: { memory: '1Gi' }, limits: { memory: '2560Mi' } } }, {}, { memory: 2.5, required: false }),
  ],
  bad: [
    pod({ resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '4', memory: '4Gi' } } }),
    pod({}),
    pod({ resources: { limits: { memory: '1Gi' } } }, {}, { required: false }),
  ],
};

/** What `ResourceRatios` is told. */
export interface ResourceRatiosProps extends PolicyPlacementProps {
  /**
   * How many times its request the limit of memory may be.
   *
   * @default 2
   */
  readonly memory?: number;
  /**
   * The same of CPU.
   *
   * @default 10
   */
  readonly cpu?: number;
  /**
   * Whether a container without a limit breaks it.
   *
   * @default true
   */
  readonly required?: boolean;
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Limits are not far above requests. */
export class ResourceRatios extends Policy {
  constructor(scope: Construct, id: string, props: ResourceRatiosProps = {}) {
    super(scope, id, policyOf(RESOURCE_RATIOS, props));
  }
}
