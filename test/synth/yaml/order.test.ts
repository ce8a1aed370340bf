import * as fc from 'fast-check';
import { equal, Json, JsonMap } from '../../../src/object/json';
import { toYaml } from '../../../src/synth/yaml/emit';
import { orderedObject } from '../../../src/synth/yaml/order';

describe('orderedObject', () => {
  it('puts what names an object first and sorts the rest at every depth', () => {
    const object = {
      spec: { replicas: 1, metadata: { name: 'n', annotations: {} } },
      data: { b: 1, a: [{ d: 1, c: 2 }] },
      metadata: { annotations: { z: '1', y: '2' }, finalizers: [], labels: {}, namespace: 'ns', name: 'n', creationTimestamp: null },
      kind: 'K',
      apiVersion: 'v1',
    };
    expect(JSON.stringify(orderedObject(object))).toBe(JSON.stringify({
      apiVersion: 'v1',
      kind: 'K',
      metadata: { name: 'n', namespace: 'ns', labels: {}, annotations: { y: '2', z: '1' }, creationTimestamp: null, finalizers: [] },
      data: { a: [{ c: 2, d: 1 }], b: 1 },
      spec: { metadata: { annotations: {}, name: 'n' }, replicas: 1 },
    }));
  });

  it('returns an object that is in order as it is', () => {
    const object = { apiVersion: 'v1', kind: 'K', metadata: { name: 'n', labels: { a: 'b' } }, spec: { a: [{ b: 1 }] } };
    expect(orderedObject(object)).toBe(object);
  });

  it('keeps a key named __proto__', () => {
    expect(toYaml(orderedObject(JSON.parse('{"b":{"__proto__":{"c":1},"a":2}}') as JsonMap))).toBe('b:\n  __proto__:\n    c: 1\n  a: 2\n');
  });

  it('gives equal objects equal bytes', () => {
    const reversed = (value: Json): Json => {
      if (Array.isArray(value)) { return value.map(reversed); }
      if (typeof value !== 'object' || value === null) { return value; }
      return Object.fromEntries(Object.entries(value as JsonMap).reverse().map(([key, item]) => [key, reversed(item)]));
    };
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (map) => {
      const object = map as JsonMap;
      const other = reversed(object) as JsonMap;
      expect(equal(object, other)).toBe(true);
      expect(toYaml(orderedObject(other))).toBe(toYaml(orderedObject(object)));
      expect(equal(orderedObject(object), object)).toBe(true);
    }), { numRuns: 200 });
  });
});
