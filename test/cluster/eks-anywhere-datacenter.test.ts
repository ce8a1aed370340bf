import { KINDS, shop } from './every-kind';
import { objectsOf } from './fleet';
import { EksAnywhereProvider, ProviderResource } from '../../src/cluster';

const byName = (name: string) => ProviderResource.byName(name);
const ANYWHERE = Object.keys(KINDS).filter((kind) => kind.startsWith('EKS Anywhere'));
const datacenterOf = (kind: string, said: object) => {
  const objects: any[] = objectsOf(shop(kind, said));
  return [objects.find((object) => object.kind === 'Cluster').spec.datacenterRef.name, objects.find((object) => object.kind.endsWith('DatacenterConfig')).metadata.name];
};

describe.each(ANYWHERE)('the datacenter of a cluster of the kind %s', (kind) => {
  it('is named after the cluster, or as the program says', () => {
    expect(datacenterOf(kind, {})).toEqual(['shop', 'shop']);
    expect(datacenterOf(kind, { datacenterName: 'shop-datacenter' })).toEqual(['shop-datacenter', 'shop-datacenter']);
  });

  it('has a name that an object can have', () => {
    expect(() => shop(kind, { datacenterName: 'Shop_1' })).toThrow("datacenter name 'Shop_1' is not a DNS label: use lower-case letters, digits and '-', at most 63 characters, for example 'shop-1'");
  });
});

it.each([[undefined, undefined], [false, false], [true, true]])('Nutanix says whether the certificate goes unchecked as the program does: %s', (insecure, written) => {
  const provider = EksAnywhereProvider.nutanix({ endpoint: 'prism', credentialSecret: 'pc', insecure, machines: { image: byName('ubuntu-kube-v1.35'), cluster: byName('pe'), subnet: byName('v') } });
  const datacenter: any = objectsOf(shop('EKS Anywhere on nutanix', { provider })).find(({ kind }) => kind === 'NutanixDatacenterConfig');
  expect(datacenter.spec.insecure).toBe(written);
});
