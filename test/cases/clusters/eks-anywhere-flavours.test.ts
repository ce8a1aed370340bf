import { flavour, writtenBy } from './flavours';
import {
  CiliumEnforcement, ClusterRemovalPolicy, EksAnywhereCilium, EksAnywhereCluster, EksAnywhereClusterProps, EksAnywhereGitOps, EksAnywhereProvider, HardwareSelection, HealthCheck,
  KubeletSettings, MachineShape, NodePool, OsFamily, Taint,
} from '../../../src/cluster';
import { Cidr, KubernetesVersion } from '../../../src/fleet';
import { LYON, manager, platform, SSH_KEY } from '../../cluster/fleet';

const PLACE = { datastore: '/dc1/datastore/vsan', folder: '/dc1/vm/eksa', resourcePool: '/dc1/host/c1/Resources' };

function store(props: Partial<EksAnywhereClusterProps> & Pick<EksAnywhereClusterProps, 'provider'>): EksAnywhereCluster {
  const app = platform();
  return new EksAnywhereCluster(app, 'store', {
    managedBy: manager(app),
    location: LYON,
    version: KubernetesVersion.V1_34,
    removalPolicy: ClusterRemovalPolicy.DESTROY,
    access: { sshKeys: [SSH_KEY] },
    controlPlane: { count: 3, endpoint: '10.20.0.10' },
    workers: [NodePool.fixed('md-0', 2)],
    ...props,
  });
}

const NETWORK = 'pods: { cidrBlocks: [192.168.0.0/16] }\n    services: { cidrBlocks: [10.96.0.0/12] }';
const USERS = (name: string) => `users: [{ name: ${name}, sshAuthorizedKeys: ["${SSH_KEY}"] }]`;

function vsphereMachines(name: string, fields: string, user = 'capv', os = 'ubuntu'): string {
  return `---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: VSphereMachineConfig
metadata: { name: ${name} }
spec:
  datastore: /dc1/datastore/vsan
  folder: /dc1/vm/eksa
  resourcePool: /dc1/host/c1/Resources
  osFamily: ${os}
  ${USERS(user)}
${fields}
`;
}

const VSPHERE = `---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: VSphereDatacenterConfig
metadata: { name: store }
spec: { datacenter: dc1, server: vcenter.example.com, network: /dc1/network/vms, insecure: false, thumbprint: "AA:BB" }
`;

