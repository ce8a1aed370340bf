import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** The project default allows every source and every destination. */
export const NO_DEFAULT_PROJECT: Rule = {
  id: 'no-default-project',
  title: 'no Application is in the project default',
  description: 'The project default allows every source and every destination.',
  category: 'delivery',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('argoproj.io', { Application: 'applications' })],
  rules: [
    {
      expression: "!(object.spec.?project.orValue('') in ['', 'default'])",
      message: 'the Application is in the project default',
      remedy: 'name another project',
    },
  ],
  references: controls({ nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('argoproj.io/v1alpha1', 'Application', { spec: { project: 'web' } }),
  ],
  bad: [
    example('argoproj.io/v1alpha1', 'Application', { spec: { project: 'default' } }),
  ],
};

/** No Application is in the project default. */
export class NoDefaultProject extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_DEFAULT_PROJECT, props));
  }
}
