import { compileRe2 } from '../object/re2';

const compiled = new Map<string, RegExp | undefined>();

/** The JavaScript form of a pattern that an API server reads as RE2; undefined where there is none, so that nothing is judged by it. */
export function regExpOf(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) { compiled.set(pattern, compile(pattern)); }
  return compiled.get(pattern);
}

function compile(pattern: string): RegExp | undefined {
  // Definitions that were written for other validators look ahead, which RE2 does not.
  for (const read of [() => compileRe2(pattern), () => new RegExp(pattern, 'u'), () => new RegExp(pattern)]) {
    try {
      return read();
    } catch {
      // The next reader is laxer.
    }
  }
  return undefined;
}
