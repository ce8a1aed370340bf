import { Random } from './random';
import { isList, isMap, Json, JsonList, JsonMap } from '../../../../src/object/json';
import { KubeObject } from '../../../../src/object/kube-object';
import { ODD_STRINGS } from '../../yaml/odd-strings';

type Body = (random: Random) => JsonMap;

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'web', 'log', 'cache', 'proxy', 'metrics', 'tls'];
const KEYS = [...WORDS, 'a.b/c-d', 'nginx.ingress.kubernetes.io/rewrite', '10-default.conf', '.dockerconfigjson', 'a~b', 'a/~1b', 'key with space', 'x'.repeat(130),
  '1', '007', '1.5', 'y', 'no', 'on', 'true', 'null', '~', '2001-01-01', '0x1f', '0o14', '1e3', '12:30', '-', '?', '#', 'a: b', 'é', '日本', '😀', '$patch',
  '$setElementOrder/x', '__proto__', 'constructor', 'name', 'value', 'length', '=', '.inf', 'a\nb', ' lead', '*a', '"', '\''];

function word(random: Random): string {
  return random.pick(WORDS);
}

function text(random: Random): string {
  return random.chance(0.6) ? `${word(random)}${random.below(9)}` : random.pick(ODD_STRINGS);
}

function number(random: Random): number {
  return random.chance(0.8) ? random.below(10) : random.pick([-1, 1.5, 8080, 1e-7, 1e21, 2 ** 53, 2 ** 63, 123456789012, 0.1, -0.25]);
}

function scalar(random: Random): Json {
  const kind = random.next();
  if (kind < 0.6) { return text(random); }
  if (kind < 0.8) { return number(random); }
  return kind < 0.93 ? random.chance(0.5) : null;
}

/** Any value, deep ones seldom. */
export function anyValue(random: Random, depth = 2): Json {
  const kind = random.next();
  if (depth === 0 || kind < 0.5) { return scalar(random); }
  if (kind < 0.57) { return random.pick<Json>([{}, []]); }
  const size = 1 + random.below(3);
  if (kind < 0.75) { return Array.from({ length: size }, () => anyValue(random, depth - 1)); }
  if (kind < 0.85) { return named(random, size); }
  return Object.fromEntries(Array.from({ length: size }, () => [random.chance(0.7) ? word(random) : random.pick(KEYS), anyValue(random, depth - 1)]));
}

function named(random: Random, size: number): JsonList {
  return random.shuffled(WORDS).slice(0, size).map((name) => ({ name, value: text(random) }));
}

function data(random: Random): JsonMap {
  return Object.fromEntries(Array.from({ length: random.below(5) }, () => [random.chance(0.7) ? word(random) : random.pick(KEYS), text(random)]));
}

function several<T extends Json>(random: Random, most: number, make: (name: string) => T): T[] {
  return random.shuffled(WORDS).slice(0, random.below(most + 1)).map(make);
}

const port = (random: Random): JsonMap => ({
  containerPort: random.pick([80, 443, 53, 8080, 9090]),
  ...(random.chance(0.7) ? { protocol: random.pick(['TCP', 'UDP']) } : {}),
  ...(random.chance(0.5) ? { name: word(random) } : {}),
});

const container = (random: Random, name: string): JsonMap => ({
  name,
  image: `example.com/${name}:${random.below(5)}`,
  ...(random.chance(0.5) ? { args: several(random, 4, () => `--${text(random)}`) } : {}),
  ...(random.chance(0.7) ? {
    env: several(random, 6, (env): JsonMap => (random.chance(0.8)
      ? { name: env, value: text(random) } : { name: env, valueFrom: { secretKeyRef: { name: word(random), key: word(random) } } })),
  } : {}),
  ...(random.chance(0.6) ? { ports: Array.from({ length: random.below(4) }, () => port(random)) } : {}),
  ...(random.chance(0.4) ? { volumeMounts: several(random, 3, (mount) => ({ name: mount, mountPath: `/${mount}` })) } : {}),
  ...(random.chance(0.4) ? { resources: { limits: { cpu: random.pick<Json>([1, '500m', 0.5]), memory: '1Gi' }, requests: {} } } : {}),
  ...(random.chance(0.3) ? { securityContext: { runAsNonRoot: random.chance(0.5), capabilities: { drop: ['ALL'] } } } : {}),
});

const volume = (random: Random, name: string): JsonMap =>
  (random.chance(0.5) ? { name, emptyDir: {} } : { name, configMap: { name: word(random) } });

const spread = (random: Random, name: string): JsonMap => ({
  topologyKey: random.pick(['zone', 'host', name]),
  maxSkew: 1,
  ...(random.chance(0.8) ? { whenUnsatisfiable: random.pick(['DoNotSchedule', 'ScheduleAnyway']) } : {}),
});

