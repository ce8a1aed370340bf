import { KubeObject } from '../../../src/object/kube-object';
import { RULES } from '../../../src/policy/catalogue';
import { CompiledPolicy, compilePolicy, describeProblem } from '../../../src/policy/compile';
import { PolicyDefinition } from '../../../src/policy/definition';
import { unknownFields } from '../../../src/policy/fields';
import { judge } from '../../../src/policy/judge';
import { parameterViolations } from '../../../src/policy/parameter-check';
import { specOf } from '../../../src/policy/policy';
import { subjectOf } from '../../../src/policy/reach';
import { policyOf, Rule, RuleExample } from '../../../src/policy/rule';

/** The oldest minor on which rules of the library must work: the first with ValidatingAdmissionPolicy. */
const OLDEST = 30;

function definition(rule: Rule, given: RuleExample['given'] = {}): PolicyDefinition {
  return { ...specOf(`rule ${rule.id}`, policyOf(rule, {}, given)), id: rule.id };
}

function breaches(rule: Rule, { object, given }: RuleExample): string[] {
  const told = definition(rule, given);
  expect(parameterViolations(told)).toEqual([]);
  const compiled = compilePolicy(told, OLDEST) as CompiledPolicy;
  const subject = subjectOf(told, object as KubeObject);
  if (!subject) { return []; }
  return judge(compiled, { operation: 'CREATE', object: subject, oldObject: null }).breaches.map(({ rule: { validation }, fault }) => (fault ? `fault: ${fault}` : validation.message));
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const values = Object.fromEntries((rule.parameters ?? []).map(({ name, value, schema }) => [name, value ?? (schema.type === 'array' ? [] : '')]));

  it('compiles for the oldest and the newest cluster, and reads fields that there are', () => {
    for (const minor of [OLDEST, 36]) {
      const compiled = compilePolicy(definition(rule, values), minor);
      expect(Array.isArray(compiled) ? compiled.map(describeProblem) : []).toEqual([]);
      expect(unknownFields(definition(rule, values), minor)).toEqual([]);
    }
  });

  it('accepts good and refuses bad examples', () => {
    expect(rule.good.map((example) => breaches(rule, example))).toEqual(rule.good.map(() => []));
    expect(rule.bad.map((example) => breaches(rule, example).filter((message) => rule.rules.some((one) => one.message === message)).length > 0))
      .toEqual(rule.bad.map(() => true));
    expect(rule.good.length * rule.bad.length).toBeGreaterThan(0);
  });
});
