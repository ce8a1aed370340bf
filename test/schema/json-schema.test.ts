import { JsonSchema } from '../../src/schema/json-schema';

function problems(schema: any, value: any): string[] {
  return JsonSchema.of(schema).problems(value).map(({ path, message, fix }) => `${path.join('.')} ${message}; ${fix}`);
}

describe('a JSON Schema says what is wrong with a value', () => {
  it.each<[string, any, any, string[]]>([
    ['nothing', { type: 'object', properties: { a: { type: 'integer' } } }, { a: 1, b: 2 }, []],
    ['a type', { properties: { a: { type: ['integer', 'null'] } } }, { a: 'two' }, ["a is 'two', and must be integer or null; give a value of that type"]],
    ['an unknown name', { additionalProperties: false, properties: { replicas: {} } }, { replica: 1 }, ["replica is no value of the chart; did you mean 'replicas'?"]],
    ['an unknown name like no other', { additionalProperties: false, properties: { b: {}, a: {} } }, { other: 1 }, ['other is no value of the chart; use one of a, b, or leave it out']],
    ['an unknown name where none is allowed', { additionalProperties: false }, { other: 1 }, ['other is no value of the chart; leave it out']],
    ['a word', { properties: { a: { enum: ['small', 'large'] } } }, { a: 'smal' }, ["a is 'smal', and must be 'small' or 'large'; did you mean 'small'?"]],
    ['a constant', { properties: { a: { const: 3 } } }, { a: 4 }, ['a is 4, and must be 3; use one of these values']],
    ['a missing value', { required: ['a'] }, {}, ['a is not set, and the chart asks for it; set it']],
    ['a bound', { properties: { a: { minimum: 1 } } }, { a: 0 }, ['a is 0, and must be >= 1; correct the value']],
    ['a bound of the fourth draft', { properties: { a: { minimum: 1, exclusiveMinimum: true } } }, { a: 1 }, ['a is 1, and must be > 1; correct the value']],
    ['a pattern of RE2', { properties: { a: { pattern: '(?i)^abc$' } } }, { a: 'ABD' }, ["a is 'ABD', and must match (?i)^abc$; correct the value"]],
    ['an item of a list', { properties: { a: { items: { type: 'string' } } } }, { a: ['x', 1] }, ['a.1 is 1, and must be string; give a value of that type']],
    ['alternatives that differ in the type', { properties: { a: { anyOf: [{ type: 'string' }, { type: 'null' }] } } }, { a: 1 }, ['a is 1, and must be string or null; give a value of that type']],
    ['alternatives', { properties: { a: { oneOf: [{ required: ['x'] }, { required: ['y'] }] } } }, { a: {} }, ['a is {}, and fits none of the alternatives; correct the value']],
    ['several alternatives', { properties: { a: { oneOf: [{ required: ['x'] }, { required: ['y'] }] } } }, { a: { x: 1, y: 1 } },
      ['a is {"x":1,"y":1}, and fits several of the alternatives, of which it must fit one; correct the value']],
    ['a branch of a condition', { if: { required: ['a'] }, then: { required: ['b'] } }, { a: 1 }, ['b is not set, and the chart asks for it; set it']],
    ['what is never allowed', { properties: { a: false } }, { a: 1 }, ['a is set, and the chart does not take it; leave it out']],
    ['a reference', { $defs: { port: { type: 'integer' } }, properties: { a: { $ref: '#/$defs/port' } } }, { a: 'x' }, ["a is 'x', and must be integer; give a value of that type"]],
    ['a reference by its own address', { $id: 'https://x/schema#', definitions: { p: { type: 'integer' } }, properties: { a: { $ref: 'https://x/schema#/definitions/p' } } }, { a: 'x' },
      ["a is 'x', and must be integer; give a value of that type"]],
    ['properties named like keywords', { properties: { default: { type: 'string' }, required: { type: 'boolean' } } }, { default: 1, required: true }, ['default is 1, and must be string; give a value of that type']],
    ['a later draft', { $schema: 'https://json-schema.org/draft/2020-12/schema', prefixItems: [{ type: 'string' }] }, [1], ['0 is 1, and must be string; give a value of that type']],
    ['a schema that is false', false, {}, [' is set, and the chart does not take it; leave it out']],
  ])('%s', (_, schema, value, expected) => {
    expect(problems(schema, value)).toEqual(expected);
  });

  it('takes whatever other schemas would judge, and says which', () => {
    const schema = JsonSchema.of({ properties: { a: { $ref: 'https://example.com/k8s.json#/definitions/Pod' }, b: { type: 'string' } } });
    expect(schema.outside).toEqual(['https://example.com/k8s.json#/definitions/Pod']);
    expect(schema.problems({ a: 1, b: 'x' })).toEqual([]);
  });

  it('throws for what is no schema', () => {
    expect(() => JsonSchema.of('x')).toThrow('it is neither a map nor a boolean');
    expect(() => JsonSchema.of({ $ref: '#/definitions/none' })).toThrow("can't resolve reference");
  });
});