const pod: Body = (random) => ({
  containers: [container(random, 'main'), ...several(random, 3, (name) => container(random, name))],
  ...(random.chance(0.3) ? { initContainers: several(random, 3, (name) => container(random, name)) } : {}),
  ...(random.chance(0.5) ? { volumes: several(random, 3, (name) => volume(random, name)) } : {}),
  ...(random.chance(0.3) ? { tolerations: several(random, 3, (key) => ({ key, operator: 'Exists' })) } : {}),
  ...(random.chance(0.3) ? { imagePullSecrets: several(random, 2, (name) => ({ name })) } : {}),
  ...(random.chance(0.3) ? { hostAliases: several(random, 2, (name) => ({ ip: `10.0.0.${name.length}`, hostnames: [name] })) } : {}),
  ...(random.chance(0.4) ? {
    topologySpreadConstraints: several(random, 3, (name) => spread(random, name)),
  } : {}),
});

const workload: Body = (random) => ({
  spec: { replicas: random.below(5), selector: { matchLabels: { app: word(random) } }, template: { metadata: { labels: { app: word(random) } }, spec: pod(random) } },
});

const rules: Body = (random) => ({
  rules: several(random, 3, (name) => ({ apiGroups: ['', name], resources: several(random, 3, (resource) => resource), verbs: ['get', 'list', 'watch'] })),
});

/** An object's kind and how the rest of it comes about; kinds that kustomize knows, that are younger than it knows, and custom ones. */
export const KINDS: ReadonlyArray<readonly [apiVersion: string, kind: string, body: Body]> = [
  ['apps/v1', 'Deployment', workload],
  ['apps/v1', 'Deployment', workload],
  ['apps/v1', 'StatefulSet', workload],
  ['batch/v1', 'CronJob', (random) => ({ spec: { schedule: '0 3 * * *', jobTemplate: { spec: { template: { spec: pod(random) } } } } })],
  ['v1', 'Service', (random) => ({
    spec: {
      type: 'ClusterIP',
      selector: { app: word(random) },
      ports: Array.from({ length: random.below(5) }, () => ({ port: random.pick([80, 443, 53, 8080]), ...(random.chance(0.6) ? { protocol: random.pick(['TCP', 'UDP']) } : {}), name: word(random), targetPort: random.pick<Json>([8080, 'http']) })),
    },
  })],
  ['v1', 'ConfigMap', (random) => ({ data: data(random) })],
  ['v1', 'ConfigMap', (random) => ({ data: data(random) })],
  ['v1', 'Secret', (random) => ({ stringData: data(random), type: 'Opaque' })],
  ['v1', 'Namespace', (random) => ({ spec: { finalizers: several(random, 2, (name) => name) } })],
  ['v1', 'ServiceAccount', (random) => ({ secrets: several(random, 3, (name) => ({ name })), imagePullSecrets: several(random, 2, (name) => ({ name })) })],
  ['networking.k8s.io/v1', 'NetworkPolicy', (random) => ({
    spec: {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: several(random, 3, (name) => ({ from: [{ podSelector: { matchLabels: { app: name } } }], ports: [{ port: random.below(99), protocol: 'TCP' }] })),
    },
  })],
  ['rbac.authorization.k8s.io/v1', 'Role', rules],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', rules],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding', (random) => ({
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: word(random) },
    subjects: several(random, 3, (name) => ({ kind: 'User', name })),
  })],
  ['autoscaling/v2', 'HorizontalPodAutoscaler', (random) => ({
    spec: {
      minReplicas: random.below(3),
      maxReplicas: 9,
      metrics: several(random, 3, (name) => ({ type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization: random.below(99) } } })),
    },
  })],
  ['admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', (random) => ({
    spec: {
      failurePolicy: 'Fail',
      matchConditions: several(random, 3, (name) => ({ name, expression: 'true' })),
      validations: several(random, 3, (name) => ({ expression: `object.${name} == 'x'`, message: text(random) })),
    },
  })],
  ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', (random) => ({
    webhooks: several(random, 3, (name) => ({
      name,
      sideEffects: 'None',
      rules: [{ operations: ['CREATE'], resources: ['pods'] }],
    })),
  })],
  ['policy/v1beta1', 'PodDisruptionBudget', (random) => ({ spec: { minAvailable: random.below(3), selector: { matchLabels: data(random) } } })],
  ['example.com/v1', 'Widget', (random) => ({ spec: { value: anyValue(random, 3), list: several(random, 4, (name) => ({ name, size: random.below(9), more: anyValue(random, 1) })) } })],
  ['example.com/v1', 'Widget', (random) => ({ spec: anyValue(random, 4), status: anyValue(random, 1) })],
  ['helm.toolkit.fluxcd.io/v2', 'HelmRelease', (random) => ({ spec: { interval: '1h', values: anyValue(random, 4), dependsOn: several(random, 3, (name) => ({ name })) } })],
];

