import { isLegalPath, MANIFEST, pathIn, TreeIndex } from './tree';

const ROOT = '.';
const MERGE_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})/;

/** The manifest of a tree: who wrote it, and a line a folder, sorted, so that it is small and changes on two branches seldom touch. */
export function manifestText({ folders, isPlain }: TreeIndex, owner?: string): string {
  const lines: string[] = [];
  for (const key of [...folders.keys()].map((folder) => folder || ROOT).sort()) {
    const names = folders.get(key === ROOT ? '' : key)!;
    if (names.length > 0) { lines.push(isPlain ? `    "${key}": ["${names.join('","')}"]` : `    ${JSON.stringify(key)}: ${JSON.stringify(names)}`); }
  }
  const of = owner === undefined ? '' : `\n  "of": ${JSON.stringify(owner)},`;
  return `{\n  "version": 1,${of}\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Who wrote the tree that a manifest lists; undefined where it does not say. */
export function manifestOwner(text: string): string | undefined {
  const said = /^ {2}"of": (".*"),$/m.exec(text)?.[1];
  return said === undefined ? undefined : JSON.parse(said) as string;
}

/**
 * The paths that a manifest names. One with Git's conflict markers names those of both sides: files that either branch wrote are ours.
 *
 * @throws where the text is not a manifest
 */
export function manifestPaths(text: string): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const [folder, names] of entries(text)) {
    if (!Array.isArray(names)) { throw unreadable(`the entry of the folder "${folder}" is not a list`); }
    for (const name of names) {
      const path = pathIn(folder === ROOT ? '' : folder, String(name));
      if (!isLegalPath(path)) { throw unreadable(`"${path}" is not a path inside the output folder`); }
      paths.add(path);
    }
  }
  return paths;
}

function entries(text: string): readonly (readonly [string, unknown])[] {
  const lines = text.split('\n');
  try {
    if (lines.some((line) => MERGE_MARKER.test(line))) {
      return lines.filter((line) => /^ {4}"/.test(line)).flatMap((line) => Object.entries(JSON.parse(`{${line.replace(/,\s*$/, '')}}`) as object));
    }
    return Object.entries((JSON.parse(text) as { readonly files: object }).files);
  } catch (error) {
    throw unreadable((error as Error).message);
  }
}

function unreadable(why: string): Error {
  return new Error(`${MANIFEST} in the output folder cannot be read (${why}): restore it from Git, or delete it together with the tree that it lists`);
}
