import { SecretSource } from '../bundle';
import { isDnsSubdomain } from '../fleet';

/** Which part of a ConfigMap or Secret counts. */
export interface ChartValuesSourceOptions {
  /**
   * Key that holds the values as YAML, or the one value that `targetPath` takes.
   *
   * @default 'values.yaml'
   */
  readonly key?: string;
  /**
   * Where in the values the content of the key goes as one value, such as `auth.password`.
   *
   * @default - the key holds values as YAML, which are merged
   */
  readonly targetPath?: string;
  /**
   * Whether the release goes on without it where it is not there.
   *
   * @default false
   */
  readonly optional?: boolean;
}

/**
 * Values of a chart that the cluster holds, in the namespace where the reconciler reads the release; only Flux takes them.
 *
 * They come before the values of the service, which win.
 */
export class ChartValuesSource {
  /** A ConfigMap. */
  public static configMap(name: string, options: ChartValuesSourceOptions = {}): ChartValuesSource {
    return new ChartValuesSource('ConfigMap', name, undefined, options);
  }

  /** A Secret, with where it comes from: one that an outside store holds, or an encrypted file, is delivered along. */
  public static secret(source: SecretSource, options: ChartValuesSourceOptions = {}): ChartValuesSource {
    return new ChartValuesSource('Secret', source.secretName, source, options);
  }

  private constructor(
    private readonly kind: string, private readonly sourceName: string,
    /** @internal */
    public readonly _secret: SecretSource | undefined,
    private readonly options: ChartValuesSourceOptions,
  ) {
    if (!isDnsSubdomain(sourceName)) { throw new Error(`values of a chart are taken from the ${kind} '${sourceName}', which is not a DNS name: use lower-case letters, digits, '-' and '.'`); }
    const { key, targetPath } = options;
    if (key !== undefined && !/^[-._a-zA-Z0-9]{1,253}$/.test(key)) {
      throw new Error(`values of a chart are taken from the key '${key}' of the ${kind} '${sourceName}': use letters, digits, '-', '_' and '.'`);
    }
    if (targetPath !== undefined && !/^([a-zA-Z0-9_\-.\\/]|\[[0-9]{1,5}\])+$/.test(targetPath)) {
      throw new Error(`values of a chart are taken from the ${kind} '${sourceName}' to the path '${targetPath}': give the keys to it with dots between, such as 'auth.password'`);
    }
  }

  /** @internal */
  public _toJson(): object {
    const { key, targetPath, optional } = this.options;
    return {
      kind: this.kind,
      name: this.sourceName,
      ...(key === undefined ? {} : { valuesKey: key }),
      ...(targetPath === undefined ? {} : { targetPath }),
      ...(optional === undefined ? {} : { optional }),
    };
  }
}
