import { ApiObject, App, Chart, IResolver, JsonPatch, Lazy } from 'cdk8s';
import { Deployment, EnvValue, k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { rendered } from '../../src/bundle';
import { inOne } from '../../src/bundle/resolvers';

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

function byCdk8s(make: Make, change: Change = NOTHING): boolean {
  const object = make(new Chart(new App(), 'shop'));
  change(object);
  const spy = jest.spyOn(ApiObject.prototype, 'toJson');
  try {
    rendered(object);
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
    expect(ours).toStrictEqual(theirs);
  });

  it('with a resolver of the program', () => {
    const doubled: IResolver = { resolve: (context) => { if (context.value === '10') { context.replaceValue('20'); } } };
    for (const make of [plain({ spec: { hard: { pods: '10' } } }), generated({ pods: '10' })]) {
      const [ours, theirs] = both(make, NOTHING, [doubled]);
      expect(ours).toStrictEqual(theirs);
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
        expect(ours).toStrictEqual(theirs);
      }
    }), { numRuns: 500 });
  });

  it('anew each time', () => {
    const object = plain({ spec: { hard: { pods: '10' } } })(new Chart(new App(), 'shop'));
    rendered(object).spec.hard.pods = '20';
    expect(rendered(object).spec).toEqual({ hard: { pods: '10' } });
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
    expect(ours).toStrictEqual(theirs);
  });
});
