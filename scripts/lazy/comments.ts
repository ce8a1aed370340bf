import * as ts from 'typescript';

/** A compiled file without its comments, which its declarations repeat; a file that has none stays as it is. */
export function withoutComments(source: string): string {
  const file = ts.createSourceFile('compiled.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  return ts.createPrinter({ removeComments: true }).printFile(file);
}
