/*
 * Writes src/synth/layout/kustomize/merged-lists.ts from two tables of facts about Kubernetes:
 * which lists a strategic merge of kustomize was seen to merge, and which built-in kinds there are.
 *
 * node -r ts-node/register/transpile-only scripts/generate-merged-lists.ts FOLDER
 * where FOLDER holds kustomize-merged-lists.json and served-apis.json.
 */
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

interface Probed { readonly key?: string; readonly set?: true; readonly mapKeys?: readonly string[] }
interface Served { readonly group: string; readonly version: string; readonly kind: string; readonly servedFrom: string }
interface Rules { keys?: readonly string[]; set?: true; fields?: Record<string, Rules> }

/** All releases of kustomize that we write for carry the API document of this minor; kinds younger than it are custom kinds to them. */
const KNOWN_UP_TO = 21;

const TARGET = join(__dirname, '..', 'src', 'synth', 'layout', 'kustomize', 'merged-lists.ts');

function place(root: Rules, path: string, probed: Probed): void {
  let node = root;
  for (const step of path.split('/').slice(1)) {
    // The rules of a list's items stand on the list itself.
    if (step === '*') { continue; }
    node.fields ??= {};
    node = node.fields[step] ??= {};
  }
  if (probed.set) { node.set = true; } else { node.keys = probed.mapKeys ?? [probed.key!]; }
}

/** What a shared subtree is called where its place in one kind would mislead. */
function nameOf(rules: Rules): string | undefined {
  const fields = Object.keys(rules.fields ?? {});
  if (rules.set) { return 'PLAIN_VALUES'; }
  if (rules.keys && fields.length === 0) { return `BY_${rules.keys[0]}`; }
  if (fields.includes('containers')) { return 'POD_SPEC'; }
  return fields.join() === 'metadata' ? 'METADATA_ONLY' : undefined;
}

/** Gives a name to every subtree that occurs more than once, so that the pod of seven kinds is written once. */
class Writer {
  readonly declarations: string[] = [];
  private readonly seen = new Map<string, number>();
  private readonly names = new Map<string, string>();

  count(rules: Rules): void {
    const text = JSON.stringify(rules);
    const times = (this.seen.get(text) ?? 0) + 1;
    this.seen.set(text, times);
    if (times === 1) { Object.values(rules.fields ?? {}).forEach((child) => this.count(child)); }
  }

  write(rules: Rules, hint: string): string {
    const text = JSON.stringify(rules);
    const known = this.names.get(text);
    if (known) { return known; }
    const parts: string[] = [];
    if (rules.keys) { parts.push(`keys: [${rules.keys.map((key) => `'${key}'`).join(', ')}]`); }
    if (rules.set) { parts.push('set: true'); }
    const fields = Object.entries(rules.fields ?? {}).map(([name, child]) => `${name}: ${this.write(child, name)}`);
    const literal = `{ ${[...parts, ...(fields.length > 0 ? [`fields: { ${fields.join(', ')} }`] : [])].join(', ')} }`;
    if (literal.length < 100) {
      return this.seen.get(text)! < 2 ? literal : this.declare(text, nameOf(rules) ?? hint, literal);
    }
    const lines = [...parts.map((part) => `  ${part},`), '  fields: {', ...fields.map((field) => `    ${field},`), '  },'];
    return this.declare(text, nameOf(rules) ?? hint, ['{', ...lines, '}'].join('\n'));
  }

  private declare(text: string, hint: string, literal: string): string {
    const base = hint.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
    const taken = [...this.names.values()].filter((name) => name.replace(/_\d+$/, '') === base).length;
    const name = taken === 0 ? base : `${base}_${taken + 1}`;
    this.names.set(text, name);
    this.declarations.push(`const ${name}: MergeRules = ${literal};`);
    return name;
  }
}

/** The text of merged-lists.ts that the facts in a folder give. */
export function mergedListsText(folder: string): string {
  const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const probed = read<Record<string, Record<string, Probed>>>('kustomize-merged-lists.json');
  const keyOf = (api: Served) => `${api.group ? `${api.group}/` : ''}${api.version}/${api.kind}`;

  const kinds = Object.entries(probed).map(([kind, lists]): [string, Rules] => {
    const root: Rules = {};
    Object.entries(lists).forEach(([path, list]) => place(root, path, list));
    return [kind.replace(/^\//, ''), root];
  }).sort(([a], [b]) => (a < b ? -1 : 1));

  const writer = new Writer();
  kinds.forEach(([, rules]) => writer.count(rules));
  const rows = kinds.map(([kind, rules]) => `  '${kind}': ${writer.write(rules, kind.split('/').pop()!)},`);
  const unknown = read<Served[]>('served-apis.json')
    .filter((api) => Number(api.servedFrom.split('.')[1]) <= KNOWN_UP_TO && !kinds.some(([kind]) => kind === keyOf(api)))
    .map(keyOf).sort();

  return [
    '// Written by scripts/generate-merged-lists.ts; do not edit.',
    "import { MergeRules } from './merge-rules';",
    '',
    ...writer.declarations,
    '',
    '/** The lists that a strategic merge inside kustomize merges, by `group/version/kind`; every other list it replaces whole. */',
    'export const MERGED_LISTS: Readonly<Record<string, MergeRules>> = {',
    ...rows,
    '};',
    '',
    '/** Built-in kinds that kustomize may know and whose lists nobody has tried: never merged. */',
    'export const UNTRIED_KINDS: ReadonlySet<string> = new Set([',
    ...unknown.map((kind) => `  '${kind}',`),
    ']);',
    '',
  ].join('\n');
}

if (require.main === module) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('generate-merged-lists: name the folder that holds kustomize-merged-lists.json and served-apis.json');
    process.exitCode = 1;
  } else {
    writeFileSync(TARGET, mergedListsText(folder));
  }
}
