import { apply } from '../../../src/object/edit/apply';
import { compare } from '../../../src/object/edit/compare';
import { ListKeys } from '../../../src/object/edit/list-keys';
import { Change, DeclarationEdit } from '../../../src/object/edit/object-edit';
import { describePath } from '../../../src/object/edit/path';
import { touchedPaths } from '../../../src/object/edit/touched-paths';
import { Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';

const lists = new ListKeys();

function custom(spec: Json): KubeObject {
  return { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'x' }, spec };
}

function service(ports: Json): KubeObject {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'x' }, spec: { ports } };
}

function pod(spec: Json): KubeObject {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec };
}

function role(rules: Json): KubeObject {
  return { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name: 'x' }, rules };
}

/** The change at a field of the spec (of the object where it has none), undefined where nothing is said. */
function said(base: KubeObject, declared: KubeObject, field: string): Change | undefined {
  const { fields } = compare(base, declared, lists).change;
  const spec = fields.spec;
  return spec?.op === 'map' ? spec.fields[field] : fields[field] ?? spec;
}

const NAME = [{ field: 'name' }];
const PORT = [{ field: 'port' }, { field: 'protocol', default: 'TCP' }];

describe('a field of a map', () => {
  it.each<[string, JsonMap, JsonMap, Change | undefined]>([
    ['equal says nothing', { a: { b: 1 } }, { a: { b: 1 } }, undefined],
    ['different is set', { a: 1 }, { a: 2 }, { op: 'set', value: 2 }],
    ['missing is removed', { a: 1, b: 1 }, { b: 1 }, { op: 'remove' }],
    ['inside a map is said alone', { a: { b: 1, c: 1 } }, { a: { b: 2, c: 1 } }, { op: 'map', fields: { b: { op: 'set', value: 2 } } }],
    ['new with a map is said leaf by leaf', {}, { a: { b: { c: 1 } } }, { op: 'map', fields: { b: { op: 'map', fields: { c: { op: 'set', value: 1 } } } } }],
    ['new with an empty map says that a map is there', {}, { a: {} }, { op: 'map', fields: {} }],
    ['that loses all keys keeps its map', { a: { b: 1 } }, { a: {} }, { op: 'map', fields: { b: { op: 'remove' } } }],
    ['from null to a map is said leaf by leaf', { a: null }, { a: { b: 1 } }, { op: 'map', fields: { b: { op: 'set', value: 1 } } }],
    ['from nothing to null is set', {}, { a: null }, { op: 'set', value: null }],
    ['from null to nothing is removed', { a: null }, {}, { op: 'remove' }],
    ['from a value to null is set', { a: 1 }, { a: null }, { op: 'set', value: null }],
    ['from text to a map is set whole', { a: 'x' }, { a: { b: 1 } }, { op: 'set', value: { b: 1 } }],
    ['from a map to text is set', { a: { b: 1 } }, { a: 'x' }, { op: 'set', value: 'x' }],
    ['from a map to a list is set', { a: { b: 1 } }, { a: [1] }, { op: 'set', value: [1] }],
    ['from a list to a map is set whole', { a: [1] }, { a: { b: 1 } }, { op: 'set', value: { b: 1 } }],
    ['from number to the same digits as text is set', { a: 1 }, { a: '1' }, { op: 'set', value: '1' }],
  ])('%s', (_, base, declared, change) => {
    expect(said(custom(base), custom(declared), 'a')).toEqual(change);
  });

  it.each(['app.kubernetes.io/name', 'a~b/c', '', '8080', 'constructor', '__proto__'])('may be called "%s"', (key) => {
    const base = custom({ map: { other: 1 } });
    const declared = custom({ map: { other: 1, ...Object.fromEntries([[key, 'x']]) } });
    expect(apply(compare(base, declared, lists), base).object).toEqual(declared);
    expect(apply(compare(declared, base, lists), declared).object).toEqual(base);
  });
});

