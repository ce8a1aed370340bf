import { AksClusterProps, AksNetworkPlugin, AksNetworkPolicy } from './cluster-props';
import { AksPoolMode } from './pool';
import { checkFields } from '../given';
import { checkSettings } from '../machine-group';
import { MadeCluster } from '../made-cluster';
import { checkNetwork, refuseRanges } from '../network';
import { ValueKind } from '../value-kind';

/** Throws where a cluster of AKS breaks a rule that its controller or Azure would find later. */
export function checkAks(cluster: MadeCluster, props: AksClusterProps): void {
  const { clusterName: name, workers } = cluster;
  const { LIST, PLAIN } = ValueKind;
  checkFields(`cluster '${name}'`, props, { adminGroups: LIST, apiServer: PLAIN, clusterResources: LIST, controlPlaneResources: LIST, pools: PLAIN, tags: PLAIN });
  if (props.location.provider !== 'azure') {
    throw new Error(`cluster '${name}' of AKS is at ${props.location}: give a region of Azure, as in Location.of('azure', 'westeurope', { jurisdiction: 'NL' })`);
  }
  if (!Number.isInteger(props.patchRelease) || props.patchRelease < 0) {
    throw new Error(`cluster '${name}' of AKS has the patch release ${props.patchRelease}: give a whole number from 0, such as 3 for ${props.version}.3`);
  }
  checkSettings(name, 'AKS', props.pools ?? {}, workers.map((pool) => pool.name));
  checkNetwork(name, props.network ?? {}, undefined);
  refuseRanges(name, 'AKS', props.network, ['nodePrefix', 'secondPods', 'secondServices']);
  checkAccess(name, props);
  checkPlugin(name, props);
  for (const pool of workers) {
    if (pool.version && pool.version.minor !== cluster.version.minor && props.pools?.[pool.name]?.patchRelease === undefined) {
      throw new Error(`node pool '${pool.name}' of cluster '${name}' has Kubernetes ${pool.version} without a patch release: give it in pools: { '${pool.name}': { patchRelease: … } }`);
    }
  }
  const names = workers.map((pool) => props.pools?.[pool.name]?.azureName ?? pool.name);
  const twice = names.findIndex((pool, i) => names.indexOf(pool) !== i);
  if (twice >= 0) {
    throw new Error(`node pools '${workers[names.indexOf(names[twice])].name}' and '${workers[twice].name}' of cluster '${name}' are both named '${names[twice]}' in Azure: give one of them another azureName`);
  }
  if (!workers.some((pool, i) => modeOf(props, pool.name, i) === AksPoolMode.SYSTEM)) {
    throw new Error(`cluster '${name}' of AKS has no System pool, on which AKS runs what it needs itself: ${workers.length === 0 ? "add NodePool.fixed('system', 3) to workers" : 'give one of its pools AksPoolMode.SYSTEM'}`);
  }
}

/** The mode of a pool: the first one is the System pool where nothing else is said. */
export function modeOf(props: AksClusterProps, pool: string, index: number): AksPoolMode {
  return props.pools?.[pool]?.mode ?? (index === 0 ? AksPoolMode.SYSTEM : AksPoolMode.USER);
}

function checkAccess(name: string, { access, localAccounts, adminGroups, apiServer }: AksClusterProps): void {
  if (access?.oidc) { throw new Error(`cluster '${name}' of AKS trusts the token issuer '${access.oidc.url}', and AKS trusts Microsoft Entra ID alone: name its groups in adminGroups`); }
  if (localAccounts === false && !adminGroups?.length) {
    throw new Error(`cluster '${name}' of AKS has neither an administrator's account nor adminGroups: nobody could get in, name a group`);
  }
  if (apiServer?.isPrivate && apiServer.sources?.length) {
    throw new Error(`cluster '${name}' of AKS is private and names addresses from which it is reached: leave apiServer.sources out`);
  }
}

function checkPlugin(name: string, { networkPlugin = AksNetworkPlugin.AZURE, networkPolicy, network }: AksClusterProps): void {
  if (networkPolicy === AksNetworkPolicy.AZURE && networkPlugin === AksNetworkPlugin.KUBENET) {
    throw new Error(`cluster '${name}' of AKS has kubenet and the network policies of Azure, which belong to AksNetworkPlugin.AZURE: choose AksNetworkPolicy.CALICO, or the other plugin`);
  }
  if (network?.pods && networkPlugin === AksNetworkPlugin.AZURE) {
    throw new Error(`cluster '${name}' of AKS has the range ${network.pods} for pods, and with AksNetworkPlugin.AZURE they take addresses of the nodes' subnet: choose AksNetworkPlugin.AZURE_OVERLAY, or leave network.pods out`);
  }
}
