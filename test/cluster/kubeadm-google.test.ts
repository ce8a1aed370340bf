import { byKind, kubeadm, metadata, warningsOf } from './kubeadm';
import { CpuArchitecture, KubeadmClusterProps, KubeadmGoogleProps, KubeadmProvider, MachineShape, NodePool } from '../../src/cluster';
import { Location } from '../../src/fleet';

const IMAGE = 'projects/shop/global/images/ubuntu-2404-kube-v1-35-6';
const google = (props: Partial<KubeadmGoogleProps> = {}) => KubeadmProvider.google({ project: 'shop', machines: { instanceType: 'n2-standard-2', image: IMAGE }, ...props });
const shop = (props: Partial<KubeadmGoogleProps> = {}, cluster: Partial<KubeadmClusterProps> = {}) => kubeadm(google(props), { location: Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' }), ...cluster });

describe('a kubeadm cluster on Google', () => {
  it('stands in a region', () => {
    const objects = byKind(shop());
    expect(objects.GCPCluster).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1', kind: 'GCPCluster', metadata: metadata('shop'), spec: { project: 'shop', region: 'europe-west9' },
    });
    expect(objects.GCPMachineTemplate[1]).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'GCPMachineTemplate',
      metadata: metadata('shop-general-#'),
      spec: { template: { spec: { image: IMAGE, instanceType: 'n2-standard-2' } } },
    });
    expect(objects.KubeadmControlPlane.spec.kubeadmConfigSpec).toMatchObject({
      clusterConfiguration: { controllerManager: { extraArgs: [{ name: 'cloud-provider', value: 'external' }, { name: 'allocate-node-cidrs', value: 'false' }] } },
      initConfiguration: { nodeRegistration: { kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }], name: '{{ ds.meta_data.local_hostname.split(".")[0] }}' } },
    });
  });

  it('says everything that Google can be told', () => {
    const objects = byKind(shop({
      network: 'shop',
      zones: ['europe-west9-a'],
      labels: { team: 'shop' },
      machines: { imageFamily: 'projects/shop/global/images/family/kube' },
      controlPlane: { instanceType: 'n2-standard-4' },
      pools: { general: { diskType: 'pd-ssd', publicIp: true, spot: true, subnet: 'a', networkTags: ['web'], serviceAccount: 'n@shop.iam.gserviceaccount.com', labels: { cost: 'low' }, failureDomain: 'europe-west9-a' } },
    }, { workers: [NodePool.fixed('general', 2, { shape: MachineShape.of({ cpus: 4, memoryGiB: 16, diskGiB: 50, architecture: CpuArchitecture.ARM_64 }) })] }));
    expect(objects.GCPCluster.spec).toEqual({ additionalLabels: { team: 'shop' }, failureDomains: ['europe-west9-a'], network: { name: 'shop' }, project: 'shop', region: 'europe-west9' });
    expect(objects.GCPMachineTemplate[1].spec.template.spec).toEqual({
      additionalLabels: { cost: 'low' },
      additionalNetworkTags: ['web'],
      imageFamily: 'projects/shop/global/images/family/kube',
      instanceType: 't2a-standard-4',
      provisioningModel: 'Spot',
      publicIP: true,
      rootDeviceSize: 50,
      rootDeviceType: 'pd-ssd',
      serviceAccounts: { email: 'n@shop.iam.gserviceaccount.com', scopes: ['https://www.googleapis.com/auth/cloud-platform'] },
      subnet: 'a',
    });
    expect(objects.MachineDeployment.spec.template.spec.failureDomain).toBe('europe-west9-a');
  });

  it('is warned of an image of another version', () => {
    expect(warningsOf(shop({ machines: { instanceType: 'n2-standard-4', image: 'images/kube-v1-34-1' } })).map(([code]) => code)).toEqual(['cluster.image-version']);
  });

  it.each<[string, () => unknown, string]>([
    ['elsewhere', () => shop({}, { location: Location.aws('eu-west-3') }),
      "cluster 'shop' on Google is at aws/eu-west-3 (FR): give a region of Google, as in Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' })"],
    ['a zone of another region', () => shop({ zones: ['europe-west1-b'] }),
      "cluster 'shop' on Google uses the zone 'europe-west1-b', which is not of the region europe-west9: name its zones, such as 'europe-west9-a'"],
    ['no machines', () => shop({ machines: { image: IMAGE } }), "'control-plane' of cluster 'shop' does not say its machines on Google: give it a shape, or an instanceType"],
    ['no image', () => shop({ machines: { instanceType: 'n2-standard-4' } }), "'control-plane' of cluster 'shop' has no image on Google: give one of image and imageFamily, in machines or for this group alone"],
    ['two images', () => shop({ machines: { instanceType: 'n2-standard-4', image: IMAGE, imageFamily: 'b' } }),
      "'control-plane' of cluster 'shop' has an image and an imageFamily on Google: give one of image and imageFamily, in machines or for this group alone"],
    ['a shape that there is not', () => shop({ machines: { image: IMAGE } }, { controlPlane: { count: 1, shape: MachineShape.of({ cpus: 2, memoryGiB: 3 }) } }),
      "'control-plane' of cluster 'shop' wants machines of 2 processors, 3 GiB, which no machine type of Google has: use 1, 4, 8 GiB a processor and a usual size, such as { cpus: 2, memoryGiB: 8 }, or name the instanceType"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
