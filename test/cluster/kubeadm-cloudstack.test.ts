import { byKind, kubeadm, metadata, warningsOf } from './kubeadm';
import { CloudStackAffinity, KubeadmClusterProps, KubeadmCloudStackProps, KubeadmProvider, ProviderResource, VirtualIp } from '../../src/cluster';

const ID = '0b1c0000-0000-4000-8000-000000000001';
const ZONE = { name: 'zone-1', credentialSecret: 'acs', zone: ProviderResource.byName('lyon'), network: 'shop' };
const MACHINES = { offering: ProviderResource.byName('medium'), template: ProviderResource.byName('kube-v1.35.6') };
const cloudstack = (props: Partial<KubeadmCloudStackProps> = {}) => KubeadmProvider.cloudstack({ failureDomains: [ZONE], machines: MACHINES, ...props });
const shop = (props: Partial<KubeadmCloudStackProps> = {}, cluster: Partial<KubeadmClusterProps> = {}) => kubeadm(cloudstack(props), { controlPlane: { count: 1, endpoint: '10.0.0.9' }, ...cluster });

describe('a kubeadm cluster on CloudStack', () => {
  it('stands in a zone', () => {
    const objects = byKind(shop());
    expect(objects.CloudStackCluster).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta3',
      kind: 'CloudStackCluster',
      metadata: metadata('shop'),
      spec: {
        controlPlaneEndpoint: { host: '10.0.0.9', port: 6443 },
        failureDomains: [{ acsEndpoint: { name: 'acs', namespace: 'default' }, name: 'zone-1', zone: { name: 'lyon', network: { name: 'shop' } } }],
      },
    });
    expect(objects.CloudStackMachineTemplate[1]).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta3',
      kind: 'CloudStackMachineTemplate',
      metadata: metadata('shop-general-#'),
      spec: { template: { spec: { offering: { name: 'medium' }, template: { name: 'kube-v1.35.6' } } } },
    });
    expect(objects.KubeadmConfigTemplate.spec.template.spec).toMatchObject({
      joinConfiguration: { nodeRegistration: { kubeletExtraArgs: [{ name: 'provider-id', value: 'cloudstack:///\'{{ ds.meta_data.instance_id }}\'' }], name: '{{ local_hostname }}' } },
      preKubeadmCommands: ['swapoff -a'],
    });
    expect(objects.KubeadmControlPlane.spec.kubeadmConfigSpec.files).toBeUndefined();
  });

  it('says everything that CloudStack can be told', () => {
    const objects = byKind(shop({
      failureDomains: [{ ...ZONE, zone: ProviderResource.byId(ID), credentialNamespace: 'capc', account: 'shop', domain: 'ROOT/shop' }, { ...ZONE, name: 'zone-2' }],
      pools: {
        general: {
          failureDomain: 'zone-2',
          keyPair: 'ops',
          affinity: CloudStackAffinity.APART,
          details: { cpuNumber: '4' },
          disk: { offering: ProviderResource.byName('data'), device: '/dev/vdb', filesystem: 'ext4', label: 'data', mountPath: '/data', sizeGiB: 50 },
        },
      },
    }));
    expect(objects.CloudStackCluster.spec.failureDomains[0]).toEqual({
      account: 'shop', acsEndpoint: { name: 'acs', namespace: 'capc' }, domain: 'ROOT/shop', name: 'zone-1', zone: { id: ID, network: { name: 'shop' } },
    });
    expect(objects.CloudStackMachineTemplate[1].spec.template.spec).toEqual({
      affinity: 'anti',
      details: { cpuNumber: '4' },
      diskOffering: { name: 'data', customSizeInGB: 50, device: '/dev/vdb', filesystem: 'ext4', label: 'data', mountPath: '/data' },
      offering: { name: 'medium' },
      sshKey: 'ops',
      template: { name: 'kube-v1.35.6' },
    });
    expect(objects.MachineDeployment.spec.template.spec.failureDomain).toBe('zone-2');
  });

  it('holds its endpoint on a shared network by kube-vip, over whose file kubeadm must not stumble', () => {
    const { KubeadmControlPlane: { spec }, KubeadmConfigTemplate: join } = byKind(shop({ virtualIp: VirtualIp.kubeVip() }));
    expect(spec.kubeadmConfigSpec.files).toHaveLength(1);
    expect(spec.kubeadmConfigSpec.joinConfiguration.nodeRegistration.ignorePreflightErrors).toEqual(['DirAvailable--etc-kubernetes-manifests']);
    expect([spec.kubeadmConfigSpec.initConfiguration.nodeRegistration.ignorePreflightErrors, join.spec.template.spec.files]).toEqual([undefined, undefined]);
  });

  it('is warned of a template of another version', () => {
    expect(warningsOf(shop({ machines: { ...MACHINES, template: ProviderResource.byName('kube-v1.34.1') } })).map(([code]) => code)).toEqual(['cluster.image-version']);
  });

  it.each<[string, () => unknown, string]>([
    ['no zone', () => cloudstack({ failureDomains: [] }), 'CloudStack is given without failure domains: name at least one zone'],
    ['two zones of one name', () => cloudstack({ failureDomains: [ZONE, ZONE] }), "CloudStack has two failure domains named 'zone-1': choose another name for the second"],
    ['an account without a domain', () => cloudstack({ failureDomains: [{ ...ZONE, account: 'shop' }] }), "failure domain 'zone-1' of CloudStack has the account 'shop' and no domain: give both"],
    ['no offering', () => shop({ machines: {} }), "'control-plane' of cluster 'shop' has no offering on CloudStack: give it in machines, or for this group alone"],
    ['no template', () => shop({ machines: { offering: MACHINES.offering } }), "'control-plane' of cluster 'shop' has no template on CloudStack: give it in machines, or for this group alone"],
    ['a zone that is not there', () => shop({ pools: { general: { failureDomain: 'zone-9' } } }),
      "node pool 'general' of cluster 'shop' stands in the failure domain 'zone-9', which its provider does not declare, did you mean 'zone-1'?"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
