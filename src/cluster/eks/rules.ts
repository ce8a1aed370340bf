import { checkIamMappings, EksAccessEntry, EksAuthentication } from './access';
import { EksAddon } from './addon';
import { EksClusterProps } from './cluster-props';
import { checkFargate } from './fargate';
import { checkZones } from './instance-type';
import { EksMachines } from './machines';
import { checkPolicies } from './policies';
import { checkSecurity } from './security';
import { Cidr, didYouMean } from '../../fleet';
import { checkFields } from '../given';
import { MadeCluster } from '../made-cluster';
import { checkNetwork, refuseRanges } from '../network';
import { ValueKind } from '../value-kind';

const POD_RANGES = ['100.64.0.0/10', '198.19.0.0/16'].map((text) => Cidr.of(text));
/** Where addresses of services may lie (the API of EKS, `serviceIpv4Cidr`). */
const SERVICE_RANGES = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].map((text) => Cidr.of(text));

/** Throws where a cluster of EKS breaks a rule that a webhook or AWS would find later. */
export function checkEks(cluster: MadeCluster, props: EksClusterProps): void {
  const name = cluster.clusterName;
  checkValues(name, props);
  const pools = cluster.workers.map((pool) => pool.name);
  if (props.location.provider !== 'aws') {
    throw new Error(`cluster '${name}' of EKS is at ${props.location}: give a region of AWS, as in Location.aws('eu-west-3')`);
  }
  const unknown = Object.keys(props.machines ?? {}).find((pool) => !pools.includes(pool));
  if (unknown !== undefined) {
    throw new Error(`cluster '${name}' has machines for the node pool '${unknown}', which it does not have${didYouMean(unknown, pools) || ': add it to workers'}`);
  }
  if (props.access?.sshKeys?.length) {
    throw new Error(`cluster '${name}' of EKS is given SSH keys, and its machines take a key pair of EC2: name it in keyPair`);
  }
  checkNetwork(name, props.network ?? {}, undefined);
  refuseRanges(name, 'EKS', props.network, ['nodePrefix', 'secondPods', 'secondServices']);
  checkEksName(name, props.eksClusterName ?? name);
  checkPoolObjects(name, pools);
  checkNodeGroups(name, props.machines ?? {});
  checkPolicies(`cluster '${name}'`, props.rolePolicies);
  checkFargate(name, props.fargate ?? [], pools);
  checkAuthentication(name, props, props.accessEntries ?? []);
  checkIamMappings(name, props.iamMappings ?? []);
  checkSecurity(name, props.security ?? {});
  checkPatch(name, props);
  checkAddons(name, props);
  checkPodCidr(name, props);
  checkServices(name, props);
  checkEndpoint(name, props);
  checkVpc(name, props);
  checkKubeProxy(cluster, props.addons ?? []);
}

/** Throws for values that plain JavaScript took for those of a class. */
function checkValues(name: string, props: EksClusterProps): void {
  const where = `cluster '${name}'`;
  const { machines, addons, accessEntries } = props;
  const { AWS_IDENTITY, CIDR, EKS_ENDPOINT, EKS_VPC, LIST, PLAIN } = ValueKind;
  checkFields(where, props, { endpoint: EKS_ENDPOINT, vpc: EKS_VPC, identity: AWS_IDENTITY });
  checkFields(where, props, { fargate: LIST, logs: LIST, tags: PLAIN, iamMappings: LIST, rolePolicies: LIST, podCidr: CIDR });
  for (const [pool, value] of Object.entries(machines ?? {})) { ValueKind.EKS_MACHINES.check(where, `machines.${pool}`, value); }
  ValueKind.EKS_ADDON.checkAll(where, 'addons', addons);
  ValueKind.EKS_ACCESS_ENTRY.checkAll(where, 'accessEntries', accessEntries);
}

