import { ApiObject, ApiObjectProps } from 'cdk8s';
import { MACHINES } from './every-kind';
import { EksAnywhereCluster, EksAnywhereProvider, EksAnywhereVersion, ExistingCluster, KubernetesVersion, ManagementCluster, Platform, Reconciler, Repository, SharedService } from '../../src';

const FIELDS = {
  apiVersion: 'packages.eks.amazonaws.com/v1alpha1',
  kind: 'Package',
  metadata: { name: 'harbor', namespace: 'eksa-packages-shop' },
  spec: { packageName: 'harbor', targetNamespace: 'harbor', config: 'expose:\n  tls:\n    enabled: false\n' },
} as ApiObjectProps;

function platform(): Platform {
  return new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux() });
}

it('a curated package stands in the definition of its cluster, where the manager of EKS Anywhere reads it', () => {
  const app = platform();
  const managedBy = new ManagementCluster(app, 'management', { location: MACHINES.location, version: KubernetesVersion.V1_35, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 });
  const shop = new EksAnywhereCluster(app, 'shop', {
    ...MACHINES,
    managedBy,
    provider: EksAnywhereProvider.vsphere({ server: 'vc', datacenter: 'dc1', network: '/dc1/network/vms', machines: { datastore: '/d', folder: '/f', resourcePool: 'r', template: 'kube-v1.35' } }),
  });
  new ApiObject(shop.definition, 'harbor', FIELDS);
  const { findings, tree } = app._synthesize();
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect([...tree.keys()].filter((path) => path.startsWith('provisioning/shop/base/package'))).toHaveLength(1);
});

it('the namespace of packages of a cluster is there on clusters that manage others, and nowhere else', () => {
  const app = platform();
  const props = { location: MACHINES.location, version: KubernetesVersion.V1_35 };
  new ManagementCluster(app, 'management', { ...props, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 });
  new ExistingCluster(app, 'shop', props);
  const config = (namespace: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace } } as ApiObjectProps);
  const service = new SharedService(app, 'packages');
  ['eksa-packages', 'eksa-packages-shop', 'eksa-system'].forEach((namespace) => new ApiObject(service, namespace, config(namespace)));
  expect(app._synthesize().findings.map(({ code, object, clusters }) => [code, object, clusters])).toEqual([
    ['reference.missing', 'ConfigMap eksa-packages/a', ['shop']], ['reference.missing', 'ConfigMap eksa-packages-shop/a', ['shop']],
  ]);
});

it('a curated package on a cluster that manages none is a finding', () => {
  const app = platform();
  new ExistingCluster(app, 'shop', { location: MACHINES.location, version: KubernetesVersion.V1_35 });
  new ApiObject(new SharedService(app, 'packages'), 'harbor', FIELDS);
  expect(app._synthesize().findings.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, path])).toEqual([['api.unknown', 'packages/harbor'], ['reference.missing', 'packages/harbor']]);
});
