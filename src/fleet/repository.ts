import { checkCountry } from './country';
import { shaped, TEXT } from '../object/value-shape';
/** Where in a Git repository the written tree lies. */
export interface GitOptions {
  /**
   * The branch that reconcilers read.
   *
   * @default 'main'
   */
  readonly branch?: string;
  /**
   * Folder of the written tree, from the root of the repository.
   *
   * @default 'deploy'
   */
  readonly path?: string;
  /**
   * Country of the law that its host stands under, such as `FR`.
   *
   * @default - not known, which matters only to what demands sovereignty
   */
  readonly jurisdiction?: string;
}

/** The repository that holds the written tree, as reconcilers reach it. */
export class Repository {
  /**
   * A Git repository.
   *
   * Throws for an address that is no Git URL, a branch that Git does not accept and a path that leaves the repository.
   *
   * @param url `https://…`, `ssh://…`; an scp-like `user@host:path` is written as `ssh://user@host/path`
   */
  public static git(url: string, options: GitOptions = {}): Repository {
    shaped(`repository '${url}'`, options, { branch: TEXT, path: TEXT, jurisdiction: TEXT });
    return new Repository(normalizedUrl(url), options.branch ?? 'main', options.path ?? 'deploy', options.jurisdiction ?? '');
  }

  public readonly url: string;
  public readonly branch: string;
  /** Without leading or trailing slash; empty for the root of the repository. */
  public readonly path: string;
  /** Country of the law that its host stands under; empty where it is not known. */
  public readonly jurisdiction: string;

  private constructor(url: string, branch: string, path: string, jurisdiction: string) {
    checkBranch(branch, url);
    if (jurisdiction !== '') { checkCountry(`of repository '${url}'`, jurisdiction); }
    this.jurisdiction = jurisdiction;
    this.url = url;
    this.branch = branch;
    this.path = normalizedPath(path, url);
  }
}

function normalizedUrl(url: string): string {
  const scp = /^([A-Za-z0-9_.-]+)@([A-Za-z0-9.-]+):(?!\/)(.+)$/.exec(url);
  const text = scp ? `ssh://${scp[1]}@${scp[2]}/${scp[3]}` : url;
  const isAddress = /^(https?|ssh):\/\/(?!-)[^\s/@:\\]+(@(?!-)[^\s/@:\\]+)?(:\d+)?\/[^\s\\]+$/.test(text);
  if (!isAddress || /\/\.{1,2}(\/|$)/.test(text)) {
    throw new Error(`repository address '${url}' is not one that a reconciler can read: use https://host/path or ssh://user@host/path, without a password`);
  }
  return text;
}

/** Rules of `git check-ref-format --branch`; reconcilers put `refs/heads/` before it themselves. */
function checkBranch(branch: string, url: string): void {
  const legal = /^(?![/.-])(?!(@|HEAD)$)(?!refs\/)(?!.*(\.\.|\/\/|@\{|\/\.|\.lock(\/|$)))[^\s~^:?*[\\\u0000-\u001f\u007f]+(?<![/.])$/.test(branch);
  if (!legal) { throw new Error(`branch '${branch}' of repository '${url}' is not a name that Git accepts: use a name such as 'main'`); }
}

function normalizedPath(path: string, url: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) {
    throw new Error(`path '${path}' leaves the repository '${url}': give a folder inside it, such as 'deploy'`);
  }
  const odd = parts.find((part) => part.toLowerCase() === '.git' || !/^(?![-!])[^\s\\*?[\]{};:'"`$<>|&#]+$/.test(part));
  if (odd !== undefined) {
    throw new Error(`path '${path}' of the repository '${url}' has the folder '${odd}', which reconcilers and their ignore rules do not take as it is: `
      + "use letters, digits, '-', '_' and '.', such as 'deploy'");
  }
  return parts.join('/');
}
