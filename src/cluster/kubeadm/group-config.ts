import { argumentsOf } from './arguments';
import { KubeadmConfigProps, KubeadmMachineConfigProps, MachineUserProps } from './machine-config';
import { KubeadmFile } from './machine-file';
import { groupName } from './machine-options';
import { KubeadmArgument, KubeadmGroup, NodeSetup } from './machine-plan';
import { checkSshKeys } from '../access';
import { checkFields } from '../given';
import { ValueKind } from '../value-kind';

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
  readonly users: readonly MachineUserProps[];
  readonly timeServers: readonly string[];
  /** One goes over the other, from the first to the last. */
  readonly fields: readonly unknown[];
}

/** The provider's part first, then what all machines are told, then what the group is told. Throws for two files at one path. */
export function groupConfig(cluster: string, group: KubeadmGroup, node: NodeSetup, config: KubeadmConfigProps = {}): GroupConfig {
  const own: KubeadmMachineConfigProps = (group.isControlPlane ? config.controlPlane : config.pools?.[group.name]) ?? {};
  const told = [config.machines ?? {}, own];
  for (const part of told) { checkTold(groupName(cluster, group), part); }
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
    users: usersOf(groupName(cluster, group), told.flatMap((part) => part.users ?? [])),
    timeServers: timeServersOf(groupName(cluster, group), own.timeServers ?? config.machines?.timeServers ?? []),
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

function checkTold(where: string, part: KubeadmMachineConfigProps): void {
  const { LIST, PLAIN } = ValueKind;
  checkFields(where, part, { commands: LIST, commandsAfter: LIST, kubeletArguments: PLAIN, users: LIST, timeServers: LIST });
  ValueKind.MACHINE_FILE.checkAll(where, 'files', part.files);
}

function usersOf(where: string, users: readonly MachineUserProps[]): readonly MachineUserProps[] {
  const seen = new Set<string>();
  for (const { name, sshKeys } of users) {
    if (!/^[a-z_][a-z0-9_-]{0,31}$/.test(name ?? '')) { throw new Error(`${where} has the user '${name ?? ''}', which Linux does not take: use small letters, digits, '-' and '_', 32 at most`); }
    if (seen.has(name)) { throw new Error(`${where} has the user '${name}' twice: keep one of them`); }
    seen.add(name);
    checkSshKeys(`user '${name}' of ${where}`, sshKeys);
  }
  return users;
}

function timeServersOf(where: string, servers: readonly string[]): readonly string[] {
  const odd = servers.find((server) => !/^[A-Za-z0-9.:-]+$/.test(server));
  if (odd !== undefined) { throw new Error(`${where} asks '${odd}' for the time: give a name or address, such as 'ntp.example.com'`); }
  return servers;
}
