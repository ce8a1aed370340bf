import { deliver, found, platformOn } from './platform';
import { Assumption, describeFinding, KubernetesVersion, Placement } from '../../../src/fleet';
import { Reconciler } from '../../../src/reconciler';

const pod = (spec: object, labels: object = { app: 'web' }) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    selector: { matchLabels: labels },
    template: { metadata: { labels }, spec: { ...spec, containers: [{ name: 'web', image: 'x', ports: [{ name: 'http', containerPort: 80 }], ...(spec as { container?: object }).container }], container: undefined } },
  },
});
const core = (kind: string, name: string, rest: object = {}) => ({ apiVersion: 'v1', kind, metadata: { name, namespace: kind === 'Namespace' ? undefined : 'shop' }, ...rest });
const env = (from: object) => ({ container: { env: [{ name: 'X', valueFrom: from }] } });
const NAMESPACE = core('Namespace', 'shop');
const SETTINGS = core('ConfigMap', 'settings', { data: { url: 'x' } });
const service = (spec: object) => core('Service', 'web', { spec: { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'http' }], ...spec } });
const ENV = 'Deployment shop/web spec.template.spec.containers[name=web].env[name=X].valueFrom';

const labelled = (labels: object) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'shop', labels }, spec: { selector: { app: 'web' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] } });
const monitor = (kind: string, spec: object) => ({ apiVersion: 'monitoring.coreos.com/v1', kind, metadata: { name: 'web', namespace: 'shop' }, spec: { selector: { matchLabels: { app: 'web' } }, ...spec } });

it.each<[string, readonly object[], readonly string[]]>([
  ['a Service and its port', [labelled({ app: 'web' }), monitor('ServiceMonitor', { endpoints: [{ port: 'http' }, { targetPort: 9090 }] })], []],
  ['no Service', [labelled({ app: 'wbe' }), monitor('ServiceMonitor', { endpoints: [{ port: 'http' }] })],
    ['warning selector.no-services ServiceMonitor.monitoring.coreos.com shop/web spec.selector: the selector (app=web) chooses no Services: none of the namespace has these labels']],
  ['no such port', [labelled({ app: 'web' }), monitor('ServiceMonitor', { endpoints: [{ port: 'htpp' }] })],
    ["warning reference.missing ServiceMonitor.monitoring.coreos.com shop/web spec.endpoints[0].port: the Services have no port named 'htpp', did you mean 'http'?"]],
  ['Services elsewhere', [labelled({ app: 'wbe' }), monitor('ServiceMonitor', { namespaceSelector: { any: true }, endpoints: [{ port: 'http' }] })], []],
  ['pods and their port', [monitor('PodMonitor', { podMetricsEndpoints: [{ port: 'http' }] })], []],
  ['no such port of pods', [monitor('PodMonitor', { podMetricsEndpoints: [{ port: 'metrics' }] })], ["warning reference.missing PodMonitor.monitoring.coreos.com shop/web spec.podMetricsEndpoints[0].port: the pods have no port named 'metrics'"]],
  ['no pods', [monitor('PodMonitor', { selector: { matchLabels: { app: 'x' } }, podMetricsEndpoints: [{ port: 'http' }] })],
    ['warning selector.no-pods PodMonitor.monitoring.coreos.com shop/web spec.selector: the selector (app=x) chooses no pods: no workload of the namespace has these labels']],
])('a monitor chooses %s', (_, objects, expected) => {
  const platform = platformOn();
  platform.assume(Assumption.customResources('monitoring.coreos.com'));
  deliver(platform, 'a', [NAMESPACE, pod({}), ...objects]);
  expect(found(platform)).toEqual(expected);
});