/** A machine pool's name stands in labels. */
function checkPoolObjects(cluster: string, pools: readonly string[]): void {
  const tooLong = pools.find((pool) => `${cluster}-${pool}`.length > 63);
  if (tooLong === undefined) { return; }
  throw new Error(`node pool '${tooLong}' of cluster '${cluster}' is named '${cluster}-${tooLong}' among all clusters, which has more than 63 characters: choose shorter names`);
}

function checkNodeGroups(cluster: string, machines: { readonly [pool: string]: EksMachines }): void {
  const seen = new Map<string, string>();
  for (const [pool, { _nodeGroupName: group }] of Object.entries(machines)) {
    if (group === undefined) { continue; }
    const other = seen.get(group);
    if (other !== undefined) { throw new Error(`node pools '${other}' and '${pool}' of cluster '${cluster}' are both the node group '${group}': choose another nodeGroupName for one of them`); }
    seen.set(group, pool);
  }
}

function checkEksName(cluster: string, name: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(name)) { return; }
  throw new Error(`cluster '${cluster}' is named '${name}' in EKS, which it does not take: use at most 100 letters, digits, '-' and '_'`);
}

function checkPatch(cluster: string, { patch, version }: EksClusterProps): void {
  if (patch === undefined || (Number.isInteger(patch) && patch >= 0)) { return; }
  throw new Error(`cluster '${cluster}' has the patch release ${patch} of Kubernetes ${version}: give a whole number from 0, or leave it out`);
}

function checkAuthentication(cluster: string, { authentication: mode, creatorIsAdmin }: EksClusterProps, entries: readonly EksAccessEntry[]): void {
  if (creatorIsAdmin === false && (mode ?? (entries.length > 0 ? EksAuthentication.API : EksAuthentication.CONFIG_MAP)) === EksAuthentication.CONFIG_MAP) {
    throw new Error(`cluster '${cluster}' does not let its creator in, which EksAuthentication.CONFIG_MAP always does: use API or API_AND_CONFIG_MAP, or leave creatorIsAdmin out`);
  }
  if (mode === EksAuthentication.CONFIG_MAP && entries.length > 0) {
    throw new Error(`cluster '${cluster}' has access entries and EksAuthentication.CONFIG_MAP, which does not read them: use API or API_AND_CONFIG_MAP`);
  }
  const seen = new Set<string>();
  for (const { principalArn } of entries) {
    if (seen.has(principalArn)) { throw new Error(`cluster '${cluster}' has two access entries for '${principalArn}': put their groups and policies into one`); }
    seen.add(principalArn);
  }
}

function checkAddons(cluster: string, props: EksClusterProps): void {
  const names = (props.addons ?? []).map((addon) => addon.name);
  const twice = names.find((addon, i) => names.indexOf(addon) !== i);
  if (twice !== undefined) { throw new Error(`cluster '${cluster}' has the add-on '${twice}' twice: keep one version of it`); }
  if (props.disableVpcCni && names.includes('vpc-cni')) {
    throw new Error(`cluster '${cluster}' leaves the VPC CNI out and has its add-on: drop disableVpcCni, or the add-on 'vpc-cni'`);
  }
  if (props.disableVpcCni && Object.keys(props.vpcCniEnvironment ?? {}).length > 0) {
    throw new Error(`cluster '${cluster}' leaves the VPC CNI out and gives it variables: drop disableVpcCni, or vpcCniEnvironment`);
  }
  if (props.disableKubeProxy && names.includes('kube-proxy')) {
    throw new Error(`cluster '${cluster}' leaves kube-proxy out and has its add-on: drop disableKubeProxy, or the add-on 'kube-proxy'`);
  }
}

