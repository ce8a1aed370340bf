import { deliver, platformOn } from './platform';
import { Assumption } from '../../../src/fleet';
import { Reconciler } from '../../../src/reconciler';
import { SchemaRegistry } from '../../../src/schema/registry';

interface Wanted {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** What a row says: the object that names another one, the field that does, what is named, and how bad it is that nobody brings it. */
type Row = readonly [name: string, object: object, field: string, wanted: Wanted, severity?: 'warning'];

const inShop = (apiVersion: string, kind: string, spec?: object, rest: object = {}) => ({ apiVersion, kind, metadata: { name: 'a', namespace: 'shop' }, ...(spec && { spec }), ...rest });
const beside = (apiVersion: string, kind: string, rest: object) => ({ apiVersion, kind, metadata: { name: 'a' }, ...rest });
const pod = (spec: object) => inShop('v1', 'Pod', { containers: [{ name: 'web', image: 'x' }], ...spec });
const secret = (name = 'x') => ({ kind: 'Secret', namespace: 'shop', name });
const service = (name = 'x', namespace = 'shop') => ({ kind: 'Service', namespace, name });
const config = (name = 'x') => ({ kind: 'ConfigMap', namespace: 'shop', name });
const flux = (kind: string, name = 'x') => ({ apiGroup: 'source.toolkit.fluxcd.io', kind, namespace: 'shop', name });
const webhook = { name: 'a.example.com', admissionReviewVersions: ['v1'], sideEffects: 'None', clientConfig: { service: { name: 'x', namespace: 'web' } } };

const PODS: readonly Row[] = [
  ['a runtime class', pod({ runtimeClassName: 'x' }), 'spec.runtimeClassName', { apiGroup: 'node.k8s.io', kind: 'RuntimeClass', name: 'x' }, 'warning'],
  ['a priority class', pod({ priorityClassName: 'x' }), 'spec.priorityClassName', { apiGroup: 'scheduling.k8s.io', kind: 'PriorityClass', name: 'x' }],
  ['an account', pod({ serviceAccountName: 'x' }), 'spec.serviceAccountName', { kind: 'ServiceAccount', namespace: 'shop', name: 'x' }],
  ['a Secret to pull images', pod({ imagePullSecrets: [{ name: 'x' }] }), 'spec.imagePullSecrets[name=x].name', secret()],
  ['a claimed resource', pod({ resourceClaims: [{ name: 'gpu', resourceClaimName: 'x' }] }), 'spec.resourceClaims[name=gpu].resourceClaimName', { apiGroup: 'resource.k8s.io', kind: 'ResourceClaim', namespace: 'shop', name: 'x' }],
  ['all of a ConfigMap', pod({ containers: [{ name: 'web', image: 'x', envFrom: [{ configMapRef: { name: 'x' } }] }] }), 'spec.containers[name=web].envFrom[0].configMapRef.name', config()],
  ['all of a Secret', pod({ containers: [{ name: 'web', image: 'x', envFrom: [{ secretRef: { name: 'x' } }] }] }), 'spec.containers[name=web].envFrom[0].secretRef.name', secret()],
  ['a Secret of a first container', pod({ initContainers: [{ name: 'i', image: 'x', env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'x', key: 'k' } } }] }] }), 'spec.initContainers[name=i].env[name=A].valueFrom.secretKeyRef.name', secret()],
  ['a volume of a ConfigMap', pod({ volumes: [{ name: 'v', configMap: { name: 'x' } }] }), 'spec.volumes[name=v].configMap.name', config()],
  ['a volume of a Secret', pod({ volumes: [{ name: 'v', secret: { secretName: 'x' } }] }), 'spec.volumes[name=v].secret.secretName', secret()],
  ['a projected ConfigMap', pod({ volumes: [{ name: 'v', projected: { sources: [{ configMap: { name: 'x' } }] } }] }), 'spec.volumes[name=v].projected.sources[0].configMap.name', config()],
  ['a projected Secret', pod({ volumes: [{ name: 'v', projected: { sources: [{ secret: { name: 'x' } }] } }] }), 'spec.volumes[name=v].projected.sources[0].secret.name', secret()],
  ['a claim', pod({ volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'x' } }] }), 'spec.volumes[name=v].persistentVolumeClaim.claimName', { kind: 'PersistentVolumeClaim', namespace: 'shop', name: 'x' }],
  ['the class of a volume that comes and goes', pod({ volumes: [{ name: 'v', ephemeral: { volumeClaimTemplate: { spec: { storageClassName: 'x', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } } } }] }),
    'spec.volumes[name=v].ephemeral.volumeClaimTemplate.spec.storageClassName', { apiGroup: 'storage.k8s.io', kind: 'StorageClass', name: 'x' }],
];

