import { deliver, found, platformOn } from './platform';

const metadata = { name: 'web', namespace: 'default' };
const labels = { app: 'web' };
const C = 'spec.template.spec.containers[name=web]';
const deployment = (podSpec: object) => (
  { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'web', image: 'a' }], ...podSpec } } } });
const inContainer = (change: object) => deployment({ containers: [{ name: 'web', image: 'a', ...change }] });
const first = (change: object) => deployment({ initContainers: [{ name: 'first', image: 'a', ...change }] });
const windows = (podSpec: object) => deployment({ os: { name: 'windows' }, ...podSpec });
const spread = (change: object) => deployment({ topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', ...change }] });
const service = (spec: object) => ({ apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 80 }], ...spec } });
const job = (spec: object) => ({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { template: { metadata: { labels }, spec: { restartPolicy: 'Never', containers: [{ name: 'web', image: 'a' }] } }, ...spec } });
const cron = (spec: object) => ({ apiVersion: 'batch/v1', kind: 'CronJob', metadata, spec: { schedule: '0 3 * * *', jobTemplate: { spec: job(spec).spec } } });
const labelled = (own: object, spec: object = {}) => job({ template: { metadata: { labels: own }, spec: job({}).spec.template.spec }, ...spec });
const amounts = (requests: object | undefined, limits?: object) => inContainer({ resources: { requests, limits } });
const slice = (addressType: string, ...addresses: string[]) => ({ apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata, addressType, endpoints: [{ addresses }] });
const wide = (apiVersion: string, kind: string, rest: object, name = 'web') => ({ apiVersion, kind, metadata: { name }, ...rest });
const webhook = (sideEffects: string) => wide('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', { webhooks: [{ name: 'a.b.example.com', admissionReviewVersions: ['v1'], sideEffects, clientConfig: { url: 'https://a' } }] });
const port = (name: string) => ({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec: { podSelector: {}, ingress: [{ ports: [{ port: name }] }] } });

function rulesBrokenBy(object: object): string[] {
  const platform = platformOn();
  deliver(platform, 'a', [object]);
  return platform._synthesize().findings.filter(({ code }) => code === 'object.rule').map(({ field, message }) => `${field}: ${message}`);
}

