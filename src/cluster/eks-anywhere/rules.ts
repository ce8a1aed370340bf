import { checkAwsIam } from './aws-iam';
import { EksAnywhereClusterProps } from './cluster-props';
import { networkWithDefaults } from './network';
import { checkSettingsOf } from './settings';
import { checkSurroundings } from './surroundings';
import { didYouMean } from '../../fleet';
import { checkControlPlane } from '../control-plane';
import { EksAnywhereVersion, kubernetesMinorsOf } from '../eks-anywhere-version';
import { checkFields } from '../given';
import { MadeCluster } from '../made-cluster';
import { checkNetwork, checkNodePrefix, refuseRanges } from '../network';
import { ValueKind } from '../value-kind';

/** Throws where a cluster of EKS Anywhere breaks a rule that its webhooks or its controller would find later. */
export function checkEksAnywhere(cluster: MadeCluster, props: EksAnywhereClusterProps, release: EksAnywhereVersion, manager: EksAnywhereVersion | undefined): void {
  const name = cluster.clusterName;
  const { GIT_OPS, HEALTH_CHECK, PLAIN } = ValueKind;
  checkFields(`cluster '${name}'`, props, { apiServerArguments: PLAIN, awsIam: PLAIN, controlPlaneHealthCheck: HEALTH_CHECK, gitOps: GIT_OPS, proxy: PLAIN, registryMirror: PLAIN });
  checkName(name);
  checkControlPlane(name, props.controlPlane, props.etcd);
  checkReleases(cluster, release, manager);
  refuseRanges(name, 'EKS Anywhere', props.network, ['secondPods', 'secondServices', 'serviceDomain']);
  checkNetwork(name, networkWithDefaults(props.network), props.controlPlane.endpoint);
  checkNodePrefix(name, networkWithDefaults(props.network));
  checkRules(name, props);
  checkPools(cluster, props);
  checkSettingsOf(name, props.provider.providerName, props.provider._rules, props);
  checkInPlace(cluster, props);
  checkKubelets(cluster, props);
  checkSurroundings(name, props.proxy, props.registryMirror);
  checkAwsIam(name, props.awsIam);
  checkIssuer(name, props);
}

/** One issuer of tokens, said in one place. */
function checkIssuer(name: string, props: EksAnywhereClusterProps): void {
  const flag = Object.keys(props.apiServerArguments ?? {}).find((argument) => argument.startsWith('oidc-'));
  if (props.access?.oidc && flag !== undefined) {
    throw new Error(`cluster '${name}' has access.oidc and the argument '${flag}' of its API server: say the issuer in access.oidc alone, EKS Anywhere refuses both`);
  }
  if (props.access?.oidc && Object.keys(props.access.oidc.requiredClaims ?? {}).length > 1) {
    throw new Error(`cluster '${name}' demands ${Object.keys(props.access.oidc.requiredClaims ?? {}).length} claims of a token: EKS Anywhere takes at most one`);
  }
}

function checkName(name: string): void {
  if (/^[a-z]/.test(name) && name.length >= 2 && name.length <= 35) { return; }
  throw new Error(`cluster name '${name}' is not one that EKS Anywhere takes: start with a letter and use 2 to 35 characters, it has ${name.length}`);
}

function checkReleases(cluster: MadeCluster, release: EksAnywhereVersion, manager: EksAnywhereVersion | undefined): void {
  const { clusterName: name, version } = cluster;
  const [oldest, newest] = kubernetesMinorsOf(release);
  if (version.minor < oldest || version.minor > newest) {
    throw new Error(`cluster '${name}' wants Kubernetes ${version} of EKS Anywhere ${release}, which makes 1.${oldest} to 1.${newest}: choose one of those, or another release`);
  }
  if (!manager) { return; }
  const ahead = release.minor > manager.minor || (release.minor === manager.minor && release.patch > manager.patch);
  if (ahead || manager.minor - release.minor > 1) {
    throw new Error(`cluster '${name}' has EKS Anywhere ${release} and its management cluster ${manager}: a cluster is at its manager's release or at most one minor behind, never ahead`);
  }
}

