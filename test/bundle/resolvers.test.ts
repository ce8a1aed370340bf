import { ApiObject, App, Chart, IResolver, Lazy } from 'cdk8s';
import { areBuiltIn, inOne } from '../../src/bundle/resolvers';

class Size { public constructor(public readonly value: unknown) {} }
class Token { public constructor(private readonly made: unknown) {} public resolve() { return this.made; } }

const loud: IResolver = { resolve: (context) => { if (context.value === 'quiet') { context.replaceValue('LOUD'); } } };

function rendered(value: unknown, resolvers: readonly IResolver[]): string {
  const app = new App();
  app.resolvers.splice(0, Infinity, ...resolvers);
  const object = new ApiObject(new Chart(app, 'shop'), 'config', { apiVersion: 'v1', kind: 'ConfigMap', data: value } as never);
  try {
    return JSON.stringify(object.toJson());
  } catch (error) {
    return (error as Error).message;
  }
}

describe('resolvers of cdk8s as one', () => {
  it.each<[string, unknown]>([
    ['a text', 'quiet'],
    ['numbers and booleans', { a: 0, b: -1.5, c: true, d: null, e: undefined }],
    ['lists in maps', { a: [1, ['quiet', { b: [] }]], c: {} }],
    ['lazy values in lazy values', Lazy.any({ produce: () => ({ a: Lazy.any({ produce: () => ['quiet'] }) }) })],
    ['a token', { a: new Token({ b: new Token('quiet') }) }],
    ['a token in a list', [new Token(1)]],
    ['a plain map that is a token', { a: { resolve: () => 'quiet' } }],
    ['a list that is a token', Object.assign([1], { resolve: () => 'quiet' })],
    ['a list with a value', Object.assign(['1'], { value: 'quiet' })],
    ['a field named resolve', { resolve: 'quiet' }],
    ['a quantity', { a: new Size('1Gi'), b: new Size(8080) }],
    ['a class of other values', new Size({ a: 1 })],
    ['a plain map with a value', { value: 'quiet' }],
    ['a map without a prototype', Object.assign(Object.create(null), { a: 'quiet' })],
    ['a function', { a: () => 1 }],
    ['a date', new Date(0)],
  ])('render %s as cdk8s does', (_, value) => {
    const { resolvers } = new App();
    expect(rendered(value, inOne(resolvers))).toBe(rendered(value, resolvers));
    expect(rendered(value, inOne([loud, ...resolvers]))).toBe(rendered(value, [loud, ...resolvers]));
  });

  it('take a lazy value of another copy of cdk8s', () => {
    let other = Lazy;
    jest.isolateModules(() => { other = (jest.requireActual('cdk8s') as { Lazy: typeof Lazy }).Lazy; });

    expect(other).not.toBe(Lazy);
    expect(rendered({ a: other.any({ produce: () => [other.any({ produce: () => 'quiet' })] }) }, inOne(new App().resolvers))).toContain('"data":{"a":["quiet"]}');
  });

  it('are asked after those of the program', () => {
    const { resolvers } = new App({ resolvers: [loud] });
    expect(inOne(resolvers)).toHaveLength(2);
    expect(inOne(resolvers)[0]).toBe(loud);
  });

  it('are left as they are where they end in others', () => {
    const resolvers = [...new App().resolvers, loud];
    expect(inOne(resolvers)).toBe(resolvers);
    expect(inOne([])).toEqual([]);
  });

  it('are told from lists with one of the program', () => {
    const { resolvers } = new App();
    expect([resolvers, inOne(resolvers)].map(areBuiltIn)).toEqual([true, true]);
    expect([[loud], [loud, ...resolvers], inOne([loud, ...resolvers]), [], resolvers.slice(1)].map(areBuiltIn)).toEqual([false, false, false, false, false]);
  });
});
