import { LYON, manager, objectOf, objectsOf, platform, SSH_KEY } from './fleet';
import {
  EksDistroCluster, EksDistroClusterProps, EksDistroRelease, HealthCheck, KubeadmProvider, KubeadmVSphereProps, MachineShape, NodePool, Taint, VSphereIdentity,
} from '../../src/cluster';
import { Cidr, KubernetesVersion } from '../../src/fleet';

function vsphere(props: Partial<KubeadmVSphereProps> = {}) {
  return KubeadmProvider.vsphere({
    server: 'vcenter.example.internal',
    datacenter: 'dc1',
    identity: VSphereIdentity.clusterIdentity('platform'),
    machines: { datastore: '/dc1/datastore/vsan', folder: '/dc1/vm/capi', resourcePool: '*/Resources/capi', network: 'VM Network', template: 'ubuntu-2404-kube-v1.36.2-eks-1-36-7' },
    ...props,
  });
}

function distro(props: Partial<EksDistroClusterProps> = {}, id = 'berlin') {
  const app = platform();
  return new EksDistroCluster(app, id, {
    managedBy: manager(app),
    location: LYON,
    version: KubernetesVersion.V1_36,
    release: EksDistroRelease.V1_36_7,
    controlPlane: { count: 3, endpoint: '10.20.0.10' },
    workers: [NodePool.fixed('workers', 2)],
    access: { sshKeys: [SSH_KEY] },
    provider: vsphere(),
    ...props,
  });
}

/** A Release object with these images. */
function manifest(images: Record<string, string>, spec: Record<string, unknown> = { channel: '1-40', number: 2 }): string {
  return JSON.stringify({
    apiVersion: 'distro.eks.amazonaws.com/v1alpha1',
    kind: 'Release',
    spec,
    status: { components: Object.entries(images).map(([name, uri]) => ({ name, assets: [{ name: `${name}-image`, image: { uri } }] })) },
  });
}

const NEXT = {
  'kube-apiserver': 'mirror.example.com/eks-distro/kubernetes/kube-apiserver:v1.40.0-eks-1-40-2',
  'etcd': 'mirror.example.com/eks-distro/etcd-io/etcd:v3.7.0-eks-1-40-2',
  'coredns': 'mirror.example.com/eks-distro/coredns/coredns:v1.15.0-eks-1-40-2',
  'pause': 'mirror.example.com/eks-distro/kubernetes/pause:v1.40.0-eks-1-40-2',
};