it.each<[string, readonly object[], readonly string[]]>([
  ['all there', [NAMESPACE, SETTINGS, pod(env({ configMapKeyRef: { name: 'settings', key: 'url' } }))], []],
  ['no namespace', [SETTINGS], ['error reference.missing ConfigMap shop/settings metadata.namespace: Namespace shop is not there']],
  ['a namespace nearly so', [core('Namespace', 'shops'), SETTINGS], ["error reference.missing ConfigMap shop/settings metadata.namespace: Namespace shop is not there, did you mean 'shops'?"]],
  ['no ConfigMap', [NAMESPACE, SETTINGS, pod(env({ configMapKeyRef: { name: 'setings', key: 'url' } }))],
    [`error reference.missing ${ENV}.configMapKeyRef.name: ConfigMap shop/setings is not there, did you mean 'settings'?`]],
  ['no key of a ConfigMap', [NAMESPACE, SETTINGS, pod(env({ configMapKeyRef: { name: 'settings', key: 'ulr' } }))],
    [`error reference.missing-key ${ENV}.configMapKeyRef.key: ConfigMap shop/settings has no key 'ulr', did you mean 'url'?`]],
  ['what is optional may be absent', [NAMESPACE, pod(env({ configMapKeyRef: { name: 'settings', key: 'url', optional: true } }))], []],
  ['no Secret', [NAMESPACE, pod(env({ secretKeyRef: { name: 'password', key: 'x' } }))], [`error reference.missing ${ENV}.secretKeyRef.name: Secret shop/password is not there`]],
  ['a Secret that External Secrets makes', [NAMESPACE, pod(env({ secretKeyRef: { name: 'password', key: 'x' } })), {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: 'password', namespace: 'shop' },
    spec: { secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' }, data: [{ secretKey: 'y', remoteRef: { key: 'z' } }] },
  }, { apiVersion: 'external-secrets.io/v1', kind: 'ClusterSecretStore', metadata: { name: 'vault' }, spec: { provider: { fake: { data: [] } } } }],
  [`error reference.missing-key ${ENV}.secretKeyRef.key: Secret shop/password has no key 'x'`]],
  ['no account', [NAMESPACE, pod({ serviceAccountName: 'web' })], ['error reference.missing Deployment shop/web spec.template.spec.serviceAccountName: ServiceAccount shop/web is not there']],
  ['the default account', [NAMESPACE, pod({ serviceAccountName: 'default' })], []],
  ['an account of another namespace', [NAMESPACE, core('Namespace', 'other'), pod({ serviceAccountName: 'web' }), { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web', namespace: 'other' } }],
    ['error reference.missing Deployment shop/web spec.template.spec.serviceAccountName: ServiceAccount shop/web is not there; there is one in other']],
  ['no role', [NAMESPACE, {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'a', namespace: 'shop' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'dev' },
    subjects: [{ kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name: 'devs' }],
  }], ['error reference.missing RoleBinding shop/a roleRef.name: Role shop/dev is not there']],
  ['a role of every cluster', [NAMESPACE, {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'a', namespace: 'shop' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'system:monitoring' },
    subjects: [{ kind: 'ServiceAccount', name: 'default', namespace: 'shop' }],
  }], []],
  ['no storage class', [NAMESPACE, core('PersistentVolumeClaim', 'data', { spec: { storageClassName: 'fast', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } })],
    ['error reference.missing PersistentVolumeClaim shop/data spec.storageClassName: StorageClass fast is not there']],
  ['no priority class', [NAMESPACE, pod({ priorityClassName: 'high' })], ['error reference.missing Deployment shop/web spec.template.spec.priorityClassName: PriorityClass high is not there']],
  ['a priority class of every cluster', [NAMESPACE, pod({ priorityClassName: 'system-node-critical' })], []],
  ['a Service for its pods', [NAMESPACE, pod({}), service({})], []],
  ['a Service that is off', [NAMESPACE, pod({}), service({ selector: { app: 'wbe' } })],
    ['error selector.no-pods Service shop/web spec.selector: the selector (app=wbe) chooses no pods: no workload of the namespace has these labels']],
  ['a Service for one pod of a set', [NAMESPACE, pod({}), service({ selector: { 'app': 'web', 'statefulset.kubernetes.io/pod-name': 'web-0' } })], []],
  ['a Service for the pods of a job', [NAMESPACE, pod({}), service({ selector: { 'batch.kubernetes.io/job-name': 'web' } })], []],
  ['a Service for one pod of a set that is off', [NAMESPACE, pod({}), service({ selector: { 'statefulset.kubernetes.io/pod-name': 'web-0', 'app': 'wbe' } })],
    ['error selector.no-pods Service shop/web spec.selector: the selector (app=wbe,statefulset.kubernetes.io/pod-name=web-0) chooses no pods: no workload of the namespace has these labels']],
  ['a port name that the pods do not have', [NAMESPACE, pod({}), service({ ports: [{ port: 80, targetPort: 'htp' }] })],
    ["error reference.missing Service shop/web spec.ports[0].targetPort: the pods have no port named 'htp', did you mean 'http'?"]],
  ['a port number that no container declares', [NAMESPACE, pod({}), service({ ports: [{ port: 80, targetPort: 8080 }] })],
    ['warning reference.undeclared-port Service shop/web spec.ports[0].targetPort: no container of the pods declares port 8080: they declare 80']],
  ['a disruption budget that is off', [NAMESPACE, pod({}), {
    apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'web', namespace: 'shop' }, spec: { minAvailable: 1, selector: { matchLabels: { app: 'x' } } },
  }], ['warning selector.no-pods PodDisruptionBudget shop/web spec.selector: the selector (app=x) chooses no pods: no workload of the namespace has these labels']],
  ['a network policy that is off', [NAMESPACE, pod({}), {
    apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'web', namespace: 'shop' }, spec: { podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['x'] }] } },
  }], ['warning selector.no-pods NetworkPolicy shop/web spec.podSelector: the selector (app In (x)) chooses no pods: no workload of the namespace has these labels']],
  ['an Ingress to a port that the Service does not have', [NAMESPACE, pod({}), service({ ports: [{ name: 'web', port: 80, targetPort: 'http' }] }), {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'wbe' } } } }] } }] },
  }], ["error reference.missing Ingress shop/web spec.rules[0].http.paths[0].backend.service.port.name: Service 'web' has no port named 'wbe', did you mean web?"]],
  ['a scaler of nothing', [NAMESPACE, pod({}), {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'wbe' } },
  }], ["error reference.missing HorizontalPodAutoscaler shop/web spec.scaleTargetRef.name: Deployment shop/wbe is not there, did you mean 'web'?"]],
])('%s', (_, objects, expected) => {
  const platform = platformOn();
  platform.assume(Assumption.customResources('external-secrets.io'));
  deliver(platform, 'a', objects);
  expect(found(platform)).toEqual(expected);
});

