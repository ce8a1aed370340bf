import { deliver, platformOn } from './platform';

const meta = { name: 'web', namespace: 'default' };
const core = (kind: string, rest: object) => ({ apiVersion: 'v1', kind, metadata: meta, ...rest });
const labels = { app: 'web' };
const pod = (spec: object) => ({ metadata: { labels }, spec: { containers: [{ name: 'web', image: 'a' }], ...spec } });
const deployment = (spec: object, podSpec: object = {}) => ({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: meta, spec: { selector: { matchLabels: labels }, template: pod(podSpec), ...spec } });
const inContainer = (change: object) => deployment({}, { containers: [{ name: 'web', image: 'a', ...change }] });
const budget = (spec: object) => ({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: meta, spec: { selector: { matchLabels: labels }, ...spec } });
const hpa = (...metrics: object[]) => (
  { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: meta, spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, metrics } });
const cpu = { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } };
const job = (spec: object, restartPolicy = 'Never') => ({ apiVersion: 'batch/v1', kind: 'Job', metadata: meta, spec: { template: { spec: { containers: [{ name: 'web', image: 'a' }], restartPolicy } }, ...spec } });
const service = (spec: object) => core('Service', { spec: { ports: [{ port: 80 }], ...spec } });
const claim = (spec: object) => core('PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec } });
const clusterWide = (apiVersion: string, kind: string, rest: object, name = 'web') => ({ apiVersion, kind, metadata: { name }, ...rest });
const volume = (spec: object) => clusterWide('v1', 'PersistentVolume', { spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], ...spec } });
const ingress = (spec: object) => ({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: meta, spec: { defaultBackend: { service: { name: 'kubernetes', port: { number: 443 } } }, ...spec } });
const admission = (spec: object) => clusterWide('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy',
  { spec: { matchConstraints: { resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }] }, validations: [{ expression: 'true' }], ...spec } });
const webhook = (change: object) => clusterWide('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration',
  { webhooks: [{ name: 'a.b.example.com', admissionReviewVersions: ['v1'], sideEffects: 'None', clientConfig: { url: 'https://a' }, ...change }] });
