import * as ts from 'typescript';

/** The names that a module exports, asked for by the path that a file requires it by. */
export type NamesOf = (path: string) => readonly string[];

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What TypeScript calls the modules that a file imports; it makes the names, so nothing else in the file bears them. */
const MODULE_NAME = /_\d+$/;

/**
 * A compiled file that loads each of its imports where it first uses it, on as many lines as before; a file so rewritten stays as it is.
 *
 * Names that a file hands on stay in the form in which Node finds them for `import { … } from`.
 */
export function withLazyImports(source: string, namesOf: NamesOf): string {
  const file = ts.createSourceFile('compiled.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const modules = new Set<string>();
  const edits: Edit[] = [];
  const own = ownNames(file);
  for (const statement of file.statements) {
    const imported = importOf(statement);
    if (imported) {
      modules.add(imported.name);
      edits.push(replaced(statement, loader(imported.name, imported.path)));
    }
    const star = starOf(statement);
    if (star !== undefined) { edits.push(replaced(statement, handedOn(star, `star_${edits.length}`, namesOf(star).filter((name) => !own.has(name))))); }
    if (isStarHelper(statement)) { edits.push(replaced(statement, '\n'.repeat(linesOf(statement, file)))); }
  }
  edits.push(...usesOf(modules, file));
  return applied(source, edits);
}

/** `const bundle_1 = require("./bundle");` */
function importOf(statement: ts.Statement): { readonly name: string; readonly path: string } | undefined {
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length !== 1) { return undefined; }
  const [{ name, initializer }] = statement.declarationList.declarations;
  const path = initializer && requiredBy(initializer);
  return ts.isIdentifier(name) && MODULE_NAME.test(name.text) && path !== undefined ? { name: name.text, path } : undefined;
}

function requiredBy(expression: ts.Expression): string | undefined {
  if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression) || expression.expression.text !== 'require') { return undefined; }
  const [path] = expression.arguments;
  return path && ts.isStringLiteral(path) ? path.text : undefined;
}

/** `__exportStar(require("./cluster"), exports);` */
function starOf(statement: ts.Statement): string | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) { return undefined; }
  const { expression, arguments: [module] } = statement.expression;
  return ts.isIdentifier(expression) && expression.text === '__exportStar' ? requiredBy(module) : undefined;
}

function isStarHelper(statement: ts.Statement): boolean {
  return ts.isVariableStatement(statement)
    && statement.declarationList.declarations.every(({ name }) => ts.isIdentifier(name) && ['__exportStar', '__createBinding'].includes(name.text));
}

/** Names that the file exports by itself: they win over those of a star. */
function ownNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>(['default']);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'exports') { names.add(node.name.text); }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function handedOn(path: string, module: string, names: readonly string[]): string {
  if (names.length === 0) { return ''; }
  const getters = names.map((name) => `Object.defineProperty(exports, ("${name}"), { enumerable: true, get: function () { return ${module}().${name}; } });`);
  // A name in parentheses is passed over by Node's reader of exports, which trusts no getter that calls; it reads the assignment before.
  return `${names.map((name) => `exports.${name} = `).join('')}void 0; ${loader(module, path)} ${getters.join(' ')}`;
}

/** A function in place of the module: a constant, so that what it costs vanishes where it is called often. */
function loader(name: string, path: string): string {
  return `let ${name}$; const ${name} = () => ${name}$ ??= require(${JSON.stringify(path)});`;
}

/** Calls in place of the modules where the file uses them. */
function usesOf(modules: ReadonlySet<string>, file: ts.SourceFile): Edit[] {
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && requiredBy(node.initializer) !== undefined) { return; }
    if (ts.isIdentifier(node) && modules.has(node.text)) { edits.push(replaced(node, isConstructed(node) ? `(${node.text}())` : `${node.text}()`)); }
    const handed = handedOnByName(node);
    if (handed) { edits.push(replaced(handed, `(${handed.getText()})`)); }
    ts.forEachChild(node, visit);
  };
  if (modules.size > 0) { visit(file); }
  return edits;
}

/** Whether a call in its place would be what `new` takes for the constructor. */
function isConstructed(node: ts.Expression): boolean {
  if (ts.isNewExpression(node.parent)) { return node.parent.expression === node; }
  return ts.isPropertyAccessExpression(node.parent) && isConstructed(node.parent);
}

/** The name in `Object.defineProperty(exports, "Overlay", …)`. */
function handedOnByName(node: ts.Node): ts.StringLiteral | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'Object.defineProperty') { return undefined; }
  const [target, name] = node.arguments;
  return target.getText() === 'exports' && ts.isStringLiteral(name) && name.text !== '__esModule' ? name : undefined;
}

function replaced(node: ts.Node, text: string): Edit {
  return { start: node.getStart(), end: node.end, text };
}

function linesOf(statement: ts.Statement, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(statement.end).line - file.getLineAndCharacterOfPosition(statement.getStart()).line;
}

function applied(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(source.slice(from, start), text);
    from = end;
  }
  return [...parts, source.slice(from)].join('');
}
