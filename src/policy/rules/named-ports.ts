import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Services and policies that go by name survive a change of number. */
export const NAMED_PORTS: Rule = {
  id: 'named-ports',
  title: 'ports of containers have names',
  description: 'Services and policies that go by name survive a change of number.',
  category: 'workloads',
  severity: PolicySeverity.LOW,
  about: 'pods',
  rules: [
    {
      expression: "variables.containers.all(c, c.?ports.orValue([]).all(p, p.?name.orValue('') != ''))",
      message: 'a port has no name',
      remedy: 'name it',
    },
  ],
  references: controls({}),
  good: [
    pod({ ports: [{ name: 'http', containerPort: 80 }] }),
  ],
  bad: [
    pod({ ports: [{ containerPort: 80 }] }),
  ],
};

/** Ports of containers have names. */
export class NamedPorts extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NAMED_PORTS, props));
  }
}
