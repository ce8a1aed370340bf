import type {
  EKSConfigTemplateV1Beta2, EKSConfigV1Beta2, EKSConfigV1Beta2Spec, NodeadmConfigTemplateV1Beta2, NodeadmConfigV1Beta2, NodeadmConfigV1Beta2Spec,
} from '../../../imports/bootstrap.cluster.x-k8s.io';
import { capiMetadata, CapiScope, poolObjectName } from '../capi';
import { unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';

/** A Secret beside the cluster's objects, and one of its entries. */
export interface EksSecretEntry {
  readonly name: string;
  readonly key: string;
}

/** A file that is written before a machine joins: with a content, or with that of a Secret. */
export interface EksFileProps {
  readonly path: string;
  /** @default - that of `contentFrom` */
  readonly content?: string;
  /** @default - `content` */
  readonly contentFrom?: EksSecretEntry;
  /**
   * As in `0644`.
   *
   * @default - cloud-init's
   */
  readonly permissions?: string;
  /**
   * User and group, as in `root:root`.
   *
   * @default - cloud-init's
   */
  readonly owner?: string;
  /** @default - the text as it stands */
  readonly encoding?: EksFileEncoding;
  /** @default - the file is replaced */
  readonly append?: boolean;
}

/** How the content of a file is written. */
export enum EksFileEncoding {
  BASE64 = 'base64',
  GZIP = 'gzip',
  GZIP_BASE64 = 'gzip+base64',
}

/** A user of a machine; passwords come out of Secrets only. */
export interface EksUserProps {
  readonly name: string;
  /** @default - none */
  readonly sshKeys?: string[];
  /** @default - none */
  readonly sudo?: string;
  /** @default - none */
  readonly groups?: string;
  /** @default - none */
  readonly shell?: string;
  /** @default - no password */
  readonly passwordFrom?: EksSecretEntry;
}

/** What a machine does before it joins, whatever its system. */
export interface EksJoinProps {
  /** @default - none */
  readonly files?: EksFileProps[];
  /** @default - none */
  readonly users?: EksUserProps[];
  /**
   * Commands that run before the machine joins.
   *
   * @default - none
   */
  readonly commands?: string[];
  /**
   * Servers that tell the time.
   *
   * @default - the image's
   */
  readonly timeServers?: string[];
  /**
   * File systems that are mounted: fields as in fstab.
   *
   * @default - none
   */
  readonly mounts?: string[][];
  /**
   * Partitions and file systems that are made, as in the field `diskSetup`.
   *
   * @default - none
   */
  readonly diskSetup?: { readonly [field: string]: any };
}

/** What a machine with Amazon Linux 2023 can be told. */
export interface EksNodeadmProps extends EksJoinProps {
  /**
   * Settings of kubelet, as in its configuration file.
   *
   * @default - EKS's
   */
  readonly kubeletConfig?: { readonly [field: string]: any };
  /**
   * Arguments of kubelet, such as `--v=2`.
   *
   * @default - labels and taints of the pool alone
   */
  readonly kubeletFlags?: string[];
  /**
   * Settings of containerd, as TOML.
   *
   * @default - EKS's
   */
  readonly containerdConfig?: string;
  /**
   * Settings of containers that are merged into each, as in the runtime specification.
   *
   * @default - EKS's
   */
  readonly baseRuntimeSpec?: { readonly [field: string]: any };
  /**
   * Features of nodeadm that are switched.
   *
   * @default - nodeadm's
   */
  readonly featureGates?: { [gate: string]: boolean };
}

/** What a machine with Amazon Linux 2 can be told. */
export interface EksBootstrapScriptProps extends EksJoinProps {
  /**
   * Arguments of kubelet by their names, such as `{ 'max-pods': '50' }`.
   *
   * @default - labels and taints of the pool alone
   */
  readonly kubeletArguments?: { [name: string]: string };
  /**
   * Commands that run once the machine has joined.
   *
   * @default - none
   */
  readonly commandsAfter?: string[];
  /** @default - the image's */
  readonly containerRuntime?: string;
  /**
   * Address of the cluster's DNS.
   *
   * @default - found
   */
  readonly dnsClusterIp?: string;
  /**
   * Whether the number of pods follows the type of the instance.
   *
   * @default - the image's, yes
   */
  readonly useMaxPods?: boolean;
  /**
   * Range of services of IPv6.
   *
   * @default - none
   */
  readonly serviceIpv6Cidr?: string;
  /**
   * How often the API of EKS is asked.
   *
   * @default - the image's
   */
  readonly apiRetryAttempts?: number;
}

type NodeadmSpec = NodeadmConfigV1Beta2Spec;
type EksConfigSpec = EKSConfigV1Beta2Spec;

/** How machines of one's own join an EKS cluster; it follows from the system of their image. */
export class EksJoin {
  /** By nodeadm, as Amazon Linux 2023 does. */
  public static nodeadm(props: EksNodeadmProps = {}): EksJoin {
    checkFiles(props.files ?? []);
    return new EksJoin(props, undefined);
  }

  /** By the script of Amazon Linux 2, whose images end with Kubernetes 1.32. */
  public static bootstrapScript(props: EksBootstrapScriptProps = {}): EksJoin {
    checkFiles(props.files ?? []);
    return new EksJoin(undefined, props);
  }

  private readonly nodeadm?: EksNodeadmProps;
  private readonly script?: EksBootstrapScriptProps;

  private constructor(nodeadm: EksNodeadmProps | undefined, script: EksBootstrapScriptProps | undefined) {
    this.nodeadm = nodeadm;
    this.script = script;
  }

  /** Whether the machines run Amazon Linux 2. */
  public get isAmazonLinux2(): boolean {
    return this.script !== undefined;
  }

  /**
   * For machines that Cluster API starts one by one.
   *
   * @internal
   */
  public _template(scope: CapiScope, pool: NodePool): NodeadmConfigTemplateV1Beta2 | EKSConfigTemplateV1Beta2 {
    const metadata = capiMetadata(scope, '');
    return this.script
      ? { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2', kind: 'EKSConfigTemplate', metadata, spec: { template: { spec: scriptSpec(pool, this.script) } } }
      : { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2', kind: 'NodeadmConfigTemplate', metadata, spec: { template: { spec: nodeadmSpec(pool, this.nodeadm ?? {}) } } };
  }

  /**
   * For an autoscaling group.
   *
   * @internal
   */
  public _config(scope: CapiScope, pool: NodePool): NodeadmConfigV1Beta2 | EKSConfigV1Beta2 {
    const metadata = capiMetadata(scope, poolObjectName(scope, pool));
    return this.script
      ? { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2', kind: 'EKSConfig', metadata, spec: scriptSpec(pool, this.script) }
      : { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2', kind: 'NodeadmConfig', metadata, spec: nodeadmSpec(pool, this.nodeadm ?? {}) };
  }
}

function checkFiles(files: readonly EksFileProps[]): void {
  const seen = new Set<string>();
  for (const { path, content, contentFrom } of files) {
    if ((content === undefined) === (contentFrom === undefined)) {
      throw new Error(`the file '${path}' of machines has ${content === undefined ? 'neither content nor contentFrom' : 'both content and contentFrom'}: give one of the two`);
    }
    if (seen.has(path)) { throw new Error(`the file '${path}' of machines is written twice: put its content into one`); }
    seen.add(path);
  }
}

function commonOf(props: EksJoinProps) {
  return {
    diskSetup: props.diskSetup as EksConfigSpec['diskSetup'],
    files: unlessEmpty((props.files ?? []).map(({ contentFrom, ...file }) => ({ ...file, contentFrom: contentFrom && { secret: { ...contentFrom } } }))),
    mounts: unlessEmpty(props.mounts),
    ntp: props.timeServers?.length ? { enabled: true, servers: [...props.timeServers] } : undefined,
    users: unlessEmpty((props.users ?? []).map(({ sshKeys, passwordFrom, ...user }) => (
      { ...user, passwdFrom: passwordFrom && { secret: { ...passwordFrom } }, sshAuthorizedKeys: unlessEmpty(sshKeys) }))),
  };
}

function labelsOf(pool: NodePool): string {
  return Object.entries(pool.labels).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${value}`).join(',');
}

function taintsOf(pool: NodePool): string {
  return pool.taints.map(({ key, value, effect }) => `${key}=${value ?? ''}:${effect}`).join(',');
}

function nodeadmSpec(pool: NodePool, props: EksNodeadmProps): NodeadmSpec {
  const flags = [
    ...(labelsOf(pool) === '' ? [] : [`--node-labels=${labelsOf(pool)}`]),
    ...(taintsOf(pool) === '' ? [] : [`--register-with-taints=${taintsOf(pool)}`]),
    ...props.kubeletFlags ?? [],
  ];
  const spec: NodeadmSpec = {
    ...commonOf(props),
    containerd: { baseRuntimeSpec: props.baseRuntimeSpec as NonNullable<NodeadmSpec['containerd']>['baseRuntimeSpec'], config: props.containerdConfig },
    featureGates: unlessEmpty(props.featureGates),
    kubelet: { config: props.kubeletConfig as NonNullable<NodeadmSpec['kubelet']>['config'], flags: unlessEmpty(flags) },
    preNodeadmCommands: unlessEmpty(props.commands),
  };
  return withoutEmpty(spec);
}

function scriptSpec(pool: NodePool, props: EksBootstrapScriptProps): EksConfigSpec {
  const spec: EksConfigSpec = {
    ...commonOf(props),
    apiRetryAttempts: props.apiRetryAttempts,
    containerRuntime: props.containerRuntime,
    dnsClusterIP: props.dnsClusterIp,
    kubeletExtraArgs: unlessEmpty({
      ...(labelsOf(pool) === '' ? {} : { 'node-labels': labelsOf(pool) }),
      ...(taintsOf(pool) === '' ? {} : { 'register-with-taints': taintsOf(pool) }),
      ...props.kubeletArguments,
    }),
    postBootstrapCommands: unlessEmpty(props.commandsAfter),
    preBootstrapCommands: unlessEmpty(props.commands),
    serviceIPV6Cidr: props.serviceIpv6Cidr,
    useMaxPods: props.useMaxPods,
  };
  return withoutEmpty(spec);
}

/** A configuration that says nothing is an empty one, not a missing one. */
function withoutEmpty<T extends object>(spec: T): T {
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => JSON.stringify(value ?? {}) !== '{}')) as T;
}
