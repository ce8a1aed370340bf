import type { VSphereDeploymentZoneV1Beta2, VSphereFailureDomainV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { capiMetadata, CapiScope } from '../capi';
import { IdentifiedManifest, unlessEmpty } from '../manifest';

/** What of vSphere a region or zone is. */
export enum VSphereTopologyLevel {
  DATACENTER = 'Datacenter',
  COMPUTE_CLUSTER = 'ComputeCluster',
  HOST_GROUP = 'HostGroup',
}

/** A tag of vSphere that says where something stands. */
export interface VSphereTopologyTag {
  /** Name of the tag. */
  readonly name: string;
  /** Category of the tag, such as `k8s-zone`. */
  readonly category: string;
  /** What carries the tag. */
  readonly level: VSphereTopologyLevel;
}

/** A part of vSphere that fails on its own, with the machines that stand in it. */
export interface KubeadmVSphereFailureDomainProps {
  /** Unique on the management cluster, since its objects belong to no namespace; node pools name it as their failureDomain. */
  readonly name: string;
  readonly region: VSphereTopologyTag;
  readonly zone: VSphereTopologyTag;
  /**
   * Name of the datacenter.
   *
   * @default - the provider's
   */
  readonly datacenter?: string;
  /**
   * Name of the cluster of hosts.
   *
   * @default - the datacenter's
   */
  readonly computeCluster?: string;
  /**
   * Name of the datastore.
   *
   * @default - the machines'
   */
  readonly datastore?: string;
  /**
   * Names of the networks.
   *
   * @default - the machines'
   */
  readonly networks?: string[];
  /**
   * Name of a group of hosts; needs vmGroup.
   *
   * @default - none
   */
  readonly hostGroup?: string;
  /**
   * Name of the group of virtual machines that runs on the group of hosts.
   *
   * @default - none
   */
  readonly vmGroup?: string;
  /**
   * Inventory path of the folder.
   *
   * @default - the machines'
   */
  readonly folder?: string;
  /**
   * Inventory path of the resource pool.
   *
   * @default - the machines'
   */
  readonly resourcePool?: string;
  /**
   * Whether machines of the control plane may stand there.
   *
   * @default true
   */
  readonly controlPlane?: boolean;
}

/** The objects of a failure domain: what it is, and where in it machines go. Throws for a group of hosts without its group of machines. */
export function failureDomainObjects(scope: CapiScope, server: string, datacenter: string, domain: KubeadmVSphereFailureDomainProps): IdentifiedManifest[] {
  if ((domain.hostGroup === undefined) !== (domain.vmGroup === undefined)) {
    throw new Error(`failure domain '${domain.name}' of cluster '${scope.cluster}' has ${domain.hostGroup === undefined ? 'a vmGroup and no hostGroup' : 'a hostGroup and no vmGroup'}: give both`);
  }
  const { labels } = capiMetadata(scope, domain.name);
  const what: VSphereFailureDomainV1Beta2 = {
    apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
    kind: 'VSphereFailureDomain',
    metadata: { name: domain.name, labels },
    spec: {
      region: tagOf(domain.region),
      topology: {
        computeCluster: domain.computeCluster,
        datacenter: domain.datacenter ?? datacenter,
        datastore: domain.datastore,
        hosts: domain.hostGroup === undefined || domain.vmGroup === undefined ? undefined : { hostGroupName: domain.hostGroup, vmGroupName: domain.vmGroup },
        networks: unlessEmpty(domain.networks),
      },
      zone: tagOf(domain.zone),
    },
  };
  const where: VSphereDeploymentZoneV1Beta2 = {
    apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
    kind: 'VSphereDeploymentZone',
    metadata: { name: domain.name, labels },
    spec: {
      controlPlane: domain.controlPlane ?? true,
      failureDomain: domain.name,
      placementConstraint: { folder: domain.folder, resourcePool: domain.resourcePool },
      server,
    },
  };
  return [{ id: `failure-domain-${domain.name}`, manifest: what }, { id: `deployment-zone-${domain.name}`, manifest: where }];
}

function tagOf({ name, category, level }: VSphereTopologyTag) {
  return { name, tagCategory: category, type: level };
}
