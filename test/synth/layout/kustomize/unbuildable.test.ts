import { join } from 'path';
import { build, withFolders } from './real-build';
import { equal, Json, JsonMap } from '../../../../src/object/json';
import { KubeObject } from '../../../../src/object/kube-object';
import { kustomizationFiles } from '../../../../src/synth/layout/kustomize/kustomization';
import { targetOf } from '../../../../src/synth/layout/kustomize/object-patches';
import { unbuildable, unbuildableTexts } from '../../../../src/synth/layout/kustomize/unbuildable';
import { itTools, KUBECTLS, KustomizeVersion } from '../../../support/tools';

const widget = (spec: Json, metadata: JsonMap = {}): KubeObject => ({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w', ...metadata }, spec });
const annotated = (key: string, value: Json = 'x') => widget({}, { annotations: { keep: 'me', [key]: value } });
const RBAC = 'rbac.authorization.k8s.io/v1';
const binding = (subject: JsonMap): KubeObject => ({
  apiVersion: RBAC,
  kind: 'RoleBinding',
  metadata: { name: 'w', namespace: 'x' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'r' },
  subjects: [{ kind: 'User', name: 'u' }, subject],
});
const webhook = (service: JsonMap): KubeObject => ({
  apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingWebhookConfiguration', metadata: { name: 'w' }, webhooks: [{ name: 'a.b.c', clientConfig: { service } }],
});

/** An object, and the one field of it that kustomize does not carry. */
const LOST: ReadonlyArray<readonly [field: string, object: KubeObject]> = [
  ['spec.a', widget({ a: 'x\u007fy' })],
  ['spec.list[1].a', widget({ list: [1, { a: '\u0080' }] })],
  ['spec["a\\u0085"]', widget({ 'a\u0085': 1 })],
  ['spec["<<"]', widget({ '<<': 1 })],
  ['metadata.annotations', widget({}, { annotations: {} })],
  ['metadata.annotations', widget({}, { annotations: null })],
  ['metadata.annotations.number', annotated('number', 1)],
  ['metadata.annotations.nothing', annotated('nothing', null)],
  ['metadata.annotations.null', annotated('null')],
  ['metadata.annotations.true', annotated('true')],
  ['metadata.annotations["~"]', annotated('~')],
  ['metadata.annotations.12', annotated('12')],
  ['metadata.annotations["1.5"]', annotated('1.5')],
  ['metadata.annotations.1e3', annotated('1e3')],
  ['metadata.annotations.0x1f', annotated('0x1f')],
  ['metadata.annotations.0o14', annotated('0o14')],
  ['metadata.annotations.2001-01-01', annotated('2001-01-01')],
  ['metadata.annotations["config.kubernetes.io/index"]', annotated('config.kubernetes.io/index')],
  ['metadata.annotations["config.kubernetes.io/path"]', annotated('config.kubernetes.io/path')],
  ['metadata.annotations["config.kubernetes.io/local-config"]', annotated('config.kubernetes.io/local-config')],
  ['metadata.annotations["config.kubernetes.io/origin"]', annotated('config.kubernetes.io/origin')],
  ['metadata.annotations["config.k8s.io/id"]', annotated('config.k8s.io/id')],
  ['metadata.annotations["alpha.config.kubernetes.io/transformations"]', annotated('alpha.config.kubernetes.io/transformations')],
  ['metadata.annotations["internal.config.kubernetes.io/path"]', annotated('internal.config.kubernetes.io/path')],
  ['metadata.name', widget({}, { name: '' })],
  ['kind', { ...widget({}), kind: 'WidgetList', items: [{}] }],
  ['metadata.namespace', { apiVersion: RBAC, kind: 'ClusterRole', metadata: { name: 'w', namespace: 'x' }, rules: [] }],
  ['subjects[1].namespace', binding({ kind: 'ServiceAccount', name: 'w' })],
  ['webhooks[0].clientConfig.service.namespace', webhook({ name: 'w' })],
];

const CARRIED: readonly KubeObject[] = [
  annotated('yes'), annotated('e3'), annotated('a.b/12'), annotated('config.kubernetes.io/depends-on'),
  widget({ 'a': '\u0000\u0007\r\n😀\u200b', 'b c': null, '12': 'yes', 'list': [null, [], {}] }, { labels: {}, namespace: 'default' }),
  { apiVersion: RBAC, kind: 'ClusterRole', metadata: { name: 'system:w' }, rules: [] },
  binding({ kind: 'ServiceAccount', name: 'w', namespace: 'y' }),
  webhook({ name: 'w', namespace: 'y' }),
];

it.each(LOST)('finds %s', (field, object) => {
  expect(unbuildable(object).map((one) => one.field)).toEqual([field]);
});

it.each(CARRIED.map((object) => [JSON.stringify(object), object] as const))('finds nothing in %s', (_, object) => {
  expect(unbuildable(object)).toEqual([]);
});

it('finds a namespace that is there but empty, a key that is empty, and numbers that JSON does not have', () => {
  expect(unbuildable(widget({ '': 1 })).map(({ field }) => field)).toEqual(['spec[""]']);
  expect(unbuildable(widget({ n: Infinity }, { namespace: '' })).map(({ field }) => field)).toEqual(['metadata.namespace', 'spec.n']);
});

it.each(LOST)('finds %s as well in what was edited from an object that comes through', (_, object) => {
  for (const before of CARRIED) { expect(unbuildable(object, before)).toEqual(unbuildable(object)); }
});

it.each<[string, JsonMap, JsonMap, string[]]>([
  ['a text', { a: 'x', b: { c: 1 } }, { a: '\u007f', b: { c: 1 } }, ['spec.a']],
  ['a key more', { a: { b: 1 } }, { a: { 'b': 1, '<<': 1 } }, ['spec.a["<<"]']],
  ['a key that every map inherits', {}, { constructor: { '\u0080': 1 } }, ['spec.constructor["\\u0080"]']],
  ['an item more', { a: ['x'] }, { a: ['x', '\u0085'] }, ['spec.a[1]']],
  ['a list for a map', { a: { 0: 'x' } }, { a: ['\u0085'] }, ['spec.a[0]']],
  ['a map for a list', { a: ['x'] }, { a: { 0: '\u0085' } }, ['spec.a.0']],
  ['a number that is none', { a: 1 }, { a: NaN }, ['spec.a']],
  ['nothing', { a: { b: ['x'] } }, { a: { b: ['y'] } }, []],
])('finds what an edit brings: %s', (_, before, after, fields) => {
  expect(unbuildable(widget(before))).toEqual([]);
  const { spec: shared } = widget(before);
  expect(unbuildable(widget({ ...after, shared }), widget({ ...before, shared })).map(({ field }) => field)).toEqual(fields);
});

it.each<[string, KubeObject, (string | number)[][], string[]]>([
  ['a text that is lost', widget({ a: ['x', '\u0085'] }), [['spec', 'a', 1]], ['spec.a[1]']],
  ['one of two that is lost', widget({ a: 'x', b: '\u0085' }), [['spec', 'a'], ['spec', 'b']], ['spec.b']],
  ['texts that come through', widget({ a: 'x', b: 'y' }), [['spec', 'a'], ['spec', 'b']], []],
  ['an empty namespace', widget({}, { namespace: '' }), [['metadata', 'namespace']], ['metadata.namespace']],
  ['an empty namespace of an account', binding({ kind: 'ServiceAccount', name: 'w', namespace: '' }), [['subjects', 1, 'namespace']], ['subjects[1].namespace']],
  ['an empty namespace of a webhook', webhook({ name: 'w', namespace: '' }), [['webhooks', 0, 'clientConfig', 'service', 'namespace']], ['webhooks[0].clientConfig.service.namespace']],
])('finds in what is like an object that comes through but for texts: %s', (_, object, places, fields) => {
  expect(unbuildableTexts(object, places).map(({ field }) => field)).toEqual(fields);
});

/** Whether an object comes through a build as it is, and through one of a folder that patches it, beside others that it may refer to. */
async function comesThrough(version: KustomizeVersion, object: KubeObject): Promise<boolean> {
  const others = ['ServiceAccount', 'Service'].map((kind): KubeObject => ({ apiVersion: 'v1', kind, metadata: { name: 'w', namespace: 'x' } }));
  const patches = [...others, object].map((one) => ({
    form: 'json6902' as const,
    object: one,
    target: targetOf(one),
    body: [{ op: 'add' as const, path: '/patched', value: 'a' }],
  }));
  const folders = {
    base: kustomizationFiles({ removed: [], added: [...others, object], patches: [] }, { resources: [] }),
    one: kustomizationFiles({ removed: [], added: [], patches }, { resources: ['../base'] }),
  };
  try {
    return await withFolders(folders, async (root) => {
      const holds = async (folder: string, wanted: KubeObject) => (await build(version, join(root, folder))).some((one) => equal(one, wanted));
      return await holds('base', object) && await holds('one', { ...object, patched: 'a' });
    });
  } catch {
    return false;
  }
}

for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
  itTools(`kustomize ${version} loses what is found and carries what is not`, async () => {
    const wrong: KubeObject[] = [];
    for (const [, object] of LOST) { if (await comesThrough(version, object)) { wrong.push(object); } }
    for (const object of CARRIED) { if (!await comesThrough(version, object)) { wrong.push(object); } }
    expect(wrong).toEqual([]);
  }, 120_000);
}
