import type { GitRepositoryV1, OCIRepositoryV1 } from '../../imports/source.toolkit.fluxcd.io';
import { Repository } from '../fleet';

/** What every source says, wherever it reads. */
interface FluxSourceFields {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly interval: string;
  readonly ignore: string;
}

type VerificationMode = 'HEAD' | 'Tag' | 'TagAndHEAD';

/** Who must have signed what Flux reads. */
export interface FluxVerification {
  /** Secret in the namespace of Flux with the public keys. */
  readonly secretName: string;
  /**
   * Which signatures of a Git repository count: `HEAD` for the commit, `Tag`, or `TagAndHEAD`. An artifact is checked with cosign.
   *
   * @default 'HEAD'
   */
  readonly mode?: string;
}

/** An artifact in a registry that a pipeline pushes the written tree to. */
export interface FluxArtifactOptions {
  /**
   * Tag that Flux follows.
   *
   * @default 'latest'
   */
  readonly tag?: string;
}

/** Where Flux reads the tree: the repository itself, or an artifact made of it. */
export class FluxSource {
  /** The platform's Git repository. */
  public static git(): FluxSource {
    return new FluxSource(undefined, undefined);
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
    return new FluxSource(url, options.tag ?? 'latest');
  }

  private constructor(private readonly url: string | undefined, private readonly tag: string | undefined) {}

  /** @internal */
  public get _kind(): 'GitRepository' | 'OCIRepository' {
    return this.url === undefined ? 'GitRepository' : 'OCIRepository';
  }

  /**
   * Where the tree begins in what is read.
   *
   * @internal
   */
  public _root(repository: Repository): string {
    return this.url === undefined ? repository.path : '';
  }

  /**
   * The object that Flux reads by.
   *
   * @internal
   */
  public _source(common: FluxSourceFields, repository: Repository, secretName: string, verify: FluxVerification | undefined): GitRepositoryV1 | OCIRepositoryV1 {
    const { metadata, interval, ignore } = common;
    const apiVersion = 'source.toolkit.fluxcd.io/v1';
    const secretRef = { name: secretName };
    if (this.url === undefined) {
      const signed = verify ? { verify: { mode: verify.mode as VerificationMode ?? 'HEAD', secretRef: { name: verify.secretName } } } : {};
      return { apiVersion, kind: 'GitRepository', metadata, spec: { interval, url: repository.url, ref: { branch: repository.branch }, secretRef, ...signed, ignore } };
    }
    const signed = verify ? { verify: { provider: 'cosign' as const, secretRef: { name: verify.secretName } } } : {};
    return { apiVersion, kind: 'OCIRepository', metadata, spec: { interval, url: this.url, ref: { tag: this.tag }, secretRef, ...signed, ignore } };
  }
}
