import { upgradeFindings, upgradePlan } from '../../src/cluster/upgrade';
import { JsonMap } from '../../src/object/json';
import { KubeObject } from '../../src/object/kube-object';

const ref = (kind: string, group = 'infrastructure.cluster.x-k8s.io') => ({ templateRef: { apiVersion: `${group}/v1beta2`, kind, name: 'any' } });

function worker(name: string, fields: JsonMap = {}): JsonMap {
  return { class: name, bootstrap: ref('KubeadmConfigTemplate', 'bootstrap.cluster.x-k8s.io'), infrastructure: ref('DevMachineTemplate'), ...fields };
}

function classOf(spec: JsonMap = {}, name = 'std-v1'): KubeObject {
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'ClusterClass',
    metadata: { name, namespace: 'default' },
    spec: {
      infrastructure: ref('DevClusterTemplate'),
      controlPlane: { ...ref('KubeadmControlPlaneTemplate', 'controlplane.cluster.x-k8s.io'), machineInfrastructure: ref('DevMachineTemplate') },
      workers: { machineDeployments: [worker('web'), worker('batch')] },
      ...spec,
    },
  };
}

function cluster(topology: JsonMap = {}, name = 'nantes'): KubeObject {
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'Cluster',
    metadata: { name, namespace: 'default' },
    spec: { topology: { classRef: { name: 'std-v1' }, version: 'v1.34.1', workers: { machineDeployments: [{ class: 'web', name: 'front' }] }, ...topology } },
  };
}

function rows(before: KubeObject[], after: KubeObject[]) {
  return upgradeFindings(before, after).map(({ code, object, field, message, fix }) => [code, object, field, message, fix]);
}

const CLASS = 'ClusterClass.cluster.x-k8s.io default/std-v1';
const CLUSTER = 'Cluster.cluster.x-k8s.io default/nantes';
const variable = (name: string, required: boolean, schema: JsonMap = { type: 'string' }) => ({ name, required, schema: { openAPIV3Schema: schema } });
const gives = (...names: string[]) => ({ variables: names.map((name) => ({ name, value: 'x' })) });
const check = { healthCheck: { checks: { nodeStartupTimeoutSeconds: 600 } } };

