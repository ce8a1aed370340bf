import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Who may write an ApplicationSet chooses the project of its Applications, and with it their rights. */
export const APPLICATION_SET_PROJECT: Rule = {
  id: 'application-set-project',
  title: 'an ApplicationSet serves the project of its name',
  description: 'Who may write an ApplicationSet chooses the project of its Applications, and with it their rights.',
  category: 'delivery',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('argoproj.io', { ApplicationSet: 'applicationsets' })],
  rules: [
    {
      expression: "object.spec.?template.?spec.?project.orValue('') == object.metadata.?name.orValue('')",
      message: 'the project is not that of the name',
      remedy: 'name the ApplicationSet as its project',
    },
  ],
  references: controls({ nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('argoproj.io/v1alpha1', 'ApplicationSet', { metadata: { name: 'shop' }, spec: { template: { spec: { project: 'shop' } } } }),
  ],
  bad: [
    example('argoproj.io/v1alpha1', 'ApplicationSet', { metadata: { name: 'shop' }, spec: { template: { spec: { project: 'platform' } } } }),
  ],
};

/** An ApplicationSet serves the project of its name. */
export class ApplicationSetProject extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(APPLICATION_SET_PROJECT, props));
  }
}
