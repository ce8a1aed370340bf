import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An Application with both a server and a name of its destination, or neither, does not sync. */
export const APPLICATION_DESTINATION: Rule = {
  id: 'application-destination',
  title: 'an Application names its cluster once',
  description: 'An Application with both a server and a name of its destination, or neither, does not sync.',
  category: 'delivery',
  severity: PolicySeverity.LOW,
  about: [kinds('argoproj.io', { Application: 'applications' })],
  rules: [
    {
      expression: '!has(object.spec.destination) || has(object.spec.destination.server) != has(object.spec.destination.name)',
      message: 'the destination has both server and name, or neither',
      remedy: 'give one of them',
    },
  ],
  references: controls({}),
  good: [
    example('argoproj.io/v1alpha1', 'Application', { spec: { destination: { name: 'a' } } }),
  ],
  bad: [
    example('argoproj.io/v1alpha1', 'Application', { spec: { destination: {} } }),
  ],
};

/** An Application names its cluster once. */
export class ApplicationDestination extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(APPLICATION_DESTINATION, props));
  }
}
