import { EksAnywhereClusterProps } from './cluster-props';
import { EksAnywhereVersion } from '../eks-anywhere-version';
import { MadeCluster } from '../made-cluster';

/** Throws where a provider does not have what a cluster wants of every other one. */
export function checkLimits({ clusterName: name, workers }: MadeCluster, { provider, controlPlane, access }: EksAnywhereClusterProps, release: EksAnywhereVersion): void {
  const { newestRelease, rollout, sshKeys } = provider._rules;
  if (newestRelease !== undefined && release.minor > newestRelease) {
    throw new Error(`cluster '${name}' has EKS Anywhere ${release}, which has left ${provider.providerName}: stay at v0.${newestRelease}, or make the cluster by KubeadmCluster`);
  }
  const rolled = workers.find((pool) => pool.rollout !== undefined);
  if (rollout === 'forbidden' && (rolled ?? controlPlane.maxSurge !== undefined)) {
    throw new Error(`${rolled ? `node pool '${rolled.name}'` : 'the control plane'} of cluster '${name}' says how machines are replaced, which ${provider.providerName} does not let be chosen: `
      + `leave ${rolled ? 'rollout' : 'maxSurge'} out`);
  }
  if (sshKeys === 'elsewhere' && access?.sshKeys?.length) {
    throw new Error(`cluster '${name}' on ${provider.providerName} is given SSH keys, and its machines take those of the devices by name: name them in keyPair`);
  }
}
