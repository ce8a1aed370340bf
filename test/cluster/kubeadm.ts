import { LYON, manager, objectsOf, platform, SSH_KEY } from './fleet';
import { ClusterRemovalPolicy, KubeadmCluster, KubeadmClusterProps, KubeadmInfrastructure, NodePool, UpstreamRelease } from '../../src/cluster';
import { KubernetesVersion } from '../../src/fleet';

/** A cluster `shop` of one control plane machine and two workers on that provider, whose objects may be pruned. */
export function kubeadm(provider: KubeadmInfrastructure, props: Partial<KubeadmClusterProps> = {}): KubeadmCluster {
  const app = platform();
  return new KubeadmCluster(app, 'shop', {
    managedBy: manager(app),
    location: LYON,
    version: KubernetesVersion.V1_35,
    distribution: UpstreamRelease.of('v1.35.6'),
    removalPolicy: ClusterRemovalPolicy.DESTROY,
    controlPlane: { count: 1 },
    workers: [NodePool.fixed('general', 2)],
    access: { sshKeys: [SSH_KEY] },
    provider,
    ...props,
  });
}

/** The objects of a cluster by kind, hashes in names replaced by '#'; several of one kind are a list. */
export function byKind(cluster: KubeadmCluster): Record<string, any> {
  const objects: any[] = JSON.parse(JSON.stringify(objectsOf(cluster)).replace(/-[0-9a-f]{8}(?=["-])/g, '-#'));
  const kinds: Record<string, any> = {};
  for (const object of objects) {
    const same = objects.filter(({ kind }) => kind === object.kind);
    kinds[object.kind] = same.length === 1 ? object : same;
  }
  return kinds;
}

/** The metadata of an object of the cluster. */
export function metadata(name: string) {
  return { name, namespace: 'default', labels: { 'cluster.x-k8s.io/cluster-name': 'shop' } };
}

/** The warnings of a cluster, as code and message. */
export function warningsOf(cluster: KubeadmCluster): string[][] {
  return cluster._findings([cluster]).map(({ code, message }) => [code, message]);
}
