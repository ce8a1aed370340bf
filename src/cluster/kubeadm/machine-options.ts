import { KubeadmGroup, PlanWarning } from './machine-plan';
import { saysMinor } from '../machine-group';
import { NodePool } from '../node-pool';

/** What every provider's machines can be told. */
export interface KubeadmMachineOptions {
  /**
   * The part of the provider's infrastructure in which a node pool stands, as the provider names it; the control plane is spread by the provider.
   *
   * @default - the provider chooses
   */
  readonly failureDomain?: string;
  /**
   * Fields of the provider's machine, or of its machine pool, that have no property here, as its definition has them. They go over all that is made otherwise: maps
   * are joined, lists replaced, and null takes a field away.
   *
   * @default - none
   */
  readonly fields?: { [field: string]: any };
  /**
   * The name of the machine template, to take over machines that were made by other means; its content must not change under one name.
   *
   * @default - made of the names of cluster and group and of the content
   */
  readonly templateName?: string;
}

/** What every provider's infrastructure can be told. */
export interface KubeadmInfrastructureProps {
  /**
   * Fields of the provider's cluster that have no property here, as its definition has them. They go over all that is made otherwise: maps
   * are joined, lists replaced, and null takes a field away.
   *
   * @default - none
   */
  readonly clusterFields?: { [field: string]: any };
}

/** A provider's settings by group of machines. */
export interface GroupSettings<T> {
  readonly clusterFields?: { readonly [field: string]: unknown };
  readonly machines?: T;
  readonly controlPlane?: T;
  readonly pools?: { readonly [pool: string]: T };
}

/** What holds for a group: what all machines have in common, and what is different for it. */
export function settingsOf<T extends object>(settings: GroupSettings<T>, group: KubeadmGroup): T {
  return { ...settings.machines, ...(group.isControlPlane ? settings.controlPlane : settings.pools?.[group.name]) } as T;
}

/** The group as messages say it. */
export function groupName(cluster: string, group: KubeadmGroup): string {
  return `'${group.name}' of cluster '${cluster}'`;
}

/** Throws for a rollout of machines that the provider keeps as one group, and replaces as it likes. */
export function checkNoRollout(cluster: string, provider: string, { name, rollout }: NodePool): void {
  if (rollout) { throw new Error(`node pool '${name}' of cluster '${cluster}' has a rollout, and ${provider} chooses itself how machines of a pool are replaced: leave it out`); }
}

/** A warning where the name of an image does not say the minor: its kubelet must be of that version. */
export function imageWarnings(cluster: string, minor: number, image: string | undefined): PlanWarning[] {
  if (image === undefined || saysMinor(image, minor)) { return []; }
  return [{
    code: 'cluster.image-version',
    message: `machines of cluster '${cluster}' are made of the image '${image}', whose name does not say Kubernetes 1.${minor}: its kubelet must be of that version`,
    fix: `use an image of Kubernetes 1.${minor}, and name it so that one sees it`,
  }];
}

/** Throws where a setting is missing that a provider cannot do without. */
export function demanded(where: string, provider: string, field: string, value: string | undefined): string {
  if (value) { return value; }
  throw new Error(`${where} has no ${field} on ${provider}: give it in machines, or for this group alone`);
}
