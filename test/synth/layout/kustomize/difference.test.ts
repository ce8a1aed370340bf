import { KubeObject } from '../../../../src/object/kube-object';
import { idOf, keyOf } from '../../../../src/object/object-id';
import { difference, isEmpty } from '../../../../src/synth/layout/kustomize/difference';

const map = (...objects: readonly KubeObject[]) => new Map(objects.map((object) => [keyOf(idOf(object)), object]));
const config = (name: string, namespace?: string, value = '1'): KubeObject =>
  ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: namespace === undefined ? { name } : { name, namespace }, data: { a: value, n: null } });

it('is empty where both sides hold the same', () => {
  expect(isEmpty(difference(map(config('a'), config('b')), map(config('b'), config('a'))))).toBe(true);
});

it('removes, adds and changes in the order of ids, whatever the order of the maps', () => {
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((name) => config(name));
  const [c2, d2] = [config('c', undefined, '2'), config('d', undefined, '2')];
  const step = difference(map(d, c, b, a), map(e, d2, c2, config('f')));
  expect(step.removed).toEqual([a, b]);
  expect(step.added).toEqual([e, config('f')]);
  expect(step.patches.map(({ object }) => object)).toEqual([c, d]);
});

it('does not look into an object that is the same value', () => {
  const unreadable = new Proxy(config('a'), { ownKeys: () => { throw new Error('looked into'); } });
  const [parent, wanted] = [new Map([['k', unreadable]]), new Map([['k', unreadable]])];
  expect(isEmpty(difference(parent, wanted))).toBe(true);
});

it('changes an object that comes to lie in the namespace default, which kustomize takes for the same', () => {
  const step = difference(map(config('a')), map(config('a', 'default')));
  expect([step.removed, step.added]).toEqual([[], []]);
  expect(step.patches.map(({ body }) => body)).toEqual([[{ op: 'add', path: '/metadata/namespace', value: 'default' }]]);
});

it.each<[string, KubeObject[], KubeObject[], string | undefined]>([
  ['leaves the namespace out where there is none', [], [], undefined],
  ['says default where the parent has the name in another namespace', [config('a', 'x')], [config('a', 'x')], 'default'],
  ['says default where the folder removes the name from another namespace', [config('a', 'x')], [], 'default'],
  ['says default where the folder adds the name in another namespace', [], [config('a', 'x')], 'default'],
])('a target %s', (_, alsoBefore, alsoAfter, namespace) => {
  const step = difference(map(config('a'), ...alsoBefore), map(config('a', undefined, '2'), ...alsoAfter));
  expect(step.patches.map(({ target }) => target)).toEqual([{ group: '', version: 'v1', kind: 'ConfigMap', name: 'a', ...(namespace ? { namespace } : {}) }]);
});
