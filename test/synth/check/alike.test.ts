import { ApiObject } from 'cdk8s';
import { EVERYWHERE, platformOn, shortly } from './platform';
import { ExistingCluster } from '../../../src/cluster';
import { ICluster, KubernetesVersion, Location, Repository } from '../../../src/fleet';
import { isList, Json } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { Platform } from '../../../src/platform';
import { Policy, PolicyPlacementProps, PolicyRule } from '../../../src/policy';
import { Reconciler } from '../../../src/reconciler';
import { readCustomResources } from '../../../src/schema/crd';
import type { FieldPath } from '../../../src/schema/field-path';
import { SchemaRegistry } from '../../../src/schema/registry';
import { SharedService } from '../../../src/service';
import { judgeAlone } from '../../../src/synth/check/objects/alone';
import { Kinds } from '../../../src/synth/check/objects/kinds';
import { Minors } from '../../../src/synth/check/objects/minors';
import { FindingLog } from '../../../src/synth/check/objects/problem';
import { Readings } from '../../../src/synth/check/objects/readings';
import { heldPolicies } from '../../../src/synth/check/policies/held';
import { Namespaces } from '../../../src/synth/check/policies/namespaces';
import { Violations } from '../../../src/synth/check/policies/violations';
import { AlikeObjects, likenessOf } from '../../../src/synth/compose/alike';
import { crd } from '../../support/crd';
import { exampleSynthesis } from '../../support/example';

const TEXTS = ['', 'other', 'Not OK!', ' spaced', '99999', '-1', 'ENC[x]', '../a//b', 'a\nb', '$(x) ${y} {{z}}', 'UDP', 'Never'];

const { model, composition } = exampleSynthesis('hybrid-platform');
const objects = new Readings(composition, new Minors(model.clusters)).objects.map(({ object }) => object);

function placesOfTexts(value: Json, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') { return [path]; }
  if (typeof value !== 'object' || value === null) { return []; }
  return Object.entries(value).flatMap(([step, part]) => placesOfTexts(part as Json, [...path, isList(value) ? Number(step) : step]));
}

function withText(object: KubeObject, place: FieldPath, text: string): KubeObject {
  const copy = structuredClone(object) as unknown as { [step: string]: never };
  const end = place.slice(0, -1).reduce((value, step) => value[step], copy);
  end[place.at(-1)!] = text as never;
  return copy as unknown as KubeObject;
}

/** Those who have met so many copies of an object that they say what is like it. */
function primed(object: KubeObject): AlikeObjects {
  const alike = new AlikeObjects();
  for (let i = 0; i < 5; i++) { alike.of(structuredClone(object), 'sort'); }
  return alike;
}

function problemsOf(object: KubeObject, kinds: Kinds, registry: SchemaRegistry, alike?: AlikeObjects): string[] {
  const log = new FindingLog();
  judgeAlone({ object, origin: 'a' }, kinds.of(object), { minors: [30, 34], on: () => ['c'] }, registry.validator, log, alike?.of(object, 'sort'));
  return log.findings.map(shortly);
}

it('an object that is like another one is found the same as by itself, whichever text in it is another', () => {
  const registry = SchemaRegistry.bundled();
  const kinds = new Kinds(registry);
  const seen = new Set<string>();
  let spared = 0;
  let wrong = 0;
  for (const object of objects) {
    for (const place of placesOfTexts(object)) {
      const id = `${object.apiVersion} ${object.kind} ${place.filter((step) => typeof step === 'string').join('.')}`;
      if (seen.has(id)) { continue; }
      seen.add(id);
      const alike = primed(object);
      for (const text of TEXTS) {
        const other = withText(object, place, text);
        const alone = problemsOf(structuredClone(other), kinds, registry);
        expect({ id, text, problems: problemsOf(other, kinds, registry, alike) }).toEqual({ id, text, problems: alone });
        if (likenessOf(other)) { spared++; }
        if (alone.length > 0) { wrong++; }
      }
    }
  }
  expect(spared).toBeGreaterThan(3000);
  expect(wrong).toBeGreaterThan(500);
});

it('policies find the same in what is like another object as in the object by itself, whichever text in it is another', () => {
  const { ofCluster } = heldPolicies(model, composition);
  let found = 0;
  for (const set of new Set(ofCluster.values())) {
    for (const object of objects) {
      const [likely, plainly] = [new Violations(new Namespaces(composition), 1), new Violations(new Namespaces(composition), 1)];
      for (const place of placesOfTexts(object)) {
        const alike = primed(object);
        for (const text of TEXTS.slice(0, 4)) {
          const [one, other] = [withText(object, place, text), withText(object, place, text)];
          alike.of(one, 'sort');
          const origin = `${place.join('.')} ${text}`;
          likely.judge({ name: 'x', state: new Map([['x', { object: one, origin }]]) }, set, ['c']);
          plainly.judge({ name: 'x', state: new Map([['x', { object: other, origin }]]) }, set, ['c']);
        }
      }
      const findings = plainly.findings();
      expect(likely.findings()).toEqual(findings);
      found += findings.length;
    }
  }
  expect(found).toBeGreaterThan(20);
});

