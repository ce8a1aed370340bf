import type { NamespaceV1 } from '../../../imports/core';
import type {
  AddonProviderV1Alpha2, BootstrapProviderV1Alpha2, ControlPlaneProviderV1Alpha2, CoreProviderV1Alpha2, InfrastructureProviderV1Alpha2,
} from '../../../imports/operator.cluster.x-k8s.io';
import { checkDnsLabel } from '../../fleet';
import { copied } from '../../object/value-shape';
import { IdentifiedManifest } from '../manifest';

/** What a provider of Cluster API is told. */
export interface ClusterApiProviderOptions {
  /**
   * Secret in the provider's namespace with its variables and credentials; it is not written by the platform.
   *
   * @default - none
   */
  readonly configSecret?: string;
  /**
   * Features that are switched on or off, such as `{ EKSFargate: true }`.
   *
   * @default - the provider's
   */
  readonly featureGates?: { [gate: string]: boolean };
}

type ProviderKind = 'CoreProvider' | 'BootstrapProvider' | 'ControlPlaneProvider' | 'InfrastructureProvider' | 'AddonProvider';
type ProviderManifest = CoreProviderV1Alpha2 | BootstrapProviderV1Alpha2 | ControlPlaneProviderV1Alpha2 | InfrastructureProviderV1Alpha2 | AddonProviderV1Alpha2;

/** Controllers of Cluster API, which the Cluster API Operator installs on a management cluster. */
export class ClusterApiProvider {
  /** Cluster API itself: clusters, machines, health checks, resource sets. */
  public static core(version: string, options: ClusterApiProviderOptions = {}): ClusterApiProvider {
    return new ClusterApiProvider('CoreProvider', 'cluster-api', 'capi-system', version, options);
  }

  /** What machines need to join by kubeadm. */
  public static kubeadmBootstrap(version: string, options: ClusterApiProviderOptions = {}): ClusterApiProvider {
    return new ClusterApiProvider('BootstrapProvider', 'kubeadm', 'capi-kubeadm-bootstrap-system', version, options);
  }

  /** Control planes that kubeadm makes. */
  public static kubeadmControlPlane(version: string, options: ClusterApiProviderOptions = {}): ClusterApiProvider {
    return new ClusterApiProvider('ControlPlaneProvider', 'kubeadm', 'capi-kubeadm-control-plane-system', version, options);
  }

  /** EKS and instances of EC2. */
  public static aws(version: string, options: ClusterApiProviderOptions = {}): ClusterApiProvider {
    return new ClusterApiProvider('InfrastructureProvider', 'aws', 'capa-system', version, options);
  }

  /** Virtual machines of vSphere. */
  public static vsphere(version: string, options: ClusterApiProviderOptions = {}): ClusterApiProvider {
    return new ClusterApiProvider('InfrastructureProvider', 'vsphere', 'capv-system', version, options);
  }

  /** Containers for development. */
  public static development(version: string, options: ClusterApiProviderOptions = {}): ClusterApiProvider {
    return new ClusterApiProvider('InfrastructureProvider', 'docker', 'capd-system', version, options);
  }

  /** Charts in new clusters. */
  public static helm(version: string, options: ClusterApiProviderOptions = {}): ClusterApiProvider {
    return new ClusterApiProvider('AddonProvider', 'helm', 'caaph-system', version, options);
  }

  /** Any other infrastructure, under the name that clusterctl knows. */
  public static infrastructure(name: string, namespace: string, version: string, options: ClusterApiProviderOptions = {}): ClusterApiProvider {
    checkDnsLabel('provider', name);
    return new ClusterApiProvider('InfrastructureProvider', name, namespace, version, options);
  }

  /** Kind of its object, such as `InfrastructureProvider`. */
  public readonly providerKind: string;
  public readonly providerName: string;
  public readonly namespace: string;
  public readonly version: string;
  private readonly options: ClusterApiProviderOptions;

  private constructor(kind: ProviderKind, name: string, namespace: string, version: string, options: ClusterApiProviderOptions) {
    if (!/^v\d+\.\d+\.\d+/.test(version)) {
      throw new Error(`provider '${name}' of Cluster API has the version '${version}': give a release such as 'v1.14.0'`);
    }
    this.providerKind = kind;
    this.providerName = name;
    this.namespace = namespace;
    this.version = version;
    this.options = copied(options);
  }

  /** @internal */
  public get _key(): string {
    return `${this.providerKind} ${this.providerName}`;
  }

  /** @internal */
  public _objects(): IdentifiedManifest[] {
    const { configSecret, featureGates } = this.options;
    const id = `${this.providerKind.toLowerCase()}-${this.providerName}`;
    const provider = {
      apiVersion: 'operator.cluster.x-k8s.io/v1alpha2',
      kind: this.providerKind as ProviderKind,
      metadata: { name: this.providerName, namespace: this.namespace },
      spec: {
        configSecret: configSecret === undefined ? undefined : { name: configSecret, namespace: this.namespace },
        manager: featureGates && { featureGates: { ...featureGates } },
        version: this.version,
      },
    } as ProviderManifest;
    return [
      { id: `${id}-namespace`, manifest: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: this.namespace } } satisfies NamespaceV1 },
      { id, manifest: provider },
    ];
  }
}
