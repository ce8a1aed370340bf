import { manager, objectOf, platform } from './fleet';
import {
  AwsClusterIdentity, AwsIdentity, AwsIdentityNamespaces, CpuArchitecture, EbsVolume, EbsVolumeType, EksAddon, EksAuthentication, EksCluster, EksClusterProps, EksImageLookup,
  EksJoin, EksMachines, EksMarket, EksPool, EksProtocol, EksTenancy, EksVpc, MachineShape, ManagementCluster, NodePool,
} from '../../src/cluster';
import { Cidr, KubernetesVersion, Location } from '../../src/fleet';

const { V1_32, V1_34 } = KubernetesVersion;

function eks(props: Partial<EksClusterProps> = {}): EksCluster {
  const app = platform();
  return new EksCluster(app, 'shop', { managedBy: manager(app), location: Location.aws('eu-west-3'), version: V1_34, ...props });
}

function machines(of: EksMachines, pool = NodePool.fixed('a', 3), version = V1_34): EksCluster {
  return eks({ version, workers: [pool], machines: { a: of } });
}

const M7 = { instanceType: 'm7i.large' };
const NETWORK = Cidr.of('10.0.0.0/16');
const RULE = { description: 'metrics', protocol: EksProtocol.TCP, fromPort: 9100 };

