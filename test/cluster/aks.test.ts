import { LYON, manager, objectOf, objectsOf, platform, SSH_KEY } from './fleet';
import {
  AksCluster, AksClusterProps, AksNetworkPlugin, AksNetworkPolicy, AksOsSku, AksPoolMode, AksTier, ClusterRemovalPolicy, MachineShape, ManagementCluster, NodePool, Taint,
} from '../../src/cluster';
import { Cidr, Finding, KubernetesVersion, Location, Repository } from '../../src/fleet';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';

const WEST = Location.of('azure', 'westeurope', { jurisdiction: 'NL' });
const SHAPE = MachineShape.of({ cpus: 4, memoryGiB: 16 });
const PROPS = {
  location: WEST,
  version: KubernetesVersion.V1_34,
  patchRelease: 3,
  removalPolicy: ClusterRemovalPolicy.DESTROY,
  credentialSecret: 'aso-credentials',
  workers: [NodePool.fixed('system', 3, { shape: SHAPE })],
};

function aks(props: Partial<AksClusterProps> = {}): AksCluster {
  const app = platform();
  return new AksCluster(app, 'shop', { ...PROPS, managedBy: manager(app), ...props });
}

const inner = (cluster: AksCluster, kind: string, name?: string) => objectOf(cluster, kind, name).spec.resources.map(({ spec }: any) => spec);

/** What a synth finds wrong with the cluster after a change of its definition. */
function findings(props: Partial<AksClusterProps>, change: (cluster: AksCluster) => void = () => undefined): Finding[] {
  const app = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.kubectl() });
  const managedBy = new ManagementCluster(app, 'management', { location: LYON, version: KubernetesVersion.V1_34 });
  const cluster = new AksCluster(app, 'shop', { ...PROPS, managedBy, ...props });
  change(cluster);
  return app._synthesize().findings.filter(({ code }) => code.startsWith('aks.') || code.startsWith('schema.'));
}

const shortly = (props: Partial<AksClusterProps>, change?: (cluster: AksCluster) => void) => findings(props, change).map(({ code, object, field, message }) => `${code} ${object} ${field ?? ''}: ${message}`);

