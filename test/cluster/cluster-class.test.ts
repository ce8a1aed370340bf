import { violationsOf } from './fleet';
import { classOf, Declare, found, location, objectsOf, Open, release, store, TIER, version } from './store-class';
import {
  Cidr, ClassCluster, ClassClusterProps, ClassVariable, ClusterClassProps, EksDistroCluster, EksDistroRelease, HealthCheck, KubeadmProvider, KubernetesVersion, NodePool, Placement,
  Rollout, Taint,
} from '../../src';
import { patchesOf } from '../../src/cluster/class/patches';
import { placeholder, Unsayable } from '../../src/cluster/sample/placeholder';
import { Json, JsonMap } from '../../src/object/json';
import { KubeObject } from '../../src/object/kube-object';
import { addCluster, smallPlatform } from '../support/small-platform';

interface Definition {
  readonly selector: JsonMap;
  readonly jsonPatches: { readonly path: string; readonly valueFrom: { readonly variable?: string; readonly template?: string } }[];
}

/** What Cluster API makes of the templates of a class with values of its variables, as its patches say. */
function applied(objects: readonly KubeObject[], values: { readonly [name: string]: Json }): KubeObject[] {
  const [definition, ...templates] = objects;
  const { patches } = definition.spec as unknown as { patches: { definitions: Definition[] }[] };
  const result = JSON.parse(JSON.stringify(templates)) as KubeObject[];
  for (const { selector, jsonPatches } of patches.flatMap(({ definitions }) => definitions)) {
    const slot = JSON.stringify(selector.matchResources);
    const template = result.find(({ kind, metadata }) => kind === selector.kind && (!slot.includes('names') || metadata.name.startsWith(`store-v3-${/"names":\["([^"]+)/.exec(slot)![1]}-`)))!;
    for (const { path, valueFrom: { variable, template: text } } of jsonPatches) {
      const value = variable ? values[variable] : JSON.parse(text!.replace(/\{\{ \.([\w.]+) \}\}/g, (_, name: string) => String(values[name]))) as Json;
      const keys = path.slice(1).split('/');
      const parent = keys.slice(0, -1).reduce<any>((inner, key) => inner[key], template);
      expect(parent).toHaveProperty([keys[keys.length - 1]]);
      parent[keys[keys.length - 1]] = value;
    }
  }
  return result;
}

/** The specs of templates, and of what becomes one, of a cluster that the program declares itself. */
function declared(open: Open): Json[] {
  const platform = smallPlatform();
  store(platform, 'never-seen', addCluster(platform, 'management', {}), open);
  const objects = objectsOf(platform._synthesize({ objectChecks: 'skip' }), 'never-seen/definition');
  const { replicas, version: exact, machineTemplate, ...controlPlane } = objects.find(({ kind }) => kind === 'KubeadmControlPlane')!.spec as JsonMap;
  expect([replicas, exact, Object.keys(machineTemplate as JsonMap)]).toEqual([3, release.kubernetesVersion, ['spec']]);
  return [
    { template: { spec: objects.find(({ kind }) => kind === 'DevCluster')!.spec as Json } },
    { template: { spec: controlPlane } },
    ...objects.filter(({ kind }) => kind.endsWith('Template')).map(({ spec }) => spec as Json),
  ];
}