function checkRules(name: string, props: EksAnywhereClusterProps): void {
  const { provider, controlPlane, etcd } = props;
  if (provider._rules.endpoint === 'required' && !controlPlane.endpoint) {
    throw new Error(`cluster '${name}' on ${provider.providerName} has no endpoint: give controlPlane.endpoint, a free address of the machines' network`);
  }
  if (provider._rules.endpoint === 'forbidden' && controlPlane.endpoint) {
    throw new Error(`cluster '${name}' on ${provider.providerName} has the endpoint '${controlPlane.endpoint}': leave it out, ${provider.providerName} chooses one`);
  }
  if (controlPlane.endpointPort !== undefined && provider._rules.endpointPort !== 'allowed') {
    throw new Error(`cluster '${name}' has the endpoint port ${controlPlane.endpointPort}, and EKS Anywhere answers at 6443: leave endpointPort out`);
  }
  if (provider._rules.externalEtcd === 'forbidden' && etcd) {
    throw new Error(`cluster '${name}' has machines for etcd, which ${provider.providerName} does not support: leave etcd out, it runs on the control plane`);
  }
  if (provider._rules.endpoint === 'required' && provider._rules.sshKeys === undefined && (props.access?.sshKeys ?? []).length === 0) {
    throw new Error(`cluster '${name}' has no SSH key: name one in access.sshKeys, only eksctl makes keys by itself`);
  }
}

function checkPools(cluster: MadeCluster, props: EksAnywhereClusterProps): void {
  const { clusterName: name, workers, version } = cluster;
  if (workers.length === 0 && props.provider._rules.workers === 'required') {
    throw new Error(`cluster '${name}' has no node pool, and ${props.provider.providerName} demands one: add NodePool.fixed('workers', 2) to workers`);
  }
  if (workers.length === 0 && (props.controlPlane.taints ?? []).length > 0) {
    throw new Error(`cluster '${name}' has no node pool and taints its control plane, which EKS Anywhere refuses: leave the taints out or add a pool`);
  }
  const renamed = workers.find((pool) => pool.objectName !== undefined);
  if (renamed) { throw new Error(`node pool '${renamed.name}' of cluster '${name}' has the objectName '${renamed.objectName}', and EKS Anywhere has no object of a pool: leave it out`); }
  const lagging = workers.find((pool) => pool.version && version.minor - pool.version.minor > 2);
  if (lagging) {
    throw new Error(`node pool '${lagging.name}' of cluster '${name}' has Kubernetes ${lagging.version}, more than two minors behind ${version}: raise it to 1.${version.minor - 2} or newer`);
  }
}

/** What an upgrade of machines where they are excludes. */
function checkInPlace({ clusterName: name, workers }: MadeCluster, { upgradeInPlace, controlPlane }: EksAnywhereClusterProps): void {
  if (!upgradeInPlace) { return; }
  const scaled = workers.find((pool) => pool.isAutoscaled);
  if (scaled) { throw new Error(`node pool '${scaled.name}' of cluster '${name}' is autoscaled and upgraded in place, which EKS Anywhere refuses: use NodePool.fixed, or leave upgradeInPlace out`); }
  const rolled = workers.find((pool) => pool.rollout);
  if (rolled ?? controlPlane.maxSurge !== undefined) {
    throw new Error(`${rolled ? `node pool '${rolled.name}'` : 'the control plane'} of cluster '${name}' says how many machines are replaced at a time and is upgraded in place: leave ${rolled ? 'rollout' : 'maxSurge'} or upgradeInPlace out`);
  }
}

function checkKubelets({ clusterName: name, workers }: MadeCluster, { kubelets }: EksAnywhereClusterProps): void {
  const pools = workers.map((pool) => pool.name);
  const unknown = Object.keys(kubelets ?? {}).find((pool) => !pools.includes(pool));
  if (unknown === undefined) { return; }
  throw new Error(`cluster '${name}' has settings of kubelet for the node pool '${unknown}', which it does not have${didYouMean(unknown, pools) || ': add it to workers'}`);
}
