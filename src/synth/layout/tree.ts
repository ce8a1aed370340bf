import { ReadThrough } from '../../object/read-through';
import { inOnePiece } from '../yaml/emit';

/** The written tree as a value: content by path, from its root, with `/` between folders. */
export type Tree = ReadonlyMap<string, string>;

/** A text, or what makes it: a large one that has most in common with others is made whenever it is read, so that a thousand of them are not held at once. */
export type Content = string | (() => string);

/** Collects the files of a tree; two contents for one path are a fault of the layout, not of the program. */
export class TreeBuilder {
  private readonly files = new Map<string, Content>();

  public add(path: string, content: Content): void {
    const before = this.files.size;
    this.files.set(path, typeof content === 'string' ? inOnePiece(content) : content);
    if (this.files.size === before) { throw new Error(`the layout has two contents for ${path}`); }
  }

  public get tree(): Tree {
    return new BuiltTree(this.files);
  }
}

class BuiltTree extends ReadThrough<string> {
  constructor(private readonly files: ReadonlyMap<string, Content>) { super(files); }

  public get(path: string): string | undefined {
    const content = this.files.get(path);
    return typeof content === 'function' ? content() : content;
  }
}

/** Ways from the folders below one folder, each computed once: they differ from its own only by a step up. */
export class WaysFrom {
  private readonly known = new Map<string, string>();

  /** @param parent of the folders that ways start from; nothing that they lead to lies in those folders themselves */
  constructor(private readonly parent: string) {}

  public to(folder: string): string {
    let way = this.known.get(folder);
    if (way === undefined) {
      way = `../${relativeFolder(this.parent, folder)}`;
      this.known.set(folder, way);
    }
    return way;
  }
}

/** The way from one folder of the tree to another, as a kustomization names it: `../../services/ingress/base`. */
export function relativeFolder(from: string, to: string): string {
  const a = from.split('/');
  const b = to.split('/');
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) { common++; }
  return [...a.slice(common).map(() => '..'), ...b.slice(common)].join('/') || '.';
}
