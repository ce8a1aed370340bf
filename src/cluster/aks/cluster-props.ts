import { AksPoolProps } from './pool';
import { Cidr } from '../../fleet';
import { MadeClusterProps } from '../made-cluster';

/** How pods of AKS get their addresses. */
export enum AksNetworkPlugin {
  /** Addresses of the nodes' subnet. */
  AZURE = 'azure',
  /** Addresses of a range of their own. */
  AZURE_OVERLAY = 'azure-overlay',
  KUBENET = 'kubenet',
  /** One's own. */
  NONE = 'none',
}

/** Who enforces NetworkPolicies on AKS. */
export enum AksNetworkPolicy {
  AZURE = 'azure',
  CALICO = 'calico',
  /** Cilium moves packets as well. */
  CILIUM = 'cilium',
}

/** What uptime Microsoft promises. */
export enum AksTier {
  FREE = 'Free',
  STANDARD = 'Standard',
  /** Older minors are supported for longer. */
  PREMIUM = 'Premium',
}

/** Who reaches the API server of a cluster of AKS. */
export interface AksApiServerProps {
  /**
   * Whether it answers inside of the virtual network only; it never changes.
   *
   * @default false
   */
  readonly isPrivate?: boolean;
  /**
   * Addresses from which it is reached; not of a private one.
   *
   * @default - everywhere
   */
  readonly sources?: Cidr[];
}

/** What a cluster of AKS is told. */
export interface AksClusterProps extends MadeClusterProps {
  /** The number after the minor of its Kubernetes version, as AKS offers it. */
  readonly patchRelease: number;
  /**
   * That of the minor that its `upgrade` goes to.
   *
   * @default - it must be given before a wave reaches it
   */
  readonly upgradedPatchRelease?: number;
  /** Name of the Secret beside the cluster's objects with which Azure Service Operator logs on. */
  readonly credentialSecret: string;
  /**
   * Machines of each node pool, by its name.
   *
   * @default - chosen by the pools' shapes
   */
  readonly pools?: { [pool: string]: AksPoolProps };
  /**
   * Name of the resource group, which is made.
   *
   * @default - the cluster's name
   */
  readonly resourceGroup?: string;
  /**
   * Beginning of the DNS name of the API server; it never changes.
   *
   * @default - the cluster's name
   */
  readonly dnsPrefix?: string;
  /** @default AksNetworkPlugin.AZURE */
  readonly networkPlugin?: AksNetworkPlugin;
  /** @default - nobody */
  readonly networkPolicy?: AksNetworkPolicy;
  /**
   * Who reaches the API server.
   *
   * @default - everybody
   */
  readonly apiServer?: AksApiServerProps;
  /** @default - AKS's, Free */
  readonly tier?: AksTier;
  /**
   * Object ids of groups of Microsoft Entra ID whose members are administrators.
   *
   * @default - Entra ID lets nobody in
   */
  readonly adminGroups?: string[];
  /**
   * Whether there is an administrator's account beside Entra ID.
   *
   * @default true
   */
  readonly localAccounts?: boolean;
  /**
   * Whether service accounts can act in Azure.
   *
   * @default false
   */
  readonly workloadIdentity?: boolean;
  /**
   * Tags in Azure.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
  /**
   * Fields of the ManagedCluster that have no property here, as its definition has them; null takes a field away. What the provider sets
   * itself (kubernetesVersion, the ranges of pods and services) must not stand here.
   *
   * @default - none
   */
  readonly fields?: { [field: string]: any };
  /**
   * More objects of Azure Service Operator beside the ManagedCluster, whole.
   *
   * @default - none
   */
  readonly controlPlaneResources?: { [field: string]: any }[];
  /**
   * More objects of Azure Service Operator beside the resource group, whole: a virtual network say.
   *
   * @default - none
   */
  readonly clusterResources?: { [field: string]: any }[];
}