describe('a step of a class', () => {
  it.each<[string, KubeObject[], KubeObject[]]>([
    ['no change', [classOf(), cluster()], [classOf(), cluster()]],
    ['a template of another name', [classOf(), cluster()], [classOf({ infrastructure: { templateRef: { ...ref('DevClusterTemplate').templateRef, name: 'other' } } }), cluster()]],
    ['a worker class that nobody uses', [classOf(), cluster()], [classOf({ workers: { machineDeployments: [worker('web')] } }), cluster()]],
    ['a worker class more', [classOf(), cluster()], [classOf({ workers: { machineDeployments: [worker('web'), worker('batch'), worker('gpu')] } }), cluster()]],
    ['a variable with a default', [classOf(), cluster()], [classOf({ variables: [variable('tier', true, { type: 'string', default: 'a' })] }), cluster()]],
    ['a variable that goes with its values', [classOf({ variables: [variable('tier', false)] }), cluster(gives('tier'))], [classOf(), cluster()]],
    ['a class of the same kinds', [classOf(), cluster()], [classOf(), classOf({}, 'std-v2'), cluster({ classRef: { name: 'std-v2' } })]],
    ['the class that is left, with it', [classOf(), cluster()], [classOf({}, 'std-v2'), cluster({ classRef: { name: 'std-v2' } })]],
    ['a minor', [classOf(), cluster()], [classOf(), cluster({ version: 'v1.35.0' })]],
    ['minors that the class goes through', [classOf({ kubernetesVersions: ['v1.34.1', 'v1.35.0', 'v1.36.0'] }), cluster()], [classOf({ kubernetesVersions: ['v1.34.1', 'v1.35.0', 'v1.36.0'] }), cluster({ version: 'v1.36.0' })]],
    ['a health check that nobody asks for', [classOf({ workers: { machineDeployments: [worker('web', check)] } }), cluster()], [classOf({ workers: { machineDeployments: [worker('web')] } }), cluster()]],
  ])('finds nothing in %s', (_, before, after) => {
    expect(rows(before, after)).toEqual([]);
  });

  it.each<[string, KubeObject[], KubeObject[], unknown[]]>([
    ['a template of another kind', [classOf(), cluster()], [classOf({ infrastructure: ref('VSphereClusterTemplate') }), cluster()],
      ['upgrade.class-template-kind', CLASS, 'spec.infrastructure',
        'the template of the cluster becomes VSphereClusterTemplate.infrastructure.cluster.x-k8s.io from DevClusterTemplate.infrastructure.cluster.x-k8s.io, and a class keeps the kinds of its templates',
        'leave the kind, or make a class of another name']],
    ['machines of the control plane that go', [classOf()], [classOf({ controlPlane: ref('KubeadmControlPlaneTemplate', 'controlplane.cluster.x-k8s.io') })],
      ['upgrade.class-template-kind', CLASS, 'spec.controlPlane.machineInfrastructure',
        'the template of machines of the control plane becomes none from DevMachineTemplate.infrastructure.cluster.x-k8s.io, and a class keeps the kinds of its templates',
        'leave the kind, or make a class of another name']],
    ['workers that join otherwise', [classOf()], [classOf({ workers: { machineDeployments: [worker('web', { bootstrap: ref('EKSConfigTemplate', 'bootstrap.cluster.x-k8s.io') }), worker('batch')] } })],
      ['upgrade.class-template-kind', CLASS, 'spec.workers.machineDeployments[class=web].bootstrap',
        "the template of the bootstrap of the worker class 'web' becomes EKSConfigTemplate.bootstrap.cluster.x-k8s.io from KubeadmConfigTemplate.bootstrap.cluster.x-k8s.io, and a class keeps the kinds of its templates",
        'leave the kind, or make a class of another name']],
    ['a worker class in use that goes', [classOf(), cluster()], [classOf({ workers: { machineDeployments: [worker('batch')] } }), cluster()],
      ['upgrade.worker-class-removed', CLASS, 'spec.workers.machineDeployments[class=web]', "the worker class 'web' is taken away, and pool 'front' of cluster 'nantes' is of it",
        'give the pools another class first, and take this one away afterwards; or make a class of another name']],
    ['a class in use that goes', [classOf(), cluster()], [cluster()],
      ['upgrade.class-removed', CLASS, undefined, "the class 'std-v1' is no longer defined, and 'nantes' is of it", 'declare it again, or give the clusters another class first']],
    ['a variable in use that goes', [classOf({ variables: [variable('tier', false)] }), cluster(gives('tier'))], [classOf(), cluster(gives('tier'))],
      ['upgrade.class-variable-removed', CLASS, 'spec.variables[name=tier]', "the variable 'tier' is taken away, and 'nantes' gives it a value", 'take the values away too, or make a class of another name']],
    ['a variable that must be given', [classOf(), cluster(), cluster({}, 'lille')], [classOf({ variables: [variable('tier', true)] }), cluster(gives('tier')), cluster({}, 'lille')],
      ['upgrade.class-variable-required', CLASS, 'spec.variables[name=tier]', "the variable 'tier' is required and has no preset, and 'lille' gives it no value", 'give it a preset, or give each cluster a value']],
    ['a version in use that goes', [classOf({ kubernetesVersions: ['v1.34.1', 'v1.35.0'] }), cluster()], [classOf({ kubernetesVersions: ['v1.35.0'] }), cluster()],
      ['upgrade.class-version-removed', CLASS, 'spec.kubernetesVersions', '["v1.34.1","v1.35.0"] becomes ["v1.35.0"], without the version of \'nantes\'', 'keep every version that a cluster has']],
    ['a health check that a pool asks for', [classOf({ workers: { machineDeployments: [worker('web', check)] } }), cluster({ workers: { machineDeployments: [{ class: 'web', name: 'front', healthCheck: { enabled: true } }] } })],
      [classOf({ workers: { machineDeployments: [worker('web')] } }), cluster()],
      ['upgrade.class-health-check-removed', CLASS, 'spec.workers.machineDeployments[class=web].healthCheck', "the health check is taken away, and pool 'front' of cluster 'nantes' asks for it",
        'keep it, or make a class of another name']],
    ['a class of other kinds', [classOf(), classOf({ infrastructure: ref('VSphereClusterTemplate') }, 'vs-v1'), cluster()],
      [classOf(), classOf({ infrastructure: ref('VSphereClusterTemplate') }, 'vs-v1'), cluster({ classRef: { name: 'vs-v1' } })],
      ['upgrade.class-template-kind', CLUSTER, 'spec.topology.classRef',
        "the class becomes 'vs-v1' from 'std-v1', where the template of the cluster is VSphereClusterTemplate.infrastructure.cluster.x-k8s.io in place of DevClusterTemplate.infrastructure.cluster.x-k8s.io",
        'choose a class of the same kinds, or make a new cluster beside it']],
    ['two minors at once', [classOf(), cluster()], [classOf(), cluster({ version: 'v1.36.0' })],
      ['upgrade.minor-skipped', CLUSTER, 'spec.topology.version', 'Kubernetes v1.34.1 becomes v1.36.0, which skips 1 minor',
        'go to 1.35 first, and on once the cluster has arrived there; or list kubernetesVersions in the class, which goes step by step']],
    ['an older version', [classOf(), cluster()], [classOf(), cluster({ version: 'v1.34.0' })],
      ['upgrade.downgrade', CLUSTER, 'spec.topology.version', 'Kubernetes v1.34.1 becomes v1.34.0, which is older', 'keep v1.34.1 or choose a newer one: nothing goes back']],
  ])('tells of %s', (_, before, after, row) => {
    expect(rows(before, after)).toEqual([row]);
  });
});