it.each<[object, string]>([
  [first({ readinessProbe: { tcpSocket: { port: 1 } } }), 'spec.template.spec.initContainers[name=first].readinessProbe: an init container that ends has no readinessProbe'],
  [first({ lifecycle: { preStop: { exec: { command: ['a'] } } } }), 'spec.template.spec.initContainers[name=first].lifecycle: an init container that ends has no lifecycle'],
  [deployment({ containers: [{ name: 'web', image: 'a', ports: [{ containerPort: 80, hostPort: 80 }] }, { name: 'b', image: 'a', ports: [{ containerPort: 81, hostPort: 80 }] }] }),
    'spec.template.spec.containers[name=b].ports[0].hostPort: two ports of the pod take the port 80 of the node'],
  [inContainer({ resources: { requests: { 'nvidia.com/gpu': 1 } } }), `${C}.resources.limits["nvidia.com/gpu"]: nvidia.com/gpu is not shared, and a request for it has the same limit`],
  [inContainer({ resources: { requests: { 'hugepages-2Mi': '2Mi', 'cpu': 1 } } }), `${C}.resources.limits.hugepages-2Mi: hugepages-2Mi is not shared, and a request for it has the same limit`],
  [inContainer({ resources: { limits: { 'nvidia.com/gpu': '500m' } } }), `${C}.resources.limits["nvidia.com/gpu"]: it is 500m, and nvidia.com/gpu is counted`],
  [deployment({ volumes: [{ name: 'v', emptyDir: {} }], containers: [{ name: 'web', image: 'a', volumeMounts: [{ name: 'v', mountPath: '/v', subPath: 'a', subPathExpr: 'b' }] }] }),
    `${C}.volumeMounts[name=v].subPathExpr: subPathExpr excludes subPath`],
  [deployment({ dnsPolicy: 'None' }), 'spec.template.spec.dnsConfig.nameservers: with dnsPolicy None a pod says whom it asks'],
  [deployment({ dnsConfig: { nameservers: ['dns.example.com'] } }), "spec.template.spec.dnsConfig.nameservers[0]: 'dns.example.com' is no address"],
  [deployment({ hostAliases: [{ ip: 'db', hostnames: ['db'] }] }), "spec.template.spec.hostAliases[0].ip: 'db' is no address"],
  [deployment({ hostname: 'Web_1' }), "spec.template.spec.hostname: 'Web_1' is no DNS name"],
  [deployment({ tolerations: [{ key: 'a', operator: 'Exists', tolerationSeconds: 5 }] }), 'spec.template.spec.tolerations[0].effect: a toleration that ends has the effect NoExecute'],
  [spread({ minDomains: 2, whenUnsatisfiable: 'ScheduleAnyway' }), 'spec.template.spec.topologySpreadConstraints[0].minDomains: a least number of domains is for what must hold'],
  [deployment({ activeDeadlineSeconds: 10 }), 'spec.template.spec.activeDeadlineSeconds: pods of this kind do not end'],
  [windows({ hostPID: true }), 'spec.template.spec.hostPID: a pod of windows has no hostPID'],
  [windows({ securityContext: { runAsUser: 1000 } }), 'spec.template.spec.securityContext.runAsUser: a pod of windows has no runAsUser'],
  [windows({ containers: [{ name: 'web', image: 'a', securityContext: { capabilities: { drop: ['ALL'] } } }] }), `${C}.securityContext.capabilities: a pod of windows has no capabilities`],
  [deployment({ os: { name: 'linux' }, securityContext: { windowsOptions: {} } }), 'spec.template.spec.securityContext.windowsOptions: a pod of linux has no windowsOptions'],
  [windows({ securityContext: { windowsOptions: { hostProcess: true } } }), 'spec.template.spec.hostNetwork: a pod with HostProcess containers is on the network of the node'],
  [job({ selector: { matchLabels: labels } }), 'spec.selector: a Job is given its selector by the API server'],
  [job({ selector: { matchLabels: { 'controller-uid': '' } } }), 'spec.selector: a Job is given its selector by the API server'],
  [job({ selector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] } }), 'spec.selector: a Job is given its selector by the API server'],
  [job({ manualSelector: true }), 'spec.selector: a Job with manualSelector chooses its pods itself'],
  [labelled({ 'job-name': 'other' }), 'spec.template.metadata.labels.job-name: an API server gives pods of a Job this label'],
  [labelled({ 'controller-uid': '12345' }), 'spec.template.metadata.labels.controller-uid: an API server gives pods of a Job this label'],
  [cron({ selector: {} }), 'spec.jobTemplate.spec.selector: Jobs of a CronJob are given their selector by the API server'],
  [cron({ selector: { matchLabels: labels } }), 'spec.jobTemplate.spec.selector: Jobs of a CronJob are given their selector by the API server'],
  [cron({ manualSelector: true }), 'spec.jobTemplate.spec.manualSelector: Jobs of a CronJob do not choose their pods themselves'],
  [amounts({ 'nvidia.com/gpu': 1 }, { 'nvidia.com/gpu': 2 }), `${C}.resources.requests["nvidia.com/gpu"]: it is 1, and nvidia.com/gpu is not shared: its limit is 2`],
  [amounts({ 'hugepages-2Mi': '2Mi', 'memory': '1Gi' }, { 'hugepages-2Mi': '4Mi' }), `${C}.resources.requests.hugepages-2Mi: it is 2Mi, and hugepages-2Mi is not shared: its limit is 4Mi`],
  [amounts(undefined, { 'hugepages-2Mi': '3Mi', 'memory': '1Gi' }), `${C}.resources.limits.hugepages-2Mi: it is 3Mi, and no number of pages of 2Mi`],
  [amounts(undefined, { 'hugepages-2Mi': '2Mi' }), `${C}.resources: who has huge pages says cpu or memory as well`],
  [amounts({ storage: '1Gi' }), `${C}.resources.requests.storage: 'storage' is no resource of a container`],
  [service({ clusterIP: '10.0.0.300' }), "spec.clusterIP: '10.0.0.300' is no address"],
  [service({ externalIPs: ['127.0.0.1'] }), 'spec.externalIPs[0]: it is no address from outside'],
  [service({ externalIPs: ['FF12::1'] }), 'spec.externalIPs[0]: it is no address from outside'],
  [service({ externalIPs: ['fe90::1'] }), 'spec.externalIPs[0]: it is no address from outside'],
  [service({ loadBalancerClass: 'a/b' }), 'spec.loadBalancerClass: only a Service of the type LoadBalancer has it'],
  [service({ type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0'] }), "spec.loadBalancerSourceRanges[0]: '10.0.0.0' is no range of addresses"],
  [service({ ports: [{ port: 80, appProtocol: 'a b' }] }), "spec.ports[0].appProtocol: 'a b' is no name of a protocol"],
  [port('Web_Port'), "spec.ingress[0].ports[0].port: 'Web_Port' is no name of a port"],
  [slice('IPv4', '10.0.0.300'), "endpoints[0].addresses[0]: '10.0.0.300' is no address of the type IPv4"],
  [slice('IPv6', '10.0.0.1'), "endpoints[0].addresses[0]: '10.0.0.1' is no address of the type IPv6"],
  [slice('IPv4', '127.0.0.1'), "endpoints[0].addresses[0]: '127.0.0.1' is no address of another"],
  [slice('IPv4'), 'endpoints[0].addresses: an endpoint has an address'],
  [wide('node.k8s.io/v1', 'RuntimeClass', { handler: 'Run_SC' }), "handler: 'Run_SC' is no name of a handler"],
  [wide('networking.k8s.io/v1', 'IngressClass', { spec: { controller: 'nginx' } }), "spec.controller: 'nginx' is no name of a controller"],
  [wide('storage.k8s.io/v1', 'StorageClass', { provisioner: 'a', reclaimPolicy: 'Recycle' }), 'reclaimPolicy: a volume that is made is not recycled'],
  [webhook('Some'), 'webhooks[name=a.b.example.com].sideEffects: it is Some, and a webhook of v1 has none, or none on a dry run'],
])('an API server refuses %j', (object, expected) => {
  expect(rulesBrokenBy(object)).toEqual([expected]);
});

// HugePageSizeFromResourceName and IsHugePageResourceValueDivisible of Kubernetes: a size that is no whole number above 0 divides nothing.
describe.each(['foo', '', '0', '-2Mi', '500m', '2mi', '2 Mi'])('pages of %j', (size) => {
  const name = `hugepages-${size}`;
  const said = (object: object) => rulesBrokenBy(object).map((text) => text.slice(text.indexOf(': ') + 2));

  it('are refused by an API server as a limit', () => {
    expect(said(amounts(undefined, { [name]: '4Mi', memory: '1Gi' }))).toEqual([`'${name}' names no size of a page`]);
  });

  it('are refused as a request, in an init container, and where nothing of them is asked for', () => {
    const resources = { requests: { [name]: 0, memory: '1Gi' }, limits: { [name]: 0, memory: '1Gi' } };
    expect(said(first({ resources }))).toEqual([`'${name}' names no size of a page`, `'${name}' names no size of a page`]);
  });
});

it('a Job that chooses its pods itself chooses its own', () => {
  const platform = platformOn();
  deliver(platform, 'a', [job({ selector: { matchLabels: { app: 'db' } }, manualSelector: true })]);
  expect(found(platform)).toEqual(['error selector.no-match Job default/web spec.selector: the selector (app=db) does not choose what its own template makes, whose labels are app=web']);
});

it.each<[object]>([
  [first({ restartPolicy: 'Always', startupProbe: { tcpSocket: { port: 1 } }, lifecycle: { preStop: { sleep: { seconds: 1 } } } })], [first({ livenessProbe: null })],
  [inContainer({ ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 80, hostPort: 80, protocol: 'UDP' }, { containerPort: 81, hostPort: 80, hostIP: '10.0.0.1' }, { containerPort: 82, hostPort: 0 }] })],
  [inContainer({ resources: { limits: { 'nvidia.com/gpu': 1, 'amd.com/gpu': '2', 'example.com/foo': '1k', 'hugepages-2Mi': '2Mi', 'memory': '1Gi' } } })],
  [inContainer({ resources: { limits: { 'nvidia.com/gpu': '1000m' }, requests: { 'nvidia.com/gpu': 1, 'cpu': '100m' } } })],
  [deployment({ dnsPolicy: 'None', dnsConfig: { nameservers: ['1.1.1.1', 'fd00::1'] }, hostAliases: [{ ip: '::1', hostnames: ['a'] }], hostname: 'web-1', runtimeClassName: 'run.sc' })],
  [deployment({ tolerations: [{ key: 'a', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 0 }], readinessGates: [{ conditionType: 'target-health.elbv2.k8s.aws/web' }] })],
  [spread({ minDomains: 2, whenUnsatisfiable: 'DoNotSchedule' })], [deployment({ activeDeadlineSeconds: null })],
  ...[{ subPath: '', subPathExpr: 'b' }, { subPath: 'a', subPathExpr: '' }, { subPath: null, subPathExpr: 'b' }].map((paths): [object] => (
    [deployment({ volumes: [{ name: 'v', emptyDir: {} }], containers: [{ name: 'web', image: 'a', volumeMounts: [{ name: 'v', mountPath: '/v', ...paths }] }] })])),
  [service({ loadBalancerSourceRanges: [] })], [service({ externalIPs: ['239.1.1.1', 'ff05::1'] })], [slice('IPv4', '239.0.0.1')],
  [inContainer({ ports: [{ containerPort: 80, name: null }, { containerPort: 81, name: null }] })],
  [deployment({ securityContext: { sysctls: [{ name: 'net.ipv4.ip_local_port_range', value: '1' }, { name: 'net/ipv4/conf/eno2.100/rp_filter', value: '1' }] } })],
  [windows({ hostPID: false, hostIPC: false, securityContext: { sysctls: [], runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } } })],
  [windows({ hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } } })],
  [deployment({ os: { name: 'linux' }, securityContext: { runAsUser: 1000 } })],
  [job({ selector: { matchLabels: labels }, manualSelector: true })], [job({ selector: {}, manualSelector: true })],
  ...[null, {}, { matchLabels: {} }, { matchLabels: { 'job-name': 'web' } }, { matchExpressions: [{ key: 'batch.kubernetes.io/controller-uid', operator: 'Exists' }, { key: 'app', operator: 'DoesNotExist' }] }]
    .map((selector): [object] => [job({ selector })]),
  [labelled({ 'job-name': 'web', 'batch.kubernetes.io/job-name': 'web' })], [labelled({ 'job-name': 'other' }, { selector: { matchLabels: { 'job-name': 'other' } }, manualSelector: true })],
  [cron({ manualSelector: false, selector: null })],
  [amounts({ 'nvidia.com/gpu': 2, 'hugepages-1Gi': '2Gi', 'cpu': 1 }, { 'nvidia.com/gpu': '2000m', 'hugepages-1Gi': '2048Mi' })],
  [amounts(undefined, { 'hugepages-64Ki': '640Ki', 'hugepages-2M': '4M', 'hugepages-2097152': '2Mi', 'hugepages-1e3': '2k', 'memory': '1Gi' })],
  [amounts({ 'attachable.kubernetes.io/x': 1, 'cpu': 1 }, { 'attachable.kubernetes.io/x': 2, 'cpu': 2 })],
  [service({ clusterIP: 'None', clusterIPs: ['None'], ipFamilies: ['IPv4', 'IPv6'], externalIPs: ['203.0.113.1'] })], [service({ clusterIP: '' })],
  [service({ type: 'LoadBalancer', loadBalancerClass: 'a/b', allocateLoadBalancerNodePorts: false, loadBalancerSourceRanges: ['10.0.0.0/8', ' 192.0.2.1/32 '], externalTrafficPolicy: 'Local', healthCheckNodePort: 30000, ports: [{ port: 80, appProtocol: 'kubernetes.io/h2c' }] })],
  [port('http-web')], [slice('IPv6', 'fd00::1')], [slice('FQDN', 'db.example.com')],
  [wide('networking.k8s.io/v1', 'IngressClass', { spec: { controller: 'k8s.io/ingress-nginx' } })], [webhook('NoneOnDryRun')],
])('an API server takes %j', (object) => {
  expect(rulesBrokenBy(object)).toEqual([]);
});