const limit = (change: object) => core('LimitRange', { spec: { limits: [{ type: 'Container', ...change }] } });
const affinity = (term: object) => deployment({}, { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone', ...term }] } } });
const nodes = (expression: object) => deployment({}, { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', ...expression }] }] } } } });
const sized = (bytes: number) => core('ConfigMap', { data: { a: 'x'.repeat(bytes) } });

function rulesBrokenBy(object: object): string[] {
  const platform = platformOn();
  deliver(platform, 'a', [object]);
  return platform._synthesize().findings.filter(({ code }) => code === 'object.rule').map(({ field, message }) => `${field}: ${message}`);
}

it.each<[object, string]>([
  [hpa({ type: 'Pods', resource: cpu }), 'spec.metrics[0].pods: a metric of the type Pods says pods'],
  [hpa({ type: 'Resource', resource: cpu, pods: { metric: { name: 'a' }, target: { type: 'AverageValue', averageValue: 1 } } }), 'spec.metrics[0].pods: a metric of the type Resource says resource alone'],
  [budget({ minAvailable: '150%' }), 'spec.minAvailable: 150% is more than all'],
  [budget({ minAvailable: 'two' }), "spec.minAvailable: 'two' is no percentage"],
  [budget({ maxUnavailable: -1 }), 'spec.maxUnavailable: it is -1, and less than nothing'],
  [budget({ minAvailable: 1, selector: { matchExpressions: [{ key: 'app', operator: 'In', values: [] }] } }), 'spec.selector.matchExpressions[0].values: In compares with values'],
  [deployment({ strategy: { rollingUpdate: { maxSurge: '25' } } }), "spec.strategy.rollingUpdate.maxSurge: '25' is no percentage"],
  [deployment({ strategy: { rollingUpdate: { maxUnavailable: '101%' } } }), 'spec.strategy.rollingUpdate.maxUnavailable: 101% is more than all'],
  [deployment({ progressDeadlineSeconds: 5, minReadySeconds: 10 }), 'spec.progressDeadlineSeconds: it is 5, and not more than minReadySeconds, 10'],
  [deployment({ selector: { matchLabels: labels, matchExpressions: [{ key: 'app', operator: 'Exists', values: ['web'] }] } }), 'spec.selector.matchExpressions[0].values: Exists compares with no value'],
  [affinity({ topologyKey: '' }), 'spec.template.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: topologyKey must be set'],
  [affinity({ labelSelector: { matchExpressions: [{ key: 'a', operator: 'NotIn' }] } }),
    'spec.template.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchExpressions[0].values: NotIn compares with values'],
  [nodes({ operator: 'Gt', values: ['1', '2'] }), 'spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values: Gt compares with one value'],
  [deployment({}, { securityContext: { seccompProfile: { type: 'Localhost' } } }), 'spec.template.spec.securityContext.seccompProfile.localhostProfile: a profile of the nodes has a name'],
  [inContainer({ securityContext: { appArmorProfile: { type: 'RuntimeDefault', localhostProfile: 'a' } } }),
    'spec.template.spec.containers[name=web].securityContext.appArmorProfile.localhostProfile: a profile of the type RuntimeDefault has no name'],
  [inContainer({ env: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'metadata.nmae' } } }] }), "spec.template.spec.containers[name=web].env[name=A].valueFrom.fieldRef.fieldPath: a container is not told 'metadata.nmae' of its pod"],
  [inContainer({ lifecycle: { preStop: {} } }), 'spec.template.spec.containers[name=web].lifecycle.preStop: the hook does nothing'],
  [deployment({}, { hostNetwork: true, containers: [{ name: 'web', image: 'a', ports: [{ containerPort: 80, hostPort: 81 }] }] }),
    'spec.template.spec.containers[name=web].ports[0].hostPort: it is 81, and on the network of the node the same as containerPort, 80'],
  [job({ completionMode: 'Indexed' }), 'spec.completions: a Job with indexes says how many there are'],
  [job({ podFailurePolicy: { rules: [] } }, 'OnFailure'), 'spec.template.spec.restartPolicy: it is OnFailure, and podFailurePolicy judges pods that do not restart'],
  [service({ externalTrafficPolicy: 'Local' }), 'spec.externalTrafficPolicy: a Service of the type ClusterIP gets no traffic from outside'],
  [service({ sessionAffinityConfig: { clientIP: { timeoutSeconds: 10 } } }), 'spec.sessionAffinityConfig: sessions that stick to no pod need no time'],
  [ingress({ tls: [{ hosts: ['*.*.example.com'] }] }), "spec.tls[0].hosts[0]: '*.*.example.com' is no host"],
  [ingress({ rules: [{ host: '10.0.0.1' }] }), "spec.rules[0].host: '10.0.0.1' is an address"],
  [ingress({ defaultBackend: { service: { name: 'kubernetes', port: { number: 443, name: 'https' } } } }), 'spec.defaultBackend.service.port.number: number excludes name'],
  [claim({ resources: { requests: { storage: 0 } } }), 'spec.resources.requests.storage: a claim wants more than nothing'],
  [claim({ accessModes: [] }), 'spec.accessModes: a claim says how it is accessed'],
  [claim({ accessModes: ['ReadWriteOncePod', 'ReadWriteOnce'] }), 'spec.accessModes: ReadWriteOncePod excludes other modes'],
  [volume({}), 'spec: it does not say where the volume is'],
  [volume({ nfs: { server: 'a', path: '/' }, hostPath: { path: '/a' } }), 'spec.nfs: a volume is of one sort, and hostPath is set'],
  [volume({ local: { path: '/a' } }), 'spec.nodeAffinity: nodeAffinity must be set'],
  [core('ResourceQuota', { spec: { hard: { 'pods': '1.5', 'requests.cpu': 1.5 } } }), "spec.hard.pods: '1.5' is no whole number"],
  [limit({ min: { cpu: 2 }, max: { cpu: '1' } }), 'spec.limits[0].max.cpu: it is 1, and less than min'],
  [limit({ default: { memory: '1Gi' }, defaultRequest: { memory: '2Gi' } }), 'spec.limits[0].default.memory: it is 1Gi, and less than defaultRequest'],
  [core('ConfigMap', { data: { 'a b': 'x' } }), 'data["a b"]: \'a b\' is no key of data'],
  [core('ConfigMap', { data: { a: 'x' }, binaryData: { a: 'eA==' } }), "binaryData.a: the key 'a' is in data, too"],
  [sized(1_048_577), 'data: it holds 1048577 bytes, and may hold 1048576'],
  [clusterWide('scheduling.k8s.io/v1', 'PriorityClass', { value: 2_000_000_000 }), 'value: it is 2000000000, and the highest of one\'s own is 1000000000'],
  [clusterWide('scheduling.k8s.io/v1', 'PriorityClass', { value: 1 }, 'system-mine'), 'metadata.name: names that begin with system- are those of Kubernetes'],
  [clusterWide('storage.k8s.io/v1', 'StorageClass', { provisioner: 'no name!' }), "provisioner: 'no name!' is no name of a provisioner"],
  [clusterWide('storage.k8s.io/v1', 'StorageClass', { provisioner: 'a', allowedTopologies: [{ matchLabelExpressions: [{ key: 'a', values: [] }] }] }), 'allowedTopologies[0].matchLabelExpressions[0].values: it allows no value'],
  [webhook({ name: 'short' }), "webhooks[name=short].name: 'short' is no name of a webhook"],
  [webhook({ clientConfig: { url: 'http://a' } }), "webhooks[name=a.b.example.com].clientConfig.url: 'http://a' is not asked over https"],
  [webhook({ clientConfig: {} }), 'webhooks[name=a.b.example.com].clientConfig: it does not say where the webhook is'],
  [webhook({ matchConditions: [{ name: 'a', expression: 'request.name.size()' }] }),
    "webhooks[name=a.b.example.com].matchConditions[name=a].expression: not CEL that Kubernetes takes: 1:1: must be of type bool, and is of type 'int'"],
  [admission({ validations: [{ expression: 'object.spec.replicas +' }] }), 'spec.validations[0].expression: not CEL that Kubernetes takes: 1:23: unexpected end of expression'],
  [admission({ validations: [{ expression: 'size(object.spec.containers)' }] }), "spec.validations[0].expression: not CEL that Kubernetes takes: 1:1: must be of type bool, and is of type 'int'"],
  [admission({ validations: [{ expression: 'object.spec.hostNetwork' }] }), "spec.validations[0].expression: not CEL that Kubernetes takes: 1:1: must be of type bool, and is of type 'dyn'"],
  [admission({ validations: [{ expression: 'true', messageExpression: '1' }] }), "spec.validations[0].messageExpression: not CEL that Kubernetes takes: 1:1: must be of type string, and is of type 'int'"],
  [admission({ validations: [{ expression: 'params.data == {}' }] }), "spec.validations[0].expression: not CEL that Kubernetes takes: 1:1: undeclared reference to 'params'"],
  [admission({ variables: [{ name: 'count', expression: 'size(object.spec.containers)' }], validations: [{ expression: 'variables.count == "1"' }] }),
    'spec.validations[0].expression: not CEL that Kubernetes takes: 1:17: no matching overload: int == string'],
  [admission({ variables: [{ name: 'count', expression: '1' }], validations: [{ expression: 'variables.cout == 1' }] }),
    "spec.validations[0].expression: not CEL that Kubernetes takes: 1:11: undefined field 'cout', did you mean 'count'?"],
])('an API server refuses %j', (object, expected) => {
  expect(rulesBrokenBy(object)).toEqual([expect.stringContaining(expected)]);
});

