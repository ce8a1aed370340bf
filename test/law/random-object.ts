import * as fc from 'fast-check';
import { Json, JsonMap, isList, isMap } from '../../src/object/json';

/** Draws one value after the other; fast-check's own way to write a generator step by step. */
export type Draw = fc.GeneratorValue;

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'eta'];
const ODD_STRINGS = ['', 'y', 'no', 'on', '~', 'null', '0o14', '012', '1e3', '1.30', '2024-01-02', '12:34:56', ' lead', 'trail ', 'a: b', 'a #b', '- x', '{a}', '*x',
  '%p', 'line\nbreak', 'ends\n', 'two\n\n', '\ttab', 'quote"\'', '🦊', 'ü', '=', '<<'];

function pick<T>(draw: Draw, items: readonly T[]): T {
  return items[draw(fc.nat, { max: items.length - 1 })];
}

export function chance(draw: Draw, percent: number): boolean {
  return draw(fc.nat, { max: 99 }) < percent;
}

function scalar(draw: Draw): Json {
  return pick(draw, [
    () => pick(draw, WORDS), () => pick(draw, ODD_STRINGS), () => draw(fc.integer, { min: -3, max: 9000 }), () => chance(draw, 50), () => 0.5,
  ])();
}

function text(draw: Draw): string {
  return pick(draw, chance(draw, 60) ? WORDS : ODD_STRINGS);
}

function labels(draw: Draw): JsonMap {
  return Object.fromEntries(WORDS.slice(0, draw(fc.nat, { max: 3 })).map((word) => [`example.com/${word}`, pick(draw, WORDS)]));
}

function container(draw: Draw, name: string): JsonMap {
  return {
    name,
    image: `registry.example.com/${name}:${draw(fc.nat, { max: 9 })}`,
    ...(chance(draw, 60) ? { args: [text(draw), text(draw)] } : {}),
    ...(chance(draw, 70) ? { env: WORDS.slice(0, draw(fc.nat, { max: 4 })).map((word) => ({ name: word, value: text(draw) })) } : {}),
    ...(chance(draw, 60) ? { ports: [{ containerPort: 80, ...(chance(draw, 50) ? { protocol: 'TCP' } : {}) }, { containerPort: 8080, protocol: 'UDP', name: 'udp' }] } : {}),
    ...(chance(draw, 40) ? { volumeMounts: [{ mountPath: '/a', name: 'a' }, { mountPath: '/b', name: 'b' }] } : {}),
    ...(chance(draw, 30) ? { resources: { limits: { memory: '1Gi' }, requests: {} } } : {}),
  };
}

function deployment(draw: Draw): JsonMap {
  const names = ['main', 'side', 'log'].slice(0, 1 + draw(fc.nat, { max: 2 }));
  return {
    replicas: draw(fc.nat, { max: 5 }),
    selector: { matchLabels: { app: 'x' } },
    template: {
      metadata: { labels: { app: 'x' } },
      spec: {
        containers: names.map((name) => container(draw, name)),
        ...(chance(draw, 40) ? { tolerations: [{ key: 'a', operator: 'Exists' }] } : {}),
        ...(chance(draw, 30) ? { volumes: [{ name: 'a', emptyDir: {} }, { name: 'b', configMap: { name: 'c' } }] } : {}),
        ...(chance(draw, 30) ? { topologySpreadConstraints: [{ topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', maxSkew: 1 }] } : {}),
      },
    },
  };
}

interface Template {
  readonly apiVersion: string;
  readonly kind: string;
  readonly isClusterScoped?: boolean;
  body(draw: Draw): JsonMap;
}

const TEMPLATES: readonly Template[] = [
  { apiVersion: 'apps/v1', kind: 'Deployment', body: (draw) => ({ spec: deployment(draw) }) },
  { apiVersion: 'v1', kind: 'ConfigMap', body: (draw) => ({ data: Object.fromEntries(WORDS.slice(0, 1 + draw(fc.nat, { max: 3 })).map((word) => [word, text(draw)])) }) },
  { apiVersion: 'v1', kind: 'Service', body: (draw) => ({ spec: { selector: { app: 'x' }, ports: ([{ port: 80 }, { port: 443, protocol: 'TCP', name: 'https' }] as JsonMap[]).slice(0, 1 + draw(fc.nat, { max: 1 })) } }) },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', isClusterScoped: true, body: (draw) => ({ rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', pick(draw, WORDS)] }] }) },
  { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', body: (draw) => ({ spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'].slice(0, 1 + draw(fc.nat, { max: 1 })), ingress: chance(draw, 50) ? [{}] : [] } }) },
  { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', body: (draw) => ({ spec: { minReplicas: 1, maxReplicas: 2 + draw(fc.nat, { max: 5 }), scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' }, metrics: [{ type: 'Resource', resource: { name: 'cpu' } }] } }) },
  { apiVersion: 'example.com/v1', kind: 'Widget', body: (draw) => ({ spec: { size: scalar(draw), parts: WORDS.slice(0, draw(fc.nat, { max: 3 })).map((name) => ({ name, value: scalar(draw) })), plain: [scalar(draw), scalar(draw)], empty: {}, none: [] } }) },
  { apiVersion: 'other.example.com/v1', kind: 'Widget', isClusterScoped: true, body: (draw) => ({ spec: { deep: { er: { still: scalar(draw) } }, matrix: [[1, 2], [3]] } }) },
];

