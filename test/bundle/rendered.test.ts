import { ApiObject, App, Chart, IResolver, JsonPatch, Lazy } from 'cdk8s';
import { Deployment, EnvValue, k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { rendered } from '../../src/bundle';
import { inOne } from '../../src/bundle/resolvers';
import { unholdable } from '../../src/object/unholdable';

type Make = (scope: Construct) => ApiObject;
type Change = (object: ApiObject) => void;
type Case = readonly [name: string, make: Make, change?: Change];
const NOTHING: Change = () => undefined;

class Size { public constructor(public readonly value: unknown) {} }
class Token { public constructor(private readonly made: unknown) {} public resolve() { return this.made; } }
const lazy = (made: unknown) => Lazy.any({ produce: () => made });
const failing = () => Lazy.any({ produce: () => { throw new Error('not yet'); } });

const METADATA = { name: 'compute', labels: { b: '1', a: '2' } };
const plain = (fields: object): Make => (scope) => new ApiObject(scope, 'object', { apiVersion: 'v1', kind: 'ResourceQuota', metadata: METADATA, ...fields });
const generated = (data: unknown): Make => (scope) => new k8s.KubeConfigMap(scope, 'object', { metadata: METADATA, data: data as never });
const free = (data: unknown): Make => (scope) => new k8s.KubeControllerRevision(scope, 'object', { data, revision: 1 });

/** The object as it is rendered here, and as cdk8s renders it; the error of each where it does not. */
function both(make: Make, change: Change = NOTHING, resolvers: IResolver[] = []): [unknown, unknown] {
  const outcome = (render: (object: ApiObject) => unknown, inWhichOrder: (own: IResolver[]) => readonly IResolver[]) => {
    const app = new App({ resolvers });
    app.resolvers.splice(0, Infinity, ...inWhichOrder(app.resolvers));
    const object = make(new Chart(app, 'shop', { namespace: 'shop', labels: { team: 'shop' } }));
    change(object);
    try {
      const json = render(object);
      return { json, text: JSON.stringify(json) };
    } catch (error) {
      return (error as Error).message;
    }
  };
  return [outcome(rendered, inOne), outcome((object) => object.toJson(), (own) => own)];
}

/** What cdk8s refuses without a place, or hands on although no manifest can hold it, is refused here with the place; all else is the same. */
function expectAgreement(ours: unknown, theirs: unknown): void {
  if (typeof ours !== 'string' || !ours.includes(', which no manifest can hold: ')) { return expect(ours).toStrictEqual(theirs); }
  if (typeof theirs === 'string') { return expect(theirs).toMatch(/can't render non-simple object|Do not know how to serialize a BigInt|Cannot read properties/); }
  expect(unholdable((theirs as { readonly json: unknown }).json)).toBe(ours);
}

function byCdk8s(make: Make, change: Change = NOTHING): boolean {
  const object = make(new Chart(new App(), 'shop'));
  change(object);
  const spy = jest.spyOn(ApiObject.prototype, 'toJson');
  try {
    rendered(object);
    return spy.mock.calls.length > 0;
  } catch {
    return spy.mock.calls.length > 0;
  } finally {
    spy.mockRestore();
  }
}

const CASES: readonly Case[] = [
  ['plain fields, in any order', plain({ spec: { scopes: ['b', 'a'], hard: { pods: '10', cpu: '4', 10: 'x', 9: 'y' } } })],
  ['fields that say nothing', plain({ spec: { hard: undefined, scopes: null, empty: {}, none: [] } })],
  ['a list with nothing in it', plain({ spec: { scopes: ['a', null, undefined] } })],
  ['a list with a hole', plain({ spec: { scopes: Object.assign([], { 1: 'a' }) } })],
  ['lists and maps of one another', plain({ spec: [[{ b: [], a: [{}] }], {}] })],
  ['more fields than most', plain({ spec: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`f${(i * 7) % 60}`, i % 5 === 0 ? null : i])) })],
  ['a lazy value in a lazy value', plain({ spec: lazy({ hard: lazy({ pods: lazy('10') }) }) })],
  ['a lazy value that makes nothing', plain({ spec: lazy(undefined), status: lazy(null) })],
  ['a lazy value that makes nothing, in a list', plain({ spec: { scopes: [lazy(undefined)] } })],
  ['a lazy value that fails', plain({ spec: { hard: failing() } })],
  ['a token', plain({ spec: { hard: { resolve: () => ({ pods: new Token('10') }) } } })],
  ['a token of itself', plain({ spec: { resolve(): unknown { return this; } } })],
  ['a list that is a token', plain({ spec: Object.assign([1], { resolve: () => 'a' }) })],
  ['a list with a value', plain({ spec: Object.assign([1], { value: 'a' }) })],
  ['a quantity', plain({ spec: { hard: { cpu: new Size('4'), pods: new Size(0) } } })],
  ['a class of other values', plain({ spec: new Size(true) })],
  ['a plain map with a value', plain({ spec: { value: '4' } })],
  ['a map without a prototype', plain({ spec: Object.assign(Object.create(null), { a: 1 }) })],
  ['a date', plain({ spec: new Date(0) })],
  ['a function, a symbol and a large number', plain({ spec: { a: () => 1, b: Symbol('b'), c: 1n } })],
  ['numbers that no manifest holds', plain({ spec: { a: NaN, b: Infinity, c: -0 } })],
  ['no field', plain({})],
  ['a field named resolve', plain({ resolve: () => ({ a: 1 }) })],
  ['a field that cdk8s takes for another', plain({ spec: { constructor: { a: 1 } } })],
  ['a field that hides what it is', plain({ spec: { constructor: undefined } })],
  ['an object that hides what it is', plain({ constructor: undefined })],
  ['a field that maps take for another', plain({ spec: JSON.parse('{"__proto__":{"a":1}}') })],
  ['a patch', plain({ spec: { hard: { pods: '10' } } }), (object) => object.addJsonPatch(JsonPatch.replace('/spec/hard/pods', '20'))],
  ['labels and annotations that were added', plain({ spec: {} }), (object) => {
    object.metadata.addLabel('later', 'true');
    object.metadata.addAnnotation('later', 'true');
  }],
  ['neither label nor annotation', plain({ metadata: { name: 'compute', namespace: 'other' } })],
  ['annotations', plain({ metadata: { name: 'compute', annotations: { b: '', a: '1' } } })],
  ['a lazy label', plain({ metadata: { name: 'compute', labels: { a: lazy('1') } } })],
  ['a label without a value', plain({ metadata: { name: 'compute', labels: { a: undefined } } })],
  ['a label that cdk8s takes for something else', plain({ metadata: { name: 'compute', labels: { constructor: '1' } } })],
  ['a name and a namespace to be resolved', plain({ metadata: { name: lazy('compute'), namespace: lazy('later') } })],
  ['a finalizer that was added', plain({}), (object) => object.metadata.addFinalizers('example.com/kept')],
  ['an owner that was added', plain({}), (object) => object.metadata.addOwnerReference({ apiVersion: 'v1', kind: 'Pod', name: 'one', uid: '1' })],
  ['other metadata that was added', plain({}), (object) => object.metadata.add('generateName', lazy(['', {}, []]))],
  ['a generated kind', generated({ b: '1', a: undefined })],
  ['a generated kind with a field that it does not know', generated(lazy({ a: { b: new Size(1) } }))],
  ['a generated kind of any data', free({ b: [{ d: 1, c: lazy(2) }], a: {} })],
  ['a generated kind that fails', generated(new Date(0))],
  ['a patch of a generated kind', generated({ a: '1' }), (object) => object.addJsonPatch(JsonPatch.add('/data/b', '2'))],
  ['a workload of cdk8s-plus', (scope) => ApiObject.of(new Deployment(scope, 'plus', {
    replicas: 2, containers: [{ image: 'example.com/a:1', portNumber: 80, envVariables: { A: EnvValue.fromValue('1') } }],
  }))],
];

