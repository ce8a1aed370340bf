import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Some variables switch protections off, such as DISABLE_OPA or NVIDIA_VISIBLE_DEVICES. */
export const DISALLOWED_ENVIRONMENT: Rule = {
  id: 'disallowed-environment',
  title: 'containers have no dangerous variables',
  description: 'Some variables switch protections off, such as DISABLE_OPA or NVIDIA_VISIBLE_DEVICES.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: 'pods',
  parameters: [
    {
      name: 'variables',
      about: 'variables `{ name, value }` that containers may not have',
      schema: { type: 'array', items: { type: 'object', required: ['name', 'value'], properties: { name: { type: 'string' }, value: { type: 'string' } } } },
    },
  ],
  rules: [
    {
      expression: "variables.containers.all(c, c.?env.orValue([]).all(e, !variables.variables.exists(v, v.name == e.name && v.value == e.?value.orValue(''))))",
      message: 'a container has a variable that is not allowed',
      remedy: 'leave it out',
    },
  ],
  references: controls({}),
  good: [
    pod({ env: [{ name: 'A', value: 'false' }] }, {}, { variables: [{ name: 'A', value: 'true' }] }),
  ],
  bad: [
    pod({ env: [{ name: 'A', value: 'true' }] }, {}, { variables: [{ name: 'A', value: 'true' }] }),
  ],
};

/** What `DisallowedEnvironment` is told. */
export interface DisallowedEnvironmentProps extends PolicyPlacementProps {
  /** Variables `{ name, value }` that containers may not have. */
  readonly variables: any[];
}

/** Containers have no dangerous variables. */
export class DisallowedEnvironment extends Policy {
  constructor(scope: Construct, id: string, props: DisallowedEnvironmentProps) {
    super(scope, id, policyOf(DISALLOWED_ENVIRONMENT, props));
  }
}
