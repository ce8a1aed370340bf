import { upgradeFindings } from '../../src/cluster/upgrade';
import { Json, JsonMap } from '../../src/object/json';
import { KubeObject } from '../../src/object/kube-object';

const INFRASTRUCTURE = 'infrastructure.cluster.x-k8s.io/v1beta1';
const EKS_ANYWHERE = 'anywhere.eks.amazonaws.com/v1alpha1';
const EKS = 'controlplane.cluster.x-k8s.io/v1beta2 AWSManagedControlPlane';

function object(type: string, spec: JsonMap): KubeObject {
  const [apiVersion, kind] = type.split(' ');
  return { apiVersion, kind, metadata: { name: 'x', namespace: 'default' }, spec };
}

function rows(type: string, before: JsonMap, after: JsonMap) {
  return upgradeFindings([object(type, before)], [object(type, after)]).map(({ code, field, message, fix }) => [code, field, message, fix]);
}

const nest = (path: string, value: Json): JsonMap => path.split('.').reduceRight<Json>((inner, key) => ({ [key]: inner }), value) as JsonMap;
const FIX = 'leave it as it was, or make a new object beside it';

describe('a field that never changes', () => {
  it.each<[string, string, Json, Json, string]>([
    [`${INFRASTRUCTURE} AzureCluster`, 'location', 'francecentral', 'westeurope', '"francecentral" becomes "westeurope"'],
    [`${INFRASTRUCTURE} AzureCluster`, 'subscriptionID', 'a', 'b', '"a" becomes "b"'],
    [`${INFRASTRUCTURE} AzureCluster`, 'networkSpec.vnet.name', 'a', 'b', '"a" becomes "b"'],
    [`${INFRASTRUCTURE} AzureCluster`, 'resourceGroup', 'a', 'b', '"a" becomes "b"'],
    [`${INFRASTRUCTURE} GCPManagedControlPlane`, 'enableAutopilot', false, true, 'false becomes true'],
    [`${INFRASTRUCTURE} GCPManagedControlPlane`, 'location', 'europe-west1', 'europe-west4', '"europe-west1" becomes "europe-west4"'],
    [`${INFRASTRUCTURE} GCPManagedControlPlane`, 'project', 'acme', 'acme-2', '"acme" becomes "acme-2"'],
    [`${INFRASTRUCTURE} GCPManagedControlPlane`, 'clusterName', 'a', 'b', '"a" becomes "b"'],
    [`${INFRASTRUCTURE} AzureCluster`, 'networkSpec.privateDNSZoneName', 'a.example.com', 'b.example.com', '"a.example.com" becomes "b.example.com"'],
    [`${INFRASTRUCTURE} AzureCluster`, 'azureEnvironment', 'AzurePublicCloud', 'AzureUSGovernmentCloud', '"AzurePublicCloud" becomes "AzureUSGovernmentCloud"'],
    [`${INFRASTRUCTURE} GCPCluster`, 'project', 'acme', 'acme-2', '"acme" becomes "acme-2"'],
    [`${INFRASTRUCTURE} GCPCluster`, 'region', 'europe-west1', 'europe-west4', '"europe-west1" becomes "europe-west4"'],
    [`${INFRASTRUCTURE} GCPManagedCluster`, 'credentialsRef', { name: 'a' }, { name: 'b' }, 'name "a" becomes "b"'],
    [`${INFRASTRUCTURE} GCPManagedCluster`, 'region', 'europe-west1', 'europe-west4', '"europe-west1" becomes "europe-west4"'],
    [`${INFRASTRUCTURE} OpenStackCluster`, 'externalNetwork', { id: '1' }, { id: '2' }, 'id "1" becomes "2"'],
    [`${INFRASTRUCTURE} OpenStackCluster`, 'identityRef.region', 'a', 'b', '"a" becomes "b"'],
    [`${INFRASTRUCTURE} OpenStackCluster`, 'router', { id: '1' }, { id: '2' }, 'id "1" becomes "2"'],
    [`${INFRASTRUCTURE} NutanixFailureDomain`, 'prismElementCluster', { name: 'a' }, { name: 'b' }, 'prismElementCluster.name "a" becomes "b"'],
    [`${EKS_ANYWHERE} NutanixMachineConfig`, 'bootType', 'legacy', 'uefi', '"legacy" becomes "uefi"'],
    [`${EKS_ANYWHERE} NutanixMachineConfig`, 'cluster', { type: 'name', name: 'a' }, { type: 'uuid', uuid: '1' }, 'name "a" becomes nothing, type "name" becomes "uuid", uuid nothing becomes "1"'],
    [`${EKS_ANYWHERE} NutanixMachineConfig`, 'subnet', { name: 'a' }, { name: 'b' }, 'name "a" becomes "b"'],
    [`${EKS_ANYWHERE} NutanixMachineConfig`, 'osFamily', 'ubuntu', 'redhat', '"ubuntu" becomes "redhat"'],
    [`${EKS_ANYWHERE} NutanixDatacenterConfig`, 'endpoint', 'pc-a', 'pc-b', '"pc-a" becomes "pc-b"'],
    [`${EKS_ANYWHERE} TinkerbellDatacenterConfig`, 'tinkerbellIP', '10.0.0.1', '10.0.0.2', '"10.0.0.1" becomes "10.0.0.2"'],
    [`${EKS_ANYWHERE} VSphereDatacenterConfig`, 'network', '/dc/a', '/dc/b', '"/dc/a" becomes "/dc/b"'],
    [`${EKS_ANYWHERE} FluxConfig`, 'branch', 'main', 'next', 'branch "main" becomes "next"'],
    [`${EKS_ANYWHERE} Cluster`, 'managementCluster.name', 'a', 'b', 'name "a" becomes "b"'],
    [`${EKS_ANYWHERE} Cluster`, 'proxyConfiguration', { httpProxy: 'a:1' }, { httpProxy: 'b:1' }, 'httpProxy "a:1" becomes "b:1"'],
    [`${INFRASTRUCTURE} AWSCluster`, 'controlPlaneLoadBalancer.scheme', 'internal', 'internet-facing', '"internal" becomes "internet-facing"'],
    [`${INFRASTRUCTURE} AWSFargateProfile`, 'rolePath', '/a/', '/b/', '"/a/" becomes "/b/"'],
    ['cluster.x-k8s.io/v1beta2 Cluster', 'clusterNetwork.pods', { cidrBlocks: ['10.0.0.0/16'] }, { cidrBlocks: ['10.1.0.0/16'] }, 'cidrBlocks ["10.0.0.0/16"] becomes ["10.1.0.0/16"]'],
    ['cluster.x-k8s.io/v1beta2 Cluster', 'clusterNetwork.services', { cidrBlocks: ['10.0.0.0/16'] }, { cidrBlocks: ['10.1.0.0/16'] }, 'cidrBlocks ["10.0.0.0/16"] becomes ["10.1.0.0/16"]'],
    ['cluster.x-k8s.io/v1beta2 Cluster', 'clusterNetwork.serviceDomain', 'cluster.local', 'shop.local', '"cluster.local" becomes "shop.local"'],
    ['cluster.x-k8s.io/v1beta2 Cluster', 'infrastructureRef.kind', 'AWSCluster', 'VSphereCluster', '"AWSCluster" becomes "VSphereCluster"'],
    ['addons.cluster.x-k8s.io/v1beta2 ClusterResourceSet', 'strategy', 'ApplyOnce', 'Reconcile', '"ApplyOnce" becomes "Reconcile"'],
  ])('%s %s', (type, path, before, after, change) => {
    const field = ['NutanixFailureDomain', 'FluxConfig'].some((kind) => type.endsWith(kind)) ? 'spec' : `spec.${path === 'managementCluster.name' ? 'managementCluster' : path}`;
    expect(rows(type, nest(path, before), nest(path, after))).toEqual([['upgrade.immutable-field', field, `${change}, and the field cannot change once the object is there`, FIX]]);
  });

  it.each([
    'AWSClusterTemplate', 'AWSMachineTemplate', 'AzureClusterTemplate', 'AzureMachineTemplate', 'CloudStackMachineTemplate', 'DevMachineTemplate', 'GCPClusterTemplate', 'GCPMachineTemplate',
    'OpenStackClusterTemplate', 'OpenStackMachineTemplate', 'VSphereClusterTemplate', 'VSphereMachineTemplate',
  ])('%s, as a template', (kind) => {
    const spec = (flavor: string) => ({ template: { spec: { flavor } } });
    expect(rows(`${INFRASTRUCTURE} ${kind}`, spec('small'), spec('large'))).toEqual([
      ['upgrade.immutable-field', 'spec', 'template.spec.flavor "small" becomes "large", and the field cannot change once the object is there', FIX],
    ]);
  });

  it.each(['AWSCluster', 'AzureCluster', 'CloudStackCluster', 'GCPCluster', 'Metal3Cluster', 'NutanixCluster', 'OpenStackCluster', 'VSphereCluster'])('the endpoint of %s, once it is given', (kind) => {
    const at = (host: string) => ({ controlPlaneEndpoint: { host, port: 6443 } });
    expect(rows(`${INFRASTRUCTURE} ${kind}`, at('10.0.0.1'), at('10.0.0.2'))).toEqual([
      ['upgrade.immutable-field', 'spec.controlPlaneEndpoint', 'host "10.0.0.1" becomes "10.0.0.2", and the field cannot change once the object is there', FIX],
    ]);
    expect(rows(`${INFRASTRUCTURE} ${kind}`, {}, at('10.0.0.2'))).toEqual([]);
  });

  it('says three changes of one object, and counts the others', () => {
    expect(rows(`${INFRASTRUCTURE} DevMachineTemplate`, { a: 1, b: 1, c: 1, d: 1, e: { f: 'x'.repeat(200) } }, { a: 2, b: 2, c: 2, d: 2, e: { f: '' } }).map(([, , message]) => message)).toEqual([
      'a 1 becomes 2, b 1 becomes 2, c 1 becomes 2, 2 fields more change, and the field cannot change once the object is there',
    ]);
  });

  it('lets change what a webhook lets change', () => {
    const subnet = (dns: string) => ({ managedSubnets: [{ cidr: '10.6.0.0/24', dnsNameservers: [dns] }], identityRef: { name: dns, cloudName: 'openstack' } });
    expect(rows(`${INFRASTRUCTURE} OpenStackCluster`, subnet('10.0.0.1'), subnet('10.0.0.2'))).toEqual([]);
    expect(rows('cluster.x-k8s.io/v1beta2 Cluster', {}, { clusterNetwork: { serviceDomain: 'cluster.local' } })).toEqual([]);
    expect(rows(`${INFRASTRUCTURE} AWSCluster`, {}, nest('controlPlaneLoadBalancer.scheme', 'internet-facing'))).toEqual([]);
    expect(rows(`${INFRASTRUCTURE} AzureCluster`, {}, nest('azureEnvironment', 'AzurePublicCloud'))).toEqual([]);
    expect(rows(`${INFRASTRUCTURE} OpenStackCluster`, {}, { apiServerFixedIP: '10.6.0.9', apiServerPort: 6443 })).toEqual([]);
    expect(rows('cluster.x-k8s.io/v1beta2 MachineDeployment', nest('selector.matchLabels.a', 'b'), nest('selector.matchLabels.a', 'c'))).toEqual([]);
    expect(rows(EKS, {}, { encryptionConfig: { provider: 'a', resources: ['secrets'] }, identityRef: { kind: 'AWSClusterRoleIdentity', name: 'a' }, network: { vpc: { id: 'vpc-1' } } })).toEqual([]);
  });
});

