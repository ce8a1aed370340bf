import { JsonMap } from '../../src/object/json';
import { readCustomResources } from '../../src/schema/crd';
import { SchemaListKeys } from '../../src/schema/list-keys';
import { SchemaRegistry } from '../../src/schema/registry';
import { visitRules } from '../../src/schema/rules';
import { servedApi } from '../../src/schema/served';
import { crd } from '../support/crd';

const registry = SchemaRegistry.bundled();

it.each<[string, string, string, number, boolean]>([
  ['', 'v1', 'Pod', 27, true],
  ['apps', 'v1', 'Deployment', 36, true],
  ['flowcontrol.apiserver.k8s.io', 'v1beta2', 'FlowSchema', 27, true],
  ['flowcontrol.apiserver.k8s.io', 'v1beta2', 'FlowSchema', 29, false],
  ['apps', 'v1beta1', 'Deployment', 30, false],
  ['cluster.x-k8s.io', 'v1beta2', 'Cluster', 27, true],
  ['cluster.x-k8s.io', 'v1alpha3', 'Cluster', 27, false],
  ['fleet.cattle.io', 'v1alpha1', 'Cluster', 27, true],
  ['example.com', 'v1', 'Widget', 27, false],
  ['', 'v1', 'PodList', 27, false],
  ['../imports/apps', 'v1', 'X', 27, false],
  ['apps', 'v1', 'constructor', 27, false],
])('%s/%s %s on 1.%i: %s', (group, version, kind, minor, known) => {
  expect(registry.schema({ group, version, kind }, minor) !== undefined).toBe(known);
});

it('says what is known of a kind', () => {
  expect(registry.kind('', 'Namespace')).toEqual({ plural: 'namespaces', scope: 'Cluster', origin: 'built-in', versions: ['v1'], contracts: {} });
  expect(registry.kind('networking.k8s.io', 'NetworkPolicy')).toMatchObject({ plural: 'networkpolicies', scope: 'Namespaced' });
  expect(registry.kind('fleet.cattle.io', 'Cluster')).toEqual({ plural: 'clusters', scope: 'Namespaced', origin: 'bundled', versions: ['v1alpha1'], contracts: {} });
  expect(registry.kind('example.com', 'Widget')).toBeUndefined();
});

it('the labels of a definition say which versions implement a contract of Cluster API', () => {
  const metadata = { name: 'widgets.example.com', labels: { 'cluster.x-k8s.io/provider': 'x', 'cluster.x-k8s.io/v1beta2': 'v1', 'cluster.x-k8s.io/v1beta1': 'v1alpha1_v1' } };
  const { resources } = readCustomResources([{ file: 'a', value: { ...crd({ type: 'object' }), metadata } }]);
  expect(registry.with(resources).kind('example.com', 'Widget')?.contracts).toEqual({ v1beta1: 'v1alpha1_v1', v1beta2: 'v1' });
});

it("the user's resources are added, and come before those of the library", () => {
  const source = [crd({ type: 'object' }), crd({ type: 'object', properties: { mine: { type: 'string' } } }, { group: 'cluster.x-k8s.io', names: { kind: 'Cluster', plural: 'clusters' } })];
  const { resources } = readCustomResources(source.map((value, i) => ({ file: `${i}`, value })));
  const own = registry.with(resources);
  expect(own.schema({ group: 'example.com', version: 'v1', kind: 'Widget' }, 36)).toBeDefined();
  expect(own.kind('cluster.x-k8s.io', 'Cluster')).toMatchObject({ origin: 'user', versions: ['v1'] });
  expect(own.kind('cluster.x-k8s.io', 'MachineDeployment')).toMatchObject({ origin: 'bundled' });
  expect(registry.kind('cluster.x-k8s.io', 'Cluster')).toMatchObject({ origin: 'bundled' });
  expect(own.userKinds).toEqual(['cluster.x-k8s.io/Cluster', 'example.com/Widget']);
});

