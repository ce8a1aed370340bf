import { KubeadmInfrastructure } from './infrastructure';
import { kubeVipFile, KUBE_VIP_COMMAND } from './kube-vip';
import { KubeadmGroup, KubeadmPlan, KubeadmRequest } from './machine-plan';
import type { VSphereClusterV1Beta2, VSphereMachineTemplateV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { capiMetadata } from '../capi';
import { checkSettings, saysMinor } from '../machine-group';
import { unlessEmpty } from '../manifest';
import { VSphereCloneMode } from '../vsphere-clone-mode';

/** What the provider logs on to the vCenter with. */
export class VSphereIdentity {
  /** A Secret with `username` and `password` beside the cluster's objects. It belongs to one cluster and is deleted with it. */
  public static secret(name: string): VSphereIdentity {
    return new VSphereIdentity('Secret', name);
  }

  /** A VSphereClusterIdentity on the management cluster, which clusters can share. */
  public static clusterIdentity(name: string): VSphereIdentity {
    return new VSphereIdentity('VSphereClusterIdentity', name);
  }

  /** Kind of the object that names it. */
  public readonly kind: string;
  public readonly name: string;

  private constructor(kind: string, name: string) {
    this.kind = kind;
    this.name = name;
  }
}

/** Where and from what virtual machines are made; all of it can differ by group of machines. */
export interface KubeadmVSphereMachineOptions {
  /** Inventory path of the datastore. */
  readonly datastore?: string;
  /** Inventory path of the folder. */
  readonly folder?: string;
  /** Inventory path of the resource pool. */
  readonly resourcePool?: string;
  /** Name or path of the template; it names the version of Kubernetes, as in `ubuntu-2404-kube-v1.36.2`. */
  readonly template?: string;
  /** Name of the network, which hands out addresses by DHCP. */
  readonly network?: string;
  /**
   * Name of a storage policy.
   *
   * @default - the datastore's
   */
  readonly storagePolicy?: string;
  /** @default VSphereCloneMode.LINKED */
  readonly cloneMode?: VSphereCloneMode;
  /**
   * Ids of vSphere tags.
   *
   * @default - none
   */
  readonly tags?: string[];
}

/** A vSphere datacenter and the machines of a kubeadm cluster in it. */
export interface KubeadmVSphereProps {
  /** Address of the vCenter. */
  readonly server: string;
  readonly datacenter: string;
  /** What the provider logs on with. */
  readonly identity: VSphereIdentity;
  /**
   * Fingerprint of the vCenter's certificate.
   *
   * @default - the certificate is signed by an authority that is known
   */
  readonly thumbprint?: string;
  /** What all machines have in common. */
  readonly machines: KubeadmVSphereMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmVSphereMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmVSphereMachineOptions };
  /**
   * Image of kube-vip, which answers for the endpoint.
   *
   * @default - a release that is known to work
   */
  readonly kubeVipImage?: string;
}

const KUBE_VIP = 'ghcr.io/kube-vip/kube-vip:v0.8.9';
const EXTERNAL = [{ name: 'cloud-provider', value: 'external' }];

/** kubeadm on virtual machines of vSphere: made by `KubeadmProvider.vsphere`. */
export class KubeadmVSphere extends KubeadmInfrastructure {
  private readonly props: KubeadmVSphereProps;

  constructor(props: KubeadmVSphereProps) {
    super('vSphere');
    if (props.thumbprint === '') { throw new Error(`vSphere server '${props.server}' has an empty thumbprint: leave it out, or give the certificate's`); }
    this.props = props;
  }

  /** @internal */
  public get _capiName(): string {
    return 'vsphere';
  }

  /** @internal */
  public get _ownedSecret(): string | undefined {
    const { kind, name } = this.props.identity;
    return kind === 'Secret' ? name : undefined;
  }

  /** @internal */
  public _plan(request: KubeadmRequest): KubeadmPlan {
    const { endpoint, scope } = request;
    if (endpoint === undefined) {
      throw new Error(`cluster '${scope.cluster}' on vSphere has no endpoint: give controlPlane.endpoint, a free address of the machines' network that DHCP does not hand out`);
    }
    checkSettings(scope.cluster, 'vSphere', this.props.pools ?? {}, request.groups.filter((group) => !group.isControlPlane).map((group) => group.name));
    return {
      infrastructure: this.cluster(request, endpoint),
      controllerManagerArguments: EXTERNAL,
      kubeletArguments: EXTERNAL,
      nodeName: '{{ local_hostname }}',
      criSocket: '/var/run/containerd/containerd.sock',
      commands: ['hostnamectl set-hostname "{{ ds.meta_data.hostname }}"', 'echo "127.0.0.1 {{ ds.meta_data.hostname }} {{ local_hostname }} localhost" >>/etc/hosts'],
      controlPlaneCommands: [KUBE_VIP_COMMAND],
      controlPlaneFiles: [kubeVipFile(this.props.kubeVipImage ?? KUBE_VIP, endpoint)],
      sshUser: 'capv',
    };
  }

  /** @internal */
  public _template(request: KubeadmRequest, group: KubeadmGroup): VSphereMachineTemplateV1Beta2 {
    const { machines, controlPlane, pools, server, datacenter, thumbprint } = this.props;
    const options = { ...machines, ...(group.isControlPlane ? controlPlane : pools?.[group.name]) };
    const where = `'${group.name}' of cluster '${request.scope.cluster}'`;
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'VSphereMachineTemplate',
      metadata: capiMetadata(request.scope, ''),
      spec: {
        template: {
          spec: {
            cloneMode: options.cloneMode ?? VSphereCloneMode.LINKED,
            datacenter,
            datastore: options.datastore,
            diskGiB: group.shape?.diskGiB ?? 25,
            folder: options.folder,
            memoryMiB: (group.shape?.memoryGiB ?? 8) * 1024,
            network: { devices: [{ dhcp4: true, dhcp6: false, networkName: demanded(where, 'network', options.network) }] },
            numCPUs: Math.max(2, group.shape?.cpus ?? 2),
            os: 'Linux',
            powerOffMode: 'trySoft',
            resourcePool: options.resourcePool,
            server,
            storagePolicyName: options.storagePolicy,
            tagIDs: unlessEmpty(options.tags),
            template: templateOf(where, request, options.template),
            thumbprint,
          },
        },
      },
    };
  }

  private cluster({ scope }: KubeadmRequest, endpoint: string): VSphereClusterV1Beta2 {
    const { server, thumbprint, identity } = this.props;
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'VSphereCluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: {
        controlPlaneEndpoint: { host: endpoint, port: 6443 },
        identityRef: { kind: identity.kind as 'Secret', name: identity.name },
        server,
        thumbprint,
      },
    };
  }
}

function templateOf(where: string, { distribution }: KubeadmRequest, template: string | undefined): string {
  const name = demanded(where, 'template', template);
  const [, minor] = /^v1\.(\d+)\./.exec(distribution.kubernetesVersion) ?? [];
  if (saysMinor(name, Number(minor))) { return name; }
  throw new Error(`${where} uses the template '${name}', whose name does not say Kubernetes 1.${minor}: its kubelet must be of ${distribution.kubernetesVersion}, name it so that one sees it`);
}

function demanded(where: string, field: string, value: string | undefined): string {
  if (value) { return value; }
  throw new Error(`${where} has no ${field} on vSphere: give it in machines, or for this group alone`);
}
