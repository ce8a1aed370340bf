import type { ExternalSecretV1Spec, ExternalSecretV1SpecDataRemoteRef, ExternalSecretV1SpecTargetTemplate } from '../../imports/external-secrets.io';
import { checkLabels, isDnsSubdomain } from '../fleet';
import { ValueClass } from '../fleet/value-class';

/** What is known of a Secret that somebody else makes. */
export interface ExistingSecretProps {
  /**
   * Keys that its data must have.
   *
   * @default - none is checked
   */
  readonly keys?: string[];
}

/** One value in an outside store. */
export interface RemoteSecretKey {
  /** What the store knows it by, such as `prod/dns`. */
  readonly key: string;
  /**
   * One field of a value that has several.
   *
   * @default - the value as a whole
   */
  readonly property?: string;
  /**
   * The version of the value.
   *
   * @default - the newest
   */
  readonly version?: string;
}

/** How a Secret is made from an outside store. */
export interface ExternalSecretProps {
  /** The store that it is read from. */
  readonly store: SecretStore;
  /**
   * The keys of the Secret, each from one value of the store.
   *
   * @default - those that `extract` brings
   */
  readonly keys?: { [key: string]: RemoteSecretKey };
  /**
   * Values of the store whose fields all become keys of the Secret.
   *
   * @default - none
   */
  readonly extract?: RemoteSecretKey[];
  /**
   * How often the store is asked again, such as `15m`; `0` asks once.
   *
   * @default '1h'
   */
  readonly refreshInterval?: string;
  /**
   * Type of the Secret, such as `kubernetes.io/dockerconfigjson`.
   *
   * @default 'Opaque'
   */
  readonly type?: string;
  /**
   * Labels of the Secret, by which Argo CD knows a repository or a cluster.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * What the Secret holds in place of `keys` and `extract`, such as an address or a whole file: text in which the operator fills in
   * `{{ .password }}` from the key `password`.
   *
   * @default - the values as they are
   */
  readonly data?: { [key: string]: string };
}

/** A Secret that lies encrypted in the repository. */
export interface SopsSecretProps {
  /** The encrypted file: absolute, or from the working directory. It holds one Secret, with its name and namespace in plain text. */
  readonly file: string;
  /**
   * Secret, in the namespace of Flux, with the key that opens it.
   *
   * @default - what the reconciler says of its decryption
   */
  readonly decryptionSecretName?: string;
}

/** A store of the External Secrets Operator. */
export class SecretStore {
  /** A ClusterSecretStore, which serves all namespaces. */
  public static cluster(name: string): SecretStore {
    return new SecretStore('ClusterSecretStore', name);
  }

  /** A SecretStore in the namespace of the Secret. */
  public static namespaced(name: string): SecretStore {
    return new SecretStore('SecretStore', name);
  }

  /** `ClusterSecretStore` or `SecretStore`. */
  public readonly kind: string;
  /** Its name. */
  public readonly storeName: string;

  private constructor(kind: 'ClusterSecretStore' | 'SecretStore', name: string) {
    checkName(kind, name);
    this.kind = kind;
    this.storeName = name;
  }
}

/**
 * Where a Secret comes from. It says who makes it and never holds its data.
 *
 * Give it to a service or a team (`secrets`), or place it with `SecretReference`, and use `secretName` wherever a name is asked for.
 */
export class SecretSource {
  /**
   * Made by hand or by something outside the platform: nothing is written, and clusters that are not known to have it are a finding.
   *
   * Say that it is there with `platform.assume(Assumption.secret(…))`.
   */
  public static existing(secretName: string, props: ExistingSecretProps = {}): SecretSource {
    ValueClass.TEXT.checkAll(`secret '${secretName}'`, 'keys', props.keys);
    return new SecretSource('existing', secretName, { needed: [...(props.keys ?? [])] });
  }

  /** Read from an outside store by the External Secrets Operator: an ExternalSecret is delivered. */
  public static external(secretName: string, props: ExternalSecretProps): SecretSource {
    ValueClass.SECRET_STORE.demand(`secret '${secretName}'`, 'store', props?.store);
    return new SecretSource('external', secretName, { external: externalSpec(secretName, props) });
  }

