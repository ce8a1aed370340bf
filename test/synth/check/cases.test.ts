import { deliver, platformOn } from './platform';
import { Assumption } from '../../../src/fleet';
import { SchemaRegistry } from '../../../src/schema/registry';
import { documentsIn } from '../../support/documents';
import { itShared, shared } from '../../support/shared';

/** What is to be said of each published file: old versions, and Secrets whose values anybody can read. */
const EXPECTED: { readonly [file: string]: readonly string[] } = {
  'capa-eks-managed-machine-pool.yaml': ['api.deprecated Cluster.cluster.x-k8s.io payments-eu', 'api.deprecated MachinePool.cluster.x-k8s.io payments-eu-pool-0'],
  'capd-clusterclass-topology.yaml': [],
  'capv-vsphere-kubeadm.yaml': ['cloud-provider-vsphere-credentials', 'edge-berlin', 'vsphere-config-secret'].map((name) => `secret.plain Secret default/${name}`),
  'capz-aks-aso.yaml': [
    'api.deprecated Cluster.cluster.x-k8s.io default/aks-weu', ...['pool0', 'pool1'].map((pool) => `api.deprecated MachinePool.cluster.x-k8s.io default/aks-weu-${pool}`),
  ],
  'eksa-baremetal.yaml': [],
  'eksa-vsphere.yaml': [],
  'eksd-release.yaml': [],
  'weave-gitops-bootstrap.yaml': [],
};

itShared('raises no false alarm on the published clusters', () => {
  const documents = documentsIn(shared('cases', 'clusters'));
  const said = Object.fromEntries([...new Set(documents.map(({ file }) => file))].map((file) => {
    const platform = platformOn();
    platform.assume(Assumption.namespace('test-namespace'));
    platform.assume(Assumption.customResources(...SchemaRegistry.bundled().groups));
    deliver(platform, 'a', documents.filter((document) => document.file === file).map(({ object }) => object));
    return [file, platform._synthesize().findings.map(({ code, object }) => `${code} ${object}`).sort()];
  }));
  expect(said).toEqual(EXPECTED);
});
