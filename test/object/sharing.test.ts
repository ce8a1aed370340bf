import { sharing } from '../../src/object/sharing';

const BASE = { metadata: { name: 'web', labels: { app: 'web' } }, spec: { replicas: 3, args: ['a', 'b'], items: [{ name: 'x', on: true }, { name: 'y', on: true }], none: null } };

describe('a value beside another that it shares parts with', () => {
  it('is the other value itself where both say the same in the same order', () => {
    expect(sharing(structuredClone(BASE), BASE)).toBe(BASE);
  });

  it('holds the parts of the other value that it does not differ from', () => {
    const declared = structuredClone(BASE);
    declared.spec.items[0].on = false;
    const result = sharing(declared, BASE);
    expect(result).toStrictEqual(declared);
    expect(result.metadata).toBe(BASE.metadata);
    expect(result.spec.args).toBe(BASE.spec.args);
    expect(result.spec.items[1]).toBe(BASE.spec.items[1]);
    expect(result.spec.items[0]).not.toBe(BASE.spec.items[0]);
  });

  it.each([
    ['a text and a number', '1', 1],
    ['nothing beside it', { a: [1] }, undefined],
    ['null and a map', null, {}],
    ['a map and null', {}, null],
    ['a list and a map', [], {}],
    ['a map and a list', {}, []],
    ['a key more', { a: { b: 1 }, c: 2 }, { a: { b: 1 } }],
    ['a key less', { a: { b: 1 } }, { a: { b: 1 }, c: 2 }],
    ['no key left', {}, { a: 1 }],
    ['keys in another order', { b: 1, a: [2] }, { a: [2], b: 1 }],
    ['an item more', [{ a: 1 }, 2], [{ a: 1 }]],
    ['an item less', [{ a: 1 }], [{ a: 1 }, 2]],
    ['no item left', [], [1]],
    ['a key that all maps inherit', { constructor: 1 }, { a: 1 }],
    ['a key that means something to JavaScript', JSON.parse('{"a":1,"__proto__":{"b":1}}'), JSON.parse('{"a":2,"__proto__":{"b":1}}')],
  ])('says what it said: %s', (_, value, other) => {
    const result = sharing(value, other);
    expect(result).toStrictEqual(value);
    expect(JSON.stringify(result)).toBe(JSON.stringify(value));
  });

  it('changes neither of the two', () => {
    const [declared, base] = [{ a: { b: [1, 2] }, c: 1 }, { a: { b: [1, 3] }, c: 1 }];
    const before = JSON.stringify([declared, base]);
    sharing(declared, base);
    expect(JSON.stringify([declared, base])).toBe(before);
  });
});
