import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { MinorDefinitions, packBuiltIns } from './built-in';
import { builtInFiles } from './built-in-types';
import { Generated, generateCustom } from './generate';
import { packServedApis } from './served';
import { readSource } from './source';
import { KIND_DECLARATIONS } from './tokens';
import { JsonMap } from '../object/json';

/** The files of the `imports/` folder that this library ships: custom resources, built-in kinds, and when Kubernetes serves them. */
export async function generateBundled(customResources: string, kubernetes: string): Promise<Generated> {
  const source = readSource(customResources);
  const custom = await generateCustom(source.documents, './kind');
  const builtIns = packBuiltIns(readMinors(kubernetes));
  const files = new Map([
    ...custom.files,
    ...await builtInFiles(builtIns),
    ['kind.d.ts', KIND_DECLARATIONS],
    ['kind.js', "'use strict';\n"],
    ['kubernetes.schema.json', `${JSON.stringify(builtIns.stored)}\n`],
    ['served-apis.json', `${JSON.stringify(packServedApis(JSON.parse(readFileSync(join(kubernetes, 'served-apis.json'), 'utf8'))))}\n`],
  ]);
  return { files: new Map([...files].map(([name, text]) => [name, name.endsWith('.d.ts') ? narrow(text) : text])), problems: [...source.problems, ...custom.problems] };
}

/** With half of its indentation: what is published is large enough. */
function narrow(text: string): string {
  return text.replace(/^(?: {2})+/gm, (indent) => indent.slice(indent.length / 2));
}

function readMinors(folder: string): MinorDefinitions[] {
  return readdirSync(folder).flatMap((file) => {
    const match = /^v1\.(\d+)\.json$/.exec(file);
    if (!match) { return []; }
    const { definitions } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { definitions: { readonly [name: string]: JsonMap } };
    return [{ minor: Number(match[1]), definitions }];
  });
}
