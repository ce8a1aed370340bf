import { isDnsSubdomain, SignerIdentity } from '../../fleet';

/** What a signer is, as plain data. */
export type SignerSpec = KeySigner | IdentitySigner | NotationSigner | GitSigner;

export interface KeySigner {
  readonly type: 'key';
  readonly name: string;
  readonly publicKey: string;
  /** Secret with the same key, where Flux reads sources. */
  readonly secretName: string;
  readonly transparencyLog?: string;
}

export interface IdentitySigner {
  readonly type: 'identity';
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  /** Whether issuer and subject are regular expressions for the whole text. */
  readonly isPattern: boolean;
}

export interface NotationSigner {
  readonly type: 'notation';
  readonly name: string;
  readonly certificates: string;
  readonly secretName: string;
}

export interface GitSigner {
  readonly type: 'git';
  readonly name: string;
  readonly secretName: string;
  readonly keyIds: readonly string[];
  readonly mode: string;
  readonly history: string;
}

/** A cosign key that somebody signs with. */
export interface SigningKeyProps {
  /** The public key, PEM. */
  readonly publicKey: string;
  /**
   * Secret with the key as `*.pub`, in every namespace where Flux reads an artifact that it signs.
   *
   * @default - the signer's name
   */
  readonly secretName?: string;
  /**
   * Address of the transparency log that signatures must be in, such as `https://rekor.sigstore.dev`.
   *
   * @default - none is asked
   */
  readonly transparencyLog?: string;
}

/** Certificates that somebody signs with, the way of Notary Project. */
export interface NotationSignerProps {
  /** Certificates of the authority, PEM. */
  readonly certificates: string;
  /**
   * Secret with trust policy and certificates, in every namespace where Flux reads an artifact that it signs.
   *
   * @default - the signer's name
   */
  readonly secretName?: string;
}

/** Keys that commits are signed with. */
export interface GitSignerProps {
  /**
   * Secret with the keys as `*.asc`, or as `*.sshpub` from Flux 2.9 on, in every namespace where Flux reads a repository that it signs.
   *
   * @default - the signer's name
   */
  readonly secretName?: string;
  /**
   * Ids of GnuPG keys in the keyring of Argo CD.
   *
   * @default - none: Argo CD cannot verify the repositories
   */
  readonly keyIds?: string[];
  /**
   * What Flux verifies: `HEAD` for the commit, `Tag`, or `TagAndHEAD`.
   *
   * @default 'HEAD'
   */
  readonly mode?: string;
  /**
   * What Argo CD verifies: `head` for the commit, `strict` for all that came before it as well.
   *
   * @default 'strict'
   */
  readonly history?: string;
}

const MODES = ['HEAD', 'Tag', 'TagAndHEAD'];
const HISTORIES = ['head', 'strict'];

/** Somebody whose signature is trusted. */
export class Signer {
  /**
   * The holder of a cosign key, who signs images, charts and OCI artifacts.
   *
   * Throws for what is no public key in PEM, and for a private one.
   *
   * @param name a DNS name that begins with a letter
   */
  public static key(name: string, props: SigningKeyProps): Signer {
    const { publicKey, transparencyLog } = props;
    checkPem(name, 'publicKey', publicKey, 'PUBLIC KEY');
    if (transparencyLog !== undefined && !/^https:\/\/[^\s/]+/.test(transparencyLog)) {
      throw new Error(`signer '${name}' has the transparencyLog '${transparencyLog}': give an address that begins with https://`);
    }
    const secretName = checkedSecret(name, props.secretName);
    return new Signer({ type: 'key', name, publicKey: `${publicKey.trim()}\n`, secretName, ...(transparencyLog ? { transparencyLog } : {}) });
  }

  /**
   * Somebody without a key, known by issuer and subject exactly as the certificate states them, who signs images, charts and OCI artifacts.
   *
   * Signatures are looked up in the public instance of sigstore. Throws for an empty issuer or subject.
   *
   * @param name a DNS name that begins with a letter
   */
  public static identity(name: string, identity: SignerIdentity): Signer {
    return new Signer(identitySpec(name, identity, false));
  }

  /**
   * The same, known by regular expressions (RE2) for the whole issuer and the whole subject, such as all workflows of an organization.
   *
   * Throws for what is no regular expression and for one that fits any text.
   *
   * @param name a DNS name that begins with a letter
   */
  public static identityPattern(name: string, identity: SignerIdentity): Signer {
    for (const [field, text] of [['issuer', identity.issuer], ['subject', identity.subject]]) { checkPattern(name, field, text); }
    return new Signer(identitySpec(name, identity, true));
  }