describe('machines and networks of EKS are refused', () => {
  it.each<[string, () => unknown, string]>([
    ['with a throughput of another type than gp3', () => EbsVolume.of(EbsVolumeType.IO1, 100, { iops: 4000, throughput: 250 }),
      'a volume of type io1 is given a throughput of 250 MiB, which gp3 alone takes: leave it out, or use EbsVolumeType.GP3'],
    ['with provisioned operations that are not said', () => EbsVolume.of(EbsVolumeType.IO1, 100), 'a volume is provisioned with no operations a second: give a whole number from 100'],
    ['with operations of a type that has none', () => EbsVolume.of(EbsVolumeType.GP2, 100, { iops: 4000 }),
      'a volume of type gp2 is given 4000 operations a second, which gp3, io1 and io2 take: leave iops out, or choose one of them'],
    ['with a further volume without a device', () => machines(EksPool.selfManaged({ ...M7, volumes: [EbsVolume.general(100)] })),
      "node pool 'a' has a further volume without a device: name it, as in EbsVolume.general(100, { deviceName: '/dev/sdf' })"],
    ['as spot instances out of a reservation', () => machines(EksPool.selfManaged({ ...M7, spotMaxPrice: '0.1', capacityReservationId: 'cr-1' })),
      "node pool 'a' uses spot instances and the reservation 'cr-1': EC2 reserves instances on demand only, leave one of the two out"],
    ['as instances on demand with a price for spot', () => machines(EksPool.selfManaged({ ...M7, spotMaxPrice: '0.1', market: EksMarket.ON_DEMAND })),
      "node pool 'a' says a price for spot instances and buys OnDemand: leave market out, or use EksMarket.SPOT"],
    ['with an image that is named and looked up', () => machines(EksPool.selfManaged({ ...M7, amiId: 'ami-1', imageLookup: EksImageLookup.AMAZON_LINUX_2023 })),
      "node pool 'a' names the image 'ami-1' and has one looked up: leave imageLookup out"],
    ['with Amazon Linux 2 from 1.33 on', () => machines(EksPool.selfManaged({ ...M7, join: EksJoin.bootstrapScript() })),
      "node pool 'a' looks the image AmazonLinux up with Kubernetes 1.34, but images of Amazon Linux 2 end at 1.32: use EksJoin.nodeadm"],
    ['with the script of Amazon Linux 2 on 2023', () => machines(EksPool.autoScalingGroup({ ...M7, join: EksJoin.bootstrapScript(), imageLookup: EksImageLookup.AMAZON_LINUX_2023 }), undefined, V1_32),
      "node pool 'a' looks the image AmazonLinux2023 up and joins by the script of Amazon Linux 2: use EksJoin.nodeadm or another imageLookup"],
    ['with nodeadm on Amazon Linux 2', () => machines(EksPool.selfManaged({ ...M7, imageLookup: EksImageLookup.AMAZON_LINUX_GPU }), undefined, V1_32),
      "node pool 'a' looks the image AmazonLinuxGPU up and joins by nodeadm, as Amazon Linux 2023 does: use EksJoin.bootstrapScript or another imageLookup"],
    ['on a host without its tenancy', () => EksPool.selfManaged({ hostId: 'h-0123456789abcdef0', tenancy: EksTenancy.DEDICATED }),
      "a self-managed node pool runs on the host 'h-0123456789abcdef0' without EksTenancy.HOST: set tenancy, or leave hostId out"],
    ['in a partition of no group', () => EksPool.selfManaged({ placementPartition: 2 }), 'a self-managed node pool is in the partition 2 of no placement group: name the placementGroup'],
    ['with answers that travel too far', () => machines(EksPool.selfManaged({ ...M7, metadata: { hopLimit: 65 } })),
      "node pool 'a' lets answers about instances travel 65 hops: give a whole number from 1 to 64"],
    ['with a mix of no type', () => machines(EksPool.autoScalingGroup({ mixedInstances: { instanceTypes: [] } })), "node pool 'a' mixes instances of no type: name them in mixedInstances.instanceTypes"],
    ['with a share beyond all', () => machines(EksPool.autoScalingGroup({ mixedInstances: { instanceTypes: ['m7i.large'], onDemandPercent: 120 } })),
      "node pool 'a' has 120 percent of its instances on demand: give a number from 0 to 100"],
    ['with arm64 for which nothing is looked up', () => machines(EksPool.autoScalingGroup({}), NodePool.fixed('a', 1, { shape: MachineShape.of({ cpus: 4, memoryGiB: 16, architecture: CpuArchitecture.ARM_64 }) })),
      "node pool 'a' has machines with arm64, for which the provider looks up no image: give its amiId, or let EKS manage the pool"],
    ['with a file without content', () => EksJoin.nodeadm({ files: [{ path: '/etc/motd' }] }), "the file '/etc/motd' of machines has neither content nor contentFrom: give one of the two"],
    ['with a file with two contents', () => EksJoin.nodeadm({ files: [{ path: '/etc/motd', content: '', contentFrom: { name: 'a', key: 'b' } }] }),
      "the file '/etc/motd' of machines has both content and contentFrom: give one of the two"],
    ['with a file twice', () => EksJoin.bootstrapScript({ files: [{ path: '/a', content: '' }, { path: '/a', content: 'b' }] }), "the file '/a' of machines is written twice: put its content into one"],
    ['with two sizes of the first disk', () => EksPool.managed({ launchTemplate: { diskGiB: 50, rootVolume: EbsVolume.general(100) } }), 'a launch template has diskGiB 50 and a rootVolume: keep one of them'],
    ['with log-ons from everywhere and from groups', () => EksPool.managed({ remoteAccess: { keyPair: 'ops', isPublic: true, securityGroups: ['sg-1'] } }),
      'a managed node pool lets everybody log on and some security groups beside: leave isPublic or securityGroups out'],
    ['with a number and a share that may be missing', () => machines(EksPool.managed({ maxUnavailablePercent: 10 }), NodePool.fixed('a', 3, { rollout: { maxUnavailable: 1 } })),
      "node pool 'a' says both how many machines and what share of them may be missing: leave maxUnavailablePercent or rollout.maxUnavailable out"],
    ['with a share of nothing', () => machines(EksPool.managed({ maxUnavailablePercent: 0 })), "node pool 'a' may miss 0 percent of its machines while they are replaced: EKS takes a whole number from 1 to 100"],
    ['with a number out of its bounds', () => machines(EksPool.managed({ scaling: { minSize: 5, maxSize: 9 } })), "node pool 'a' of 3 machines is scaled between 5 and 9: choose bounds around that number, from 0"],
    ['with bounds twice', () => machines(EksPool.managed({ scaling: { minSize: 1, maxSize: 9 } }), NodePool.autoscaled('a', 1, 9)), "node pool 'a' has bounds of its own and scaling beside them: leave scaling out"],
    ['with IPv6 addresses of a network without', () => EksVpc.create(NETWORK, { ipv6Source: {} }),
      'a network says where its addresses of IPv6 come from and is not of IPv6: set ipv6 to true, or leave ipv6Source out'],
    ['with a pool of IPv6 and no range', () => EksVpc.create(NETWORK, { ipv6: true, ipv6Source: { poolId: 'p' } }), "a network takes its addresses of IPv6 from the pool 'p' without a range: give the cidr as well"],
    ['with a range of IPv6 and no pool', () => EksVpc.create(NETWORK, { ipv6: true, ipv6Source: { cidr: Cidr.of('2001:db8::/56') } }),
      'a network takes its addresses of IPv6 from 2001:db8::/56 without the pool that the range is from: give the poolId as well'],
    ['with a range of IPv4 for IPv6', () => EksVpc.create(NETWORK, { ipv6: true, ipv6Source: { cidr: NETWORK, poolId: 'p' } }),
      "a network has 10.0.0.0/16 as its range of IPv6: give one such as Cidr.of('2001:db8:1000::/56')"],
    ['with two sources of IPv6', () => EksVpc.create(NETWORK, { ipv6: true, ipv6Source: { ipamPool: { id: 'i' }, poolId: 'p' } }),
      'a network takes its addresses of IPv6 from an ipamPool and from a range or pool beside it: keep one of them'],
    ['with a pool that is not named', () => EksVpc.createFrom({}), 'a pool of addresses is named neither by id nor by name: give one of the two'],
    ['with a range for pods that its network does not list', () => eks({ podCidr: Cidr.of('100.64.0.0/16'), vpc: EksVpc.create(NETWORK, { secondaryCidrs: [Cidr.of('100.65.0.0/16')] }) }),
      "cluster 'shop' has the second range 100.64.0.0/16 for pods, which is not among the secondaryCidrs of its network: add it there"],
    ['with a patch release that is none', () => eks({ patch: -1 }), "cluster 'shop' has the patch release -1 of Kubernetes 1.34: give a whole number from 0, or leave it out"],
    ['with a creator that its mode lets in', () => eks({ creatorIsAdmin: false, authentication: EksAuthentication.CONFIG_MAP }),
      "cluster 'shop' does not let its creator in, which EksAuthentication.CONFIG_MAP always does: use API or API_AND_CONFIG_MAP, or leave creatorIsAdmin out"],
    ['with variables of a VPC CNI that is left out', () => eks({ disableVpcCni: true, vpcCniEnvironment: { A: 'b' } }), "cluster 'shop' leaves the VPC CNI out and gives it variables: drop disableVpcCni, or vpcCniEnvironment"],
    ['with a mapping of what is no role', () => eks({ iamMappings: [{ arn: 'ops', username: 'ops', groups: [] }] }),
      "cluster 'shop' lets 'ops' in, which is no role or user of AWS: write it as 'arn:aws:iam::123456789012:role/name'"],
    ['with an add-on without version', () => EksAddon.coreDns('latest'), "add-on 'coredns' has the version 'latest': give one as EKS lists it, such as 'v1.20.4-eksbuild.1'"],
    ['with a pool whose name is too long with its cluster\'s', () => eks({ workers: [NodePool.fixed('a'.repeat(60), 1)] }),
      `node pool '${'a'.repeat(60)}' of cluster 'shop' is named 'shop-${'a'.repeat(60)}' among all clusters, which has more than 63 characters: choose shorter names`],
    ['with ports in the wrong order', () => eks({ security: { nodeRules: [{ ...RULE, toPort: 80 }] } }),
      "cluster 'shop' has the rule 'metrics' for the ports 9100 to 80: give whole numbers from 0 to 65535, the smaller first, or -1 for all"],
    ['with a rule from ranges and groups', () => eks({ security: { controlPlaneRules: [{ ...RULE, sources: [NETWORK], sourceSecurityGroups: ['sg-1'] }] } }),
      "cluster 'shop' has the rule 'metrics' from ranges and from security groups: make a rule of each"],
    ['with a security group of an unknown role', () => eks({ security: { groupOverrides: { nodes: 'sg-1' } } }),
      "cluster 'shop' overrides the security group of 'nodes': name one of bastion, node, controlplane, apiserver-lb, lb, node-eks-additional"],
    ['with an identity of no role', () => AwsClusterIdentity.role('shop', { roleArn: 'arn:aws:iam::123456789012:user/a' }),
      "identity 'shop' takes on 'arn:aws:iam::123456789012:user/a', which is no role of AWS: write it as 'arn:aws:iam::123456789012:role/name'"],
    ['with credentials for a moment', () => AwsClusterIdentity.role('shop', { roleArn: 'arn:aws:iam::123456789012:role/a', durationSeconds: 60 }),
      "identity 'shop' has credentials for 60 seconds: give a whole number from 900 to 43200"],
    ['with an identity for no namespace', () => AwsIdentityNamespaces.named(), 'an identity of AWS is for no namespace: name one, or use AwsIdentityNamespaces.all()'],
    ['with an identity for namespaces without a label', () => AwsIdentityNamespaces.labelled({}), 'an identity of AWS is for namespaces with no label: name one, or use AwsIdentityNamespaces.all()'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});

describe('accounts of AWS in which a provider acts', () => {
  const role = AwsClusterIdentity.role('shop', {
    roleArn: 'arn:aws:iam::123456789012:role/capi', namespaces: AwsIdentityNamespaces.named('shops'), externalId: 'x', sessionName: 'capi', durationSeconds: 3600, policyArns: ['arn:aws:iam::aws:policy/a'],
  });

  function fleet(identity: AwsIdentity | undefined, namespace: string) {
    const app = platform();
    const managedBy = new ManagementCluster(app, 'management', {
      location: Location.aws('eu-west-3'), version: V1_34, awsIdentities: [AwsClusterIdentity.controller(AwsIdentityNamespaces.labelled({ team: 'platform' })), role, AwsClusterIdentity.staticKey('old', 'old-key')],
    });
    return new EksCluster(app, 'shop', { managedBy, location: Location.aws('eu-west-3'), version: V1_34, identity, namespace });
  }

  it('are objects of the management cluster, before the clusters that name them', () => {
    const cluster = fleet(role.reference, 'shops');
    const bundle = (cluster.managedBy as ManagementCluster)._identitiesBundle!;
    expect(bundle.node.children.map((child) => (child as unknown as { toJson(): unknown }).toJson())).toEqual([
      { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2', kind: 'AWSClusterControllerIdentity', metadata: { name: 'default' }, spec: { allowedNamespaces: { selector: { matchLabels: { team: 'platform' } } } } },
      {
        apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
        kind: 'AWSClusterRoleIdentity',
        metadata: { name: 'shop' },
        spec: {
          allowedNamespaces: { list: ['shops'] },
          durationSeconds: 3600,
          externalID: 'x',
          policyARNs: ['arn:aws:iam::aws:policy/a'],
          roleARN: 'arn:aws:iam::123456789012:role/capi',
          sessionName: 'capi',
          sourceIdentityRef: { kind: 'AWSClusterControllerIdentity', name: 'default' },
        },
      },
      { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2', kind: 'AWSClusterStaticIdentity', metadata: { name: 'old' }, spec: { allowedNamespaces: {}, secretRef: 'old-key' } },
    ]);
    expect(cluster.definition._dependencies).toEqual([bundle]);
    expect(objectOf(cluster, 'AWSManagedControlPlane').spec.identityRef).toEqual({ kind: 'AWSClusterRoleIdentity', name: 'shop' });
    expect(cluster._findings([cluster])).toEqual([]);
  });

  it.each<[string, AwsIdentity | undefined, string, string[]]>([
    ['that is not there', AwsIdentity.role('shp'), 'shops', ['cluster.identity-missing',
      "cluster 'shop' acts in the AWSClusterRoleIdentity 'shp', which its management cluster 'management' does not have", "add it to the awsIdentities of 'management', did you mean 'shop'?"]],
    ['that its namespace may not use', role.reference, 'default', ['cluster.identity-forbidden',
      "cluster 'shop' acts in the AWSClusterRoleIdentity 'shop', which clusters of the namespace 'default' may not use", 'allow the namespace in the identity, or give the cluster another namespace']],
  ])('are a finding %s', (_, identity, namespace, finding) => {
    const cluster = fleet(identity, namespace);
    expect(cluster._findings([cluster]).map(({ code, message, fix }) => [code, message, fix])).toEqual([finding]);
  });

  it('go unchecked where labels of namespaces decide', () => {
    const cluster = fleet(undefined, 'default');
    expect(cluster._findings([cluster])).toEqual([]);
  });
});
