import { App } from 'cdk8s';
import { manager, objectOf, objectsOf, platform, SSH_KEY } from './fleet';
import {
  EksAccessEntry, EksAccessPolicy, EksAddon, EksAmiType, EksAuthentication, EksCluster, EksClusterProps, EksEndpoint, EksLog, EksPool, EksVpc,
  CpuArchitecture, EbsVolume, HealthCheck, MachineShape, NodePool, Taint,
} from '../../src/cluster';
import { Cidr, KubernetesVersion, Location } from '../../src/fleet';

const ROLE = 'arn:aws:iam::123456789012:role/ops';

function eks(props: Partial<EksClusterProps> = {}, id = 'payments-eu'): EksCluster {
  const app: App = platform();
  return new EksCluster(app, id, {
    managedBy: manager(app),
    location: Location.aws('eu-west-3'),
    version: KubernetesVersion.V1_34,
    workers: [NodePool.fixed('general', 3)],
    ...props,
  });
}

describe('a cluster of EKS', () => {
  it('is a cluster, its infrastructure, a control plane and two objects a managed pool', () => {
    expect(objectsOf(eks()).map((object) => `${object.apiVersion} ${object.kind} ${object.metadata.name}`)).toEqual([
      'cluster.x-k8s.io/v1beta2 Cluster payments-eu',
      'infrastructure.cluster.x-k8s.io/v1beta2 AWSManagedCluster payments-eu',
      'controlplane.cluster.x-k8s.io/v1beta2 AWSManagedControlPlane payments-eu-control-plane',
      'cluster.x-k8s.io/v1beta2 MachinePool payments-eu-general',
      'infrastructure.cluster.x-k8s.io/v1beta2 AWSManagedMachinePool payments-eu-general',
    ]);
  });

  it('refers to its parts by group, kind and name, the infrastructure never being the control plane', () => {
    expect(objectOf(eks(), 'Cluster').spec).toEqual({
      controlPlaneRef: { apiGroup: 'controlplane.cluster.x-k8s.io', kind: 'AWSManagedControlPlane', name: 'payments-eu-control-plane' },
      infrastructureRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'AWSManagedCluster', name: 'payments-eu' },
    });
  });

  it('puts every object into one namespace, labelled with the cluster and kept from pruning', () => {
    for (const object of objectsOf(eks())) {
      expect(object.metadata).toEqual({
        name: object.metadata.name,
        namespace: 'default',
        labels: { 'cluster.x-k8s.io/cluster-name': 'payments-eu' },
        annotations: {
          'kustomize.toolkit.fluxcd.io/prune': 'disabled',
          'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
          'client.lifecycle.config.k8s.io/deletion': 'detach',
        },
      });
    }
  });

  it('names the cluster in EKS itself, takes region and version from the common face and emits nothing that is unset', () => {
    expect(objectOf(eks(), 'AWSManagedControlPlane').spec).toEqual({ eksClusterName: 'payments-eu', region: 'eu-west-3', version: 'v1.34' });
  });

  it('states the version of a managed pool in full and never falls back to an image of Amazon Linux 2', () => {
    expect(objectOf(eks(), 'MachinePool').spec).toEqual({
      clusterName: 'payments-eu',
      replicas: 3,
      template: {
        spec: {
          bootstrap: { dataSecretName: '' },
          clusterName: 'payments-eu',
          infrastructureRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'AWSManagedMachinePool', name: 'payments-eu-general' },
          version: 'v1.34.0',
        },
      },
    });
    expect(objectOf(eks(), 'AWSManagedMachinePool').spec).toEqual({ amiType: 'AL2023_x86_64_STANDARD' });
  });

  it('spells taints, labels, bounds and machines of a pool as EKS does', () => {
    const cluster = eks({
      workers: [NodePool.autoscaled('batch', 0, 10, {
        labels: { tier: 'batch' },
        taints: [Taint.noSchedule('dedicated', 'batch'), Taint.preferNoSchedule('slow'), Taint.noExecute('spot')],
        shape: MachineShape.of({ cpus: 8, memoryGiB: 64, diskGiB: 100, architecture: CpuArchitecture.ARM_64 }),
        rollout: { maxUnavailable: 2 },
      })],
    });
    expect(objectOf(cluster, 'AWSManagedMachinePool').spec).toEqual({
      amiType: 'AL2023_ARM_64_STANDARD',
      diskSize: 100,
      instanceType: 'r7g.2xlarge',
      labels: { tier: 'batch' },
      scaling: { minSize: 0, maxSize: 10 },
      taints: [
        { key: 'dedicated', value: 'batch', effect: 'no-schedule' },
        { key: 'slow', value: '', effect: 'prefer-no-schedule' },
        { key: 'spot', value: '', effect: 'no-execute' },
      ],
      updateConfig: { maxUnavailable: 2 },
    });
    const pool = objectOf(cluster, 'MachinePool');
    expect(pool.spec.replicas).toBeUndefined();
    expect(pool.metadata.annotations['cluster.x-k8s.io/replicas-managed-by']).toBe('external-autoscaler');
  });

  it('moves what belongs there into a launch template', () => {
    const cluster = eks({
      workers: [NodePool.fixed('general', 2, { shape: MachineShape.of({ cpus: 4, memoryGiB: 16, diskGiB: 80 }) })],
      machines: { general: EksPool.managed({ launchTemplate: { amiId: 'ami-0123456789abcdef0' } }) },
    });
    expect(objectOf(cluster, 'AWSManagedMachinePool').spec).toEqual({
      amiType: 'CUSTOM',
      awsLaunchTemplate: {
        ami: { id: 'ami-0123456789abcdef0' },
        instanceMetadataOptions: { httpTokens: 'required' },
        instanceType: 'm7i.xlarge',
        rootVolume: { size: 80 },
      },
    });
  });

  it('starts instances one by one, by immutable templates that are named by their content', () => {
    const cluster = eks({
      workers: [NodePool.fixed('gpu', 2, { labels: { gpu: 'a10', tier: 'ml' }, taints: [Taint.noSchedule('gpu'), Taint.noExecute('owner', 'ml')], shape: MachineShape.of({ cpus: 4, memoryGiB: 16, diskGiB: 200 }) })],
      machines: { gpu: EksPool.selfManaged({ instanceType: 'g5.xlarge', spotMaxPrice: '0.8', subnetIds: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] }) },
      healthCheck: HealthCheck.of(),
    });
    expect(objectsOf(cluster).slice(3).map((object) => `${object.kind} ${object.metadata.name.replace(/[0-9a-f]{8}$/, '#')}`)).toEqual([
      'MachineDeployment payments-eu-gpu', 'AWSMachineTemplate payments-eu-gpu-#', 'NodeadmConfigTemplate payments-eu-gpu-#', 'MachineHealthCheck payments-eu-gpu',
    ]);
    expect(objectOf(cluster, 'AWSMachineTemplate').spec.template.spec).toEqual({
      additionalSecurityGroups: [{ id: 'sg-1' }],
      ami: { eksLookupType: 'AmazonLinux2023' },
      iamInstanceProfile: 'nodes.cluster-api-provider-aws.sigs.k8s.io',
      instanceMetadataOptions: { httpEndpoint: 'enabled', httpTokens: 'required' },
      instanceType: 'g5.xlarge',
      rootVolume: { encrypted: true, size: 200, type: 'gp3' },
      spotMarketOptions: { maxPrice: '0.8' },
      subnet: { id: 'subnet-1' },
    });
    expect(objectOf(cluster, 'NodeadmConfigTemplate').spec.template.spec).toEqual({
      kubelet: { flags: ['--node-labels=gpu=a10,tier=ml', '--register-with-taints=gpu=:NoSchedule,owner=ml:NoExecute'] },
    });
    expect(objectOf(cluster, 'MachineDeployment').spec.template.spec.bootstrap.configRef.kind).toBe('NodeadmConfigTemplate');
  });

  it('has an autoscaling group start instances, whose join is the plain kind and no template', () => {
    const cluster = eks({
      workers: [NodePool.autoscaled('burst', 0, 20)],
      machines: { burst: EksPool.autoScalingGroup({ instanceType: 'm7i.large', rootVolume: EbsVolume.provisioned(100, 4000), subnetIds: ['subnet-1', 'subnet-2'] }) },
    });
    expect(objectOf(cluster, 'MachinePool').spec.template.spec.bootstrap).toEqual({ configRef: { apiGroup: 'bootstrap.cluster.x-k8s.io', kind: 'NodeadmConfig', name: 'payments-eu-burst' } });
    expect(objectOf(cluster, 'AWSMachinePool').spec).toEqual({
      awsLaunchTemplate: {
        ami: { eksLookupType: 'AmazonLinux2023' },
        iamInstanceProfile: 'nodes.cluster-api-provider-aws.sigs.k8s.io',
        instanceMetadataOptions: { httpEndpoint: 'enabled', httpTokens: 'required' },
        instanceType: 'm7i.large',
        rootVolume: { encrypted: true, iops: 4000, size: 100, type: 'io2' },
      },
      maxSize: 20,
      minSize: 0,
      subnets: [{ id: 'subnet-1' }, { id: 'subnet-2' }],
    });
  });

  it('repairs nodes of a managed pool where a health check is asked for', () => {
    expect(objectOf(eks({ healthCheck: HealthCheck.of() }), 'AWSManagedMachinePool').spec.nodeRepairConfig).toEqual({ enabled: true });
  });

  it('says access, add-ons, endpoint, encryption, logs and network in the control plane', () => {
    const cluster = eks({
      vpc: EksVpc.create(Cidr.of('10.0.0.0/16'), { zoneLimit: 2, subnets: [{ id: 'private-a', zone: 'eu-west-3a', cidr: Cidr.of('10.0.0.0/16').subnet(20, 1) }] }),
      podCidr: Cidr.of('100.64.0.0/16'),
      endpoint: EksEndpoint.publicAndPrivate(Cidr.of('203.0.113.0/24')),
      accessEntries: [EksAccessEntry.principal(ROLE, { groups: ['ops'], policies: [EksAccessPolicy.clusterAdmin(), EksAccessPolicy.namespaces('arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy', 'shop')] })],
      addons: [EksAddon.vpcCni('v1.20.4-eksbuild.1'), EksAddon.ebsCsi('v1.48.0-eksbuild.1', { roleArn: ROLE })],
      secretsKeyArn: 'arn:aws:kms:eu-west-3:123456789012:key/1',
      logs: [EksLog.API_SERVER, EksLog.AUDIT],
      serviceAccountRoles: true,
      access: { oidc: { url: 'https://login.example.com', clientId: 'eks', groupsClaim: 'groups' } },
      tags: { owner: 'platform' },
    });
    expect(objectOf(cluster, 'AWSManagedControlPlane').spec).toEqual({
      accessConfig: { authenticationMode: 'api_and_config_map' },
      accessEntries: [{
        accessPolicies: [
          { accessScope: { type: 'cluster' }, policyARN: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy' },
          { accessScope: { type: 'namespace', namespaces: ['shop'] }, policyARN: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy' },
        ],
        kubernetesGroups: ['ops'],
        principalARN: ROLE,
        type: 'standard',
      }],
      additionalTags: { owner: 'platform' },
      addons: [
        { name: 'vpc-cni', version: 'v1.20.4-eksbuild.1' },
        { name: 'aws-ebs-csi-driver', version: 'v1.48.0-eksbuild.1', serviceAccountRoleARN: ROLE },
      ],
      associateOIDCProvider: true,
      eksClusterName: 'payments-eu',
      encryptionConfig: { provider: 'arn:aws:kms:eu-west-3:123456789012:key/1', resources: ['secrets'] },
      endpointAccess: { private: true, public: true, publicCIDRs: ['203.0.113.0/24'] },
      logging: { apiServer: true, audit: true, authenticator: false, controllerManager: false, scheduler: false },
      network: {
        subnets: [{ id: 'private-a', availabilityZone: 'eu-west-3a', cidrBlock: '10.0.16.0/20' }],
        vpc: { availabilityZoneUsageLimit: 2, cidrBlock: '10.0.0.0/16' },
      },
      oidcIdentityProviderConfig: { clientId: 'eks', groupsClaim: 'groups', identityProviderConfigName: 'oidc', issuerUrl: 'https://login.example.com' },
      region: 'eu-west-3',
      secondaryCidrBlock: '100.64.0.0/16',
      version: 'v1.34',
    });
  });

  it('gives pods addresses of IPv6, and stands in private subnets alone', () => {
    const vpc = EksVpc.create(Cidr.of('10.0.0.0/16'), { ipv6: true });
    expect(objectOf(eks({ vpc, restrictPrivateSubnets: true, addons: [EksAddon.vpcCni('v1.10.2-eksbuild.1')] }), 'AWSManagedControlPlane').spec).toMatchObject({
      network: { vpc: { cidrBlock: '10.0.0.0/16', ipv6: {}, privateDnsHostnameTypeOnLaunch: 'resource-name' } },
      restrictPrivateSubnets: true,
    });
  });

  it('makes a Fargate profile of namespaces and labels', () => {
    const cluster = eks({ fargate: [{ name: 'jobs', selectors: [{ namespace: 'jobs', labels: { serverless: 'true' } }, { namespace: 'ci' }] }] });
    expect(objectOf(cluster, 'AWSFargateProfile').spec).toEqual({
      clusterName: 'payments-eu',
      profileName: 'jobs',
      selectors: [{ namespace: 'jobs', labels: { serverless: 'true' } }, { namespace: 'ci' }],
    });
  });
});

