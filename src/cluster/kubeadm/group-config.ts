import { argumentsOf } from './arguments';
import { KubeadmConfigProps, KubeadmMachineConfigProps } from './machine-config';
import { KubeadmFile } from './machine-file';
import { groupName } from './machine-options';
import { KubeadmArgument, KubeadmGroup, NodeSetup } from './machine-plan';

/** What the machines of a group are told, by their provider and by the program. */
export interface GroupConfig {
  /** The group as messages say it. */
  readonly where: string;
  readonly files: readonly KubeadmFile[];
  readonly commands: readonly string[];
  readonly commandsAfter: readonly string[];
  readonly kubeletArguments: readonly KubeadmArgument[];
  readonly nodeLabels: readonly string[];
  readonly nodeName?: string;
  readonly criSocket?: string;
  readonly sshUser?: string;
  readonly drainSeconds?: number;
  /** One goes over the other, from the first to the last. */
  readonly fields: readonly unknown[];
}

/** The provider's part first, then what all machines are told, then what the group is told. Throws for two files at one path. */
export function groupConfig(cluster: string, group: KubeadmGroup, node: NodeSetup, config: KubeadmConfigProps = {}): GroupConfig {
  const own: KubeadmMachineConfigProps = (group.isControlPlane ? config.controlPlane : config.pools?.[group.name]) ?? {};
  const told = [config.machines ?? {}, own];
  const files = [...(node.files ?? []), ...told.flatMap((part) => part.files ?? []).map((file) => file._file)];
  checkPaths(cluster, group, files);
  return {
    where: groupName(cluster, group),
    files,
    commands: [...(node.commands ?? []), ...told.flatMap((part) => part.commands ?? [])],
    commandsAfter: told.flatMap((part) => part.commandsAfter ?? []),
    kubeletArguments: argumentsOf(node.kubeletArguments ?? [], Object.assign({}, ...told.map((part) => part.kubeletArguments ?? {}))),
    nodeLabels: node.nodeLabels ?? [],
    nodeName: own.nodeName ?? config.machines?.nodeName ?? node.nodeName,
    criSocket: node.criSocket,
    sshUser: own.sshUser ?? config.machines?.sshUser ?? node.sshUser,
    drainSeconds: drainSeconds(cluster, group, own.drainSeconds ?? config.machines?.drainSeconds),
    fields: [node.fields, ...told.map((part) => part.fields)].filter((fields) => fields !== undefined),
  };
}

function drainSeconds(cluster: string, group: KubeadmGroup, seconds: number | undefined): number | undefined {
  if (seconds === undefined || (Number.isInteger(seconds) && seconds >= 0)) { return seconds; }
  throw new Error(`${groupName(cluster, group)} drains its nodes for ${seconds} seconds: give a whole number, 0 to wait for ever`);
}

function checkPaths(cluster: string, group: KubeadmGroup, files: readonly KubeadmFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path)) { throw new Error(`${groupName(cluster, group)} has the file '${path}' twice: keep one of them, or leave out what brings the other`); }
    seen.add(path);
  }
}
