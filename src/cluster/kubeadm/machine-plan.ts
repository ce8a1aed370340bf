import { KubernetesDistribution } from './distribution';
import type { KubeadmControlPlaneV1Beta2Spec } from '../../../imports/controlplane.cluster.x-k8s.io';
import { CapiScope } from '../capi';
import { MachineShape } from '../machine-shape';
import { Manifest } from '../manifest';

type KubeadmConfigSpec = KubeadmControlPlaneV1Beta2Spec['kubeadmConfigSpec'];
export type KubeadmFile = NonNullable<NonNullable<KubeadmConfigSpec>['files']>[number];
export type KubeadmArgument = { readonly name: string; readonly value: string };

/** Machines that are alike: those of the control plane, whose name is `control-plane`, or of a node pool. */
export interface KubeadmGroup {
  readonly name: string;
  readonly isControlPlane: boolean;
  readonly shape?: MachineShape;
}

/** What a provider must know of a cluster. */
export interface KubeadmRequest {
  readonly scope: CapiScope;
  readonly distribution: KubernetesDistribution;
  readonly endpoint?: string;
  readonly groups: readonly KubeadmGroup[];
}

export type MachineTemplate = Manifest & { readonly spec?: unknown };

/** What a provider answers: its infrastructure, and what kubeadm does on its machines. */
export interface KubeadmPlan {
  readonly infrastructure: Manifest;
  /** The controller manager's and every kubelet's; cloud providers run outside of Kubernetes. */
  readonly controllerManagerArguments: readonly KubeadmArgument[];
  readonly kubeletArguments: readonly KubeadmArgument[];
  /** Where machines know their own name; undefined where kubeadm finds it. */
  readonly nodeName?: string;
  readonly criSocket?: string;
  /** Run before kubeadm. */
  readonly commands: readonly string[];
  /** Run after those on the control plane's machines. */
  readonly controlPlaneCommands: readonly string[];
  /** Files of the control plane's machines. */
  readonly controlPlaneFiles: readonly KubeadmFile[];
  /** The user to whom SSH keys belong. */
  readonly sshUser: string;
}
