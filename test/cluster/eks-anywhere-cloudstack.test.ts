import { eksAnywhere, specsOf } from './eks-anywhere-cluster';
import { LYON, platform, SSH_KEY } from './fleet';
import { CloudStackAffinity, EksAnywhereClusterProps, EksAnywhereCloudStackProps, EksAnywhereProvider, EksAnywhereVersion, ManagementCluster, ProviderResource } from '../../src/cluster';
import { KubernetesVersion } from '../../src/fleet';

const ID = '0b1c0000-0000-4000-8000-000000000001';
const ZONE = { name: 'az-1', credentials: 'global', managementApiEndpoint: 'https://acs.example.internal/client/api', zone: ProviderResource.byName('lyon'), network: ProviderResource.byName('shop'), domain: 'ROOT/shop' };
const MACHINES = { offering: ProviderResource.byName('medium'), template: ProviderResource.byName('redhat-kube-1-34') };
const cloudstack = (props: Partial<EksAnywhereCloudStackProps> = {}) => EksAnywhereProvider.cloudstackUntil025({ zones: [ZONE], machines: MACHINES, ...props });
const shop = (props: Partial<EksAnywhereCloudStackProps> = {}, cluster: Partial<EksAnywhereClusterProps> = {}) => eksAnywhere(cloudstack(props), {
  version: KubernetesVersion.V1_34, eksAnywhereVersion: EksAnywhereVersion.V0_25_0, ...cluster,
});

describe('a cluster of EKS Anywhere on CloudStack', () => {
  it('stands in zones, and says that its provider is no more', () => {
    const cluster = shop();
    expect(specsOf(cluster)).toMatchObject({
      'CloudStackDatacenterConfig shop': {
        availabilityZones: [{
          credentialsRef: 'global', domain: 'ROOT/shop', managementApiEndpoint: 'https://acs.example.internal/client/api', name: 'az-1', zone: { name: 'lyon', network: { name: 'shop' } },
        }],
      },
      'CloudStackMachineConfig shop-general': { computeOffering: { name: 'medium' }, template: { name: 'redhat-kube-1-34' }, users: [{ name: 'capc', sshAuthorizedKeys: [SSH_KEY] }] },
    });
    expect(cluster._findings([cluster])).toEqual([{
      code: 'cluster.provider-removed',
      severity: 'warning',
      path: 'shop',
      message: "cluster 'shop' is made by EKS Anywhere on CloudStack, which it has no more from v0.26 on",
      fix: 'plan to make it by KubeadmCluster with KubeadmProvider.cloudstack',
      clusters: ['shop'],
    }]);
  });

  it('says everything that CloudStack can be told', () => {
    const specs = specsOf(shop({
      zones: [{ ...ZONE, zone: ProviderResource.byId(ID), account: 'shop' }],
      etcd: { name: 'shop-etcd-machines' },
      pools: {
        general: {
          affinity: CloudStackAffinity.APART,
          affinityGroupIds: [ID],
          symlinks: { '/var/log/pods': '/data/pods' },
          details: { cpuNumber: '4' },
          sshUser: 'ops',
          disk: { offering: ProviderResource.byId(ID), device: '/dev/vdb', filesystem: 'ext4', label: 'data', mountPath: '/data' },
        },
      },
    }, { etcd: { count: 3 } }));
    expect(specs['CloudStackDatacenterConfig shop'].availabilityZones[0]).toMatchObject({ account: 'shop', zone: { id: ID } });
    expect(specs['CloudStackMachineConfig shop-general']).toEqual({
      affinity: 'anti',
      affinityGroupIds: [ID],
      computeOffering: { name: 'medium' },
      diskOffering: { id: ID, device: '/dev/vdb', filesystem: 'ext4', label: 'data', mountPath: '/data' },
      symlinks: { '/var/log/pods': '/data/pods' },
      template: { name: 'redhat-kube-1-34' },
      userCustomDetails: { cpuNumber: '4' },
      users: [{ name: 'ops', sshAuthorizedKeys: [SSH_KEY] }],
    });
    expect(specs['Cluster shop'].externalEtcdConfiguration).toEqual({ count: 3, machineGroupRef: { kind: 'CloudStackMachineConfig', name: 'shop-etcd-machines' } });
  });

  it.each<[string, () => unknown, string]>([
    ['a release that has left it', () => shop({}, { eksAnywhereVersion: EksAnywhereVersion.V0_26_1 }),
      "cluster 'shop' has EKS Anywhere v0.26.1, which has left CloudStack: stay at v0.25, or make the cluster by KubeadmCluster"],
    ['no zone', () => cloudstack({ zones: [] }), 'CloudStack is given without zones: name at least one'],
    ['two zones of one name', () => cloudstack({ zones: [ZONE, ZONE] }), "CloudStack has two zones named 'az-1': choose another name for the second"],
    ['no offering', () => shop({ machines: {} }), "control-plane of cluster 'shop' has no offering on CloudStack: give it in machines, or for this group alone"],
    ['no template', () => shop({ machines: { offering: MACHINES.offering } }), "control-plane of cluster 'shop' has no template on CloudStack: give it in machines, or for this group alone"],
    ['a template of another version', () => shop({ machines: { ...MACHINES, template: ProviderResource.byName('kube-v1.33') } }),
      "control-plane of cluster 'shop' uses the template 'kube-v1.33', whose name does not say Kubernetes 1.34: EKS Anywhere demands 1.34 or 1-34 in it"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });

  it('is made under a manager of its last release', () => {
    const app = platform();
    const managedBy = new ManagementCluster(app, 'old', { location: LYON, version: KubernetesVersion.V1_34, eksAnywhereVersion: EksAnywhereVersion.V0_25_0 });
    expect(() => shop({}, { managedBy, eksAnywhereVersion: undefined })).not.toThrow();
  });

  it.each([['10.0.0.9', '10.0.0.9:8443'], ['api.example.com', 'api.example.com:8443'], ['2001:db8::9', '[2001:db8::9]:8443']])('answers at another port of %s', (endpoint, host) => {
    const specs = specsOf(shop({}, { controlPlane: { count: 1, endpoint, endpointPort: 8443 } }));
    expect(specs['Cluster shop'].controlPlaneConfiguration.endpoint).toEqual({ host });
  });

  it('answers at the usual port elsewhere', () => {
    const vsphere = EksAnywhereProvider.vsphere({ server: 's', datacenter: 'd', network: '/d/network/n', machines: { datastore: '/d', folder: '/f', resourcePool: 'r', template: 'kube-1-35' } });
    expect(() => eksAnywhere(vsphere, { controlPlane: { count: 1, endpoint: '10.0.0.9', endpointPort: 8443 } })).toThrow(
      new Error("cluster 'shop' has the endpoint port 8443, and EKS Anywhere answers at 6443: leave endpointPort out"));
  });
});
