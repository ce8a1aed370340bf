import { KubernetesDistribution } from './distribution';
import { KubeadmFile } from './machine-file';
import { KubernetesVersion, Location } from '../../fleet';
import { CapiScale, CapiScope } from '../capi';
import { MachineShape } from '../machine-shape';
import { IdentifiedManifest, Manifest } from '../manifest';
import { ClusterNetworkProps } from '../network';

export type KubeadmArgument = { readonly name: string; readonly value: string };

/** Machines that are alike: those of the control plane, whose name is `control-plane`, or of a node pool. */
export interface KubeadmGroup {
  readonly name: string;
  readonly isControlPlane: boolean;
  /** The most machines that it can have at rest. */
  readonly count: number;
  readonly shape?: MachineShape;
}

/** What a provider must know of a cluster. */
export interface KubeadmRequest {
  readonly scope: CapiScope;
  readonly location: Location;
  readonly version: KubernetesVersion;
  readonly distribution: KubernetesDistribution;
  readonly network: ClusterNetworkProps;
  readonly endpoint?: string;
  readonly endpointPort: number;
  readonly sshKeys: readonly string[];
  readonly groups: readonly KubeadmGroup[];
}

export type MachineTemplate = Manifest & { readonly spec?: unknown };

/** Machines that a provider keeps as one group, and who decides how many there are. */
export interface MachineGroup {
  readonly machines: MachineTemplate;
  readonly scale: CapiScale;
}

/** What speaks against a plan without making it impossible. */
export interface PlanWarning {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** What a provider answers for a whole cluster. */
export interface KubeadmPlan {
  /** What the Cluster refers to. */
  readonly infrastructure: Manifest;
  /** What else there is beside it: identities, failure domains, ranges of addresses. */
  readonly objects?: readonly IdentifiedManifest[];
  /** Names of the parts in which node pools can stand; undefined where the program does not list them. */
  readonly failureDomains?: readonly string[];
  readonly apiServerArguments?: readonly KubeadmArgument[];
  readonly controllerManagerArguments?: readonly KubeadmArgument[];
  readonly warnings?: readonly PlanWarning[];
}

/** What a provider wants done on a group's machines. */
export interface NodeSetup {
  readonly kubeletArguments?: readonly KubeadmArgument[];
  /** As kubelet takes them: `key=value`. */
  readonly nodeLabels?: readonly string[];
  /** Where machines know their own name; undefined where kubeadm finds it. */
  readonly nodeName?: string;
  readonly criSocket?: string;
  /** Run before kubeadm. */
  readonly commands?: readonly string[];
  readonly files?: readonly KubeadmFile[];
  /** The user to whom SSH keys belong. */
  readonly sshUser?: string;
  /** More of the configuration, as its definition has it. */
  readonly fields?: { readonly [field: string]: unknown };
}

/** Cloud providers run outside of Kubernetes: kubelet and the controller manager are told so. */
export const EXTERNAL_CLOUD: readonly KubeadmArgument[] = [{ name: 'cloud-provider', value: 'external' }];
