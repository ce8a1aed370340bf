import { SecretSource } from '../bundle';

/** How a chart repository is reached. */
export interface ChartRepositoryOptions {
  /**
   * Secret with its credentials, in the namespace where the reconciler reads the chart.
   *
   * @default - it is public
   */
  readonly secretName?: string;
  /**
   * The same with where it comes from: one that an outside store holds, or an encrypted file, is delivered with the release to clusters of Flux.
   *
   * Give it to one of several services that read the repository, and to the others its `secretName`: no object is delivered twice.
   *
   * @default - secretName
   */
  readonly secret?: SecretSource;
  /**
   * Cloud whose workload identity opens it: `aws`, `azure` or `gcp`.
   *
   * @default - none, it is public or opened by the secret
   */
  readonly provider?: string;
}

const PROVIDERS = ['aws', 'azure', 'gcp'];

/** Where a Helm chart comes from. */
export class ChartRepository {
  /**
   * A classic chart repository, which has an `index.yaml`.
   *
   * Throws for an address that does not begin with `https://`.
   */
  public static https(url: string, options: ChartRepositoryOptions = {}): ChartRepository {
    return new ChartRepository('https', url, options);
  }

  /**
   * A folder of an OCI registry, in which the chart lies under its name.
   *
   * Throws for an address that does not begin with `oci://`, or that names a tag or digest.
   *
   * @param url of the folder, so `oci://quay.io/jetstack/charts` for the chart `cert-manager` in it
   */
  public static oci(url: string, options: ChartRepositoryOptions = {}): ChartRepository {
    return new ChartRepository('oci', url, options);
  }

  /** `https` or `oci`. */
  public readonly type: string;
  /** Without a slash at the end. */
  public readonly url: string;
  /** Secret with its credentials. */
  public readonly secretName?: string;
  /** Cloud whose workload identity opens it. */
  public readonly provider?: string;

  /** @internal */
  public readonly _secret?: SecretSource;

  private constructor(type: string, url: string, options: ChartRepositoryOptions) {
    const pattern = type === 'oci' ? /^oci:\/\/[^\s/@:]+(:\d+)?(\/[^\s/@:]+)*\/?$/ : /^https:\/\/[^\s/@:]+(:\d+)?(\/[^\s?#]*)?$/;
    if (!pattern.test(url)) {
      throw new Error(`chart repository '${url}' is not an address of the form ${type}://host/path: `
        + `use ${type === 'oci' ? 'ChartRepository.https() for an HTTPS repository, and name version and digest on the service' : 'ChartRepository.oci() for a registry, and keep credentials in a Secret'}`);
    }
    if (options.provider !== undefined && !PROVIDERS.includes(options.provider)) {
      throw new Error(`chart repository '${url}' has the provider '${options.provider}': use one of ${PROVIDERS.join(', ')}`);
    }
    if (options.secret !== undefined && options.secretName !== undefined) {
      throw new Error(`chart repository '${url}' has the secretName '${options.secretName}' and a secret: keep one of them`);
    }
    this.type = type;
    this.url = url.replace(/\/+$/, '');
    this.secretName = options.secretName ?? options.secret?.secretName;
    this._secret = options.secret;
    this.provider = options.provider;
  }

  /** @internal */
  public _toJson(): object {
    return {
      type: this.type,
      url: this.url,
      ...(this.secretName ? { secretName: this.secretName } : {}),
      ...(this.provider ? { provider: this.provider } : {}),
    };
  }
}
