import { ApiObject, App, Chart, IResolver, JsonPatch, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { declare, Manifest } from '../../src/team/manifest';

type Change = (object: ApiObject) => void;
const NOTHING: Change = () => undefined;
const of = (fields: object): Manifest => ({ apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'compute', labels: { b: '1', a: '2' } }, ...fields });

class Size { public constructor(public readonly value: string) {} }

/** The object as the wrapper declares it, and as cdk8s itself would, with the same done to both. */
function both(manifest: Manifest, change: Change, resolvers: IResolver[] = []): [unknown, unknown] {
  const rendered = (make: (scope: Construct) => ApiObject) => {
    const object = make(new Chart(new App({ resolvers }), 'shop', { namespace: 'shop', labels: { team: 'shop' } }));
    change(object);
    try {
      return JSON.stringify(object.toJson());
    } catch (error) {
      return (error as Error).message;
    }
  };
  return [rendered((scope) => declare(scope, [manifest])[0]), rendered((scope) => new ApiObject(scope, 'resourcequota-compute', manifest))];
}

describe('an object that a wrapper declares renders as one of cdk8s', () => {
  it.each<[string, Manifest, Change]>([
    ['plain fields, in any order', of({ spec: { scopes: ['b', 'a'], hard: { pods: '10', cpu: '4' } } }), NOTHING],
    ['fields that say nothing', of({ spec: { hard: undefined, scopes: null, empty: {}, none: [] } }), NOTHING],
    ['a list with nothing in it', of({ spec: { scopes: ['a', null, undefined] } }), NOTHING],
    ['a lazy value', of({ spec: { hard: Lazy.any({ produce: () => ({ pods: '10' }) }) } }), NOTHING],
    ['a token', of({ spec: { hard: { resolve: () => ({ pods: '10' }) } } }), NOTHING],
    ['a quantity', of({ spec: { hard: { cpu: new Size('4') } } }), NOTHING],
    ['no field', of({}), NOTHING],
    ['a field that cdk8s takes for another', of({ spec: { constructor: { a: 1 } } }), NOTHING],
    ['a patch', of({ spec: { hard: { pods: '10' } } }), (object) => object.addJsonPatch(JsonPatch.replace('/spec/hard/pods', '20'))],
    ['a label and an annotation that were added', of({ spec: {} }), (object) => {
      object.metadata.addLabel('later', 'true');
      object.metadata.addAnnotation('later', 'true');
    }],
    ['neither label nor annotation', of({ metadata: { name: 'compute', namespace: 'other' } }), NOTHING],
    ['annotations', of({ metadata: { name: 'compute', annotations: { b: '', a: '1' } } }), NOTHING],
    ['a lazy label', of({ metadata: { name: 'compute', labels: { a: Lazy.any({ produce: () => '1' }) as string } } }), NOTHING],
    ['a label without a value', of({ metadata: { name: 'compute', labels: { a: undefined as unknown as string } } }), NOTHING],
    ['a label that cdk8s takes for something else', of({ metadata: { name: 'compute', labels: { constructor: '1' } } }), NOTHING],
    ['a name to be resolved', of({ metadata: { name: Lazy.any({ produce: () => 'compute' }) as string } }), NOTHING],
    ['a finalizer that was added', of({}), (object) => object.metadata.addFinalizers('example.com/kept')],
    ['an owner that was added', of({}), (object) => object.metadata.addOwnerReference({ apiVersion: 'v1', kind: 'Pod', name: 'one', uid: '1' })],
    ['other metadata that was added', of({}), (object) => object.metadata.add('generateName', 'compute-')],
  ])('with %s', (_, manifest, change) => {
    const [ours, theirs] = both(manifest, change);
    expect(ours).toBe(theirs);
  });

  it('with a resolver of the program', () => {
    const doubled: IResolver = { resolve: (context) => { if (context.value === '10') { context.replaceValue('20'); } } };
    const [ours, theirs] = both(of({ spec: { hard: { pods: '10' } } }), NOTHING, [doubled]);
    expect(ours).toBe(theirs);
    expect(ours).toContain('"pods":"20"');
  });

  it('anew each time', () => {
    const [object] = declare(new Chart(new App(), 'shop'), [of({ spec: { hard: { pods: '10' } } })]);
    object.toJson().spec.hard.pods = '20';
    expect(object.toJson().spec).toEqual({ hard: { pods: '10' } });
  });
});