describe('a cluster of AKS', () => {
  it('says everything that AKS can be told', () => {
    const cluster = aks({
      network: { pods: Cidr.of('10.244.0.0/16'), services: Cidr.of('10.0.0.0/16') },
      networkPlugin: AksNetworkPlugin.AZURE_OVERLAY,
      networkPolicy: AksNetworkPolicy.CILIUM,
      apiServer: { sources: [Cidr.of('203.0.113.0/24')] },
      tier: AksTier.STANDARD,
      adminGroups: ['00000000-0000-0000-0000-000000000001'],
      localAccounts: false,
      workloadIdentity: true,
      tags: { team: 'shop' },
      resourceGroup: 'shop-rg',
      dnsPrefix: 'acme-shop',
      access: { sshKeys: [SSH_KEY] },
      fields: { nodeResourceGroup: 'shop-nodes', servicePrincipalProfile: null },
    });
    expect(objectOf(cluster, 'AzureASOManagedControlPlane').spec).toEqual({
      version: 'v1.34.3',
      resources: [{
        apiVersion: 'containerservice.azure.com/v1api20240901',
        kind: 'ManagedCluster',
        metadata: { name: 'shop', annotations: { 'serviceoperator.azure.com/credential-from': 'aso-credentials' } },
        spec: {
          aadProfile: { managed: true, adminGroupObjectIDs: ['00000000-0000-0000-0000-000000000001'] },
          apiServerAccessProfile: { authorizedIPRanges: ['203.0.113.0/24'] },
          disableLocalAccounts: true,
          dnsPrefix: 'acme-shop',
          identity: { type: 'SystemAssigned' },
          linuxProfile: { adminUsername: 'azureuser', ssh: { publicKeys: [{ keyData: SSH_KEY }] } },
          location: 'westeurope',
          networkProfile: { networkDataplane: 'cilium', networkPlugin: 'azure', networkPluginMode: 'overlay', networkPolicy: 'cilium' },
          nodeResourceGroup: 'shop-nodes',
          oidcIssuerProfile: { enabled: true },
          operatorSpec: { secrets: { userCredentials: { name: 'shop-user-credentials', key: 'value' } } },
          owner: { name: 'shop-rg' },
          securityProfile: { workloadIdentity: { enabled: true } },
          sku: { name: 'Base', tier: 'Standard' },
          tags: { team: 'shop' },
        },
      }],
    });
    expect(inner(cluster, 'AzureASOManagedCluster')).toEqual([{ location: 'westeurope', tags: { team: 'shop' } }]);
    expect(objectOf(cluster, 'Cluster').spec.clusterNetwork).toEqual({ pods: { cidrBlocks: ['10.244.0.0/16'] }, services: { cidrBlocks: ['10.0.0.0/16'] } });
  });

  it('says everything that a pool can be told, and leaves the number of an autoscaled one to AKS', () => {
    const cluster = aks({
      workers: [
        NodePool.fixed('system', 3, { shape: SHAPE, taints: [Taint.noSchedule('CriticalAddonsOnly', 'true')] }),
        NodePool.autoscaled('batch', 0, 9, { shape: MachineShape.of({ cpus: 8, memoryGiB: 64, diskGiB: 128 }), labels: { tier: 'batch' }, taints: [Taint.noExecute('spot')], rollout: { maxSurge: 2 } }),
        NodePool.fixed('win', 1, { version: KubernetesVersion.V1_33 }),
      ],
      pools: {
        batch: { zones: ['1', '2'], spot: true, maxPods: 60, subnetId: '/subscriptions/s/subnets/batch', tags: { cost: 'low' }, fields: { enableFIPS: true } },
        win: { vmSize: 'Standard_D4s_v5', osSku: AksOsSku.WINDOWS_2022, azureName: 'win1', patchRelease: 7 },
      },
    });
    expect(inner(cluster, 'AzureASOManagedMachinePool', 'shop-system')).toEqual([{
      azureName: 'system', mode: 'System', nodeTaints: ['CriticalAddonsOnly=true:NoSchedule'], owner: { name: 'shop' }, type: 'VirtualMachineScaleSets', vmSize: 'Standard_D4s_v5',
    }]);
    expect(inner(cluster, 'AzureASOManagedMachinePool', 'shop-batch')).toEqual([{
      availabilityZones: ['1', '2'],
      azureName: 'batch',
      enableAutoScaling: true,
      enableFIPS: true,
      maxCount: 9,
      maxPods: 60,
      minCount: 0,
      mode: 'User',
      nodeLabels: { tier: 'batch' },
      nodeTaints: ['spot:NoExecute'],
      osDiskSizeGB: 128,
      owner: { name: 'shop' },
      scaleSetEvictionPolicy: 'Delete',
      scaleSetPriority: 'Spot',
      tags: { cost: 'low' },
      type: 'VirtualMachineScaleSets',
      upgradeSettings: { maxSurge: '2' },
      vmSize: 'Standard_E8s_v5',
      vnetSubnetReference: { armId: '/subscriptions/s/subnets/batch' },
    }]);
    expect(inner(cluster, 'AzureASOManagedMachinePool', 'shop-win')).toEqual([{
      azureName: 'win1', mode: 'User', osSKU: 'Windows2022', osType: 'Windows', owner: { name: 'shop' }, type: 'VirtualMachineScaleSets', vmSize: 'Standard_D4s_v5',
    }]);
    const batch = objectOf(cluster, 'MachinePool', 'shop-batch');
    expect([batch.spec.replicas, batch.metadata.annotations]).toEqual([undefined, { 'cluster.x-k8s.io/replicas-managed-by': 'external-autoscaler' }]);
    expect(objectOf(cluster, 'MachinePool', 'shop-win').spec.template.spec.version).toBe('v1.33.7');
  });

  it('brings more objects of Azure along, with the credentials of the cluster', () => {
    const cluster = aks({
      controlPlaneResources: [{ apiVersion: 'containerservice.azure.com/v1api20240901', kind: 'MaintenanceConfiguration', metadata: { name: 'shop' }, spec: { owner: { name: 'shop' } } }],
      clusterResources: [{ apiVersion: 'network.azure.com/v1api20201101', kind: 'VirtualNetwork', metadata: { name: 'shop', annotations: { 'serviceoperator.azure.com/credential-from': 'other' } } }],
    });
    expect(objectOf(cluster, 'AzureASOManagedControlPlane').spec.resources[1].metadata).toEqual({ name: 'shop', annotations: { 'serviceoperator.azure.com/credential-from': 'aso-credentials' } });
    expect(objectOf(cluster, 'AzureASOManagedCluster').spec.resources[1].metadata.annotations).toEqual({ 'serviceoperator.azure.com/credential-from': 'other' });
  });

  it('is made by the provider for Azure alone', () => {
    expect(aks()._providersNeeded).toEqual(['InfrastructureProvider azure']);
    expect(objectsOf(aks()).map(({ kind }) => kind)).toEqual(['Cluster', 'AzureASOManagedCluster', 'AzureASOManagedControlPlane', 'MachinePool', 'AzureASOManagedMachinePool']);
  });
});

