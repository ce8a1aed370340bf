import { flavour } from './flavours';
import { KubeadmCluster, KubeadmClusterProps, KubeadmInfrastructure, NodePool } from '../../../src/cluster';
import { Cidr } from '../../../src/fleet';
import { JsonMap } from '../../../src/object/json';
import { kubeadm } from '../../cluster/kubeadm';

/** What kubelet and controller manager are told where the cloud provider runs outside of Kubernetes. */
export const EXTERNAL = { name: 'cloud-provider', value: 'external' };
export const controllerManager = (...extraArgs: JsonMap[]) => ({ controllerManager: { extraArgs } });

/** A cluster `shop` as the templates of providers have it: one machine in the control plane, three workers `md-0`, pods of one range. */
export function shop(provider: KubeadmInfrastructure, props: Partial<KubeadmClusterProps> = {}): KubeadmCluster {
  return kubeadm(provider, {
    controlPlaneName: 'shop-control-plane', network: { pods: Cidr.of('192.168.0.0/16') }, workers: [NodePool.fixed('md-0', 3)], access: {}, ...props,
  });
}

/** What a provider's template says. */
export interface Said {
  /** Version of the provider's group, and the kinds of its cluster and machines. */
  readonly infra: readonly [string, string, string];
  readonly cluster: JsonMap;
  readonly machines: JsonMap;
  readonly workers?: JsonMap;
  /** What kubelet is told and a node is called, on all machines. */
  readonly node: JsonMap;
  readonly config?: JsonMap;
  /** What stands beside both. */
  readonly both?: JsonMap;
  readonly pool?: JsonMap;
  readonly deletion?: JsonMap;
  readonly network?: JsonMap;
  readonly labels?: JsonMap;
}

/** The objects that the templates of all providers have in common, and what one says in them. */
export function template(said: Said, more = ''): unknown[] {
  const [version, clusterKind, machineKind] = said.infra;
  const group = (name: string, apiVersion: string) => `${name}.cluster.x-k8s.io/${apiVersion}`;
  const [cluster, bootstrap, control, infra] = [group('cluster', 'v1beta2').slice(8), group('bootstrap', 'v1beta2'), group('controlplane', 'v1beta2'), group('infrastructure', version)];
  const labels = { 'cluster.x-k8s.io/cluster-name': 'shop', 'cluster.x-k8s.io/deployment-name': 'shop-md-0' };
  const ref = (apiVersion: string, kind: string, name: string) => ({ apiGroup: apiVersion.split('/')[0], kind, name });
  const object = (apiVersion: string, kind: string, name: string, spec: JsonMap, own: JsonMap = {}) => ({ apiVersion, kind, metadata: { name, ...own }, spec });
  const registration = { nodeRegistration: said.node };
  const deletion: JsonMap = said.deletion ? { deletion: said.deletion } : {};
  const objects = [
    object(cluster, 'Cluster', 'shop', {
      clusterNetwork: said.network ?? { pods: { cidrBlocks: ['192.168.0.0/16'] } },
      controlPlaneRef: ref(control, 'KubeadmControlPlane', 'shop-control-plane'),
      infrastructureRef: ref(infra, clusterKind, 'shop'),
    }, said.labels ? { labels: { 'cluster.x-k8s.io/cluster-name': 'shop', ...said.labels } } : {}),
    object(infra, clusterKind, 'shop', said.cluster),
    object(control, 'KubeadmControlPlane', 'shop-control-plane', {
      kubeadmConfigSpec: { initConfiguration: registration, joinConfiguration: registration, ...said.both, ...said.config },
      machineTemplate: { spec: { ...deletion, infrastructureRef: ref(infra, machineKind, 'shop-control-plane-#') } },
      replicas: 1,
      version: 'v1.35.6',
    }),
    object(infra, machineKind, 'shop-control-plane-#', { template: { spec: said.machines } }),
    object(cluster, 'MachineDeployment', 'shop-md-0', {
      clusterName: 'shop',
      replicas: 3,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          bootstrap: { configRef: ref(bootstrap, 'KubeadmConfigTemplate', 'shop-md-0-#') },
          clusterName: 'shop',
          ...deletion,
          infrastructureRef: ref(infra, machineKind, 'shop-md-0-#'),
          version: 'v1.35.6',
          ...said.pool,
        },
      },
    }),
    object(infra, machineKind, 'shop-md-0-#', { template: { spec: said.workers ?? said.machines } }),
    object(bootstrap, 'KubeadmConfigTemplate', 'shop-md-0-#', { template: { spec: { joinConfiguration: registration, ...said.both } } }),
  ];
  return flavour('shop', objects.map((one) => `${JSON.stringify(one)}\n---\n`).join('') + more);
}
