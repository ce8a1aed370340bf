import { JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { RULES } from '../../../src/policy/catalogue';
import { CompiledPolicy, compilePolicy } from '../../../src/policy/compile';
import { judge } from '../../../src/policy/judge';
import { specOf } from '../../../src/policy/policy';
import { withoutNulls } from '../../../src/policy/pruned';
import { subjectOf } from '../../../src/policy/reach';
import { policyOf } from '../../../src/policy/rule';

const IMAGE = 'registry.example.com/app:1.2.3';
const DIGEST = `sha256:${'0'.repeat(64)}`;

/** Whether a rule lets an object through; at synth as an API server does, fields that are null are absent. */
function accepts(id: string, object: JsonMap, given: JsonMap = {}): boolean {
  const rule = RULES.find((one) => one.id === id)!;
  const definition = { ...specOf(id, policyOf(rule, {}, given)), id };
  const subject = subjectOf(definition, withoutNulls(object as unknown as KubeObject));
  return subject === undefined || judge(compilePolicy(definition, 34) as CompiledPolicy, { operation: 'CREATE', object: subject, oldObject: null }).breaches.length === 0;
}

const metadata = { name: 'a', namespace: 'a' };
const spec = (container: JsonMap = {}, more: JsonMap = {}): JsonMap => ({ containers: [{ name: 'a', image: IMAGE, ...container }], ...more });
const pod = (podSpec: JsonMap, more: JsonMap = {}): JsonMap => ({ apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, ...more }, spec: podSpec });
const template = (podSpec: JsonMap, more: JsonMap = {}): JsonMap => ({ metadata: { labels: { app: 'a' }, ...more }, spec: podSpec });

/** A pod in each object that makes pods. */
const WRAPPERS: { readonly [kind: string]: (podSpec: JsonMap) => JsonMap } = {
  Pod: (one) => pod(one),
  PodTemplate: (one) => ({ apiVersion: 'v1', kind: 'PodTemplate', metadata, template: template(one) }),
  ReplicationController: (one) => ({ apiVersion: 'v1', kind: 'ReplicationController', metadata, spec: { template: template(one) } }),
  ...Object.fromEntries(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'].map((kind) => (
    [kind, (one: JsonMap): JsonMap => ({ apiVersion: 'apps/v1', kind, metadata: { generateName: 'a-', namespace: 'a' }, spec: { template: template(one) } })]))),
  Job: (one) => ({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { template: template(one) } }),
  CronJob: (one) => ({ apiVersion: 'batch/v1', kind: 'CronJob', metadata, spec: { jobTemplate: { spec: { template: template(one) } } } }),
};

/** A container that a rule refuses, wherever it stands. */
const REFUSED: { readonly [rule: string]: JsonMap } = {
  'no-privileged-containers': { securityContext: { privileged: true } },
  'allowed-capabilities': { securityContext: { capabilities: { add: ['SYS_ADMIN'] } } },
  'default-proc-mount': { securityContext: { procMount: 'Unmasked' } },
  'allowed-selinux-types': { securityContext: { seLinuxOptions: { type: 'spc_t' } } },
  'no-selinux-identity': { securityContext: { seLinuxOptions: { user: 'root' } } },
  'no-unconfined-seccomp': { securityContext: { seccompProfile: { type: 'Unconfined' } } },
  'no-unconfined-apparmor': { securityContext: { appArmorProfile: { type: 'Unconfined' } } },
  'no-host-process': { securityContext: { windowsOptions: { hostProcess: true } } },
  'restrict-host-ports': { ports: [{ containerPort: 80, hostPort: 80 }] },
  'no-latest-tag': { image: 'nginx:latest' },
  'image-digests': { image: 'nginx:1.27' },
  'disallowed-tags': { image: 'nginx:latest' },
  'no-secrets-in-environment': { env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } }] },
};
const SAFE = { securityContext: { allowPrivilegeEscalation: false }, image: `registry.example.com/app:1.2.3@${DIGEST}` };