/** What the spec of a Widget may hold. */
const spec = (rules: readonly object[], given: object) => ({
  'type': 'object',
  'x-kubernetes-validations': rules,
  'properties': {
    text: { type: 'string' },
    other: { type: 'string', default: 'given' },
    list: { 'type': 'array', 'items': { type: 'string' }, 'x-kubernetes-list-type': 'set' },
    keyed: {
      'type': 'array',
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['id'],
      'items': { type: 'object', required: ['id'], properties: { id: { type: 'string' }, says: { type: 'string' } } },
    },
    ...given,
  },
}) as never;

const widget = (said: object) => ({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'a', namespace: 'b' }, spec: said }) as unknown as KubeObject;

it.each<[string, readonly object[], object, object, object, number]>([
  ['a text that no rule reads', [{ rule: "self.other != 'bad'" }], {}, { text: 'a' }, { text: 'bad' }, 0],
  ['a text that a rule reads', [{ rule: "self.text != 'bad'" }], {}, { text: 'a' }, { text: 'bad' }, 1],
  ['a text that a rule reads beside another', [{ rule: "self.other == 'x' || self.text != 'bad'" }], {}, { text: 'a' }, { text: 'bad' }, 1],
  ['a text that a rule reads where another allows it', [{ rule: "self.other == 'x' || self.text != 'bad'" }], {}, { text: 'a', other: 'x' }, { text: 'bad', other: 'x' }, 0],
  ['a rule about all texts', [{ rule: 'self.list.all(x, x.size() < 3)' }], {}, { list: ['a', 'b'] }, { list: ['a', 'long'] }, 1],
  ['an item of a set that is another', [], {}, { list: ['a', 'b'] }, { list: ['a', 'a'] }, 1],
  ['a key that is another', [], {}, { keyed: [{ id: 'a' }, { id: 'b' }] }, { keyed: [{ id: 'a' }, { id: 'a' }] }, 1],
  ['a text beside a key', [], {}, { keyed: [{ id: 'a', says: 'x' }] }, { keyed: [{ id: 'a', says: 'y' }] }, 0],
  ['a text of a form', [], { formed: { type: 'string', pattern: '^a' } }, { formed: 'a' }, { formed: 'b' }, 1],
  ['a text of one of several forms', [], { formed: { type: 'string', anyOf: [{ pattern: '^a' }, { maxLength: 1 }] } }, { formed: 'ab' }, { formed: 'bb' }, 1],
  ['a text in a map of texts', [], { map: { type: 'object', additionalProperties: { type: 'string' } } }, { map: { a: 'x' } }, { map: { a: 'y' } }, 0],
  ['a text in a map of short texts', [], { map: { type: 'object', additionalProperties: { type: 'string', maxLength: 1 } } }, { map: { a: 'x' } }, { map: { a: 'long' } }, 1],
])('by its definition, %s is judged where it must be', (_, rules, given, first, second, problems) => {
  const { resources, problems: refused } = readCustomResources([{ file: 'widgets.yaml', value: crd(spec(rules, given)) }]);
  expect(refused).toEqual([]);
  const registry = SchemaRegistry.bundled().with(resources);
  const kinds = new Kinds(registry);
  const alike = primed(widget(first));
  expect(problemsOf(widget(first), kinds, registry, alike)).toEqual([]);
  const found = problemsOf(widget(second), kinds, registry, alike);
  expect(found).toHaveLength(problems);
  expect(found).toEqual(problemsOf(widget(second), kinds, registry));
});

it.each<[string, (object: { [field: string]: never }) => void]>([
  ['a number', (object) => { object.number = 2 as never; }],
  ['one field more', (object) => { object.more = 'x' as never; }],
  ['a list that is longer', (object) => { object.list = ['a', 'b'] as never; }],
  ['a text for a map', (object) => { object.map = 'x' as never; }],
  ['a list for a map', (object) => { object.map = [] as never; }],
  ['another order of fields', (object) => { const { text } = object; delete object.text; object.text = text; }],
  ['another version', (object) => { object.apiVersion = 'v2' as never; }],
])('what differs by %s is not like the other', (_, change) => {
  const object = { apiVersion: 'v1', kind: 'A', metadata: { name: 'a' }, text: 'x', number: 1, list: ['a'], map: {} } as KubeObject;
  const other = structuredClone(object);
  change(other as never);
  expect(primed(object).of(other, 'sort')).toBeUndefined();
  expect(primed(object).of(structuredClone(object), 'sort')?.places).toEqual([]);
  expect(primed(object).of({ ...object, text: 'y' }, 'sort')?.places).toEqual([['text']]);
  expect(primed(object).of({ ...object, text: 'y' }, 'another sort')).toBeUndefined();
});

