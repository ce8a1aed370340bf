import { frozen } from './arbitrary-objects';
import { apply } from '../../../src/object/edit/apply';
import { compare } from '../../../src/object/edit/compare';
import { ListKeys } from '../../../src/object/edit/list-keys';
import { describePath } from '../../../src/object/edit/path';
import { Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';

const lists = new ListKeys();

function deployment(fields: JsonMap): KubeObject {
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, ...fields };
}

function containers(...items: Json[]): KubeObject {
  return deployment({ spec: { template: { spec: { containers: items } } } });
}

/** The names of the containers, in order. */
function names(object: KubeObject): string {
  const { spec } = (object.spec as { template: { spec: { containers: { name: string }[] } } }).template;
  return spec.containers.map(({ name }) => name).join(' ');
}

function row(text: string): KubeObject {
  return containers(...text.split(' ').filter(Boolean).map((name) => ({ name })));
}

/** What comes out where both declare, one after the other, and what of the second found nothing. */
function both(base: KubeObject, one: KubeObject, two: KubeObject): { readonly object: KubeObject; readonly unmatched: readonly string[] } {
  const first = apply(compare(frozen(base), frozen(one), lists), base);
  const { object, unmatched } = apply(compare(base, frozen(two), lists), frozen(first.object));
  return { object, unmatched: unmatched.map(({ path, reason }) => `${describePath(path)}: ${reason}`) };
}

describe('what two overlays say beside each other stays', () => {
  it('both add labels, the object had none', () => {
    const base = deployment({});
    const one = { ...base, metadata: { name: 'web', labels: { tier: 'edge' } } };
    const two = { ...base, metadata: { name: 'web', labels: { 'example.com/region': 'eu' } } };
    expect(both(base, one, two).object.metadata).toEqual({ name: 'web', labels: { 'tier': 'edge', 'example.com/region': 'eu' } });
  });

  it('both change different variables of one container', () => {
    const env = (a: string, b: string) => containers({ name: 'web', env: [{ name: 'A', value: a }, { name: 'B', value: b }] });
    expect(both(env('1', '1'), env('2', '1'), env('1', '3')).object).toEqual(env('2', '3'));
  });

  it('both add variables to a container that had none', () => {
    const env = (...list: string[]) => containers({ name: 'web', env: list.map((name) => ({ name })) });
    expect(both(containers({ name: 'web' }), env('A'), env('B')).object).toEqual(env('A', 'B'));
  });

  it('one inserts an item, another changes an item', () => {
    const base = containers({ name: 'web', image: 'a' });
    const one = containers({ name: 'proxy' }, { name: 'web', image: 'a' });
    const two = containers({ name: 'web', image: 'b' });
    expect(both(base, one, two).object).toEqual(containers({ name: 'proxy' }, { name: 'web', image: 'b' }));
    expect(both(base, two, one).object).toEqual(containers({ name: 'proxy' }, { name: 'web', image: 'b' }));
  });

  it('both append arguments', () => {
    const args = (...list: string[]) => containers({ name: 'web', args: list });
    expect(both(args('a'), args('a', 'b'), args('a', 'c')).object).toEqual(args('a', 'b', 'c'));
  });

  it('both append the same arguments: they are there once', () => {
    const args = (...list: string[]) => containers({ name: 'web', args: list });
    expect(both(args('a'), args('a', 'a', 'b'), args('a', 'a', 'b')).object).toEqual(args('a', 'a', 'b'));
  });
});

describe('where new items go', () => {
  it.each([
    ['after their predecessor', 'a b', 'a b', 'a x b', 'a x b'],
    ['in front where they have none', 'a b', 'a b', 'x a b', 'x a b'],
    ['after what another has put there before', 'a b', 'a x b', 'a y b', 'a x y b'],
    ['at the end, after what another has put there before', 'a', 'a x', 'a y', 'a x y'],
    ['in front, after what another has put there before', 'a', 'x a', 'y a', 'x y a'],
    ['after the nearest predecessor that is left', 'a b c', 'a c', 'a b x c', 'a x c'],
    ['in front where no predecessor is left', 'a b c', 'c', 'a b x c', 'x c'],
    ['with those that come with them', 'a b', 'b a', 'a x y b z', 'b z a x y'],
    ['in the order of the declaration that turns the list round', 'a b c', 'a b c x', 'c b a y', 'c b a x y'],
    ['beside a removal', 'a b c', 'a b c x', 'a y c', 'a y c x'],
    ['into an emptied list', 'a b', '', 'a x b', 'x'],
  ])('%s', (_, base, one, two, result) => {
    expect(names(both(row(base), row(one), row(two)).object)).toBe(result);
  });

  it('in the place of the item that another has inserted under that key', () => {
    const base = row('a b');
    const one = containers({ name: 'a' }, { name: 'x', image: '1', tty: true }, { name: 'b' });
    const two = containers({ name: 'a' }, { name: 'b' }, { name: 'x', image: '2' });
    expect(both(base, one, two)).toEqual({ object: containers({ name: 'a' }, { name: 'x', image: '2' }, { name: 'b' }), unmatched: [] });
  });
});

