import { Json, JsonMap } from '../../src/object/json';
import { readCustomResources } from '../../src/schema/crd';
import { SchemaRegistry } from '../../src/schema/registry';
import { Violation } from '../../src/schema/violation';
import { crd } from '../support/crd';

function violations(field: JsonMap, value: Json, rest: JsonMap = {}): readonly Violation[] {
  const { resources, problems } = readCustomResources([{ file: 'a', value: crd({ type: 'object', properties: { field }, ...rest }) }]);
  expect(problems).toEqual([]);
  const registry = SchemaRegistry.bundled().with(resources);
  const schema = registry.schema({ group: 'example.com', version: 'v1', kind: 'Widget' }, 36)!;
  return registry.validator.violations({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' }, spec: { field: value } }, schema);
}

const say = (found: readonly Violation[]) => found.map(({ field, code }) => `${field} ${code}`);

const OBJECT: JsonMap = { type: 'object', properties: { image: { type: 'string' }, count: { type: 'integer' } } };
const PRESERVE = { 'x-kubernetes-preserve-unknown-fields': true };

describe('a value and what is wrong with it', () => {
  it.each<[string, JsonMap, Json, string[]]>([
    ['a string', { type: 'string' }, 'a', []],
    ['a number for a string', { type: 'string' }, 1, ['spec.field wrong-type']],
    ['a text for an integer', { type: 'integer' }, '3', ['spec.field wrong-type']],
    ['a fraction for an integer', { type: 'integer' }, 1.5, ['spec.field wrong-type']],
    ['a fraction for a number', { type: 'number' }, 1.5, []],
    ['a list for a map', OBJECT, [], ['spec.field wrong-type']],
    ['a map for a list', { type: 'array', items: { type: 'string' } }, {}, ['spec.field wrong-type']],
    ['a text for a truth', { type: 'boolean' }, 'true', ['spec.field wrong-type']],
    ['a wrong item', { type: 'array', items: { type: 'string' } }, ['a', 1], ['spec.field[1] wrong-type']],
    ['a null item', { type: 'array', items: { type: 'string' } }, [null], ['spec.field[0] wrong-type']],
    ['null where it is dropped', { type: 'string' }, null, []],
    ['null where it is allowed', { type: 'string', nullable: true, enum: ['a'] }, null, []],
    ['a misspelt field', OBJECT, { imge: 'a' }, ['spec.field.imge unknown-field']],
    ['any field where none is named', { type: 'object' }, { a: 1 }, ['spec.field.a unknown-field']],
    ['any field of an open object', { ...OBJECT, ...PRESERVE }, { a: 1 }, []],
    ['a wrong known field of an open object', { ...OBJECT, ...PRESERVE }, { a: 1, image: 1 }, ['spec.field.image wrong-type']],
    ['anything in a free place', PRESERVE, [{ a: [1, null] }], []],
    ['a wrong value of a map', { type: 'object', additionalProperties: { type: 'string' } }, { 'a.b/c': 1 }, ['spec.field["a.b/c"] wrong-type']],
    ['a map of anything', { type: 'object', additionalProperties: true }, { a: [1] }, []],
    ['a missing field', { ...OBJECT, required: ['image'] }, {}, ['spec.field.image missing-field']],
    ['a field that is null and needed', { ...OBJECT, required: ['image'] }, { image: null }, ['spec.field.image missing-field']],
    ['a field that the API server fills in', { type: 'object', properties: { a: { type: 'string', default: 'x' } }, required: ['a'] }, {}, []],
    ['null that the API server fills in', { type: 'object', properties: { a: { type: 'string', default: 'x' } }, required: ['a'] }, { a: null }, []],
    ['what is filled in counts', { type: 'object', properties: { a: { type: 'string', default: 'x' } }, minProperties: 1 }, {}, []],
    ['what is filled in is filled in further', { type: 'object', properties: { a: { type: 'object', default: {}, properties: { b: { type: 'string', default: 'x' } }, required: ['b'] } } }, {}, []],
    ['out of an enum', { type: 'string', enum: ['Always', 'Never'] }, 'always', ['spec.field not-in-enum']],
    ['against a pattern', { type: 'string', pattern: '^[a-z]+$' }, 'A', ['spec.field pattern']],
    ['too low', { type: 'integer', minimum: 1 }, 0, ['spec.field bounds']],
    ['at an excluded bound', { type: 'integer', minimum: 1, exclusiveMinimum: true }, 1, ['spec.field bounds']],
    ['too high', { type: 'integer', maximum: 1 }, 2, ['spec.field bounds']],
    ['no multiple', { type: 'integer', multipleOf: 5 }, 7, ['spec.field bounds']],
    ['too short', { type: 'string', minLength: 2 }, 'a', ['spec.field length']],
    ['too short in characters though not in units', { type: 'string', minLength: 2 }, '😀', ['spec.field length']],
    ['long enough in characters though not in units', { type: 'string', maxLength: 2 }, '😀😀', []],
    ['too few items', { type: 'array', items: { type: 'string' }, minItems: 1 }, [], ['spec.field item-count']],
    ['too many items', { type: 'array', items: { type: 'string' }, maxItems: 1 }, ['a', 'b'], ['spec.field item-count']],
    ['too few fields', { ...OBJECT, minProperties: 1 }, {}, ['spec.field field-count']],
    ['too many fields', { ...OBJECT, maxProperties: 1 }, { image: 'a', count: 1 }, ['spec.field field-count']],
    ['an item twice in a set', { 'type': 'array', 'items': { type: 'string' }, 'x-kubernetes-list-type': 'set' }, ['a', 'b', 'a'], ['spec.field[2] duplicate-item']],
    ['an item twice in a list', { type: 'array', items: { type: 'string' } }, ['a', 'a'], []],
    ['a key twice', { 'type': 'array', 'items': { ...OBJECT, required: ['image'] }, 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['image'] },
      [{ image: 'a' }, { image: 'a', count: 1 }], ['spec.field[1].image duplicate-key']],
    ['int-or-string', { 'x-kubernetes-int-or-string': true }, '50%', []],
    ['a fraction for int-or-string', { 'x-kubernetes-int-or-string': true }, 0.5, ['spec.field wrong-type']],
    ['int32 too high', { type: 'integer', format: 'int32' }, 2 ** 31, ['spec.field format']],
    ['a format of no concern', { type: 'string', format: 'password' }, '', []],
    ['none of the needed alternatives', { ...OBJECT, oneOf: [{ required: ['image'] }, { required: ['count'] }] }, {}, ['spec.field alternatives']],
    ['both of two alternatives', { ...OBJECT, oneOf: [{ required: ['image'] }, { required: ['count'] }] }, { image: 'a', count: 1 }, ['spec.field alternatives']],
    ['one of two alternatives', { ...OBJECT, oneOf: [{ required: ['image'] }, { required: ['count'] }] }, { image: 'a' }, []],
    ['any alternative', { type: 'string', anyOf: [{ pattern: '^a' }, { maxLength: 1 }] }, 'bb', ['spec.field alternatives']],
    ['all of allOf', { type: 'string', allOf: [{ pattern: '^a' }, { maxLength: 1 }] }, 'bb', ['spec.field pattern', 'spec.field length']],
    ['what is forbidden', { ...OBJECT, not: { required: ['image', 'count'] } }, { image: 'a', count: 1 }, ['spec.field forbidden']],
    ['a whole object', { 'type': 'object', 'x-kubernetes-embedded-resource': true, ...PRESERVE }, { apiVersion: 'v1', kind: 'X', metadata: { name: 'x', creationTimestamp: null }, data: {} }, []],
    ['a whole object without its header', { 'type': 'object', 'x-kubernetes-embedded-resource': true, ...PRESERVE }, { kind: '', metadata: { nam: 'x' } },
      ['spec.field.kind length', 'spec.field.metadata.nam unknown-field', 'spec.field.apiVersion missing-field']],
  ])('%s', (_, field, value, expected) => {
    expect(say(violations(field, value))).toEqual(expected);
  });
});

it('a violation says where, what is wrong, what is allowed, and what was meant', () => {
  expect(violations(OBJECT, { imge: 'a' })).toEqual([{
    path: '/spec/field/imge',
    field: 'spec.field.imge',
    code: 'unknown-field',
    message: 'spec.field.imge is not a field of this kind',
    allowed: ['count', 'image'],
    suggestion: 'image',
  }]);
  expect(violations({ type: 'string', enum: ['Always', 'Never'] }, 'always')).toEqual([{
    path: '/spec/field',
    field: 'spec.field',
    code: 'not-in-enum',
    message: 'spec.field must be one of "Always", "Never", not "always"',
    allowed: ['Always', 'Never'],
    suggestion: 'Always',
  }]);
});

describe('built-in kinds', () => {
  const registry = SchemaRegistry.bundled();
  const check = (object: JsonMap, minor = 36) =>
    registry.validator.violations(object, registry.schemaOf(object as { apiVersion: string; kind: string }, minor)!);
  const pod = (container: JsonMap, spec: JsonMap = {}) => ({
    apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers: [{ name: 'c', image: 'i', ...container }], ...spec },
  });

  it.each<[string, JsonMap, string[]]>([
    ['a good pod', pod({ resources: { limits: { cpu: 0.5, memory: '1Gi' } }, livenessProbe: { httpGet: { port: 'http' } } }), []],
    ['a misspelt field', pod({ imagePullPolicyy: 'Always' }), ['spec.containers[0].imagePullPolicyy unknown-field']],
    ['a missing name', { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers: [{ image: 'i' }] } }, ['spec.containers[0].name missing-field']],
    ['no quantity', pod({ resources: { limits: { memory: '1 Gi' } } }), ['spec.containers[0].resources.limits.memory format']],
    ['a port twice, its protocol written once', pod({ ports: [{ containerPort: 53 }, { containerPort: 53, protocol: 'TCP' }] }), ['spec.containers[0].ports[1].containerPort duplicate-key']],
    ['a port for two protocols', pod({ ports: [{ containerPort: 53 }, { containerPort: 53, protocol: 'UDP' }] }), []],
    ['a variable twice', pod({ env: [{ name: 'A' }, { name: 'A' }] }), ['spec.containers[0].env[1].name duplicate-key']],
    ['wrong metadata', { ...pod({}), metadata: { name: 'p', lables: {} } }, ['metadata.lables unknown-field']],
    ['a number as a label', { ...pod({}), metadata: { name: 'p', labels: { a: 1 } } }, ['metadata.labels.a wrong-type']],
    ['data that is no base64', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, data: { a: '%' } }, ['data.a format']],
  ])('%s', (_, object, expected) => {
    expect(say(check(object))).toEqual(expected);
  });

  it('a field that only other minors have says which', () => {
    const object = pod({}, { hostnameOverride: 'h' });
    expect(check(object, 36)).toEqual([]);
    expect(check(object, 27).map(({ code, message }) => [code, message]))
      .toEqual([['field-of-other-minor', 'spec.hostnameOverride is a field of Kubernetes 1.34 to 1.36 only']]);
  });
});
