import { KubeadmInfrastructure } from './infrastructure';
import { demanded, groupName, KubeadmInfrastructureProps, KubeadmMachineOptions, settingsOf } from './machine-options';
import { EXTERNAL_CLOUD, KubeadmGroup, KubeadmPlan, KubeadmRequest, NodeSetup } from './machine-plan';
import { VirtualIp } from './virtual-ip';
import { failureDomainObjects, KubeadmVSphereFailureDomainProps } from './vsphere-failure-domain';
import { VSphereIdentity } from './vsphere-identity';
import type { VSphereClusterV1Beta2, VSphereMachineTemplateV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { copied } from '../../object/value-shape';
import { capiMetadata, CLUSTER_NAME_LABEL } from '../capi';
import { checkServer } from '../endpoint';
import { demanded as checkGiven } from '../given';
import { IpPool } from '../ip-pool';
import { saysMinor } from '../machine-group';
import { unlessEmpty } from '../manifest';
import { ValueKind } from '../value-kind';
import { VSphereCloneMode } from '../vsphere-clone-mode';

/** Machines learn their names from vSphere, and must find them before there is a name server. */
const HOST_NAME_COMMANDS = [
  'hostnamectl set-hostname "{{ ds.meta_data.hostname }}"',
  'echo "::1         ipv6-localhost ipv6-loopback localhost6 localhost6.localdomain6" >/etc/hosts',
  'echo "127.0.0.1   {{ ds.meta_data.hostname }} {{ local_hostname }} localhost localhost.localdomain localhost4 localhost4.localdomain4" >>/etc/hosts',
];

/** A network device of a virtual machine. */
export interface KubeadmVSphereDeviceProps {
  /** Name of the network. */
  readonly network: string;
  /**
   * Where addresses come from; none where DHCP hands them out.
   *
   * @default - DHCP
   */
  readonly addressPools?: IpPool[];
  /**
   * Addresses of name servers.
   *
   * @default - those of DHCP
   */
  readonly nameServers?: string[];
  /**
   * Domains in which names are looked up.
   *
   * @default - those of DHCP
   */
  readonly searchDomains?: string[];
}

/** Where and from what virtual machines are made; all of it can differ by group of machines. */
export interface KubeadmVSphereMachineOptions extends KubeadmMachineOptions {
  /** Inventory path of the datastore. */
  readonly datastore?: string;
  /** Inventory path of the folder. */
  readonly folder?: string;
  /** Inventory path of the resource pool. */
  readonly resourcePool?: string;
  /** Name or path of the template; it names the version of Kubernetes, as in `ubuntu-2404-kube-v1.36.2`. */
  readonly template?: string;
  /** Name of the network, which hands out addresses by DHCP; `devices` in its place say more. */
  readonly network?: string;
  /**
   * Network devices.
   *
   * @default - one in `network`, with DHCP
   */
  readonly devices?: KubeadmVSphereDeviceProps[];
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
export interface KubeadmVSphereProps extends KubeadmInfrastructureProps {
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
   * Who answers for the endpoint.
   *
   * @default VirtualIp.kubeVip()
   */
  readonly virtualIp?: VirtualIp;
  /**
   * Parts of vSphere that fail on their own; machines of the control plane are spread over them.
   *
   * @default - none
   */
  readonly failureDomains?: KubeadmVSphereFailureDomainProps[];
}

/** kubeadm on virtual machines of vSphere: made by `KubeadmProvider.vsphere`. */
export class KubeadmVSphere extends KubeadmInfrastructure {
  private readonly props: KubeadmVSphereProps;

  constructor(props: KubeadmVSphereProps) {
    super('vSphere');
    checkGiven('vSphere of kubeadm', props, { server: ValueKind.ANY, datacenter: ValueKind.ANY, identity: ValueKind.VSPHERE_IDENTITY, machines: ValueKind.PLAIN });
    checkServer('vCenter', props.server);
    if (props.thumbprint === '') { throw new Error(`vSphere server '${props.server}' has an empty thumbprint: leave it out, or give the certificate's`); }
    this.props = copied(props);
  }

  /** @internal */
  public get _capiName(): string {
    return 'vsphere';
  }

  /** @internal */
  public get _settings() {
    return this.props;
  }

  /** @internal */
  public get _ownedSecret(): string | undefined {
    const { kind, name } = this.props.identity;
    return kind === 'Secret' ? name : undefined;
  }

  /** @internal */
  public _plan({ scope, endpoint, endpointPort }: KubeadmRequest): KubeadmPlan {
    const { server, thumbprint, identity, datacenter, failureDomains = [] } = this.props;
    const infrastructure: VSphereClusterV1Beta2 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'VSphereCluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: {
        controlPlaneEndpoint: { host: endpoint, port: endpointPort },
        failureDomainSelector: failureDomains.length === 0 ? undefined : { matchLabels: { [CLUSTER_NAME_LABEL]: scope.cluster } },
        identityRef: { kind: identity.kind as 'Secret', name: identity.name },
        server,
        thumbprint,
      },
    };
    return {
      infrastructure,
      failureDomains: failureDomains.length === 0 ? undefined : failureDomains.map((domain) => domain.name),
      objects: failureDomains.flatMap((domain) => failureDomainObjects(scope, server, datacenter, domain)),
      controllerManagerArguments: EXTERNAL_CLOUD,
    };
  }

  /** @internal */
  public _node({ endpoint = '', endpointPort }: KubeadmRequest, group: KubeadmGroup): NodeSetup {
    const virtualIp = this.props.virtualIp ?? VirtualIp.kubeVip();
    return {
      kubeletArguments: EXTERNAL_CLOUD,
      nodeName: '{{ local_hostname }}',
      criSocket: '/var/run/containerd/containerd.sock',
      commands: [...HOST_NAME_COMMANDS, ...(group.isControlPlane ? virtualIp._commands() : [])],
      files: group.isControlPlane ? virtualIp._files(endpoint, endpointPort) : [],
      sshUser: 'capv',
    };
  }

  /** @internal */
  public _template(request: KubeadmRequest, group: KubeadmGroup): VSphereMachineTemplateV1Beta2 {
    const { server, datacenter } = this.props;
    const options = settingsOf<KubeadmVSphereMachineOptions>(this.props, group);
    const where = groupName(request.scope.cluster, group);
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
            network: { devices: devicesOf(where, options) },
            numCPUs: Math.max(2, group.shape?.cpus ?? 2),
            os: 'Linux',
            powerOffMode: 'trySoft',
            resourcePool: options.resourcePool,
            server,
            storagePolicyName: options.storagePolicy,
            tagIDs: unlessEmpty(options.tags),
            template: templateOf(where, request, options.template),
          },
        },
      },
    };
  }
}

function devicesOf(where: string, { network, devices }: KubeadmVSphereMachineOptions) {
  if (!devices?.length) { return [{ dhcp4: true, dhcp6: false, networkName: demanded(where, 'vSphere', 'network', network) }]; }
  return devices.map((device) => ({
    addressesFromPools: unlessEmpty((device.addressPools ?? []).map((pool) => pool._reference)),
    dhcp4: !device.addressPools?.length,
    dhcp6: false,
    nameservers: unlessEmpty(device.nameServers),
    networkName: device.network,
    searchDomains: unlessEmpty(device.searchDomains),
  }));
}

function templateOf(where: string, { distribution, version }: KubeadmRequest, template: string | undefined): string {
  const name = demanded(where, 'vSphere', 'template', template);
  if (saysMinor(name, version.minor)) { return name; }
  throw new Error(`${where} uses the template '${name}', whose name does not say Kubernetes ${version}: its kubelet must be of ${distribution.kubernetesVersion}, name it so that one sees it`);
}
