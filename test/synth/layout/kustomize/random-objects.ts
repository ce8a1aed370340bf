import { Random } from './random';
import { anyValue, data, several, text, word } from './random-values';
import { Json, JsonMap } from '../../../../src/object/json';
import { KubeObject } from '../../../../src/object/kube-object';

/** What an object holds beside its metadata; its name, so that it can refer to others of that name. */
type Body = (random: Random, name: string) => JsonMap;

const NAMESPACES = ['default', 'n', 'team-a', '123'];

const port = (random: Random): JsonMap => ({
  containerPort: random.pick([80, 443, 53, 8080, 9090]),
  ...(random.chance(0.7) ? { protocol: random.pick(['TCP', 'UDP']) } : {}),
  ...(random.chance(0.5) ? { name: word(random) } : {}),
});

const servicePort = (random: Random): JsonMap => ({
  port: random.pick([80, 443, 53, 8080]),
  ...(random.chance(0.6) ? { protocol: random.pick(['TCP', 'UDP']) } : {}),
  name: word(random),
  targetPort: random.pick<Json>([8080, 'http']),
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

const volume = (random: Random, name: string, config: string): JsonMap =>
  (random.chance(0.5) ? { name, emptyDir: {} } : { name, configMap: { name: config } });

const spread = (random: Random, zone: string): JsonMap => ({
  topologyKey: random.pick(['zone', 'host', zone]),
  maxSkew: 1,
  ...(random.chance(0.8) ? { whenUnsatisfiable: random.pick(['DoNotSchedule', 'ScheduleAnyway']) } : {}),
});

const pod: Body = (random, name) => ({
  ...(random.chance(0.3) ? { serviceAccountName: name } : {}),
  containers: [container(random, 'main'), ...several(random, 3, (other) => container(random, other))],
  ...(random.chance(0.3) ? { initContainers: several(random, 3, (other) => container(random, other)) } : {}),
  ...(random.chance(0.5) ? { volumes: several(random, 3, (other) => volume(random, other, name)) } : {}),
  ...(random.chance(0.3) ? { tolerations: several(random, 3, (key) => ({ key, operator: 'Exists' })) } : {}),
  ...(random.chance(0.3) ? { imagePullSecrets: several(random, 2, (secret) => ({ name: secret })) } : {}),
  ...(random.chance(0.3) ? { hostAliases: several(random, 2, (host) => ({ ip: `10.0.0.${host.length}`, hostnames: [host] })) } : {}),
  ...(random.chance(0.4) ? {
    topologySpreadConstraints: several(random, 3, (zone) => spread(random, zone)),
  } : {}),
});

const workload: Body = (random, name) => ({
  spec: {
    replicas: random.below(5),
    selector: { matchLabels: { app: word(random) } },
    template: { metadata: { labels: { app: word(random) } }, spec: pod(random, name) },
  },
});

const rules: Body = (random) => ({
  rules: several(random, 3, (name) => ({ apiGroups: ['', name], resources: several(random, 3, (resource) => resource), verbs: ['get', 'list', 'watch'] })),
});

/** An object's kind and how the rest of it comes about; kinds that kustomize knows, that are younger than it knows, and custom ones. */
const KINDS: ReadonlyArray<readonly [apiVersion: string, kind: string, body: Body]> = [
  ['apps/v1', 'Deployment', workload],
  ['apps/v1', 'Deployment', workload],
  ['apps/v1', 'StatefulSet', workload],
  ['batch/v1', 'CronJob', (random, name) => ({ spec: { schedule: '0 3 * * *', jobTemplate: { spec: { template: { spec: pod(random, name) } } } } })],
  ['v1', 'Service', (random) => ({
    spec: {
      type: 'ClusterIP',
      selector: { app: word(random) },
      ports: Array.from({ length: random.below(5) }, () => servicePort(random)),
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
  ['rbac.authorization.k8s.io/v1', 'RoleBinding', (random, name) => ({
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
    subjects: several(random, 3, (other): JsonMap => (random.chance(0.5)
      ? { kind: 'User', name: other }
      : { kind: 'ServiceAccount', name, namespace: random.pick(NAMESPACES) })),
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
  ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', (random, name) => ({
    webhooks: several(random, 3, (webhook): JsonMap => ({
      name: webhook,
      clientConfig: random.chance(0.5) ? { url: 'https://example.com' } : { service: { name, namespace: random.pick(NAMESPACES) } },
      sideEffects: 'None',
      rules: [{ operations: ['CREATE'], resources: ['pods'] }],
    })),
  })],
  ['policy/v1beta1', 'PodDisruptionBudget', (random) => ({ spec: { minAvailable: random.below(3), selector: { matchLabels: data(random) } } })],
  ['example.com/v1', 'Widget', (random) => ({ spec: { value: anyValue(random, 3), list: several(random, 4, (name) => ({ name, size: random.below(9), more: anyValue(random, 1) })) } })],
  ['example.com/v1', 'Widget', (random) => ({ spec: anyValue(random, 4), status: anyValue(random, 1) })],
  ['helm.toolkit.fluxcd.io/v2', 'HelmRelease', (random) => ({ spec: { interval: '1h', values: anyValue(random, 4), dependsOn: several(random, 3, (name) => ({ name })) } })],
];

/** An object of any kind, or of the kind of that name. */
export function anyObject(random: Random, name: string, wanted?: string): KubeObject {
  const [apiVersion, kind, body] = random.pick(wanted ? KINDS.filter(([, known]) => known === wanted) : KINDS);
  const clusterScoped = kind === 'Namespace' || kind === 'ClusterRole' || kind.startsWith('Validating');
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      ...(clusterScoped || random.chance(0.4) ? {} : { namespace: random.pick(NAMESPACES) }),
      ...(random.chance(0.5) ? { labels: { 'app': word(random), 'app.kubernetes.io/part-of': word(random) } } : {}),
      ...(random.chance(0.4) ? { annotations: { [word(random)]: text(random), 'example.com/owner': text(random) } } : {}),
      ...(random.chance(0.1) ? { finalizers: several(random, 2, (finalizer) => `example.com/${finalizer}`) } : {}),
    },
    ...body(random, name),
  };
}
