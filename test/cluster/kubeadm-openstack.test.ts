import { byKind, kubeadm, metadata, warningsOf } from './kubeadm';
import { EksDistroRelease, KubeadmClusterProps, KubeadmOpenStackProps, KubeadmProvider, MachineShape, NodePool, ProviderResource } from '../../src/cluster';
import { Cidr, KubernetesVersion } from '../../src/fleet';

const ID = '0b1c0000-0000-4000-8000-000000000001';
const MACHINES = { flavor: 'm1.large', image: ProviderResource.byName('ubuntu-2404-kube-v1.35.6'), keyPair: 'ops' };
const openstack = (props: Partial<KubeadmOpenStackProps> = {}) => KubeadmProvider.openstack({ credentialSecret: 'shop-cloud-config', cloud: 'lyon', machines: MACHINES, ...props });
const shop = (props: Partial<KubeadmOpenStackProps> = {}, cluster: Partial<KubeadmClusterProps> = {}) => kubeadm(openstack(props), cluster);
const template = (fields: object) => ({
  apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1', kind: 'OpenStackMachineTemplate', metadata: metadata('shop-general-#'), spec: { template: { spec: { ...fields } } },
});
const IMAGE = { filter: { name: 'ubuntu-2404-kube-v1.35.6' } };

describe('a kubeadm cluster on OpenStack', () => {
  it('stands on a subnet of its own, behind a load balancer', () => {
    const objects = byKind(shop({ externalNetwork: ProviderResource.byId(ID), subnet: Cidr.of('10.6.0.0/24'), nameServers: ['10.0.0.53'], controlPlaneZones: ['nova'] }));
    expect(objects.OpenStackCluster).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'OpenStackCluster',
      metadata: metadata('shop'),
      spec: {
        apiServerLoadBalancer: { enabled: true },
        controlPlaneAvailabilityZones: ['nova'],
        externalNetwork: { id: ID },
        identityRef: { cloudName: 'lyon', name: 'shop-cloud-config' },
        managedSecurityGroups: { allowAllInClusterTraffic: true },
        managedSubnets: [{ cidr: '10.6.0.0/24', dnsNameservers: ['10.0.0.53'] }],
      },
    });
    expect(objects.OpenStackMachineTemplate[1]).toEqual(template({ flavor: 'm1.large', image: IMAGE, sshKeyName: 'ops' }));
    expect(objects.KubeadmControlPlane.spec.kubeadmConfigSpec).toMatchObject({
      clusterConfiguration: { controllerManager: { extraArgs: [{ name: 'cloud-provider', value: 'external' }] } },
      initConfiguration: {
        nodeRegistration: {
          kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }, { name: 'provider-id', value: 'openstack:///\'{{ instance_id }}\'' }], name: '{{ local_hostname }}',
        },
      },
    });
  });

  it('takes what exists: networks, groups, volumes, in a zone', () => {
    const objects = byKind(shop({
      network: ProviderResource.byName('shop'),
      subnets: [ProviderResource.byName('shop-a')],
      loadBalancer: false,
      managedSecurityGroups: false,
      clusterFields: { tags: ['shop'] },
      pools: {
        general: {
          failureDomain: 'nova', volumeType: 'ssd', securityGroups: [ProviderResource.byName('db')], serverGroup: ProviderResource.byId(ID), tags: ['cheap'], fields: { configDrive: true },
        },
      },
    }, { controlPlane: { count: 3, endpoint: '203.0.113.9', endpointPort: 443 }, workers: [NodePool.fixed('general', 2, { shape: MachineShape.of({ cpus: 2, memoryGiB: 4, diskGiB: 50 }) })] }));
    expect(objects.OpenStackCluster.spec).toEqual({
      apiServerPort: 443,
      controlPlaneEndpoint: { host: '203.0.113.9', port: 443 },
      identityRef: { cloudName: 'lyon', name: 'shop-cloud-config' },
      network: { filter: { name: 'shop' } },
      subnets: [{ filter: { name: 'shop-a' } }],
      tags: ['shop'],
    });
    expect(objects.OpenStackMachineTemplate[1]).toEqual(template({
      configDrive: true,
      flavor: 'm1.large',
      image: IMAGE,
      rootVolume: { sizeGiB: 50, type: 'ssd' },
      securityGroups: [{ filter: { name: 'db' } }],
      serverGroup: { id: ID },
      sshKeyName: 'ops',
      tags: ['cheap'],
    }));
    expect(objects.MachineDeployment.spec.template.spec.failureDomain).toBe('nova');
  });

  it('does without the internet, and then without a floating address', () => {
    const { OpenStackCluster: { spec } } = byKind(shop({ isolated: true }));
    expect([spec.disableExternalNetwork, spec.disableAPIServerFloatingIP]).toEqual([true, true]);
  });

  it('runs EKS Distro as well, and tells the API server of an older one of the cloud provider', () => {
    const { KubeadmControlPlane: { spec } } = byKind(shop(
      { machines: { ...MACHINES, image: ProviderResource.byId(ID) } }, { version: KubernetesVersion.V1_32, distribution: EksDistroRelease.V1_32_41 },
    ));
    expect([spec.version, spec.kubeadmConfigSpec.clusterConfiguration.apiServer]).toEqual(['v1.32.13-eks-1-32-41', { extraArgs: [{ name: 'cloud-provider', value: 'external' }] }]);
  });

  it('is warned of an image whose name says another version', () => {
    expect(warningsOf(shop({ pools: { general: { image: ProviderResource.byName('ubuntu-kube-v1.34.1') } } }))).toEqual([[
      'cluster.image-version',
      "machines of cluster 'shop' are made of the image 'ubuntu-kube-v1.34.1', whose name does not say Kubernetes 1.35: its kubelet must be of that version",
    ]]);
  });

  it.each<[string, () => unknown, string]>([
    ['a subnet to be made in a network that exists', () => openstack({ subnet: Cidr.of('10.6.0.0/24'), network: ProviderResource.byId(ID) }),
      'OpenStack is given the range 10.6.0.0/24 for a subnet to be made, and a network that exists: keep one of the two'],
    ['an external network that it does without', () => openstack({ isolated: true, externalNetwork: ProviderResource.byId(ID) }),
      'OpenStack is given an externalNetwork for a cluster that does without the internet: leave it out, or leave isolated out'],
    ['nothing that answers', () => shop({ isolated: true, loadBalancer: false }),
      "cluster 'shop' on OpenStack has no endpoint: give controlPlane.endpoint, a free address of the machines' network that DHCP does not hand out"],
    ['no flavour', () => shop({ machines: { image: ProviderResource.byId(ID) } }), "'control-plane' of cluster 'shop' has no flavor on OpenStack: give it in machines, or for this group alone"],
    ['no image', () => shop({ machines: { flavor: 'a' } }), "'control-plane' of cluster 'shop' has no image on OpenStack: give it in machines, or for this group alone"],
    ['an id that is none', () => ProviderResource.byId('net'), "'net' is no id of a resource, which are UUIDs: give the id, or the name by ProviderResource.byName"],
    ['an empty name', () => ProviderResource.byName(''), 'a resource of a provider is named by an empty text: give its name, or its id by ProviderResource.byId'],
    ['machines of a pool that is not there', () => shop({ pools: { workers: {} } }), "cluster 'shop' has settings of OpenStack for the node pool 'workers', which it does not have: name one of 'general'"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
