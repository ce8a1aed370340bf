import { moduleName } from './names';
import { Root, Shapes } from './shapes';
import { TokenKind, tokenDeclarations, tokenScript } from './tokens';
import { interfaces } from './typescript';
import { CustomResource } from '../schema/crd';
import { packGroup } from '../schema/group';
import { StoredGroup } from '../schema/node';

/** The files of one group of custom resources, by path; `kinds` is where the shared declarations are found. */
export async function customGroupFiles(resources: readonly CustomResource[], kinds: string): Promise<Map<string, string>> {
  const { group } = resources[0];
  const stored = packGroup(resources);
  const tokens = tokensOf(group, stored);
  const types = await interfaces(new Shapes(stored.nodes).kinds(rootsOf(group, stored)));
  const name = moduleName(group);
  return new Map([
    [`${name}.d.ts`, `${header(types, kinds)}${types}\n${tokenDeclarations(tokens)}\n`],
    [`${name}.js`, tokenScript(tokens)],
    [`${name}.schema.json`, `${JSON.stringify(stored)}\n`],
  ]);
}

/** What the declarations of a module take from the shared ones. */
export function header(types: string, kinds: string): string {
  const used = ['Kind', ...['KubernetesObject', 'ObjectMeta'].filter((name) => new RegExp(`\\b${name}\\b`).test(types))];
  return `import type { ${used.join(', ')} } from '${kinds}';\n`;
}

function rootsOf(group: string, stored: StoredGroup): Root[] {
  return Object.entries(stored.kinds).flatMap(([kind, { versions }]) =>
    Object.entries(versions).map(([version, { schema }]) => ({ group, kind, version, schema })));
}

function tokensOf(group: string, stored: StoredGroup): TokenKind[] {
  return Object.entries(stored.kinds).flatMap(([kind, { plural, scope, versions }]) =>
    Object.keys(versions).map((version) => ({ group, kind, version, plural, scope })));
}
