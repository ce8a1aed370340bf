/** How a chart repository is reached. */
export interface ChartRepositoryOptions {
  /**
   * Secret with its credentials, in the namespace where the reconciler reads the chart.
   *
   * @default - it is public
   */
  readonly secretName?: string;
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

  private constructor(type: string, url: string, options: ChartRepositoryOptions) {
    const pattern = type === 'oci' ? /^oci:\/\/[^\s/@:]+(:\d+)?(\/[^\s/@:]+)*\/?$/ : /^https:\/\/[^\s/@:]+(:\d+)?(\/[^\s?#]*)?$/;
    if (!pattern.test(url)) {
      throw new Error(`chart repository '${url}' is not an address of the form ${type}://host/path: `
        + `use ${type === 'oci' ? 'ChartRepository.https() for an HTTPS repository, and name version and digest on the service' : 'ChartRepository.oci() for a registry, and keep credentials in a Secret'}`);
    }
    if (options.provider !== undefined && !PROVIDERS.includes(options.provider)) {
      throw new Error(`chart repository '${url}' has the provider '${options.provider}': use one of ${PROVIDERS.join(', ')}`);
    }
    this.type = type;
    this.url = url.replace(/\/+$/, '');
    this.secretName = options.secretName;
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