describe('what only the provider for Azure would find is found by synth', () => {
  it('nothing in what the library writes', () => {
    expect(findings({ network: { services: Cidr.of('10.0.0.0/16') } })).toEqual([]);
  });

  const CP = 'AzureASOManagedControlPlane.infrastructure.cluster.x-k8s.io default/shop';
  const POOL = 'AzureASOManagedMachinePool.infrastructure.cluster.x-k8s.io default/shop-system';

  it.each<[string, Partial<AksClusterProps>, ((cluster: AksCluster) => void) | undefined, string[]]>([
    ['another version inside', { fields: { kubernetesVersion: '1.33.1' } }, undefined, [
      `aks.conflicting-value ${CP} spec.resources[0].spec.kubernetesVersion: "1.33.1" stands against "1.34.3", which the provider sets here from spec.version: it fails`,
    ]],
    ['the same version inside', { fields: { kubernetesVersion: '1.34.3' } }, undefined, []],
    ['another range of services inside', { network: { services: Cidr.of('10.0.0.0/16') }, fields: { networkProfile: { serviceCidr: '10.1.0.0/16' } } }, undefined, [
      `aks.conflicting-value ${CP} spec.resources[0].spec.networkProfile.serviceCidr: "10.1.0.0/16" stands against "10.0.0.0/16", which the provider sets here from the Cluster's services: it fails`,
    ]],
    ['another range of pods inside', { networkPlugin: AksNetworkPlugin.KUBENET, network: { pods: Cidr.of('10.0.0.0/16') }, fields: { networkProfile: { podCidr: '10.1.0.0/16' } } }, undefined, [
      `aks.conflicting-value ${CP} spec.resources[0].spec.networkProfile.podCidr: "10.1.0.0/16" stands against "10.0.0.0/16", which the provider sets here from the Cluster's pods: it fails`,
    ]],
    ['pools inside', { fields: { agentPoolProfiles: [{ name: 'a', vmSize: 'b' }] } }, undefined, [
      `aks.pool-profiles ${CP} spec.resources[0].spec.agentPoolProfiles: pools stand in the ManagedCluster, and the provider makes them of AzureASOManagedMachinePools alone`,
    ]],
    ['another number of machines inside', { pools: { system: { fields: { count: 5 } } } }, undefined, [
      `aks.conflicting-value ${POOL} spec.resources[0].spec.count: 5 stands against 3, which the provider sets here from the MachinePool's replicas: it fails`,
    ]],
    ['another version of a pool inside', { pools: { system: { fields: { orchestratorVersion: '1.33.0' } } } }, undefined, [
      `aks.conflicting-value ${POOL} spec.resources[0].spec.orchestratorVersion: "1.33.0" stands against "1.34.3", which the provider sets here from the MachinePool's version: it fails`,
    ]],
    ['no System pool after a change', { pools: { system: { fields: { mode: 'User' } } } }, undefined, [
      `aks.system-pool-missing ${CP} : none of the pools of 'shop' has the mode System, and AKS wants one`,
    ]],
    ['an owner that is not there', { pools: { system: { fields: { owner: { name: 'sop' } } } }, fields: { owner: { name: 'other' } } }, undefined, [
      `aks.owner-missing ${CP} spec.resources[0].spec.owner.name: ManagedCluster belongs to the ResourceGroup 'other', which the cluster does not have`,
      `aks.owner-missing ${POOL} spec.resources[0].spec.owner.name: ManagedClustersAgentPool belongs to the ManagedCluster 'sop', which the cluster does not have`,
    ]],
    ['another cluster beside it', { controlPlaneResources: [{ apiVersion: 'containerservice.azure.com/v1api20240901', kind: 'ManagedCluster', metadata: { name: 'b' }, spec: { location: 'a', owner: { name: 'shop' } } }] }, undefined, [
      `aks.resource-unused ${CP} spec.resources[1]: the provider uses the first ManagedCluster alone, and this is another one`,
    ]],
    ['a field inside that does not exist', { fields: { dnsPrefx: 'shop' } }, undefined, [
      `schema.unknown-field ${CP} spec.resources[0].spec.dnsPrefx: spec.dnsPrefx is not a field of this kind`,
    ]],
    ['no cluster at all, after a patch', {}, (cluster) => cluster.definition.patch(cluster.objectOf('AzureASOManagedControlPlane'), { spec: { resources: [] } }), [
      `aks.resource-missing ${CP} spec.resources: no ManagedCluster is among its resources, and the provider stops for good`,
    ]],
    ['no credentials, after a patch', {}, (cluster) => cluster.definition.patch(cluster.objectOf('AzureASOManagedCluster'), {
      spec: { resources: [{ apiVersion: 'resources.azure.com/v1api20200601', kind: 'ResourceGroup', metadata: { name: 'shop' }, spec: { location: 'westeurope' } }] },
    }), [
      "aks.credentials-missing AzureASOManagedCluster.infrastructure.cluster.x-k8s.io default/shop spec.resources[0].metadata.annotations: ResourceGroup 'shop' does not say with what Azure Service Operator logs on",
    ]],
  ])('%s', (_, props, change, expected) => {
    expect(shortly(props, change)).toEqual(expected);
  });
});

