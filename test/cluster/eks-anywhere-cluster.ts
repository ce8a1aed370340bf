import { LYON, manager, objectsOf, platform, SSH_KEY } from './fleet';
import { ClusterRemovalPolicy, EksAnywhereCluster, EksAnywhereClusterProps, EksAnywhereInfrastructure, NodePool } from '../../src/cluster';
import { KubernetesVersion } from '../../src/fleet';

/** A cluster `shop` of EKS Anywhere with one machine of the control plane and two workers on that provider. */
export function eksAnywhere(provider: EksAnywhereInfrastructure, props: Partial<EksAnywhereClusterProps> = {}): EksAnywhereCluster {
  const app = platform();
  return new EksAnywhereCluster(app, 'shop', {
    managedBy: manager(app),
    location: LYON,
    version: KubernetesVersion.V1_35,
    removalPolicy: ClusterRemovalPolicy.DESTROY,
    controlPlane: { count: 1, endpoint: '10.0.0.9' },
    workers: [NodePool.fixed('general', 2)],
    access: { sshKeys: [SSH_KEY] },
    provider,
    ...props,
  });
}

/** The specs of a cluster's objects, by kind and name. */
export function specsOf(cluster: EksAnywhereCluster): Record<string, any> {
  return Object.fromEntries(objectsOf(cluster).map(({ apiVersion, kind, metadata, spec }) => {
    expect([apiVersion, metadata.namespace]).toEqual(['anywhere.eks.amazonaws.com/v1alpha1', 'default']);
    return [`${kind} ${metadata.name}`, spec];
  }));
}