describe('a cluster of EKS Distro', () => {
  it('takes every version and image from one release', () => {
    const { spec } = objectOf(distro(), 'KubeadmControlPlane');
    expect(spec.version).toBe('v1.36.2-eks-1-36-7');
    expect(spec.kubeadmConfigSpec.clusterConfiguration).toMatchObject({
      imageRepository: 'public.ecr.aws/eks-distro/kubernetes',
      dns: { imageRepository: 'public.ecr.aws/eks-distro/coredns', imageTag: 'v1.14.3-eks-1-36-7' },
      etcd: { local: { imageRepository: 'public.ecr.aws/eks-distro/etcd-io', imageTag: 'v3.6.12-eks-1-36-7' } },
    });
    expect(objectOf(distro(), 'MachineDeployment').spec.template.spec.version).toBe('v1.36.2-eks-1-36-7');
  });

  it('refers to immutable templates by names that follow their content', () => {
    const names = (cluster: EksDistroCluster) => objectsOf(cluster).filter((object) => object.kind.endsWith('Template')).map((object) => object.metadata.name);
    const [before, same, larger] = [distro(), distro(), distro({ workers: [NodePool.fixed('workers', 5, { shape: MachineShape.of({ cpus: 8, memoryGiB: 16 }) })] })].map(names);
    expect(before).toEqual(same);
    expect(before.map((name) => name.replace(/[0-9a-f]{8}$/, '#'))).toEqual(['berlin-control-plane-#', 'berlin-workers-#', 'berlin-workers-#']);
    expect(larger.map((name, i) => name === before[i])).toEqual([true, false, true]);

    const cluster = distro();
    expect(objectOf(cluster, 'KubeadmControlPlane').spec.machineTemplate.spec.infrastructureRef.name).toBe(before[0]);
    const { spec } = objectOf(cluster, 'MachineDeployment').spec.template;
    expect([spec.infrastructureRef, spec.bootstrap.configRef]).toEqual([
      { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'VSphereMachineTemplate', name: before[1] },
      { apiGroup: 'bootstrap.cluster.x-k8s.io', kind: 'KubeadmConfigTemplate', name: before[2] },
    ]);
  });

  it('selects the machines of a pool by name, and leaves their number to the autoscaler where there is one', () => {
    const labels = { 'cluster.x-k8s.io/cluster-name': 'berlin', 'cluster.x-k8s.io/deployment-name': 'berlin-workers' };
    const fixed = objectOf(distro(), 'MachineDeployment').spec;
    expect([fixed.replicas, fixed.selector, fixed.template.metadata]).toEqual([2, { matchLabels: labels }, { labels }]);
    const scaled = objectOf(distro({ workers: [NodePool.autoscaled('workers', 1, 9)] }), 'MachineDeployment');
    expect(scaled.spec.replicas).toBeUndefined();
    expect(scaled.metadata.annotations).toMatchObject({
      'cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size': '1',
      'cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size': '9',
    });
  });

  it('says labels and taints of nodes to kubeadm, and the issuer of tokens to the API server', () => {
    const cluster = distro({
      workers: [NodePool.fixed('workers', 1, { labels: { tier: 'edge', disk: 'ssd' }, taints: [Taint.noExecute('edge', 'true')], rollout: { maxSurge: 0, maxUnavailable: 1 } })],
      access: { oidc: { url: 'https://login.example.com', clientId: 'k8s', groupsClaim: 'groups', requiredClaims: { hd: 'example.com' } } },
      certificateDays: 90,
    });
    const join = objectOf(cluster, 'KubeadmConfigTemplate').spec.template.spec;
    expect(join.joinConfiguration.nodeRegistration).toEqual({
      criSocket: '/var/run/containerd/containerd.sock',
      kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }, { name: 'node-labels', value: 'disk=ssd,tier=edge' }],
      name: '{{ local_hostname }}',
      taints: [{ key: 'edge', value: 'true', effect: 'NoExecute' }],
    });
    expect(join.users).toBeUndefined();
    const configuration = objectOf(cluster, 'KubeadmControlPlane').spec.kubeadmConfigSpec.clusterConfiguration;
    expect(configuration.certificateValidityPeriodDays).toBe(90);
    expect(configuration.apiServer.extraArgs).toEqual([
      { name: 'oidc-issuer-url', value: 'https://login.example.com' },
      { name: 'oidc-client-id', value: 'k8s' },
      { name: 'oidc-groups-claim', value: 'groups' },
      { name: 'oidc-required-claim', value: 'hd=example.com' },
    ]);
    expect(objectOf(cluster, 'MachineDeployment').spec.rollout).toEqual({ strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } } });
  });

  it('checks machines of the control plane and of each pool in the current shape', () => {
    const cluster = distro({ healthCheck: HealthCheck.of({ maxUnhealthy: '40%' }) });
    expect(objectOf(cluster, 'MachineHealthCheck', 'berlin-control-plane').spec).toEqual({
      checks: {
        nodeStartupTimeoutSeconds: 600,
        unhealthyNodeConditions: [{ type: 'Ready', status: 'False', timeoutSeconds: 300 }, { type: 'Ready', status: 'Unknown', timeoutSeconds: 300 }],
      },
      clusterName: 'berlin',
      remediation: { triggerIf: { unhealthyLessThanOrEqualTo: '40%' } },
      selector: { matchLabels: { 'cluster.x-k8s.io/cluster-name': 'berlin', 'cluster.x-k8s.io/control-plane': '' } },
    });
    expect(objectOf(cluster, 'MachineHealthCheck', 'berlin-workers').spec.selector.matchLabels).toEqual({
      'cluster.x-k8s.io/cluster-name': 'berlin', 'cluster.x-k8s.io/deployment-name': 'berlin-workers',
    });
  });

  it('holds the endpoint by a pod on each machine of the control plane, without a text that a reconciler would substitute', () => {
    const { files, preKubeadmCommands } = objectOf(distro(), 'KubeadmControlPlane').spec.kubeadmConfigSpec;
    expect(files.map((file: { path: string }) => file.path)).toEqual(['/etc/kubernetes/manifests/kube-vip.yaml']);
    expect(files[0].content).toContain('- name: address\n          value: 10.20.0.10\n');
    expect(JSON.stringify([files, preKubeadmCommands])).not.toContain('$');
  });

  it('stands in containers for development', () => {
    const cluster = distro({ provider: KubeadmProvider.development('kindest/node:v1.36.2'), controlPlane: { count: 1 } });
    expect(objectsOf(cluster).map((object) => object.kind)).toEqual(
      ['Cluster', 'DevCluster', 'KubeadmControlPlane', 'DevMachineTemplate', 'MachineDeployment', 'DevMachineTemplate', 'KubeadmConfigTemplate']);
    expect(objectOf(cluster, 'DevCluster').spec).toEqual({ backend: { docker: {} } });
    expect(objectOf(cluster, 'KubeadmControlPlane').spec.kubeadmConfigSpec).toMatchObject({ users: [{ name: 'root' }] });
  });
});

