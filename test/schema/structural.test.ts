import { JsonMap } from '../../src/object/json';
import { readCustomResources } from '../../src/schema/crd';
import { crd } from '../support/crd';

const FIELD = 'spec.versions[0].schema.openAPIV3Schema.properties.spec';
const problems = (definition: JsonMap) => readCustomResources([{ file: 'a.yaml', value: definition }]).problems.map(({ field, message }) => [field, message]);
const ofField = (a: JsonMap) => problems(crd({ type: 'object', properties: { a } }));
const items = (more: JsonMap = {}) => ({ type: 'object', properties: { id: { type: 'string', ...more } } });

describe('a schema that an API server refuses', () => {
  it.each<[string, JsonMap, string, string]>([
    ['closes a map', { type: 'object', additionalProperties: false }, '.additionalProperties', 'no schema says false here: fields that are not listed are dropped anyway, so leave it out'],
    ['has fields and a map', { type: 'object', properties: { b: { type: 'string' } }, additionalProperties: { type: 'string' } }, '.additionalProperties',
      'a schema has properties or additionalProperties, and not both'],
    ['says that it drops fields', { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': false }, '.x-kubernetes-preserve-unknown-fields', 'it is true or left out, and never false'],
    ['embeds a string', { 'type': 'string', 'x-kubernetes-embedded-resource': true }, '.x-kubernetes-embedded-resource', 'an embedded resource has the type object, not "string"'],
    ['embeds nothing', { 'type': 'object', 'x-kubernetes-embedded-resource': true }, '.x-kubernetes-embedded-resource',
      'an embedded resource has properties, or keeps unknown fields (x-kubernetes-preserve-unknown-fields: true)'],
    ['says a type of either', { 'type': 'string', 'x-kubernetes-int-or-string': true }, '.type', 'a value that is an integer or a string (x-kubernetes-int-or-string) says no type'],
    ['says a type in an alternative', { type: 'string', anyOf: [{ type: 'string' }] }, '.anyOf[0].type', 'type is said of a value itself, and not in an alternative'],
    ['says a default in what it is not', { type: 'string', not: { default: 'a' } }, '.not.default', 'default is said of a value itself, and not in an alternative'],
    ['says a type inside an alternative', { type: 'object', properties: { b: { type: 'string' } }, oneOf: [{ properties: { b: { type: 'string' } } }] }, '.oneOf[0].properties.b.type',
      'type is said of a value itself, and not in an alternative'],
    ['describes an alternative', { type: 'object', properties: { b: { type: 'string' } }, anyOf: [{ description: 'x', required: ['b'] }] }, '.anyOf[0].description', 'description is said of a value itself, and not in an alternative'],
    ['keeps unknown fields in an alternative', { type: 'object', not: { 'x-kubernetes-preserve-unknown-fields': true } }, '.not.x-kubernetes-preserve-unknown-fields',
      'x-kubernetes-preserve-unknown-fields is said of a value itself, and not in an alternative'],
    ['has a field in an alternative only', { type: 'object', properties: { b: { type: 'string' } }, oneOf: [{ not: { anyOf: [{ properties: { c: {} }, required: ['c'] }] } }] }, '.oneOf[0].not.anyOf[0].properties.c',
      'an alternative speaks of what the schema beside it has as well: declare it there, with its type'],
    ['has items in an alternative only', { type: 'object', allOf: [{ items: { pattern: 'a' } }] }, '.allOf[0].items', 'an alternative speaks of what the schema beside it has as well: declare it there, with its type'],
    ['has a key that may be missing', { 'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['id'], 'items': items() }, '.x-kubernetes-list-map-keys',
      'the key "id" of the items must be required or have a default'],
    ['has a set of maps', { 'type': 'array', 'x-kubernetes-list-type': 'set', 'items': items() }, '.items',
      'items of a set are scalars, or atomic as a whole (x-kubernetes-map-type, x-kubernetes-list-type)'],
    ['has a default of another type', { type: 'integer', default: 'x' }, '.default', 'the default "x" is not of the type integer'],
    ['has a default out of its values', { type: 'string', enum: ['a', 'b'], default: 'c' }, '.default', 'the default "c" is none of the values: "a", "b"'],
  ])('%s', (_, schema, place, message) => {
    expect(ofField(schema)).toEqual([[`${FIELD}.properties.a${place}`, message]]);
  });

  it.each<[string, JsonMap]>([
    ['an integer or a string in alternatives', { 'x-kubernetes-int-or-string': true, 'anyOf': [{ type: 'integer' }, { type: 'string' }] }],
    ['the same, deeper', { 'x-kubernetes-int-or-string': true, 'allOf': [{ anyOf: [{ type: 'integer' }, { type: 'string' }] }, { pattern: '^[0-9]+%?$' }] }],
    ['values without a type in alternatives', {
      type: 'object',
      properties: { b: { type: 'object', properties: { c: { type: 'integer' }, d: { type: 'array', items: { type: 'string' } } } } },
      oneOf: [{ not: { anyOf: [{ properties: { b: { properties: { c: {} } } }, required: ['b'] }] } }, { properties: { b: { allOf: [{ properties: { d: { items: { pattern: '^a' } } } }] } }, required: ['b'] }],
    }],
    ['a key with a default', { 'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['id'], 'items': items({ default: 'x' }) }],
    ['a key that is required', { 'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['id'], 'items': { ...items(), required: ['id'] } }],
    ['a set of atomic maps', { 'type': 'array', 'x-kubernetes-list-type': 'set', 'items': { ...items(), 'x-kubernetes-map-type': 'atomic' } }],
    ['a default of null', { type: 'string', nullable: true, default: null }],
    ['a default of a map', { type: 'object', default: {}, properties: { b: { type: 'string' } } }],
    ['a resource inside', { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true }],
    ['a map of anything', { type: 'object', additionalProperties: true }],
  ])('is not one with %s', (_, schema) => {
    expect(ofField(schema)).toEqual([]);
  });
});

describe('a definition that an API server refuses', () => {
  const version = (name: string, storage: boolean) => ({ name, served: true, storage, schema: { openAPIV3Schema: { type: 'object' } } });

  it.each<[string, JsonMap, string, string]>([
    ['has another name than its names say', { ...crd({ type: 'object' }), metadata: { name: 'widget.example.com' } }, 'metadata.name',
      'a definition is named by its plural and its group, \'widgets.example.com\', not "widget.example.com"'],
    ['has a version twice', crd({}, { versions: [version('v1', true), version('v1', false)] }), 'spec.versions[1].name', 'version v1 is there twice'],
    ['stores none', crd({}, { versions: [version('v1', false)] }), 'spec.versions', 'exactly one version is stored (storage: true), and here none is'],
    ['stores two', crd({}, { versions: [version('v1', true), version('v2', true)] }), 'spec.versions', 'exactly one version is stored (storage: true), and here 2 are'],
  ])('%s', (_, definition, field, message) => {
    expect(problems(definition)).toEqual([[field, message]]);
  });
});
