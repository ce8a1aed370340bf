/**
 * Writes src/object/edit/built-in-list-keys.ts from the JSON Schema definitions of the Kubernetes minors (`v1.NN.json`), all of them together.
 *
 *     ts-node scripts/generate-list-keys.ts <folder of v1.NN.json> [--check]
 */
import { readFileSync, readdirSync, writeFileSync } from 'fs';
import { join } from 'path';

interface Schema {
  readonly '$ref'?: string;
  readonly 'type'?: string;
  readonly 'items'?: Schema;
  readonly 'additionalProperties'?: Schema;
  readonly 'properties'?: { readonly [field: string]: Schema };
  readonly 'x-kubernetes-patch-merge-key'?: string;
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-group-version-kind'?: readonly { readonly group: string; readonly kind: string }[];
}

type Types = Map<string, Map<string, string>>;

const OUTPUT = join(__dirname, '..', 'src', 'object', 'edit', 'built-in-list-keys.ts');

/** Key fields that an object may leave out, with what the API server then fills in: the API reference says «Defaults to "TCP"». */
const DEFAULTS: { readonly [field: string]: string } = { protocol: 'TCP' };

/** Status is never declared, and the lists of ObjectMeta (owners, managed fields) are the cluster's own: both would only swell the table. */
const LEFT_OUT = new Set(['status', 'metadata']);

const NEWEST_FIRST = (a: string, b: string) => Number(b.slice(3, -5)) - Number(a.slice(3, -5));

/** `io.k8s.api.apps.v1beta1.DeploymentSpec` → `apps.DeploymentSpec`: all versions of a type together. */
function typeName(definition: string): string {
  const parts = definition.split('.');
  return `${parts[parts.length - 3]}.${parts[parts.length - 1]}`;
}

function refOf(schema: Schema | undefined): string {
  return schema?.$ref ? typeName(schema.$ref.slice('#/definitions/'.length)) : '';
}

/** What the table says of one field: `Type` for a map, `{Type}` for a map of them, `Type[key,key=default]` for a keyed list; empty for all others. */
function entryOf(field: Schema): string {
  if (field.type !== 'array') {
    const values = refOf(field.additionalProperties);
    return values ? `{${values}}` : refOf(field);
  }
  const mergeKey = field['x-kubernetes-patch-merge-key'];
  const keys = field['x-kubernetes-list-map-keys'] ?? (mergeKey ? [mergeKey] : []);
  if (keys.length === 0) { return ''; }
  return `${refOf(field.items)}[${keys.map((key) => key in DEFAULTS ? `${key}=${DEFAULTS[key]}` : key).join(',')}]`;
}

function typeIn(entry: string): string {
  return entry.replace(/\[.*|[{}]/g, '');
}

function keysIn(entry: string): string {
  return /\[.*/.exec(entry)?.[0] ?? '';
}

function addType(types: Types, name: string, schema: Schema): void {
  const fields = types.get(name) ?? new Map<string, string>();
  types.set(name, fields);
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    const entry = LEFT_OUT.has(field) ? '' : entryOf(property);
    const known = fields.get(field);
    if (entry && known && keysIn(known) !== keysIn(entry)) {
      throw new Error(`versions of ${name}.${field} disagree: ${known} and ${entry}`);
    }
    if (entry && !known) { fields.set(field, entry); }
  }
}

function read(folder: string): { readonly types: Types; readonly kinds: Map<string, string> } {
  const types: Types = new Map();
  const kinds = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => /^v1\.\d+\.json$/.test(name)).sort(NEWEST_FIRST)) {
    const { definitions } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { definitions: { [name: string]: Schema } };
    for (const [name, schema] of Object.entries(definitions)) {
      if (!name.endsWith('Status')) { addType(types, typeName(name), schema); }
      if (refOf(schema.properties?.metadata) !== 'meta.ObjectMeta') { continue; }
      for (const { group, kind } of schema['x-kubernetes-group-version-kind'] ?? []) { kinds.set(`${group}/${kind}`, typeName(name)); }
    }
  }
  return { types, kinds };
}

/** The types that lead to a keyed list by way of maps and keyed lists: below any other list an edit never goes. */
function leading(types: Types): Set<string> {
  const found = new Set<string>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [name, fields] of types) {
      if ([...fields.values()].some((entry) => entry.endsWith(']') || found.has(typeIn(entry)))) { found.add(name); }
    }
  }
  return found;
}

/** Without the types and fields that lead nowhere. */
function pruned(entry: string, kept: Set<string>): string {
  return kept.has(typeIn(entry)) ? entry : keysIn(entry);
}

/** The types that some kind reaches: status and metadata hang in the air once their fields are left out. */
function reached(types: Types, kept: Set<string>, roots: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const queue = [...roots].filter((name) => kept.has(name));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) { continue; }
    seen.add(name);
    for (const entry of types.get(name)!.values()) {
      const type = typeIn(entry);
      if (kept.has(type)) { queue.push(type); }
    }
  }
  return seen;
}

function quoted(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`;
}

function typeLines(types: Types, kept: Set<string>, names: Set<string>): string[] {
  return [...names].sort().map((name) => {
    const fields = [...types.get(name)!].map(([field, entry]) => [field, pruned(entry, kept)]).filter(([, entry]) => entry).sort();
    const quote = fields.some(([field]) => quoted(field) !== field);
    return `  '${name}': { ${fields.map(([field, entry]) => `${quote ? `'${field}'` : field}: '${entry}'`).join(', ')} },`;
  });
}

/** Words on lines of at most 140 characters. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < 140) { lines[lines.length - 1] = `${last} ${word}`; } else { lines.push(word); }
  }
  return lines;
}

/** The text of the table. */
export function generateListKeys(folder: string): string {
  const { types, kinds } = read(folder);
  const kept = leading(types);
  const names = reached(types, kept, kinds.values());
  const sorted = [...kinds].sort(([a], [b]) => a < b ? -1 : 1);
  return [
    '// Generated from the Kubernetes schemas by scripts/generate-list-keys.ts. Do not edit.',
    '',
    '/** Each type that leads to a keyed list: `Type` for a map, `{Type}` for a map of them, `Type[key,key=default]` for a keyed list of them. */',
    'export const TYPES: { readonly [type: string]: { readonly [field: string]: string } } = {',
    ...typeLines(types, kept, names),
    '};',
    '',
    '/** `group/Kind` of each kind that holds keyed lists, with its type. */',
    'export const KINDS: { readonly [kind: string]: string } = {',
    ...sorted.filter(([, type]) => names.has(type)).map(([kind, type]) => `  '${kind}': '${type}',`),
    '};',
    '',
    '/** `group/Kind` of the built-in kinds without any keyed list. */',
    'export const KINDS_WITHOUT: readonly string[] = [',
    ...wrapped(sorted.filter(([, type]) => !names.has(type)).map(([kind]) => `'${kind}',`)).map((line) => `  ${line}`),
    '];',
    '',
  ].join('\n');
}

function main([folder, check]: readonly string[]): void {
  const text = generateListKeys(folder);
  if (check !== '--check') {
    writeFileSync(OUTPUT, text);
  } else if (readFileSync(OUTPUT, 'utf8') !== text) {
    throw new Error('src/object/edit/built-in-list-keys.ts is not what the schemas say; run scripts/generate-list-keys.ts');
  }
}

if (require.main === module) { main(process.argv.slice(2)); }
