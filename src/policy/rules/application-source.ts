import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An Application with both a path and a chart, or neither, does not sync. */
export const APPLICATION_SOURCE: Rule = {
  id: 'application-source',
  title: 'an Application has one kind of source',
  description: 'An Application with both a path and a chart, or neither, does not sync.',
  category: 'delivery',
  severity: PolicySeverity.LOW,
  about: [kinds('argoproj.io', { Application: 'applications' })],
  rules: [
    {
      expression: '!has(object.spec.source) || has(object.spec.source.path) != has(object.spec.source.chart)',
      message: 'the source has both path and chart, or neither',
      remedy: 'give one of them',
    },
  ],
  references: controls({}),
  good: [
    example('argoproj.io/v1alpha1', 'Application', { spec: { source: { path: 'a' } } }),
  ],
  bad: [
    example('argoproj.io/v1alpha1', 'Application', { spec: { source: { path: 'a', chart: 'b' } } }),
  ],
};

/** An Application has one kind of source. */
export class ApplicationSource extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(APPLICATION_SOURCE, props));
  }
}