describe('a release of EKS Distro', () => {
  it('is read from the manifest that upstream publishes, from any registry', () => {
    const release = EksDistroRelease.fromManifest(manifest(NEXT));
    expect([release.minor, release.number, release.releaseName, release.kubernetesVersion, release.pauseImage]).toEqual(
      [40, 2, 'kubernetes-1-40-eks-2', 'v1.40.0-eks-1-40-2', 'mirror.example.com/eks-distro/kubernetes/pause:v1.40.0-eks-1-40-2']);
    expect([release._imageRepository, release._etcd, release._coreDns]).toEqual([
      'mirror.example.com/eks-distro/kubernetes',
      { imageRepository: 'mirror.example.com/eks-distro/etcd-io', imageTag: 'v3.7.0-eks-1-40-2' },
      { imageRepository: 'mirror.example.com/eks-distro/coredns', imageTag: 'v1.15.0-eks-1-40-2' },
    ]);
  });

  it('is the newest of its minor on request', () => {
    expect(EksDistroRelease.newest(KubernetesVersion.V1_34).kubernetesVersion).toBe('v1.34.9-eks-1-34-21');
  });

  it.each<[string, () => unknown, string]>([
    ['a number that is not known', () => EksDistroRelease.of(36, 99), 'release 99 of EKS Distro 1-36 is not known: use 5, 6, 7, or give its manifest to EksDistroRelease.fromManifest'],
    ['a minor that is not known', () => EksDistroRelease.newest(KubernetesVersion.V1_27), 'no release of EKS Distro for Kubernetes 1.27 is known: give its manifest to EksDistroRelease.fromManifest'],
    ['another object', () => EksDistroRelease.fromManifest('kind: ReleaseChannel\napiVersion: distro.eks.amazonaws.com/v1alpha1'),
      "a release of EKS Distro is given as an object of kind 'ReleaseChannel': give the Release, as upstream publishes it"],
    ['nothing', () => EksDistroRelease.fromManifest(''), "a release of EKS Distro is given as an object of kind 'undefined': give the Release, as upstream publishes it"],
    ['no YAML', () => EksDistroRelease.fromManifest('a: [1'), 'a release of EKS Distro is no YAML'],
    ['no channel', () => EksDistroRelease.fromManifest(manifest(NEXT, { number: 2 })),
      "a release of EKS Distro has the channel 'undefined' and the number '2': give a file as upstream publishes it, with a channel such as 1-36"],
    ['a component too few', () => EksDistroRelease.fromManifest(manifest({ ...NEXT, etcd: undefined as unknown as string })),
      "release kubernetes-1-40-eks-2 of EKS Distro has no image 'etcd': give the whole manifest, as upstream publishes it"],
    ['a component of another release', () => EksDistroRelease.fromManifest(manifest({ ...NEXT, coredns: 'public.ecr.aws/eks-distro/coredns/coredns:v1.15.0-eks-1-40-1' })),
      "release kubernetes-1-40-eks-2 of EKS Distro has the image 'public.ecr.aws/eks-distro/coredns/coredns:v1.15.0-eks-1-40-1', which is not of that release: its tag must end with '-eks-1-40-2'"],
  ])('is refused: %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe('a cluster of EKS Distro is refused', () => {
  it.each<[string, () => unknown, string]>([
    ['with a release of another minor', () => distro({ version: KubernetesVersion.V1_35 }),
      "cluster 'berlin' has Kubernetes 1.35 and the release kubernetes-1-36-eks-7 of v1.36.2-eks-1-36-7: choose a release of 1.35, or change the version"],
    ['with an even control plane', () => distro({ controlPlane: { count: 4, endpoint: '10.20.0.10' } }),
      "cluster 'berlin' has a control plane of 4 machines with etcd on them: give an odd number, 3 or 5, or etcd machines of its own"],
    ['without an endpoint', () => distro({ controlPlane: { count: 1 } }),
      "cluster 'berlin' on vSphere has no endpoint: give controlPlane.endpoint, a free address of the machines' network that DHCP does not hand out"],
    ['with an endpoint where the provider chooses', () => distro({ provider: KubeadmProvider.development() }),
      "cluster 'berlin' on the development provider has the endpoint '10.20.0.10': leave it out, the provider chooses one"],
    ['with a pool of another minor', () => distro({ workers: [NodePool.fixed('workers', 1, { version: KubernetesVersion.V1_35 })] }),
      "node pool 'workers' of cluster 'berlin' has Kubernetes 1.35: kubeadm joins nodes of the control plane's minor only, leave its version out"],
    ['with a template of another minor', () => distro({ provider: vsphere({ pools: { workers: { template: 'ubuntu-kube-v1.35.6' } } }) }),
      "'workers' of cluster 'berlin' uses the template 'ubuntu-kube-v1.35.6', whose name does not say Kubernetes 1.36: its kubelet must be of v1.36.2-eks-1-36-7, name it so that one sees it"],
    ['without a network', () => distro({ provider: vsphere({ machines: { template: 'kube-1-36' } }) }),
      "'control-plane' of cluster 'berlin' has no network on vSphere: give it in machines, or for this group alone"],
    ['with settings for a pool that is not there', () => distro({ provider: vsphere({ pools: { worker: {} } }) }),
      "cluster 'berlin' has settings of vSphere for the node pool 'worker', which it does not have, did you mean 'workers'?"],
    ['with overlapping ranges', () => distro({ network: { pods: Cidr.of('10.0.0.0/16'), nodes: Cidr.of('10.0.1.0/24') } }),
      "cluster 'berlin' uses 10.0.0.0/16 for pods and 10.0.1.0/24 for nodes, which overlap: choose ranges that have no address in common"],
    ['with certificates for too long', () => distro({ certificateDays: 3650 }),
      "cluster 'berlin' has certificates that are good for 3650 days: give a whole number from 1 to 1095"],
    ['with names that are too long together', () => distro({ workers: [NodePool.fixed('workers-with-a-name-that-goes-on-and-on', 1)] }, 'berlin-in-the-north-east-of-germany'),
      "node pool 'workers-with-a-name-that-goes-on-and-on' of cluster 'berlin-in-the-north-east-of-germany' is named 'berlin-in-the-north-east-of-germany-workers-with-a-name-that-goes-on-and-on' among all clusters, which has more than 63 characters: choose shorter names"],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});

describe('a Secret to log on to a vCenter with', () => {
  const pair = (...identities: VSphereIdentity[]) => {
    const app = platform();
    const managedBy = manager(app);
    return identities.map((identity, i) => new EksDistroCluster(app, `site-${i}`, {
      managedBy,
      location: LYON,
      version: KubernetesVersion.V1_36,
      release: EksDistroRelease.V1_36_7,
      controlPlane: { count: 3, endpoint: `10.20.0.${10 + i}` },
      provider: vsphere({ identity }),
    }));
  };

  it('belongs to one cluster', () => {
    const clusters = pair(VSphereIdentity.secret('vcenter'), VSphereIdentity.secret('vcenter'));
    expect(clusters[0]._findings(clusters)).toEqual([{
      code: 'cluster.secret-shared',
      severity: 'error',
      path: 'site-0',
      message: "cluster 'site-0' logs on with the Secret 'default/vcenter', as 'site-1' would: the provider ties it to one cluster and deletes it with that",
      fix: 'give each cluster a Secret of its own, or share VSphereIdentity.clusterIdentity',
      clusters: ['site-0', 'site-1'],
    }]);
  });

  it.each([
    ['two Secrets', VSphereIdentity.secret('a'), VSphereIdentity.secret('b')],
    ['an identity that is made to be shared', VSphereIdentity.clusterIdentity('a'), VSphereIdentity.clusterIdentity('a')],
  ])('is no matter with %s', (_, ...identities) => {
    const clusters = pair(...identities);
    expect(clusters.flatMap((cluster) => cluster._findings(clusters))).toEqual([]);
  });
});