it('another unit of the same cluster may bring what is needed, and a finding names the clusters where none does', () => {
  const platform = platformOn([KubernetesVersion.V1_33, KubernetesVersion.V1_34]);
  deliver(platform, 'settings', [SETTINGS], { placement: Placement.named('v1-33') });
  deliver(platform, 'app', [NAMESPACE, pod(env({ configMapKeyRef: { name: 'settings', key: 'url' } }))]);
  expect(platform._synthesize().findings.map(describeFinding)).toEqual([
    `error reference.missing at app/o1 (${ENV}.configMapKeyRef.name)\n    ConfigMap shop/settings is delivered to other clusters, and not to these\n    fix: deliver it to these clusters too, `
    + "or say that they have it: platform.assume(Assumption.configMap('shop', 'settings'))\n    clusters: v1-34",
  ]);
});

it('what clusters are said to have is there, where they have it', () => {
  const platform = platformOn([KubernetesVersion.V1_33, KubernetesVersion.V1_34]);
  platform.assume(Assumption.namespace('shop'));
  platform.assume(Assumption.secret('shop', 'password', 'x'), Placement.named('v1-33'));
  deliver(platform, 'app', [pod(env({ secretKeyRef: { name: 'password', key: 'x' } }))]);
  expect(platform._synthesize().findings.map(({ field, clusters }) => [field, clusters])).toEqual([
    ['spec.template.spec.containers[name=web].env[name=X].valueFrom.secretKeyRef.name', ['v1-34']],
  ]);
});

