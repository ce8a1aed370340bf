import { checkAccessSecret } from './access-secret';
import type { GitRepositoryV1, OCIRepositoryV1 } from '../../imports/source.toolkit.fluxcd.io';
import { didYouMean, Repository, SignerIdentity } from '../fleet';
import { exactly } from '../fleet/exact-pattern';
import { ValueClass } from '../fleet/value-class';

/** What every source says, wherever it reads. */
interface FluxSourceFields {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly interval: string;
  readonly ignore: string;
}

type GitProvider = 'azure' | 'generic' | 'github';
type RegistryProvider = 'aws' | 'azure' | 'gcp' | 'generic';
type VerificationMode = 'HEAD' | 'Tag' | 'TagAndHEAD';

const MODES = ['HEAD', 'Tag', 'TagAndHEAD'];
const GIT_PROVIDERS = ['azure', 'github'];
const REGISTRY_PROVIDERS = ['aws', 'azure', 'gcp'];
/** Made by `flux bootstrap`. */
export const USUAL_SECRET = 'flux-system';

/** Who must have signed what Flux reads. */
export interface FluxVerification {
  /**
   * Secret in the namespace of Flux with the public keys.
   *
   * @default - signed without keys, by one of `identities`
   */
  readonly secretName?: string;
  /**
   * Which signatures of a Git repository count: `HEAD` for the commit, `Tag`, or `TagAndHEAD`. An artifact is checked with cosign.
   *
   * @default 'HEAD'
   */
  readonly mode?: string;
  /**
   * Who may have signed an artifact with cosign without a key.
   *
   * @default - nobody: `secretName` names the keys
   */
  readonly identities?: SignerIdentity[];
}

/** Throws where Flux could not check what is asked of it. */
export function checkVerification(verify: FluxVerification, kind: 'GitRepository' | 'OCIRepository'): void {
  ValueClass.PROPERTIES.check('Flux', 'verify', verify);
  const { secretName, mode, identities } = verify;
  checkAccessSecret('Flux', 'verify.secretName', secretName);
  if (mode !== undefined && !MODES.includes(mode)) {
    throw new Error(`Flux verification has the mode '${mode}': use one of ${MODES.join(', ')}${didYouMean(mode, MODES)}`);
  }
  if (secretName === undefined && !identities?.length) {
    throw new Error('Flux verification names no keys: give secretName, the Secret with the public keys, or the identities that sign an artifact');
  }
  if (kind === 'GitRepository' && identities) {
    throw new Error('Flux verification has identities, by which only an artifact can be signed: give secretName, the Secret with the public keys');
  }
}

/** How Flux reads the Git repository. */
export interface FluxGitOptions {
  /**
   * Whether everybody may read it, so that no Secret is named.
   *
   * @default false
   */
  readonly isPublic?: boolean;
  /**
   * What opens it in place of a plain Secret: `azure` for the workload identity there, `github` where the Secret holds a GitHub App.
   *
   * @default - the Secret
   */
  readonly provider?: string;
}

/** An artifact in a registry that a pipeline pushes the written tree to. */
export interface FluxArtifactOptions {
  /**
   * Tag that Flux follows.
   *
   * @default 'latest'
   */
  readonly tag?: string;
  /**
   * Cloud whose workload identity opens the registry: `aws`, `azure` or `gcp`.
   *
   * @default - none: everybody may read it, or the Secret opens it
   */
  readonly provider?: string;
}

/** Where Flux reads the tree: the repository itself, or an artifact made of it. */
export class FluxSource {
  /** The platform's Git repository. */
  public static git(options: FluxGitOptions = {}): FluxSource {
    const { isPublic, provider } = options;
    checkProvider('FluxSource.git()', provider, GIT_PROVIDERS);
    if (isPublic && provider !== undefined) { throw new Error(`FluxSource.git() is public and has the provider '${provider}': keep one of them`); }
    return new FluxSource({ provider, secretName: isPublic || provider === 'azure' ? undefined : USUAL_SECRET });
  }

  /**
   * An artifact in a registry whose root is the written tree, as `flux push artifact --path=deploy` makes it.
   *
   * Throws for an address that does not begin with `oci://` or that names a tag.
   */
  public static artifact(url: string, options: FluxArtifactOptions = {}): FluxSource {
    if (!/^oci:\/\/[^\s/@:]+(:\d+)?(\/[^\s/@:]+)+$/.test(url)) {
      throw new Error(`artifact '${url}' is not an address of the form oci://host/path: leave tag and digest out, the tag is an option of its own`);
    }
    checkProvider(`artifact '${url}'`, options.provider, REGISTRY_PROVIDERS);
    return new FluxSource({ url, tag: options.tag ?? 'latest', provider: options.provider });
  }

  private constructor(private readonly place: FluxPlace) {}

  /** @internal */
  public get _kind(): 'GitRepository' | 'OCIRepository' {
    return this.place.url === undefined ? 'GitRepository' : 'OCIRepository';
  }

  /**
   * Where the tree begins in what is read.
   *
   * @internal
   */
  public _root(repository: Repository): string {
    return this.place.url === undefined ? repository.path : '';
  }

  /**
   * The object that Flux reads by.
   *
   * @internal
   */
  public _source(common: FluxSourceFields, repository: Repository, secretName: string | undefined, verify?: FluxVerification): GitRepositoryV1 | OCIRepositoryV1 {
    const { metadata, interval, ignore } = common;
    const apiVersion = 'source.toolkit.fluxcd.io/v1';
    const { url, tag, provider, secretName: usual } = this.place;
    const name = secretName ?? usual;
    const secretRef = name === undefined ? {} : { secretRef: { name } };
    if (url === undefined) {
      const signed = verify ? { verify: { mode: verify.mode as VerificationMode ?? 'HEAD', secretRef: { name: verify.secretName! } } } : {};
      const access = { ...(provider === undefined ? {} : { provider: provider as GitProvider }), ...secretRef };
      return { apiVersion, kind: 'GitRepository', metadata, spec: { interval, url: repository.url, ref: { branch: repository.branch }, ...access, ...signed, ignore } };
    }
    const signed = verify ? { verify: { provider: 'cosign' as const, ...signersOf(verify) } } : {};
    const access = { ...(provider === undefined ? {} : { provider: provider as RegistryProvider }), ...secretRef };
    return { apiVersion, kind: 'OCIRepository', metadata, spec: { interval, url, ref: { tag }, ...access, ...signed, ignore } };
  }
}

/** What is read, and what opens it where the platform names no Secret. */
interface FluxPlace {
  readonly url?: string;
  readonly tag?: string;
  readonly provider?: string;
  readonly secretName?: string;
}

function checkProvider(where: string, provider: string | undefined, known: readonly string[]): void {
  if (provider === undefined || known.includes(provider)) { return; }
  throw new Error(`${where} has the provider '${provider}': use one of ${known.join(', ')}${didYouMean(provider, known)}`);
}

function signersOf({ secretName, identities = [] }: FluxVerification) {
  return {
    ...(secretName === undefined ? {} : { secretRef: { name: secretName } }),
    ...(identities.length === 0 ? {} : { matchOIDCIdentity: identities.map(({ issuer, subject }) => ({ issuer: exactly(issuer), subject: exactly(subject) })) }),
  };
}
