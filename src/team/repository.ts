import { TeamPath } from './path';
import { canonicalUrl, parseRepositoryUrl } from './repository-url';
import { SOURCE } from './shapes';
import { SourceStatement } from './source';
import { SourceVerification } from './verification';
import { isDnsSubdomain } from '../fleet';
import { shaped } from '../object/value-shape';

/** How a team's Git repository is read. */
export interface TeamGitOptions {
  /** @default 'main' */
  readonly branch?: string;
  /**
   * A tag instead of the branch.
   *
   * @default - the branch
   */
  readonly tag?: string;
  /** @default TeamPath.perCluster() */
  readonly path?: TeamPath;
  /** @default SourceVerification.none() */
  readonly verify?: SourceVerification;
  /**
   * Secret with the credentials, in each of the team's namespaces.
   *
   * @default - the repository is public
   */
  readonly secretName?: string;
  /**
   * How often it is asked for a new revision.
   *
   * @default '1m'
   */
  readonly interval?: string;
}

/** How a team's OCI artifacts are read. */
export interface TeamOciOptions {
  /** @default 'latest' */
  readonly tag?: string;
  /** @default TeamPath.perCluster() */
  readonly path?: TeamPath;
  /** @default SourceVerification.none() */
  readonly verify?: SourceVerification;
  /**
   * Secret with the credentials, in each of the team's namespaces.
   *
   * @default - the registry is public
   */
  readonly secretName?: string;
  /**
   * How often it is asked for a new revision.
   *
   * @default '1m'
   */
  readonly interval?: string;
}

/** Where a team's own manifests come from. */
export class TeamRepository {
  /** Nowhere: people or pipelines of the team apply them. */
  public static none(): TeamRepository {
    return new TeamRepository(TeamPath.shared(), undefined);
  }

  /**
   * A Git repository of the team's.
   *
   * Throws for an address that no reconciler reads, and for verification that is meant for OCI artifacts.
   *
   * @param url `https://host/path` or `ssh://user@host/path`; one spelling is written, without `.git`
   */
  public static git(url: string, options: TeamGitOptions = {}): TeamRepository {
    shaped(`repository '${url}'`, options, SOURCE);
    return new TeamRepository(options.path ?? TeamPath.perCluster(), {
      kind: 'Git',
      url: checkedUrl(url, ['https', 'http', 'ssh']),
      ref: options.tag ? { tag: options.tag } : { branch: options.branch ?? 'main' },
      ...common(url, 'Git', options),
    });
  }

  /** A repository of OCI artifacts. Throws for an address that does not start with `oci://`, and for verification that is meant for Git. */
  public static oci(url: string, options: TeamOciOptions = {}): TeamRepository {
    shaped(`repository '${url}'`, options, SOURCE);
    return new TeamRepository(options.path ?? TeamPath.perCluster(), {
      kind: 'OCI',
      url: checkedUrl(url, ['oci']),
      ref: { tag: options.tag ?? 'latest' },
      ...common(url, 'OCI', options),
    });
  }

  /** Which folder of it a cluster reads. */
  public readonly path: TeamPath;
  /** @internal */
  public readonly _source?: SourceStatement;

  private constructor(path: TeamPath, source: SourceStatement | undefined) {
    this.path = path;
    this._source = source;
  }

  /** Its address in the one spelling that is written; empty where there is none. */
  public get url(): string {
    return this._source?.url ?? '';
  }
}

function checkedUrl(text: string, schemes: readonly string[]): string {
  const url = parseRepositoryUrl(text);
  if (!schemes.includes(url.scheme)) { throw new Error(`repository address '${text}' starts with '${url.scheme}://': use ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`); }
  if (url.isPrefix) { throw new Error(`repository address '${text}' ends in '/': name one repository`); }
  return canonicalUrl(url);
}

function common(url: string, kind: 'Git' | 'OCI', options: TeamOciOptions): Pick<SourceStatement, 'interval' | 'secretName' | 'verify'> {
  const { verify, secretName, interval } = options;
  if (verify?._verify && verify._source !== kind) {
    throw new Error(`repository '${url}' is verified as ${verify._source}: use ${kind === 'Git' ? 'SourceVerification.gitKeys' : 'cosignKeys, cosignIdentities or notation'}`);
  }
  if (secretName !== undefined && !isDnsSubdomain(secretName)) {
    throw new Error(`secret name '${secretName}' of repository '${url}' is not a DNS name: use lower-case letters, digits, '-' and '.'`);
  }
  if (interval !== undefined && !/^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/.test(interval)) {
    throw new Error(`interval '${interval}' of repository '${url}' is no duration: use one such as '30s' or '5m'`);
  }
  return { interval: interval ?? '1m', ...(secretName ? { secretName } : {}), ...(verify?._verify ? { verify: verify._verify } : {}) };
}