const BUILT_IN: readonly Row[] = [
  ['a volume', inShop('v1', 'PersistentVolumeClaim', { accessModes: ['ReadWriteOnce'], volumeName: 'x', resources: { requests: { storage: '1Gi' } } }), 'spec.volumeName', { kind: 'PersistentVolume', name: 'x' }],
  ['another claim to copy', inShop('v1', 'PersistentVolumeClaim', { accessModes: ['ReadWriteOnce'], dataSource: { kind: 'PersistentVolumeClaim', name: 'x' }, resources: { requests: { storage: '1Gi' } } }),
    'spec.dataSource.name', { kind: 'PersistentVolumeClaim', namespace: 'shop', name: 'x' }],
  ['a snapshot to restore', inShop('v1', 'PersistentVolumeClaim', {
    accessModes: ['ReadWriteOnce'], dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'x' }, resources: { requests: { storage: '1Gi' } },
  }), 'spec.dataSource.name', { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', namespace: 'shop', name: 'x' }],
  ['Secrets of an account', inShop('v1', 'ServiceAccount', undefined, { imagePullSecrets: [{ name: 'x' }] }), 'imagePullSecrets[name=x].name', secret()],
  ['the account of a token', { ...inShop('v1', 'Secret', undefined, { type: 'kubernetes.io/service-account-token' }), metadata: { name: 'a', namespace: 'shop', annotations: { 'kubernetes.io/service-account.name': 'x' } } },
    'metadata.annotations["kubernetes.io/service-account.name"]', { kind: 'ServiceAccount', namespace: 'shop', name: 'x' }],
  ['a class of Ingresses', inShop('networking.k8s.io/v1', 'Ingress', { ingressClassName: 'x', defaultBackend: { service: { name: 'there', port: { number: 80 } } } }), 'spec.ingressClassName', { apiGroup: 'networking.k8s.io', kind: 'IngressClass', name: 'x' }, 'warning'],
  ['the Service behind an Ingress', inShop('networking.k8s.io/v1', 'Ingress', { defaultBackend: { service: { name: 'x', port: { number: 80 } } } }), 'spec.defaultBackend.service.name', service()],
  ['the Service of a path', inShop('networking.k8s.io/v1', 'Ingress', { rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'x', port: { number: 80 } } } }] } }] }),
    'spec.rules[0].http.paths[0].backend.service.name', service()],
  ['a certificate', inShop('networking.k8s.io/v1', 'Ingress', { tls: [{ secretName: 'x' }], defaultBackend: { service: { name: 'there', port: { number: 80 } } } }), 'spec.tls[0].secretName', secret()],
  ['what a scaler scales', inShop('autoscaling/v2', 'HorizontalPodAutoscaler', { maxReplicas: 2, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' } }), 'spec.scaleTargetRef.name', { apiGroup: 'apps', kind: 'Deployment', namespace: 'shop', name: 'x' }],
  ['what a scaler looks at', inShop('autoscaling/v2', 'HorizontalPodAutoscaler', {
    maxReplicas: 2,
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'there' },
    metrics: [{ type: 'Object', object: { describedObject: { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', name: 'x' }, metric: { name: 'm' }, target: { type: 'Value', value: '1' } } }],
  }), 'spec.metrics[0].object.describedObject.name', { apiGroup: 'networking.k8s.io', kind: 'Ingress', namespace: 'shop', name: 'x' }],
  ['the Service of a webhook', beside('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', { webhooks: [webhook] }), 'webhooks[name=a.example.com].clientConfig.service.name', service('x', 'web')],
  ['the Service of a webhook that changes', beside('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', { webhooks: [webhook] }), 'webhooks[name=a.example.com].clientConfig.service.name', service('x', 'web')],
  ['the Service of an API', { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', metadata: { name: 'v1.example.com' }, spec: { group: 'example.com', version: 'v1', groupPriorityMinimum: 1, versionPriority: 1, service: { name: 'x', namespace: 'web' } } },
    'spec.service.name', service('x', 'web')],
  ['a cluster role', beside('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'x' }, subjects: [] }), 'roleRef.name', { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'x' }],
  ['the account of a binding', beside('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' }, subjects: [{ kind: 'ServiceAccount', name: 'x', namespace: 'web' }],
  }), 'subjects[name=x].name', { kind: 'ServiceAccount', namespace: 'web', name: 'x' }],
  ['a level of priority', beside('flowcontrol.apiserver.k8s.io/v1', 'FlowSchema', { spec: { priorityLevelConfiguration: { name: 'x' } } }), 'spec.priorityLevelConfiguration.name', { apiGroup: 'flowcontrol.apiserver.k8s.io', kind: 'PriorityLevelConfiguration', name: 'x' }],
  ['the policy of a binding', beside('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding', { spec: { policyName: 'x', validationActions: ['Deny'] } }), 'spec.policyName', { apiGroup: 'admissionregistration.k8s.io', kind: 'ValidatingAdmissionPolicy', name: 'x' }],
];

// What a sync or chart brings into a namespace is not known.
const SYNC = { targetNamespace: 'web', interval: '1h', prune: true, path: './x' };
const RELEASE = { targetNamespace: 'web', interval: '1h', chartRef: { kind: 'OCIRepository', name: 'there' } };
const CONTROLLERS: readonly Row[] = [
  ['the source of a sync', inShop('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { ...SYNC, sourceRef: { kind: 'GitRepository', name: 'x' } }), 'spec.sourceRef.name', flux('GitRepository')],
  ['a sync to wait for', inShop('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { ...SYNC, sourceRef: { kind: 'GitRepository', name: 'there' }, dependsOn: [{ name: 'x' }] }),
    'spec.dependsOn[name=x].name', { apiGroup: 'kustomize.toolkit.fluxcd.io', kind: 'Kustomization', namespace: 'shop', name: 'x' }],
  ['a ConfigMap to substitute from', inShop('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { ...SYNC, sourceRef: { kind: 'GitRepository', name: 'there' }, postBuild: { substituteFrom: [{ kind: 'ConfigMap', name: 'x' }] } }),
    'spec.postBuild.substituteFrom[name=x].name', config()],
  ['the source of a chart', inShop('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { interval: '1h', chart: { spec: { chart: 'c', sourceRef: { kind: 'HelmRepository', name: 'x' } } } }), 'spec.chart.spec.sourceRef.name', flux('HelmRepository')],
  ['values of a chart', inShop('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { ...RELEASE, valuesFrom: [{ kind: 'Secret', name: 'x' }] }), 'spec.valuesFrom[name=x].name', secret()],
  ['a release to wait for', inShop('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { ...RELEASE, dependsOn: [{ name: 'x' }] }), 'spec.dependsOn[name=x].name', { apiGroup: 'helm.toolkit.fluxcd.io', kind: 'HelmRelease', namespace: 'shop', name: 'x' }],
  ['credentials of a source', inShop('source.toolkit.fluxcd.io/v1', 'GitRepository', { interval: '1h', url: 'https://git.example.com/a', secretRef: { name: 'x' } }), 'spec.secretRef.name', secret()],
  ['keys of a source', inShop('source.toolkit.fluxcd.io/v1', 'GitRepository', { interval: '1h', url: 'https://git.example.com/a', verify: { mode: 'HEAD', secretRef: { name: 'x' } } }), 'spec.verify.secretRef.name', secret()],
  ['the provider of an alert', inShop('notification.toolkit.fluxcd.io/v1beta3', 'Alert', { providerRef: { name: 'x' }, eventSources: [{ kind: 'Kustomization', name: '*' }] }), 'spec.providerRef.name', { apiGroup: 'notification.toolkit.fluxcd.io', kind: 'Provider', namespace: 'shop', name: 'x' }],
  ['an issuer', inShop('cert-manager.io/v1', 'Certificate', { secretName: 'tls', dnsNames: ['a.example.com'], issuerRef: { kind: 'ClusterIssuer', name: 'x' } }), 'spec.issuerRef.name', { apiGroup: 'cert-manager.io', kind: 'ClusterIssuer', name: 'x' }],
  ['an issuer of another group', inShop('cert-manager.io/v1', 'Certificate', { secretName: 'tls', dnsNames: ['a.example.com'], issuerRef: { group: 'issuers.example.com', kind: 'Mine', name: 'x' } }), 'spec.issuerRef.name', { apiGroup: 'issuers.example.com', kind: 'Mine', namespace: 'shop', name: 'x' }],
  ['a store of secrets', inShop('external-secrets.io/v1', 'ExternalSecret', { secretStoreRef: { name: 'x' }, data: [{ secretKey: 'k', remoteRef: { key: 'k' } }] }), 'spec.secretStoreRef.name', { apiGroup: 'external-secrets.io', kind: 'SecretStore', namespace: 'shop', name: 'x' }],
  ['a project', inShop('argoproj.io/v1alpha1', 'Application', { project: 'x', source: { repoURL: 'https://git.example.com/a', path: 'a' }, destination: { name: 'in-cluster', namespace: 'shop' } }), 'spec.project', { apiGroup: 'argoproj.io', kind: 'AppProject', namespace: 'shop', name: 'x' }],
  ['a class of Gateways', inShop('gateway.networking.k8s.io/v1', 'Gateway', { gatewayClassName: 'x', listeners: [] }), 'spec.gatewayClassName', { apiGroup: 'gateway.networking.k8s.io', kind: 'GatewayClass', name: 'x' }, 'warning'],
  ['the Gateway of a route', inShop('gateway.networking.k8s.io/v1', 'HTTPRoute', { parentRefs: [{ name: 'x', namespace: 'web' }] }), 'spec.parentRefs[name=x].name', { apiGroup: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: 'web', name: 'x' }],
  ['the Service of a route', inShop('gateway.networking.k8s.io/v1', 'HTTPRoute', { rules: [{ backendRefs: [{ name: 'x', port: 80 }] }] }), 'spec.rules[0].backendRefs[name=x].name', service()],
  ['a class of snapshots', inShop('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', { volumeSnapshotClassName: 'x', source: {} }), 'spec.volumeSnapshotClassName', { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshotClass', name: 'x' }, 'warning'],
];

const CLUSTER = { kind: 'Cluster', apiGroup: 'cluster.x-k8s.io', namespace: 'shop' };
const MACHINES = { clusterName: 'there', infrastructureRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'AWSMachineTemplate', name: 'there' } };
const CLUSTERS: readonly Row[] = [
  ['a control plane', inShop('cluster.x-k8s.io/v1beta2', 'Cluster', { controlPlaneRef: { apiGroup: 'controlplane.cluster.x-k8s.io', kind: 'KubeadmControlPlane', name: 'x' } }),
    'spec.controlPlaneRef.name', { apiGroup: 'controlplane.cluster.x-k8s.io', kind: 'KubeadmControlPlane', namespace: 'shop', name: 'x' }],
  ['an infrastructure', inShop('cluster.x-k8s.io/v1beta2', 'Cluster', { infrastructureRef: { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'AWSCluster', name: 'x' } }),
    'spec.infrastructureRef.name', { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'AWSCluster', namespace: 'shop', name: 'x' }],
  ['the cluster of machines', inShop('cluster.x-k8s.io/v1beta2', 'MachineDeployment', { clusterName: 'x', selector: {}, template: { spec: { ...MACHINES, bootstrap: { dataSecretName: 'there' } } } }), 'spec.clusterName', { ...CLUSTER, name: 'x' }],
  ['a bootstrap', inShop('cluster.x-k8s.io/v1beta2', 'MachineDeployment', {
    clusterName: 'there', selector: {}, template: { spec: { ...MACHINES, bootstrap: { configRef: { apiGroup: 'bootstrap.cluster.x-k8s.io', kind: 'KubeadmConfigTemplate', name: 'x' } } } },
  }), 'spec.template.spec.bootstrap.configRef.name', { apiGroup: 'bootstrap.cluster.x-k8s.io', kind: 'KubeadmConfigTemplate', namespace: 'shop', name: 'x' }],
  ['data to start with', inShop('cluster.x-k8s.io/v1beta2', 'MachineDeployment', { clusterName: 'there', selector: {}, template: { spec: { ...MACHINES, bootstrap: { dataSecretName: 'x' } } } }), 'spec.template.spec.bootstrap.dataSecretName', secret()],
  ['a file of a Secret', inShop('bootstrap.cluster.x-k8s.io/v1beta2', 'KubeadmConfigTemplate', { template: { spec: { files: [{ path: '/a', contentFrom: { secret: { name: 'x', key: 'k' } } }] } } }), 'spec.template.spec.files[0].contentFrom.secret.name', secret()],
  ['what is applied to new clusters', inShop('addons.cluster.x-k8s.io/v1beta2', 'ClusterResourceSet', { clusterSelector: { matchLabels: { a: 'b' } }, resources: [{ kind: 'ConfigMap', name: 'x' }] }), 'spec.resources[name=x].name', config()],
  ['credentials of a provider', inShop('infrastructure.cluster.x-k8s.io/v1beta1', 'VSphereCluster', { identityRef: { kind: 'Secret', name: 'x' } }), 'spec.identityRef.name', secret(), 'warning'],
  ['an identity of a provider', inShop('infrastructure.cluster.x-k8s.io/v1beta2', 'AWSCluster', { identityRef: { kind: 'AWSClusterRoleIdentity', name: 'x' } }), 'spec.identityRef.name', { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'AWSClusterRoleIdentity', name: 'x' }, 'warning'],
];

/** Everything that rows name beside what they are about. */
const THERE: readonly Assumption[] = [
  Assumption.namespace('shop', 'web'),
  Assumption.customResources('gateway.networking.k8s.io', 'snapshot.storage.k8s.io', 'issuers.example.com', ...SchemaRegistry.bundled().groups),
  ...[service('there'), { apiGroup: 'apps', kind: 'Deployment', namespace: 'shop', name: 'there' }, secret('there'), flux('GitRepository', 'there'), flux('OCIRepository', 'there'), { ...CLUSTER, name: 'there' },
    { apiGroup: 'infrastructure.cluster.x-k8s.io', kind: 'AWSMachineTemplate', namespace: 'shop', name: 'there' }].map((object) => Assumption.object(object)),
];

function referencesOf(object: object, assumed: readonly Assumption[] = []): string[] {
  const platform = platformOn();
  for (const one of [...THERE, ...assumed]) { platform.assume(one); }
  deliver(platform, 'a', [object]);
  return platform._synthesize().findings.filter(({ code }) => code.startsWith('reference.')).map(({ severity, field, message }) => `${severity} ${field}: ${message}`);
}

const ROWS = [...PODS, ...BUILT_IN, ...CONTROLLERS, ...CLUSTERS].map((row) => [row[0], row] as const);

it.each(ROWS)('%s that nobody brings is found, and not where it is said to be there', (_, [, object, field, wanted, severity = 'error']) => {
  const { kind, namespace, name } = wanted;
  const [found, ...others] = referencesOf(object);
  expect(others).toEqual([]);
  expect(found).toContain(`${severity} ${field}: ${kind}`);
  expect(found).toMatch(new RegExp(` ${namespace === undefined ? '' : `${namespace}/`}${name} is not there`));
  expect(referencesOf(object, [Assumption.object(wanted)])).toEqual([]);
});

const owned = (apiVersion: string, kind: string, name: string, spec: object, annotations?: object) => ({ apiVersion, kind, metadata: { name, namespace: 'shop', annotations }, spec });
const uses = (name: string, key = 'k') => pod({ containers: [{ name: 'web', image: 'x', env: [{ name: 'A', valueFrom: { secretKeyRef: { name, key } } }] }] });
const issuer = { 'cert-manager.io/cluster-issuer': 'ca' };

it.each<[string, readonly object[]]>([
  ['a certificate that cert-manager makes for an Ingress', [owned('networking.k8s.io/v1', 'Ingress', 'web', { tls: [{ secretName: 'tls' }], defaultBackend: { service: { name: 'there', port: { number: 80 } } } }, issuer), uses('tls')]],
  ['a certificate that OpenShift makes for a Service', [owned('v1', 'Service', 'web', { ports: [{ port: 80 }] }, { 'service.beta.openshift.io/serving-cert-secret-name': 'tls' }), uses('tls')]],
  ['credentials that an operator makes', [owned('postgresql.cnpg.io/v1', 'Cluster', 'orders', { instances: 1 }), uses('orders-app')]],
  ['a Secret that External Secrets makes in many namespaces', [{
    apiVersion: 'external-secrets.io/v1',
    kind: 'ClusterExternalSecret',
    metadata: { name: 'pull' },
    spec: {
      externalSecretName: 'pull', externalSecretSpec: { secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' }, data: [{ secretKey: 'k', remoteRef: { key: 'k' } }] },
    },
  }, uses('pull')]],
  ['a key of a token, which Kubernetes fills in', [{ apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/service-account-token', metadata: { name: 'token', namespace: 'shop', annotations: { 'kubernetes.io/service-account.name': 'default' } } }, uses('token', 'token')]],
  ['a class that a chart may bring', [owned('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'nginx', RELEASE), owned('networking.k8s.io/v1', 'Ingress', 'web', { ingressClassName: 'nginx', defaultBackend: { service: { name: 'there', port: { number: 80 } } } })]],
  ['a name that is filled in later', [owned('argoproj.io/v1alpha1', 'ApplicationSet', 'a', { generators: [{ list: { elements: [] } }], template: { metadata: { name: '{{name}}' }, spec: { project: '{{project}}', destination: {} } } })]],
])('%s raises no alarm', (_, objects) => {
  const platform = platformOn(undefined, Reconciler.kubectl());
  for (const one of [...THERE, Assumption.customResources('postgresql.cnpg.io'), Assumption.object({ apiGroup: 'cert-manager.io', kind: 'ClusterIssuer', name: 'ca' })]) { platform.assume(one); }
  deliver(platform, 'a', objects);
  expect(platform._synthesize().findings.filter(({ code }) => code.startsWith('reference.')).map(({ field, message }) => `${field}: ${message}`)).toEqual([]);
});

it.each<[string, object, string]>([
  ['of a webhook that the Service does not have', beside('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', { webhooks: [{ ...webhook, clientConfig: { service: { name: 'hooks', namespace: 'shop', port: 9443 } } }] }),
    "webhooks[name=a.example.com].clientConfig.service.port: Service 'hooks' has no port 9443, did you mean 8443?"],
  ['of an API where none is said', { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', metadata: { name: 'v1.example.com' }, spec: { group: 'example.com', version: 'v1', groupPriorityMinimum: 1, versionPriority: 1, service: { name: 'hooks', namespace: 'shop' } } },
    "spec.service.port: Service 'hooks' has no port 443, did you mean 8443?"],
  ['of a route', inShop('gateway.networking.k8s.io/v1', 'HTTPRoute', { rules: [{ backendRefs: [{ name: 'hooks', port: 80 }] }] }), "spec.rules[0].backendRefs[name=hooks].port: Service 'hooks' has no port 80"],
])('a port %s is found', (_, object, expected) => {
  const hooks = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'hooks', namespace: 'shop' }, spec: { ports: [{ port: 8443 }] } };
  const platform = platformOn();
  for (const one of THERE) { platform.assume(one); }
  deliver(platform, 'a', [hooks, object]);
  expect(platform._synthesize().findings.map(({ field, message }) => `${field}: ${message}`)).toEqual([expected]);
});

it('an account in a binding of the whole cluster has a namespace', () => {
  const platform = platformOn();
  deliver(platform, 'a', [beside('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' }, subjects: [{ kind: 'ServiceAccount', name: 'default' }],
  })]);
  expect(platform._synthesize().findings.filter(({ code }) => code.startsWith('schema.')).map(({ code, field, message }) => `${code} ${field}: ${message}`))
    .toEqual(["schema.missing-field subjects[name=default].namespace: the account 'default' has no namespace, which an account has in a ClusterRoleBinding"]);
});