it.each<[object]>([
  [hpa({ type: 'Resource', resource: cpu }, { type: 'External', external: { metric: { name: 'q' }, target: { type: 'AverageValue', averageValue: '30' } } })],
  [budget({ maxUnavailable: '100%' })], [budget({ minAvailable: 0 })],
  [deployment({ strategy: { rollingUpdate: { maxSurge: '150%', maxUnavailable: 0 } } })],
  [affinity({ labelSelector: { matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] } })], [nodes({ operator: 'Lt', values: ['4'] })],
  [inContainer({ securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'a.json' } }, lifecycle: { preStop: { sleep: { seconds: 5 } } } })],
  [inContainer({ env: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: "metadata.labels['a/b']" } } }, { name: 'B', valueFrom: { fieldRef: { fieldPath: 'status.hostIPs' } } }] })],
  [deployment({}, { hostNetwork: true, containers: [{ name: 'web', image: 'a', ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 81 }] }] })],
  [job({ completionMode: 'Indexed', completions: 2, podFailurePolicy: { rules: [] } })],
  [service({ type: 'NodePort', externalTrafficPolicy: 'Local', sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 10 } } })],
  [service({ externalIPs: ['1.2.3.4'], externalTrafficPolicy: 'Cluster' })],
  [ingress({ tls: [{ hosts: ['*.example.com', '10.0.0.1'] }], rules: [{ host: '*.example.com' }] })],
  [ingress({ defaultBackend: { service: { name: 'kubernetes', port: { name: '', number: 443 } } } })],
  [volume({ csi: { driver: 'a', volumeHandle: 'b' }, claimRef: { name: 'a', namespace: 'b' } })],
  [core('ResourceQuota', { spec: { hard: { 'pods': '1k', 'requests.cpu': '1500m' } } })],
  [limit({ min: { cpu: '100m' }, defaultRequest: { cpu: 0.2 }, default: { cpu: '200m' }, max: { cpu: 1 } })],
  [core('ConfigMap', { data: { '.dot': 'a', '_b': '' }, binaryData: { c: 'eA==' } })], [sized(1_048_576)],
  [clusterWide('scheduling.k8s.io/v1', 'PriorityClass', { value: -10 })],
  [clusterWide('storage.k8s.io/v1', 'StorageClass', { provisioner: 'kubernetes.io/no-provisioner' })],
  [webhook({ matchConditions: [{ name: 'a', expression: "request.operation != 'DELETE'" }] })],
  [admission({
    paramKind: { apiVersion: 'v1', kind: 'ConfigMap' },
    variables: [{ name: 'count', expression: 'size(object.spec.containers)' }],
    matchConditions: [{ name: 'a', expression: '!("x" in request.userInfo.groups)' }],
    validations: [{ expression: 'variables.count <= int(params.data.max)', messageExpression: "'too many: ' + string(variables.count)" }],
    auditAnnotations: [{ key: 'a', valueExpression: 'string(variables.count)' }],
  })],
])('an API server takes %j', (object) => {
  expect(rulesBrokenBy(object)).toEqual([]);
});

it('takes what is no text in a ConfigMap for nothing, also what the language cannot make a text of: its schema says what is wrong', () => {
  expect(rulesBrokenBy(core('ConfigMap', { data: { a: { toString: 'x', valueOf: 'x' } }, binaryData: { b: 1 } }))).toEqual([]);
});
