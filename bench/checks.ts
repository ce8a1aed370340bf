/* eslint-disable import/no-extraneous-dependencies, import/order -- imports the project by its own name, as a user does */
import { Assumption, PolicyEngine } from 'cdk8s-platform';
import { internal } from './internals';

/*
 * What the checks of objects take: `checks.ts [OBJECTS]` judges so many distinct objects, built-in and custom, after a warm-up on others, and
 * prints the CPU time an object.
 */

interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: object };
  readonly [field: string]: unknown;
}

/** The parts of the library that are measured, below its public face. */
interface Internals {
  readonly checkObjects: (model: object, composition: object, registry: object) => readonly object[];
  readonly SchemaRegistry: { bundled(): object };
}

export interface ChecksCost {
  readonly objects: number;
  readonly findings: number;
  /** User and system. */
  readonly cpuSeconds: number;
  readonly microsecondsAnObject: number;
}

const OBJECTS_A_UNIT = 400;
const MINOR = 34;

/** Judges so many objects, all distinct. */
export function measureChecks(objects = 20_000): ChecksCost {
  // As every synth does first.
  internal<{ expectShortProcess(): void }>('synth/engine').expectShortProcess();
  const library = internals();
  const registry = library.SchemaRegistry.bundled();
  const run = (from: number, count: number) => library.checkObjects(MODEL, compositionOf(objectsFrom(from, count)), registry);
  run(objects, 4000);
  const composition = compositionOf(objectsFrom(0, objects));
  const before = process.cpuUsage();
  const findings = library.checkObjects(MODEL, composition, registry);
  const { user, system } = process.cpuUsage(before);
  if (findings.length > 0) { throw new Error(`the objects of the measure are right, and ${findings.length} findings were raised: ${JSON.stringify(findings[0])}`); }
  const cpuSeconds = (user + system) / 1e6;
  return { objects, findings: findings.length, cpuSeconds, microsecondsAnObject: cpuSeconds * 1e6 / objects };
}

function internals(): Internals {
  return { ...internal<Pick<Internals, 'checkObjects'>>('synth/check/objects'), ...internal<Pick<Internals, 'SchemaRegistry'>>('schema/registry') };
}

/** What the objects below are of, and the cluster has beside its agent's. */
const GROUPS = ['cert-manager.io', 'cluster.x-k8s.io', 'controlplane.cluster.x-k8s.io', 'infrastructure.cluster.x-k8s.io'];
const MODEL = {
  clusters: [{ name: 'one', facts: { version: { minor: MINOR } }, reconciler: { type: 'flux' }, policyEngine: PolicyEngine.validatingAdmissionPolicy() }],
  definitions: [],
  unusableKinds: [],
  bundles: [],
  assumptions: [{ assumption: Assumption.customResources(...GROUPS), clusters: new Set(['one']) }],
};

function compositionOf(objects: readonly KubeObject[]): object {
  const trees: object[] = [];
  for (let from = 0; from < objects.length; from += OBJECTS_A_UNIT) {
    const state = new Map(objects.slice(from, from + OBJECTS_A_UNIT).map((object) => [
      `${object.apiVersion} ${object.kind} ${object.metadata.namespace} ${object.metadata.name}`, { object, origin: 'bench' },
    ]));
    const node = { name: 'base', state };
    trees.push({ unit: `unit-${from}`, bundle: { groupsBrought: [], folder: { category: 'services' }, base: [] }, nodes: [node], ofCluster: { groups: new Map([[node, ['one']]]) } });
  }
  return { trees };
}

/** Sets of objects as an application and a cluster have them, until there are enough. */
function objectsFrom(start: number, count: number): KubeObject[] {
  const objects: KubeObject[] = [];
  for (let i = start; objects.length < count; i++) { objects.push(...application(i), ...cluster(i)); }
  return objects.slice(0, count);
}