describe('a list without keys', () => {
  const rule = (...verbs: string[]) => ({ verbs });
  it.each<[string, Json, Json, Change | undefined]>([
    ['equal says nothing', [rule('get')], [rule('get')], undefined],
    ['that begins with the base appends', [rule('get')], [rule('get'), rule('list')], { op: 'append', length: 1, values: [rule('list')] }],
    ['after an empty one appends', [], [rule('get')], { op: 'append', length: 0, values: [rule('get')] }],
    ['with something in front is set', [rule('get')], [rule('list'), rule('get')], { op: 'set', value: [rule('list'), rule('get')] }],
    ['shorter is set', [rule('get'), rule('list')], [rule('get')], { op: 'set', value: [rule('get')] }],
    ['emptied is set', [rule('get')], [], { op: 'set', value: [] }],
    ['with a changed item is set', [rule('get')], [rule('list')], { op: 'set', value: [rule('list')] }],
    ['that was null is set', null, [rule('get')], { op: 'set', value: [rule('get')] }],
  ])('%s', (_, base, declared, change) => {
    expect(said(role(base), role(declared), 'rules')).toEqual(change);
  });
});

describe('a keyed list', () => {
  it.each<[string, Json, Json, Change | undefined]>([
    ['equal says nothing', [{ port: 80 }], [{ port: 80 }], undefined],
    ['removes an item', [{ port: 80 }, { port: 81 }], [{ port: 81 }], { op: 'items', keys: PORT, remove: [[80, 'TCP']] }],
    ['emptied removes all', [{ port: 80 }], [], { op: 'items', keys: PORT, remove: [[80, 'TCP']] }],
    [
      'goes into an item', [{ port: 80, name: 'a' }, { port: 81 }], [{ port: 80, name: 'b' }, { port: 81 }],
      { op: 'items', keys: PORT, change: [{ key: [80, 'TCP'], change: { op: 'map', fields: { name: { op: 'set', value: 'b' } } } }] },
    ],
    [
      'tells items apart by the second key', [{ port: 53, protocol: 'TCP' }, { port: 53, protocol: 'UDP', name: 'a' }],
      [{ port: 53, protocol: 'TCP' }, { port: 53, protocol: 'UDP', name: 'b' }],
      { op: 'items', keys: PORT, change: [{ key: [53, 'UDP'], change: { op: 'map', fields: { name: { op: 'set', value: 'b' } } } }] },
    ],
    [
      'knows the default of a key that is left out', [{ port: 80 }], [{ port: 80, protocol: 'TCP' }],
      { op: 'items', keys: PORT, change: [{ key: [80, 'TCP'], change: { op: 'map', fields: { protocol: { op: 'set', value: 'TCP' } } } }] },
    ],
    [
      'takes another protocol for another item', [{ port: 53 }], [{ port: 53, protocol: 'UDP' }],
      { op: 'items', keys: PORT, remove: [[53, 'TCP']], insert: [{ port: 53, protocol: 'UDP' }], sequence: [[53, 'UDP']] },
    ],
    [
      'inserts at any place', [{ port: 1 }, { port: 3 }], [{ port: 1 }, { port: 2 }, { port: 3 }],
      { op: 'items', keys: PORT, insert: [{ port: 2 }], sequence: [[1, 'TCP'], [2, 'TCP'], [3, 'TCP']] },
    ],
    [
      'says another order', [{ port: 1 }, { port: 2 }], [{ port: 2 }, { port: 1 }],
      { op: 'items', keys: PORT, sequence: [[2, 'TCP'], [1, 'TCP']], reorder: true },
    ],
    ['that was null is said item by item', null, [{ port: 1 }], { op: 'items', keys: PORT, insert: [{ port: 1 }], sequence: [[1, 'TCP']] }],
    ['with twice the same key counts as none', [{ port: 80 }, { port: 80, protocol: 'TCP' }], [{ port: 80 }], { op: 'set', value: [{ port: 80 }] }],
    [
      'with twice the same key in the declaration counts as none', [{ port: 80 }], [{ port: 80 }, { port: 80, name: 'a' }],
      { op: 'append', length: 1, values: [{ port: 80, name: 'a' }] },
    ],
    ['with an item that lacks its key counts as none', [{ name: 'a' }], [{ name: 'b' }], { op: 'set', value: [{ name: 'b' }] }],
    ['with an item whose key is null counts as none', [{ port: 1, protocol: null }], [{ port: 1 }], { op: 'set', value: [{ port: 1 }] }],
    ['with an item that is no map counts as none', [1], [{ port: 1 }], { op: 'set', value: [{ port: 1 }] }],
    [
      'does not take 80 for "80"', [{ port: 80 }], [{ port: '80' }],
      { op: 'items', keys: PORT, remove: [[80, 'TCP']], insert: [{ port: '80' }], sequence: [['80', 'TCP']] },
    ],
  ])('%s', (_, base, declared, change) => {
    expect(said(service(base), service(declared), 'ports')).toEqual(change);
    expect(apply(compare(service(base), service(declared), lists), service(base)).object).toEqual(service(declared));
  });

  it('without its second key, which has no default, counts as none', () => {
    const base = [{ topologyKey: 'zone', maxSkew: 1 }];
    const declared = [{ topologyKey: 'zone', maxSkew: 2 }];
    expect(said(pod({ topologySpreadConstraints: base }), pod({ topologySpreadConstraints: declared }), 'topologySpreadConstraints'))
      .toEqual({ op: 'set', value: declared });
  });

  it('of a new item is said as a whole, of a new empty list as the empty list', () => {
    expect(said(pod({}), pod({ containers: [] }), 'containers')).toEqual({ op: 'set', value: [] });
    expect(said(pod({}), pod({ containers: [{ name: 'a', env: [{ name: 'X' }] }] }), 'containers'))
      .toEqual({ op: 'items', keys: NAME, insert: [{ name: 'a', env: [{ name: 'X' }] }], sequence: [['a']] });
  });
});

