import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED_REGULAR } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Memory beyond the request can be taken back only by killing the container. */
export const EQUAL_MEMORY: Rule = {
  id: 'equal-memory',
  title: 'limits of memory equal requests',
  description: 'Memory beyond the request can be taken back only by killing the container.',
  category: 'resources',
  severity: PolicySeverity.LOW,
  about: 'changed pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED_REGULAR,
  ],
  rules: [
    {
      expression: "variables.judged.all(c, !c.?resources.?limits[?'memory'].hasValue() || (c.?resources.?requests[?'memory'].hasValue()"
        + " && quantity(string(c.resources.requests['memory'])).compareTo(quantity(string(c.resources.limits['memory']))) == 0))",
      message: 'a limit of memory differs from the request',
      remedy: 'set both to the same',
    },
  ],
  references: controls({ nsa: ['Resource policies'] }),
  good: [
    pod({ resources: { requests: { memory: '1Gi' }, limits: { memory: '1024Mi' } } }),
  ],
  bad: [
    pod({ resources: { requests: { memory: '1Gi' }, limits: { memory: '2Gi' } } }),
  ],
};

/** What `EqualMemory` is told. */
export interface EqualMemoryProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Limits of memory equal requests. */
export class EqualMemory extends Policy {
  constructor(scope: Construct, id: string, props: EqualMemoryProps = {}) {
    super(scope, id, policyOf(EQUAL_MEMORY, props));
  }
}