function application(i: number): KubeObject[] {
  const namespace = `app-${i}`;
  const labels = { 'app.kubernetes.io/name': `web-${i}`, 'app.kubernetes.io/part-of': 'bench' };
  const metadata = { name: 'web', namespace, labels };
  const container = {
    name: 'web',
    image: `registry.example.com/web:${i}`,
    ports: [{ name: 'http', containerPort: 8080 }],
    env: [{ name: 'COUNTRY', value: 'fr' }, { name: 'URL', valueFrom: { configMapKeyRef: { name: 'web', key: 'url' } } }],
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
    readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 10 },
    securityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: { drop: ['ALL'] } },
    volumeMounts: [{ name: 'config', mountPath: '/etc/web' }],
  };
  const pod = { serviceAccountName: 'web', containers: [container], volumes: [{ name: 'config', configMap: { name: 'web' } }] };
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'url': `https://${i}.example.com`, 'log-level': 'info' } },
    { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replicas: 3, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod } } },
    { apiVersion: 'v1', kind: 'Service', metadata, spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] } },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata,
      spec: { rules: [{ host: `${i}.example.com`, http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] } }] },
    },
    { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata, spec: { minAvailable: 1, selector: { matchLabels: labels } } },
    { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec: { podSelector: { matchLabels: labels }, policyTypes: ['Ingress'], ingress: [{ ports: [{ port: 8080 }] }] } },
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata, rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }] },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'web' },
      subjects: [{ kind: 'ServiceAccount', name: 'web', namespace }],
    },
    {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata,
      spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, minReplicas: 3, maxReplicas: 9, metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }] },
    },
    { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'OCIRepository', metadata, spec: { interval: '1h', url: `oci://registry.example.com/charts/${i}`, ref: { tag: '1.2.3' } } },
    {
      apiVersion: 'helm.toolkit.fluxcd.io/v2',
      kind: 'HelmRelease',
      metadata,
      spec: { interval: '1h', chartRef: { kind: 'OCIRepository', name: 'web' }, serviceAccountName: 'web', values: { replicas: i, image: { tag: '1' } } },
    },
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata,
      spec: { secretName: 'tls', dnsNames: [`${i}.example.com`], issuerRef: { kind: 'Issuer', name: 'web' }, privateKey: { algorithm: 'ECDSA', size: 256 } },
    },
    { apiVersion: 'cert-manager.io/v1', kind: 'Issuer', metadata, spec: { selfSigned: {} } },
  ];
}

function cluster(i: number): KubeObject[] {
  const name = `cluster-${i}`;
  const metadata = { name, namespace: `app-${i}`, labels: { 'cluster.x-k8s.io/cluster-name': name } };
  const infrastructure = 'infrastructure.cluster.x-k8s.io';
  const template = { clusterName: name, version: 'v1.34.1', bootstrap: { dataSecretName: '' }, infrastructureRef: { apiGroup: infrastructure, kind: 'AWSManagedMachinePool', name } };
  return [
    {
      apiVersion: 'cluster.x-k8s.io/v1beta2',
      kind: 'Cluster',
      metadata,
      spec: {
        clusterNetwork: { pods: { cidrBlocks: ['192.168.0.0/16'] } },
        controlPlaneRef: { apiGroup: 'controlplane.cluster.x-k8s.io', kind: 'AWSManagedControlPlane', name },
        infrastructureRef: { apiGroup: infrastructure, kind: 'AWSManagedCluster', name },
      },
    },
    { apiVersion: `${infrastructure}/v1beta2`, kind: 'AWSManagedCluster', metadata, spec: {} },
    { apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2', kind: 'AWSManagedControlPlane', metadata, spec: { eksClusterName: name, region: 'eu-west-3', version: 'v1.34' } },
    { apiVersion: 'cluster.x-k8s.io/v1beta2', kind: 'MachinePool', metadata, spec: { clusterName: name, replicas: 3, template: { spec: template } } },
    { apiVersion: `${infrastructure}/v1beta2`, kind: 'AWSManagedMachinePool', metadata, spec: { instanceType: 'm6i.large', scaling: { minSize: 1, maxSize: 3 } } },
  ];
}

if (require.main === module) { console.log(JSON.stringify(measureChecks(Number(process.argv[2] ?? 20_000)))); }
