import { KubeadmInfrastructure } from './infrastructure';
import { groupName, imageWarnings, KubeadmInfrastructureProps, KubeadmMachineOptions, settingsOf } from './machine-options';
import { KubeadmGroup, KubeadmPlan, KubeadmRequest, NodeSetup } from './machine-plan';
import { VirtualIp } from './virtual-ip';
import type { CloudStackClusterV1Beta3, CloudStackMachineTemplateV1Beta3 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { checkDnsLabel } from '../../fleet';
import { copied } from '../../object/value-shape';
import { capiMetadata } from '../capi';
import { CloudStackAffinity, CloudStackDiskProps, diskOf } from '../cloudstack-machine';
import { demanded } from '../given';
import { ProviderResource } from '../provider-resource';
import { ValueKind } from '../value-kind';

/** From what virtual machines of CloudStack are made; all of it can differ by group of machines. */
export interface KubeadmCloudStackMachineOptions extends KubeadmMachineOptions {
  /** The compute offering, which says how large machines are. */
  readonly offering?: ProviderResource;
  /** The template; its name says the version of Kubernetes. */
  readonly template?: ProviderResource;
  /**
   * Name of the key pair.
   *
   * @default - nobody logs on
   */
  readonly keyPair?: string;
  /** @default - no matter */
  readonly affinity?: CloudStackAffinity;
  /**
   * Ids of groups of affinity that exist.
   *
   * @default - none
   */
  readonly affinityGroupIds?: string[];
  /**
   * A disk beside the first.
   *
   * @default - none
   */
  readonly disk?: CloudStackDiskProps;
  /**
   * Settings of a custom offering, by their names.
   *
   * @default - none
   */
  readonly details?: { [name: string]: string };
}

/** A zone of a CloudStack in which machines stand. */
export interface CloudStackFailureDomainProps {
  /** A DNS label; node pools name it as their failureDomain. */
  readonly name: string;
  /** Name of the Secret with which the provider logs on to the management server. */
  readonly credentialSecret: string;
  /**
   * Namespace of the Secret.
   *
   * @default - that of the cluster's objects
   */
  readonly credentialNamespace?: string;
  readonly zone: ProviderResource;
  /** Name of the network. */
  readonly network: string;
  /**
   * Account that owns the machines; needs domain.
   *
   * @default - that of the Secret
   */
  readonly account?: string;
  /**
   * Path of the domain.
   *
   * @default - that of the Secret
   */
  readonly domain?: string;
}

/** The zones of CloudStack and the machines of a kubeadm cluster in them. */
export interface KubeadmCloudStackProps extends KubeadmInfrastructureProps {
  /** Zones; machines of the control plane are spread over them, and one of them stays for ever. */
  readonly failureDomains: CloudStackFailureDomainProps[];
  /** What all machines have in common. */
  readonly machines: KubeadmCloudStackMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmCloudStackMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmCloudStackMachineOptions };
  /**
   * Who answers for the endpoint; a shared network needs somebody.
   *
   * @default - the load balancer of an isolated network
   */
  readonly virtualIp?: VirtualIp;
}

/** kubeadm on virtual machines of CloudStack: made by `KubeadmProvider.cloudstack`. */
export class KubeadmCloudStack extends KubeadmInfrastructure {
  private readonly props: KubeadmCloudStackProps;

  constructor(props: KubeadmCloudStackProps) {
    super('CloudStack');
    demanded('CloudStack of kubeadm', props, { failureDomains: ValueKind.ANY, machines: ValueKind.PLAIN });
    if (props.failureDomains.length === 0) { throw new Error('CloudStack is given without failure domains: name at least one zone'); }
    const seen = new Set<string>();
    for (const { name, account, domain } of props.failureDomains) {
      checkDnsLabel('failure domain', name);
      if (seen.has(name)) { throw new Error(`CloudStack has two failure domains named '${name}': choose another name for the second`); }
      if (account !== undefined && domain === undefined) { throw new Error(`failure domain '${name}' of CloudStack has the account '${account}' and no domain: give both`); }
      seen.add(name);
    }
    this.props = copied(props);
  }

  /** @internal */
  public get _capiName(): string {
    return 'cloudstack';
  }

  /** @internal */
  public get _settings() {
    return this.props;
  }

  /** @internal */
  public _plan({ scope, endpoint = '', endpointPort, groups, version }: KubeadmRequest): KubeadmPlan {
    const infrastructure: CloudStackClusterV1Beta3 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta3',
      kind: 'CloudStackCluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: {
        controlPlaneEndpoint: { host: endpoint, port: endpointPort },
        failureDomains: this.props.failureDomains.map(({ name, credentialSecret, credentialNamespace, zone, network, account, domain }) => ({
          account,
          acsEndpoint: { name: credentialSecret, namespace: credentialNamespace ?? scope.namespace },
          domain,
          name,
          zone: { ...zone._plain, network: { name: network } },
        })),
      },
    };
    const templates = new Set(groups.map((group) => settingsOf<KubeadmCloudStackMachineOptions>(this.props, group).template?.name));
    return {
      infrastructure,
      failureDomains: this.props.failureDomains.map(({ name }) => name),
      warnings: [...templates].flatMap((template) => imageWarnings(scope.cluster, version.minor, template)),
    };
  }

  /** @internal */
  public _node({ endpoint = '', endpointPort }: KubeadmRequest, group: KubeadmGroup): NodeSetup {
    const virtualIp = group.isControlPlane ? this.props.virtualIp ?? VirtualIp.external() : VirtualIp.external();
    const files = virtualIp._files(endpoint, endpointPort);
    return {
      kubeletArguments: [{ name: 'provider-id', value: 'cloudstack:///\'{{ ds.meta_data.instance_id }}\'' }],
      nodeName: '{{ local_hostname }}',
      commands: ['swapoff -a', ...virtualIp._commands()],
      files,
      sshUser: 'ubuntu',
      // The pod that answers for the endpoint lies where kubeadm wants to find nothing when it joins.
      fields: files.length === 0 ? undefined : { joinConfiguration: { nodeRegistration: { ignorePreflightErrors: ['DirAvailable--etc-kubernetes-manifests'] } } },
    };
  }

  /** @internal */
  public _template({ scope }: KubeadmRequest, group: KubeadmGroup): CloudStackMachineTemplateV1Beta3 {
    const { offering, template, disk, ...options } = settingsOf<KubeadmCloudStackMachineOptions>(this.props, group);
    const missing = offering ? 'template' : 'offering';
    if (!offering || !template) { throw new Error(`${groupName(scope.cluster, group)} has no ${missing} on CloudStack: give it in machines, or for this group alone`); }
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta3',
      kind: 'CloudStackMachineTemplate',
      metadata: capiMetadata(scope, ''),
      spec: {
        template: {
          spec: {
            affinity: options.affinity,
            affinityGroupIDs: options.affinityGroupIds,
            details: options.details,
            diskOffering: disk && diskOf(disk),
            offering: offering._plain,
            sshKey: options.keyPair,
            template: template._plain,
          },
        },
      },
    };
  }
}