describe('a choice that is made once', () => {
  const IMMUTABLE = 'upgrade.immutable-field';
  it.each<[string, string, JsonMap, JsonMap, unknown[]]>([
    ['encryption that is taken away', EKS, { encryptionConfig: { provider: 'arn:1', resources: ['secrets'] } }, {},
      [IMMUTABLE, 'spec.encryptionConfig.provider', '"arn:1" becomes nothing, and EKS never changes the key of Secrets', 'keep the key']],
    ['encryption without a key that is taken away', EKS, { encryptionConfig: { resources: ['secrets'] } }, {},
      [IMMUTABLE, 'spec.encryptionConfig', '{"resources":["secrets"]} becomes nothing, and EKS never changes the key of Secrets', 'keep the key']],
    ['another key', EKS, { encryptionConfig: { provider: 'arn:1' } }, { encryptionConfig: { provider: 'arn:2' } },
      [IMMUTABLE, 'spec.encryptionConfig.provider', '"arn:1" becomes "arn:2", and EKS never changes the key of Secrets', 'keep the key']],
    ['an identity that is taken away', EKS, { identityRef: { name: 'a' } }, {},
      [IMMUTABLE, 'spec.identityRef', '{"name":"a"} becomes nothing, and the field cannot be taken away', 'leave it, or name another']],
    ['the mode of access that is taken away', EKS, nest('accessConfig.authenticationMode', 'api'), {},
      [IMMUTABLE, 'spec.accessConfig', '{"authenticationMode":"api"} becomes nothing, and the field cannot be taken away', 'leave it, or name another']],
    ['a VPC', EKS, nest('network.vpc.id', 'vpc-1'), nest('network.vpc.id', 'vpc-2'), [IMMUTABLE, 'spec.network.vpc.id', '"vpc-1" becomes "vpc-2", and the field cannot change once the object is there', FIX]],
    ['addresses of IPv6', EKS, {}, nest('network.vpc.ipv6', {}), [IMMUTABLE, 'spec.network.vpc.ipv6', 'addresses of IPv6 cannot be added later', FIX]],
    ['a class', 'cluster.x-k8s.io/v1beta2 Cluster', {}, nest('topology.version', 'v1.34.0'), [IMMUTABLE, 'spec.topology', 'a class cannot be added later', FIX]],
    ['all zones of CloudStack', `${EKS_ANYWHERE} CloudStackDatacenterConfig`, { availabilityZones: [{ name: 'a' }, { name: 'b' }] }, { availabilityZones: [{ name: 'c' }] },
      ['upgrade.places-replaced', 'spec.availabilityZones[].name', '["a","b"] becomes ["c"], and one of them at least must stay', 'add the new ones first, and take the old ones away afterwards']],
    ['all failure domains of CloudStack', `${INFRASTRUCTURE} CloudStackCluster`, { failureDomains: [{ name: 'a' }] }, { failureDomains: [{ name: 'b' }] },
      ['upgrade.places-replaced', 'spec.failureDomains[].name', '["a"] becomes ["b"], and one of them at least must stay', 'add the new ones first, and take the old ones away afterwards']],
    ['the bastion of OpenStack', `${INFRASTRUCTURE} OpenStackCluster`, nest('bastion.enabled', true), {},
      [IMMUTABLE, 'spec.bastion', 'the bastion is taken away while it runs', 'set enabled to false first, and take its settings away afterwards']],
    ['access by roles of AWS', `${EKS_ANYWHERE} Cluster`, { identityProviderRefs: [{ kind: 'OIDCConfig', name: 'o' }] }, { identityProviderRefs: [{ kind: 'AWSIamConfig', name: 'a' }] },
      [IMMUTABLE, 'spec.identityProviderRefs', '[] becomes [{"kind":"AWSIamConfig","name":"a"}], and the access of AWS cannot change once the cluster is there', 'leave it as it was']],
    ['taints of the control plane on bare metal', `${EKS_ANYWHERE} Cluster`, { datacenterRef: { kind: 'TinkerbellDatacenterConfig' } },
      { datacenterRef: { kind: 'TinkerbellDatacenterConfig' }, controlPlaneConfiguration: { taints: [] } },
      [IMMUTABLE, 'spec.controlPlaneConfiguration.taints', 'the taints of the control plane change from nothing to [], which EKS Anywhere refuses on bare metal', 'leave them as they were']],
  ])('%s', (_, type, before, after, row) => {
    expect(rows(type, before, after)).toEqual([row]);
  });

  it('lets one zone of CloudStack stay, and a bastion go that does not run', () => {
    expect(rows(`${INFRASTRUCTURE} CloudStackCluster`, { failureDomains: [{ name: 'a' }] }, { failureDomains: [{ name: 'b' }, { name: 'a' }] })).toEqual([]);
    expect(rows(`${INFRASTRUCTURE} OpenStackCluster`, nest('bastion.enabled', false), {})).toEqual([]);
  });
});