describe('the clusters of a finding', () => {
  const slot = { infrastructure: ref('AWSClusterTemplate') };
  const clustersOf = (before: KubeObject[], after: KubeObject[]) => upgradeFindings(before, after).map(({ path, clusters }) => [path, clusters]);

  it('are those of the class', () => {
    expect(clustersOf([classOf(), cluster(), cluster({}, 'brest')], [classOf(slot), cluster(), cluster({}, 'brest')])).toEqual([['std-v1', ['brest', 'nantes']]]);
    expect(clustersOf([classOf(), cluster()], [cluster()])).toEqual([['std-v1', ['nantes']]]);
  });

  it('are none for a class that no cluster is of, and for its templates', () => {
    const template = (disk: number): KubeObject => ({ apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2', kind: 'AWSMachineTemplate', metadata: { name: 'std-v1-web', namespace: 'default' }, spec: { disk } });
    expect(clustersOf([classOf(), cluster({ classRef: { name: 'other' } })], [classOf(slot), cluster({ classRef: { name: 'other' } })])).toEqual([['std-v1', []]]);
    expect(clustersOf([template(1)], [template(2)])).toEqual([['std-v1-web', []]]);
  });

  it('is the one that moves to another class', () => {
    expect(clustersOf([classOf(), cluster()], [classOf(slot, 'aws-v1'), cluster({ classRef: { name: 'aws-v1' } })])).toEqual([['nantes', ['nantes']]]);
  });
});

describe('the plan of clusters of a class', () => {
  const plan = (before: KubeObject[], after: KubeObject[]) => upgradePlan(before, after).map(({ cluster: name, order, part, reason }) => `${name} ${order} ${part}: ${reason}`);
  const named = (kind: string, name: string, group?: string) => ({ templateRef: { ...ref(kind, group).templateRef, name } });
  const template = (kind: string, name: string, spec: JsonMap): KubeObject => ({ apiVersion: 'any.cluster.x-k8s.io/v1beta2', kind, metadata: { name, namespace: 'default' }, spec: { template: { spec } } });
  const patch = (resources: JsonMap, ...jsonPatches: JsonMap[]) => ({ name: 'p', definitions: [{ selector: { kind: 'Any', matchResources: resources }, jsonPatches }] });
  const reads = (name: string) => ({ op: 'replace', path: '/spec/a', valueFrom: { variable: name } });
  const std = (fields: JsonMap = {}, name = 'std-v1') => classOf({
    controlPlane: { ...named('KubeadmControlPlaneTemplate', 'cp', 'controlplane.cluster.x-k8s.io'), machineInfrastructure: named('DevMachineTemplate', 'cp-machines') },
    workers: { machineDeployments: [worker('web', { bootstrap: named('KubeadmConfigTemplate', 'web-join'), infrastructure: named('DevMachineTemplate', 'web-machines') })] },
    ...fields,
  }, name);
  const templates = (specs: { readonly cp?: JsonMap; readonly machines?: JsonMap; readonly web?: JsonMap; readonly join?: JsonMap } = {}) => [
    template('KubeadmControlPlaneTemplate', 'cp', specs.cp ?? { kubeadmConfigSpec: {} }), template('DevMachineTemplate', 'cp-machines', specs.machines ?? {}),
    template('DevMachineTemplate', 'web-machines', specs.web ?? {}), template('KubeadmConfigTemplate', 'web-join', specs.join ?? {}),
  ];
  const disk = (...samples: JsonMap[]) => std({ variables: [variable('disk', false, { type: 'string', default: 'small' })], patches: samples });
  const LARGE = { overrides: [{ name: 'disk', value: 'large' }] };
  const front = (fields: JsonMap) => ({ class: 'web', name: 'front', ...fields });
  const WORKERS = { machineDeploymentClass: { names: ['w*'] } };

  it.each<[string, KubeObject[], KubeObject[], string[]]>([
    ['no change', [std(), ...templates(), cluster()], [std(), ...templates(), cluster()], []],
    ['a number of machines', [std(), cluster()], [std(), cluster({ workers: { machineDeployments: [{ class: 'web', name: 'front', replicas: 9 }] } })], []],
    ['a version', [std(), cluster()], [std(), cluster({ version: 'v1.35.2' })], ['nantes 1 control plane: v1.34.1 becomes v1.35.2', 'nantes 2 pool front: v1.34.1 becomes v1.35.2']],
    ['settings of the control plane', [std(), ...templates(), cluster()], [std(), ...templates({ cp: { kubeadmConfigSpec: { verbosity: 2 } } }), cluster()], ['nantes 1 control plane: the class\'s settings change']],
    ['how the control plane rolls', [std(), ...templates(), cluster()], [std(), ...templates({ cp: { kubeadmConfigSpec: {}, rollout: {} } }), cluster()], []],
    ['machines of a worker class', [std(), ...templates(), cluster()], [std(), ...templates({ web: { a: 1 } }), cluster()], ['nantes 1 pool front: the class\'s machines change']],
    ['how workers join', [std(), ...templates(), cluster()], [std(), ...templates({ join: { a: 1 } }), cluster()], ['nantes 1 pool front: the class\'s settings change']],
    ['a value that a patch reads', [disk(patch(WORKERS, reads('disk'))), cluster()], [disk(patch(WORKERS, reads('disk'))), cluster({ variables: [{ name: 'disk', value: 'large' }] })], ['nantes 1 pool front: disk changes']],
    ['the default, said', [disk(patch(WORKERS, reads('disk'))), cluster()], [disk(patch(WORKERS, reads('disk'))), cluster({ variables: [{ name: 'disk', value: 'small' }] })], []],
    ['a value of a pool alone', [disk(patch(WORKERS, reads('disk'))), cluster()], [disk(patch(WORKERS, reads('disk'))), cluster({ workers: { machineDeployments: [front({ variables: LARGE })] } })], ['nantes 1 pool front: disk changes']],
    ['a value of a pool that has its own', [disk(patch(WORKERS, reads('disk'))), cluster({ workers: { machineDeployments: [front({ variables: LARGE })] } })],
      [disk(patch(WORKERS, reads('disk'))), cluster({ workers: { machineDeployments: [front({ variables: LARGE })] }, variables: [{ name: 'disk', value: 'none' }] })], []],
    ['a value of the control plane alone', [disk(patch({ controlPlane: true }, reads('disk'))), cluster()], [disk(patch({ controlPlane: true }, reads('disk'))), cluster({ controlPlane: { variables: LARGE } })], ['nantes 1 control plane: disk changes']],
    ['a value whose name begins that of another', [disk(patch(WORKERS, reads('disk-type'))), cluster()], [disk(patch(WORKERS, reads('disk-type'))), cluster({ variables: [{ name: 'disk', value: 'large' }] })], []],
    ['a variable with a name that is no word', [std({ variables: [variable('a(b', false)] }), cluster()], [std({ variables: [variable('a(b', false)] }), cluster({ version: 'v1.34.2' })],
      ['nantes 1 control plane: v1.34.1 becomes v1.34.2', 'nantes 2 pool front: v1.34.1 becomes v1.34.2']],
    ['a value that no patch reads', [disk(), cluster()], [disk(), cluster({ variables: [{ name: 'disk', value: 'large' }] })], []],
    ['a patch of another worker class', [disk(), cluster()], [disk(patch({ machineDeploymentClass: { names: ['batch'] } }, reads('disk'))), cluster()], []],
    ['a patch of the control plane', [disk(), cluster()], [disk(patch({ controlPlane: true }, { op: 'add', path: '/spec/a', value: 1 })), cluster()], ['nantes 1 control plane: the class\'s patches change']],
    ['a class of the same content', [std(), ...templates(), cluster()], [std({}, 'std-v2'), ...templates(), cluster({ classRef: { name: 'std-v2' } })], []],
    ['a pool more', [std(), cluster()], [std(), cluster({ workers: { machineDeployments: [{ class: 'web', name: 'front' }, { class: 'web', name: 'back' }] } })], []],
    ['a class that is not of this tree', [cluster()], [cluster({ version: 'v1.34.2' })], ['nantes 1 control plane: v1.34.1 becomes v1.34.2', 'nantes 2 pool front: v1.34.1 becomes v1.34.2']],
    ['a cluster that is new', [std()], [std(), cluster()], []],
  ])('says what rolls by %s', (_, before, after, expected) => {
    expect(plan(before, after)).toEqual(expected);
  });
});