describe('a cluster of EKS is refused', () => {
  const pool = (options = {}) => ({ workers: [NodePool.fixed('general', 3, options)] });
  it.each<[string, () => unknown, string]>([
    ['outside of AWS', () => eks({ location: Location.onPremises('lyon', { jurisdiction: 'FR' }) }),
      "cluster 'payments-eu' of EKS is at on-premises/lyon (FR): give a region of AWS, as in Location.aws('eu-west-3')"],
    ['with images of Amazon Linux 2 from 1.33 on', () => eks({ machines: { general: EksPool.managed({ amiType: EksAmiType.AL2_X86_64 }) } }),
      "node pool 'general' uses AL2_x86_64 with Kubernetes 1.34, but images of Amazon Linux 2 end at 1.32: use EksAmiType.AL2023_X86_64 or BOTTLEROCKET_X86_64"],
    ['with an image of another processor', () => eks({ ...pool({ shape: MachineShape.of({ cpus: 4, memoryGiB: 16 }) }), machines: { general: EksPool.managed({ amiType: EksAmiType.BOTTLEROCKET_ARM_64 }) } }),
      "node pool 'general' has machines with x86_64 and the image BOTTLEROCKET_ARM_64 for arm64: choose an image for x86_64"],
    ['with two pools of one name', () => eks({ workers: [NodePool.fixed('general', 3), NodePool.fixed('general', 1)] }),
      "cluster 'payments-eu' has two node pools named 'general': choose another name for the second"],
    ['with machines for a pool that is not there', () => eks({ machines: { genral: EksPool.managed() } }),
      "cluster 'payments-eu' has machines for the node pool 'genral', which it does not have, did you mean 'general'?"],
    ['with a shape that no instance type has', () => eks(pool({ shape: MachineShape.of({ cpus: 6, memoryGiB: 20 }) })),
      "node pool 'general' wants machines of 6 processors, 20 GiB, which no instance type of EC2 has: use 2, 4 or 8 GiB a processor and a usual size, such as { cpus: 8, memoryGiB: 32 }, or name the instanceType"],
    ['with a launch template and an instance type beside it', () => EksPool.managed({ instanceType: 'm7i.large', launchTemplate: {} }),
      "a managed node pool with a launch template has the instanceType 'm7i.large' beside it: name it in launchTemplate.instanceType"],
    ['with a launch template and remote access beside it', () => EksPool.managed({ remoteAccess: { keyPair: 'ops' }, launchTemplate: {} }),
      'a managed node pool with a launch template has remoteAccess beside it: name the key pair in launchTemplate.keyPair'],
    ['with a pool newer than the control plane', () => eks(pool({ version: KubernetesVersion.V1_35 })),
      "node pool 'general' of cluster 'payments-eu' has Kubernetes 1.35, newer than the control plane's 1.34: raise the cluster's version first"],
    ['with instances of no type', () => eks({ machines: { general: EksPool.selfManaged() } }),
      "node pool 'general' does not say what its instances are: give the pool a shape, or its machines an instanceType"],
    ['with instances for which there is no image', () => eks({ ...pool({ shape: MachineShape.of({ cpus: 4, memoryGiB: 16, architecture: CpuArchitecture.ARM_64 }) }), machines: { general: EksPool.selfManaged() } }),
      "node pool 'general' has machines with arm64, for which the provider looks up no image: give its amiId, or let EKS manage the pool"],
    ['with a disk that is too small', () => EbsVolume.general(4), 'a volume of EBS has 4 GiB: give a whole number from 8'],
    ['with a disk of too few operations', () => EbsVolume.provisioned(100, 50), 'a volume is provisioned with 50 operations a second: give a whole number from 100'],
    ['with access entries that its mode does not read', () => eks({ authentication: EksAuthentication.CONFIG_MAP, accessEntries: [EksAccessEntry.principal(ROLE)] }),
      "cluster 'payments-eu' has access entries and EksAuthentication.CONFIG_MAP, which does not read them: use API or API_AND_CONFIG_MAP"],
    ['with two access entries of one principal', () => eks({ accessEntries: [EksAccessEntry.principal(ROLE), EksAccessEntry.linuxNodes(ROLE)] }),
      `cluster 'payments-eu' has two access entries for '${ROLE}': put their groups and policies into one`],
    ['with an access policy for no namespace', () => EksAccessPolicy.namespaces('arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy'),
      "access policy 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy' is limited to no namespace: name one, or use EksAccessPolicy.cluster"],
    ['without the VPC CNI and with its add-on', () => eks({ disableVpcCni: true, addons: [EksAddon.vpcCni('v1.20.4-eksbuild.1')] }),
      "cluster 'payments-eu' leaves the VPC CNI out and has its add-on: drop disableVpcCni, or the add-on 'vpc-cni'"],
    ['without kube-proxy and with its add-on', () => eks({ disableKubeProxy: true, addons: [EksAddon.kubeProxy('v1.34.1-eksbuild.2')] }),
      "cluster 'payments-eu' leaves kube-proxy out and has its add-on: drop disableKubeProxy, or the add-on 'kube-proxy'"],
    ['with one add-on twice', () => eks({ addons: [EksAddon.coreDns('v1.12.4-eksbuild.1'), EksAddon.coreDns('v1.12.4-eksbuild.2')] }),
      "cluster 'payments-eu' has the add-on 'coredns' twice: keep one version of it"],
    ['with a kube-proxy that is newer', () => eks({ addons: [EksAddon.kubeProxy('v1.35.0-eksbuild.1')] }),
      "cluster 'payments-eu' has the add-on 'kube-proxy' v1.35.0-eksbuild.1, newer than Kubernetes 1.34: choose a version of 1.34"],
    ['with a kube-proxy that is too old', () => eks({ addons: [EksAddon.kubeProxy('v1.30.9-eksbuild.1')] }),
      "cluster 'payments-eu' has the add-on 'kube-proxy' v1.30.9-eksbuild.1, more than three minors older than Kubernetes 1.34: choose a version of 1.34"],
    ['with IPv6 and no VPC CNI', () => eks({ vpc: EksVpc.create(Cidr.of('10.0.0.0/16'), { ipv6: true }) }),
      "cluster 'payments-eu' uses IPv6 without the add-on 'vpc-cni': add EksAddon.vpcCni to addons, 1.10.2 or newer"],
    ['with IPv6 and an old VPC CNI', () => eks({ vpc: EksVpc.create(Cidr.of('10.0.0.0/16'), { ipv6: true }), addons: [EksAddon.vpcCni('v1.10.1-eksbuild.9')] }),
      "cluster 'payments-eu' uses IPv6 with the add-on 'vpc-cni' v1.10.1-eksbuild.9, which cannot: use v1.10.2 or newer"],
    ['in private subnets of a network that has none', () => eks({ vpc: EksVpc.existing('vpc-0123', [{ id: 'subnet-1', isPublic: true }]), restrictPrivateSubnets: true }),
      "cluster 'payments-eu' stands in private subnets alone, and its network 'vpc-0123' is given without any: name one, or drop restrictPrivateSubnets"],
    ['with a range for pods that EKS does not take', () => eks({ podCidr: Cidr.of('10.1.0.0/16') }),
      "cluster 'payments-eu' has the second range 10.1.0.0/16 for pods: EKS takes a /16 to /28 inside 100.64.0.0/10 or 198.19.0.0/16"],
    ['with a range for pods inside its network', () => eks({ podCidr: Cidr.of('100.64.0.0/17'), vpc: EksVpc.create(Cidr.of('100.64.0.0/16')) }),
      "cluster 'payments-eu' has the second range 100.64.0.0/17 for pods inside its network 100.64.0.0/16: choose a range outside of it"],
    ['with a subnet outside of its network', () => EksVpc.create(Cidr.of('10.0.0.0/16'), { subnets: [{ id: 'a', cidr: Cidr.of('10.1.0.0/20') }] }),
      "subnet 'a' with 10.1.0.0/20 is not inside the network 10.0.0.0/16: take a part of it, such as Cidr.of('10.0.0.0/16').subnet(20, 0)"],
    ['with subnets that overlap', () => EksVpc.create(Cidr.of('10.0.0.0/16'), { subnets: [{ id: 'a', cidr: Cidr.of('10.0.0.0/20') }, { id: 'b', cidr: Cidr.of('10.0.8.0/21') }] }),
      "subnets 'a' (10.0.0.0/20) and 'b' (10.0.8.0/21) overlap: choose ranges that have no address in common"],
    ['with SSH keys, which EKS has by name', () => eks({ access: { sshKeys: [SSH_KEY] } }),
      "cluster 'payments-eu' of EKS is given SSH keys, and its machines take a key pair of EC2: name it in keyPair"],
    ['with a Fargate profile named as a pool', () => eks({ fargate: [{ name: 'general', selectors: [{ namespace: 'x' }] }] }),
      "cluster 'payments-eu' has two node pools or Fargate profiles named 'general': choose another name for the second"],
    ['with a Fargate profile of no pods', () => eks({ fargate: [{ name: 'jobs', selectors: [] }] }),
      "Fargate profile 'jobs' of cluster 'payments-eu' has 0 selectors: give 1 to 5, such as { namespace: 'default' }"],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });

  it('where it would manage itself', () => {
    const app = platform();
    const management = manager(app);
    const props = { location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34, managedBy: management };
    expect(() => new EksCluster(new App(), 'management', props)).toThrow("'management' is not inside a Platform");
    expect(() => new EksCluster(platform(), 'management', props))
      .toThrow("cluster 'management' cannot be managed by itself: no controller would be there to make it, name a cluster that exists before");
  });
});