describe('a cluster of AKS is refused', () => {
  const pool = (options: Parameters<typeof NodePool.fixed>[2], name = 'system', count = 3) => [NodePool.fixed(name, count, { shape: SHAPE, ...options })];
  it.each<[string, Partial<AksClusterProps>, string]>([
    ['elsewhere', { location: LYON }, "cluster 'shop' of AKS is at on-premises/lyon (FR): give a region of Azure, as in Location.of('azure', 'westeurope', { jurisdiction: 'NL' })"],
    ['with a patch release that is none', { patchRelease: -1 }, "cluster 'shop' of AKS has the patch release -1: give a whole number from 0, such as 3 for 1.34.3"],
    ['without a pool', { workers: [] }, "cluster 'shop' of AKS has no System pool, on which AKS runs what it needs itself: add NodePool.fixed('system', 3) to workers"],
    ['without a System pool', { pools: { system: { mode: AksPoolMode.USER } } }, "cluster 'shop' of AKS has no System pool, on which AKS runs what it needs itself: give one of its pools AksPoolMode.SYSTEM"],
    ['with a System pool of nothing', { workers: pool({}, 'system', 0) }, "node pool 'system' of cluster 'shop' is a System pool and may have no machine: give it at least one"],
    ['with a System pool of spot machines', { pools: { system: { spot: true } } },
      "node pool 'system' of cluster 'shop' is a System pool of spot machines, which AKS refuses: make it AksPoolMode.USER, and another one the System pool"],
    ['with a System pool of Windows', { pools: { system: { osSku: AksOsSku.WINDOWS_2022 } } },
      "node pool 'system' of cluster 'shop' is a System pool of Windows, which AKS refuses: make it AksPoolMode.USER, and another one the System pool"],
    ['with a System pool that keeps pods away', { workers: pool({ taints: [Taint.noSchedule('only', 'batch')] }) },
      "node pool 'system' of cluster 'shop' is a System pool with the taint 'only', and AKS lets only CriticalAddonsOnly keep pods away there: make it AksPoolMode.USER, or leave the taint out"],
    ['with a pool of a name that Azure does not take', { workers: pool({}, 'system-pool-of-shop') },
      "node pool 'system-pool-of-shop' of cluster 'shop' would be named 'system-pool-of-shop' in Azure, which takes a small letter, then small letters and digits, 12 together: give it an azureName such as 'systempoolof'"],
    ['with a pool of Windows of a long name', { workers: [...pool({}), ...pool({}, 'windows')], pools: { windows: { osSku: AksOsSku.WINDOWS_2022 } } },
      "node pool 'windows' of cluster 'shop' would be named 'windows' in Azure, which takes a small letter, then small letters and digits, 6 together for Windows: give it an azureName such as 'window'"],
    ['without machines', { workers: [NodePool.fixed('system', 1)] }, "node pool 'system' of cluster 'shop' does not say its machines: give it a shape, or a vmSize in pools: { 'system': { vmSize: … } }"],
    ['with a shape that Azure does not have', { workers: pool({ shape: MachineShape.of({ cpus: 3, memoryGiB: 12 }) }) },
      "node pool 'system' of cluster 'shop' wants machines of 3 processors, 12 GiB, which no size of Azure has: use 2, 4 or 8 GiB a processor and a usual size, such as { cpus: 4, memoryGiB: 16 }, or name the vmSize"],
    ['with fewer machines during a rollout', { workers: pool({ rollout: { maxUnavailable: 1 } }) },
      "node pool 'system' of cluster 'shop' says maxUnavailable, and AKS replaces machines with a surge only: give rollout.maxSurge"],
    ['with a pool of another minor without its patch release', { workers: pool({ version: KubernetesVersion.V1_33 }) },
      "node pool 'system' of cluster 'shop' has Kubernetes 1.33 without a patch release: give it in pools: { 'system': { patchRelease: … } }"],
    ['with machines for a pool that is not there', { pools: { sytem: {} } }, "cluster 'shop' has settings of AKS for the node pool 'sytem', which it does not have, did you mean 'system'?"],
    ['with an issuer of tokens', { access: { oidc: { url: 'https://id.example.com', clientId: 'a' } } },
      "cluster 'shop' of AKS trusts the token issuer 'https://id.example.com', and AKS trusts Microsoft Entra ID alone: name its groups in adminGroups"],
    ['with nobody who gets in', { localAccounts: false }, "cluster 'shop' of AKS has neither an administrator's account nor adminGroups: nobody could get in, name a group"],
    ['as a private one with sources', { apiServer: { isPrivate: true, sources: [Cidr.of('10.0.0.0/8')] } },
      "cluster 'shop' of AKS is private and names addresses from which it is reached: leave apiServer.sources out"],
    ['with policies that its plugin does not have', { networkPlugin: AksNetworkPlugin.KUBENET, networkPolicy: AksNetworkPolicy.AZURE },
      "cluster 'shop' of AKS has kubenet and the network policies of Azure, which belong to AksNetworkPlugin.AZURE: choose AksNetworkPolicy.CALICO, or the other plugin"],
    ['with a range of pods that its plugin does not use', { network: { pods: Cidr.of('10.0.0.0/16') } },
      "cluster 'shop' of AKS has the range 10.0.0.0/16 for pods, and with AksNetworkPlugin.AZURE they take addresses of the nodes' subnet: choose AksNetworkPlugin.AZURE_OVERLAY, or leave network.pods out"],
    ['with ranges that overlap', { networkPlugin: AksNetworkPlugin.KUBENET, network: { pods: Cidr.of('10.0.0.0/16'), services: Cidr.of('10.0.0.0/24') } },
      "cluster 'shop' uses 10.0.0.0/16 for pods and 10.0.0.0/24 for services, which overlap: choose ranges that have no address in common"],
  ])('%s', (_, props, message) => {
    expect(() => aks(props)).toThrow(new Error(message));
  });
});