/** A random object; names may be equal across namespaces and groups, identities are not. */
export function randomObject(draw: Draw, name: string): JsonMap & { metadata: JsonMap } {
  const template = pick(draw, TEMPLATES);
  const namespace = template.isClusterScoped ? undefined : pick(draw, ['one', 'two', 'default', undefined]);
  const own = labels(draw);
  return {
    apiVersion: template.apiVersion,
    kind: template.kind,
    metadata: { name, ...(namespace ? { namespace } : {}), ...(Object.keys(own).length > 0 ? { labels: own } : {}) },
    ...template.body(draw),
  };
}

/** The value with a few random changes anywhere in it; identity and selectors stay. */
export function mutated(draw: Draw, object: JsonMap): JsonMap {
  let result: JsonMap = object;
  for (let i = 0; i <= draw(fc.nat, { max: 2 }); i++) { result = changedMap(draw, result, 0); }
  return { ...result, metadata: chance(draw, 30) ? relabelled(draw, object.metadata as JsonMap) : object.metadata };
}

function relabelled(draw: Draw, { name, namespace }: JsonMap): JsonMap {
  const own = labels(draw);
  return { name, ...(namespace === undefined ? {} : { namespace }), ...(Object.keys(own).length > 0 ? { labels: own } : {}) };
}

/** Identity stays. What kustomize looks for references by name in keeps its shape, else the build fails; the schema check finds that. */
const KEPT = ['apiVersion', 'kind', 'metadata', 'scaleTargetRef', 'configMap'];

function changedMap(draw: Draw, map: JsonMap, depth: number): JsonMap {
  const keys = Object.keys(map).filter((key) => !KEPT.includes(key));
  const inner = keys.filter((key) => (isMap(map[key]) && Object.keys(map[key]).length > 0) || (isList(map[key]) && map[key].length > 0));
  if (inner.length > 0 && chance(draw, depth === 0 ? 100 : 75)) {
    const key = pick(draw, inner);
    return { ...map, [key]: changed(draw, map[key], depth + 1) };
  }
  if (depth === 0) { return map; }
  const plain = keys.filter((key) => !isMap(map[key]) && !isList(map[key]));
  return pick<() => JsonMap>(draw, [
    () => ({ ...map, [plain.length > 0 ? pick(draw, plain) : 'added']: scalar(draw) }),
    () => ({ ...map, ...('still' in map ? { still: pick<Json>(draw, [{ now: 'a map' }, ['a', 'list'], null, {}]) } : { more: 1 }) }),
    () => ({ ...map, [`new-${pick(draw, WORDS)}`]: scalar(draw) }),
    () => ({ ...map, nested: { a: scalar(draw), b: [] } }),
    () => Object.fromEntries(Object.entries(map).filter(([key]) => key !== keys[0])),
  ])();
}

function changed(draw: Draw, value: Json, depth: number): Json {
  if (isMap(value)) { return changedMap(draw, value, depth); }
  if (!isList(value)) { return scalar(draw); }
  if (value.length === 0) { return [scalar(draw)]; }
  const at = draw(fc.nat, { max: value.length - 1 });
  return pick<() => Json>(draw, [
    () => value.map((item, i) => (i === at ? changed(draw, item, depth + 1) : item)),
    () => [...value].reverse(),
    () => [...value.slice(0, at), renamed(draw, value[at]), ...value.slice(at)],
    () => [...value, renamed(draw, value[at])],
    () => value.filter((_, i) => i !== at),
    () => [],
  ])();
}

/** A new item like one that is there; sometimes the same one twice. */
function renamed(draw: Draw, item: Json): Json {
  if (!isMap(item) || chance(draw, 10)) { return item; }
  const name = `n${draw(fc.nat, { max: 50 })}`;
  if ('containerPort' in item) { return { ...item, containerPort: 1000 + draw(fc.nat, { max: 99 }) }; }
  if ('port' in item) { return { ...item, port: 1000 + draw(fc.nat, { max: 99 }) }; }
  if ('mountPath' in item) { return { ...item, mountPath: `/${name}` }; }
  return 'name' in item ? { ...item, name } : { ...item, [name]: 1 };
}