describe('an object renders as its class renders it', () => {
  it.each(CASES.map(([name, make, change = NOTHING]) => [name, make, change] as const))('with %s', (_, make, change) => {
    const [ours, theirs] = both(make, change);
    expectAgreement(ours, theirs);
  });

  it('with a resolver of the program', () => {
    const doubled: IResolver = { resolve: (context) => { if (context.value === '10') { context.replaceValue('20'); } } };
    for (const make of [plain({ spec: { hard: { pods: '10' } } }), generated({ pods: '10' })]) {
      const [ours, theirs] = both(make, NOTHING, [doubled]);
      expectAgreement(ours, theirs);
      expect(JSON.stringify(ours)).toContain('20');
    }
  });

  it('whatever it holds', () => {
    const key = fc.constantFrom('a', 'b', 'c', '1', '0', 'value', 'resolve', 'constructor', '__proto__', 'é', 'metadata');
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>('text', '', 0, 1.5, true, null, undefined, new Date(0), NaN),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((fields) => Object.fromEntries(fields)),
        tie('value').map(lazy),
        tie('value').map((made) => new Token(made)),
        tie('value').map((held) => new Size(held)),
      ),
    }));
    const labels = fc.dictionary(key, fc.oneof({ weight: 5, arbitrary: fc.string() }, value as fc.Arbitrary<never>), { maxKeys: 3 });
    fc.assert(fc.property(value, labels, (data, map) => {
      for (const make of [plain({ spec: data, metadata: { name: 'compute', labels: map } }), generated(data), free(data)]) {
        const [ours, theirs] = both(make);
        expectAgreement(ours, theirs);
      }
    }), { numRuns: 500 });
  });

  it('anew each time', () => {
    const object = plain({ spec: { hard: { pods: '10' } } })(new Chart(new App(), 'shop'));
    rendered(object).spec.hard.pods = '20';
    expect(rendered(object).spec).toEqual({ hard: { pods: '10' } });
  });
});