  /**
   * The holder of a certificate, who signs images and OCI artifacts with notation.
   *
   * Throws for what are no certificates in PEM.
   *
   * @param name a DNS name that begins with a letter
   */
  public static notation(name: string, props: NotationSignerProps): Signer {
    checkPem(name, 'certificates', props.certificates, 'CERTIFICATE');
    return new Signer({ type: 'notation', name, certificates: `${props.certificates.trim()}\n`, secretName: checkedSecret(name, props.secretName) });
  }

  /**
   * Those who sign commits of Git repositories.
   *
   * Throws for modes that Flux or Argo CD does not know and for what is no id of a key.
   *
   * @param name a DNS name that begins with a letter
   */
  public static git(name: string, props: GitSignerProps = {}): Signer {
    const { keyIds = [], mode = 'HEAD', history = 'strict' } = props;
    const bad = keyIds.find((id) => !/^[0-9A-F]{16}([0-9A-F]{24})?$/.test(id));
    if (bad !== undefined) { throw new Error(`signer '${name}' has the key id '${bad}': give the last 16 hexadecimal digits in capitals, or all 40`); }
    if (!MODES.includes(mode)) { throw new Error(`signer '${name}' has the mode '${mode}': use one of ${MODES.join(', ')}`); }
    if (!HISTORIES.includes(history)) { throw new Error(`signer '${name}' has the history '${history}': use one of ${HISTORIES.join(', ')}`); }
    return new Signer({ type: 'git', name, secretName: checkedSecret(name, props.secretName), keyIds: [...keyIds], mode, history });
  }

  /** What findings and attestors call it. */
  public readonly name: string;
  /** @internal */
  public readonly _spec: SignerSpec;

  private constructor(spec: SignerSpec) {
    if (!/^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(spec.name)) {
      throw new Error(`signer name '${spec.name}' is not of the form that policies can use: begin with a lower-case letter, go on with letters, digits and '-'`);
    }
    this.name = spec.name;
    this._spec = spec;
  }
}

function identitySpec(name: string, { issuer, subject }: SignerIdentity, isPattern: boolean): IdentitySigner {
  for (const [field, text] of [['issuer', issuer], ['subject', subject]]) {
    if (text.trim() === '') { throw new Error(`signer '${name}' has no ${field}, so anybody would be trusted: name it`); }
  }
  return { type: 'identity', name, issuer, subject, isPattern };
}

/** What RE2 and JavaScript both read, and what does not let everybody in. */
function checkPattern(name: string, field: string, text: string): void {
  try {
    new RegExp(`^(?:${text})$`);
  } catch (error) {
    throw new Error(`signer '${name}' has the ${field} '${text}', which is no regular expression (${(error as Error).message}): correct it`);
  }
  if (/\(\?[=!<]|\\[1-9]/.test(text)) {
    throw new Error(`signer '${name}' has the ${field} '${text}' with a look-around or a back-reference, which RE2 does not have: say it without`);
  }
  if (new RegExp(`^(?:${text})$`).test('\u0001anybody\u0001')) {
    throw new Error(`signer '${name}' has the ${field} '${text}', which fits any text, so anybody would be trusted: name what it begins with`);
  }
}

function checkPem(name: string, field: string, text: string, label: string): void {
  if (/PRIVATE KEY-----/.test(text)) { throw new Error(`signer '${name}' has a private key as ${field}: give the public part, and replace the key, which is no secret any more`); }
  const pem = new RegExp(`^\\s*(-----BEGIN ${label}-----\\s+[A-Za-z0-9+/=\\s]+-----END ${label}-----\\s*)+$`);
  if (!pem.test(text)) { throw new Error(`signer '${name}' has no PEM as ${field}: give the text from '-----BEGIN ${label}-----' to '-----END ${label}-----'`); }
}

function checkedSecret(name: string, secretName: string | undefined): string {
  // The name is checked by itself.
  if (secretName === undefined) { return name; }
  if (!isDnsSubdomain(secretName)) { throw new Error(`signer '${name}' has the secretName '${secretName}', which is not a DNS name: use lower-case letters, digits, '-' and '.'`); }
  return secretName;
}

/** A text as a regular expression for it alone. */
export function exactly(text: string): string {
  return `^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
}

/** Issuer and subject as anchored regular expressions, as Flux reads them. */
export function identityPatterns({ issuer, subject, isPattern }: IdentitySigner): { readonly issuer: string; readonly subject: string } {
  const pattern = (text: string) => (isPattern ? `^(?:${text})$` : exactly(text));
  return { issuer: pattern(issuer), subject: pattern(subject) };
}