describe('a class of clusters', () => {
  it('gives the objects of the kind that it was made from, for any values of its variables', () => {
    const synthesis = classOf(store);
    expect(found(synthesis)).toEqual([]);
    const objects = objectsOf(synthesis, 'store');
    expect(violationsOf(objects)).toEqual([]);
    const specs = applied(objects, { 'tier': 'middle', 'certificateDays': 365, 'builtin.cluster.name': 'never-seen' }).map(({ spec }) => spec as Json);
    expect(specs).toEqual(declared({ tier: 'middle', certificateDays: 365 }));
  });

  it('is versioned by name, its templates with it', () => {
    expect(objectsOf(classOf(store), 'store').map(({ kind, metadata }) => `${kind} ${String(metadata.namespace)}/${metadata.name}`)).toEqual([
      'ClusterClass default/store-v3',
      'DevClusterTemplate default/store-v3',
      'KubeadmControlPlaneTemplate default/store-v3-control-plane',
      'DevMachineTemplate default/store-v3-control-plane-machines',
      'DevMachineTemplate default/store-v3-web-machines',
      'KubeadmConfigTemplate default/store-v3-web-join',
      'DevMachineTemplate default/store-v3-batch-machines',
      'KubeadmConfigTemplate default/store-v3-batch-join',
    ]);
  });

  it('has typed variables, a patch where something follows from them, and the health checks of the kind', () => {
    const { variables, patches, workers, controlPlane } = objectsOf(classOf(store), 'store')[0].spec as any;
    expect(variables).toEqual([
      { name: 'tier', required: true, schema: { openAPIV3Schema: { type: 'string', pattern: '^[a-z]+$', description: 'What its nodes are for' } } },
      { name: 'certificateDays', required: false, schema: { openAPIV3Schema: { type: 'integer', minimum: 1, maximum: 1095, default: 90 } } },
    ]);
    expect(patches.find(({ name }: { name: string }) => name === 'web-join')).toEqual({
      name: 'web-join',
      definitions: [{
        selector: { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2', kind: 'KubeadmConfigTemplate', matchResources: { machineDeploymentClass: { names: ['web'] } } },
        jsonPatches: [{
          op: 'replace',
          path: '/spec/template/spec/joinConfiguration/nodeRegistration/kubeletExtraArgs/0/value',
          valueFrom: { template: '"tier={{ .tier }}-of-{{ .builtin.cluster.name }}"' },
        }],
      }],
    });
    expect(patches.flatMap(({ definitions }: any) => definitions.flatMap(({ jsonPatches }: any) => jsonPatches.map(({ valueFrom }: any) => valueFrom)))).toContainEqual({ variable: 'certificateDays' });
    expect(workers.machineDeployments.map((worker: any) => [worker.class, Object.keys(worker.healthCheck)])).toEqual([['web', ['checks', 'remediation']], ['batch', ['checks', 'remediation']]]);
    expect(controlPlane.machineInfrastructure.templateRef).toEqual({ apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2', kind: 'DevMachineTemplate', name: 'store-v3-control-plane-machines' });
  });
});

describe('a patch', () => {
  const template: KubeObject = { apiVersion: 'b/v1', kind: 'T', metadata: { name: 't' }, spec: { template: { spec: {} } } };
  const patched = (fields: JsonMap) => {
    const mistakes: Unsayable[] = [];
    const [patch] = patchesOf([{ slot: { name: 'x', selects: {} }, object: template }], [fields], mistakes) as any[];
    return { patch: patch?.definitions[0].jsonPatches[0], mistakes };
  };
  const inSpec = (value: Json) => ({ spec: { template: { spec: { 'a/b~c': value } } } });

  it.each<[string, object]>([
    [placeholder('tier'), { variable: 'tier' }],
    [`${placeholder('tier')}-${placeholder('tier')}`, { template: '"{{ .tier }}-{{ .tier }}"' }],
    [`{{ ds.name }} "${placeholder('tier')}"\n`, { template: '"{{ "{{" }} ds.name }} \\"{{ .tier }}\\"\\n"' }],
  ])('says %j as a Go template whose result is YAML', (text, valueFrom) => {
    expect(patched(inSpec(text))).toEqual({ patch: { op: 'replace', path: '/spec/template/spec/a~1b~0c', valueFrom }, mistakes: [] });
  });

  it('cannot set what is outside the spec of a template', () => {
    expect(patched({ metadata: { name: placeholder('tier') } })).toEqual({
      patch: undefined,
      mistakes: [{ object: 'T t', field: 'metadata.name', message: 'follows from a variable, and a class can only set what is below spec.template.spec of a template' }],
    });
  });
});

describe('a cluster of a class', () => {
  const cluster = (props: Partial<ClassClusterProps> = {}) => classOf(store, {}, (platform, clusterClass, managedBy) => {
    new ClassCluster(platform, 'nantes', {
      managedBy,
      location,
      version,
      clusterClass,
      distribution: release,
      controlPlaneCount: 3,
      variables: { tier: 'front' },
      workers: [NodePool.fixed('web', 2), NodePool.autoscaled('batch', 1, 5)],
      ...props,
    });
  });

  it('is one object, which names class, version, values and pools', () => {
    const synthesis = cluster();
    expect(found(synthesis)).toEqual([]);
    const [object, ...others] = objectsOf(synthesis, 'nantes/definition');
    expect(others).toEqual([]);
    expect(violationsOf([object])).toEqual([]);
    expect((object.spec as any).topology).toEqual({
      classRef: { name: 'store-v3' },
      version: release.kubernetesVersion,
      controlPlane: { replicas: 3 },
      variables: [{ name: 'tier', value: 'front' }],
      workers: {
        machineDeployments: [
          { class: 'web', name: 'web', replicas: 2 },
          {
            class: 'batch',
            name: 'batch',
            metadata: {
              annotations: { 'cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size': '1', 'cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size': '5' },
            },
          },
        ],
      },
    });
    expect(synthesis.composition.fleet.byCluster.get('management')!.units.find(({ unit }) => unit === 'cluster-nantes')!.dependsOn).toEqual(['class-store']);
  });

  it('checks and replaces machines as it says itself', () => {
    const healthCheck = HealthCheck.of({ nodeStartupSeconds: 900, maxUnhealthy: '1' });
    const workers = [
      NodePool.fixed('web', 2, { rollout: { maxSurge: 2 }, labels: { 'node.cluster.x-k8s.io/tier': 'front' } }), NodePool.fixed('batch', 1, { healthCheck: HealthCheck.of({ unhealthySeconds: 60 }) }),
    ];
    const [object] = objectsOf(cluster({ healthCheck, workers }), 'nantes/definition');
    expect(violationsOf([object])).toEqual([]);
    const rules = (nodeStartupTimeoutSeconds: number, timeoutSeconds: number, unhealthyLessThanOrEqualTo: number | string) => ({
      enabled: true,
      checks: { nodeStartupTimeoutSeconds, unhealthyNodeConditions: ['False', 'Unknown'].map((status) => ({ type: 'Ready', status, timeoutSeconds })) },
      remediation: { triggerIf: { unhealthyLessThanOrEqualTo } },
    });
    const { controlPlane, workers: written } = (object.spec as any).topology;
    expect(controlPlane).toEqual({ replicas: 3, healthCheck: rules(900, 300, 1) });
    expect(written.machineDeployments).toEqual([
      {
        class: 'web',
        name: 'web',
        replicas: 2,
        metadata: { labels: { 'node.cluster.x-k8s.io/tier': 'front' } },
        healthCheck: rules(900, 300, 1),
        rollout: { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 2, maxUnavailable: 0 } } },
      },
      { class: 'batch', name: 'batch', replicas: 1, healthCheck: rules(600, 60, '100%') },
    ]);
  });

  it('is upgraded in waves as any other', () => {
    const upgrade = Rollout.to('1.34', { from: '1.33', waves: [{ name: 'all', placement: Placement.all() }], reached: 'all' });
    const synthesis = cluster({ version: KubernetesVersion.V1_33, upgrade, distribution: EksDistroRelease.V1_33_31, upgradedDistribution: release });
    expect((objectsOf(synthesis, 'nantes/definition')[0].spec as any).topology.version).toBe(release.kubernetesVersion);
  });

  it('whose pool is of no worker class is a finding', () => {
    expect(found(cluster({ workers: [NodePool.fixed('wep', 1)] }))).toEqual([{
      code: 'cluster.worker-class-missing',
      severity: 'error',
      message: "its pool 'wep' is of the worker class 'wep', which 'store-v3' does not have, did you mean 'web'?",
      fix: "use one of web, batch, by the pool's name or in workerClasses",
    }]);
    expect(found(cluster({ workers: [NodePool.fixed('wep', 1)], workerClasses: { wep: 'web' } }))).toEqual([]);
  });

  it.each<[Partial<ClassClusterProps>, string]>([
    [{ variables: {} }, "cluster 'nantes' gives the variable 'tier' of the class 'store-v3' no value, and it has no preset: add it to variables"],
    [{ variables: { tier: 'front', teir: 'x' } }, "cluster 'nantes' has the variable 'teir', which the class 'store-v3' does not have: it has tier, certificateDays, did you mean 'tier'?"],
    [{ variables: { tier: 7 } }, "cluster 'nantes': variable 'tier' has the value 7: give text"],
    [{ variables: { tier: 'Front' } }, "cluster 'nantes': variable 'tier' has the value \"Front\": give text that matches ^[a-z]+$"],
    [{ variables: { tier: 'front', certificateDays: 2000 } }, "cluster 'nantes': variable 'certificateDays' has the value 2000: give 1095 or less"],
    [{ variables: { tier: 'front', certificateDays: 0.5 } }, "cluster 'nantes': variable 'certificateDays' has the value 0.5: give a whole number"],
    [{ distribution: EksDistroRelease.V1_33_31 },
      "cluster 'nantes' has Kubernetes 1.34 and the release kubernetes-1-33-eks-31 of v1.33.13-eks-1-33-31: choose a release of 1.34, or change the version"],
    [{ controlPlaneCount: 2 }, "cluster 'nantes' has a control plane of 2 machines with etcd on them: give an odd number, 1, 3 or 5"],
    [{ network: { pods: Cidr.of('10.0.0.0/8'), services: Cidr.of('10.1.0.0/16') } },
      "cluster 'nantes' uses 10.0.0.0/8 for pods and 10.1.0.0/16 for services, which overlap: choose ranges that have no address in common"],
    [{ workers: [NodePool.fixed('web', 1, { labels: { tier: 'a' } })] },
      "node pool 'web' of cluster 'nantes' has the label 'tier', which Cluster API does not give nodes of a class: choose one below node.cluster.x-k8s.io/, or a variable of the class"],
    [{ workers: [NodePool.fixed('web', 1, { taints: [Taint.noSchedule('a')] })] },
      "node pool 'web' of cluster 'nantes' says taints, which its class decides: leave it out, or make it a variable of the class"],
    [{ workers: [NodePool.fixed('web', 1, { version: KubernetesVersion.V1_33 })] },
      "node pool 'web' of cluster 'nantes' says a version, which its class decides: leave it out, or make it a variable of the class"],
    [{ workers: [NodePool.fixed('web', 1, { healthCheck: HealthCheck.of() })], machinePools: ['web'] },
      "node pool 'web' of cluster 'nantes' says a health check and is among its machinePools, whose machines the provider keeps: leave it out, or take the pool out of machinePools"],
  ])('with %j is refused', (props, message) => {
    expect(() => cluster(props)).toThrow(new Error(message));
  });
});

describe('what a class of clusters cannot say', () => {
  it.each<[string, Declare, object]>([
    ['a number of pools', (scope, id, managedBy, { certificateDays }) => {
      const workers = Array.from({ length: certificateDays / 100 }, (_, i) => NodePool.fixed(`w${i}`, 1));
      new EksDistroCluster(scope, id, { managedBy, location, version, release, controlPlane: { count: 1 }, provider: KubeadmProvider.development(), workers });
    }, { code: 'cluster-class.unsayable', message: expect.stringContaining('objects with one value of a parameter and another number with another') }],
    ['another name than the sample has', (scope, _, managedBy, open) => { store(scope, 'mine', managedBy, open); }, {
      code: 'cluster-class.unsayable',
      message: 'its sample 1 of 4 holds no cluster of Cluster API by the name of the sample',
      fix: 'declare the cluster in each of its samples by that name: for (const sample of class.samples) { new … (sample, sample.clusterName, …) }',
    }],
    ['nothing at all', () => undefined, { code: 'cluster-class.unsayable', message: 'its sample 1 of 4 holds no cluster of Cluster API by the name of the sample' }],
  ])('%s', (_, declare, expected) => {
    expect(found(classOf(declare))[0]).toMatchObject(expected);
  });

  it.each<[Partial<ClusterClassProps>, string]>([
    [{ revision: 0 }, "cluster class 'store' has the revision 0: give a whole number from 1"],
    [{ variables: [TIER, TIER] }, "cluster class 'store' has two variables 'tier': choose another name for the second"],
    [{ revision: undefined }, "cluster class 'store' has neither a revision nor a className: give a whole number from 1, or the name of the class to take over"],
    [{ className: 'shop' }, "cluster class 'store' has the revision 3 and the name 'shop': give one of both"],
    [{ revision: undefined, className: 'Shop' }, "cluster class name 'Shop' is not a DNS label: use lower-case letters, digits and '-', at most 63 characters, for example 'shop'"],
  ])('%j', (props, message) => {
    expect(() => classOf(store, props)).toThrow(new Error(message));
  });

  it.each<[() => ClassVariable, string]>([
    [() => ClassVariable.text('builtin', ['a', 'b']), "variable 'builtin' of a cluster class is not named as one"],
    [() => ClassVariable.text('Tier', ['a', 'b']), "variable 'Tier' of a cluster class is not named as one"],
    [() => ClassVariable.text('tier', ['a']), "variable 'tier' has the samples a: give at least two, each once, so that what follows from it shows"],
    [() => ClassVariable.text('tier', ['a', '7'], { pattern: '^[a-z]$' }), "variable 'tier' has the value \"7\": give text that matches ^[a-z]$"],
    [() => ClassVariable.choice('tier', ['aa', 'bb'], { preset: 'cc' }), "variable 'tier' has the value \"cc\": give one of aa, bb"],
    [() => ClassVariable.number('count', [1, 2], { minimum: 2 }), "variable 'count' has the value 1: give 2 or more"],
  ])('a variable: %#', (make, message) => {
    expect(make).toThrow(message);
  });
});
