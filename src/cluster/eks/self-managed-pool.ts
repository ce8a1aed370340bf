import { checkJoin } from './ami';
import { saidInstanceType } from './instance-type';
import { EksJoin } from './join';
import { checkLaunch, EksImageLookup, EksLaunchProps, launchOf, metadataOf } from './launch';
import { EksMachines, EksPoolRequest } from './machines';
import type { AWSMachineTemplateV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { copied } from '../../object/value-shape';
import { capiMetadata, machineDeployment, machineHealthCheck, poolObjectName, POOL_LABEL } from '../capi';
import { checkKubeletLabels } from '../kubelet-label';
import { CpuArchitecture } from '../machine-shape';
import { IdentifiedManifest, unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';
import { namedByContent } from '../template-name';

/** On whose hardware instances run. */
export enum EksTenancy {
  SHARED = 'default',
  DEDICATED = 'dedicated',
  HOST = 'host',
}

/** Instances of EC2 that join a cluster by themselves. */
export interface EksInstanceProps extends EksLaunchProps {
  /**
   * Name of the instances' profile in IAM.
   *
   * @default 'nodes.cluster-api-provider-aws.sigs.k8s.io', which clusterawsadm makes
   */
  readonly instanceProfile?: string;
  /**
   * Ids of subnets; machines that Cluster API starts one by one take the first.
   *
   * @default - the cluster's private ones
   */
  readonly subnetIds?: string[];
  /**
   * Tags in AWS.
   *
   * @default - the cluster's
   */
  readonly tags?: { [key: string]: string };
  /**
   * How they join, which follows from the system of their image.
   *
   * @default EksJoin.nodeadm(), for Amazon Linux 2023
   */
  readonly join?: EksJoin;
}

/** Instances of EC2 that Cluster API starts one by one. */
export interface EksSelfManagedProps extends EksInstanceProps {
  /**
   * Whether they have an address in the internet.
   *
   * @default - the subnet decides
   */
  readonly publicIp?: boolean;
  /** @default EksTenancy.SHARED */
  readonly tenancy?: EksTenancy;
  /**
   * Id of the host that they run on, for EksTenancy.HOST.
   *
   * @default - any host of yours
   */
  readonly hostId?: string;
  /**
   * Name of the group that places them near to or apart from each other.
   *
   * @default - none
   */
  readonly placementGroup?: string;
  /**
   * Partition of that group: 1 to 7.
   *
   * @default - EC2 chooses
   */
  readonly placementPartition?: number;
}

const PROFILE = 'nodes.cluster-api-provider-aws.sigs.k8s.io';

/** Instances that Cluster API starts one by one: made by `EksPool.selfManaged`. */
export class EksSelfManagedMachines extends EksMachines {
  private readonly props: EksSelfManagedProps;

  constructor(props: EksSelfManagedProps) {
    super('self-managed');
    if (props.hostId !== undefined && props.tenancy !== EksTenancy.HOST) {
      throw new Error(`a self-managed node pool runs on the host '${props.hostId}' without EksTenancy.HOST: set tenancy, or leave hostId out`);
    }
    if (props.placementPartition !== undefined && props.placementGroup === undefined) {
      throw new Error(`a self-managed node pool is in the partition ${props.placementPartition} of no placement group: name the placementGroup`);
    }
    this.props = copied(props);
  }

  /** @internal */
  public _objects(request: EksPoolRequest): IdentifiedManifest[] {
    const { pool, scope, version, healthCheck } = request;
    const name = poolObjectName(scope, pool);
    const template = namedByContent(name, this.template(request));
    const join = namedByContent(name, (this.props.join ?? EksJoin.nodeadm())._template(scope, pool));
    return [
      { id: `pool-${pool.name}`, manifest: machineDeployment(scope, pool, `v${version}.0`, template, join) },
      { id: `pool-${pool.name}-machines`, manifest: template },
      { id: `pool-${pool.name}-join`, manifest: join },
      ...(healthCheck ? [{ id: `pool-${pool.name}-health`, manifest: machineHealthCheck(scope, name, { [POOL_LABEL]: name }, healthCheck) }] : []),
    ];
  }

  private template(request: EksPoolRequest): AWSMachineTemplateV1Beta2 {
    const { props } = this;
    const { scope } = request;
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSMachineTemplate',
      metadata: capiMetadata(scope, ''),
      spec: {
        template: {
          spec: {
            ...instanceSpec(request, props),
            additionalTags: unlessEmpty(props.tags),
            hostID: props.hostId,
            placementGroupName: props.placementGroup,
            placementGroupPartition: props.placementPartition,
            publicIP: props.publicIp,
            subnet: props.subnetIds?.length ? { id: props.subnetIds[0] } : undefined,
            tenancy: props.tenancy,
          },
        },
      },
    };
  }
}

/** What both ways of one's own have in common. Throws where the type, the image or how to join does not fit. */
export function instanceSpec({ pool, version }: EksPoolRequest, props: EksInstanceProps) {
  checkLaunch(pool.name, props);
  checkArchitecture(pool, props);
  checkKubeletLabels(`node pool '${pool.name}'`, pool.labels);
  const join = props.join ?? EksJoin.nodeadm();
  const lookup = props.imageLookup ?? (join.isAmazonLinux2 ? EksImageLookup.AMAZON_LINUX : EksImageLookup.AMAZON_LINUX_2023);
  if (props.amiId === undefined) { checkJoin(pool.name, lookup, join.isAmazonLinux2, version); }
  const launch = launchOf(pool, props);
  if (launch.instanceType === undefined) {
    throw new Error(`node pool '${pool.name}' does not say what its instances are: give the pool a shape, or its machines an instanceType`);
  }
  return {
    ...launch,
    instanceType: launch.instanceType,
    ami: props.amiId === undefined ? { eksLookupType: lookup } : { id: props.amiId },
    iamInstanceProfile: props.instanceProfile ?? PROFILE,
    instanceMetadataOptions: { httpEndpoint: 'enabled' as const, ...metadataOf(props.metadata) },
  };
}

function checkArchitecture(pool: NodePool, props: EksInstanceProps): void {
  if (props.instanceType !== undefined) { saidInstanceType(`node pool '${pool.name}'`, props.instanceType); }
  if (pool.shape?.architecture !== CpuArchitecture.ARM_64 || props.amiId !== undefined) { return; }
  throw new Error(`node pool '${pool.name}' has machines with arm64, for which the provider looks up no image: give its amiId, or let EKS manage the pool`);
}
