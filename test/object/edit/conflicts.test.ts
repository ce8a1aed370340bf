import { compare } from '../../../src/object/edit/compare';
import { conflicts } from '../../../src/object/edit/conflicts';
import { jsonPatchEdit } from '../../../src/object/edit/json-patch-edit';
import { ListKeys } from '../../../src/object/edit/list-keys';
import { mergeEdit } from '../../../src/object/edit/merge';
import { ObjectEdit } from '../../../src/object/edit/object-edit';
import { describePath } from '../../../src/object/edit/path';
import { Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';

const lists = new ListKeys();

function pod(spec: Json): KubeObject {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec };
}

const BASE = pod({
  hostNetwork: true,
  priority: 1,
  securityContext: { runAsUser: 1, sysctls: [] },
  tolerations: [{ key: 'a' }],
  containers: [{ name: 'web', image: '1', args: ['a'] }, { name: 'log', image: '1' }],
});
const WEB = { name: 'web', image: '1', args: ['a'] };
const LOG = { name: 'log', image: '1' };

function declare(spec: JsonMap): ObjectEdit {
  return compare(BASE, pod({ ...BASE.spec as JsonMap, ...spec }), lists);
}

function without(field: string): ObjectEdit {
  const { [field]: _, ...spec } = BASE.spec as JsonMap;
  return compare(BASE, pod(spec), lists);
}

function patch(spec: JsonMap): ObjectEdit {
  return mergeEdit({ spec }, BASE, lists);
}

const removeImage = jsonPatchEdit([{ op: 'remove', path: '/spec/priority' }]);

it.each<[string, ObjectEdit, ObjectEdit, readonly string[]]>([
  ['one field, differently', declare({ priority: 2 }), declare({ priority: 3 }), ['spec.priority']],
  ['one field, the same', declare({ priority: 2 }), patch({ priority: 2 }), []],
  ['different fields', declare({ priority: 2 }), declare({ hostNetwork: false }), []],
  ['set and removed', declare({ priority: 2 }), without('priority'), ['spec.priority']],
  ['both removed', patch({ priority: null }), without('priority'), []],
  ['removed and changed inside', without('securityContext'), declare({ securityContext: { runAsUser: 2, sysctls: [] } }), ['spec.securityContext']],
  ['removed and a part removed', without('securityContext'), declare({ securityContext: { sysctls: [] } }), []],
  ['set whole and changed inside', declare({ securityContext: 'x' }), declare({ securityContext: { runAsUser: 2, sysctls: [] } }), ['spec.securityContext']],
  ['different fields of a new map', declare({ nodeSelector: { a: '1' } }), declare({ nodeSelector: { b: '1' } }), []],
  ['one field of a new map', declare({ nodeSelector: { a: '1', c: '1' } }), declare({ nodeSelector: { a: '2' } }), ['spec.nodeSelector.a']],
  ['different items', declare({ containers: [{ ...WEB, image: '2' }, LOG] }), declare({ containers: [WEB, { ...LOG, image: '2' }] }), []],
  ['one field of one item', declare({ containers: [{ ...WEB, image: '2' }, LOG] }), patch({ containers: [{ name: 'web', image: '3' }] }), ['spec.containers[name=web].image']],
  ['an item removed and changed', declare({ containers: [LOG] }), declare({ containers: [{ ...WEB, image: '2' }, LOG] }), ['spec.containers[name=web]']],
  ['an item removed by both', declare({ containers: [LOG] }), patch({ containers: [{ name: 'web', $patch: 'delete' }] }), []],
  ['two items inserted', declare({ containers: [WEB, LOG, { name: 'a' }] }), declare({ containers: [WEB, LOG, { name: 'b' }] }), []],
  [
    'one item inserted differently', declare({ containers: [WEB, LOG, { name: 'a', image: '1' }] }), declare({ containers: [{ name: 'a', image: '2' }, WEB, LOG] }),
    ['spec.containers[name=a]'],
  ],
  [
    'an item inserted and patched', declare({ containers: [WEB, LOG, { name: 'a', image: '1' }] }), patch({ containers: [{ name: 'a', image: '2', tty: true }] }),
    ['spec.containers[name=a].image', 'spec.containers[name=a].tty'],
  ],
  ['items turned round by one', declare({ containers: [LOG, WEB] }), declare({ containers: [WEB, LOG, { name: 'a' }] }), []],
  ['items turned round by both alike', declare({ containers: [LOG, WEB] }), declare({ containers: [LOG, { name: 'a' }, WEB] }), []],
  ['a list appended to by both', declare({ tolerations: [{ key: 'a' }, { key: 'b' }] }), declare({ tolerations: [{ key: 'a' }, { key: 'c' }] }), []],
  ['a list appended to and set', declare({ tolerations: [{ key: 'a' }, { key: 'b' }] }), patch({ tolerations: [] }), ['spec.tolerations']],
  ['a list appended to and set to the same', declare({ tolerations: [{ key: 'a' }, { key: 'b' }] }), patch({ tolerations: [{ key: 'a' }, { key: 'b' }] }), []],
  ['a list set differently', patch({ tolerations: [] }), patch({ tolerations: [{ key: 'b' }] }), ['spec.tolerations']],
  ['by JSON patch and declaration', removeImage, declare({ priority: 2 }), ['spec.priority']],
  ['by JSON patches alike', removeImage, jsonPatchEdit([{ op: 'move', from: '/spec/priority', path: '/spec/x' }]), []],
  [
    'by JSON patches at one index', jsonPatchEdit([{ op: 'replace', path: '/spec/containers/0/image', value: '2' }]),
    jsonPatchEdit([{ op: 'add', path: '/spec/containers/0/image', value: '3' }]), ['spec.containers[0].image'],
  ],
  ['by a JSON patch with an index and a declaration', jsonPatchEdit([{ op: 'remove', path: '/spec/containers/0' }]), declare({ containers: [LOG] }), []],
  ['by JSON patches that append', jsonPatchEdit([{ op: 'add', path: '/spec/tolerations/-', value: 1 }]), jsonPatchEdit([{ op: 'add', path: '/spec/tolerations/-', value: 2 }]), []],
  [
    'by a JSON patch inside what it has set itself', jsonPatchEdit([{ op: 'add', path: '/spec/x', value: { a: 1 } }, { op: 'add', path: '/spec/x/a', value: 2 }]),
    patch({ x: { a: 3 } }), ['spec.x.a'],
  ],
  ['by a JSON patch that only tests and copies', jsonPatchEdit([{ op: 'test', path: '/spec/priority', value: 1 }, { op: 'copy', from: '/spec/priority', path: '/spec/y' }]), patch({ priority: 2 }), []],
])('%s', (_, a, b, paths) => {
  expect(conflicts(a, b).map(describePath)).toEqual(paths);
  expect(conflicts(b, a).map(describePath)).toEqual(paths);
});

it('items turned round by both, differently', () => {
  const three = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  const [a, b, c] = three;
  const order = (...items: Json[]) => compare(pod({ containers: three }), pod({ containers: items }), lists);
  expect(conflicts(order(c, b, a), order(b, a, c)).map(describePath)).toEqual(['spec.containers']);
});

it('a map here and items there, at one place', () => {
  expect(conflicts(declare({ initContainers: [{ name: 'a' }] }), declare({ initContainers: { a: 1 } })).map(describePath)).toEqual(['spec.initContainers']);
});
