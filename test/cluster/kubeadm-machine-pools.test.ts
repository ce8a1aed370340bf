import { byKind, kubeadm, metadata } from './kubeadm';
import {
  AzureDeletePolicy, AzureIdentity, AzureOrchestrationMode, EksScalingProcess,
  HealthCheck, KubeadmAwsProps, KubeadmAzureProps, KubeadmClusterProps, KubeadmProvider, NodePool, Taint,
} from '../../src/cluster';
import { Location } from '../../src/fleet';

const AWS = Location.aws('eu-west-3');
const AZURE = Location.of('azure', 'westeurope', { jurisdiction: 'NL' });
const GOOGLE = Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' });
const aws = (props: KubeadmAwsProps, cluster: Partial<KubeadmClusterProps> = {}) => kubeadm(KubeadmProvider.aws(props), { location: AWS, ...cluster });
const azure = (props: Partial<KubeadmAzureProps>, cluster: Partial<KubeadmClusterProps> = {}) => (
  kubeadm(KubeadmProvider.azure({ subscriptionId: '0', identity: AzureIdentity.existing('shop'), machines: { vmSize: 'Standard_D2s_v3' }, ...props }), { location: AZURE, ...cluster }));
const pool = (kind: string, group: string, name = 'shop-general') => ({
  clusterName: 'shop',
  replicas: 2,
  template: {
    spec: {
      bootstrap: { configRef: { apiGroup: 'bootstrap.cluster.x-k8s.io', kind: 'KubeadmConfig', name } },
      clusterName: 'shop',
      infrastructureRef: { apiGroup: group, kind, name },
      version: 'v1.35.6',
    },
  },
});
const INFRA = 'infrastructure.cluster.x-k8s.io';

