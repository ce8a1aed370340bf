import { ApiObject, JsonPatch, Lazy } from 'cdk8s';
import { CLOUD, findingsOf, Web } from './fixture';
import { ChartRepository, HelmService, Platform, Policy, SharedService, TeamApp, TeamNetwork } from '../../../src';
import { unholdable } from '../../../src/object/unholdable';
import { quoted } from '../../../src/object/value-shape';

const FIX = 'give the construct plain values that a manifest can hold';
const FIX_OF_EDITS = 'give plain values that a manifest can hold';

function ring(): unknown {
  const inner: { back?: unknown } = {};
  const outer = { level: 1, inner };
  inner.back = outer;
  return outer;
}

/** Values of plain JavaScript that no manifest can hold, and what is said of each, at `PLACE`. */
const ODD: readonly (readonly [string, () => unknown, string])[] = [
  ['a bigint', () => 10n, 'PLACE is the bigint 10n, which no manifest can hold: write it as a number, or as text in quotes'],
  ['a value in a ring', ring, 'PLACE.inner.back is PLACE again, a ring that no manifest can hold: give data that ends'],
  ['a ring that comes late', () => Lazy.any({ produce: ring }), 'PLACE.inner.back is PLACE again, a ring that no manifest can hold: give data that ends'],
  ['a list in itself', () => { const list: unknown[] = [1]; list.push(list); return list; }, 'PLACE[1] is PLACE again, a ring that no manifest can hold: give data that ends'],
  ['a function', () => () => 1, 'PLACE is a function, which no manifest can hold: give plain data'],
  ['a symbol', () => Symbol('x'), 'PLACE is a symbol, which no manifest can hold: give plain data'],
  ['a hole in a list', () => Object.assign([], { 1: 'a' }), 'PLACE[0] is undefinedHOLE'],
  ['a bigint in a list', () => [{ port: 8080n }], 'PLACE[0].port is the bigint 8080n, which no manifest can hold: write it as a number, or as text in quotes'],
  ['an instance', () => new Map([['a', 1]]), 'PLACE is an instance of Map, which no manifest can hold: give plain data'],
];

const HOLE = ' (cdk8s takes a null in a list for it), which no manifest can hold: leave it out';
type Declare = (platform: Platform, value: unknown) => void;
const chart = { chart: 'web', repository: ChartRepository.https('https://charts.example.com'), version: '1.2.3', namespace: 'web' };
const object = (scope: SharedService, fields: object) => new ApiObject(scope, 'it', { apiVersion: 'v1', kind: 'ConfigMap', ...fields } as never);

/** Where programs give values, and the finding that says where it is. */
const PLACES: readonly (readonly [string, Declare, string, string, (said: string) => string, string])[] = [
  ['data of an object', (platform, value) => { object(new SharedService(platform, 'web'), { data: { key: value } }); }, 'object.unrenderable at web/it', 'data.key', (said) => said, FIX],
  ['a label', (platform, value) => { object(new SharedService(platform, 'web'), { metadata: { labels: { app: value } } }); }, 'object.unrenderable at web/it', 'metadata.labels.app', (said) => said, FIX],
  ['an object of an overlay', (platform, value) => { object(new Web(platform).overlay('far', CLOUD) as never, { data: { key: value } }); },
    'object.unrenderable at web[far]/it', 'data.key', (said) => said, FIX],
  ['a patch of a bundle', (platform, value) => { const web = new Web(platform); web.patch(web.config, { data: { key: value } }); },
    'edit.unreadable at web', 'data.key', (said) => `patch of 'web/config': ${said}`, FIX_OF_EDITS],
  ['a JSON patch of an overlay', (platform, value) => { const web = new Web(platform); web.overlay('far', CLOUD).jsonPatch(web.config, JsonPatch.add('/data/key', { value })); },
    'edit.unreadable at web[far]', '[0].value.value', (said) => `json-patch of 'web/config': ${said}`, FIX_OF_EDITS],
  ['a patch of a chart', (platform, value) => { const web = new HelmService(platform, 'web', chart); web.patch(web.chart, { spec: { values: { key: value } } }); },
    'edit.unreadable at web', 'spec.values.key', (said) => `patch of 'web/chart': ${said}`, FIX_OF_EDITS],
];

describe.each(PLACES)('in %s', (_, declare, at, place, say, fix) => {
  it.each(ODD)('%s is told with the place and the value', (__, make, said) => {
    expect(findingsOf((platform) => declare(platform, make()))).toEqual([`error ${at}\n    ${say(said.replaceAll('PLACE', place).replace('HOLE', at.startsWith('edit.') ? ', which no manifest can hold: give plain data' : HOLE))}\n    fix: ${fix}`]);
  });
});

