import { BuiltIns } from './built-in';
import { header } from './custom';
import { moduleAlias, moduleName, pascal, typeName } from './names';
import { Definition, Root, Shapes, TypeSchema } from './shapes';
import { TokenKind, tokenDeclarations, tokenScript } from './tokens';
import { interfaces } from './typescript';
import { NodeRef, StoredBuiltIns } from '../schema/node';

interface Named {
  readonly module: string;
  readonly name: string;
}

/** The files of the built-in groups, typed as the newest minor has them. */
export async function builtInFiles(builtIns: BuiltIns): Promise<Map<string, string>> {
  const { stored } = builtIns;
  const nodes = newestForms(stored);
  const roots = rootsOf(stored, nodes);
  const named = nameDefinitions(builtIns, nodes, roots);
  const files = new Map<string, string>();
  const modules = [...new Set([...named.values()].map(({ module }) => module))].sort();
  for (const module of modules) {
    const shapes = new Shapes(stored.nodes, (ref) => reference(ref, module, named, stored, nodes));
    const places: Definition[] = [...named].filter(([, place]) => place.module === module)
      .map(([number, { name }]) => ({ name, ref: nodes[number], root: roots.get(number) }));
    const types = await interfaces(shapes.definitions(places));
    const tokens = places.flatMap(({ root }) => (root ? [tokenOf(root, stored)] : []));
    files.set(`${module}.d.ts`, `${moduleHeader(types, tokens, modules)}${types}\n${tokenDeclarations(tokens)}\n`.replace(/\n+$/, '\n'));
    files.set(`${module}.js`, tokenScript(tokens));
  }
  return files;
}

/** The node of each definition in the newest minor; -1 where it is gone. */
function newestForms(stored: StoredBuiltIns): readonly NodeRef[] {
  return stored.definitions.map((forms) => forms.at(-1)![1]);
}

function rootsOf(stored: StoredBuiltIns, nodes: readonly NodeRef[]): Map<number, Root> {
  const roots = new Map<number, Root>();
  for (const [group, kinds] of Object.entries(stored.groups)) {
    for (const [kind, { versions }] of Object.entries(kinds)) {
      for (const [version, ref] of Object.entries(versions)) {
        if (nodes[-1 - ref] >= 0) { roots.set(-1 - ref, { group, kind, version, schema: nodes[-1 - ref] }); }
      }
    }
  }
  return roots;
}

/** Names for the definitions that are objects with fields, by number. */
function nameDefinitions({ stored, names }: BuiltIns, nodes: readonly NodeRef[], roots: ReadonlyMap<number, Root>): Map<number, Named> {
  const groups = new Map([...roots].map(([number, root]) => [packageOf(names[number]), moduleName(root.group)]));
  const specs = specsOf(stored, roots);
  const named = new Map<number, Named>();
  names.forEach((name, number) => {
    const node = stored.nodes[nodes[number]];
    if (!node?.properties) { return; }
    const module = groups.get(packageOf(name)) ?? 'meta';
    named.set(number, { module, name: specs.get(number) ?? plainName(name, module, roots.get(number)) });
  });
  return named;
}

/** What a kind alone has as its spec or status is called by the kind. */
function specsOf(stored: StoredBuiltIns, roots: ReadonlyMap<number, Root>): Map<number, string> {
  const names = new Map<number, string>();
  for (const root of roots.values()) {
    for (const field of ['spec', 'status']) {
      const ref = stored.nodes[root.schema].properties?.[field];
      if (ref !== undefined && ref < 0 && !names.has(-1 - ref)) { names.set(-1 - ref, typeName(root.kind, root.version) + pascal(field)); }
    }
  }
  return names;
}

function packageOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

function plainName(name: string, module: string, root: Root | undefined): string {
  if (root) { return typeName(root.kind, root.version); }
  const [version, kind] = name.split('.').slice(-2);
  return module === 'meta' ? pascal(kind) : typeName(kind, version);
}

function reference(
  ref: NodeRef, module: string, named: ReadonlyMap<number, Named>, stored: StoredBuiltIns, nodes: readonly NodeRef[],
): TypeSchema {
  const target = named.get(-1 - ref);
  if (target) {
    return target.module === module ? { $ref: `#/definitions/${target.name}` } : { tsType: `${moduleAlias(target.module)}.${target.name}` };
  }
  const node = stored.nodes[nodes[-1 - ref]];
  if (node.intOrString) { return { type: ['number', 'string'] }; }
  if (node.type === 'object') { return { type: 'object', additionalProperties: { tsType: 'unknown' } }; }
  return node.type === undefined ? { tsType: 'unknown' } : { type: node.type };
}

function moduleHeader(types: string, tokens: readonly TokenKind[], modules: readonly string[]): string {
  const used = modules.filter((module) => new RegExp(`(?<![\\w.])${moduleAlias(module)}\\.[A-Z]`).test(types));
  return [
    ...used.map((module) => `import type * as ${moduleAlias(module)} from './${module}';\n`),
    tokens.length > 0 ? header(types, './kind') : '',
  ].join('');
}

function tokenOf(root: Root, stored: StoredBuiltIns): TokenKind {
  const { scope, plural } = stored.groups[root.group][root.kind];
  return { group: root.group, kind: root.kind, version: root.version, plural, scope };
}