describe('what finds nothing to act on', () => {
  const container = 'spec.template.spec.containers';
  it.each<[string, KubeObject, KubeObject, KubeObject, readonly string[]]>([
    [
      'a change of an item that another has removed',
      containers({ name: 'a', image: '1' }, { name: 'b' }), row('b'), containers({ name: 'a', image: '2' }, { name: 'b' }),
      [`${container}[name=a]: there is no such item`],
    ],
    [
      'a change of an item of a list that another has removed',
      containers({ name: 'a', image: '1' }), deployment({ spec: { template: { spec: {} } } }), containers({ name: 'a', image: '2' }),
      [`${container}[name=a]: there is no such item`],
    ],
    [
      'a change inside a map where another has put text',
      deployment({ spec: { strategy: { a: 1 } } }), deployment({ spec: { strategy: 'x' } }), deployment({ spec: { strategy: { a: 2 } } }),
      ['spec.strategy: is not a map here'],
    ],
    [
      'a change of items where another has put a map',
      containers({ name: 'a', image: '1' }), deployment({ spec: { template: { spec: { containers: {} } } } }), containers({ name: 'a', image: '2' }),
      [`${container}: is not a list here`],
    ],
    [
      'an appended value where another has removed the list',
      containers({ name: 'a', args: ['x'] }), row('a'), containers({ name: 'a', args: ['x', 'y'] }),
      [`${container}[name=a].args: is not a list here, nothing can be appended`],
    ],
    [
      'a change, a removal and an insertion of items whose key another has doubled',
      containers({ name: 'a', image: '1' }, { name: 'b' }),
      containers({ name: 'a' }, { name: 'a' }, { name: 'b' }, { name: 'b' }, { name: 'c' }, { name: 'c' }),
      containers({ name: 'a', image: '2' }, { name: 'c' }),
      [`${container}[name=a]: several items have this key`, `${container}[name=b]: several items have this key`, `${container}[name=c]: several items have this key`],
    ],
    ['not: a removal of what another has removed too', deployment({ spec: { a: 1, b: { c: 1, d: 1 } } }), deployment({ spec: { b: { d: 1 } } }), deployment({ spec: { b: { d: 1 } } }), []],
    ['not: a removal of an item that another has removed too', row('a b'), row('b'), row('b'), []],
    ['not: a removal inside a map that another has removed', deployment({ spec: { b: { c: 1, d: 1 } } }), deployment({ spec: {} }), deployment({ spec: { b: { d: 1 } } }), []],
  ])('%s', (_, base, one, two, unmatched) => {
    const result = both(base, one, two);
    expect(result.unmatched).toEqual(unmatched);
    expect(result.object).toEqual(one);
  });

  it('not: a field set inside a map that another has removed, which is made anew', () => {
    const base = deployment({ spec: { b: { c: 1, d: 1 } } });
    const result = both(base, deployment({ spec: {} }), deployment({ spec: { b: { c: 2, d: 1 } } }));
    expect(result).toEqual({ object: deployment({ spec: { b: { c: 2 } } }), unmatched: [] });
  });

  it('leaves the rest of the edit in force', () => {
    const base = deployment({ spec: { replicas: 1, strategy: { a: 1 } } });
    const result = both(base, deployment({ spec: { replicas: 1, strategy: 'x' } }), deployment({ spec: { replicas: 2, strategy: { a: 2 } } }));
    expect(result.object).toEqual(deployment({ spec: { replicas: 2, strategy: 'x' } }));
  });
});

it('says what equals the base not at all: an earlier value stays', () => {
  const replicas = (n: number) => deployment({ spec: { replicas: n } });
  expect(both(replicas(3), replicas(1), replicas(3)).object).toEqual(replicas(1));
});

it('shares with the input what it does not touch', () => {
  const base = containers({ name: 'a', env: [{ name: 'A' }] }, { name: 'b' });
  const declared = { ...base, metadata: { name: 'web', labels: { x: 'y' } } };
  const { object, changed } = apply(compare(base, declared, lists), base);
  expect(changed).toBe(true);
  expect(object.spec).toBe(base.spec);
});
