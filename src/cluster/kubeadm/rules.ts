import { KubeadmClusterProps } from './cluster-props';
import { checkControlPlane } from '../control-plane';
import { MadeCluster } from '../made-cluster';
import { checkNetwork, checkNodePrefix } from '../network';

/** Throws where a kubeadm cluster breaks a rule that a webhook or kubeadm would find later. */
export function checkKubeadm(cluster: MadeCluster, props: KubeadmClusterProps): void {
  const { clusterName: name, version } = cluster;
  const { distribution, certificateDays } = props;
  if (!distribution.isOf(version)) {
    throw new Error(`cluster '${name}' has Kubernetes ${version} and the release ${distribution.releaseName} of ${distribution.kubernetesVersion}: choose a release of ${version}, or change the version`);
  }
  checkControlPlane(name, props.controlPlane, undefined);
  checkNetwork(name, props.network ?? {}, props.controlPlane.endpoint);
  if (props.network) { checkNodePrefix(name, props.network); }
  const lagging = cluster.workers.find((pool) => pool.version && pool.version.minor !== version.minor);
  if (lagging) {
    throw new Error(`node pool '${lagging.name}' of cluster '${name}' has Kubernetes ${lagging.version}: kubeadm joins nodes of the control plane's minor only, leave its version out`);
  }
  if (certificateDays !== undefined && (!Number.isInteger(certificateDays) || certificateDays < 1 || certificateDays > 1095)) {
    throw new Error(`cluster '${name}' has certificates that are good for ${certificateDays} days: give a whole number from 1 to 1095`);
  }
  const tooLong = cluster.workers.find((pool) => `${name}-${pool.name}`.length > 63);
  if (tooLong) {
    throw new Error(`node pool '${tooLong.name}' of cluster '${name}' is named '${name}-${tooLong.name}' among all clusters, which has more than 63 characters: choose shorter names`);
  }
}
