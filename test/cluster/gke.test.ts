import { LYON, manager, objectOf, objectsOf, platform, SSH_KEY } from './fleet';
import { ClusterRemovalPolicy, GkeCluster, GkeClusterProps, GkeDiskType, GkeReleaseChannel, MachineShape, ManagementCluster, NodePool, Taint } from '../../src/cluster';
import { Cidr, Finding, KubernetesVersion, Location, Repository } from '../../src/fleet';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';

const PARIS = Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' });
const PROPS = {
  location: PARIS, version: KubernetesVersion.V1_34, removalPolicy: ClusterRemovalPolicy.DESTROY, project: 'shop-prod', patchRelease: 3, workers: [NodePool.fixed('general', 3)],
};
const meta = (name: string) => ({ name, namespace: 'default', labels: { 'cluster.x-k8s.io/cluster-name': 'shop' } });
const INFRASTRUCTURE = 'infrastructure.cluster.x-k8s.io/v1beta1';

function gke(props: Partial<GkeClusterProps> = {}, id = 'shop'): GkeCluster {
  const app = platform();
  return new GkeCluster(app, id, { ...PROPS, managedBy: manager(app), ...props });
}

/** What a synth finds wrong with the cluster. */
function findings(props: Partial<GkeClusterProps>): Finding[] {
  const app = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.kubectl() });
  const managedBy = new ManagementCluster(app, 'management', { location: LYON, version: KubernetesVersion.V1_34 });
  new GkeCluster(app, 'shop', { ...PROPS, managedBy, ...props });
  return app._synthesize().findings.filter(({ code }) => code.startsWith('gke.') || code.startsWith('schema.'));
}

describe('a cluster of GKE', () => {
  it('is made of a network, a control plane and pools', () => {
    expect(objectsOf(gke({ vpc: 'shop' }))).toEqual([
      {
        apiVersion: 'cluster.x-k8s.io/v1beta2',
        kind: 'Cluster',
        metadata: meta('shop'),
        spec: {
          controlPlaneRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'GCPManagedControlPlane', name: 'shop-control-plane' },
          infrastructureRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'GCPManagedCluster', name: 'shop' },
        },
      },
      { apiVersion: INFRASTRUCTURE, kind: 'GCPManagedCluster', metadata: meta('shop'), spec: { network: { name: 'shop' }, project: 'shop-prod', region: 'europe-west9' } },
      { apiVersion: INFRASTRUCTURE, kind: 'GCPManagedControlPlane', metadata: meta('shop-control-plane'), spec: { location: 'europe-west9', project: 'shop-prod', version: '1.34.3' } },
      {
        apiVersion: 'cluster.x-k8s.io/v1beta2',
        kind: 'MachinePool',
        metadata: meta('shop-general'),
        spec: {
          clusterName: 'shop',
          replicas: 3,
          template: {
            spec: {
              bootstrap: { dataSecretName: '' },
              clusterName: 'shop',
              infrastructureRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'GCPManagedMachinePool', name: 'shop-general' },
              version: 'v1.34.3',
            },
          },
        },
      },
      { apiVersion: INFRASTRUCTURE, kind: 'GCPManagedMachinePool', metadata: meta('shop-general') },
    ]);
  });

  it('says everything that GKE can be told', () => {
    const cluster = gke({
      zone: 'europe-west9-a',
      releaseChannel: GkeReleaseChannel.STABLE,
      gkeClusterName: 'acme-shop',
      network: { pods: Cidr.of('10.4.0.0/14'), services: Cidr.of('10.8.0.0/20') },
      sources: [Cidr.of('203.0.113.0/24')],
      privateCluster: { controlPlaneCidr: Cidr.of('172.16.0.0/28'), privateEndpoint: true },
      workloadIdentity: true,
      resourceLabels: { team: 'shop' },
      fields: { description: 'the shop' },
      clusterFields: { network: { mtu: 1460 } },
      controlPlaneName: 'shop',
      workers: [NodePool.autoscaled('batch', 0, 9, {
        shape: MachineShape.of({ cpus: 8, memoryGiB: 64, diskGiB: 100 }), labels: { tier: 'batch' }, taints: [Taint.noSchedule('only', 'batch'), Taint.noExecute('spot')],
      }), NodePool.fixed('old', 2, { version: KubernetesVersion.V1_33 })],
      pools: {
        batch: {
          diskType: GkeDiskType.SSD,
          imageType: 'COS_CONTAINERD',
          zones: ['europe-west9-a', 'europe-west9-b'],
          autoRepair: true,
          autoUpgrade: false,
          maxPods: 32,
          serviceAccount: 'n@shop.iam.gserviceaccount.com',
          nodePoolName: 'batch',
          labels: { cost: 'low' },
          fields: { localSsdCount: 1 },
        },
        old: { machineType: 'e2-standard-4', patchRelease: 9 },
      },
    });
    expect(objectOf(cluster, 'GCPManagedControlPlane').spec).toEqual({
      clusterName: 'acme-shop',
      clusterNetwork: {
        pod: { cidrBlock: '10.4.0.0/14' },
        privateCluster: { controlPlaneCidrBlock: '172.16.0.0/28', enablePrivateEndpoint: true, enablePrivateNodes: true },
        service: { cidrBlock: '10.8.0.0/20' },
        useIPAliases: true,
      },
      clusterSecurity: { workloadIdentityConfig: { workloadPool: 'shop-prod.svc.id.goog' } },
      description: 'the shop',
      location: 'europe-west9-a',
      master_authorized_networks_config: { cidr_blocks: [{ cidr_block: '203.0.113.0/24' }] },
      project: 'shop-prod',
      releaseChannel: 'stable',
      version: '1.34.3',
    });
    expect(objectOf(cluster, 'GCPManagedCluster').spec).toEqual({ additionalLabels: { team: 'shop' }, network: { mtu: 1460 }, project: 'shop-prod', region: 'europe-west9' });
    expect(objectOf(cluster, 'GCPManagedMachinePool', 'shop-batch').spec).toEqual({
      additionalLabels: { cost: 'low' },
      diskSizeGB: 100,
      diskType: 'pd-ssd',
      imageType: 'COS_CONTAINERD',
      kubernetesLabels: { tier: 'batch' },
      kubernetesTaints: [{ effect: 'NoSchedule', key: 'only', value: 'batch' }, { effect: 'NoExecute', key: 'spot', value: '' }],
      localSsdCount: 1,
      machineType: 'n2-highmem-8',
      management: { autoRepair: true, autoUpgrade: false },
      maxPodsPerNode: 32,
      nodeLocations: ['europe-west9-a', 'europe-west9-b'],
      nodePoolName: 'batch',
      nodeSecurity: { serviceAccount: { email: 'n@shop.iam.gserviceaccount.com' } },
      scaling: { enableAutoscaling: true, maxCount: 9, minCount: 0 },
    });
    expect(objectOf(cluster, 'MachinePool', 'shop-old').spec.template.spec.version).toBe('v1.33.9');
    expect([objectOf(cluster, 'Cluster').spec.controlPlaneRef.name, cluster._providersNeeded]).toEqual(['shop', ['InfrastructureProvider gcp']]);
  });

  it('on autopilot has no pools', () => {
    expect(objectsOf(gke({ autopilot: true, releaseChannel: GkeReleaseChannel.RAPID, workers: [] })).map(({ kind }) => kind)).toEqual(['Cluster', 'GCPManagedCluster', 'GCPManagedControlPlane']);
  });
});

