import * as fc from 'fast-check';
import { parse } from 'yaml';
import { ODD_STRINGS } from './odd-strings';
import { Json } from '../../../src/object/json';
import { toYaml } from '../../../src/synth/yaml/emit';

/** What both schemas of the `yaml` package read, as JSON text, which also shows the order of keys. */
function readBack(text: string): readonly string[] {
  return (['1.1', '1.2'] as const).map((version) => JSON.stringify(parse(text, { version })));
}

function expectReadBack(value: Json): void {
  const json = JSON.stringify(value);
  expect(readBack(toYaml(value))).toEqual([json, json]);
}

describe('layout', () => {
  it('writes two spaces a level and list items at the indent of their parent', () => {
    const container = { name: 'nginx', args: ['--port=80', '-v'], ports: [{ name: 'http', containerPort: 80 }] };
    expect(toYaml({ spec: { replicas: 3, containers: [container], paused: false } })).toBe([
      'spec:',
      '  replicas: 3',
      '  containers:',
      '  - name: nginx',
      '    args:',
      '    - --port=80',
      '    - -v',
      '    ports:',
      '    - name: http',
      '      containerPort: 80',
      '  paused: false',
      '',
    ].join('\n'));
  });

  it.each<[string, Json, string]>([
    ['an empty map', {}, '{}\n'],
    ['an empty list', [], '[]\n'],
    ['null', null, 'null\n'],
    ['a string of many lines at the top', 'a\nb', '"a\\nb"\n'],
    ['empty values', { a: {}, b: [], c: null, d: '' }, 'a: {}\nb: []\nc: null\nd: ""\n'],
    ['empty items', [{}, [], null, ''], '- {}\n- []\n- null\n- ""\n'],
    ['lists in lists', [['a', ['b']], [{ c: ['d'] }]], '- - a\n  - - b\n- - c:\n    - d\n'],
    ['keys in the order given', { b: 1, a: 2 }, 'b: 1\na: 2\n'],
    ['keys quoted like values', { 'y': 1, 'a: b': 2, '': 3 }, '"y": 1\n"a: b": 2\n"": 3\n'],
    ['an item whose first value is a list', [{ a: ['b'], c: 1 }], '- a:\n  - b\n  c: 1\n'],
  ])('writes %s', (_, value, text) => {
    expect(toYaml(value)).toBe(text);
  });

  it.each<[string, string]>([
    ['a\nb', 's: |-\n  a\n  b\nt: 1\n'],
    ['a\n', 's: |\n  a\nt: 1\n'],
    ['a\n\n', 's: |+\n  a\n\nt: 1\n'],
    ['a\n\n  b\n', 's: |\n  a\n\n    b\nt: 1\n'],
    ['\na', 's: "\\na"\nt: 1\n'],
    [' a\nb', 's: " a\\nb"\nt: 1\n'],
    ['a\r\nb', 's: "a\\r\\nb"\nt: 1\n'],
  ])('writes %j as a block where it is safe', (text, written) => {
    expect(toYaml({ s: text, t: 1 })).toBe(written);
  });

  it('indents a block below the item that holds it', () => {
    expect(toYaml({ l: ['a\nb', ['c\nd\n'], { k: 'e\nf' }] })).toBe('l:\n- |-\n  a\n  b\n- - |\n    c\n    d\n- k: |-\n    e\n    f\n');
  });

  it('never folds a long line', () => {
    const text = 'word '.repeat(100) + 'end';
    expect(toYaml({ a: text })).toBe(`a: ${text}\n`);
  });
});

describe('scalars', () => {
  it.each(['nginx', 'registry.k8s.io/nginx:1.25.3', 'apps/v1', '--a=b', '-v', '10Gi', '100m', '1.5Gi', '50%', '1h30m', '10.0.0.1', '10.0.0.0/16', 'v1.30',
    './a', '../base', 'a b', 'it\'s', 'a#b', 'a,b', '$(VAR)', '/var/lib', 'é', '日本', '😀', 'a😀', '(a)', '^a$', 'system:node', '*.a'.slice(1)])(
    'leaves %j bare', (text) => {
      expect(toYaml([text])).toBe(`- ${text}\n`);
    });

  it.each([['true', '"true"'], ['y', '"y"'], ['1.30', '"1.30"'], ['0o14', '"0o14"'], ['12:34:56', '"12:34:56"'], ['2024-01-01', '"2024-01-01"'],
    ['*', '"*"'], ['a: b', '"a: b"'], ['{"a": "b"}', '\'{"a": "b"}\''], ['^\\d+\\.\\d+$', '^\\d+\\.\\d+$'], ['"it\'s"', '\'"it\'\'s"\''],
    ['a\tb', '"a\\tb"'], ['\u007f', '"\\u007f"'], ['\u0085', '"\\u0085"'], ['\u2028', '"\\u2028"'], ['\ufeff', '"\\ufeff"'], ['\ud800', '"\\ud800"'],
    ['\u202eabc', '"\\u202eabc"']])('quotes %j as %s', (text, written) => {
    expect(toYaml([text])).toBe(`- ${written}\n`);
  });

  it.each<[number, string]>([
    [0, '0'], [-0, '0'], [-1, '-1'], [1.5, '1.5'], [0.1, '0.1'], [1e-7, '1.0e-7'], [1.5e-9, '1.5e-9'], [1e20, '100000000000000000000'], [1e21, '1.0e+21'],
    [1.5e300, '1.5e+300'], [2 ** 53, '9007199254740992'], [2 ** 63, '9223372036854775808'], [-(2 ** 63), '-9223372036854775808'],
  ])('writes the number %d as %s', (value, text) => {
    expect(toYaml(value)).toBe(`${text}\n`);
    expectReadBack(value);
  });

  it.each([NaN, Infinity, -Infinity])('refuses the number %d', (value) => {
    expect(() => toYaml({ a: value })).toThrow(`the number ${value} cannot be written as YAML, JSON has no such value`);
  });

  it('refuses what is not JSON', () => {
    expect(() => toYaml({ a: undefined } as unknown as Json)).toThrow('a undefined cannot be written as YAML, only JSON values can');
  });
});

describe('reading back', () => {
  it.each(ODD_STRINGS.map((text) => [text]))('gives %j as value, item and key', (text) => {
    const keyed = [Object.fromEntries([[text, text]]), Object.fromEntries([[text, [text]]])];
    expectReadBack([text, [text], [[text]], { a: text, l: [text, text], b: 1 }, ...keyed]);
  });

  it('takes a key that is longer than readers allow on one line', () => {
    expectReadBack({ ['k'.repeat(1100)]: { ['l'.repeat(2000)]: ['a'] }, ['m'.repeat(1100)]: 'x\ny\n', ['n'.repeat(1100)]: [] });
  });

  const units = fc.array(fc.oneof(
    fc.constantFrom('\n', ' ', '\t', ':', '#', '-', '.', '0', '1', 'e', '_', 'x', '"', '\'', '\\', '?', '~', '=', '<', '\r', '\u2028', '\u0085', '\ufeff'),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ), { maxLength: 12 }).map((parts) => parts.join(''));
  const text = fc.oneof(units, fc.constantFrom(...ODD_STRINGS), fc.tuple(fc.constantFrom(...ODD_STRINGS), fc.constantFrom(...ODD_STRINGS)).map((two) => two.join('')));
  const number = fc.double({ noDefaultInfinity: true, noNaN: true });
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, text, fc.integer(), number, fc.boolean(), fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true })),
  }));

  it('gives any JSON value again', () => {
    fc.assert(fc.property(value, expectReadBack), { numRuns: 1500 });
  });
});