describe('a node pool whose machines AWS keeps as an autoscaling group', () => {
  it('is a MachinePool, an AWSMachinePool and a KubeadmConfig of its name', () => {
    const objects = byKind(aws({ machines: { instanceType: 'm7i.large' }, pools: { general: { machinePool: {} } } }));
    expect(objects.MachineDeployment ?? objects.KubeadmConfigTemplate).toBeUndefined();
    expect(objects.MachinePool).toEqual({ apiVersion: 'cluster.x-k8s.io/v1beta2', kind: 'MachinePool', metadata: metadata('shop-general'), spec: pool('AWSMachinePool', INFRA) });
    expect(objects.AWSMachinePool).toEqual({
      apiVersion: `${INFRA}/v1beta2`,
      kind: 'AWSMachinePool',
      metadata: metadata('shop-general'),
      spec: { awsLaunchTemplate: { iamInstanceProfile: 'nodes.cluster-api-provider-aws.sigs.k8s.io', instanceType: 'm7i.large' }, maxSize: 2, minSize: 2 },
    });
    expect(objects.KubeadmConfig).toEqual({
      apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2',
      kind: 'KubeadmConfig',
      metadata: metadata('shop-general'),
      spec: { joinConfiguration: { nodeRegistration: { kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }], name: '{{ ds.meta_data.local_hostname }}' } }, users: expect.any(Array) },
    });
    expect(objects.AWSMachineTemplate.metadata.name).toBe('shop-control-plane-#');
  });

  it('says everything that a group and its instances can be told', () => {
    const objects = byKind(aws({
      keyPair: 'ops',
      machines: { instanceType: 'm7i.large' },
      pools: {
        general: {
          amiId: 'ami-0123456789abcdef0',
          subnetId: 'subnet-1',
          tags: { cost: 'low' },
          failureDomain: 'eu-west-3a',
          machinePool: {
            zones: ['eu-west-3a', 'eu-west-3b'],
            mixedInstances: { instanceTypes: ['t3.large', 't3a.large'], onDemandPercent: 0 },
            refresh: { minHealthyPercent: 50 },
            coolDownSeconds: 60,
            suspended: [EksScalingProcess.AZ_REBALANCE],
            launchTemplateName: 'shop',
          },
          fields: { defaultInstanceWarmup: '60s', awsLaunchTemplate: { versionNumber: 3 } },
        },
      },
    }, {
      workers: [NodePool.autoscaled('general', 1, 10, { labels: { tier: 'app' }, taints: [Taint.noSchedule('dedicated', 'app')], objectName: 'old-pool' })],
      kubeadm: { machines: { drainSeconds: 60 }, pools: { general: { templateName: 'old-join' } } },
    }));
    expect(objects.MachinePool).toEqual(expect.objectContaining({ metadata: { ...metadata('old-pool'), annotations: { 'cluster.x-k8s.io/replicas-managed-by': 'external-autoscaler' } } }));
    expect(objects.MachinePool.spec).toEqual(expect.objectContaining({ failureDomains: ['eu-west-3a'] }));
    expect(objects.MachinePool.spec.template.spec).toEqual(expect.objectContaining({
      bootstrap: { configRef: { apiGroup: 'bootstrap.cluster.x-k8s.io', kind: 'KubeadmConfig', name: 'old-join' } }, deletion: { nodeDrainTimeoutSeconds: 60 },
    }));
    expect(objects.AWSMachinePool.spec).toEqual({
      additionalTags: { cost: 'low' },
      availabilityZones: ['eu-west-3a', 'eu-west-3b'],
      awsLaunchTemplate: {
        ami: { id: 'ami-0123456789abcdef0' },
        iamInstanceProfile: 'nodes.cluster-api-provider-aws.sigs.k8s.io',
        instanceType: 'm7i.large',
        name: 'shop',
        sshKeyName: 'ops',
        versionNumber: 3,
      },
      defaultCoolDown: '60s',
      defaultInstanceWarmup: '60s',
      maxSize: 10,
      minSize: 1,
      mixedInstancesPolicy: { instancesDistribution: { onDemandPercentageAboveBaseCapacity: 0 }, overrides: [{ instanceType: 't3.large' }, { instanceType: 't3a.large' }] },
      refreshPreferences: { minHealthyPercentage: 50 },
      subnets: [{ id: 'subnet-1' }],
      suspendProcesses: { processes: { azRebalance: true } },
    });
    expect(objects.KubeadmConfig.spec.joinConfiguration.nodeRegistration).toEqual(expect.objectContaining({
      kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }, { name: 'node-labels', value: 'tier=app' }],
      taints: [{ key: 'dedicated', value: 'app', effect: 'NoSchedule' }],
    }));
  });

  it.each<[string, () => unknown, string]>([
    ['a rollout', () => aws({ machines: { instanceType: 'm7i.large', machinePool: {} } }, { workers: [NodePool.fixed('general', 2, { rollout: { maxSurge: 2 } })] }),
      "node pool 'general' has a rollout, and its autoscaling group replaces instances by shares: give refresh in machinePool"],
    ['a health check', () => aws({ machines: { instanceType: 'm7i.large', machinePool: {} } }, { workers: [NodePool.fixed('general', 2, { healthCheck: HealthCheck.of() })] }),
      "node pool 'general' has a health check, and its autoscaling group replaces instances that EC2 finds broken: leave it out, or leave machinePool out"],
    ['a zone elsewhere', () => aws({ machines: { instanceType: 'm7i.large', machinePool: { zones: ['eu-west-1a'] } } }),
      "node pool 'general' stands in the zone 'eu-west-1a', which is not of the region eu-west-3: name one of its zones, such as 'eu-west-3a'"],
    ['no type', () => aws({ machines: { instanceType: 'm7i.large', machinePool: { mixedInstances: { instanceTypes: [] } } } }),
      "node pool 'general' mixes instances of no type: name them in mixedInstances.instanceTypes"],
    ['spot and several types', () => aws({ machines: { instanceType: 'm7i.large', spot: true, machinePool: { mixedInstances: { instanceTypes: ['m7i.large', 'm6i.large'] } } } }),
      "node pool 'general' has spot and machinePool.mixedInstances, and its autoscaling group takes one of the two: leave spot out, and say onDemandPercent in mixedInstances"],
    ['the name of a template', () => aws({ machines: { instanceType: 'm7i.large' }, pools: { general: { machinePool: {}, templateName: 'old' } } }),
      "node pool 'general' of cluster 'shop' is a machine pool, which has no template to be named 'old': leave templateName out, and name the pool by its objectName"],
    ['a control plane', () => aws({ machines: { instanceType: 'm7i.large' }, controlPlane: { machinePool: {} } }),
      "the control plane of cluster 'shop' is a machine pool, and kubeadm starts its machines one by one: give machinePool to node pools"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe('a node pool whose machines Azure keeps as a scale set', () => {
  it('is an AzureMachinePool, whose Secret its machines read', () => {
    const objects = byKind(azure({
      pools: { general: { machinePool: { deleteFirst: AzureDeletePolicy.OLDEST, orchestrationMode: AzureOrchestrationMode.FLEXIBLE }, tags: { cost: 'low' }, fields: { template: { osDisk: { diskSizeGB: 30 } } } } },
    }, { workers: [NodePool.fixed('general', 2, { rollout: { maxSurge: 0, maxUnavailable: 1 } })] }));
    expect(objects.MachinePool.spec).toEqual(pool('AzureMachinePool', INFRA));
    expect(objects.AzureMachinePool).toEqual({
      apiVersion: `${INFRA}/v1beta1`,
      kind: 'AzureMachinePool',
      metadata: metadata('shop-general'),
      spec: {
        additionalTags: { cost: 'low' },
        location: 'westeurope',
        orchestrationMode: 'Flexible',
        strategy: { type: 'RollingUpdate', rollingUpdate: { deletePolicy: 'Oldest', maxSurge: 0, maxUnavailable: 1 } },
        template: { osDisk: { diskSizeGB: 30, osType: 'Linux' }, sshPublicKey: expect.any(String), vmSize: 'Standard_D2s_v3' },
      },
    });
    expect(objects.KubeadmConfig.spec.files).toEqual([
      { contentFrom: { secret: { key: 'worker-node-azure.json', name: 'shop-general-azure-json' } }, owner: 'root:root', path: '/etc/kubernetes/azure.json', permissions: '0644' },
    ]);
    expect(objects.KubeadmConfig.spec.mounts).toBeUndefined();
  });

  it('leaves to Azure what nobody says, and the number to the autoscaler of Cluster API', () => {
    const objects = byKind(azure({ pools: { general: { machinePool: {} } } }, { workers: [NodePool.autoscaled('general', 1, 5)] }));
    expect(Object.keys(objects.AzureMachinePool.spec)).toEqual(['location', 'template']);
    expect(objects.MachinePool.metadata.annotations).toEqual({
      'cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size': '5', 'cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size': '1',
    });
  });

  it('is refused with a health check', () => {
    expect(() => azure({ pools: { general: { machinePool: {} } } }, { workers: [NodePool.fixed('general', 2, { healthCheck: HealthCheck.of() })] })).toThrow(
      "node pool 'general' of cluster 'shop' is a machine pool, whose machines the provider replaces itself: leave its healthCheck out, or machinePool");
  });
});

describe('a node pool that another provider keeps as one group', () => {
  const google = (workers?: NodePool[]) => kubeadm(KubeadmProvider.google({
    project: 'p', machines: { image: 'images/kube-v1-35-6', instanceType: 'n2-standard-2' }, pools: { general: { machinePool: true, image: 'images/kube-v1-35-6', instanceType: 'n2-standard-2', spot: true } },
  }), { location: GOOGLE, ...(workers ? { workers } : {}) });
  const containers = (workers?: NodePool[]) => kubeadm(KubeadmProvider.development('kindest/node:v1.35.6', { pools: { general: { machinePool: true } } }), workers ? { workers } : {});

  it('is a GCPMachinePool on Google', () => {
    const objects = byKind(google());
    expect(objects.MachinePool.spec).toEqual(pool('GCPMachinePool', INFRA));
    expect(objects.GCPMachinePool.spec).toEqual({ image: 'images/kube-v1-35-6', instanceType: 'n2-standard-2', provisioningModel: 'Spot' });
    expect(objects.GCPMachineTemplate.spec.template.spec).toEqual({ image: 'images/kube-v1-35-6', instanceType: 'n2-standard-2' });
  });

  it('is a DevMachinePool in containers', () => {
    const objects = byKind(containers());
    expect(objects.MachinePool.spec).toEqual(pool('DevMachinePool', INFRA));
    expect(objects.DevMachinePool.spec).toEqual({ backend: { docker: { customImage: 'kindest/node:v1.35.6' } } });
  });

  it.each<[string, (workers: NodePool[]) => unknown]>([['Google', google], ['the development provider', containers]])('is refused with a rollout on %s', (provider, make) => {
    expect(() => make([NodePool.fixed('general', 2, { rollout: { maxSurge: 1 } })])).toThrow(
      `node pool 'general' of cluster 'shop' has a rollout, and ${provider} chooses itself how machines of a pool are replaced: leave it out`);
  });
});
