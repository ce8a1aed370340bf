import { isDnsSubdomain, SignerIdentity } from '../fleet';

/** Which commits of a Git repository must be signed. */
export interface GitVerificationOptions {
  /**
   * `HEAD` for the commit, `Tag` for the tag that points to it, `TagAndHEAD` for both.
   *
   * @default 'HEAD'
   */
  readonly mode?: string;
}

const MODES = ['HEAD', 'Tag', 'TagAndHEAD'];

/** Whether what is pulled must be signed, and by whom. */
export class SourceVerification {
  /** Nothing is verified. */
  public static none(): SourceVerification {
    return new SourceVerification('', undefined);
  }

  /**
   * Commits of a Git repository are signed with one of the keys in a Secret of the team's namespace.
   *
   * Throws for a mode that Flux does not know.
   */
  public static gitKeys(secretName: string, options: GitVerificationOptions = {}): SourceVerification {
    const mode = options.mode ?? 'HEAD';
    if (!MODES.includes(mode)) { throw new Error(`verification mode '${mode}' is not known: use ${MODES.join(', ')}`); }
    return new SourceVerification('Git', { mode, secretRef: { name: checkedSecret(secretName) } });
  }

  /** Artifacts are signed with cosign by a key whose public part lies in a Secret of the team's namespace. */
  public static cosignKeys(secretName: string): SourceVerification {
    return new SourceVerification('OCI', { provider: 'cosign', secretRef: { name: checkedSecret(secretName) } });
  }

  /** Artifacts are signed with cosign by one of these identities, without keys. Throws where none is given. */
  public static cosignIdentities(...identities: SignerIdentity[]): SourceVerification {
    if (identities.length === 0) { throw new Error('cosignIdentities names nobody: give at least one issuer and subject, or use SourceVerification.none()'); }
    return new SourceVerification('OCI', {
      provider: 'cosign',
      matchOIDCIdentity: identities.map(({ issuer, subject }) => ({ issuer: exactly(issuer), subject: exactly(subject) })),
    });
  }

  /** Artifacts are signed with notation by a trust policy in a Secret of the team's namespace. */
  public static notation(secretName: string): SourceVerification {
    return new SourceVerification('OCI', { provider: 'notation', secretRef: { name: checkedSecret(secretName) } });
  }

  /**
   * `Git` or `OCI`; empty where nothing is verified.
   *
   * @internal
   */
  public readonly _source: string;
  /** @internal */
  public readonly _verify?: object;

  private constructor(source: string, verify: object | undefined) {
    this._source = source;
    this._verify = verify;
  }
}

/** Identities are matched as regular expressions: without anchors a longer text that contains one would pass. */
function exactly(text: string): string {
  return `^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
}

function checkedSecret(name: string): string {
  if (!isDnsSubdomain(name)) { throw new Error(`secret name '${name}' is not a DNS name: use lower-case letters, digits, '-' and '.'`); }
  return name;
}