describe('an object that another may declare again', () => {
  const made = (make: Make, like?: unknown) => rendered(make(new Chart(new App(), 'shop', { namespace: 'shop' })), like as never);
  const workload = (args: readonly string[], replicas = 2, memory = 512): Make => (scope) => ApiObject.of(new Deployment(scope, 'plus', {
    replicas, containers: [{ image: 'example.com/a:1', portNumber: 80, args: [...args], resources: { memory: { request: { amount: memory, toMebibytes: () => memory } as never } } }],
  }));

  it.each<[string, Make, Make]>([
    ['a text and a number', workload(['a', 'b']), workload(['a', 'c'], 3)],
    ['a quantity', workload(['a']), workload(['a'], 2, 1024)],
    ['one item more', workload(['a']), workload(['a', 'b'])],
    ['one item less', workload(['a', 'b']), workload(['a'])],
    ['a number in place of a quantity', generated({ a: new Size('1'), b: '1' }), generated({ a: '1', b: '1' })],
    ['another field', generated({ a: '1' }), generated({ b: '1' })],
    ['one field more', generated({ a: '1' }), generated({ a: '1', b: '1' })],
    ['one field less', generated({ a: '1', b: '1' }), generated({ a: '1' })],
    ['a field that its class does not know', free({}), (scope) => new k8s.KubeControllerRevision(scope, 'object', { data: {}, revision: 2, later: 1 } as never)],
    ['fields in another order', plain({ spec: { hard: { 9: 'y', 10: 'x' } } }), plain({ spec: { hard: { 9: 'y', 10: 'z' } } })],
    ['a list in place of a map', plain({ spec: { a: {} } }), plain({ spec: { a: [] } })],
    ['plain data in place of a generated kind', generated({ a: '1' }), plain({ kind: 'ConfigMap', data: { a: '2' } })],
    ['a generated kind in place of plain data', plain({ kind: 'ConfigMap', data: { a: '2' } }), generated({ a: '1' })],
    ['another generated kind', free({ a: '1' }), generated({ a: '1' })],
  ])('is as without the other, with %s', (_, base, again) => {
    const [like, alone] = [made(base), made(again)];
    const text = JSON.stringify(like);
    expect(JSON.stringify(made(again, like))).toBe(JSON.stringify(alone));
    expect(made(again, like)).toStrictEqual(alone);
    expect(JSON.stringify(made(base, like))).toBe(text);
  });

  it('takes what is as in the other from there, and asks its class for nothing', () => {
    const like = made(workload(['a', 'b']));
    const manifest = jest.spyOn(k8s.KubeDeployment, 'manifest');
    try {
      expect(made(workload(['a', 'b']), like)).toBe(like);
      const again = made(workload(['a', 'c']), like);
      expect(again.spec.template.spec.containers[0].args).toEqual(['a', 'c']);
      expect(again.spec.template.spec.containers[0].securityContext).toBe(like.spec.template.spec.containers[0].securityContext);
      expect(again.metadata).toBe(like.metadata);
      expect(manifest).not.toHaveBeenCalled();
    } finally {
      manifest.mockRestore();
    }
  });

  it('is as without it, whatever the two hold', () => {
    const key = fc.constantFrom('a', 'b', '1', '0', 'value', 'data', 'metadata');
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<unknown>('text', '', 0, 1.5, true, null, undefined, NaN),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((fields) => Object.fromEntries(fields)),
        tie('value').map(lazy),
        tie('value').map((held) => new Size(held)),
      ),
    }));
    const outcome = (make: () => unknown) => {
      try { return make(); } catch (error) { return (error as Error).message; }
    };
    fc.assert(fc.property(value, value, (before, after) => {
      for (const make of [(data: unknown) => plain({ spec: data }), generated, free]) {
        const like = outcome(() => made(make(before)));
        if (typeof like === 'string') { continue; }
        const [ours, alone] = [outcome(() => made(make(after), like)), outcome(() => made(make(after)))];
        expect(ours).toStrictEqual(alone);
        expect(JSON.stringify(ours)).toBe(JSON.stringify(alone));
        expect(JSON.stringify(outcome(() => made(make(before), like)))).toBe(JSON.stringify(like));
      }
    }), { numRuns: 500 });
  });
});

