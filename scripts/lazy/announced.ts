import * as ts from 'typescript';

/**
 * A compiled file without the lines in which it announces its exports (`exports.A = exports.B = void 0;`).
 *
 * Only Node's reader of exports asks for them, and only in what a program imports as a module: the index of the library.
 */
export function unannounced(source: string): string {
  const file = ts.createSourceFile('compiled.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const parts: string[] = [];
  let from = 0;
  for (const statement of file.statements.filter((each) => ts.isExpressionStatement(each) && isAnnouncement(each.expression))) {
    parts.push(source.slice(from, statement.getStart()));
    from = source[statement.end] === '\n' ? statement.end + 1 : statement.end;
  }
  return [...parts, source.slice(from)].join('');
}

/** `exports.A = exports.B = void 0` */
function isAnnouncement(expression: ts.Expression): boolean {
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) { return false; }
  const { left, right } = expression;
  const exported = ts.isPropertyAccessExpression(left) && ts.isIdentifier(left.expression) && left.expression.text === 'exports';
  return exported && (right.getText() === 'void 0' || isAnnouncement(right));
}
