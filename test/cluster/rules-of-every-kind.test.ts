import { KINDS, shop } from './every-kind';
import { LYON, objectsOf } from './fleet';
import { EksAnywhereVersion, HealthCheck, MachineShape, MadeCluster, ManagementCluster, NodePool } from '../../src/cluster';
import { KubernetesVersion, Repository } from '../../src/fleet';
import { KubeObject } from '../../src/object/kube-object';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';

/* What holds for the objects of every kind of cluster: versions of APIs, names, labels and references as Cluster API demands them. */

const shape = MachineShape.of({ cpus: 4, memoryGiB: 16 });
const FULL = {
  healthCheck: HealthCheck.of(),
  workers: [NodePool.fixed('general', 3, { shape }), NodePool.autoscaled('burst', 1, 4, { shape })],
};
const POOLS = /^EKS Anywhere on bare metal$/;
const said = (kind: string) => (POOLS.test(kind) ? { healthCheck: FULL.healthCheck } : FULL);
const objectsOfKind = (kind: string): any[] => objectsOf(shop(kind, said(kind))) as any[];
const isCapi = (kind: string) => !kind.startsWith('EKS Anywhere');
const of = (objects: readonly any[], ...kinds: string[]) => objects.filter((object) => kinds.includes(object.kind));

/** The version of each group and kind that is current; Docker and AzureManaged kinds end. */
const CURRENT: readonly (readonly [RegExp, string])[] = [
  [/^(Cluster|Machine(Deployment|Pool|HealthCheck)|Kubeadm.*)\.(cluster|controlplane\.cluster|bootstrap\.cluster)\.x-k8s\.io$/, 'v1beta2'],
  [/^(AWS|EKSConfig|NodeadmConfig|VSphere|Metal3|Dev).*\.x-k8s\.io$/, 'v1beta2'],
  [/^(AzureASO|AzureCluster|AzureMachine|GCP|Nutanix|OpenStack).*\.x-k8s\.io$/, 'v1beta1'],
  [/^CloudStack.*\.x-k8s\.io$/, 'v1beta3'],
  [/\.anywhere\.eks\.amazonaws\.com$/, 'v1alpha1'],
];

describe.each(Object.keys(KINDS))('the objects of a cluster of the kind %s', (kind) => {
  const objects = objectsOfKind(kind);

  it('are of the versions that are current', () => {
    for (const { apiVersion, kind: name } of objects as KubeObject[]) {
      const [group, version] = apiVersion.split('/');
      expect([name, CURRENT.find(([pattern]) => pattern.test(`${name}.${group}`))?.[1]]).toEqual([name, version]);
    }
  });

  it('stand in one namespace, and stay where a file is taken away', () => {
    expect(new Set(objects.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['default']));
    for (const { metadata } of objects) {
      expect(metadata.annotations).toMatchObject({ 'kustomize.toolkit.fluxcd.io/prune': 'disabled', 'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm' });
    }
  });

  it('say nothing that is empty', () => {
    const empty: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)) { empty.push(path.replace(/\.\d+/g, '')); return; }
      if (typeof value === 'object' && value !== null) { for (const [key, inner] of Object.entries(value)) { visit(inner, `${path}.${key}`); } }
    };
    for (const object of objects) { visit(object.spec, object.kind); }
    // An empty secret stands for a bootstrap that the cloud does, a thumbprint is demanded; the others say something by their presence alone.
    const MEANT = [
      'MachinePool.template.spec.bootstrap.dataSecretName', 'MachineHealthCheck.selector.matchLabels.cluster.x-k8s.io/control-plane', 'Cluster.clusterNetwork.cniConfig.cilium',
      'DevCluster.backend.docker', 'DevMachineTemplate.template.spec.backend.docker', 'DevMachinePool.backend.docker', 'AWSManagedCluster', 'DockerDatacenterConfig', 'NodeadmConfigTemplate.template.spec', 'NodeadmConfig',
      'AzureClusterIdentity.allowedNamespaces', 'VSphereDatacenterConfig.thumbprint',
    ];
    expect(empty.filter((path) => !MEANT.includes(path))).toEqual([]);
  });
});

