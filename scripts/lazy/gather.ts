import { basename } from 'path';

/** The files of a folder, by their names without extension, as they are compiled. */
export type Compiled = ReadonlyMap<string, string>;

/** The file that holds what was many. */
export const GATHERED = 'gathered';

/**
 * The files of a folder as functions in one, each evaluated where it is first asked for: reading a hundred small files costs more than what is in them.
 *
 * Each file stays, and hands on what the one holds, so that every way of asking for it gives the same.
 */
export function gathered(files: Compiled): ReadonlyMap<string, string> {
  const names = [...files.keys()].sort();
  const modules = names.map((name) => `    ${JSON.stringify(`./${name}`)}: (exports, require) => {\n${files.get(name)!}\n},\n`).join('');
  const all = `"use strict";\nconst modules = {\n${modules}};\nconst loaded = {};\n`
    + 'function load(path) {\n'
    + '    if (!Object.hasOwn(modules, path)) { return require(path); }\n'
    + '    if (!Object.hasOwn(loaded, path)) { modules[path](loaded[path] = {}, load); }\n'
    + '    return loaded[path];\n'
    + '}\nexports.load = load;\n';
  return new Map([[GATHERED, all], ...names.map((name): [string, string] => [name, stub(name)])]);
}

/** Whether a file was gathered before. */
export function isStub(name: string, source: string): boolean {
  return basename(name) === GATHERED || source === stub(name);
}

function stub(name: string): string {
  return `"use strict";\nmodule.exports = require("./${GATHERED}").load("./${name}");\n`;
}

/** The index of the folder, which asks the one file directly. */
export function throughGathered(index: string, files: Compiled): string {
  return index.replace(/require\("(\.\/[^"]+)"\)/g, (whole, path: string) => (files.has(path.slice(2)) ? `require("./${GATHERED}").load("${path}")` : whole));
}
