import { existsSync, readdirSync, readFileSync } from 'fs';
import { join, relative, resolve } from 'path';

const ROOT = resolve(__dirname, '..', '..');

/** A fenced block of a document. */
export interface Block {
  /** Such as `README.md:13`, the line of its fence. */
  readonly place: string;
  /** What stands after the fence: `ts`, `yaml`. */
  readonly language: string;
  readonly text: string;
}

/** The documents of the project that a user reads. */
export function documents(): readonly string[] {
  const folders = ['docs', 'examples'].map((name) => join(ROOT, name)).filter((path) => existsSync(path));
  const inFolders = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules')).map((path) => join(folder, path)));
  return [...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md'].map((name) => join(ROOT, name)).filter((path) => existsSync(path)), ...inFolders.sort()];
}

/** Every fenced block of a document, in order. */
export function blocksOf(document: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly line: number; readonly language: string; readonly lines: string[] } | undefined;
  readFileSync(document, 'utf8').split('\n').forEach((text, i) => {
    const fence = /^```(\w*)/.exec(text);
    if (!fence) {
      open?.lines.push(text);
    } else if (open) {
      blocks.push({ place: `${relative(ROOT, document)}:${open.line}`, language: open.language, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else {
      open = { line: i + 1, language: fence[1], lines: [] };
    }
  });
  return blocks;
}
