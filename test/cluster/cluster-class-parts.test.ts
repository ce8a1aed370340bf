import { ApiObject } from 'cdk8s';
import { violationsOf } from './fleet';
import { Also, classOf, DAYS, found, location, objectsOf, release, store, TIER, version } from './store-class';
import {
  Bundle, ClassCluster, ClassClusterProps, ClassPatch, ClassPatchStep, ClassPatchTarget, ClassPatchValue, ClassVariable, ClusterClass, NodePool,
} from '../../src';
import { Json } from '../../src/object/json';

const CONTROL_PLANE = ClassPatchTarget.controlPlane('controlplane.cluster.x-k8s.io/v1beta2', 'KubeadmControlPlaneTemplate');
const MACHINES = ['infrastructure.cluster.x-k8s.io/v1beta2', 'DevMachineTemplate'] as const;
const PATH = '/spec/template/spec/kubeadmConfigSpec/verbosity';

function patch(step: ClassPatchStep, props: Partial<ClassPatch> = {}): ClassPatch {
  return { name: 'loud', changes: [{ target: CONTROL_PLANE, steps: [step] }], ...props };
}

describe('a class that takes over another', () => {
  const names = { 'cluster': 'shop-infra', 'control-plane': 'cp', 'control-plane-machines': 'cp', 'web-join': 'web', 'web-machines': 'web' };

  it('has its name and those of its templates, in references too', () => {
    const synthesis = classOf(store, { revision: undefined, className: 'shop', templateNames: names });
    expect(found(synthesis)).toEqual([]);
    const [definition, ...templates] = objectsOf(synthesis, 'store');
    const all = ['DevClusterTemplate shop-infra', 'KubeadmControlPlaneTemplate cp', 'DevMachineTemplate cp', 'DevMachineTemplate web', 'KubeadmConfigTemplate web',
      'DevMachineTemplate shop-batch-machines', 'KubeadmConfigTemplate shop-batch-join'];
    expect(templates.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(all);
    const { infrastructure, controlPlane, workers: { machineDeployments } } = definition.spec as any;
    const parts = [infrastructure, controlPlane, controlPlane.machineInfrastructure, ...machineDeployments.flatMap((worker: any) => [worker.infrastructure, worker.bootstrap])];
    expect(definition.metadata.name).toBe('shop');
    expect(parts.map(({ templateRef: { kind, name } }) => `${kind} ${name}`)).toEqual(all);
  });

  it.each<[string, { [name: string]: string }, string, string]>([
    ['a name for nothing', { 'web-joins': 'x' }, "its templateNames have 'web-joins', for which it has no template, did you mean 'web-join'?",
      'use one of cluster, control-plane, control-plane-machines, web-machines, web-join, batch-machines, batch-join'],
    ['one name for two', { 'web-machines': 'x', 'batch-machines': 'x' }, 'two of its templates are DevMachineTemplate.infrastructure.cluster.x-k8s.io default/x',
      "give 'batch-machines' another name in templateNames, or its pool another one"],
  ])('does not have %s', (_, templateNames, message, fix) => {
    expect(found(classOf(store, { templateNames }))).toContainEqual({ code: 'cluster-class.unsayable', severity: 'error', message, fix });
  });
});

describe('a patch that the program writes', () => {
  it('stands after those that follow from samples', () => {
    const patches: ClassPatch[] = [{
      name: 'loud',
      description: 'Says more',
      enabledIf: '{{ eq .tier "front" }}',
      changes: [
        { target: CONTROL_PLANE, steps: [ClassPatchStep.add(PATH, ClassPatchValue.of(4)), ClassPatchStep.remove('/spec/template/spec/x')] },
        { target: ClassPatchTarget.machineDeployments(...MACHINES, ['web', 'batch']), steps: [ClassPatchStep.replace('/spec/template/spec/x', ClassPatchValue.variable('builtin.cluster.name'))] },
        { target: ClassPatchTarget.infrastructure(MACHINES[0], 'DevClusterTemplate'), steps: [ClassPatchStep.add('/spec/template/spec/x', ClassPatchValue.template('{{ .certificateDays }}'))] },
      ],
    }];
    const synthesis = classOf(store, { patches });
    expect(found(synthesis)).toEqual([]);
    const objects = objectsOf(synthesis, 'store');
    expect(violationsOf(objects)).toEqual([]);
    const written = (objects[0].spec as any).patches;
    expect(written.map(({ name }: any) => name)).toEqual(['control-plane', 'web-join', 'loud']);
    expect(written[2]).toEqual({
      name: 'loud',
      description: 'Says more',
      enabledIf: '{{ eq .tier "front" }}',
      definitions: [
        {
          selector: { apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2', kind: 'KubeadmControlPlaneTemplate', matchResources: { controlPlane: true } },
          jsonPatches: [{ op: 'add', path: PATH, value: 4 }, { op: 'remove', path: '/spec/template/spec/x' }],
        },
        {
          selector: { apiVersion: MACHINES[0], kind: MACHINES[1], matchResources: { machineDeploymentClass: { names: ['web', 'batch'] } } },
          jsonPatches: [{ op: 'replace', path: '/spec/template/spec/x', valueFrom: { variable: 'builtin.cluster.name' } }],
        },
        {
          selector: { apiVersion: MACHINES[0], kind: 'DevClusterTemplate', matchResources: { infrastructureCluster: true } },
          jsonPatches: [{ op: 'add', path: '/spec/template/spec/x', valueFrom: { template: '{{ .certificateDays }}' } }],
        },
      ],
    });
  });

  const loud = ClassPatchStep.add(PATH, ClassPatchValue.of(4));

  it.each(['*', 'w*', '*eb', 'web*'])('may name classes of workers by %s', (name) => {
    expect(found(classOf(store, { patches: [patch(loud, { changes: [{ target: ClassPatchTarget.machineDeployments(...MACHINES, [name]), steps: [loud] }] })] }))).toEqual([]);
  });

  it.each<[string, ClassPatch, string, string]>([
    ['a kind that is not there', patch(loud, { changes: [{ target: ClassPatchTarget.controlPlane(MACHINES[0], 'VSphereMachineTemplate'), steps: [loud] }] }),
      "its patch 'loud' changes VSphereMachineTemplate of infrastructure.cluster.x-k8s.io/v1beta2 in controlPlane, where the class has "
      + 'KubeadmControlPlaneTemplate of controlplane.cluster.x-k8s.io/v1beta2, DevMachineTemplate of infrastructure.cluster.x-k8s.io/v1beta2', 'name one of these'],
    ['a class of workers that is not there', patch(loud, { changes: [{ target: ClassPatchTarget.machineDeployments(...MACHINES, ['web', 'wep']), steps: [loud] }] }),
      "its patch 'loud' changes DevMachineTemplate of infrastructure.cluster.x-k8s.io/v1beta2 in machineDeploymentClass 'wep', where the class has no template",
      'name a place that the class has, or leave the change out'],
    ['classes of workers of which none fits', patch(loud, { changes: [{ target: ClassPatchTarget.machineDeployments(...MACHINES, ['web', 'ba*', 'z*']), steps: [loud] }] }),
      "its patch 'loud' changes DevMachineTemplate of infrastructure.cluster.x-k8s.io/v1beta2 in machineDeploymentClass 'z*', where the class has no template",
      'name a place that the class has, or leave the change out'],
    ['the name of another', patch(loud, { name: 'web-join' }), "its patch 'web-join' has the name of one that follows from the samples", 'choose another name'],
  ])('cannot have %s', (_, given, message, fix) => {
    expect(found(classOf(store, { patches: [given] }))).toEqual([{ code: 'cluster-class.unsayable', severity: 'error', message, fix }]);
  });

  it.each<[string, () => ClassPatch[], string]>([
    ['changes metadata', () => [patch(ClassPatchStep.remove('/metadata/labels'))],
      "a patch of a cluster class has the path '/metadata/labels': give one below '/spec/template/spec/', the only part of a template that reaches a cluster"],
    ['is there twice', () => [patch(loud), patch(loud)], "cluster class 'store' has two patches 'loud': choose another name for the second"],
    ['changes nothing', () => [patch(loud, { changes: [] })], "patch 'loud' of cluster class 'store' has a change without steps, or no change: give each what it does, or leave it out"],
    ['has a change without steps', () => [patch(loud, { changes: [{ target: CONTROL_PLANE, steps: [] }] })],
      "patch 'loud' of cluster class 'store' has a change without steps, or no change: give each what it does, or leave it out"],
    ['reads an unknown variable', () => [patch(ClassPatchStep.add(PATH, ClassPatchValue.variable('teir.x')))],
      "patch 'loud' of cluster class 'store' reads the variable 'teir', which the class does not have: it has tier, certificateDays, builtin, did you mean 'tier'?"],
    ['reads one in a template', () => [patch(ClassPatchStep.add(PATH, ClassPatchValue.template('a: {{ .tier }}{{ if (eq .teir ".x") }}1{{ end }} .y')))],
      "patch 'loud' of cluster class 'store' reads the variable 'teir', which the class does not have: it has tier, certificateDays, builtin, did you mean 'tier'?"],
    ['is enabled by one', () => [patch(loud, { enabledIf: '{{ .on }}' })],
      "patch 'loud' of cluster class 'store' reads the variable 'on', which the class does not have: it has tier, certificateDays, builtin"],
    ['names no class of workers', () => [patch(loud, { changes: [{ target: ClassPatchTarget.machinePools(...MACHINES, []), steps: [loud] }] })],
      'a patch of DevMachineTemplate names no class of workers: give one at least'],
    ...['w*b', '*eb*', '**', ''].map((name): [string, () => ClassPatch[], string] => [`names classes by '${name}'`, () => [patch(loud, { changes: [{ target: ClassPatchTarget.machineDeployments(...MACHINES, [name]), steps: [loud] }] })],
      `a patch of DevMachineTemplate names the class of workers '${name}': write a name, or one '*' at its start or its end`]),
  ])('that %s is refused', (_, patches, message) => {
    expect(() => classOf(store, { patches: patches() })).toThrow(new Error(message));
  });

  it('may read fields of what it goes through', () => {
    const step = ClassPatchStep.add(PATH, ClassPatchValue.template('{{ range .builtin.list }}{{ .name }}{{ end }}'));
    expect(found(classOf(store, { patches: [patch(step)] }))).toEqual([]);
  });
});

describe('a variable of any schema', () => {
  const schema = {
    type: 'object', required: ['level'], properties: { level: { type: 'string', enum: ['low', 'high'] }, on: { type: 'boolean', default: true } },
  };
  const withSecurity = (required: boolean | undefined, variables: { [name: string]: Json }) => classOf(store, { variables: [TIER, DAYS, ClassVariable.schema('security', schema, { required })] },
    (platform, clusterClass, managedBy) => {
      new ClassCluster(platform, 'nantes', { managedBy, location, version, clusterClass, distribution: release, controlPlaneCount: 3, variables: { tier: 'front', ...variables } });
    });

  it('stands in the class as it is, and its value in the cluster, after those that the class has before', () => {
    const synthesis = withSecurity(undefined, { security: { level: 'low' }, certificateDays: 7 });
    expect(found(synthesis)).toEqual([]);
    expect((objectsOf(synthesis, 'store')[0].spec as any).variables[2]).toEqual({ name: 'security', required: true, schema: { openAPIV3Schema: schema } });
    expect((objectsOf(synthesis, 'nantes/definition')[0].spec as any).topology.variables)
      .toEqual([{ name: 'tier', value: 'front' }, { name: 'certificateDays', value: 7 }, { name: 'security', value: { level: 'low' } }]);
  });

  it('may stay without a value where it is not required', () => {
    const synthesis = withSecurity(false, {});
    expect((objectsOf(synthesis, 'store')[0].spec as any).variables[2].required).toBe(false);
    expect((objectsOf(synthesis, 'nantes/definition')[0].spec as any).topology.variables).toEqual([{ name: 'tier', value: 'front' }]);
    expect(() => withSecurity(undefined, {})).toThrow(new Error("cluster 'nantes' gives the variable 'security' of the class 'store-v3' no value, and it has no preset: add it to variables"));
  });

  it.each<[Json, string]>([
    ['low', 'security must be a map, not the string "low"'],
    [null, 'give a value, or leave it out'],
    [{ level: 'hihg' }, "security.level must be one of \"low\", \"high\", not \"hihg\", did you mean 'high'?"],
    [{ levle: 'low' }, "security.levle is no field of the schema, did you mean 'level'?"],
    [{ level: 'low', onn: true }, "security.onn is no field of the schema, did you mean 'on'?"],
  ])('does not take %j', (security, message) => {
    expect(() => withSecurity(undefined, { security })).toThrow(new Error(`cluster 'nantes': variable 'security' has the value ${JSON.stringify(security)}: ${message}`));
  });

  it.each<[Json, string]>([
    [{ typo: 'object' }, "variable 'security' has schema.typo: unknown schema keyword typo: a structural schema of apiextensions.k8s.io/v1 has none of this name"],
    ['string', "variable 'security' has schema: a schema must be a map, not \"string\""],
    [{ type: 'integer', default: 'seven' }, "variable 'security' has schema.default: the default \"seven\" is not of the type integer"],
  ])('is none with %j', (given, message) => {
    expect(() => ClassVariable.schema('security', given)).toThrow(new Error(message));
  });
});

describe('a class of machine pools', () => {
  const pool = (definition: Bundle, kind = 'DevMachinePoolTemplate') => new ApiObject(definition, 'group', {
    apiVersion: MACHINES[0], kind, metadata: { name: 'group' }, spec: { template: { spec: { backend: { docker: {} } } } },
  });
  const pooled = (joinsAs?: string, props: Partial<ClassClusterProps> = {}) => classOf(store, {}, (platform, clusterClass, managedBy) => {
    clusterClass.addMachinePool('big', { template: pool(clusterClass), joinsAs });
    new ClassCluster(platform, 'nantes', {
      managedBy, location, version, clusterClass, distribution: release, variables: { tier: 'front' }, workers: [NodePool.fixed('big', 2), NodePool.fixed('web', 1)], machinePools: ['big'], ...props,
    });
  });

  it('joins as a pool of the sample does, and is a machine pool in clusters', () => {
    const synthesis = pooled('batch');
    expect(found(synthesis)).toEqual([]);
    const objects = objectsOf(synthesis, 'store');
    const cluster = objectsOf(synthesis, 'nantes/definition');
    expect(violationsOf([...objects, ...cluster])).toEqual([]);
    expect((objects.find(({ kind }) => kind === 'ClusterClass')!.spec as any).workers.machinePools).toEqual([{
      class: 'big',
      bootstrap: { templateRef: { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2', kind: 'KubeadmConfigTemplate', name: 'store-v3-batch-join' } },
      infrastructure: { templateRef: { apiVersion: MACHINES[0], kind: 'DevMachinePoolTemplate', name: 'group' } },
    }]);
    expect((cluster[0].spec as any).topology.workers).toEqual({
      machineDeployments: [{ class: 'web', name: 'web', replicas: 1 }],
      machinePools: [{ class: 'big', name: 'big', replicas: 2 }],
    });
  });

  it('that joins as no pool of the sample is a finding', () => {
    expect(found(pooled('bacth'))).toEqual([{
      code: 'cluster-class.unsayable',
      severity: 'error',
      message: "its machine pool 'big' joins as the pool 'bacth', which the sample does not have, did you mean 'batch'?",
      fix: 'let it join as one of web, batch',
    }]);
  });

  it('is not one of machine deployments', () => {
    expect(found(pooled('batch', { machinePools: ['web'], workers: [NodePool.fixed('web', 1)] }))).toEqual([{
      code: 'cluster.worker-class-missing',
      severity: 'error',
      message: "its pool 'web' is of the worker class 'web', which 'store-v3' does not have",
      fix: 'take the pool out of machinePools',
    }]);
    expect(() => pooled('batch', { machinePools: ['bgi'] }))
      .toThrow(new Error("cluster 'nantes' has 'bgi' among its machinePools, and no pool of that name: it has big, web, did you mean 'big'?"));
  });

  it.each<[string, Also, string]>([
    ['that is there twice', (_, definition) => {
      const template = pool(definition);
      definition.addMachinePool('web', { template });
      definition.addMachinePool('web', { template });
    }, "cluster class 'store' has two machine pools 'web': choose another name for the second"],
    ['of what is no template', (_, definition) => definition.addMachinePool('web', { template: pool(definition, 'DevMachinePool') }),
      "machine pool 'web' of cluster class 'store' is made of a DevMachinePool: give a template, such as a DevMachinePoolTemplate"],
    ['with a template elsewhere', (platform, definition, managedBy) => definition.addMachinePool('web', { template: pool(new ClusterClass(platform, 'other', { managedBy, revision: 1 })) }),
      "machine pool 'web' of cluster class 'store' has a template that is declared outside the class: declare it with the class as its scope"],
    ['without a name', (_, definition) => definition.addMachinePool('', { template: pool(definition) }),
      "machine pool of cluster class 'store' name '' is not a DNS label: use lower-case letters, digits and '-', at most 63 characters"],
  ])('%s is refused', (_, also, message) => {
    expect(() => classOf(store, {}, also)).toThrow(new Error(message));
  });
});