describe('what only the provider for Google would find is found by synth', () => {
  const shortly = (props: Partial<GkeClusterProps>) => findings(props).map(({ code, field, message }) => `${code} ${field ?? ''}: ${message}`);

  it.each<[string, Partial<GkeClusterProps>, string[]]>([
    ['nothing in a cluster as it should be', {}, []],
    ['nothing in one of a zone', { zone: 'europe-west9-a', workers: [NodePool.fixed('general', 2)] }, []],
    ['nothing in an autoscaled pool', { workers: [NodePool.autoscaled('general', 1, 4)] }, []],
    ['nothing where the zones are said', { workers: [NodePool.fixed('general', 2)], pools: { general: { zones: ['europe-west9-a', 'europe-west9-b'] } } }, []],
    ['a number that is no multiple of the zones', { workers: [NodePool.fixed('general', 4)] },
      ["gke.replicas-uneven : MachinePool 'shop-general' has 4 replicas in 3 zones, and the provider wants the same number in each of them"]],
    ['a number below that of the zones', { workers: [NodePool.fixed('general', 1)], pools: { general: { zones: ['europe-west9-a', 'europe-west9-b'] } } },
      ["gke.replicas-uneven : MachinePool 'shop-general' has 1 replicas in 2 zones, and the provider wants the same number in each of them"]],
    ['pools beside autopilot', { autopilot: true, releaseChannel: GkeReleaseChannel.RAPID },
      ["gke.autopilot-pools spec.enableAutopilot: autopilot provides machines by itself, and the cluster has the pools 'shop-general': the provider fails"]],
    ['services of its own beside autopilot', { autopilot: true, releaseChannel: GkeReleaseChannel.RAPID, workers: [], fields: { loggingService: 'none', releaseChannel: null } }, [
      'gke.autopilot-channel spec.releaseChannel: autopilot goes with a release channel, and none is said',
      'gke.autopilot-service spec.loggingService: autopilot chooses it by itself, and a webhook refuses it',
    ]],
    ['two versions', { fields: { controlPlaneVersion: '1.34' } }, ['gke.two-versions spec.controlPlaneVersion: version says it already, and a webhook refuses both']],
    ['bounds without autoscaling', { workers: [NodePool.autoscaled('general', 3, 6)], pools: { general: { fields: { scaling: { enableAutoscaling: false } } } } },
      ['gke.bounds-unused spec.scaling: bounds go with autoscaling, which is off: a webhook refuses them']],
    ['subnets elsewhere', { clusterFields: { network: { autoCreateSubnetworks: false, subnets: [{ name: 'a', region: 'europe-west1' }] } } },
      ["gke.subnet-missing spec.network.subnets: no subnet is of the region 'europe-west9', and the network makes none by itself"]],
    ['no version', { patchRelease: undefined }, ["gke.version-unsaid : cluster 'shop' of GKE has no patchRelease: GKE chooses its version, which may be another one than 1.34"]],
  ])('%s', (_, props, expected) => {
    expect(shortly(props)).toEqual(expected);
  });

  it('with what to do about it', () => {
    expect(findings({ workers: [NodePool.fixed('general', 4)] })[0].fix).toBe('give it 3 or 6 machines, or name its zones');
    expect(findings({ workers: [NodePool.fixed('general', 1)] })[0].fix).toBe('give it 3 machines, or name its zones');
  });
});

