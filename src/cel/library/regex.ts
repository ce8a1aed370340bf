import { compileRe2, Re2Fault } from '../../object/re2';
import { Fault } from '../error';
import { CelFunction, CelLibrary, globalFunction, memberFunction } from '../library';
import { count, string } from '../take';
import { CelValue } from '../value';

const CACHE_SIZE = 1000;
const cache = new Map<string, RegExp>();

/** The expression of a pattern, ready to search from the start; throws a fault where RE2 refuses the pattern. */
function expressionOf(pattern: string): RegExp {
  const known = cache.get(pattern);
  if (known) {
    // It is shared, and remembers where its last match ended.
    known.lastIndex = 0;
    return known;
  }
  try {
    const made = compileRe2(pattern, 'g');
    if (cache.size >= CACHE_SIZE) { cache.clear(); }
    cache.set(pattern, made);
    return made;
  } catch (thrown) {
    throw thrown instanceof Re2Fault ? new Fault(thrown.message) : thrown;
  }
}

const checkPattern: CelFunction['check'] = ([, pattern]) => {
  if (typeof pattern !== 'string') { return undefined; }
  try {
    expressionOf(pattern);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Fault ? thrown.message : String(thrown);
  }
};

function matches(text: CelValue, pattern: CelValue): CelValue {
  return expressionOf(string(pattern)).test(string(text));
}

function find(text: CelValue, pattern: CelValue): CelValue {
  return expressionOf(string(pattern)).exec(string(text))?.[0] ?? '';
}

function findAll(text: CelValue, pattern: CelValue, limit: number): CelValue {
  const found: string[] = [];
  let end = -1;
  for (const { 0: match, index } of string(text).matchAll(expressionOf(string(pattern)))) {
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
