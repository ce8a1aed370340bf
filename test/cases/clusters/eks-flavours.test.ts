import { JsonPatch } from 'cdk8s';
import { flavour, writtenBy } from './flavours';
import {
  AwsIdentity, ClusterRemovalPolicy, EbsVolume, EbsVolumeType, EksAccessEntry, EksAccessPolicy, EksAddon, EksAmiType, EksAuthentication, EksCapacity, EksCluster, EksClusterProps,
  EksEndpoint, EksJoin, EksLifecycleTransition, EksLog, EksPool, EksProtocol, EksSpotAllocation, EksSupport, EksTokenMethod, EksVpc, NodePool, Taint,
} from '../../../src/cluster';
import { Cidr, KubernetesVersion, Location } from '../../../src/fleet';
import { manager, platform } from '../../cluster/fleet';

const ROLE = 'arn:aws:iam::123456789012:role/ops';

function eks(props: Partial<EksClusterProps>): EksCluster {
  const app = platform();
  return new EksCluster(app, 'shop', {
    managedBy: manager(app), location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34, patch: 2, removalPolicy: ClusterRemovalPolicy.DESTROY, keyPair: 'ops', ...props,
  });
}

const CLUSTER = `
apiVersion: cluster.x-k8s.io/v1beta2
kind: Cluster
metadata: { name: shop }
spec:
  controlPlaneRef: { apiGroup: controlplane.cluster.x-k8s.io, kind: AWSManagedControlPlane, name: shop-control-plane }
  infrastructureRef: { apiGroup: infrastructure.cluster.x-k8s.io, kind: AWSManagedCluster, name: shop }
---
apiVersion: infrastructure.cluster.x-k8s.io/v1beta2
kind: AWSManagedCluster
metadata: { name: shop }
spec: {}
`;

function controlPlane(fields = '', version = 'v1.34.2'): string {
  return `${CLUSTER}
---
apiVersion: controlplane.cluster.x-k8s.io/v1beta2
kind: AWSManagedControlPlane
metadata: { name: shop-control-plane }
spec:
  eksClusterName: shop
  region: eu-west-3
  sshKeyName: ops
  version: ${version}
${fields}
`;
}

function pool(kind: string, fields: string, bootstrap = 'dataSecretName: ""'): string {
  return `---
apiVersion: cluster.x-k8s.io/v1beta2
kind: MachinePool
metadata: { name: shop-a }
spec:
  clusterName: shop
  replicas: 3
  template:
    spec:
      bootstrap: { ${bootstrap} }
      clusterName: shop
      infrastructureRef: { apiGroup: infrastructure.cluster.x-k8s.io, kind: ${kind}, name: shop-a }
      ${bootstrap.startsWith('data') ? '' : 'version: v1.34.0'}
---
apiVersion: infrastructure.cluster.x-k8s.io/v1beta2
kind: ${kind}
metadata: { name: shop-a }
spec:
${fields}`;
}

