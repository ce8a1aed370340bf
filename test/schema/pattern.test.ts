import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { StoredGroup } from '../../src/schema/node';
import { regExpOf } from '../../src/schema/pattern';

describe('a pattern as RE2 means it', () => {
  it.each<[string, string, boolean]>([
    ['^[a-z]+$', 'abc', true],
    ['^a\\-b\\_c\\/d$', 'a-b_c/d', true],
    ['^(?i)x$'.replace('^(?i)', '(?i)^'), 'X', true],
    ['^.$', '\n', false],
    ['^.$', '\u2028', true],
    ['(?s)^.$', '\n', true],
    ['^\\s$', '\u00a0', false],
    ['\\Aab\\z', 'ab', true],
    ['\\Aab\\z', 'abc', false],
    ['^[[:alpha:]_]+$', 'a_', true],
    ['^[[:alpha:]_]+$', 'a1', false],
    ['^[^[:digit:]]$', '1', false],
    ['^(?P<a>x)$', 'x', true],
    ['^\\pL+$', 'é', true],
    ['^\\Qa.b\\E$', 'a.b', true],
    ['^\\Qa.b\\E$', 'axb', false],
    ['^[]a]$', ']', true],
    ['^[\\w.-]+$', 'a.b-c', true],
    ['^.$', '😀', true],
    ['^[a-z[]$', '[', true],
    ['^a{2}$', 'aa', true],
  ])('%s on %j: %s', (pattern, text, matches) => {
    expect(regExpOf(pattern)!.test(text)).toBe(matches);
  });
});

it('a pattern that JavaScript cannot read judges nothing', () => {
  expect(regExpOf('(?<=')).toBeUndefined();
});

it('every pattern that is shipped can be read, in unicode mode', () => {
  const folder = join(__dirname, '..', '..', 'imports');
  const patterns = readdirSync(folder).filter((file) => file.endsWith('.schema.json') && file !== 'kubernetes.schema.json')
    .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoredGroup).nodes)
    .flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern]));
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.filter((pattern) => !regExpOf(pattern)?.unicode)).toEqual([]);
});
