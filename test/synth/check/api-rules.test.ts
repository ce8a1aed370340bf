import { deliver, platformOn } from './platform';

const labels = { app: 'web' };
const one = (apiVersion: string, kind: string, spec: object, rest: object = {}) => ({ apiVersion, kind, metadata: { name: 'web', namespace: 'default' }, spec, ...rest });
const container = (change: object = {}) => ({ name: 'web', image: 'example.com/web:1', ...change });
const template = (pod: object = {}) => ({ metadata: { labels }, spec: { containers: [container()], ...pod } });
const deployment = (change: object = {}, pod: object = {}) => one('apps/v1', 'Deployment', { selector: { matchLabels: labels }, template: template(pod), ...change });
const inContainer = (change: object) => deployment({}, { containers: [container(change)] });
const job = (pod: object) => one('batch/v1', 'Job', { template: { spec: { containers: [container()], ...pod } } });
const cron = (change: object) => one('batch/v1', 'CronJob', { schedule: '0 3 * * 1', jobTemplate: { spec: { template: { spec: { containers: [container()], restartPolicy: 'Never' } } } }, ...change });
const policy = (ipBlock: object, ports?: object[]) => one('networking.k8s.io/v1', 'NetworkPolicy', { podSelector: {}, ingress: [{ from: [{ ipBlock }], ...(ports && { ports }) }] });
const budget = (change: object) => one('policy/v1', 'PodDisruptionBudget', { selector: { matchLabels: labels }, ...change });
const service = (spec: object) => one('v1', 'Service', { ports: [{ port: 80 }], ...spec });
const ingress = (path: object, host?: string) => one('networking.k8s.io/v1', 'Ingress', { rules: [{ ...(host !== undefined && { host }), http: { paths: [{ backend: { service: { name: 'kubernetes', port: { number: 443 } } }, ...path }] } }] });
const role = (rule: object, kind = 'Role') => ({ apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { name: 'web', ...(kind === 'Role' && { namespace: 'default' }) }, rules: [rule] });
const binding = (subject: object) => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'RoleBinding',
  metadata: { name: 'web', namespace: 'default' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
  subjects: [subject],
});
const hpa = (minReplicas: number, maxReplicas: number) => one('autoscaling/v2', 'HorizontalPodAutoscaler', { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, minReplicas, maxReplicas });

function errorsIn(...objects: object[]): string[] {
  const platform = platformOn();
  deliver(platform, 'a', objects);
  return platform._synthesize().findings.filter(({ severity }) => severity === 'error').map(({ code, field, message }) => `${code} ${field}: ${message}`);
}

const POD = 'spec.template.spec';
const WEB = `${POD}.containers[name=web]`;

