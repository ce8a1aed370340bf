import { MachineFile } from './machine-file';

/** A user of machines. */
export interface MachineUserProps {
  readonly name: string;
  /**
   * Public SSH keys that may log on.
   *
   * @default - none
   */
  readonly sshKeys?: string[];
  /**
   * What it may do as another user, such as `ALL=(ALL) NOPASSWD:ALL`.
   *
   * @default - nothing
   */
  readonly sudo?: string;
  /** @default - none */
  readonly groups?: string[];
  /** @default - the image's */
  readonly shell?: string;
}

/** What machines are told beyond what their provider and distribution say. */
export interface KubeadmMachineConfigProps {
  /**
   * Files that are there before kubeadm runs; their paths are unique on a machine.
   *
   * @default - those of the provider
   */
  readonly files?: MachineFile[];
  /**
   * Commands before kubeadm runs, after the provider's.
   *
   * @default - those of the provider
   */
  readonly commands?: string[];
  /**
   * Commands after kubeadm has run.
   *
   * @default - none
   */
  readonly commandsAfter?: string[];
  /**
   * Arguments of kubelet by their names, without dashes; they go before the provider's of the same name.
   *
   * @default - those of the provider
   */
  readonly kubeletArguments?: { [name: string]: string };
  /**
   * What a node is named after, as the machine's cloud-init writes it: `{{ local_hostname }}`.
   *
   * @default - as the provider needs it
   */
  readonly nodeName?: string;
  /**
   * The user to whom the cluster's SSH keys belong.
   *
   * @default - the provider's usual one
   */
  readonly sshUser?: string;
  /**
   * Users beside that one, each once on a machine.
   *
   * @default - none
   */
  readonly users?: MachineUserProps[];
  /**
   * Names or addresses of servers that tell the time; those of a group are in place of those of all machines.
   *
   * @default - the image's
   */
  readonly timeServers?: string[];
  /**
   * Seconds for which a machine that goes waits for its pods; 0 waits for ever.
   *
   * @default - for ever
   */
  readonly drainSeconds?: number;
  /**
   * Fields of the configuration that have no property here, as its definition has them, `diskSetup` and `mounts` say. They go over all
   * that is made otherwise: maps are joined, lists replaced, and null takes a field away.
   *
   * @default - none
   */
  readonly fields?: { [field: string]: any };
}

/** What machines of the control plane are told beyond what their provider and distribution say. */
export interface KubeadmControlPlaneConfigProps extends KubeadmMachineConfigProps {
  /**
   * Arguments of the API server by their names, without dashes.
   *
   * @default - those of the provider
   */
  readonly apiServerArguments?: { [name: string]: string };
  /**
   * Arguments of the controller manager by their names, without dashes.
   *
   * @default - those of the provider
   */
  readonly controllerManagerArguments?: { [name: string]: string };
  /**
   * Arguments of the scheduler by their names, without dashes.
   *
   * @default - none
   */
  readonly schedulerArguments?: { [name: string]: string };
}

/** What a node pool's machines are told, and the name of the object that says it. */
export interface KubeadmPoolConfigProps extends KubeadmMachineConfigProps {
  /**
   * The name of the KubeadmConfigTemplate, to take over machines that were made by other means; its content must not change under one name.
   *
   * @default - made of the names of cluster and pool and of the content
   */
  readonly templateName?: string;
}

/** What kubeadm and its machines are told beyond what provider and distribution say. */
export interface KubeadmConfigProps {
  /**
   * What all machines have in common.
   *
   * @default - nothing
   */
  readonly machines?: KubeadmMachineConfigProps;
  /**
   * What the control plane has beside it.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmControlPlaneConfigProps;
  /**
   * What a node pool has beside it, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmPoolConfigProps };
}
