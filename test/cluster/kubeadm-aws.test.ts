import { byKind, kubeadm, metadata } from './kubeadm';
import { AwsIdentity, AwsLoadBalancer, EbsVolume, EksVpc, KubeadmAwsProps, KubeadmClusterProps, KubeadmProvider, MachineShape, NodePool } from '../../src/cluster';
import { Cidr, Location } from '../../src/fleet';

const shop = (props: KubeadmAwsProps = { machines: { instanceType: 'm7i.large' } }, cluster: Partial<KubeadmClusterProps> = {}) => (
  kubeadm(KubeadmProvider.aws(props), { location: Location.aws('eu-west-3'), ...cluster }));

describe('a kubeadm cluster on AWS', () => {
  it('stands behind a network load balancer', () => {
    const objects = byKind(shop());
    expect(objects.AWSCluster).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSCluster',
      metadata: metadata('shop'),
      spec: { controlPlaneLoadBalancer: { loadBalancerType: 'nlb' }, region: 'eu-west-3' },
    });
    expect(objects.AWSMachineTemplate).toEqual(['control-plane', 'nodes'].map((role, i) => ({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSMachineTemplate',
      metadata: metadata(i === 0 ? 'shop-control-plane-#' : 'shop-general-#'),
      spec: { template: { spec: { iamInstanceProfile: `${role}.cluster-api-provider-aws.sigs.k8s.io`, instanceType: 'm7i.large' } } },
    })));
    expect(objects.KubeadmConfigTemplate.spec.template.spec.joinConfiguration).toEqual({
      nodeRegistration: { kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }], name: '{{ ds.meta_data.local_hostname }}' },
    });
  });

  it('says everything that AWS can be told', () => {
    const objects = byKind(shop({
      vpc: EksVpc.create(Cidr.of('10.0.0.0/16')),
      isInternal: true,
      identity: AwsIdentity.role('shop'),
      keyPair: 'ops',
      bastion: true,
      tags: { team: 'shop' },
      pools: {
        general: {
          amiId: 'ami-0123456789abcdef0',
          instanceProfile: 'shop',
          volume: EbsVolume.general(50),
          keyPair: 'shop',
          subnetId: 'subnet-1',
          securityGroupIds: ['sg-1'],
          spot: true,
          requireMetadataToken: true,
          tags: { cost: 'low' },
        },
      },
    }, {
      controlPlane: { count: 3, shape: MachineShape.of({ cpus: 2, memoryGiB: 8, diskGiB: 40 }) },
      workers: [NodePool.fixed('general', 2, { shape: MachineShape.of({ cpus: 4, memoryGiB: 8 }) })],
    }));
    expect(objects.AWSCluster.spec).toEqual({
      additionalTags: { team: 'shop' },
      bastion: { enabled: true },
      controlPlaneLoadBalancer: { loadBalancerType: 'nlb', scheme: 'internal' },
      identityRef: { kind: 'AWSClusterRoleIdentity', name: 'shop' },
      network: { vpc: { cidrBlock: '10.0.0.0/16' } },
      region: 'eu-west-3',
      sshKeyName: 'ops',
    });
    expect(objects.AWSMachineTemplate.map(({ spec }: any) => spec.template.spec)).toEqual([
      { iamInstanceProfile: 'control-plane.cluster-api-provider-aws.sigs.k8s.io', instanceType: 'm7i.large', rootVolume: { size: 40 }, sshKeyName: 'ops' },
      {
        additionalSecurityGroups: [{ id: 'sg-1' }],
        additionalTags: { cost: 'low' },
        ami: { id: 'ami-0123456789abcdef0' },
        iamInstanceProfile: 'shop',
        instanceMetadataOptions: { httpTokens: 'required' },
        instanceType: 'c7i.xlarge',
        rootVolume: { encrypted: true, size: 50, type: 'gp3' },
        spotMarketOptions: {},
        sshKeyName: 'shop',
        subnet: { id: 'subnet-1' },
      },
    ]);
  });

  it('answers at an address of its own where it has no load balancer', () => {
    const { AWSCluster: { spec } } = byKind(shop({ loadBalancer: AwsLoadBalancer.NONE, machines: { instanceType: 'm7i.large' } }, { controlPlane: { count: 1, endpoint: 'api.shop.example.com' } }));
    expect(spec).toMatchObject({ controlPlaneEndpoint: { host: 'api.shop.example.com', port: 6443 }, controlPlaneLoadBalancer: { loadBalancerType: 'disabled' } });
  });

  it.each<[string, () => unknown, string]>([
    ['elsewhere', () => shop({}, { location: Location.of('azure', 'westeurope', { jurisdiction: 'NL' }) }),
      "cluster 'shop' on AWS is at azure/westeurope (NL): give a region of AWS, as in Location.aws('eu-west-3')"],
    ['an address beside the load balancer', () => shop({}, { controlPlane: { count: 1, endpoint: '10.0.0.1' } }), "cluster 'shop' on AWS has the endpoint '10.0.0.1': leave it out, the provider chooses one"],
    ['no machines', () => shop({}), "'control-plane' of cluster 'shop' does not say its machines on AWS: give it a shape, or an instanceType"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