it.each<[string, object, string]>([
  ['a block of addresses that is none', policy({ cidr: '10.0.0.0/33' }), "spec.ingress[0].from[0].ipBlock.cidr: '10.0.0.0/33' is no range of addresses"],
  ['an exception that is none', policy({ cidr: '10.0.0.0/8', except: ['10.1.0.0'] }), "spec.ingress[0].from[0].ipBlock.except[0]: '10.1.0.0' is no range of addresses"],
  ['an exception that lies elsewhere', policy({ cidr: '10.0.0.0/8', except: ['11.0.0.0/16'] }), 'spec.ingress[0].from[0].ipBlock.except[0]: 11.0.0.0/16 is no part of 10.0.0.0/8'],
  ['an exception of everything', policy({ cidr: '10.0.0.0/8', except: ['10.0.0.0/8'] }), 'spec.ingress[0].from[0].ipBlock.except[0]: 10.0.0.0/8 is no part of 10.0.0.0/8'],
  ['ports that end before they begin', policy({ cidr: '10.0.0.0/8' }, [{ port: 80, endPort: 79 }]), 'spec.ingress[0].ports[0].endPort: it is 79, and less than port, 80'],
  ['ports that begin by name', policy({ cidr: '10.0.0.0/8' }, [{ port: 'http', endPort: 79 }]), 'spec.ingress[0].ports[0].endPort: a range of ports begins with a number'],
  ['a schedule of four fields', cron({ schedule: '0 3 * *' }), "spec.schedule: '0 3 * *' has 4 fields, and a schedule has 5"],
  ['a schedule at minute 60', cron({ schedule: '60 3 * * *' }), "spec.schedule: '60 3 * * *' has the minute '60'"],
  ['a schedule on day 7', cron({ schedule: '0 3 * * 7' }), "spec.schedule: '0 3 * * 7' has the day of the week '7'"],
  ['a schedule by a name that is none', cron({ schedule: '@fortnightly' }), "spec.schedule: '@fortnightly' is no name of a schedule"],
  ['a time zone that is none', cron({ timeZone: 'Europe/Pariss' }), "spec.timeZone: 'Europe/Pariss' is no time zone"],
  ['a Job that always restarts', job({ restartPolicy: 'Always' }), `${POD}.restartPolicy: it is Always, and pods of a Job come to an end`],
  ['a Job that always restarts by default', job({}), `${POD}.restartPolicy: it is Always by default, and pods of a Job come to an end`],
  ['a Deployment that does not restart', deployment({}, { restartPolicy: 'OnFailure' }), `${POD}.restartPolicy: it is OnFailure, and pods of this kind always restart`],
  ['a budget with both bounds', budget({ minAvailable: 1, maxUnavailable: 1 }), 'spec.maxUnavailable: maxUnavailable excludes minAvailable'],
  ['a Deployment that is recreated and rolls', deployment({ strategy: { type: 'Recreate', rollingUpdate: { maxSurge: 1 } } }), 'spec.strategy.rollingUpdate: a Deployment that is recreated does not roll'],
  ['an update that can never begin', deployment({ strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } }),
    'spec.strategy.rollingUpdate.maxUnavailable: neither may a pod be more nor one be less, so that no update can begin'],
  ['a Service of no name', service({ type: 'ExternalName' }), 'spec.externalName: a Service of the type ExternalName says the name'],
  ['a Service of a name that is none', service({ type: 'ExternalName', externalName: 'a_b.example.com' }), "spec.externalName: 'a_b.example.com' is no DNS name"],
  ['a Service without ports', service({ ports: [] }), 'spec.ports: a Service that has an address has a port'],
  ['ports of a Service without names', service({ ports: [{ port: 80 }, { name: 'b', port: 81 }] }), 'spec.ports[0].name: of several ports each has a name'],
  ['two ports of a Service of one name', service({ ports: [{ name: 'b', port: 80 }, { name: 'b', port: 81 }] }), "spec.ports[1].name: two ports have the name 'b'"],
  ['a port of nodes inside the cluster', service({ ports: [{ port: 80, nodePort: 30000 }] }), 'spec.ports[0].nodePort: a Service of the type ClusterIP has no ports of nodes'],
  ['two containers of one name', deployment({}, { initContainers: [container()] }), `${POD}.initContainers[name=web].name: two containers of the pod have the name 'web'`],
  ['two ports of a container of one name', inContainer({ ports: [{ name: 'a', containerPort: 80 }, { name: 'a', containerPort: 81 }] }), `${WEB}.ports[1].name: two ports of the container have the name 'a'`],
  ['no container', deployment({}, { containers: [] }), `${POD}.containers: a pod has a container`],
  ['a container without an image', inContainer({ image: '' }), `${WEB}.image: the container 'web' has no image`],
  ['a volume of two sorts', deployment({}, { volumes: [{ name: 'a', emptyDir: {}, hostPath: { path: '/x' } }] }), `${POD}.volumes[name=a].hostPath: a volume is of one sort, and emptyDir is set`],
  ['a volume whose name is none', deployment({}, { volumes: [{ name: 'A_b', emptyDir: {} }] }), `${POD}.volumes[name=A_b].name: 'A_b' is no name of a volume`],
  ['a mount that leads out', deployment({}, { volumes: [{ name: 'a', emptyDir: {} }], containers: [container({ volumeMounts: [{ name: 'a', mountPath: '/x', subPath: '../y' }] })] }),
    `${WEB}.volumeMounts[name=a].subPath: '../y' leads out of the volume`],
  ['a variable with a value and a source', inContainer({ env: [{ name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] }), `${WEB}.env[name=A].valueFrom: valueFrom excludes value`],
  ['a variable of an empty source', inContainer({ env: [{ name: 'A', valueFrom: {} }] }), `${WEB}.env[name=A].valueFrom: it says no source`],
  ['a variable whose name is none', inContainer({ env: [{ name: 'A=B', value: 'x' }] }), `${WEB}.env[0].name: 'A=B' is no name of a variable`],
  ['less than nothing', inContainer({ resources: { limits: { cpu: '-1' } } }), `${WEB}.resources.limits.cpu: it is -1, and less than nothing`],
  ['a resource that is none', inContainer({ resources: { limits: { ram: '1Gi' } } }), `${WEB}.resources.limits.ram: 'ram' is no resource of a container`],
  ['a probe that does two things', inContainer({ livenessProbe: { httpGet: { port: 80 }, tcpSocket: { port: 80 } } }), `${WEB}.livenessProbe.tcpSocket: the probe does httpGet and tcpSocket`],
  ['a probe that does nothing', inContainer({ livenessProbe: { periodSeconds: 5 } }), `${WEB}.livenessProbe: the probe does nothing`],
  ['a probe that must succeed twice', inContainer({ livenessProbe: { httpGet: { port: 80 }, successThreshold: 2 } }), `${WEB}.livenessProbe.successThreshold: it is 2, and must be 1 in a livenessProbe`],
  ['a toleration of everything that says Equal', deployment({}, { tolerations: [{ value: 'x' }] }), `${POD}.tolerations[0].operator: a toleration without a key has the operator Exists`],
  ['more replicas at least than at most', hpa(5, 2), 'spec.maxReplicas: it is 2, and less than minReplicas, 5'],
  ['a path that does not begin with a slash', ingress({ path: 'web', pathType: 'Prefix' }), "spec.rules[0].http.paths[0].path: the path is 'web', and must begin with a slash and be a plain one"],
  ['a path that is not set', ingress({ pathType: 'Exact' }), 'spec.rules[0].http.paths[0].path: the path is not set, and must begin with a slash and be a plain one'],
  ['a host with a path', ingress({ path: '/', pathType: 'Prefix' }, 'example.com/web'), "spec.rules[0].host: 'example.com/web' is no host"],
  ['a rule without API groups', role({ resources: ['pods'], verbs: ['get'] }), 'rules[0].apiGroups: a rule about resources says of which API groups'],
  ['a rule without resources', role({ apiGroups: [''], verbs: ['get'] }), 'rules[0].resources: a rule says about which resources it is'],
  ['a rule without verbs', role({ apiGroups: [''], resources: ['pods'], verbs: [] }), 'rules[0].verbs: a rule allows something'],
  ['a path in a Role', role({ nonResourceURLs: ['/healthz'], verbs: ['get'] }), 'rules[0].nonResourceURLs: a Role holds in its namespace, where no such path is'],
  ['an account of another group', binding({ kind: 'ServiceAccount', name: 'default', namespace: 'default', apiGroup: 'rbac.authorization.k8s.io' }), "subjects[name=default].apiGroup: an account is of the core group, not of 'rbac.authorization.k8s.io'"],
  ['a claim of nothing', one('v1', 'PersistentVolumeClaim', { accessModes: ['ReadWriteOnce'] }), 'spec.resources.requests.storage: a claim says how much it wants'],
])('%s is found, as an API server refuses it', (_, object, expected) => {
  const own = errorsIn(object).filter((text) => text.startsWith('object.rule'));
  expect(own).toEqual([`object.rule ${expected}`]);
});

