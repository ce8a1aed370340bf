import { join } from 'path';
import * as ts from 'typescript';

const FILE = join(__dirname, 'programs.ts');
const EXPECTED = /^\s*\/\/ @ts-expect-error (TS\d+) '(.*)'$/;

/** The file with its directives switched off, so that what is refused can be seen. */
function programWithoutDirectives(): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true, noEmit: true, module: ts.ModuleKind.Node16, target: ts.ScriptTarget.ES2022, types: ['node'], skipLibCheck: true, stripInternal: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => (name === FILE ? read(name)?.replace(/@ts-expect-error/g, 'expected') : read(name));
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => (name === FILE ? ts.createSourceFile(name, host.readFile(name)!, version) : parse(name, version));
  return ts.createProgram([FILE], options, host);
}

interface Refusal {
  readonly line: number;
  readonly code: string;
  readonly text: string;
}

function refused(): Refusal[] {
  return ts.getPreEmitDiagnostics(programWithoutDirectives()).map(({ file, start, code, messageText }) => ({
    line: file && file.fileName === FILE ? file.getLineAndCharacterOfPosition(start!).line + 1 : 0,
    code: `TS${code}`,
    text: `${file?.fileName === FILE ? '' : file?.fileName} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  }));
}

it('exactly the lines that are wrong do not compile, each for its own reason', () => {
  const expected = ts.sys.readFile(FILE)!.split('\n').flatMap((text, i) => {
    const match = EXPECTED.exec(text);
    return match ? [{ line: i + 2, code: match[1], text: match[2] }] : [];
  });
  const found = refused();
  expect(expected.length).toBeGreaterThan(25);
  expect(found.map(({ line, code, text }) => {
    const wanted = expected.find((one) => one.line === line);
    return { line, code, text: wanted && text.includes(wanted.text) ? wanted.text : text };
  })).toEqual(expected);
}, 120_000);
