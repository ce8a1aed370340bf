import type { GCPManagedMachinePoolV1Beta1Spec } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { checkFields } from '../given';
import { googleMachineTypeOf, saidMachineType } from '../google-machine-type';
import { HealthCheck } from '../health-check';
import { unlessEmpty, withFields } from '../manifest';
import { NodePool } from '../node-pool';
import { ValueKind } from '../value-kind';

/** The first disk of a machine of GKE. */
export enum GkeDiskType {
  STANDARD = 'pd-standard',
  BALANCED = 'pd-balanced',
  SSD = 'pd-ssd',
}

/** The machines of a node pool of GKE. */
export interface GkePoolProps {
  /** @default - chosen by the pool's shape, else GKE's */
  readonly machineType?: string;
  /** @default - GKE's */
  readonly diskType?: GkeDiskType;
  /**
   * Type of the image, such as `COS_CONTAINERD`.
   *
   * @default - GKE's
   */
  readonly imageType?: string;
  /**
   * Zones of its machines; the number of a fixed pool is the same in each of them.
   *
   * @default - the cluster's
   */
  readonly zones?: string[];
  /**
   * Whether GKE mends machines.
   *
   * @default - true with a health check, else GKE's, which is true
   */
  readonly autoRepair?: boolean;
  /**
   * Whether GKE upgrades machines by itself.
   *
   * @default - GKE's, true
   */
  readonly autoUpgrade?: boolean;
  /**
   * The most pods on a node.
   *
   * @default - GKE's
   */
  readonly maxPods?: number;
  /**
   * Address of the service account of its machines.
   *
   * @default - the project's
   */
  readonly serviceAccount?: string;
  /**
   * Name of the pool in GKE; at most 40 characters.
   *
   * @default - the name of its object
   */
  readonly nodePoolName?: string;
  /**
   * Labels in Google's cloud.
   *
   * @default - the cluster's
   */
  readonly labels?: { [key: string]: string };
  /**
   * The patch release of a pool of an older minor.
   *
   * @default - the cluster's
   */
  readonly patchRelease?: number;
  /**
   * Fields of the GCPManagedMachinePool that have no property here, as its definition has them; null takes a field away.
   *
   * @default - none
   */
  readonly fields?: { [field: string]: any };
}

const LONGEST = 40;

/** What GKE is told of a pool. Throws for a name that is too long and for zones elsewhere. */
export function poolSpec(where: string, region: string, objectName: string, pool: NodePool, props: GkePoolProps, healthCheck?: HealthCheck): GCPManagedMachinePoolV1Beta1Spec {
  checkFields(where, props, { zones: ValueKind.LIST, labels: ValueKind.PLAIN });
  const name = props.nodePoolName ?? objectName;
  if (name.length > LONGEST) { throw new Error(`${where} would be named '${name}' in GKE, which takes ${LONGEST} characters: give it a nodePoolName`); }
  const odd = props.zones?.find((zone) => !zone.startsWith(`${region}-`));
  if (odd !== undefined) { throw new Error(`${where} stands in the zone '${odd}', which is not of the region ${region}: name its zones, such as '${region}-a'`); }
  const twice = props.zones?.find((zone, i) => props.zones?.indexOf(zone) !== i);
  if (twice !== undefined) { throw new Error(`${where} names the zone '${twice}' twice: name each once`); }
  if (props.machineType !== undefined) { saidMachineType(where, props.machineType); }
  if (pool.rollout) { throw new Error(`${where} has a rollout, and GKE chooses itself how machines are replaced: leave it out`); }
  const { autoRepair = healthCheck && true, autoUpgrade } = props;
  return withFields<GCPManagedMachinePoolV1Beta1Spec>({
    additionalLabels: unlessEmpty(props.labels),
    diskSizeGB: pool.shape?.diskGiB,
    diskType: props.diskType,
    imageType: props.imageType,
    kubernetesLabels: unlessEmpty(pool.labels),
    kubernetesTaints: unlessEmpty(pool.taints.map(({ key, value, effect }) => ({ effect, key, value: value ?? '' }))),
    machineType: props.machineType ?? (pool.shape && googleMachineTypeOf(where, pool.shape)),
    management: autoRepair === undefined && autoUpgrade === undefined ? undefined : { autoRepair, autoUpgrade },
    maxPodsPerNode: props.maxPods,
    nodeLocations: unlessEmpty(props.zones),
    nodePoolName: props.nodePoolName,
    nodeSecurity: props.serviceAccount === undefined ? undefined : { serviceAccount: { email: props.serviceAccount } },
    scaling: pool.isAutoscaled ? { enableAutoscaling: true, maxCount: pool.maxCount, minCount: pool.minCount } : undefined,
  }, props.fields);
}
