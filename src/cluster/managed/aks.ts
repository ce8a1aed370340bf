import { ManagedMistake, mapsAt, ofCluster, ownerBy, valueAt } from './mistake';
import { Cidr } from '../../fleet';
import { Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import type { FieldPath } from '../../schema/field-path';
import { CREDENTIALS } from '../aks/resources';

/** A field that the provider sets itself, from an object of Cluster API. */
interface OwnField {
  readonly path: FieldPath;
  readonly value: Json | undefined;
  readonly source: string;
}

/** What the Azure provider does not do with the objects of a control plane of AKS. */
export function aksControlPlane(object: KubeObject, others: readonly KubeObject[]): ManagedMistake[] {
  const cluster = ownerBy(object, others, 'Cluster', 'spec', 'controlPlaneRef');
  const { mistakes, index, resource } = first(object, 'ManagedCluster');
  if (!resource) { return mistakes; }
  const own: OwnField[] = [
    { path: ['kubernetesVersion'], value: withoutV(valueAt(object, 'spec', 'version')), source: 'spec.version' },
    { path: ['networkProfile', 'serviceCidr'], value: valueAt(cluster, 'spec', 'clusterNetwork', 'services', 'cidrBlocks', 0), source: 'the Cluster\'s services' },
    { path: ['networkProfile', 'podCidr'], value: valueAt(cluster, 'spec', 'clusterNetwork', 'pods', 'cidrBlocks', 0), source: 'the Cluster\'s pods' },
  ];
  const inner = [...conflicts(resource, index, own), ...dnsOutside(resource, index, cluster), ...profiles(resource, index)];
  return [...mistakes, ...inner, ...groupOf(resource, index, cluster, others), ...systemPool(cluster, others)];
}

/** What the Azure provider does not do with the objects of a pool of AKS. */
export function aksPool(object: KubeObject, others: readonly KubeObject[]): ManagedMistake[] {
  const pool = ownerBy(object, others, 'MachinePool', 'spec', 'template', 'spec', 'infrastructureRef');
  const { mistakes, index, resource } = first(object, 'ManagedClustersAgentPool');
  if (!resource) { return mistakes; }
  const own: OwnField[] = [
    { path: ['orchestratorVersion'], value: withoutV(valueAt(pool, 'spec', 'template', 'spec', 'version')), source: 'the MachinePool\'s version' },
    { path: ['count'], value: valueAt(pool, 'spec', 'replicas'), source: 'the MachinePool\'s replicas' },
  ];
  return [...mistakes, ...conflicts(resource, index, own), ...managedClusterOf(resource, index, pool, others)];
}

/** Objects of a whole group that log on with nothing. */
export function aksGroup(object: KubeObject): ManagedMistake[] {
  return withoutCredentials(object);
}

/** The object of a kind that the provider uses: the first. */
function first(object: KubeObject, kind: string): { mistakes: ManagedMistake[]; index: number; resource?: JsonMap } {
  const resources = mapsAt(object, 'spec', 'resources');
  const all = resources.flatMap((resource, index) => (resource.kind === kind ? [{ resource, index }] : []));
  const mistakes = withoutCredentials(object);
  if (all.length === 0) {
    return {
      mistakes: [...mistakes, {
        code: 'aks.resource-missing', severity: 'error', field: ['spec', 'resources'], message: `no ${kind} is among its resources, and the provider stops for good`, fix: `add the ${kind}`,
      }],
      index: -1,
    };
  }
  const more: ManagedMistake[] = all.slice(1).map(({ index }) => ({
    code: 'aks.resource-unused',
    severity: 'warning',
    field: ['spec', 'resources', index],
    message: `the provider uses the first ${kind} alone, and this is another one`,
    fix: 'take it out, or make a cluster of its own',
  }));
  return { mistakes: [...mistakes, ...more], ...all[0] };
}

function withoutCredentials(object: KubeObject): ManagedMistake[] {
  return mapsAt(object, 'spec', 'resources').flatMap((resource, index) => (valueAt(resource, 'metadata', 'annotations', CREDENTIALS) !== undefined ? [] : [{
    code: 'aks.credentials-missing',
    severity: 'warning' as const,
    field: ['spec', 'resources', index, 'metadata', 'annotations'],
    message: `${String(resource.kind)} '${String(valueAt(resource, 'metadata', 'name'))}' does not say with what Azure Service Operator logs on`,
    fix: `name a Secret in the annotation ${CREDENTIALS}`,
  }]));
}

function conflicts(resource: JsonMap, index: number, own: readonly OwnField[]): ManagedMistake[] {
  return own.flatMap(({ path, value, source }) => {
    const inner = valueAt(resource, 'spec', ...path);
    if (inner === undefined || value === undefined || inner === value) { return []; }
    return [{
      code: 'aks.conflicting-value',
      severity: 'error' as const,
      field: ['spec', 'resources', index, 'spec', ...path],
      message: `${JSON.stringify(inner)} stands against ${JSON.stringify(value)}, which the provider sets here from ${source}: it fails`,
      fix: `leave the field out, ${source} says it`,
    }];
  });
}

/** The name server of a cluster is one of its services, and not the first, which the API server takes. */
function dnsOutside(resource: JsonMap, index: number, cluster: KubeObject | undefined): ManagedMistake[] {
  const path = ['networkProfile', 'dnsServiceIP'];
  const address = valueAt(resource, 'spec', ...path);
  const said = valueAt(cluster, 'spec', 'clusterNetwork', 'services', 'cidrBlocks', 0) ?? valueAt(resource, 'spec', 'networkProfile', 'serviceCidr');
  const services = rangeOf(said);
  if (typeof address !== 'string' || !services || (services.containsAddress(address) && address !== services.address(1))) { return []; }
  return [{
    code: 'aks.dns-outside',
    severity: 'error',
    field: ['spec', 'resources', index, 'spec', ...path],
    message: `${address} is no free address of the services' range ${services}`,
    fix: `choose one in it, such as ${services.address(10)}, or leave the field out`,
  }];
}

/** A range that its schema takes; another mistake is another finding's. */
function rangeOf(text: Json | undefined): Cidr | undefined {
  try {
    return typeof text === 'string' ? Cidr.of(text) : undefined;
  } catch {
    return undefined;
  }
}

function profiles(resource: JsonMap, index: number): ManagedMistake[] {
  return valueAt(resource, 'spec', 'agentPoolProfiles') === undefined ? [] : [{
    code: 'aks.pool-profiles',
    severity: 'error',
    field: ['spec', 'resources', index, 'spec', 'agentPoolProfiles'],
    message: 'pools stand in the ManagedCluster, and the provider makes them of AzureASOManagedMachinePools alone',
    fix: 'make node pools of them',
  }];
}

function groupOf(resource: JsonMap, index: number, cluster: KubeObject | undefined, others: readonly KubeObject[]): ManagedMistake[] {
  const name = valueAt(cluster, 'spec', 'infrastructureRef', 'name');
  const infrastructure = others.find((other) => other.kind === 'AzureASOManagedCluster' && other.metadata.name === name);
  const groups = mapsAt(infrastructure, 'spec', 'resources').filter(({ kind }) => kind === 'ResourceGroup').map((group) => valueAt(group, 'metadata', 'name'));
  return infrastructure === undefined ? [] : ownedBy(resource, index, 'ResourceGroup', groups);
}

function managedClusterOf(resource: JsonMap, index: number, pool: KubeObject | undefined, others: readonly KubeObject[]): ManagedMistake[] {
  const cluster = others.find((other) => other.kind === 'Cluster' && other.metadata.name === valueAt(pool, 'spec', 'clusterName'));
  const name = valueAt(cluster, 'spec', 'controlPlaneRef', 'name');
  const controlPlane = others.find((other) => other.kind === 'AzureASOManagedControlPlane' && other.metadata.name === name);
  const clusters = mapsAt(controlPlane, 'spec', 'resources').filter(({ kind }) => kind === 'ManagedCluster').map((found) => valueAt(found, 'metadata', 'name'));
  return controlPlane === undefined ? [] : ownedBy(resource, index, 'ManagedCluster', clusters);
}

function ownedBy(resource: JsonMap, index: number, kind: string, names: readonly (Json | undefined)[]): ManagedMistake[] {
  const owner = valueAt(resource, 'spec', 'owner', 'name');
  return owner === undefined || names.length === 0 || names.includes(owner) ? [] : [{
    code: 'aks.owner-missing',
    severity: 'error',
    field: ['spec', 'resources', index, 'spec', 'owner', 'name'],
    message: `${String(resource.kind)} belongs to the ${kind} '${String(owner)}', which the cluster does not have`,
    fix: `name ${names.map((name) => `'${String(name)}'`).join(' or ')}`,
  }];
}

function systemPool(cluster: KubeObject | undefined, others: readonly KubeObject[]): ManagedMistake[] {
  const pools = ofCluster(cluster, others, 'AzureASOManagedMachinePool');
  const modes = pools.flatMap((pool) => mapsAt(pool, 'spec', 'resources')).map((pool) => valueAt(pool, 'spec', 'mode'));
  return pools.length === 0 || modes.includes('System') ? [] : [{
    code: 'aks.system-pool-missing', severity: 'error', message: `none of the pools of '${cluster!.metadata.name}' has the mode System, and AKS wants one`, fix: 'give one of them the mode System',
  }];
}

function withoutV(version: Json | undefined): Json | undefined {
  return typeof version === 'string' ? version.replace(/^v/, '') : version;
}
