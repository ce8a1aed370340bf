import { ManagedMistake, mapsAt, ofCluster, ownerBy, valueAt } from './mistake';
import { isList } from '../../object/json';
import { KubeObject } from '../../object/kube-object';

/** Zones of a region that GKE uses where nothing is said. */
const ZONES = 3;

/** What the Google provider does not do with a control plane of GKE. */
export function gkeControlPlane(object: KubeObject, others: readonly KubeObject[]): ManagedMistake[] {
  const isAutopilot = valueAt(object, 'spec', 'enableAutopilot') === true;
  return [...(isAutopilot ? autopilot(object, others) : []), ...twoVersions(object)];
}

/** What the Google provider does not do with a pool of GKE. */
export function gkePool(object: KubeObject, others: readonly KubeObject[]): ManagedMistake[] {
  const pool = ownerBy(object, others, 'MachinePool', 'spec', 'template', 'spec', 'infrastructureRef');
  return [...bounds(object), ...replicas(object, pool, others)];
}

/** Subnets of one's own must have one where the cluster is. */
export function gkeCluster(object: KubeObject): ManagedMistake[] {
  const subnets = mapsAt(object, 'spec', 'network', 'subnets');
  const region = valueAt(object, 'spec', 'region');
  if (valueAt(object, 'spec', 'network', 'autoCreateSubnetworks') !== false || subnets.some((subnet) => subnet.region === region)) { return []; }
  return [{
    code: 'gke.subnet-missing',
    severity: 'error',
    field: ['spec', 'network', 'subnets'],
    message: `no subnet is of the region '${String(region)}', and the network makes none by itself`,
    fix: `add a subnet of '${String(region)}'`,
  }];
}

function autopilot(object: KubeObject, others: readonly KubeObject[]): ManagedMistake[] {
  const cluster = ownerBy(object, others, 'Cluster', 'spec', 'controlPlaneRef');
  const pools = ofCluster(cluster, others, 'MachinePool').map((pool) => `'${pool.metadata.name}'`);
  const services = ['loggingService', 'monitoringService'].filter((field) => valueAt(object, 'spec', field) !== undefined);
  return [
    ...(pools.length === 0 ? [] : [{
      code: 'gke.autopilot-pools',
      severity: 'error' as const,
      field: ['spec', 'enableAutopilot'],
      message: `autopilot provides machines by itself, and the cluster has the pools ${pools.sort().join(', ')}: the provider fails`,
      fix: 'leave the pools out, or autopilot',
    }]),
    ...(valueAt(object, 'spec', 'releaseChannel') === undefined ? [{
      code: 'gke.autopilot-channel', severity: 'error' as const, field: ['spec', 'releaseChannel'], message: 'autopilot goes with a release channel, and none is said', fix: 'give a release channel',
    }] : []),
    ...services.map((field) => ({
      code: 'gke.autopilot-service', severity: 'error' as const, field: ['spec', field], message: 'autopilot chooses it by itself, and a webhook refuses it', fix: 'leave it out',
    })),
  ];
}

function twoVersions(object: KubeObject): ManagedMistake[] {
  return valueAt(object, 'spec', 'version') === undefined || valueAt(object, 'spec', 'controlPlaneVersion') === undefined ? [] : [{
    code: 'gke.two-versions', severity: 'error', field: ['spec', 'controlPlaneVersion'], message: 'version says it already, and a webhook refuses both', fix: 'keep version: the other one is deprecated',
  }];
}

function bounds(object: KubeObject): ManagedMistake[] {
  const has = (field: string) => valueAt(object, 'spec', 'scaling', field) !== undefined;
  return valueAt(object, 'spec', 'scaling', 'enableAutoscaling') !== false || !(has('minCount') || has('maxCount')) ? [] : [{
    code: 'gke.bounds-unused', severity: 'error', field: ['spec', 'scaling'], message: 'bounds go with autoscaling, which is off: a webhook refuses them', fix: 'turn autoscaling on, or leave the bounds out',
  }];
}

/** In a regional cluster each zone gets the same number of machines. */
function replicas(object: KubeObject, pool: KubeObject | undefined, others: readonly KubeObject[]): ManagedMistake[] {
  const cluster = others.find((other) => other.kind === 'Cluster' && other.metadata.name === valueAt(pool, 'spec', 'clusterName'));
  const name = valueAt(cluster, 'spec', 'controlPlaneRef', 'name');
  const location = valueAt(others.find((other) => other.kind === 'GCPManagedControlPlane' && other.metadata.name === name), 'spec', 'location');
  const count = valueAt(pool, 'spec', 'replicas');
  const locations = valueAt(object, 'spec', 'nodeLocations');
  const isRegional = typeof location === 'string' && !/-[a-z]$/.test(location);
  const isScaled = valueAt(object, 'spec', 'scaling') !== undefined && valueAt(object, 'spec', 'scaling', 'enableAutoscaling') !== false;
  const zones = isList(locations) && locations.length > 0 ? locations.length : ZONES;
  if (!isRegional || isScaled || typeof count !== 'number' || count % zones === 0) { return []; }
  const less = count - (count % zones);
  return [{
    code: 'gke.replicas-uneven',
    severity: 'error',
    message: `MachinePool '${pool!.metadata.name}' has ${count} replicas in ${zones} zones, and the provider wants the same number in each of them`,
    fix: `give it ${less === 0 ? '' : `${less} or `}${less + zones} machines, or name its zones`,
  }];
}