describe('a cluster of GKE is refused', () => {
  it.each<[string, Partial<GkeClusterProps>, string]>([
    ['elsewhere', { location: LYON }, "cluster 'shop' of GKE is at on-premises/lyon (FR): give a region of Google, as in Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' })"],
    ['in a zone of another region', { zone: 'europe-west1-b' }, "cluster 'shop' of GKE stands in the zone 'europe-west1-b', which is not of the region europe-west9: name one of its zones, such as 'europe-west9-a'"],
    ['with a pool in another region', { pools: { general: { zones: ['us-east1-b'] } } },
      "node pool 'general' of cluster 'shop' stands in the zone 'us-east1-b', which is not of the region europe-west9: name its zones, such as 'europe-west9-a'"],
    ['with a patch release that is none', { patchRelease: 1.5 }, "cluster 'shop' of GKE has the patch release 1.5: give a whole number from 0, such as 3 for 1.34.3"],
    ['with a name that is too long', { gkeClusterName: 'a'.repeat(41) }, `cluster 'shop' would be named '${'a'.repeat(41)}' in GKE, which takes 40 characters: give it a gkeClusterName`],
    ['with a pool of a name that is too long', { workers: [NodePool.fixed('a'.repeat(36), 3)] },
      `node pool '${'a'.repeat(36)}' of cluster 'shop' would be named 'shop-${'a'.repeat(36)}' in GKE, which takes 40 characters: give it a nodePoolName`],
    ['with machines for a pool that is not there', { pools: { genral: {} } }, "cluster 'shop' has settings of GKE for the node pool 'genral', which it does not have, did you mean 'general'?"],
    ['with a pool of another minor without its patch release', { workers: [NodePool.fixed('general', 3, { version: KubernetesVersion.V1_33 })] },
      "node pool 'general' of cluster 'shop' has Kubernetes 1.33 without a patch release: give it in pools: { 'general': { patchRelease: … } }"],
    ['with an issuer of tokens', { access: { oidc: { url: 'https://id.example.com', clientId: 'a' } } },
      "cluster 'shop' of GKE trusts the token issuer 'https://id.example.com', and GKE trusts Google alone: leave access.oidc out"],
    ['with SSH keys', { access: { sshKeys: [SSH_KEY] } }, "cluster 'shop' of GKE is given SSH keys, and its machines take those of the project: leave access.sshKeys out"],
    ['on autopilot without a channel', { autopilot: true }, "cluster 'shop' of GKE is on autopilot without a release channel, which GKE demands: give GkeReleaseChannel.REGULAR"],
    ['with a range of the control plane that is too large', { privateCluster: { controlPlaneCidr: Cidr.of('172.16.0.0/24') } },
      "cluster 'shop' of GKE gives its control plane the range 172.16.0.0/24: GKE takes a /28"],
  ])('%s', (_, props, message) => {
    expect(() => gke(props)).toThrow(new Error(message));
  });
});
