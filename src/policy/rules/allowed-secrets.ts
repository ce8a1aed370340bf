import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Every pod of a namespace can mount each of its Secrets. */
export const ALLOWED_SECRETS: Rule = {
  id: 'allowed-secrets',
  title: 'pods use only secrets that are meant for them',
  description: 'Every pod of a namespace can mount each of its Secrets.',
  category: 'secrets',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    { name: 'names', about: 'names of Secrets that pods may use; `*` at the end stands for anything', schema: { type: 'array', items: { type: 'string' } } },
  ],
  rules: [
    {
      expression: 'variables.containers.all(c, c.?env.orValue([]).all(e, !has(e.valueFrom) || !has(e.valueFrom.secretKeyRef)'
        + " || variables.names.exists(a, a == e.valueFrom.secretKeyRef.name || (a.endsWith('*')"
        + ' && e.valueFrom.secretKeyRef.name.startsWith(a.substring(0, size(a) - 1))))))',
      message: 'a variable is taken from a Secret that is not allowed',
      remedy: 'use an allowed Secret',
    },
    {
      expression: 'variables.containers.all(c, c.?envFrom.orValue([]).all(e, !has(e.secretRef) || variables.names.exists(a, a == e.secretRef.name'
        + " || (a.endsWith('*') && e.secretRef.name.startsWith(a.substring(0, size(a) - 1))))))",
      message: 'variables are taken from a Secret that is not allowed',
      remedy: 'use an allowed Secret',
    },
    {
      expression: "variables.pod.?volumes.orValue([]).all(v, !has(v.secret) || variables.names.exists(a, a == v.secret.secretName || (a.endsWith('*')"
        + ' && v.secret.secretName.startsWith(a.substring(0, size(a) - 1)))))',
      message: 'a volume is a Secret that is not allowed',
      remedy: 'use an allowed Secret',
    },
  ],
  references: controls({}),
  good: [
    pod({ envFrom: [{ secretRef: { name: 'safe-a' } }] }, {}, { names: ['safe-*'] }),
  ],
  bad: [
    pod({ envFrom: [{ secretRef: { name: 'a' } }] }, {}, { names: ['safe-*'] }),
    pod({}, { volumes: [{ name: 'a', secret: { secretName: 'a' } }] }, { names: ['safe-*'] }),
  ],
};

/** What `AllowedSecrets` is told. */
export interface AllowedSecretsProps extends PolicyPlacementProps {
  /** Names of Secrets that pods may use; `*` at the end stands for anything. */
  readonly names: string[];
}

/** Pods use only secrets that are meant for them. */
export class AllowedSecrets extends Policy {
  constructor(scope: Construct, id: string, props: AllowedSecretsProps) {
    super(scope, id, policyOf(ALLOWED_SECRETS, props));
  }
}
