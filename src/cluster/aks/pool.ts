import type { ManagedClustersAgentPoolV1Api20240901Spec } from '../../../imports/containerservice.azure.com';
import { azureVmSizeOf, saidVmSize } from '../azure-vm-size';
import { checkFields } from '../given';
import { unlessEmpty, withFields } from '../manifest';
import { NodePool } from '../node-pool';
import { ValueKind } from '../value-kind';

/** What runs on a pool of AKS. */
export enum AksPoolMode {
  /** What AKS itself needs; every cluster has one such pool. */
  SYSTEM = 'System',
  USER = 'User',
}

/** The operating system of a pool of AKS. */
export enum AksOsSku {
  UBUNTU = 'Ubuntu',
  AZURE_LINUX = 'AzureLinux',
  WINDOWS_2022 = 'Windows2022',
}

/** The machines of a node pool of AKS. */
export interface AksPoolProps {
  /** @default - chosen by the pool's shape */
  readonly vmSize?: string;
  /** @default - System for the first pool, User for the others */
  readonly mode?: AksPoolMode;
  /** @default - Ubuntu, as AKS has it */
  readonly osSku?: AksOsSku;
  /**
   * Availability zones, as `1`.
   *
   * @default - AKS chooses one
   */
  readonly zones?: string[];
  /**
   * Whether machines may be taken away at any time.
   *
   * @default false
   */
  readonly spot?: boolean;
  /**
   * The most pods on a node.
   *
   * @default - as the network plugin has it
   */
  readonly maxPods?: number;
  /**
   * Resource id of the subnet of its nodes.
   *
   * @default - made by AKS
   */
  readonly subnetId?: string;
  /**
   * Tags in Azure.
   *
   * @default - the cluster's
   */
  readonly tags?: { [key: string]: string };
  /**
   * Name of the pool in Azure: a small letter, then small letters and digits, 12 together and 6 for Windows; it never changes.
   *
   * @default - the pool's name
   */
  readonly azureName?: string;
  /**
   * The patch release of a pool of an older minor.
   *
   * @default - the cluster's
   */
  readonly patchRelease?: number;
  /**
   * Fields of the agent pool that have no property here, as its definition has them; null takes a field away.
   *
   * @default - none
   */
  readonly fields?: { [field: string]: any };
}

const WINDOWS: readonly AksOsSku[] = [AksOsSku.WINDOWS_2022];
type Spec = ManagedClustersAgentPoolV1Api20240901Spec;

/** What AKS is told of a pool. Throws for what its own name, mode or machines do not allow. */
export function agentPoolSpec(cluster: string, pool: NodePool, mode: AksPoolMode, props: AksPoolProps): Spec {
  const where = `node pool '${pool.name}' of cluster '${cluster}'`;
  checkFields(where, props, { zones: ValueKind.LIST, tags: ValueKind.PLAIN });
  const isWindows = props.osSku !== undefined && WINDOWS.includes(props.osSku);
  checkMode(where, pool, mode, props, isWindows);
  if (props.vmSize === undefined && !pool.shape) { throw new Error(`${where} does not say its machines: give it a shape, or a vmSize in pools: { '${pool.name}': { vmSize: … } }`); }
  if (pool.rollout?.maxUnavailable !== undefined) { throw new Error(`${where} says maxUnavailable, and AKS replaces machines with a surge only: give rollout.maxSurge`); }
  const zone = props.zones?.find((name) => !/^\d$/.test(name));
  if (zone !== undefined) { throw new Error(`${where} stands in the zone '${zone}', and Azure numbers its zones: write '1', '2' or '3'`); }
  if (props.maxPods !== undefined && !(props.maxPods >= 10 && props.maxPods <= 250)) { throw new Error(`${where} has ${props.maxPods} pods on a node at most: AKS takes 10 to 250`); }
  const spec: Spec = {
    availabilityZones: unlessEmpty(props.zones),
    azureName: azureName(where, props.azureName ?? pool.name, isWindows),
    ...(pool.isAutoscaled ? { enableAutoScaling: true, maxCount: pool.maxCount, minCount: pool.minCount } : {}),
    maxPods: props.maxPods,
    mode,
    nodeLabels: unlessEmpty(pool.labels),
    nodeTaints: unlessEmpty(pool.taints.map(({ key, value, effect }) => `${key}${value === undefined ? '' : `=${value}`}:${effect}`)),
    osDiskSizeGB: pool.shape?.diskGiB,
    osSKU: props.osSku,
    osType: isWindows ? 'Windows' : undefined,
    owner: { name: cluster },
    ...(props.spot ? { scaleSetEvictionPolicy: 'Delete', scaleSetPriority: 'Spot' } : {}),
    tags: unlessEmpty(props.tags),
    type: 'VirtualMachineScaleSets',
    upgradeSettings: pool.rollout?.maxSurge === undefined ? undefined : { maxSurge: String(pool.rollout.maxSurge) },
    vmSize: props.vmSize === undefined ? pool.shape && azureVmSizeOf(where, pool.shape) : saidVmSize(where, props.vmSize),
    vnetSubnetReference: props.subnetId === undefined ? undefined : { armId: props.subnetId },
  };
  return withFields(spec, props.fields);
}

function azureName(where: string, name: string, isWindows: boolean): string {
  const longest = isWindows ? 6 : 12;
  if (/^[a-z][a-z0-9]*$/.test(name) && name.length <= longest) { return name; }
  const fixed = name.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/^[0-9]+/, '').slice(0, longest);
  throw new Error(`${where} would be named '${name}' in Azure, which takes a small letter, then small letters and digits, ${longest} together${isWindows ? ' for Windows' : ''}: `
    + `give it an azureName${fixed ? ` such as '${fixed}'` : ''}`);
}

function checkMode(where: string, pool: NodePool, mode: AksPoolMode, { spot }: AksPoolProps, isWindows: boolean): void {
  if (mode !== AksPoolMode.SYSTEM) { return; }
  if (pool.minCount === 0) { throw new Error(`${where} is a System pool and may have no machine: give it at least one`); }
  if (spot || isWindows) { throw new Error(`${where} is a System pool ${spot ? 'of spot machines' : 'of Windows'}, which AKS refuses: make it AksPoolMode.USER, and another one the System pool`); }
  const odd = pool.taints.find(({ key, effect }) => key !== 'CriticalAddonsOnly' && effect !== 'PreferNoSchedule');
  if (odd) { throw new Error(`${where} is a System pool with the taint '${odd.key}', and AKS lets only CriticalAddonsOnly keep pods away there: make it AksPoolMode.USER, or leave the taint out`); }
}