it('remembers eight ways in which others are like one', () => {
  const object = { apiVersion: 'v1', kind: 'A', metadata: { name: 'a' }, ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`text${i}`, 'x'])) } as KubeObject;
  const alike = primed(object);
  const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 7].map((i) => alike.of({ ...object, [`text${i}`]: 'y' }, 'sort')?.places);
  expect(places.map((one) => one?.join())).toEqual(['text0', 'text1', 'text2', 'text3', 'text4', 'text5', 'text6', undefined, undefined, undefined]);
});

/** A service whose ConfigMap has a text of its own on each of ten clusters. */
class Named extends SharedService {
  readonly config = new ApiObject(this, 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { labels: { who: 'all' } }, data: { who: 'all', what: 'this' } });

  customize(overlay: Parameters<SharedService['customize']>[0], { clusterName }: ICluster): void {
    overlay.patch(this.config, { metadata: { labels: { who: clusterName === 'c7' ? 'bad one' : clusterName } }, data: { who: clusterName } });
  }
}

function tenClusters(rules: readonly PolicyRule[]): string[] {
  const platform = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });
  for (let i = 0; i < 10; i++) { new ExistingCluster(platform, `c${i}`, { location: Location.onPremises('x', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 }); }
  new Named(platform, 'named', { placement: EVERYWHERE });
  if (rules.length > 0) { new Policy(platform, 'rule', { title: 'Rule', matches: [{ kinds: ['ConfigMap'] }], rules: [...rules] }); }
  return platform._synthesize().findings.map((finding) => `${finding.code} ${finding.object} ${finding.clusters?.join(' ')}`);
}

it('finds the one cluster whose text is wrong among others that are alike', () => {
  expect(tenClusters([])).toEqual(['object.name ConfigMap named-config c7']);
});

it.each<[string, PolicyRule, string[]]>([
  ['what differs', { expression: "object.data.who != 'c8'", message: 'not c8' }, ['policy.rule ConfigMap named-config c8']],
  ['what is the same', { expression: "object.data.what == 'this'", message: 'not this' }, []],
  ['all that there is', { expression: "object.data.all(key, object.data[key] != 'c9')", message: 'not c9' }, ['policy.rule ConfigMap named-config c9']],
  ['the same where another text allows it', { expression: "object.metadata.labels.who == 'c3' || object.data.what != 'this'", message: 'only on c3' },
    ['policy.rule ConfigMap named-config c0 c1 c2 c4 c5 c6 c7 c8 c9']],
])('a policy that reads %s is asked where it must be', (_, rule, broken) => {
  expect(tenClusters([rule])).toEqual(['object.name ConfigMap named-config c7', ...broken]);
});

it.each<[string, string, Partial<PolicyPlacementProps>, string]>([
  ['what is in namespaces where a policy does not hold', 'object.spec.replicas < 2', { exemptNamespaces: ['s0', 's6'] }, 's1 s2 s3 s4 s5 s7'],
  ['what is in the namespaces where it holds', 'object.spec.replicas < 2', { namespaces: ['s6'] }, 's6'],
  ['the name that is asked for', "request.name != 's6-web'", {}, 's6'],
  ['the namespace that is asked for', "!has(request.namespace) || request.namespace != 's5'", {}, 's5'],
  ['the name of the object', "!object.metadata.name.startsWith('s7')", {}, 's7'],
])('a policy finds in services that are alike: %s', (_, expression, places, expected) => {
  const platform = platformOn();
  const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'registry.example.com/web:1.0.0' }] } };
  for (let i = 0; i < 8; i++) {
    new ApiObject(new SharedService(platform, `s${i}`, { namespace: `s${i}` }), 'web', { apiVersion: 'apps/v1', kind: 'Deployment', spec: { replicas: 3, selector: { matchLabels: { app: 'web' } }, template } });
  }
  new Policy(platform, 'rule', { title: 'Rule', matches: [{ apiGroup: 'apps', kinds: ['Deployment'] }], rules: [{ expression, message: 'no' }], ...places });
  const found = platform._synthesize().findings.filter(({ code }) => code === 'policy.rule').map(({ path }) => path.split('/')[0]);
  expect(found.join(' ')).toBe(expected);
});
