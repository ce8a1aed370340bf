import { LYON, manager, objectOf, platform, SSH_KEY } from './fleet';
import { AwsIamBackend, EksAnywhereCluster, EksAnywhereClusterProps, EksAnywhereProvider, HardwareSelection, NodePool, OsFamily, VSphereMachineOptions } from '../../src/cluster';
import { KubernetesVersion } from '../../src/fleet';

function store(props: Partial<EksAnywhereClusterProps>) {
  const app = platform();
  return new EksAnywhereCluster(app, 'store-lyon', {
    managedBy: manager(app),
    location: LYON,
    version: KubernetesVersion.V1_34,
    controlPlane: { count: 1 },
    workers: [NodePool.fixed('workers', 2)],
    provider: EksAnywhereProvider.docker(),
    ...props,
  });
}

function onVSphere(machines: VSphereMachineOptions) {
  return store({
    access: { sshKeys: [SSH_KEY] },
    controlPlane: { count: 1, endpoint: '10.20.0.10' },
    provider: EksAnywhereProvider.vsphere({
      server: 'vcenter.example.com',
      datacenter: 'dc1',
      network: '/dc1/network/vms',
      machines: { datastore: '/dc1/datastore/vsan', folder: '/dc1/vm', resourcePool: 'pool', template: 'kube-v1.34', ...machines },
    }),
  });
}

describe('around a cluster of EKS Anywhere', () => {
  it('reaches images through a proxy and a mirror, with the port as text', () => {
    const cluster = store({
      proxy: { http: 'http://proxy.example.com:3128', https: 'proxy.example.com:3128', direct: ['10.0.0.0/8'] },
      registryMirror: { host: 'harbor.example.com', isAuthenticated: true, namespaces: [{ registry: 'public.ecr.aws', namespace: 'eks-anywhere' }] },
    });
    expect(objectOf(cluster, 'Cluster').spec).toMatchObject({
      proxyConfiguration: { httpProxy: 'http://proxy.example.com:3128', httpsProxy: 'proxy.example.com:3128', noProxy: ['10.0.0.0/8'] },
      registryMirrorConfiguration: {
        authenticate: true, endpoint: 'harbor.example.com', port: '443', ociNamespaces: [{ registry: 'public.ecr.aws', namespace: 'eks-anywhere' }],
      },
    });
  });

  it('lets roles and users of AWS in beside those of an issuer', () => {
    const cluster = store({
      access: { sshKeys: [SSH_KEY], oidc: { url: 'https://login.example.com', clientId: 'k' } },
      awsIam: {
        region: 'cn-north-1',
        mappings: [
          { arn: 'arn:aws-cn:iam::123456789012:role/ops', username: 'ops', groups: ['system:masters'] },
          { arn: 'arn:aws-cn:iam::123456789012:user/ann', username: 'ann' },
        ],
      },
    });
    expect(objectOf(cluster, 'Cluster').spec.identityProviderRefs).toEqual([{ kind: 'OIDCConfig', name: 'store-lyon' }, { kind: 'AWSIamConfig', name: 'store-lyon' }]);
    expect(objectOf(cluster, 'AWSIamConfig').spec).toEqual({
      awsRegion: 'cn-north-1',
      backendMode: ['EKSConfigMap'],
      mapRoles: [{ groups: ['system:masters'], roleARN: 'arn:aws-cn:iam::123456789012:role/ops', username: 'ops' }],
      mapUsers: [{ userARN: 'arn:aws-cn:iam::123456789012:user/ann', username: 'ann' }],
      partition: 'aws-cn',
    });
  });

  it('sets the time, the authorities and the kernel of machines', () => {
    const cluster = onVSphere({
      osFamily: OsFamily.BOTTLEROCKET,
      hostOs: { timeServers: ['ntp.example.com'], certificates: [{ name: 'corporate', certificate: 'PEM' }], kernelSettings: { 'net.core.wmem_max': '8388607' } },
    });
    expect(objectOf(cluster, 'VSphereMachineConfig', 'store-lyon-workers').spec.hostOSConfiguration).toEqual({
      bottlerocketConfiguration: { kernel: { sysctlSettings: { 'net.core.wmem_max': '8388607' } } },
      certBundles: [{ data: 'PEM', name: 'corporate' }],
      ntpConfiguration: { servers: ['ntp.example.com'] },
    });
    const metal = store({
      access: { sshKeys: [SSH_KEY] },
      controlPlane: { count: 1, endpoint: '10.20.0.10' },
      workers: [],
      provider: EksAnywhereProvider.bareMetal({
        tinkerbellIp: '10.20.0.11',
        osImageUrl: 'https://images.example.com/kube-1-34.gz',
        controlPlane: { hardware: HardwareSelection.label('type', 'cp'), hostOs: { timeServers: ['ntp.example.com'] } },
      }),
    });
    expect(objectOf(metal, 'TinkerbellMachineConfig').spec.hostOSConfiguration).toEqual({ ntpConfiguration: { servers: ['ntp.example.com'] } });
  });

  it.each<[string, () => void, string]>([
    ['with settings of the kernel that its image keeps to itself', () => onVSphere({ hostOs: { kernelSettings: {} } }),
      "control-plane of cluster 'store-lyon' has hostOs.kernelSettings on ubuntu, which only Bottlerocket takes: put it into the image, or use OsFamily.BOTTLEROCKET"],
    ['with a proxy that has no port', () => store({ proxy: { http: 'proxy.example.com', https: 'proxy.example.com:3128' } }),
      "cluster 'store-lyon' has the proxy 'proxy.example.com': write it as host and port, 'proxy.example.com:3128'"],
    ['with a mirror that is an address of the web', () => store({ registryMirror: { host: 'https://harbor.example.com' } }),
      "cluster 'store-lyon' has the registry mirror 'https://harbor.example.com': give its name or address alone, and its port beside it"],
    ['with a certificate that is none', () => store({ registryMirror: { host: 'harbor', certificate: 'MIIC' } }),
      "cluster 'store-lyon' has a certificate for its registry mirror that is not in PEM: it must start with -----BEGIN CERTIFICATE-----"],
    ['with a principal of AWS that is none', () => store({ awsIam: { region: 'eu-west-3', mappings: [{ arn: 'ops', username: 'ops' }] } }),
      "cluster 'store-lyon' lets 'ops' in, which is no role or user of AWS: write it as 'arn:aws:iam::123456789012:role/name'"],
    ['with a principal of AWS that is nobody', () => store({ awsIam: { region: 'eu-west-3', mappings: [{ arn: 'arn:aws:iam::123456789012:role/ops', username: '' }] } }),
      "cluster 'store-lyon' lets 'arn:aws:iam::123456789012:role/ops' in without a username: say who that is in the cluster"],
    ['with principals of AWS that nobody reads', () => store({
      awsIam: { region: 'eu-west-3', backends: [AwsIamBackend.CRD], mappings: [{ arn: 'arn:aws:iam::123456789012:role/ops', username: 'ops' }] },
    }),
    "cluster 'store-lyon' keeps its roles and users of AWS nowhere where they would be read: add AwsIamBackend.CONFIG_MAP to awsIam.backends"],
  ])('refuses it %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
