import { JsonMap } from '../../src/object/json';
import { structuralProblems } from '../../src/schema/structural-rules';

const text = { type: 'string' };
const schema: JsonMap = {
  type: 'object',
  properties: {
    'name': text,
    'a-b': text,
    'labels': { type: 'object', additionalProperties: text },
    'items': { type: 'array', items: { type: 'object', properties: { x: text } } },
    'in': { type: 'object', properties: { deep: text } },
  },
};
const problems = (rule: JsonMap): string[] => structuralProblems({ ...schema, 'x-kubernetes-validations': [rule] }, 'spec').map(({ field, message }) => `${field}: ${message}`);

// The verdicts are those of k8s.io/apiextensions-apiserver 0.37.2.
it.each<[JsonMap]>([
  [{ rule: 'true ||\n false', message: 'm' }],
  [{ rule: 'true\n' }],
  [{ rule: 'true', message: '' }],
  [{ rule: 'true', messageExpression: '' }],
  [{ rule: 'true', reason: 'FieldValueInvalid' }],
  [{ rule: 'oldSelf.hasValue()', optionalOldSelf: true }],
  [{ rule: 'true', fieldPath: '.name' }],
  [{ rule: 'true', fieldPath: '.a-b' }],
  [{ rule: 'true', fieldPath: '.labels.x' }],
  [{ rule: 'true', fieldPath: '.labels[\'a/b\']' }],
  [{ rule: 'true', fieldPath: '.items' }],
  [{ rule: 'true', fieldPath: '.in.deep' }],
  [{ rule: 'true', fieldPath: '.in[\'deep\']' }],
  [{ rule: 'true', fieldPath: '[\'name\']' }],
])('an API server takes the rule %j', (rule) => {
  expect(problems(rule)).toEqual([]);
});

it.each<[JsonMap]>([
  [{ rule: 'true', message: 'a\nb' }],
  [{ rule: 'true ||\n false' }],
  [{ rule: ' ' }],
  [{ rule: '' }],
  [{ rule: 'true', message: ' ' }],
  [{ rule: 'true', messageExpression: ' ' }],
  [{ rule: 'true', reason: 'Bogus' }],
  [{ rule: 'true', reason: '' }],
  [{ rule: 'true', optionalOldSelf: true }],
  [{ rule: 'true', optionalOldSelf: false }],
  [{ rule: 'true ||\n false', messageExpression: '\'a\'' }],
  [{ rule: 'true', fieldPath: 'name' }],
  [{ rule: 'true', fieldPath: '.nam' }],
  [{ rule: 'true', fieldPath: '.labels["a"]' }],
  [{ rule: 'true', fieldPath: '.items[0]' }],
  [{ rule: 'true', fieldPath: '.items.x' }],
  [{ rule: 'true', fieldPath: '.in.deep.x' }],
  [{ rule: 'true', fieldPath: '.' }],
  [{ rule: 'true', fieldPath: ' .name' }],
  [{ rule: 'true', fieldPath: '.[\'name\']' }],
  [{ rule: 'true', fieldPath: '.labels[\'a\'].b' }],
  [{ rule: 'true', fieldPath: '.name ' }],
])('an API server refuses the rule %j', (rule) => {
  expect(problems(rule)).toHaveLength(1);
});

it('says where and what to do', () => {
  expect(problems({ rule: 'true', fieldPath: '.nam' })).toEqual(["spec.x-kubernetes-validations[0].fieldPath: '.nam' leads to no field of this schema: write it such as .name or .labels['a/b']"]);
  expect(problems({ rule: 'true', reason: 'Bogus' }))
    .toEqual(['spec.x-kubernetes-validations[0].reason: the reason is one of FieldValueDuplicate, FieldValueForbidden, FieldValueInvalid, FieldValueRequired, not "Bogus"']);
});