  /**
   * An encrypted file, delivered byte for byte and decrypted on the cluster by the reconciler.
   *
   * Throws for a path that names nothing. At synth it is a finding where the file is not encrypted, or the reconciler cannot decrypt.
   */
  public static sops(secretName: string, props: SopsSecretProps): SecretSource {
    ValueClass.PROPERTIES.demand(`secret '${secretName}'`, 'file', props);
    if (typeof props.file !== 'string' || props.file.trim() === '' || props.file.includes('\u0000')) {
      throw new Error(`secret '${secretName}' has the file ${JSON.stringify(props.file)}: name the file that SOPS has encrypted`);
    }
    if (props.decryptionSecretName !== undefined) { checkName(`decryptionSecretName of secret '${secretName}',`, props.decryptionSecretName); }
    return new SecretSource('sops', secretName, { sops: { ...props } });
  }

  /** `existing`, `external` or `sops`. */
  public readonly type: string;
  /** Name of the Secret on the cluster. */
  public readonly secretName: string;

  private constructor(
    type: string, secretName: string,
    /** @internal */
    public readonly _content: { readonly needed?: readonly string[]; readonly external?: ExternalSecretV1Spec; readonly sops?: SopsSecretProps },
  ) {
    checkName('secret', secretName);
    this.type = type;
    this.secretName = secretName;
  }
}

function checkName(what: string, name: string): void {
  if (typeof name === 'string' && isDnsSubdomain(name)) { return; }
  throw new Error(`${what} name '${name}' is not a DNS name: use lower-case letters, digits, '-' and '.'`);
}

const DATA_KEY = /^[-._a-zA-Z0-9]{1,253}$/;
const DURATION = /^(0|([0-9]+(\.[0-9]+)?(ms|s|m|h))+)$/;

function externalSpec(secretName: string, { store, keys, extract, refreshInterval, ...made }: ExternalSecretProps): ExternalSecretV1Spec {
  ValueClass.PROPERTIES.checkAll(`secret '${secretName}'`, 'extract', extract);
  const entries = Object.entries(keys ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length + (extract?.length ?? 0) === 0) {
    throw new Error(`secret '${secretName}' takes nothing from '${store.storeName}': name what it holds as keys or extract`);
  }
  for (const [key, remote] of entries) {
    ValueClass.PROPERTIES.check(`secret '${secretName}'`, `keys.${key}`, remote);
    checkKey(secretName, key);
  }
  if (refreshInterval !== undefined && !DURATION.test(refreshInterval)) {
    throw new Error(`secret '${secretName}' has the refreshInterval '${refreshInterval}': give a duration such as '15m'`);
  }
  return {
    refreshInterval: refreshInterval ?? '1h',
    secretStoreRef: { kind: store.kind as 'ClusterSecretStore' | 'SecretStore', name: store.storeName },
    target: { name: secretName, creationPolicy: 'Owner', ...templateOf(secretName, made) },
    ...(entries.length > 0 ? { data: entries.map(([key, remote]) => ({ secretKey: key, remoteRef: remoteRef(secretName, remote) })) } : {}),
    ...(extract && extract.length > 0 ? { dataFrom: extract.map((remote) => ({ extract: remoteRef(secretName, remote) })) } : {}),
  };
}

/** What the operator makes of the values; without it the Secret has their keys and no other. */
function templateOf(secretName: string, { type, labels, data = {} }: Pick<ExternalSecretProps, 'type' | 'labels' | 'data'>): { template?: ExternalSecretV1SpecTargetTemplate } {
  checkLabels(`secret '${secretName}'`, labels ?? {});
  const texts = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, text] of texts) {
    checkKey(secretName, key);
    ValueClass.TEXT.demand(`secret '${secretName}'`, `data.${key}`, text);
  }
  if (type === undefined && labels === undefined && texts.length === 0) { return {}; }
  return {
    template: {
      ...(type ? { type } : {}),
      ...(labels ? { metadata: { labels: { ...labels } } } : {}),
      ...(texts.length > 0 ? { data: Object.fromEntries(texts) } : {}),
    },
  };
}

function checkKey(secretName: string, key: string): void {
  if (!DATA_KEY.test(key)) { throw new Error(`secret '${secretName}' has the key '${key}': use letters, digits, '-', '_' and '.'`); }
}

function remoteRef(secretName: string, { key, property, version }: RemoteSecretKey): ExternalSecretV1SpecDataRemoteRef {
  if (typeof key !== 'string' || key === '') { throw new Error(`secret '${secretName}' takes an empty key from its store: name the value there`); }
  return { key, ...(property ? { property } : {}), ...(version ? { version } : {}) };
}