describe.each(Object.keys(KINDS).filter(isCapi))('the Cluster API objects of the kind %s', (kind) => {
  const objects = objectsOfKind(kind);
  const [cluster] = of(objects, 'Cluster');

  it('carry the name of their cluster', () => {
    for (const { metadata } of objects) { expect(metadata.labels).toMatchObject({ 'cluster.x-k8s.io/cluster-name': 'shop' }); }
  });

  it('refer to each other by group, kind and name, and to nothing that is not there', () => {
    const pools = of(objects, 'MachineDeployment', 'MachinePool').map(({ spec }) => spec.template.spec);
    const refs = [
      cluster.spec.controlPlaneRef, cluster.spec.infrastructureRef,
      ...pools.flatMap(({ bootstrap, infrastructureRef }) => [infrastructureRef, ...(bootstrap.configRef ? [bootstrap.configRef] : [])]),
      ...of(objects, 'KubeadmControlPlane').map(({ spec }) => spec.machineTemplate.spec.infrastructureRef),
    ];
    for (const ref of refs) {
      expect(Object.keys(ref).sort()).toEqual(['apiGroup', 'kind', 'name']);
      expect(objects.filter(({ apiVersion, kind: name, metadata }) => apiVersion.startsWith(`${ref.apiGroup}/`) && name === ref.kind && metadata.name === ref.name)).toHaveLength(1);
    }
  });

  it('join by a template where Cluster API starts machines, by the plain kind or nothing where a provider does', () => {
    for (const { spec } of of(objects, 'MachineDeployment')) { expect(spec.template.spec.bootstrap.configRef.kind).toMatch(/Template$/); }
    for (const { spec } of of(objects, 'MachinePool')) {
      const { dataSecretName, configRef } = spec.template.spec.bootstrap;
      expect([dataSecretName, configRef?.kind.endsWith('Template')]).toEqual(configRef ? [undefined, false] : ['', undefined]);
    }
  });

  it('select their machines by labels that these have, and belong to one cluster', () => {
    for (const { spec } of of(objects, 'MachineDeployment')) { expect(spec.template.metadata.labels).toMatchObject(spec.selector.matchLabels); }
    for (const { spec } of of(objects, 'MachineDeployment', 'MachinePool')) { expect([spec.clusterName, spec.template.spec.clusterName]).toEqual(['shop', 'shop']); }
    for (const { spec } of of(objects, 'MachineHealthCheck')) { expect(spec.selector.matchLabels).toMatchObject({ 'cluster.x-k8s.io/cluster-name': 'shop' }); }
  });

  it('leave the number of a scaled pool to whoever scales it', () => {
    const pools = of(objects, 'MachineDeployment', 'MachinePool');
    expect(pools.map(({ metadata, spec }) => [metadata.name, spec.replicas])).toEqual([['shop-general', 3], ['shop-burst', undefined]]);
    expect(Object.keys(pools[1].metadata.annotations)).toContainEqual(expect.stringMatching(/cluster-api-autoscaler-node-group-m|replicas-managed-by/));
  });

  it('name machine templates by their content', () => {
    for (const { metadata } of objects.filter((object) => /MachineTemplate$|ConfigTemplate$/.test(object.kind))) { expect(metadata.name).toMatch(/-[0-9a-f]{8}$/); }
  });
});

describe('what hand-written files of EKS Anywhere have wrong most often', () => {
  const found = (patch: object) => {
    const app = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });
    const managedBy = new ManagementCluster(app, 'management', { location: LYON, version: KubernetesVersion.V1_35, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 });
    const cluster: MadeCluster = KINDS['EKS Anywhere on vsphere'](app, 'shop', managedBy);
    cluster.definition.patch(cluster.objectOf('Cluster'), { spec: patch });
    return app._synthesize().findings.map(({ code, field, message }) => [code, field, message]);
  };

  it.each<[string, object, string, string]>([
    ['a name of the control plane', { controlPlaneConfiguration: { name: 'cp' } }, 'schema.unknown-field', 'spec.controlPlaneConfiguration.name'],
    ['maxUnavailable of the control plane', { controlPlaneConfiguration: { upgradeRolloutStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } } },
      'schema.unknown-field', 'spec.controlPlaneConfiguration.upgradeRolloutStrategy.rollingUpdate.maxUnavailable'],
    ['a version as a number', { kubernetesVersion: 1.3 }, 'schema.wrong-type', 'spec.kubernetesVersion'],
    ['node for nodes', { clusterNetwork: { node: { cidrMaskSize: 24 } } }, 'schema.unknown-field', 'spec.clusterNetwork.node'],
    ['certSANs for certSans', { controlPlaneConfiguration: { certSANs: ['a'] } }, 'schema.unknown-field', 'spec.controlPlaneConfiguration.certSANs'],
    ['a port as a number', { registryMirrorConfiguration: { endpoint: 'mirror', port: 443 } }, 'schema.wrong-type', 'spec.registryMirrorConfiguration.port'],
  ])('%s is found where it stands', (_, patch, code, field) => {
    expect(found(patch).map(([first, second]) => [first, second])).toEqual([[code, field]]);
  });
});

describe('a version', () => {
  it('is text in the file, where YAML would read a number', () => {
    const app = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });
    const managedBy = new ManagementCluster(app, 'management', { location: LYON, version: KubernetesVersion.V1_35, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 });
    KINDS['EKS Anywhere on docker'](app, 'shop', managedBy, { version: KubernetesVersion.V1_30 });
    const texts = [...app._synthesize().tree].map(([, text]) => String(text)).filter((text) => text.includes('kubernetesVersion:'));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('kubernetesVersion: "1.30"\n');
  });
});
