import { execFileSync } from 'child_process';
import { existsSync } from 'fs';
import { join } from 'path';
import { Json } from '../../src/object/json';

/** The program that `npm run tools` builds with Go; `CDK8S_PLATFORM_REGO` names another that speaks like it. */
const PROGRAM = process.env.CDK8S_PLATFORM_REGO ?? join(__dirname, '..', '..', '.tools', 'rego', 'judge');

/** What is judged by a module, by its place in the list of modules. */
export interface RegoQuestion {
  readonly module: number;
  readonly input: Json;
}

/** What the module says: results of its rule `violation`, or what OPA could not do. */
export interface RegoAnswer {
  readonly violations: readonly { readonly msg: string }[];
  readonly error?: string;
}

/** Judges by a real OPA, all questions in one process. */
export function judgeByRego(modules: readonly string[], questions: readonly RegoQuestion[]): readonly RegoAnswer[] {
  const answers = execFileSync(PROGRAM, { input: JSON.stringify({ modules, questions }), encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return (JSON.parse(answers) as RegoAnswer[]).map(({ violations, ...rest }) => ({ violations: violations ?? [], ...rest }));
}

/** A test that runs a real OPA. Where there is none it is listed by name as left out; in CI that is a failure. */
export function itRego(name: string, run: () => void | Promise<unknown>, timeoutMs?: number): void {
  if (existsSync(PROGRAM)) {
    it(name, async () => { await run(); }, timeoutMs);
  } else if (process.env.CI) {
    it(name, () => { throw new Error('no OPA to judge Rego by: run npm run tools, with Go on the PATH'); });
  } else {
    it.todo(`left out, needs an OPA built with Go (run npm run tools with Go on the PATH): ${name}`);
  }
}

/** The same test for each case of a table, named by it. */
itRego.each = (cases: readonly string[]) => (name: string, run: (one: string) => void): void => {
  cases.forEach((one) => itRego(name.replace('%s', one), () => run(one)));
};
