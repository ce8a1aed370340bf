import * as ts from 'typescript';

/** A compiled file without its comments, which its declarations repeat, and without indentation; a file that is so stays as it is. */
export function compact(source: string): string {
  const printed = ts.createPrinter({ removeComments: true }).printFile(parsed(source));
  const texts = templatesOf(parsed(printed));
  let next = 0;
  return printed.replace(/^(?: {4})+/gm, (indent, offset: number) => {
    while (next < texts.length && texts[next].end <= offset) { next++; }
    const inText = next < texts.length && texts[next].start < offset;
    return inText ? indent : '';
  });
}

/** Declarations, with comments of what is public, indented by a space a level; those that are so stay as they are. */
export function compactDeclarations(source: string): string {
  // jsii lets no function and no constant be public: those are internal too.
  const told = source.replace(/^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?=export declare (?:function|const) )/gm, '').replace(/\/\*\*(?:(?!\*\/)[\s\S])*\s@internal\s*\*\//g, '/** @internal */');
  return /^ [^ *]/m.test(told) ? told : told.replace(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 4));
}

/** Where the texts of templates stand, in order: their lines begin as they are written. */
function templatesOf(file: ts.SourceFile): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateLiteralToken(node)) { found.push({ start: node.getStart(), end: node.getEnd() }); }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function parsed(source: string): ts.SourceFile {
  return ts.createSourceFile('compiled.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
}