describe('flavours of EKS Anywhere', () => {
  it('vSphere behind a proxy and a mirror, with tokens, roles of AWS and an autoscaled pool that follows a minor later', () => {
    const cluster = store({
      controlPlane: { count: 3, endpoint: '10.20.0.10', certificateNames: ['api.store.example.com'], taints: [Taint.noSchedule('dedicated', 'control-plane')], maxSurge: 1 },
      workers: [NodePool.autoscaled('md-0', 2, 5, {
        version: KubernetesVersion.V1_33, labels: { tier: 'web' }, taints: [Taint.preferNoSchedule('web', 'true')], rollout: { maxSurge: 2, maxUnavailable: 1 }, shape: MachineShape.of({ cpus: 4, memoryGiB: 16 }),
      })],
      access: { sshKeys: [SSH_KEY], oidc: { name: 'sso', url: 'https://login.example.com', clientId: 'k8s', groupsClaim: 'groups', requiredClaims: { hd: 'example.com' } } },
      awsIam: { name: 'aws', region: 'eu-west-3', mappings: [{ arn: 'arn:aws:iam::123456789012:role/ops', username: 'ops', groups: ['system:masters'] }] },
      proxy: { http: 'proxy.example.com:3128', https: 'proxy.example.com:3128', direct: ['10.0.0.0/8'] },
      registryMirror: { host: 'mirror.example.com', port: 5000, insecure: true, namespaces: [{ registry: 'public.ecr.aws', namespace: 'eks' }] },
      healthCheck: HealthCheck.of({ maxUnhealthy: '40%' }),
      controlPlaneHealthCheck: HealthCheck.of({ maxUnhealthy: '1' }),
      gitOps: EksAnywhereGitOps.git('ssh://git@git.example.com/acme/clusters.git', { name: 'flux', branch: 'main', clusterConfigPath: 'clusters/management' }, 'ecdsa'),
      provider: EksAnywhereProvider.vsphere({
        server: 'vcenter.example.com',
        datacenter: 'dc1',
        network: '/dc1/network/vms',
        thumbprint: 'AA:BB',
        machines: { ...PLACE, template: '/dc1/vm/ubuntu-kube-v1.34' },
        pools: { 'md-0': { name: 'store-wn', template: '/dc1/vm/ubuntu-kube-v1.33', hostOs: { timeServers: ['time.example.com'] } } },
      }),
    });
    expect(writtenBy(cluster)).toEqual(flavour('store', `
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: Cluster
metadata: { name: store }
spec:
  clusterNetwork:
    cniConfig: { cilium: {} }
    ${NETWORK}
  controlPlaneConfiguration:
    certSans: [api.store.example.com]
    count: 3
    endpoint: { host: 10.20.0.10 }
    machineGroupRef: { kind: VSphereMachineConfig, name: store-cp }
    machineHealthCheck: { maxUnhealthy: 1, nodeStartupTimeout: 600s, unhealthyMachineTimeout: 300s }
    taints: [{ key: dedicated, value: control-plane, effect: NoSchedule }]
    upgradeRolloutStrategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 1 } }
  datacenterRef: { kind: VSphereDatacenterConfig, name: store }
  eksaVersion: v0.26.1
  gitOpsRef: { kind: FluxConfig, name: flux }
  identityProviderRefs: [{ kind: OIDCConfig, name: sso }, { kind: AWSIamConfig, name: aws }]
  kubernetesVersion: "1.34"
  machineHealthCheck: { maxUnhealthy: 40%, nodeStartupTimeout: 600s, unhealthyMachineTimeout: 300s }
  managementCluster: { name: management }
  proxyConfiguration: { httpProxy: "proxy.example.com:3128", httpsProxy: "proxy.example.com:3128", noProxy: [10.0.0.0/8] }
  registryMirrorConfiguration: { endpoint: mirror.example.com, port: "5000", insecureSkipVerify: true, ociNamespaces: [{ registry: public.ecr.aws, namespace: eks }] }
  workerNodeGroupConfigurations:
    - name: md-0
      autoscalingConfiguration: { minCount: 2, maxCount: 5 }
      kubernetesVersion: "1.33"
      labels: { tier: web }
      machineGroupRef: { kind: VSphereMachineConfig, name: store-wn }
      taints: [{ key: web, value: "true", effect: PreferNoSchedule }]
      upgradeRolloutStrategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 2, maxUnavailable: 1 } }
---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: OIDCConfig
metadata: { name: sso }
spec: { clientId: k8s, issuerUrl: "https://login.example.com", groupsClaim: groups, requiredClaims: [{ claim: hd, value: example.com }] }
---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: AWSIamConfig
metadata: { name: aws }
spec:
  awsRegion: eu-west-3
  backendMode: [EKSConfigMap]
  mapRoles: [{ roleARN: "arn:aws:iam::123456789012:role/ops", username: ops, groups: ["system:masters"] }]
  partition: aws
---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: FluxConfig
metadata: { name: flux }
spec: { branch: main, clusterConfigPath: clusters/management, git: { repositoryUrl: "ssh://git@git.example.com/acme/clusters.git", sshKeyAlgorithm: ecdsa } }
${VSPHERE}${vsphereMachines('store-cp', '  memoryMiB: 8192\n  numCPUs: 2\n  template: /dc1/vm/ubuntu-kube-v1.34')}
${vsphereMachines('store-wn', '  memoryMiB: 16384\n  numCPUs: 4\n  template: /dc1/vm/ubuntu-kube-v1.33\n  hostOSConfiguration: { ntpConfiguration: { servers: [time.example.com] } }')}`));
  });

  it('Bottlerocket on vSphere, with settings of its kernel, its boot and its kubelet, etcd apart and encrypted', () => {
    const cluster = store({
      etcd: { count: 3 },
      cilium: EksAnywhereCilium.of({ enforcement: CiliumEnforcement.ALWAYS, directRoutingCidr: Cidr.of('10.0.0.0/8'), helmValues: { hubble: { enabled: true } } }),
      resolvConf: '/etc/resolv.conf',
      apiServerArguments: { 'service-account-jwks-uri': 'https://keys.example.com' },
      etcdEncryption: { resources: ['secrets'], kmsName: 'vault', socket: 'unix:///var/run/kms.sock', cacheSize: 1000, timeoutSeconds: 3 },
      disablePackages: true,
      serviceAccountIssuer: 'https://issuer.example.com',
      provider: EksAnywhereProvider.vsphere({
        server: 'vcenter.example.com',
        datacenter: 'dc1',
        network: '/dc1/network/vms',
        thumbprint: 'AA:BB',
        machines: {
          ...PLACE,
          name: 'store',
          template: '/dc1/vm/bottlerocket-kube-v1-34',
          osFamily: OsFamily.BOTTLEROCKET,
          hostOs: { kernelSettings: { 'vm.swappiness': '10' }, bootParameters: { console: ['ttyS0,115200'] }, kubeletSettings: { maxPods: 200, systemReserved: { cpu: '100m' } } },
        },
      }),
    });
    expect(writtenBy(cluster)).toEqual(flavour('store', `
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: Cluster
metadata: { name: store }
spec:
  clusterNetwork:
    cniConfig: { cilium: { policyEnforcementMode: always, routingMode: direct, ipv4NativeRoutingCIDR: 10.0.0.0/8, helmValues: { hubble: { enabled: true } } } }
    dns: { resolvConf: { path: /etc/resolv.conf } }
    ${NETWORK}
  controlPlaneConfiguration:
    apiServerExtraArgs: { service-account-jwks-uri: "https://keys.example.com" }
    count: 3
    endpoint: { host: 10.20.0.10 }
    machineGroupRef: { kind: VSphereMachineConfig, name: store }
  datacenterRef: { kind: VSphereDatacenterConfig, name: store }
  eksaVersion: v0.26.1
  etcdEncryption: [{ resources: [secrets], providers: [{ kms: { name: vault, socketListenAddress: "unix:///var/run/kms.sock", cachesize: 1000, timeout: 3s } }] }]
  externalEtcdConfiguration: { count: 3, machineGroupRef: { kind: VSphereMachineConfig, name: store } }
  kubernetesVersion: "1.34"
  managementCluster: { name: management }
  packages: { disable: true }
  podIamConfig: { serviceAccountIssuer: "https://issuer.example.com" }
  workerNodeGroupConfigurations: [{ name: md-0, count: 2, machineGroupRef: { kind: VSphereMachineConfig, name: store } }]
${VSPHERE}${vsphereMachines('store', `  memoryMiB: 8192
  numCPUs: 2
  template: /dc1/vm/bottlerocket-kube-v1-34
  hostOSConfiguration:
    bottlerocketConfiguration:
      boot: { bootKernelParameters: { console: ["ttyS0,115200"] } }
      kernel: { sysctlSettings: { vm.swappiness: "10" } }
      kubernetes: { maxPods: 200, systemReserved: { cpu: 100m } }
`, 'ec2-user', 'bottlerocket')}`));
  });

  it('bare metal that is upgraded in place, with a pool of GPUs and an installation of one\'s own', () => {
    const image = 'https://images.example.com/ubuntu-1-34.gz';
    const cluster = store({
      upgradeInPlace: true,
      ownLoadBalancer: true,
      workers: [NodePool.fixed('md-0', 2), NodePool.fixed('gpu', 1, { labels: { gpu: 'a10' }, taints: [Taint.noSchedule('gpu', 'true')] })],
      kubelets: { gpu: KubeletSettings.of({ kind: 'KubeletConfiguration', maxPods: 30 }) },
      controlPlaneKubelet: KubeletSettings.of({ maxPods: 50 }),
      provider: EksAnywhereProvider.bareMetal({
        tinkerbellIp: '10.20.0.11',
        osImageUrl: image,
        isoBoot: true,
        hookIsoUrl: 'https://images.example.com/hook.iso',
        controlPlane: { hardware: HardwareSelection.label('type', 'cp') },
        pools: {
          'md-0': { hardware: HardwareSelection.label('type', 'worker') },
          'gpu': { hardware: HardwareSelection.affinity([{ gpu: 'a10' }], [{ labels: { rack: '1' }, weight: 10 }]), templateConfig: 'raid', hostOs: { timeServers: ['time.example.com'] } },
        },
        templates: [{ name: 'raid', actions: [{ name: 'stream-image', image: 'registry.example.com/image2disk:1', timeoutSeconds: 600, environment: { DEST_DISK: '/dev/md0', IMG_URL: image } }] }],
      }),
    });
    const machines = (name: string, fields: string) => `---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: TinkerbellMachineConfig
metadata: { name: store-${name} }
spec:
  osFamily: ubuntu
  ${USERS('ec2-user')}
${fields}
`;
    expect(writtenBy(cluster)).toEqual(flavour('store', `
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: Cluster
metadata: { name: store }
spec:
  clusterNetwork:
    cniConfig: { cilium: {} }
    ${NETWORK}
  controlPlaneConfiguration:
    count: 3
    endpoint: { host: 10.20.0.10 }
    kubeletConfiguration: { maxPods: 50 }
    machineGroupRef: { kind: TinkerbellMachineConfig, name: store-cp }
    skipLoadBalancerDeployment: true
    upgradeRolloutStrategy: { type: InPlace }
  datacenterRef: { kind: TinkerbellDatacenterConfig, name: store }
  eksaVersion: v0.26.1
  kubernetesVersion: "1.34"
  managementCluster: { name: management }
  workerNodeGroupConfigurations:
    - { name: md-0, count: 2, machineGroupRef: { kind: TinkerbellMachineConfig, name: store-md-0 }, upgradeRolloutStrategy: { type: InPlace } }
    - name: gpu
      count: 1
      kubeletConfiguration: { kind: KubeletConfiguration, maxPods: 30 }
      labels: { gpu: a10 }
      machineGroupRef: { kind: TinkerbellMachineConfig, name: store-gpu }
      taints: [{ key: gpu, value: "true", effect: NoSchedule }]
      upgradeRolloutStrategy: { type: InPlace }
---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: TinkerbellDatacenterConfig
metadata: { name: store }
spec: { tinkerbellIP: 10.20.0.11, osImageURL: "${image}", isoBoot: true, hookIsoURL: "https://images.example.com/hook.iso" }
${machines('cp', '  hardwareSelector: { type: cp }')}${machines('md-0', '  hardwareSelector: { type: worker }')}${machines('gpu', `  hardwareAffinity:
    required: [{ labelSelector: { matchLabels: { gpu: a10 } } }]
    preferred: [{ weight: 10, hardwareAffinityTerm: { labelSelector: { matchLabels: { rack: "1" } } } }]
  hostOSConfiguration: { ntpConfiguration: { servers: [time.example.com] } }
  templateRef: { kind: TinkerbellTemplateConfig, name: raid }`)}---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: TinkerbellTemplateConfig
metadata: { name: raid }
spec:
  template:
    global_timeout: 6000
    id: ""
    name: raid
    tasks:
      - name: raid
        worker: "{{.device_1}}"
        volumes: ["/dev:/dev", "/dev/console:/dev/console", "/lib/firmware:/lib/firmware:ro"]
        actions: [{ name: stream-image, image: "registry.example.com/image2disk:1", timeout: 600, environment: { DEST_DISK: /dev/md0, IMG_URL: "${image}" } }]
    version: "0.1"
`));
  });

  it('containers with kindnet and etcd apart, read by Flux from GitHub', () => {
    const cluster = store({
      access: {},
      controlPlane: { count: 1 },
      etcd: { count: 1 },
      cilium: EksAnywhereCilium.kindnet(),
      gitOps: EksAnywhereGitOps.personalGithub('ann', 'clusters', { namespace: 'flux-system' }),
      provider: EksAnywhereProvider.docker(),
    });
    expect(writtenBy(cluster)).toEqual(flavour('store', `
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: Cluster
metadata: { name: store }
spec:
  clusterNetwork:
    cniConfig: { kindnetd: {} }
    ${NETWORK}
  controlPlaneConfiguration: { count: 1 }
  datacenterRef: { kind: DockerDatacenterConfig, name: store }
  eksaVersion: v0.26.1
  externalEtcdConfiguration: { count: 1 }
  gitOpsRef: { kind: FluxConfig, name: store }
  kubernetesVersion: "1.34"
  managementCluster: { name: management }
  workerNodeGroupConfigurations: [{ name: md-0, count: 2 }]
---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: DockerDatacenterConfig
metadata: { name: store }
spec: {}
---
apiVersion: anywhere.eks.amazonaws.com/v1alpha1
kind: FluxConfig
metadata: { name: store }
spec: { systemNamespace: flux-system, github: { owner: ann, repository: clusters, personal: true } }
`));
  });
});
