import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';
import { show } from './show';
import { CelError } from '../../src/cel/error';
import { compile } from '../../src/cel/program';
import { CelRecord } from '../../src/cel/value';

/** What the API server's own CEL says: `= value`, `refused` when it compiles, `error` when it evaluates. */
type Row = readonly [minor: number, expression: string, verdict: string];
interface Table { readonly variables: CelRecord; readonly rows: readonly Row[] }

const FOLDER = join(__dirname, 'agreement');
const variables = ['object', 'oldObject', 'request', 'params', 'namespaceObject', 'variables', 'self', 'oldSelf', 'x', 'authorizer'];

function verdict(minor: number, expression: string, bindings: CelRecord): string {
  const program = compile(expression, { kubernetesMinor: minor, variables });
  if (program instanceof CelError) { return 'refused'; }
  const value = program.value(bindings);
  return value instanceof CelError ? 'error' : `= ${show(value)}`;
}

describe.each(readdirSync(FOLDER))('the API server agrees on %s', (file) => {
  const table = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Table;

  it('on every value', () => {
    const expected = table.rows.filter(([, , wanted]) => wanted.startsWith('='));
    expect(expected.map(([minor, expression]) => [minor, expression, verdict(minor, expression, table.variables)])).toEqual(expected);
  });

  it('on every error', () => {
    const expected = table.rows.filter(([, , wanted]) => !wanted.startsWith('='));
    const others = expected.filter(([minor, expression, wanted]) => verdict(minor, expression, table.variables) !== wanted);
    // What only the types of the variables betray, or the literals of a format, shows in the evaluation.
    expect(others.filter(([minor, expression, wanted]) => wanted !== 'refused' || verdict(minor, expression, table.variables) !== 'error')).toEqual([]);
    expect(others.filter(([, expression]) => !/x\.|dyn\(|\.format\(/.test(expression))).toEqual([]);
  });
});
