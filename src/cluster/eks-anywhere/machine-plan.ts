import { KubernetesVersion } from '../../fleet';
import { MachineShape } from '../machine-shape';
import { IdentifiedManifest } from '../manifest';
import { ClusterNetworkProps } from '../network';

/** Machines that are alike: those of the control plane, of etcd or of a node pool. */
export interface MachineGroup {
  readonly role: 'control-plane' | 'etcd' | 'worker';
  /** Name of the pool; the role elsewhere. */
  readonly name: string;
  /** The most machines that it can have at rest. */
  readonly count: number;
  /** Machines above that number while they are replaced. */
  readonly surge: number;
  readonly shape?: MachineShape;
  /** Older than the cluster's for a pool that follows later. */
  readonly version: KubernetesVersion;
}

/** What a provider must know of a cluster to describe its machines. */
export interface MachineRequest {
  readonly cluster: string;
  readonly namespace: string;
  /** Where the API server answers; undefined where the provider decides. */
  readonly endpoint?: string;
  /** The ranges that pods and services use. */
  readonly network: ClusterNetworkProps;
  readonly sshKeys: readonly string[];
  readonly groups: readonly MachineGroup[];
}

/** A reference in the shape of EKS Anywhere: all kinds are of its one group. */
export interface EksAnywhereReference {
  readonly kind: string;
  readonly name: string;
}

/** What a provider answers. */
export interface MachinePlan {
  readonly datacenter: EksAnywhereReference;
  /** By the group's name; empty where the provider has no machine configurations. */
  readonly machines: ReadonlyMap<string, EksAnywhereReference>;
  /** By the group's name: zones of the provider that the group is spread over. */
  readonly failureDomains: ReadonlyMap<string, readonly string[]>;
  readonly objects: readonly IdentifiedManifest[];
  /** Address of the service that installs machines, where there is one. */
  readonly installer?: string;
  /** What speaks against the plan without making it impossible. */
  readonly warnings: readonly PlanWarning[];
}

export interface PlanWarning {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** What a provider of EKS Anywhere can do; the clusters' rules follow from it. */
export interface ProviderRules {
  /** Whether the API server's address is the user's to choose. */
  readonly endpoint: 'required' | 'forbidden';
  /** Whether the endpoint may answer at another port than the usual one. */
  readonly endpointPort?: 'allowed';
  /** The last minor of EKS Anywhere that has the provider. */
  readonly newestRelease?: number;
  /** Whether it can be chosen how machines are replaced. */
  readonly rollout?: 'forbidden';
  /** Where SSH keys are named, if not for the whole cluster. */
  readonly sshKeys?: 'elsewhere';
  readonly externalEtcd: 'allowed' | 'forbidden';
  /** Whether a cluster can do without node pools. */
  readonly workers: 'required' | 'optional';
  /** Whether machines can be upgraded where they are. */
  readonly canUpgradeInPlace?: boolean;
  /** Whether the API server can encrypt what it stores. */
  readonly canEncryptEtcd?: boolean;
}
