import * as fc from 'fast-check';
import { isList, isMap, Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';

/** A base and two declarations of it, each with changes of its own. */
export interface Family {
  readonly base: KubeObject;
  readonly one: KubeObject;
  readonly two: KubeObject;
}

const NAMES = ['a', 'b', 'c', 'd', 'e', 'log.level', 'x/y', '8080', 'constructor', '__proto__'];
const name = fc.constantFrom(...NAMES);
const scalar = fc.constantFrom<Json>(0, 1, 2, 'on', 'off', '', true, false, null);
const text = fc.constantFrom('x', 'y', 'z');

/** A map with some of the given fields; built with own fields only, `__proto__` too. */
function some(fields: { readonly [field: string]: fc.Arbitrary<Json> }): fc.Arbitrary<JsonMap> {
  return fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<JsonMap>;
}

function all(fields: { readonly [field: string]: fc.Arbitrary<Json> }): fc.Arbitrary<JsonMap> {
  return fc.record(fields, { noNullPrototype: true });
}

function dictionary(value: fc.Arbitrary<Json>): fc.Arbitrary<JsonMap> {
  return fc.array(fc.tuple(name, value), { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
}

/** Items that mostly have keys of their own, in any order; now and then twice the same key or none. */
function items(item: fc.Arbitrary<JsonMap>, ...keys: readonly string[]): fc.Arbitrary<Json> {
  const keyed = fc.uniqueArray(item, { maxLength: 5, selector: (one) => JSON.stringify(keys.map((key) => one[key] ?? 'TCP')) });
  return fc.oneof(
    { weight: 12, arbitrary: keyed },
    { weight: 1, arbitrary: fc.array(item, { maxLength: 4 }) },
    { weight: 1, arbitrary: keyless(item, keys[0]) },
  );
}

function keyless(item: fc.Arbitrary<JsonMap>, key: string): fc.Arbitrary<Json> {
  return fc.array(item.map(({ [key]: _, ...rest }) => rest), { maxLength: 2 });
}

const env = items(all({ name, value: text }), 'name');
const port = some({ protocol: fc.constantFrom('TCP', 'UDP'), name: text, hostPort: fc.nat(2) });
const containerPorts = items(fc.tuple(fc.nat(2), port).map(([containerPort, rest]) => ({ containerPort, ...rest })), 'containerPort', 'protocol');
const servicePorts = items(fc.tuple(fc.nat(2), port).map(([number, rest]) => ({ port: number, ...rest })), 'port', 'protocol');
const args = fc.array(text, { maxLength: 3 });

const container = fc.tuple(name, some({
  image: text,
  env,
  args,
  ports: containerPorts,
  resources: some({ limits: dictionary(text), requests: dictionary(scalar) }),
  command: fc.constantFrom<Json>(null, [], ['sh']),
})).map(([id, rest]) => ({ name: id, ...rest }));

const spread = all({ topologyKey: text, whenUnsatisfiable: fc.constantFrom('DoNotSchedule', 'ScheduleAnyway'), maxSkew: fc.nat(2) });

const podSpec = some({
  containers: items(container, 'name'),
  initContainers: items(container, 'name'),
  volumes: items(fc.tuple(name, some({ emptyDir: fc.constant({}), secret: some({ secretName: text }) })).map(([id, rest]) => ({ name: id, ...rest })), 'name'),
  tolerations: fc.array(some({ key: text, operator: text }), { maxLength: 3 }),
  topologySpreadConstraints: items(spread, 'topologyKey', 'whenUnsatisfiable'),
  dnsPolicy: scalar,
});

const metadata = some({ labels: fc.oneof(dictionary(text), fc.constant(null)), annotations: dictionary(text), finalizers: args })
  .map((rest) => ({ name: 'x', ...rest }));

/** Any value, with maps and lists of all sorts. */
const anything: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, dictionary(tie('value')), fc.array(tie('value'), { maxLength: 3 }),
    items(fc.tuple(name, dictionary(tie('value'))).map(([id, rest]) => ({ ...rest, name: id })), 'name')),
})).value;