it('a key that a Secret is not said to have is missing', () => {
  const platform = platformOn();
  platform.assume(Assumption.namespace('shop'));
  platform.assume(Assumption.secret('shop', 'password', 'x'));
  deliver(platform, 'app', [pod(env({ secretKeyRef: { name: 'password', key: 'y' } }))]);
  expect(found(platform)).toEqual([`error reference.missing-key ${ENV}.secretKeyRef.key: Secret shop/password has no key 'y'`]);
});

it('what Flux brings is there, and only on its clusters', () => {
  const kustomization = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'x', namespace: 'flux-system' },
    spec: { interval: '1h', prune: true, path: './x', serviceAccountName: 'kustomize-controller', sourceRef: { kind: 'GitRepository', name: 'flux-system' } },
  };
  const flux = platformOn(undefined, Reconciler.flux());
  deliver(flux, 'a', [kustomization]);
  expect(found(flux)).toEqual([]);
  const kubectl = platformOn();
  deliver(kubectl, 'a', [kustomization]);
  expect(kubectl._synthesize().findings.map(({ field }) => field)).toEqual(['metadata.namespace', 'spec.serviceAccountName', 'spec.sourceRef.name', 'kind']);
});

it.each<[string, () => Assumption, string]>([
  ['no name', () => Assumption.namespace(), 'Assumption.namespace is given no name: name what the clusters have'],
  ['an empty name', () => Assumption.secret('', 'x'), 'Assumption.Secret is given an empty name: name what the clusters have'],
])('an assumption with %s is refused', (_, make, message) => {
  expect(make).toThrow(message);
});

it('Flux with the kubeconfig of another cluster refers to that one', () => {
  const platform = platformOn(undefined, Reconciler.flux());
  deliver(platform, 'a', [{
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'x', namespace: 'default' },
    spec: {
      interval: '1h',
      prune: true,
      path: './x',
      serviceAccountName: 'there',
      targetNamespace: 'there',
      kubeConfig: { secretRef: { name: 'c-kubeconfig' } },
      sourceRef: { kind: 'GitRepository', name: 'flux-system', namespace: 'flux-system' },
    },
  }]);
  expect(found(platform)).toEqual(['error reference.missing Kustomization.kustomize.toolkit.fluxcd.io default/x spec.kubeConfig.secretRef.name: Secret default/c-kubeconfig is not there']);
});

it('machines are chosen by the labels of their template', () => {
  const platform = platformOn();
  deliver(platform, 'a', [{
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'MachineDeployment',
    metadata: { name: 'm' },
    spec: {
      clusterName: 'c',
      selector: { matchLabels: { 'cluster.x-k8s.io/deployment-name': 'm', 'pool': 'a' } },
      template: { metadata: { labels: { pool: 'b' } }, spec: { clusterName: 'c', bootstrap: { dataSecretName: 'x' }, infrastructureRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'AWSMachineTemplate', name: 't' } } },
    },
  }]);
  expect(platform._synthesize().findings.map(({ code, field }) => [code, field])).toEqual([
    ['reference.missing', 'spec.clusterName'],
    ['reference.missing', 'spec.template.spec.bootstrap.dataSecretName'],
    ['reference.missing', 'spec.template.spec.clusterName'],
    ['reference.missing', 'spec.template.spec.infrastructureRef.name'],
    ['reference.missing-definition', 'kind'],
    ['selector.no-match', 'spec.selector'],
  ]);
});
