import { Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { RULES } from '../../../src/policy/catalogue';
import { CompiledPolicy, compilePolicy } from '../../../src/policy/compile';
import { PolicyDefinition } from '../../../src/policy/definition';
import { regoOf } from '../../../src/policy/engine/rego';
import { judge } from '../../../src/policy/judge';
import { PolicyProps, specOf } from '../../../src/policy/policy';
import { policyOf } from '../../../src/policy/rule';
import { itRego, judgeByRego, RegoQuestion } from '../../support/rego';

function inputOf(definition: PolicyDefinition, object: Json): JsonMap {
  return { review: { object }, parameters: { ...definition.parameters, exclude_namespaces: [...definition.namespaces.except ?? []] } } as JsonMap;
}

describe('rules of the library', () => {
  it('can all be said in Rego', () => {
    const unsaid = RULES.flatMap((rule) => regoOf({ ...specOf(rule.id, policyOf(rule, {})), id: rule.id }).problems.map((problem) => `${rule.id}: ${problem}`));
    expect(unsaid).toEqual([]);
  });

  itRego('good examples keep them and bad ones break them', () => {
    const modules: string[] = [];
    const questions: (RegoQuestion & { readonly expected: string })[] = [];
    for (const rule of RULES) {
      for (const [kind, examples] of [['good', rule.good], ['bad', rule.bad]] as const) {
        examples.forEach(({ object, given }, i) => {
          const definition = { ...specOf(rule.id, policyOf(rule, {}, given)), id: rule.id };
          modules.push(regoOf(definition).code);
          questions.push({ module: modules.length - 1, input: inputOf(definition, object), expected: `${rule.id} ${kind} ${i}` });
        });
      }
    }
    const answers = judgeByRego(modules, questions);
    const said = answers.map(({ violations, error }, i) => {
      const { expected } = questions[i];
      const [id, , number] = expected.split(' ');
      return `${id} ${error ?? (violations.length === 0 ? 'good' : 'bad')} ${number}`;
    });
    expect(said).toEqual(questions.map(({ expected }) => expected));
  });
});
