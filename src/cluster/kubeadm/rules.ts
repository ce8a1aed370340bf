import { KubeadmClusterProps } from './cluster-props';
import { KubeadmInfrastructure } from './infrastructure';
import { KubeadmPlan, PlanWarning } from './machine-plan';
import { checkDnsLabel, checkLabels, didYouMean, Location } from '../../fleet';
import { checkControlPlane } from '../control-plane';
import { checkFields } from '../given';
import { checkSettings } from '../machine-group';
import { MadeCluster } from '../made-cluster';
import { checkNetwork, checkNodePrefix } from '../network';
import { NodePool } from '../node-pool';
import { ValueKind } from '../value-kind';

/** Throws where a kubeadm cluster breaks a rule that a webhook or kubeadm would find later. */
export function checkKubeadm(cluster: MadeCluster, props: KubeadmClusterProps): void {
  const { clusterName: name, version } = cluster;
  const { distribution } = props;
  checkFields(`cluster '${name}'`, props, { kubeadm: ValueKind.PLAIN, objectLabels: ValueKind.PLAIN });
  if (!distribution.isOf(version)) {
    throw new Error(`cluster '${name}' has Kubernetes ${version} and the release ${distribution.releaseName} of ${distribution.kubernetesVersion}: choose a release of ${version}, or change the version`);
  }
  checkControlPlane(name, props.controlPlane, undefined);
  checkNetwork(name, props.network ?? {}, props.controlPlane.endpoint);
  if (props.network) { checkNodePrefix(name, props.network); }
  checkPools(cluster);
  checkProvider(cluster, props);
  checkClaims(name, props);
  checkCertificates(name, props);
  checkNames(name, props);
}

/** Each claim is an argument of its own, and kubeadm takes each name once. */
function checkClaims(name: string, { access }: KubeadmClusterProps): void {
  const claims = Object.keys(access?.oidc?.requiredClaims ?? {});
  if (claims.length <= 1) { return; }
  throw new Error(`cluster '${name}' demands ${claims.length} claims of a token (${claims.join(', ')}), and kubeadm gives the API server the argument oidc-required-claim once: demand one of them`);
}

function checkPools(cluster: MadeCluster): void {
  const { clusterName: name, version } = cluster;
  const lagging = cluster.workers.find((pool) => pool.version && pool.version.minor !== version.minor);
  if (lagging) {
    throw new Error(`node pool '${lagging.name}' of cluster '${name}' has Kubernetes ${lagging.version}: kubeadm joins nodes of the control plane's minor only, leave its version out`);
  }
  const tooLong = cluster.workers.find((pool) => pool.objectName === undefined && `${name}-${pool.name}`.length > 63);
  if (tooLong) {
    throw new Error(`node pool '${tooLong.name}' of cluster '${name}' is named '${name}-${tooLong.name}' among all clusters, which has more than 63 characters: choose shorter names`);
  }
}

function checkProvider(cluster: MadeCluster, { provider, controlPlane, kubeadm }: KubeadmClusterProps): void {
  const { clusterName: name } = cluster;
  const pools = cluster.workers.map((pool) => pool.name);
  checkPlace(name, provider, cluster.location);
  if (provider._endpointRule === 'required' && controlPlane.endpoint === undefined) {
    throw new Error(`cluster '${name}' on ${provider.providerName} has no endpoint: give controlPlane.endpoint, a free address of the machines' network that DHCP does not hand out`);
  }
  if (provider._endpointRule === 'forbidden' && controlPlane.endpoint !== undefined) {
    throw new Error(`cluster '${name}' on ${provider.providerName} has the endpoint '${controlPlane.endpoint}': leave it out, the provider chooses one`);
  }
  if ((provider._settings.controlPlane as { readonly machinePool?: unknown } | undefined)?.machinePool) {
    throw new Error(`the control plane of cluster '${name}' is a machine pool, and kubeadm starts its machines one by one: give machinePool to node pools`);
  }
  checkSettings(name, provider.providerName, provider._settings.pools ?? {}, pools);
  checkSettings(name, 'kubeadm', kubeadm?.pools ?? {}, pools);
}

function checkPlace(name: string, provider: KubeadmInfrastructure, location: Location): void {
  const { _place: place } = provider;
  if (!place || place.provider === location.provider) { return; }
  throw new Error(`cluster '${name}' on ${provider.providerName} is at ${location}: give a region of ${provider.providerName}, as in ${place.example}`);
}

function checkCertificates(name: string, { certificateDays }: KubeadmClusterProps): void {
  if (certificateDays !== undefined && (!Number.isInteger(certificateDays) || certificateDays < 1 || certificateDays > 1095)) {
    throw new Error(`cluster '${name}' has certificates that are good for ${certificateDays} days: give a whole number from 1 to 1095`);
  }
}

function checkNames(name: string, { controlPlaneName, objectLabels }: KubeadmClusterProps): void {
  if (controlPlaneName !== undefined) { checkDnsLabel('control plane', controlPlaneName); }
  checkLabels(`object of cluster '${name}'`, objectLabels ?? {});
}

/** Throws where a node pool stands in a part of the infrastructure that is not declared. */
export function checkFailureDomains(cluster: string, { failureDomains }: KubeadmPlan, pools: readonly { readonly name: string; readonly failureDomain?: string }[]): void {
  const odd = pools.find(({ failureDomain }) => failureDomain !== undefined && failureDomains?.includes(failureDomain) === false);
  if (!odd || !failureDomains || odd.failureDomain === undefined) { return; }
  throw new Error(`node pool '${odd.name}' of cluster '${cluster}' stands in the failure domain '${odd.failureDomain}', which its provider does not declare`
    + `${didYouMean(odd.failureDomain, failureDomains) || `: name one of ${failureDomains.map((name) => `'${name}'`).join(', ')}`}`);
}

/** Throws for what machines have that Cluster API starts one by one, and those of a group that the provider keeps do not. */
export function checkMachineGroup(cluster: string, { name, healthCheck }: NodePool, templateName: string | undefined): void {
  const where = `node pool '${name}' of cluster '${cluster}' is a machine pool`;
  if (templateName !== undefined) { throw new Error(`${where}, which has no template to be named '${templateName}': leave templateName out, and name the pool by its objectName`); }
  if (healthCheck) { throw new Error(`${where}, whose machines the provider replaces itself: leave its healthCheck out, or machinePool`); }
}

/** What a component of Kubernetes would not start with. */
export function kubeadmWarnings(cluster: MadeCluster, props: KubeadmClusterProps, plan: KubeadmPlan): PlanWarning[] {
  const { apiServerArguments } = props.kubeadm?.controlPlane ?? {};
  const isTold = apiServerArguments?.['cloud-provider'] !== undefined || plan.apiServerArguments?.some((argument) => argument.name === 'cloud-provider');
  if (!isTold || cluster.version.minor < 33) { return []; }
  return [{
    code: 'cluster.argument-removed',
    message: `cluster '${cluster.clusterName}' gives the API server of Kubernetes ${cluster.version} the argument 'cloud-provider', which ended with 1.33: it would not start`,
    fix: 'take it out of kubeadm.controlPlane.apiServerArguments',
  }];
}