describe.each(Object.entries(REFUSED))('%s', (rule, container) => {
  it.each(Object.keys(WRAPPERS))('judges containers of all sorts in a %s', (kind) => {
    const places = ['containers', 'initContainers', 'ephemeralContainers'].filter((place) => place !== 'ephemeralContainers' || kind === 'Pod');
    const lists = places.map((place) => ({ containers: [{ name: 'a', ...SAFE }], [place]: [{ name: 'a', ...SAFE }, { name: 'b', ...SAFE, ...container }] }));
    expect(lists.map((list) => accepts(rule, WRAPPERS[kind](list)))).toEqual(places.map(() => false));
    expect(accepts(rule, WRAPPERS[kind]({ containers: [{ name: 'a', ...SAFE }], initContainers: [], ephemeralContainers: null }))).toBe(true);
  });
});

const security = (container: JsonMap, ofPod: JsonMap | null = null) => pod(spec({ securityContext: container }, { securityContext: ofPod }));
const role = (apiGroups: string[] | undefined, resources: string[], verbs: string[]): JsonMap => ({
  apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata, ...(apiGroups ? { rules: [{ apiGroups, resources, verbs }] } : {}),
});
const image = (name: string) => pod(spec({ image: name }));

it.each<[string, string, JsonMap, boolean, JsonMap?]>([
  ['no-privileged-containers', 'a securityContext that is null', pod(spec({ securityContext: null }, { securityContext: null })), true],
  ['no-privileged-containers', 'an empty one', security({}, {}), true],
  ['allowed-capabilities', 'capabilities without add', security({ capabilities: { drop: ['ALL'] } }), true],
  ['allowed-capabilities', 'an empty list', security({ capabilities: { add: [] } }), true],
  ['allowed-capabilities', 'one of the baseline', security({ capabilities: { add: ['CHOWN'] } }), true],
  ['allowed-capabilities', 'a wildcard as parameter', security({ capabilities: { add: ['SYS_ADMIN'] } }), true, { allowed: ['*'] }],
  ['dropped-capabilities', 'ALL in small letters', security({ capabilities: { drop: ['all'] } }), false],
  ['dropped-capabilities', 'ALL', security({ capabilities: { drop: ['ALL'] } }), true],
  ['run-as-non-root', 'set by the pod', security({}, { runAsNonRoot: true }), true],
  ['run-as-non-root', 'set by the pod, unset by the container', security({ runAsNonRoot: false }, { runAsNonRoot: true }), false],
  ['run-as-non-root', 'set by each container', security({ runAsNonRoot: true }), true],
  ['run-as-non-root', 'set by nobody', security({}), false],
  ['no-root-user', 'the user 0 of the pod', security({}, { runAsUser: 0 }), false],
  ['no-root-user', 'another user', security({ runAsUser: 1000 }), true],
  ['no-privilege-escalation', 'unset', security({}), false],
  ['no-privilege-escalation', 'unset on Windows', pod(spec({}, { os: { name: 'windows' } })), true],
  ['required-seccomp', 'set by the pod', security({}, { seccompProfile: { type: 'RuntimeDefault' } }), true],
  ['required-seccomp', 'set by the container', security({ seccompProfile: { type: 'Localhost', localhostProfile: 'a' } }), true],
  ['required-seccomp', 'set by nobody', security({}), false],
  ['required-seccomp', 'unset by the container', security({ seccompProfile: { type: 'Unconfined' } }, { seccompProfile: { type: 'RuntimeDefault' } }), false],
  ['no-unconfined-seccomp', 'unset', security({}), true],
  ['no-unconfined-apparmor', 'the annotation unconfined', pod(spec(), { annotations: { 'container.apparmor.security.beta.kubernetes.io/a': 'unconfined' } }), false],
  ['no-unconfined-apparmor', 'the annotation localhost', pod(spec(), { annotations: { 'container.apparmor.security.beta.kubernetes.io/a': 'localhost/a' } }), true],
  ['no-unconfined-apparmor', 'the annotation runtime', pod(spec(), { annotations: { 'container.apparmor.security.beta.kubernetes.io/a': 'runtime/default' } }), true],
  ['no-unconfined-apparmor', 'the pod itself', security({}, { appArmorProfile: { type: 'Unconfined' } }), false],
  ['allowed-sysctls', 'none', security({}, { sysctls: [] }), true],
  ['allowed-sysctls', 'a safe one', security({}, { sysctls: [{ name: 'kernel.shm_rmid_forced', value: '1' }] }), true],
  ['allowed-sysctls', 'an unsafe one', security({}, { sysctls: [{ name: 'kernel.msgmax', value: '1' }] }), false],
  ['allowed-sysctls', 'a pattern as parameter', security({}, { sysctls: [{ name: 'net.core.somaxconn', value: '1' }] }), true, { allowed: ['net.*'] }],
  ['allowed-sysctls', 'one that is forbidden by a pattern', security({}, { sysctls: [{ name: 'net.core.somaxconn', value: '1' }] }), false, { allowed: ['*'], forbidden: ['net.*'] }],
  ['restrict-host-ports', 'the port 0', pod(spec({ ports: [{ containerPort: 80, hostPort: 0 }] })), true],
  ['no-host-namespaces', 'false', pod(spec({}, { hostPID: false, hostIPC: false, hostNetwork: false })), true],
  ['no-host-namespaces', 'hostIPC', pod(spec({}, { hostIPC: true })), false],
  ['allowed-volume-types', 'an inline claim', pod(spec({}, { volumes: [{ name: 'a', ephemeral: {} }] })), true],
  ['allowed-volume-types', 'a disk', pod(spec({}, { volumes: [{ name: 'a', emptyDir: {} }, { name: 'b', awsElasticBlockStore: { volumeID: 'a' } }] })), false],
  ['allowed-volume-types', 'none', pod(spec({}, { volumes: null })), true],
  ['restrict-host-paths', 'a folder above the allowed one', pod(spec({}, { volumes: [{ name: 'a', hostPath: { path: '/var' } }] })), false, { allowed: [{ pathPrefix: '/var/log' }] }],
  ['restrict-host-paths', 'a folder with the same beginning', pod(spec({}, { volumes: [{ name: 'a', hostPath: { path: '/var/logs' } }] })), false, { allowed: [{ pathPrefix: '/var/log' }] }],
  ['restrict-host-paths', 'a way out of it', pod(spec({}, { volumes: [{ name: 'a', hostPath: { path: '/var/log/../../etc' } }] })), false, { allowed: [{ pathPrefix: '/var/log' }] }],
  ['restrict-host-paths', 'within it, for reading', pod(spec({ volumeMounts: [{ name: 'a', mountPath: '/a', readOnly: true }] }, { volumes: [{ name: 'a', hostPath: { path: '/var/log/a' } }] })), true,
    { allowed: [{ pathPrefix: '/var/log', readOnly: true }, { pathPrefix: '/var/', readOnly: true }] }],
  ['no-latest-tag', 'a port and no tag', image('registry.example.com:5000/app'), false],
  ['no-latest-tag', 'a port and a tag', image('registry.example.com:5000/app:1'), true],
  ['no-latest-tag', 'a digest alone', image(`app@${DIGEST}`), true],
  ['no-latest-tag', 'a tag that ends like it', image('app:not-latest'), true],
  ['require-image-tag', 'a port and no tag', image('registry.example.com:5000/app'), false],
  ['image-digests', 'a tag and a digest', image(`app:1@${DIGEST}`), true],
  ['image-digests', 'a digest that is none', image('app@sha256:abc'), false],
  ['allowed-registries', 'a host with the same beginning', image('registry.example.com.evil.io/app:1'), false, { registries: ['registry.example.com/'] }],
  ['allowed-registries', 'no registry', image('nginx:1'), false, { registries: ['registry.example.com/'] }],
  ['no-latest-tag', 'an exempt image', image('docker.io/debug:latest'), true, { exemptImages: ['docker.io/debug*'] }],
  ['no-latest-tag', 'an image that is not exempt', image('docker.io/other:latest'), false, { exemptImages: ['docker.io/debug*', 'docker.io/other'] }],
  ['required-resources', 'requests alone', pod(spec({ resources: { requests: { cpu: '1', memory: '1Gi' } } })), false],
  ['service-types', 'no type', { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [] } }, true],
  ['no-wildcard-verbs', 'no rules', { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'a' }, aggregationRule: {}, rules: null }, true],
  ['no-wildcard-resources', 'other URLs', { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'a' }, rules: [{ nonResourceURLs: ['*'], verbs: ['get'] }] }, true],
  ['container-limits', 'a number', pod(spec({ resources: { limits: { cpu: 1, memory: '1Gi' } } })), true, { cpu: '2', memory: '1073741824' }],
  ['disallowed-permissions', 'a subresource of what is named', role([''], ['pods/log'], ['create']), true],
  ['disallowed-permissions', 'every verb', role([''], ['pods'], ['*']), false],
  ['disallowed-permissions', 'every resource', role([''], ['*'], ['create']), false],
  ['disallowed-permissions', 'the same name in another group', role(['metrics.k8s.io'], ['pods'], ['create']), true],
  ['disallowed-permissions', 'every group', role(['*'], ['pods'], ['create']), false],
  ['disallowed-permissions', 'a subresource of all resources', role([''], ['*/exec'], ['create']), false, { permissions: [{ resources: ['pods/exec'], verbs: ['create'] }] }],
  ['disallowed-permissions', 'nothing that is named', role([''], ['pods'], ['create']), true, { permissions: [] }],
  ['disallowed-permissions', 'no rules', role(undefined, [], []), true],
  ['no-pod-exec', 'every resource of the core group', role([''], ['*'], ['get', 'list']), false],
  ['no-pod-exec', 'every resource, for lists alone', role(['*'], ['*'], ['list', 'watch']), true],
  ['no-pod-exec', 'every resource, to take away', role(['*'], ['*'], ['delete', 'deletecollection']), true],
  ['no-pod-exec', 'every resource, to patch', role([''], ['*'], ['patch']), false],
  ['no-pod-exec', 'every resource of every group, to update', role(['*'], ['*'], ['update']), false],
  ['no-pod-exec', 'every resource of another group, to patch', role(['apps'], ['*'], ['patch']), true],
  ['no-pod-exec', 'containers for debugging, in one patch', role([''], ['pods', 'pods/ephemeralcontainers'], ['get', 'patch']), false],
  ['no-pod-exec', 'containers for debugging of all resources', role(['*'], ['*/ephemeralcontainers'], ['update']), false],
  ['no-pod-exec', 'containers for debugging with every verb', role([''], ['pods/ephemeralcontainers'], ['*']), false],
  ['no-pod-exec', 'containers for debugging, to read', role([''], ['pods/ephemeralcontainers'], ['get']), true],
  ['no-pod-exec', 'pods, to patch and update', role([''], ['pods', 'pods/status'], ['patch', 'update']), true],
  ['no-pod-exec', 'what for RBAC is no wildcard', role([''], ['pods/*'], ['create', 'get', 'patch', 'update']), true],
  ['no-pod-exec', 'every resource, to make', role(['*'], ['*'], ['create']), false],
  ['no-pod-exec', 'every verb of an exec', role([''], ['pods/exec'], ['*']), false],
  ['no-pod-exec', 'an exec by a socket of the web', role([''], ['pods/exec'], ['get']), false],
  ['no-pod-exec', 'no verbs', { ...role([''], ['pods/exec'], []), rules: [{ apiGroups: [''], resources: ['pods/exec'] }] }, true],
  ['no-pod-exec', 'pods of another group', role(['metrics.k8s.io'], ['*'], ['get']), true],
  ['no-pod-exec', 'no rules', role(undefined, [], []), true],
  ['no-escalation-verbs', 'every verb on pods', role([''], ['pods'], ['*']), true],
  ['no-escalation-verbs', 'every verb on accounts', role([''], ['serviceaccounts'], ['*']), false],
  ['no-escalation-verbs', 'every verb on bindings', role(['rbac.authorization.k8s.io'], ['rolebindings'], ['*']), true],
  ['no-escalation-verbs', 'every verb on everything', role(['*'], ['*'], ['*']), false],
  ['no-webhook-changes', 'every resource, for reading', { ...role(['*'], ['*'], ['get', 'list']), kind: 'ClusterRole' }, true],
  ['no-webhook-changes', 'every resource of the group', { ...role(['admissionregistration.k8s.io'], ['*'], ['patch']), kind: 'ClusterRole' }, false],
  ['no-csr-approval', 'every verb on everything', { ...role(['*'], ['*'], ['*']), kind: 'ClusterRole' }, false],
  ['no-csr-approval', 'approvals of another group', { ...role(['example.com'], ['*/approval'], ['*']), kind: 'ClusterRole' }, true],
  ['no-default-account', 'the older name of the field', pod(spec({}, { serviceAccount: 'app' })), true],
  ['required-probes', 'a probe that asks nothing', pod(spec({ livenessProbe: { periodSeconds: 1 }, readinessProbe: { grpc: { port: 80 } } })), false],
  ['no-runtime-sockets', 'the socket of k3s', pod(spec({}, { volumes: [{ name: 'a', hostPath: { path: '/run/k3s/containerd/containerd.sock' } }] })), false],
  ['volume-host-paths', 'a folder that ends in a slash', { apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'a' }, spec: { hostPath: { path: '/data/a' } } }, true, { prefixes: ['/data/'] }],
  ['container-port-range', 'no ports', pod(spec({ ports: null })), true],
  ['container-port-range', 'an init container', pod(spec({}, { initContainers: [{ name: 'b', image: IMAGE, ports: [{ containerPort: 80 }] }] })), false],
  ['container-port-range', 'the lowest', pod(spec({ ports: [{ containerPort: 1024 }] })), true],
  ['no-shared-processes', 'null', pod(spec({}, { shareProcessNamespace: null })), true],
  ['namespace-pod-security', 'no labels', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a', labels: null } }, false],
  ['namespace-pod-security', 'no labels where privileged pods may be', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a' } }, true, { levels: ['privileged'] }],
  ['finished-jobs', 'the longest time', { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { ttlSecondsAfterFinished: 604800, template: {} } }, true],
  ['finished-jobs', 'an owner that is no CronJob', { apiVersion: 'batch/v1', kind: 'Job', metadata: { ...metadata, ownerReferences: [{ kind: 'Workflow', name: 'a' }] }, spec: { template: {} } }, false],
  ['pinned-charts', 'several sources, one of a range', { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec: { sources: [{ path: 'a' }, { chart: 'a', targetRevision: '1.*' }] } }, false],
  ['pinned-charts', 'a chart by an OCIRepository', { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata, spec: { chartRef: { kind: 'OCIRepository', name: 'a' } } }, true],
  ['pinned-charts', 'an OCIRepository of one version', { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'OCIRepository', metadata, spec: { ref: { semver: '1.2.3' } } }, true],
  ['no-runtime-sockets', 'another spelling', pod(spec({}, { volumes: [{ name: 'a', hostPath: { path: '//var/run/./docker.sock/' } }] })), false],
  ['no-runtime-sockets', 'another socket beside', pod(spec({}, { volumes: [{ name: 'a', hostPath: { path: '/var/run/docker.sock.d' } }] })), true],
  ['labelled-runtime-socket', 'another spelling', pod(spec({}, { volumes: [{ name: 'a', hostPath: { path: '/var/run/docker.sock/' } }] })), false],
  ['no-pod-exec', 'exec of all resources', role([''], ['*/exec'], ['create']), false],
  ['no-pod-exec', 'logs', role([''], ['pods/log'], ['get']), true],
  ['container-limits', 'thousandths of a byte', pod(spec({ resources: { limits: { cpu: '0.5', memory: '1073741824000m' } } })), true, { cpu: '500m', memory: '1Gi' }],
  ['container-limits', 'one thousandth too much', pod(spec({ resources: { limits: { cpu: '2001m', memory: '1Gi' } } })), false, { cpu: '2', memory: '1Gi' }],
  ['equal-memory', 'two units', pod(spec({ resources: { limits: { memory: '1Gi' }, requests: { memory: '1024Mi' } } })), true],
  ['equal-memory', 'two units that differ', pod(spec({ resources: { limits: { memory: '1Gi' }, requests: { memory: '1G' } } })), false],
  ['guaranteed-quality', 'limits alone, which requests follow', pod(spec({ resources: { limits: { cpu: '1', memory: '1Gi' } } })), true],
  ['budget-allows-eviction', 'no per cent', { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata, spec: { maxUnavailable: '0%' } }, false],
  ['budget-allows-eviction', 'the number 0', { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata, spec: { maxUnavailable: 0 } }, false],
])('%s: %s', (...[rule, , object, expected, given]) => {
  expect(accepts(rule, object, given)).toBe(expected);
});
