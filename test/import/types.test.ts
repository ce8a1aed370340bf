import { generateCustom } from '../../src/import/generate';
import { pascal, tokenName, typeName } from '../../src/import/names';
import { JsonMap } from '../../src/object/json';
import { crd } from '../support/crd';

// Jest cannot load it, and nothing here is formatted with it.
jest.mock('prettier', () => ({}));

async function declarations(spec: JsonMap): Promise<string> {
  const { files, problems } = await generateCustom([{ file: 'a.yaml', value: crd(spec) }], './kind');
  expect(problems).toEqual([]);
  return files.get('example.com.d.ts')!;
}

async function typeOf(field: JsonMap): Promise<string> {
  const text = await declarations({ type: 'object', properties: { field } });
  return /export interface WidgetV1Spec \{\n {2}([\s\S]*?)\n\}/.exec(text)![1].replace(/\s+/g, ' ');
}

describe('a field becomes a type', () => {
  it.each<[string, JsonMap, string]>([
    ['text', { type: 'string' }, 'field?: string'],
    ['integer', { type: 'integer', format: 'int64' }, 'field?: number'],
    ['enum', { type: 'string', enum: ['a', 'b[]'] }, 'field?: ("a" | "b[]")'],
    ['list of an enum', { type: 'array', items: { type: 'string', enum: ['a', '*/*'] } }, 'field?: readonly ("a" | "*/*")[]'],
    ['int-or-string', { 'x-kubernetes-int-or-string': true }, 'field?: (number | string)'],
    ['int-or-string with its alternatives', { 'x-kubernetes-int-or-string': true, 'anyOf': [{ type: 'integer' }, { type: 'string' }] }, 'field?: (number | string)'],
    ['list of int-or-string', { type: 'array', items: { 'x-kubernetes-int-or-string': true } }, 'field?: readonly (number | string)[]'],
    ['anything', { 'x-kubernetes-preserve-unknown-fields': true }, 'field?: unknown'],
    ['an open object', { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true }, 'field?: { [k: string]: unknown }'],
    ['an empty object', { type: 'object' }, 'field?: Record<string, never>'],
    ['a whole object', { 'type': 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true }, 'field?: KubernetesObject'],
    ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, 'field?: { [k: string]: number }'],
    ['a list of maps', { type: 'array', items: { type: 'object', additionalProperties: { type: 'string' } } }, 'field?: readonly { [k: string]: string }[]'],
    ['nullable', { type: 'string', nullable: true }, 'field?: (string | null)'],
    ['an object', { type: 'object', properties: { a: { type: 'string' } } }, 'field?: WidgetV1SpecField'],
    ['a list of objects with bounds', { type: 'array', minItems: 1, maxItems: 2, items: { type: 'object', properties: { a: { type: 'string' } } } },
      'field?: readonly WidgetV1SpecField[]'],
  ])('%s', async (_, field, type) => {
    expect(await typeOf(field)).toBe(type);
  });
});

it('required fields are required, unless the API server fills them in', async () => {
  const text = await declarations({
    type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' }, b: { type: 'string', default: 'x' }, c: { type: 'string' } },
  });
  expect(text).toContain('export interface WidgetV1Spec {\n  a: string\n  b?: string\n  c?: string\n}');
});

it('equal objects deep in one kind share a type, and every kind carries its literal header', async () => {
  const item = { type: 'object', properties: { a: { type: 'string' } } };
  const text = await declarations({ type: 'object', properties: { first: item, second: { type: 'array', items: item }, third: { type: 'object', properties: { first: item } } } });
  expect(text).toBe([
    "import type { Kind, ObjectMeta } from './kind';",
    'export interface WidgetV1 {\n  apiVersion: "example.com/v1"\n  kind: "Widget"\n  metadata: ObjectMeta\n  spec?: WidgetV1Spec\n}',
    'export interface WidgetV1Spec {\n  first?: WidgetV1SpecFirst\n  second?: readonly WidgetV1SpecFirst[]\n  third?: WidgetV1SpecThird\n}',
    'export interface WidgetV1SpecFirst {\n  a?: string\n}',
    'export interface WidgetV1SpecThird {\n  first?: WidgetV1SpecFirst\n}',
    'export declare const WIDGET_V1: Kind<WidgetV1>;\n',
  ].join('\n'));
});

it('the order of the definitions does not change a byte', async () => {
  const other = crd({ type: 'object', properties: { x: { type: 'boolean' } } }, { names: { kind: 'Gadget', plural: 'gadgets' } });
  const documents = [{ file: 'a.yaml', value: crd({ type: 'object' }) }, { file: 'b.yaml', value: other }];
  const one = await generateCustom(documents, './kind');
  const two = await generateCustom([...documents].reverse(), './kind');
  expect([...one.files]).toEqual([...two.files]);
});

it.each([
  ['Cluster', 'v1beta2', 'ClusterV1Beta2', 'CLUSTER_V1BETA2'],
  ['AWSManagedControlPlane', 'v1beta2', 'AWSManagedControlPlaneV1Beta2', 'AWS_MANAGED_CONTROL_PLANE_V1BETA2'],
  ['VSphereCluster', 'v1beta2', 'VSphereClusterV1Beta2', 'VSPHERE_CLUSTER_V1BETA2'],
  ['OCIRepository', 'v1', 'OCIRepositoryV1', 'OCI_REPOSITORY_V1'],
  ['ManagedCluster', 'v1api20240901', 'ManagedClusterV1Api20240901', 'MANAGED_CLUSTER_V1API20240901'],
])('%s %s is named %s and %s', (kind, version, type, token) => {
  expect([typeName(kind, version), tokenName(kind, version)]).toEqual([type, token]);
});

it('names of fields become parts of names of types', () => {
  expect(['machineDeployments', 's3bucket', 'x-y_z', '$ref'].map(pascal)).toEqual(['MachineDeployments', 'S3Bucket', 'XYZ', 'Ref']);
});
