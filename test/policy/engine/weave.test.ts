import * as fc from 'fast-check';
import { Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { RULES } from '../../../src/policy/catalogue';
import { CompiledPolicy, compilePolicy } from '../../../src/policy/compile';
import { PolicyDefinition, PolicySpec } from '../../../src/policy/definition';
import { regoOf } from '../../../src/policy/engine/rego';
import { judge } from '../../../src/policy/judge';
import { specOf } from '../../../src/policy/policy';
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

const literals = fc.constantFrom('1', '2', "'a'", "'ab'", 'true', 'false', '-1', '0.5');
const fields = fc.constantFrom('a', 'b', 'm', 'list');

interface Grammar { readonly condition: string; readonly value: string; readonly list: string; readonly whole: string }

/** Expressions over `object.spec` and what comprehensions bind, with what CEL may fail on: fields that are absent or of another type. */
const { condition: conditions } = fc.letrec<Grammar>((tie) => ({
  whole: fc.oneof({ maxDepth: 3 }, fc.constant('object.spec'), fc.constant('object.spec.m'), fc.constant('x')),
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true },
    literals,
    fc.tuple(tie('whole'), fields).map(([whole, field]) => `${whole}.${field}`),
    fc.tuple(tie('whole'), fields, literals).map(([whole, field, literal]) => `${whole}.?${field}.orValue(${literal})`),
    fc.tuple(tie('whole'), fields, fields, tie('value')).map(([whole, one, two, value]) => `${whole}.?${one}.?${two}.orValue(${value})`),
    fc.tuple(tie('whole'), fields).map(([whole, field]) => `${whole}.?m[?'${field}'].optMap(y, y).orValue('none')`),
    tie('list').map((list) => `size(${list})`),
    fc.tuple(tie('condition'), tie('value'), tie('value')).map(([condition, one, two]) => `(${condition} ? ${one} : ${two})`),
    fc.tuple(tie('value'), tie('value')).map(([one, two]) => `(${one} + ${two})`)),
  list: fc.oneof({ maxDepth: 4, withCrossShrink: true },
    tie('whole').map((whole) => `${whole}.?list.orValue([])`),
    tie('whole').map((whole) => `${whole}.list`),
    fc.tuple(tie('value'), tie('value')).map(([one, two]) => `[dyn(${one}), dyn(${two})]`),
    fc.tuple(tie('list'), tie('condition')).map(([list, condition]) => `${list}.filter(x, ${condition})`),
    fc.tuple(tie('list'), tie('value')).map(([list, value]) => `${list}.map(x, ${value})`),
    fc.tuple(tie('list'), tie('list')).map(([one, two]) => `(${one} + ${two})`)),
  condition: fc.oneof({ maxDepth: 4, withCrossShrink: true },
    fc.tuple(tie('whole'), fields).map(([whole, field]) => `has(${whole}.${field})`),
    fc.tuple(tie('whole'), fields).map(([whole, field]) => `${whole}.?${field}.hasValue()`),
    fc.tuple(tie('value'), fc.constantFrom('==', '!=', '<', '<=', '>', '>='), tie('value')).map(([one, operator, two]) => `${one} ${operator} ${two}`),
    fc.tuple(tie('value'), tie('list')).map(([value, list]) => `${value} in ${list}`),
    fc.tuple(tie('value'), fc.constantFrom('startsWith', 'endsWith', 'contains', 'matches')).map(([value, name]) => `${value}.${name}('a')`),
    tie('condition').map((condition) => `!(${condition})`),
    fc.tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition')).map(([one, operator, two]) => `(${one} ${operator} ${two})`),
    fc.tuple(tie('list'), fc.constantFrom('all', 'exists', 'exists_one'), tie('condition')).map(([list, macro, condition]) => `${list}.${macro}(x, ${condition})`),
    fc.tuple(tie('whole'), fc.constantFrom('all', 'exists'), tie('condition')).map(([whole, macro, condition]) => `${whole}.${macro}(x, ${condition})`),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([one, two, three]) => `(${one} ? ${two} : ${three})`)),
}));

const scalars = fc.constantFrom<Json>(0, 1, 2, 'a', 'ab', 'b', true, false, 0.5);
const maps = fc.record({
  a: scalars, b: scalars, m: fc.oneof(scalars, fc.record({ a: scalars }, { requiredKeys: [] })), list: fc.array(scalars, { maxLength: 3 }),
}, { requiredKeys: [] });
const objects = fc.record({
  a: scalars, b: scalars, m: fc.oneof(maps, scalars), list: fc.oneof(fc.array(fc.oneof(scalars, maps), { maxLength: 3 }), scalars),
}, { requiredKeys: [] }).map((spec) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'a' }, spec }) as unknown as KubeObject);

function policyWith(expression: string, more: Partial<PolicySpec> = {}): PolicyDefinition {
  const match = { matches: [{ kinds: ['ConfigMap'] }], rules: [{ expression, message: 'broken' }] };
  return { ...specOf('test', { title: 'a test', ...match }), ...more, id: 'test' };
}

function holds(definition: PolicyDefinition, object: KubeObject): boolean | undefined {
  const compiled = compilePolicy(definition, 34);
  return Array.isArray(compiled) ? undefined : judge(compiled as CompiledPolicy, { operation: 'CREATE', object, oldObject: null }).breaches.length === 0;
}