const custom = some({
  replicas: scalar,
  listeners: items(fc.tuple(name, some({ port: fc.nat(3), tls: dictionary(scalar) })).map(([id, rest]) => ({ name: id, ...rest })), 'name'),
  rules: fc.array(some({ host: text, paths: args }), { maxLength: 3 }),
  values: anything,
  extra: anything,
});

const KINDS: { readonly [kind: string]: { readonly apiVersion: string; readonly fields: fc.Arbitrary<JsonMap> } } = {
  Deployment: {
    apiVersion: 'apps/v1',
    fields: some({ spec: some({ replicas: scalar, paused: fc.boolean(), template: all({ metadata, spec: podSpec }) }) }),
  },
  Service: { apiVersion: 'v1', fields: some({ spec: some({ type: text, ports: servicePorts, selector: dictionary(text), externalIPs: args }) }) },
  ConfigMap: { apiVersion: 'v1', fields: some({ data: fc.oneof(dictionary(text), fc.constantFrom(null, {})), immutable: fc.boolean() }) },
  Gateway: { apiVersion: 'example.com/v1', fields: some({ spec: custom }) },
};

function changesOf(value: Json, fresh: Json): fc.Arbitrary<Json> {
  const keep = { weight: 6, arbitrary: fc.constant(value) };
  const set = { weight: 1, arbitrary: fc.constant(fresh) };
  if (isList(value)) { return fc.oneof(keep, set, { weight: 6, arbitrary: changedList(value, isList(fresh) ? fresh : []) }); }
  if (isMap(value)) { return fc.oneof({ weight: 1, arbitrary: fc.constant(value) }, set, { weight: 8, arbitrary: changedMap(value, fresh) }); }
  return fc.oneof(keep, set);
}

function changedMap(value: JsonMap, fresh: Json): fc.Arbitrary<Json> {
  const others = isMap(fresh) ? fresh : {};
  const fields = [...new Set([...Object.keys(value), ...Object.keys(others)])];
  const entries = fields.map((field) => {
    const [old, other] = [Object.hasOwn(value, field) ? value[field] : undefined, Object.hasOwn(others, field) ? others[field] : undefined];
    const change: fc.Arbitrary<Json | undefined> = old === undefined ? fc.constantFrom(undefined, undefined, other) : changesOf(old, other ?? old);
    const gone = field === 'name' || old === undefined ? 0 : 1;
    return fc.oneof({ weight: 8, arbitrary: change }, { weight: gone, arbitrary: fc.constant(undefined) }).map((one) => [field, one] as const);
  });
  return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs.filter(([, one]) => one !== undefined)) as JsonMap);
}

/** Items change, go, come from another list at any place, move. */
function changedList(list: readonly Json[], others: readonly Json[]): fc.Arbitrary<Json> {
  const changed = fc.tuple(...list.map((item, i) => fc.oneof(
    { weight: 6, arbitrary: changesOf(item, others[i] ?? item) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )));
  const inserts = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 2 });
  return fc.tuple(changed, inserts, fc.option(fc.nat(5), { freq: 3 })).map(([kept, coming, turn]) => {
    const result = kept.filter((item): item is Json => item !== undefined);
    for (const [at, which] of coming) {
      if (which < others.length) { result.splice(at, 0, others[which]); }
    }
    return turn === null ? result : [...result.slice(turn), ...result.slice(0, turn)];
  });
}

function asKind(value: JsonMap, { apiVersion, kind, metadata: { name: id } }: KubeObject): KubeObject {
  return { ...value, apiVersion, kind, metadata: { ...value.metadata as JsonMap, name: id } };
}

/** A base object of a random kind with two declarations of it. */
export const family: fc.Arbitrary<Family> = fc.constantFrom(...Object.keys(KINDS)).chain((kind) => {
  const { apiVersion, fields } = KINDS[kind];
  const object = fc.tuple(metadata, fields).map(([meta, rest]) => ({ apiVersion, kind, metadata: meta, ...rest }) as KubeObject);
  return fc.tuple(object, object).chain(([base, other]) => {
    const changed = changesOf(base, other).map((value) => asKind(value as JsonMap, base));
    return fc.tuple(changed, changed).map(([one, two]) => ({ base, one, two }));
  });
});

/** Freezes a value all the way down, so that a change in place raises an error. */
export function frozen<T extends Json>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach((inside) => frozen(inside as Json));
  }
  return value;
}