function checkPodCidr(cluster: string, { podCidr, vpc }: EksClusterProps): void {
  if (!podCidr) { return; }
  const fits = POD_RANGES.some((range) => range.contains(podCidr)) && podCidr.prefix >= 16 && podCidr.prefix <= 28;
  if (!fits) {
    throw new Error(`cluster '${cluster}' has the second range ${podCidr} for pods: EKS takes a /16 to /28 inside ${POD_RANGES.join(' or ')}`);
  }
  if (vpc && vpc.secondaryCidrs.length > 0 && !vpc.secondaryCidrs.some((range) => String(range) === String(podCidr))) {
    throw new Error(`cluster '${cluster}' has the second range ${podCidr} for pods, which is not among the secondaryCidrs of its network: add it there`);
  }
  if (vpc?.cidr?.overlaps(podCidr)) {
    throw new Error(`cluster '${cluster}' has the second range ${podCidr} for pods inside its network ${vpc.cidr}: choose a range outside of it`);
  }
}

function checkServices(cluster: string, { network, vpc }: EksClusterProps): void {
  const services = network?.services;
  if (!services || vpc?.isIpv6 || (SERVICE_RANGES.some((range) => range.contains(services)) && services.prefix >= 12 && services.prefix <= 24)) { return; }
  throw new Error(`cluster '${cluster}' has ${services} for services: EKS takes a /12 to /24 inside ${SERVICE_RANGES.join(', ')}`);
}

/** What the webhook of the control plane demands of a network. */
function checkVpc(cluster: string, { vpc, addons, restrictPrivateSubnets, location }: EksClusterProps): void {
  for (const { id, zone, parentZone } of vpc?.subnets ?? []) { checkZones(`subnet '${id}' of cluster '${cluster}'`, location.region, [zone, parentZone]); }
  if (restrictPrivateSubnets && vpc?.id !== undefined && vpc.subnets.every((subnet) => subnet.isPublic)) {
    throw new Error(`cluster '${cluster}' stands in private subnets alone, and its network '${vpc.id}' is given without any: name one, or drop restrictPrivateSubnets`);
  }
  if (!vpc?.isIpv6) { return; }
  const cni = addons?.find((addon) => addon.name === 'vpc-cni');
  if (!cni) { throw new Error(`cluster '${cluster}' uses IPv6 without the add-on 'vpc-cni': add EksAddon.vpcCni to addons, 1.10.2 or newer`); }
  const [major, minor, patch] = cni.version.slice(1).split(/[.-]/).map(Number);
  if (major > 1 || minor > 10 || (minor === 10 && patch >= 2)) { return; }
  throw new Error(`cluster '${cluster}' uses IPv6 with the add-on 'vpc-cni' ${cni.version}, which cannot: use v1.10.2 or newer`);
}

/** kube-proxy must not be newer than the API server, and at most three minors older (Kubernetes' version skew policy). */
function checkKubeProxy({ clusterName, version }: MadeCluster, addons: readonly EksAddon[]): void {
  const addon = addons.find(({ name }) => name === 'kube-proxy');
  if (!addon) { return; }
  const behind = version.minor - Number(addon.version.split('.')[1]);
  if (behind >= 0 && behind <= 3) { return; }
  const how = behind < 0 ? 'newer than' : 'more than three minors older than';
  throw new Error(`cluster '${clusterName}' has the add-on 'kube-proxy' ${addon.version}, ${how} Kubernetes ${version}: choose a version of ${version}`);
}

function checkEndpoint(cluster: string, { endpoint, vpc, network }: EksClusterProps): void {
  const open = endpoint?.sources.find((source) => source.prefix === 0);
  if (open && endpoint && endpoint.sources.length > 1) {
    throw new Error(`cluster '${cluster}' opens its API server to ${open} and to other ranges: the first opens it to all, leave it or the others out`);
  }
  for (const range of [network?.services, network?.pods]) {
    if (range && vpc?.cidr?.overlaps(range) && range !== network?.pods) {
      throw new Error(`cluster '${cluster}' has ${range} for services inside its network ${vpc.cidr}: choose a range outside of it`);
    }
  }
}
