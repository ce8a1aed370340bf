import { join, relative } from 'path';
import * as ts from 'typescript';

const ROOT = join(__dirname, '..', '..');

/** Objects that are examples for rules, matched by policies or read from others: nothing of them is emitted. */
const NOT_EMITTED = /^src\/(policy\/(rules|pod\.ts)|schema|cel|import|synth)(\/|$)/;

/** Files that make what has no type among the imports, and why. */
const WITHOUT_TYPE: { readonly [file: string]: string } = {
  'src/bundle/typed-object.ts': 'makes what its caller typed',
  'src/bundle/encrypted-secret.ts': 'its content is the file of SOPS',
  'src/cluster/class/shape.ts': 'makes a template of an object that is typed where it is made',
  'src/object/manifest.ts': 'makes what its caller typed',
  'src/policy/definition.ts': 'stands for a policy, is never written',
  'src/policy/engine/gatekeeper.ts': 'constraints have the kind that their template gives them',
  'src/policy/parameter-check.ts': 'is only judged',
  'src/service/helm-service.ts': 'stands for a release, is never written',
  'src/team/contract/policy-verdicts.ts': 'is only judged',
  'src/team/manifest.ts': 'renders what its caller typed',
  'src/team/sync/statement.ts': 'stands for a sync, is never written',
};

function programOf(): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'test', 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  return ts.createProgram([join(ROOT, 'src', 'index.ts')], { ...options, noEmit: true, incremental: false });
}

/** Whether a literal has the header of a Kubernetes object; without metadata it may be a reference, unless it becomes a construct. */
function isManifest(node: ts.Node): node is ts.ObjectLiteralExpression {
  if (!ts.isObjectLiteralExpression(node)) { return false; }
  const names = new Set(node.properties.map((property) => property.name?.getText()));
  const isDeclared = ts.isNewExpression(node.parent) && node.parent.expression.getText() === 'ApiObject';
  return names.has('apiVersion') && names.has('kind') && (names.has('metadata') || isDeclared);
}

/** Whether the checker holds the literal against a kind: the version and kind that it must have are literal texts. */
function isTyped(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker): boolean {
  const type = checker.getContextualType(node);
  return !!type && ['apiVersion', 'kind'].every((name) => {
    const property = checker.getPropertyOfType(type, name);
    // eslint-disable-next-line no-bitwise
    return property !== undefined && (checker.getTypeOfSymbolAtLocation(property, node).flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.Union)) !== 0;
  });
}

it('every manifest that the library emits is held against the type of its kind', () => {
  const program = programOf();
  const checker = program.getTypeChecker();
  const untyped: string[] = [];
  let typed = 0;
  for (const source of program.getSourceFiles()) {
    const file = relative(ROOT, source.fileName);
    if (!file.startsWith('src/') || NOT_EMITTED.test(file) || Object.hasOwn(WITHOUT_TYPE, file)) { continue; }
    const visit = (node: ts.Node): void => {
      if (isManifest(node)) {
        if (isTyped(node, checker)) { typed++; } else { untyped.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`); }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(untyped).toEqual([]);
  expect(typed).toBeGreaterThan(40);
}, 120_000);