it.each<[string, object]>([
  ['a block in one of its addresses', policy({ cidr: '10.1.2.3/8', except: ['10.1.0.0/16'] }, [{ port: 80, endPort: 90 }])],
  ['a block of IPv6', policy({ cidr: '2001:db8::/32', except: ['2001:db8:1::/48'] })],
  ...['*/5 * * * *', '0 0-6/2 1,15 JAN-mar mon', '@daily', '@every 1h30m', '? 5/15 ? * SUN-6'].map((schedule): [string, object] => [`the schedule ${schedule}`, cron({ schedule })]),
  ...['Etc/UTC', 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'].map((timeZone): [string, object] => [`the time zone ${timeZone}`, cron({ timeZone })]),
  ['a Deployment that is recreated', deployment({ strategy: { type: 'Recreate' } })],
  ['a Service without an address', service({ clusterIP: 'None', ports: [], selector: undefined })],
  ['a Service of a name', service({ type: 'ExternalName', externalName: 'example.com.', ports: [] })],
  ['a path that says nothing', ingress({ pathType: 'ImplementationSpecific' }, '*.example.com')],
  ['a resource of a device', inContainer({ resources: { limits: { 'nvidia.com/gpu': 1, 'hugepages-2Mi': '4Mi', 'memory': '1Gi' } } })],
  ['a toleration of everything', deployment({}, { tolerations: [{ operator: 'Exists' }] })],
  ['a rule about paths', role({ nonResourceURLs: ['/healthz'], verbs: ['get'] }, 'ClusterRole')],
  ['a person', binding({ kind: 'User', name: 'jane' })],
])('%s is right', (_, object) => {
  expect(errorsIn(object)).toEqual([]);
});