describe('flavours of EKS', () => {
  it('a managed pool of spot instances out of a launch template', () => {
    const cluster = eks({
      workers: [NodePool.fixed('a', 3, { labels: { tier: 'batch' }, taints: [Taint.noSchedule('batch', 'true')] })],
      machines: {
        a: EksPool.managed({
          keepsVersion: true,
          amiType: EksAmiType.AL2023_X86_64,
          capacity: EksCapacity.SPOT,
          scaling: { minSize: 1, maxSize: 10 },
          maxUnavailablePercent: 20,
          zones: ['eu-west-3a', 'eu-west-3b'],
          rolePolicies: ['arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore'],
          lifecycleHooks: [{ name: 'drain', transition: EksLifecycleTransition.TERMINATING, timeoutSeconds: 300, continueByDefault: true }],
          launchTemplate: {
            name: 'shop-batch',
            instanceType: 'm7i.xlarge',
            keyPair: 'ops',
            rootVolume: EbsVolume.general(100, { iops: 4000, throughput: 250 }),
            volumes: [EbsVolume.of(EbsVolumeType.GP2, 50, { deviceName: '/dev/sdf' })],
            securityGroups: ['sg-1'],
            metadata: { hopLimit: 2 },
          },
        }),
      },
    });
    expect(writtenBy(cluster)).toEqual(flavour('shop', controlPlane() + pool('AWSManagedMachinePool', `
  amiType: AL2023_x86_64_STANDARD
  availabilityZones: [eu-west-3a, eu-west-3b]
  capacityType: spot
  labels: { tier: batch }
  lifecycleHooks:
    - { name: drain, lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeout: 300s, defaultResult: CONTINUE }
  roleAdditionalPolicies: ["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"]
  scaling: { minSize: 1, maxSize: 10 }
  taints: [{ key: batch, value: "true", effect: no-schedule }]
  updateConfig: { maxUnavailablePercentage: 20 }
  awsLaunchTemplate:
    name: shop-batch
    instanceType: m7i.xlarge
    sshKeyName: ops
    instanceMetadataOptions: { httpTokens: required, httpPutResponseHopLimit: 2 }
    additionalSecurityGroups: [{ id: sg-1 }]
    rootVolume: { size: 100, type: gp3, iops: 4000, throughput: 250, encrypted: true }
    nonRootVolumes: [{ deviceName: /dev/sdf, size: 50, type: gp2, encrypted: true }]
`)));
  });

  it('an autoscaling group of mixed instances that joins by nodeadm', () => {
    const cluster = eks({
      workers: [NodePool.fixed('a', 3)],
      machines: {
        a: EksPool.autoScalingGroup({
          instanceProfile: 'nodes',
          zones: ['eu-west-3a'],
          mixedInstances: { instanceTypes: ['m7i.large', 'm6i.large'], onDemandBase: 1, onDemandPercent: 0, spotAllocation: EksSpotAllocation.PRICE_CAPACITY_OPTIMIZED },
          capacityRebalance: true,
          refresh: { minHealthyPercent: 75, warmupSeconds: 120 },
          join: EksJoin.nodeadm({
            kubeletConfig: { maxPods: 58 },
            featureGates: { InstanceIdNodeName: true },
            files: [{ path: '/etc/motd', content: 'hello\n', permissions: '0644' }, { path: '/etc/token', contentFrom: { name: 'tokens', key: 'a' } }],
            commands: ['sysctl -w vm.max_map_count=262144'],
            timeServers: ['time.aws.com'],
          }),
        }),
      },
    });
    expect(writtenBy(cluster)).toEqual(flavour('shop', controlPlane() + pool('AWSMachinePool', `
  availabilityZones: [eu-west-3a]
  capacityRebalance: true
  minSize: 3
  maxSize: 3
  mixedInstancesPolicy:
    instancesDistribution: { onDemandBaseCapacity: 1, onDemandPercentageAboveBaseCapacity: 0, spotAllocationStrategy: price-capacity-optimized }
    overrides: [{ instanceType: m7i.large }, { instanceType: m6i.large }]
  refreshPreferences: { minHealthyPercentage: 75, instanceWarmup: 120 }
  awsLaunchTemplate:
    ami: { eksLookupType: AmazonLinux2023 }
    iamInstanceProfile: nodes
    instanceMetadataOptions: { httpEndpoint: enabled, httpTokens: required }
    instanceType: m7i.large
---
apiVersion: bootstrap.cluster.x-k8s.io/v1beta2
kind: NodeadmConfig
metadata: { name: shop-a }
spec:
  featureGates: { InstanceIdNodeName: true }
  files:
    - { path: /etc/motd, content: "hello\\n", permissions: "0644" }
    - { path: /etc/token, contentFrom: { secret: { name: tokens, key: a } } }
  kubelet: { config: { maxPods: 58 } }
  ntp: { enabled: true, servers: [time.aws.com] }
  preNodeadmCommands: ["sysctl -w vm.max_map_count=262144"]
`, 'configRef: { apiGroup: bootstrap.cluster.x-k8s.io, kind: NodeadmConfig, name: shop-a }')));
  });

  it('instances of Amazon Linux 2, which join by its script, with the last minor that has images', () => {
    const cluster = eks({
      version: KubernetesVersion.V1_32,
      patch: undefined,
      workers: [NodePool.fixed('a', 3, { labels: { tier: 'web' } })],
      machines: {
        a: EksPool.selfManaged({
          instanceType: 'm5.large',
          keyPair: 'ops',
          publicIp: true,
          join: EksJoin.bootstrapScript({ kubeletArguments: { 'max-pods': '50' }, commands: ['yum install -y nfs-utils'], useMaxPods: false, users: [{ name: 'ops', sudo: 'ALL=(ALL) NOPASSWD:ALL' }] }),
        }),
      },
    });
    const labels = '{ cluster.x-k8s.io/cluster-name: shop, cluster.x-k8s.io/deployment-name: shop-a }';
    expect(writtenBy(cluster)).toEqual(flavour('shop', `${controlPlane('', 'v1.32')}
---
apiVersion: cluster.x-k8s.io/v1beta2
kind: MachineDeployment
metadata: { name: shop-a }
spec:
  clusterName: shop
  replicas: 3
  selector: { matchLabels: ${labels} }
  template:
    metadata: { labels: ${labels} }
    spec:
      bootstrap: { configRef: { apiGroup: bootstrap.cluster.x-k8s.io, kind: EKSConfigTemplate, name: "shop-a-#" } }
      clusterName: shop
      infrastructureRef: { apiGroup: infrastructure.cluster.x-k8s.io, kind: AWSMachineTemplate, name: "shop-a-#" }
      version: v1.32.0
---
apiVersion: infrastructure.cluster.x-k8s.io/v1beta2
kind: AWSMachineTemplate
metadata: { name: "shop-a-#" }
spec:
  template:
    spec:
      ami: { eksLookupType: AmazonLinux }
      iamInstanceProfile: nodes.cluster-api-provider-aws.sigs.k8s.io
      instanceMetadataOptions: { httpEndpoint: enabled, httpTokens: required }
      instanceType: m5.large
      publicIP: true
      sshKeyName: ops
---
apiVersion: bootstrap.cluster.x-k8s.io/v1beta2
kind: EKSConfigTemplate
metadata: { name: "shop-a-#" }
spec:
  template:
    spec:
      kubeletExtraArgs: { max-pods: "50", node-labels: tier=web }
      preBootstrapCommands: ["yum install -y nfs-utils"]
      useMaxPods: false
      users: [{ name: ops, sudo: "ALL=(ALL) NOPASSWD:ALL" }]
`));
  });

  it('pods on Fargate, in an account of another team, with roles of AWS in the ConfigMap', () => {
    const cluster = eks({
      identity: AwsIdentity.role('shop'),
      authentication: EksAuthentication.CONFIG_MAP,
      iamMappings: [{ arn: ROLE, username: 'ops', groups: ['system:masters'] }, { arn: 'arn:aws:iam::123456789012:user/ann', username: 'ann', groups: ['view'] }],
      rolePath: '/platform/',
      permissionsBoundary: 'arn:aws:iam::123456789012:policy/bound',
      fargate: [{ name: 'jobs', profileName: 'shop-jobs', roleName: 'fargate', selectors: [{ namespace: 'jobs', labels: { run: 'fargate' } }], subnetIds: ['subnet-1'], tags: { team: 'shop' } }],
    });
    expect(writtenBy(cluster)).toEqual(flavour('shop', `${controlPlane(`
  accessConfig: { authenticationMode: config_map }
  iamAuthenticatorConfig:
    mapRoles: [{ rolearn: "${ROLE}", username: ops, groups: ["system:masters"] }]
    mapUsers: [{ userarn: "arn:aws:iam::123456789012:user/ann", username: ann, groups: [view] }]
  identityRef: { kind: AWSClusterRoleIdentity, name: shop }
  rolePath: /platform/
  rolePermissionsBoundary: arn:aws:iam::123456789012:policy/bound
`)}
---
apiVersion: infrastructure.cluster.x-k8s.io/v1beta2
kind: AWSFargateProfile
metadata: { name: shop-jobs }
spec:
  additionalTags: { team: shop }
  clusterName: shop
  profileName: shop-jobs
  roleName: fargate
  selectors: [{ namespace: jobs, labels: { run: fargate } }]
  subnetIDs: [subnet-1]
`));
  });

  it('a private cluster in a network that exists, with access entries, add-ons, encryption, logs and rules of its own', () => {
    const cluster = eks({
      vpc: EksVpc.existing('vpc-0123456789abcdef0', [{ id: 'subnet-1' }, { id: 'subnet-2', isPublic: true, tags: { a: 'b' } }]),
      endpoint: EksEndpoint.privateOnly(),
      restrictPrivateSubnets: true,
      authentication: EksAuthentication.API,
      creatorIsAdmin: false,
      accessEntries: [EksAccessEntry.principal(ROLE, { username: 'ops', policies: [EksAccessPolicy.clusterAdmin()] }), EksAccessEntry.hybridNodes(`${ROLE}-edge`)],
      bootstrapAddons: false,
      addons: [EksAddon.podIdentity('v1.3.9-eksbuild.3', { preserveOnDelete: true })],
      disableKubeProxy: true,
      vpcCniEnvironment: { ENABLE_PREFIX_DELEGATION: 'true' },
      secretsKeyArn: 'arn:aws:kms:eu-west-3:123456789012:key/1',
      logs: [EksLog.AUDIT],
      serviceAccountRoles: true,
      support: EksSupport.STANDARD,
      tokenMethod: EksTokenMethod.AWS_CLI,
      bastion: { sources: [Cidr.of('203.0.113.0/24')], instanceType: 't3.micro' },
      security: { nodeRules: [{ description: 'metrics', protocol: EksProtocol.TCP, fromPort: 9100, sources: [Cidr.of('10.0.0.0/8')] }], nodePortSources: [Cidr.of('10.0.0.0/8')] },
    });
    expect(writtenBy(cluster)).toEqual(flavour('shop', controlPlane(`
  accessConfig: { authenticationMode: api, bootstrapClusterCreatorAdminPermissions: false }
  accessEntries:
    - principalARN: "${ROLE}"
      type: standard
      username: ops
      accessPolicies: [{ policyARN: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy", accessScope: { type: cluster } }]
    - { principalARN: "${ROLE}-edge", type: hybrid_linux }
  addons: [{ name: eks-pod-identity-agent, version: v1.3.9-eksbuild.3, preserveOnDelete: true }]
  associateOIDCProvider: true
  bastion: { enabled: true, allowedCIDRBlocks: [203.0.113.0/24], instanceType: t3.micro }
  bootstrapSelfManagedAddons: false
  encryptionConfig: { provider: "arn:aws:kms:eu-west-3:123456789012:key/1", resources: [secrets] }
  endpointAccess: { public: false, private: true }
  kubeProxy: { disable: true }
  logging: { apiServer: false, audit: true, authenticator: false, controllerManager: false, scheduler: false }
  network:
    additionalNodeIngressRules: [{ description: metrics, protocol: tcp, fromPort: 9100, toPort: 9100, cidrBlocks: [10.0.0.0/8] }]
    nodePortIngressRuleCidrBlocks: [10.0.0.0/8]
    subnets: [{ id: subnet-1 }, { id: subnet-2, isPublic: true, tags: { a: b } }]
    vpc: { id: vpc-0123456789abcdef0 }
  restrictPrivateSubnets: true
  tokenMethod: aws-cli
  upgradePolicy: standard
  vpcCni: { env: [{ name: ENABLE_PREFIX_DELEGATION, value: "true" }] }
`)));
  });

  it('IPv6 out of a pool of one\'s own, in a network that exists', () => {
    const cluster = eks({
      vpc: EksVpc.existing('vpc-0123456789abcdef0', [{ id: 'subnet-1', ipv6Cidr: Cidr.of('2001:db8:1000:1::/64') }], {
        ipv6: true,
        ipv6Source: { cidr: Cidr.of('2001:db8:1000::/56'), poolId: 'ipv6pool-1', egressOnlyInternetGatewayId: 'eigw-1' },
        internetGatewayId: 'igw-1',
      }),
      addons: [EksAddon.vpcCni('v1.20.4-eksbuild.1')],
    });
    expect(writtenBy(cluster)).toEqual(flavour('shop', controlPlane(`
  addons: [{ name: vpc-cni, version: v1.20.4-eksbuild.1 }]
  network:
    subnets: [{ id: subnet-1, ipv6CidrBlock: "2001:db8:1000:1::/64", isIpv6: true }]
    vpc:
      id: vpc-0123456789abcdef0
      internetGatewayId: igw-1
      ipv6: { cidrBlock: "2001:db8:1000::/56", poolId: ipv6pool-1, egressOnlyInternetGatewayId: eigw-1 }
      privateDnsHostnameTypeOnLaunch: resource-name
`)));
  });

  it('what has no word of its own, by patches of the objects', () => {
    const cluster = eks({ workers: [NodePool.fixed('a', 3)], machines: { a: EksPool.managed({ keepsVersion: true }) } });
    cluster.objectOf('AWSManagedControlPlane').addJsonPatch(JsonPatch.add('/spec/imageLookupOrg', '123456789012'));
    expect(writtenBy(cluster)).toEqual(flavour('shop', controlPlane('  imageLookupOrg: "123456789012"') + pool('AWSManagedMachinePool', '  amiType: AL2023_x86_64_STANDARD')));
  });
});
