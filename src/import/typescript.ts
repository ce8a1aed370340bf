import type { compile as Compile } from 'json-schema-to-typescript';
import { Definitions, TypeSchema } from './shapes';
import { JsonMap } from '../object/json';

/** Interfaces as TypeScript text, made with json-schema-to-typescript, which is loaded only here. */
export async function interfaces(definitions: Definitions): Promise<string> {
  if (definitions.size === 0) { return ''; }
  const names = [...definitions.keys()].sort();
  const schema: TypeSchema = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }])),
    additionalProperties: false,
    definitions: Object.fromEntries(names.map((name) => [name, definitions.get(name)])),
  };
  const text = await loadCompile()(schema, 'AllOfThem', {
    additionalProperties: false, ignoreMinAndMaxItems: true, bannerComment: '', format: false,
  });
  return tidy(text);
}

/** The types of one JSON Schema, as its author cut them, below a line that says where they are from. */
export async function compileTypes(schema: JsonMap, name: string, banner: string): Promise<string> {
  return loadCompile()(schema as TypeSchema, name, { bannerComment: banner, format: false, ignoreMinAndMaxItems: true, unreachableDefinitions: false });
}

function loadCompile(): typeof Compile {
  try {
    // Required when types are made and not before: it is a development dependency, 25 MB with what it needs.
    // eslint-disable-next-line @typescript-eslint/no-require-imports, import/no-extraneous-dependencies
    return (require('json-schema-to-typescript') as { compile: typeof Compile }).compile;
  } catch {
    throw new Error('types are made with json-schema-to-typescript, which is not installed: run npm install --save-dev json-schema-to-typescript');
  }
}

/** One block an interface, sorted by name, without the frame that held them together; lists may be readonly ones. */
function tidy(text: string): string {
  const blocks = text.split(/^(?=export (?:interface|type) )/m).map((block) => block.trim());
  return blocks
    .filter((block) => block.startsWith('export ') && !block.startsWith('export interface AllOfThem '))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(tidyBlock)
    .join('\n');
}

function nameOf(block: string): string {
  return /^export \w+ (\w+)/.exec(block)![1];
}

const LIST_OF_MAPS = /(\{\n\[k: string\]: [^\n]*\n\}\[\])/g;

function tidyBlock(block: string): string {
  let depth = 0;
  return block.replace(LIST_OF_MAPS, 'readonly $1').split('\n').map((line) => {
    if (line.startsWith('}')) { depth--; }
    const text = '  '.repeat(depth) + tidyLine(line);
    if (line.endsWith('{')) { depth++; }
    return text;
  }).join('\n');
}

const QUOTED = /("(?:[^"\\]|\\.)*")/;

function tidyLine(line: string): string {
  const parts = line.split(QUOTED);
  // A list of quoted words ends in `)[]` with the bracket before the first of them: those are opened over the whole line.
  const bare = parts.map((part, i) => (i % 2 ? `\u0001${i}\u0001` : part)).join('');
  const readonlyLists = bare.replace(/((?:\([^()]*\)|[\w$.\u0001]+|\{[^{}]*\})(?:\[\])+)/g, 'readonly $1');
  return readonlyLists.replace(/\u0001(\d+)\u0001/g, (_, i: string) => parts[Number(i)]);
}