export function anyObject(random: Random, name: string): KubeObject {
  const [apiVersion, kind, body] = random.pick(KINDS);
  const clusterScoped = kind === 'Namespace' || kind === 'ClusterRole' || kind.startsWith('Validating');
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      ...(clusterScoped || random.chance(0.4) ? {} : { namespace: random.pick(['default', 'n', 'team-a', '123']) }),
      ...(random.chance(0.5) ? { labels: { 'app': word(random), 'app.kubernetes.io/part-of': word(random) } } : {}),
      ...(random.chance(0.4) ? { annotations: { [word(random)]: text(random), 'example.com/owner': text(random) } } : {}),
      ...(random.chance(0.1) ? { finalizers: several(random, 2, (finalizer) => `example.com/${finalizer}`) } : {}),
    },
    ...body(random),
  };
}

/**
 * How often a value becomes, or comes as, one of another type. kustomize itself fails on fields of built-in kinds that it looks for names in
 * where they are not of their type, also where another group has a kind of that name.
 */
const RETYPED = { builtIn: 0, custom: 0.1 } as const;

/** The object with changes anywhere but in its identity. */
export function mutated(random: Random, object: KubeObject): KubeObject {
  let result: JsonMap = object;
  const retyped = ['Widget', 'HelmRelease'].includes(object.kind) ? RETYPED.custom : RETYPED.builtIn;
  const changes = random.chance(0.1) ? 5 + random.below(12) : 1 + random.below(3);
  for (let i = 0; i < changes; i++) { result = mutatedMap(random, result, retyped); }
  const { name, namespace } = object.metadata;
  const { name: _name, namespace: _namespace, finalizers, ...metadata } = isMap(result.metadata) ? result.metadata : {} as JsonMap;
  const labels = isMap(metadata.labels) ? Object.fromEntries(Object.entries(metadata.labels).filter(([, value]) => typeof value === 'string')) : undefined;
  const { labels: _labels, ...rest } = metadata;
  return {
    ...result,
    apiVersion: random.chance(0.02) ? object.apiVersion.replace(/v\d+\w*$/, random.pick(['v1', 'v2'])) : object.apiVersion,
    kind: object.kind,
    metadata: { name, ...(namespace === undefined ? {} : { namespace }), ...(labels ? { labels } : {}), ...(isList(finalizers) ? { finalizers: finalizers.filter((item) => typeof item === 'string') } : {}), ...rest },
  };
}

function mutatedValue(random: Random, value: Json, retyped: number): Json {
  if (random.chance(retyped)) { return anyValue(random); }
  if (isMap(value)) { return mutatedMap(random, value, retyped); }
  if (isList(value)) { return mutatedList(random, value, retyped); }
  if (random.chance(retyped)) { return anyValue(random); }
  if (typeof value === 'number') { return number(random); }
  if (typeof value === 'string') { return text(random); }
  return typeof value === 'boolean' ? !value : scalar(random);
}

function mutatedMap(random: Random, map: JsonMap, retyped: number): JsonMap {
  const keys = Object.keys(map);
  const what = random.next();
  if (keys.length === 0 || what < 0.08) {
    return { ...map, [random.chance(0.6) ? word(random) : random.pick(KEYS)]: retyped > 0 ? anyValue(random) : text(random) };
  }
  const key = random.pick(keys);
  if (what < 0.16) { return Object.fromEntries(Object.entries(map).filter(([other]) => other !== key)); }
  if (what < 0.17) { return {}; }
  return Object.fromEntries(Object.entries(map).map(([other, value]) => [other, other === key ? mutatedValue(random, value, retyped) : value]));
}

function mutatedList(random: Random, list: JsonList, retyped: number): JsonList {
  const at = random.below(list.length + 1);
  const inserted = (i: number, item: Json) => [...list.slice(0, i), item, ...list.slice(i)];
  const like = list.length > 0 && isMap(list[0])
    ? { ...random.pick(list as readonly JsonMap[]), ...random.pick<JsonMap>([{ name: word(random) }, { key: word(random) }, { containerPort: 9000 + at, port: 9000 + at }, { mountPath: `/${word(random)}` }]) }
    : retyped > 0 ? scalar(random) : text(random);
  if (list.length === 0 && retyped === 0) { return list; }
  switch (list.length === 0 ? 0 : random.below(10)) {
    case 0: return inserted(random.pick([0, at, list.length]), random.chance(1 - retyped) ? like : anyValue(random));
    case 1: return list.filter((_, i) => i !== at);
    case 2: return random.shuffled(list);
    case 3: return inserted(at, random.pick(list));
    case 4: return random.chance(0.3) ? [] : list.slice(1);
    case 5: return list.map((item, i) => (i === at && isMap(item) ? Object.fromEntries(Object.entries(item).slice(1)) : item));
    case 6: return [...list.slice(at), ...list.slice(0, at)];
    default: return list.map((item, i) => (i === Math.min(at, list.length - 1) ? mutatedValue(random, item, retyped) : item));
  }
}
