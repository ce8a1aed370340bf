import { PRELUDE } from './prelude';

/** Words of Rego, functions that are called, and the one rule without a prefix: a local variable of that name would hide them. */
const TAKEN: ReadonlySet<string> = new Set([
  ...Object.keys(PRELUDE),
  'array', 'as', 'concat', 'contains', 'count', 'data', 'default', 'else', 'endswith', 'every', 'false', 'floor', 'if', 'import', 'in', 'input', 'json', 'not', 'null',
  'object', 'package', 'regex', 'replace', 'resource', 'set', 'some', 'sort', 'split', 'sprintf', 'startswith', 'substring', 'true', 'with',
]);
const RULE = /^(expr|is|rule|var)(_|$)/;

/** Local variables of one rule, each with a name of its own. */
export class Names {
  private readonly used = new Set<string>();

  /** The wish itself the first time, then with a number. */
  fresh(wish: string): string {
    const free = TAKEN.has(wish) || RULE.test(wish) ? `the_${wish}` : wish;
    let name = free;
    for (let number = 2; this.used.has(name); number++) { name = `${free}_${number}`; }
    this.used.add(name);
    return name;
  }
}