describe('a list of a kind without schema', () => {
  const changed = { op: 'items', keys: NAME, change: [{ key: ['a'], change: { op: 'map', fields: { v: { op: 'set', value: 2 } } } }] };
  it.each<[string, Json, Json, unknown]>([
    ['is keyed by name where all items have one of their own', [{ name: 'a', v: 1 }], [{ name: 'a', v: 2 }], changed],
    ['is none where the base has an item without name', [{ v: 1 }], [{ name: 'a' }], { op: 'set', value: [{ name: 'a' }] }],
    ['is none where the declaration has one', [{ name: 'a' }], [{ v: 1 }], { op: 'set', value: [{ v: 1 }] }],
    ['is none where two names are the same', [{ name: 'a' }, { name: 'a' }], [{ name: 'a' }], { op: 'set', value: [{ name: 'a' }] }],
    ['is none where a name is a number', [{ name: 1, v: 1 }], [{ name: 1, v: 2 }], { op: 'set', value: [{ name: 1, v: 2 }] }],
    ['of text appends', ['a'], ['a', 'b'], { op: 'append', length: 1, values: ['b'] }],
    ['of lists is set', [[1]], [[2]], { op: 'set', value: [[2]] }],
  ])('%s', (_, base, declared, change) => {
    expect(said(custom({ list: base }), custom({ list: declared }), 'list')).toEqual(change);
  });
});

it('lists what an edit touches, as a user would say it', () => {
  const base = pod({
    restartPolicy: 'Always',
    hostNetwork: true,
    tolerations: [],
    containers: [{ name: 'web', image: 'a', env: [{ name: 'A' }, { name: 'B' }], ports: [{ containerPort: 53, protocol: 'UDP' }] }, { name: 'old' }],
  });
  const declared = pod({
    restartPolicy: 'Never',
    tolerations: [{ key: 'x' }],
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    containers: [
      { name: 'new' },
      { name: 'web', image: 'b', env: [{ name: 'B' }, { name: 'A' }], ports: [{ containerPort: 53, protocol: 'UDP', name: 'dns' }], resources: {} },
    ],
  });
  const edit: DeclarationEdit = compare(base, declared, lists);
  expect(touchedPaths(edit).map(describePath)).toEqual([
    'spec.restartPolicy',
    'spec.tolerations',
    'spec.nodeSelector[kubernetes.io/os]',
    'spec.containers[name=old]',
    'spec.containers[name=web].image',
    'spec.containers[name=web].env',
    'spec.containers[name=web].ports[containerPort=53,protocol=UDP].name',
    'spec.containers[name=web].resources',
    'spec.containers[name=new]',
    'spec.hostNetwork',
  ]);
});
