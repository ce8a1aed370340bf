import { posix } from 'path';

const { basename, dirname, join, relative } = posix;

/** Files as they are compiled, by their paths below the library, without extension. */
export type Compiled = ReadonlyMap<string, string>;

/** The file that holds a module, by the path of the module. */
export type Holders = ReadonlyMap<string, string>;

/** The names of the files of a folder that hold what was many. */
export const GATHERED = ['gathered', 'gathered-whole'] as const;

/** So that what stands beside the library has a path too. */
const LIBRARY = '/package/lib';

/** Said once in the file that holds many. */
const STRICT = '"use strict";\n';
/** What tells those who import a default; nobody imports one of these. */
const MODULE = 'Object.defineProperty(exports, "__esModule", { value: true });\n';
const HELD = /^ "([^"]+)": \(function \(exports\) \{$/m;

const REQUIRED = /require\((["'])(\.[^"']+)\1\)/g;

/**
 * Where each of the modules goes: into one file of the innermost of the folders that it stands in; one in none of them stays by itself.
 *
 * @param modules paths below the library, without extension
 * @param name of the file
 */
export function holdersOf(modules: Iterable<string>, folders: readonly string[], name: typeof GATHERED[number]): Holders {
  const holders = new Map<string, string>();
  for (const path of modules) {
    const above = foldersAbove(path).find((folder) => folders.includes(folder));
    if (above !== undefined) { holders.set(path, join(above, name)); }
  }
  return holders;
}

/**
 * Modules as functions in one file, each evaluated where it is first asked for: to find, read and wrap a small file costs more than what is in it.
 *
 * The files themselves are gone from the result: nobody outside the library can ask for them, as its package.json lets nobody in.
 */
export function gathered(files: Compiled, holders: Holders): Compiled {
  const result = new Map<string, string>();
  const held = new Map<string, string[]>();
  for (const [path, source] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const holder = holders.get(path);
    const asks = asking(source, path, { files, holders, from: holder ?? path });
    if (holder === undefined) {
      result.set(path, asks);
      continue;
    }
    // In parentheses a function is compiled where it is read, in one pass instead of two.
    held.set(holder, [...held.get(holder) ?? [], ` "${path}": (function (exports) {\n${asks.replace(STRICT, '').replace(MODULE, '')}\n }),\n`]);
  }
  for (const [holder, modules] of held) { result.set(holder, whole(modules)); }
  return result;
}

/** Whether the files were gathered before, and not compiled since: then one holds what has no file of its own. */
export function isGathered(files: Compiled): boolean {
  return [...files].some(([path, source]) => isHolder(path) && !files.has(HELD.exec(source)?.[1] ?? path));
}

/** Whether the module is a file that holds others. */
export function isHolder(path: string): boolean {
  return (GATHERED as readonly string[]).includes(basename(path));
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

interface Place {
  readonly files: Compiled;
  readonly holders: Holders;
  /** The file that the source will stand in. */
  readonly from: string;
}

/** A source that asks for each module where it will be. */
function asking(source: string, path: string, { files, holders, from }: Place): string {
  return source.replace(REQUIRED, (_whole, _quote, required: string) => {
    const named = join(dirname(path), required);
    const module = [named, join(named, 'index')].find((candidate) => files.has(candidate)) ?? named;
    const holder = holders.get(module);
    if (holder === undefined) { return `require("${below(from, module)}")`; }
    return holder === from ? `load("${module}")` : `require("${below(from, holder)}").load("${module}")`;
  });
}

function below(from: string, module: string): string {
  const folder = relative(join(LIBRARY, dirname(from)), join(LIBRARY, dirname(module)));
  return `${folder.startsWith('.') ? '' : './'}${join(folder, basename(module))}`;
}

function whole(modules: readonly string[]): string {
  return `${STRICT}const modules = {\n${modules.join('')}};\nconst loaded = {};\n`
    + 'function load(path) {\n'
    + ' if (!Object.hasOwn(loaded, path)) { modules[path](loaded[path] = {}); }\n'
    + ' return loaded[path];\n'
    + '}\nexports.load = load;\n';
}