describe('whether a minor serves an API, and what to use instead', () => {
  it.each<[string, string, string, number, object | undefined]>([
    ['', 'v1', 'Pod', 27, { served: true, from: 14 }],
    ['extensions', 'v1beta1', 'Ingress', 27, { served: false, from: 14, until: 21, replacement: 'networking.k8s.io/v1 Ingress' }],
    ['extensions', 'v1beta1', 'Deployment', 27, { served: false, from: 14, until: 17, replacement: 'apps/v1 Deployment' }],
    ['policy', 'v1beta1', 'PodSecurityPolicy', 27, { served: false, from: 14, until: 24 }],
    ['batch', 'v1beta1', 'CronJob', 30, { served: false, from: 14, until: 24, replacement: 'batch/v1 CronJob' }],
    ['flowcontrol.apiserver.k8s.io', 'v1beta2', 'FlowSchema', 28, { served: true, from: 23, until: 28, replacement: 'flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema' }],
    ['flowcontrol.apiserver.k8s.io', 'v1beta3', 'FlowSchema', 28, { served: true, from: 26, until: 31 }],
    ['flowcontrol.apiserver.k8s.io', 'v1beta3', 'FlowSchema', 32, { served: false, from: 26, until: 31, replacement: 'flowcontrol.apiserver.k8s.io/v1 FlowSchema' }],
    ['admissionregistration.k8s.io', 'v1', 'ValidatingAdmissionPolicy', 27, { served: false, from: 30, replacement: 'admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy' }],
    ['autoscaling', 'v2beta2', 'HorizontalPodAutoscaler', 27, { served: false, from: 14, until: 25, replacement: 'autoscaling/v2 HorizontalPodAutoscaler' }],
    ['cluster.x-k8s.io', 'v1beta2', 'Cluster', 27, undefined],
  ])('%s/%s %s on 1.%i', (group, version, kind, minor, expected) => {
    expect(servedApi({ group, version, kind }, minor)).toEqual(expected);
  });
});

it('lists of custom resources are keyed as their schemas say', () => {
  const lists = new SchemaListKeys(registry);
  const topology = lists.of({ apiVersion: 'cluster.x-k8s.io/v1beta2', kind: 'Cluster' }).field('spec').field('topology');
  expect(topology.field('variables')).toMatchObject({ keys: [{ field: 'name' }], guessed: false });
  expect(topology.field('workers').field('machineDeployments')).toMatchObject({ keys: [{ field: 'name' }], guessed: false });
  expect(lists.of({ apiVersion: 'cluster.x-k8s.io/v1beta2', kind: 'Cluster' }).field('spec').field('clusterNetwork').field('pods').field('cidrBlocks').keys).toEqual([]);
  expect(lists.of({ apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization' }).field('spec').field('dependsOn')).toMatchObject({ keys: [{ field: 'name' }], guessed: true });
  expect(lists.of({ apiVersion: 'apps/v1', kind: 'Deployment' }).field('spec').field('template').field('spec').field('containers').keys).toEqual([{ field: 'name' }]);
  expect(lists.of({ apiVersion: 'example.com/v1', kind: 'Widget' }).field('spec')).toMatchObject({ guessed: true });
});

it('rules are visited where they stand, on the object with its defaults', () => {
  const rule = (text: string) => ({ 'x-kubernetes-validations': [{ rule: text }] });
  const { resources } = readCustomResources([{
    file: 'a',
    value: crd({
      type: 'object',
      ...rule('self.items.size() > 0'),
      properties: {
        size: { type: 'integer', default: 3, ...rule('self > 0') },
        items: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } }, ...rule('has(self.name)') } },
        labels: { type: 'object', additionalProperties: { type: 'string', ...rule("self != ''") } },
      },
    }),
  }]);
  const own = registry.with(resources);
  const schema = own.schema({ group: 'example.com', version: 'v1', kind: 'Widget' }, 36)!;
  const object: JsonMap = { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' }, spec: { items: [{ name: 'a' }, {}], labels: { x: 'y' } } };
  const seen: unknown[] = [];
  visitRules(own.validator.served(object, schema), schema, ({ rule: text }, self, path) => { seen.push([path.join('.'), text, self]); });
  expect(seen).toEqual([
    ['spec', 'self.items.size() > 0', { items: [{ name: 'a' }, {}], labels: { x: 'y' }, size: 3 }],
    ['spec.items.0', 'has(self.name)', { name: 'a' }],
    ['spec.items.1', 'has(self.name)', {}],
    ['spec.labels.x', "self != ''", 'y'],
    ['spec.size', 'self > 0', 3],
  ]);
  expect(object.spec).toEqual({ items: [{ name: 'a' }, {}], labels: { x: 'y' } });
});

it.each<[string, string, number, number, boolean]>([
  ['rbac.authorization.k8s.io', 'Role', 30, 36, true],
  ['apps', 'Deployment', 27, 36, false],
])('minors share the schema of %s %s where nothing in it changes', (group, kind, first, second, same) => {
  const [a, b] = [first, second].map((minor) => registry.schema({ group, version: 'v1', kind }, minor));
  expect(a).toBeDefined();
  expect(a === b).toBe(same);
});