it.each<[string, () => unknown, string]>([
  ['a bigint', () => 1n, 'the value is the bigint 1n, which no manifest can hold: write it as a number, or as text in quotes'],
  ['a ring', ring, 'inner.back is the value again, a ring that no manifest can hold: give data that ends'],
  ['no number', () => NaN, 'the value is NaN, which no manifest can hold: give a finite number'],
  ['nothing', () => undefined, 'the value is undefined, which no manifest can hold: give one'],
])('a JSON patch of cdk8s with %s is told at its object', (_, make, said) => {
  const declare = (platform: Platform) => { new Web(platform).config.addJsonPatch(JsonPatch.add('/data/key', make())); };
  expect(findingsOf(declare)).toEqual([`error object.unrenderable at web/config\n    JSON patch 'add /data/key': ${said}\n    fix: ${FIX}`]);
});

describe('at once', () => {
  const RULE = { title: 'it', matches: [{ kinds: ['Pod'] }], rules: [{ expression: 'true', message: 'no' }] };

  it.each<[string, Declare, unknown, string]>([
    ['values of a chart in a ring', (platform, value) => { new HelmService(platform, 'web', { ...chart, values: { key: value } }); }, ring(),
      "'web': values.key.inner.back is values.key again, a ring that no manifest can hold: give data that ends"],
    ['values of a chart that are a bigint', (platform, value) => { new HelmService(platform, 'web', { ...chart, values: value }); }, 1n, "'web' has values 1n: give a map"],
    ['values of an overlay in a ring', (platform, value) => { const web = new HelmService(platform, 'web', chart); web.values(web.overlay('far', CLOUD), { key: value }); }, ring(),
      "'web': values.key.inner.back is values.key again, a ring that no manifest can hold: give data that ends"],
    ['a parameter of a policy', (platform, value) => { new Policy(platform, 'it', { ...RULE, parameters: [{ name: 'most', schema: { type: 'integer' }, value }] }); }, 3n,
      "policy 'it' has the parameter 'most', whose value is the bigint 3n, which no manifest can hold: write it as a number, or as text in quotes"],
    ['the schema of a parameter', (platform, value) => { new Policy(platform, 'it', { ...RULE, parameters: [{ name: 'most', schema: value, value: 1 }] }); }, { type: 'integer', maximum: 3n },
      "policy 'it' has the parameter 'most', whose schema.maximum is the bigint 3n, which no manifest can hold: write it as a number, or as text in quotes"],
    ['a rule without CEL', (platform, value) => { new Policy(platform, 'it', { ...RULE, rules: [{ expression: value as string, message: 'no' }] }); }, undefined,
      "policy 'it' has a rule without an expression: give CEL that is true for what it lets through"],
    ['a network policy in a ring', (_, value) => { TeamNetwork.of({ name: 'it', spec: value }); }, ring(),
      'network policies: [0].spec.inner.back is [0].spec again, a ring that no manifest can hold: give data that ends'],
    ['fields of a patch that are a bigint', (platform, value) => { const web = new Web(platform); web.patch(web.config, value); }, 5n, "web: patch of 'web/config' takes an object of fields, got 5n"],
    ['a patch of what is no construct', (platform, value) => { new Web(platform).patch(value as never, {}); }, ring(), 'web: patch of an object of its own, which is no construct: name the one that declares the object'],
    ['what is sealed', (platform, value) => { const web = new (class extends Web { close() { this.seal(object(this, { data: { key: value } })); } })(platform); web.close(); }, 1n,
      "'web/it' does not render, so it cannot be sealed: data.key is the bigint 1n, which no manifest can hold: write it as a number, or as text in quotes"],
    ['the reason of a waiver', (platform, value) => { platform.waive('object.rule', { reason: value as string }); }, 7n, "the waiver of 'object.rule' has 7n as reason, which is no text: write it in quotes"],
    ['a contract in a ring', (_, value) => { new TeamApp({ contract: value }); }, ring(), "contract 'the contract' is not JSON (Unexpected token 'a', \"an object of its own\" is not valid JSON): take the file as the platform's synth wrote it"],
  ])('%s', (_, declare, value, message) => {
    expect(() => findingsOf((platform) => declare(platform, value))).toThrow(new Error(message));
  });
});

it('what is said twice is no ring', () => {
  const labels = { app: 'web' };
  expect(unholdable({ first: labels, second: [labels, labels] })).toBeUndefined();
});

it.each<[unknown, string]>([[undefined, 'undefined'], [{ a: 1 }, '{"a":1}'], [[2n], 'a list'], [Symbol('x'), 'Symbol(x)'], [null, 'null']])('%p is quoted as %s', (value, text) => expect(quoted(value)).toBe(text));
