import { CelFunction, CelLibrary, globalFunction, memberFunction } from '../library';
import { compileRe2, re2Error } from '../re2';
import { count, string } from '../take';
import { CelValue } from '../value';

const checkPattern: CelFunction['check'] = ([, pattern]) => typeof pattern === 'string' ? re2Error(pattern) : undefined;

function matches(text: CelValue, pattern: CelValue): CelValue {
  return compileRe2(string(pattern)).test(string(text));
}

function find(text: CelValue, pattern: CelValue): CelValue {
  return compileRe2(string(pattern)).exec(string(text))?.[0] ?? '';
}

function findAll(text: CelValue, pattern: CelValue, limit: number): CelValue {
  const found: string[] = [];
  let end = -1;
  for (const { 0: match, index } of string(text).matchAll(compileRe2(string(pattern)))) {
    // An empty match right behind another is none.
    if (match !== '' || index !== end) { found.push(match); }
    end = index + match.length;
  }
  return limit < 0 ? found : found.slice(0, limit);
}

/** Regular expressions in the syntax of RE2. */
export const REGEX: CelLibrary = {
  name: 'regex',
  since: 0,
  functions: [
    globalFunction('matches', undefined, (text, pattern) => matches(text, pattern), { check: checkPattern }),
    memberFunction('matches', undefined, (text, pattern) => matches(text, pattern), { check: checkPattern }),
    memberFunction('find', undefined, (text, pattern) => find(text, pattern), { check: checkPattern }),
    memberFunction('findAll', undefined, (text, pattern) => findAll(text, pattern, -1), { check: checkPattern }),
    memberFunction('findAll', undefined, (text, pattern, limit) => findAll(text, pattern, count(limit)), { check: checkPattern }),
  ],
};
