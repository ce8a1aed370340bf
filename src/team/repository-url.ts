/** An address of a repository, taken apart so that two spellings of one repository are equal. */
export interface RepositoryUrl {
  /** `https`, `http`, `ssh` or `oci`. */
  readonly scheme: string;
  /** Lower case; with the port where it is not the scheme's own. */
  readonly host: string;
  readonly user: string;
  /** Without leading slash, trailing slash and `.git`. */
  readonly path: string;
  /** Whether it ends in a slash: it stands for all repositories below it. */
  readonly isPrefix: boolean;
}

const PORTS: Record<string, string> = { https: '443', http: '80', ssh: '22', oci: '443' };

/**
 * Takes an address apart.
 *
 * Throws for what no reconciler reads and for what could be read in two ways: passwords, `..`, doubled slashes, percent signs,
 * queries and fragments.
 */
export function parseRepositoryUrl(url: string): RepositoryUrl {
  const scp = /^([A-Za-z0-9_.-]+)@([A-Za-z0-9.-]+):(?!\/)(.+)$/.exec(url);
  if (scp && /^\d+\//.test(scp[3])) {
    throw new Error(`repository address '${url}' can be read in two ways, '${scp[3].split('/')[0]}' as a port or as a folder: write ssh://${scp[1]}@${scp[2]}:${scp[3]}, `
      + `or ssh://${scp[1]}@${scp[2]}/${scp[3]}`);
  }
  const text = scp ? `ssh://${scp[1]}@${scp[2]}/${scp[3]}` : url;
  const match = /^([A-Za-z]+):\/\/(?:([A-Za-z0-9_.-]+)@)?([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::(\d+))?\/(.*)$/.exec(text);
  const scheme = match?.[1].toLowerCase() ?? '';
  if (!match || !(scheme in PORTS)) {
    throw new Error(`repository address '${url}' is not one that a reconciler can read: use https://host/path, ssh://user@host/path or oci://host/path, without a password`);
  }
  const path = match[5];
  const parts = path.replace(/\/$/, '').split('/');
  if (!/^[A-Za-z0-9._~/+-]+$/.test(path) || parts.some((part) => ['', '.', '..'].includes(part))) {
    throw new Error(`path '${path}' of repository address '${url}' can be read in two ways: write it without '..', '//', '%', '?' and '#'`);
  }
  const [host, port] = [match[3].toLowerCase(), match[4]];
  if (!host.split('.').every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label))) {
    throw new Error(`host '${match[3]}' of repository address '${url}' is no DNS name: use one such as 'git.example.com'`);
  }
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65535)) { throw new Error(`port ${port} of repository address '${url}' is not between 1 and 65535`); }
  if (match[2] && scheme !== 'ssh') {
    throw new Error(`repository address '${url}' names the user '${match[2]}': leave it out, credentials belong into a Secret`);
  }
  return {
    scheme,
    host: host + (port && port !== PORTS[scheme] ? `:${port}` : ''),
    user: match[2] ?? '',
    path: parts.join('/').replace(/\.git$/, ''),
    isPrefix: path.endsWith('/'),
  };
}

/** The same repository in another way. */
const TWINS: { readonly [scheme: string]: (url: RepositoryUrl) => readonly string[] } = {
  https: ({ host, path }) => [`ssh://git@${host}/${path}`, `git@${host}:${path}`],
  ssh: ({ host, path, user }) => [`https://${host}/${path}`, ...(user ? [`${user}@${host}:${path}`] : [])],
};

/** The one spelling of a repository that is written. */
export function canonicalUrl(url: RepositoryUrl): string {
  return `${url.scheme}://${url.user ? `${url.user}@` : ''}${url.host}/${url.path}${url.isPrefix ? '/' : ''}`;
}

/**
 * Every spelling of an allowed address that may be used for it, sorted; a prefix ends in a slash.
 *
 * A repository that is allowed over https is so over ssh on the host's own port, the other way round too. The short form of ssh
 * stands beside the long one: Flux reads the latter only, the other reconcilers both.
 */
export function acceptedForms(url: RepositoryUrl): string[] {
  const own = [`${url.scheme}://${url.user ? `${url.user}@` : ''}${url.host}/${url.path}`];
  const roots = url.host.includes(':') || !(url.scheme in TWINS) ? own : [...own, ...TWINS[url.scheme](url)];
  const endings = url.isPrefix ? ['/'] : url.scheme === 'oci' ? [''] : ['', '.git'];
  return roots.flatMap((root) => endings.map((ending) => root + ending)).sort();
}
