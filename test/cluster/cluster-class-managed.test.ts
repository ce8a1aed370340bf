import { violationsOf } from './fleet';
import { found, objectsOf } from './store-class';
import { AksCluster, ClassCluster, ClassClusterProps, ClusterClass, ClusterSample, EksCluster, EksPool, GkeCluster, GkeReleaseChannel, ICluster, KubernetesVersion, Location, NodePool, UpstreamRelease } from '../../src';
import { addCluster, smallPlatform } from '../support/small-platform';

const version = KubernetesVersion.V1_34;
const azure = Location.of('azure', 'westeurope', { jurisdiction: 'NL' });
const google = Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' });
const workers = [NodePool.fixed('system', 3)];

type Declare = (scope: ClusterSample, managedBy: ICluster) => void;
const aks: Declare = (scope, managedBy) => {
  new AksCluster(scope, scope.clusterName, { managedBy, location: azure, version, patchRelease: 3, credentialSecret: 'aso', workers, pools: { system: { vmSize: 'Standard_D4s_v5' } } });
};
const gke: Declare = (scope, managedBy) => {
  new GkeCluster(scope, scope.clusterName, { managedBy, location: google, version, patchRelease: 3, project: 'acme', releaseChannel: GkeReleaseChannel.REGULAR, workers });
};
const eks: Declare = (scope, managedBy) => { new EksCluster(scope, scope.clusterName, { managedBy, location: Location.aws('eu-west-3'), version, workers }); };

function synthesis(declare: Declare, props: Partial<ClassClusterProps> = {}) {
  const platform = smallPlatform();
  const managedBy = addCluster(platform, 'management', {});
  const clusterClass = new ClusterClass(platform, 'managed', { managedBy, revision: 1 });
  for (const sample of clusterClass.samples) { declare(sample, managedBy); }
  new ClassCluster(platform, 'shop', { managedBy, location: azure, version, clusterClass, distribution: UpstreamRelease.of('v1.34.3'), workers, machinePools: ['system'], ...props });
  return platform._synthesize({ objectChecks: 'skip' });
}

describe('a class of clusters whose control plane the cloud runs', () => {
  it.each<[string, Declare, string, string]>([
    ['AKS', aks, 'AzureASOManagedControlPlaneTemplate', 'AzureASOManagedMachinePoolTemplate'],
    ['GKE', gke, 'GCPManagedControlPlaneTemplate', 'GCPManagedMachinePoolTemplate'],
  ])('has machine pools: %s', (_, declare, controlPlane, pool) => {
    const synth = synthesis(declare);
    expect(found(synth)).toEqual([]);
    const objects = objectsOf(synth, 'managed');
    const cluster = objectsOf(synth, 'shop/definition');
    expect(violationsOf([...objects, ...cluster])).toEqual([]);
    const { spec } = objects.find(({ kind }) => kind === 'ClusterClass') as any;
    const template = (kind: string, apiVersion: string, name: string) => ({ templateRef: { apiVersion, kind, name } });
    expect(spec.controlPlane).toEqual(template(controlPlane, 'infrastructure.cluster.x-k8s.io/v1beta1', 'managed-v1-control-plane'));
    expect(spec.workers).toEqual({
      machinePools: [{
        class: 'system',
        bootstrap: template('KubeadmConfigTemplate', 'bootstrap.cluster.x-k8s.io/v1beta2', 'managed-v1-system-join'),
        infrastructure: template(pool, 'infrastructure.cluster.x-k8s.io/v1beta1', 'managed-v1-system-machines'),
      }],
    });
    expect(objects.map(({ kind }) => kind).sort()).toContain(pool);
    expect((cluster[0].spec as any).topology.workers).toEqual({ machinePools: [{ class: 'system', name: 'system', replicas: 3 }] });
  });

  it('names pools of AKS after each cluster', () => {
    const { spec } = objectsOf(synthesis(aks), 'managed').find(({ kind }) => kind === 'ClusterClass') as any;
    const { definitions: [{ selector, jsonPatches }] } = spec.patches.find(({ name }: any) => name === 'system-machines');
    expect(selector.matchResources).toEqual({ machinePoolClass: { names: ['system'] } });
    expect(jsonPatches).toEqual([
      { op: 'replace', path: '/spec/template/spec/resources/0/metadata/name', valueFrom: { template: '"{{ .builtin.cluster.name }}-system"' } },
      { op: 'replace', path: '/spec/template/spec/resources/0/spec/owner/name', valueFrom: { variable: 'builtin.cluster.name' } },
    ]);
  });

  it('finds a pool that is not said to be a machine pool', () => {
    expect(found(synthesis(aks, { machinePools: [] }))).toEqual([{
      code: 'cluster.worker-class-missing', severity: 'error', message: "its pool 'system' is of the worker class 'system', which 'managed-v1' does not have", fix: 'name the pool in machinePools',
    }]);
  });

  it('has no machine pools of EKS, of which there are no templates, and says what to do', () => {
    const findings = found(synthesis(eks));
    expect(findings.map(({ code }) => code).sort()).toEqual(['cluster-class.left-out', 'cluster.worker-class-missing']);
    expect(findings.find(({ code }) => code === 'cluster-class.left-out')).toMatchObject({
      message: expect.stringMatching(/^a class has no place for .*AWSManagedMachinePool.*MachinePool/),
      fix: 'declare what is needed of it on each cluster of the class, with its definition as scope; or give the pool machines that Cluster API starts, such as EksPool.selfManaged, or no machinePool',
    });
  });

  it('has workers of EKS whose machines Cluster API starts', () => {
    const machines = { system: EksPool.selfManaged({ instanceType: 'm7i.large' }) };
    const synth = synthesis((scope, managedBy) => { new EksCluster(scope, scope.clusterName, { managedBy, location: Location.aws('eu-west-3'), version, workers, machines }); },
      { location: Location.aws('eu-west-3'), machinePools: [] });
    expect(found(synth)).toEqual([]);
    const objects = objectsOf(synth, 'managed');
    expect(violationsOf([...objects, ...objectsOf(synth, 'shop/definition')])).toEqual([]);
    const { spec } = objects.find(({ kind }) => kind === 'ClusterClass') as any;
    expect(spec.workers.machineDeployments.map((worker: any) => [worker.class, worker.infrastructure.templateRef.kind, worker.bootstrap.templateRef.kind])).toEqual([
      ['system', 'AWSMachineTemplate', 'NodeadmConfigTemplate'],
    ]);
  });
});
