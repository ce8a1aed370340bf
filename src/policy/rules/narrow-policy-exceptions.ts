import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A PolicyException that names little lifts a policy for everybody. */
export const NARROW_POLICY_EXCEPTIONS: Rule = {
  id: 'narrow-policy-exceptions',
  title: 'exceptions from policies of Kyverno are narrow',
  description: 'A PolicyException that names little lifts a policy for everybody.',
  category: 'access',
  severity: PolicySeverity.HIGH,
  about: [kinds('kyverno.io', { PolicyException: 'policyexceptions' })],
  variables: [
    { name: 'blocks', expression: '(object.spec.?match.?any.orValue([]) + object.spec.?match.?all.orValue([]))' },
  ],
  rules: [
    {
      expression: 'size(object.spec.?exceptions.orValue([])) <= 1',
      message: 'the exception is from several policies',
      remedy: 'make one exception for each policy',
    },
    {
      expression: "variables.blocks.all(m, m.?resources.?names.orValue([]).size() > 0 && m.?resources.?names.orValue([]).all(n, n != ''))",
      message: 'the exception names no objects',
      remedy: 'name them in resources.names',
    },
    {
      expression: "variables.blocks.all(m, m.?subjects.orValue([]).size() > 0 && m.?subjects.orValue([]).all(s, s.?name.orValue('') != ''))",
      message: 'the exception names nobody who may use it',
      remedy: 'name them in subjects',
    },
    {
      expression: "variables.blocks.all(m, m.?resources.?namespaces.orValue([]).all(n, n == object.metadata.?namespace.orValue('')))",
      message: 'the exception is for another namespace than its own',
      remedy: 'create it in the namespace of the objects',
    },
    {
      expression: 'variables.blocks.all(m, m.?resources.?namespaces.orValue([]).size() > 0)',
      message: 'the exception names no namespace',
      remedy: 'name that of the objects in resources.namespaces',
    },
    {
      expression: "object.spec.?exceptions.orValue([]).all(e, !e.?policyName.orValue('').contains('/') || e.?policyName.orValue('').startsWith(object.metadata.?namespace.orValue('') + '/'))",
      message: 'the exception is from a policy of another namespace',
      remedy: 'create it in the namespace of the policy',
    },
  ],
  references: controls({ nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('kyverno.io/v2', 'PolicyException', { spec: { exceptions: [{ policyName: 'no-root', ruleNames: ['no-root'] }], match: { any: [{ resources: { kinds: ['Pod'], names: ['web-1'], namespaces: ['example'] }, subjects: [{ kind: 'User', name: 'eve' }] }] } } }),
  ],
  bad: [
    example('kyverno.io/v2', 'PolicyException', { spec: { exceptions: [{ policyName: 'no-root' }, { policyName: 'no-host' }], match: { any: [{ resources: { kinds: ['Pod'], names: ['web-1'], namespaces: ['example'] }, subjects: [{ kind: 'User', name: 'eve' }] }] } } }),
    example('kyverno.io/v2', 'PolicyException', { spec: { exceptions: [{ policyName: 'no-root' }], match: { any: [{ resources: { kinds: ['Pod'], namespaces: ['example'] }, subjects: [{ kind: 'User', name: 'eve' }] }] } } }),
    example('kyverno.io/v2', 'PolicyException', { spec: { exceptions: [{ policyName: 'no-root' }], match: { any: [{ resources: { kinds: ['Pod'], names: ['web-1'], namespaces: ['example'] } }] } } }),
    example('kyverno.io/v2', 'PolicyException', { spec: { exceptions: [{ policyName: 'no-root' }], match: { any: [{ resources: { kinds: ['Pod'], names: ['web-1'], namespaces: ['other'] }, subjects: [{ kind: 'User', name: 'eve' }] }] } } }),
    example('kyverno.io/v2', 'PolicyException', { spec: { exceptions: [{ policyName: 'no-root' }], match: { any: [{ resources: { kinds: ['Pod'], names: ['web-1'] }, subjects: [{ kind: 'User', name: 'eve' }] }] } } }),
    example('kyverno.io/v2', 'PolicyException', { spec: { exceptions: [{ policyName: 'other/no-root' }], match: { any: [{ resources: { kinds: ['Pod'], names: ['web-1'], namespaces: ['example'] }, subjects: [{ kind: 'User', name: 'eve' }] }] } } }),
  ],
};

/** Exceptions from policies of Kyverno are narrow. */
export class NarrowPolicyExceptions extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NARROW_POLICY_EXCEPTIONS, props));
  }
}
