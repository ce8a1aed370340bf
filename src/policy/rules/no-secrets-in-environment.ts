import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Variables of the environment end up in logs and crash reports; files are read by those who need them. */
export const NO_SECRETS_IN_ENVIRONMENT: Rule = {
  id: 'no-secrets-in-environment',
  title: 'secrets are not put into variables',
  description: 'Variables of the environment end up in logs and crash reports; files are read by those who need them.',
  category: 'secrets',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  rules: [
    {
      expression: 'variables.containers.all(c, c.?env.orValue([]).all(e, !has(e.valueFrom) || !has(e.valueFrom.secretKeyRef)))',
      message: 'a variable is taken from a Secret',
      remedy: 'mount the Secret as a file',
    },
    {
      expression: 'variables.containers.all(c, c.?envFrom.orValue([]).all(e, !has(e.secretRef)))',
      message: 'variables are taken from a Secret',
      remedy: 'mount the Secret as a file',
    },
  ],
  references: controls({ cis: ['5.4.1'], pci: ['8.6.2'] }),
  good: [
    pod({ env: [{ name: 'A', value: 'b' }] }),
  ],
  bad: [
    pod({ envFrom: [{ secretRef: { name: 'a' } }] }),
    pod({ env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } }] }),
  ],
};

/** Secrets are not put into variables. */
export class NoSecretsInEnvironment extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_SECRETS_IN_ENVIRONMENT, props));
  }
}