describe('cdk8s is asked', () => {
  class Marked extends k8s.KubeConfigMap {
    public toJson() { return { ...super.toJson(), immutable: true }; }
  }
  class Other extends ApiObject {
    public static readonly GVK = { apiVersion: 'v1', kind: 'ConfigMap' };
    public static manifest(props = {}) { return { ...Other.GVK, ...toJson_Other(props) }; }
    public toJson() { return toJson_Another(super.toJson()); }
  }
  const toJson_Other = (data: object) => ({ ...data, other: 1 });
  const toJson_Another = (data: object) => ({ ...data, another: 1 });

  it.each<[string, boolean, Make, Change]>([
    ['not for plain data', false, plain({ spec: { a: [1] } }), NOTHING],
    ['not for a generated kind', false, generated({ a: '1' }), NOTHING],
    ['not for a class without a rendering of its own', false, (scope) => new (class extends k8s.KubeConfigMap {})(scope, 'object'), NOTHING],
    ['where a class renders in its own way', true, (scope) => new Marked(scope, 'object'), NOTHING],
    ['where a class of the same members renders in another way', true, (scope) => new Other(scope, 'object', Other.GVK), NOTHING],
    ['where an object renders in its own way', true, generated({}), (object) => { object.toJson = () => ApiObject.prototype.toJson.call(object); }],
    ['for what it alone knows', true, plain({ spec: [null] }), NOTHING],
    ['for objects with patches', true, plain({ spec: {} }), (object) => object.addJsonPatch(JsonPatch.remove('/spec'))],
  ])('%s', (_, asked, make, change) => {
    expect(byCdk8s(make, change)).toBe(asked);
    const [ours, theirs] = both(make, change);
    expectAgreement(ours, theirs);
  });
});