function differences(pairs: readonly (readonly [PolicyDefinition, KubeObject])[]): string[] {
  const modules = new Map<string, number>();
  const asked = pairs.flatMap(([definition, object]) => {
    const expected = holds(definition, object);
    if (expected === undefined) { return []; }
    const { code, problems } = regoOf(definition);
    expect(problems).toEqual([]);
    if (!modules.has(code)) { modules.set(code, modules.size); }
    return [{ module: modules.get(code)!, input: inputOf(definition, object), expected, text: `${definition.validations[0].expression} on ${JSON.stringify(object.spec)}` }];
  });
  expect(asked.length).toBeGreaterThan(pairs.length / 4);
  return judgeByRego([...modules.keys()], asked).flatMap(({ violations, error }, i) => {
    // OPA refuses what no value could make right; as the agent then refuses the object, so does an API server.
    if (error?.includes('rego_type_error')) { return []; }
    const said = error ?? violations.length === 0;
    return said === asked[i].expected ? [] : [`CEL ${asked[i].expected}, Rego ${said}: ${asked[i].text}`];
  });
}

describe('CEL in Rego', () => {
  itRego('comes out the same for any condition, what fails in CEL being a violation', () => {
    const pairs = fc.sample(fc.tuple(conditions, objects), { numRuns: 400, seed: 7 }).map(([expression, object]) => [policyWith(expression), object] as const);
    expect(differences(pairs)).toEqual([]);
  }, 60_000);

  const spec = (values: JsonMap) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'a' }, spec: values }) as unknown as KubeObject;

  itRego('reads quantities as Kubernetes does', () => {
    const quantities = ['1', '1000m', '0.5', '500m', '.5', '5.', '1e3', '1E3', '1k', '1024', '1Ki', '0.1Gi', '107374182400m', '1Gi', '1073741824', '-1', '+1', '100n', '0.0000001', '1u',
      '7Ei', '8070450532247928832', '', '1K', 'abc', '1 Gi'];
    const pairs = quantities.flatMap((a) => quantities.flatMap((b) => ['==', '<'].map((operator) => (
      [policyWith(`quantity(object.spec.a).compareTo(quantity(object.spec.b)) ${operator} 0`), spec({ a, b })] as const))));
    expect(differences(pairs)).toEqual([]);
  });

  itRego.each([
    "object.spec.text.substring(1, 3) == 'bc'", 'object.spec.text.substring(2) == object.spec.rest', 'object.spec.text.substring(0, 9) == object.spec.text', 'size(object.spec.text) == 4',
    "object.spec.text.split('b').size() == 2", "object.spec.text.replace('b', '') == 'acd'", "['a', 'b'].join('-') == 'a-b'", "object.spec.text.matches('^a.*d$')",
    "int(object.spec.percent.replace('%', '')) >= 50", 'int(object.spec.text) == 1', 'int(object.spec.number) == 7', "string(object.spec.number) == '7'", "string(object.spec.half) == '0.5'",
    'double(object.spec.half) * double(object.spec.number) == 3.5', 'type(object.spec.number) == int', 'type(object.spec.half) == int', 'type(object.spec.half) == double',
    'type(object.spec.text) == string', 'type(object.spec) == map', 'type(object.spec.list) != list', 'type(object.spec.absent) == string', 'object.spec.list[0] == 1', 'object.spec.list[3] == 1',
    "object.spec['text'] == 'abcd'", "object.spec[?'absent'].orValue('') == ''", "'text' in object.spec", "'absent' in object.spec", '1 in object.spec.text', "{'a': 1}['a'] == 1", '-object.spec.number == -7',
    'object.spec.number - 8 == -1', 'object.spec.number < object.spec.text', "object.spec.text < 'b'", 'object.spec.yes', '!object.spec.yes', 'object.spec.text', 'true', 'false', 'null == object.spec.none',
    'quantity(object.spec.half).isLessThan(quantity(object.spec.number))', "quantity('1').isLessThan(quantity('2'))", "quantity('2').isGreaterThan(quantity('2'))",
    "quantity('1500m').asApproximateFloat() == 1.5", "object.spec.?default.orValue('x') == 'x'", 'object.spec.list.exists(count, count == 1)', 'object.spec.list.all(contains, contains > 0)',
    'object.spec.list.exists(expr_1, object.spec.list.exists(expr_1, expr_1 == 2) && expr_1 == 1)', "object.metadata.name == 'a' && object.kind == 'ConfigMap' && object.apiVersion == 'v1'",
  ])('says %s', (expression) => {
    const object = spec({ text: 'abcd', rest: 'cd', percent: '50%', number: 7, half: 0.5, list: [1, 2], yes: true, none: null });
    expect(differences([[policyWith(expression), object]])).toEqual([]);
  });

  it.each([
    ['object.spec.a / 2 == 1', "rules[0], 1:15: Rego divides in another way than CEL ('/')"],
    ['object.spec.?a == optional.none()', 'rules[0], 1:14: Rego has no optional values: give it one by orValue'],
    ["object.spec.a.lowerAscii() == 'a'", "rules[0], 1:15: Rego has no counterpart of 'lowerAscii'"],
    ['type(object.spec.a) == google.protobuf.Duration', 'rules[0], 1:40: Rego cannot be asked for this type'],
    ["object.spec.all(k, v, k == 'a')", "rules[0], 1:13: Rego has no counterpart of this 'all'"],
  ])('%s is a problem with its place', (expression, problem) => {
    expect(regoOf(policyWith(expression)).problems).toEqual([problem]);
  });
});
