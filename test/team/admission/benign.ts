import { Request } from './judge';
import {
  binding, create, cronJob, deployment, HOST, IMAGE, ingress, networkPolicy, object, pod, podSpec, remove, role, route, service, TEAM, update,
} from './requests';

const job = object('batch/v1', 'Job', { spec: { template: { spec: podSpec({ restartPolicy: 'Never' }) } } });
const claim = object('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, storageClassName: 'gp3' } });
const spread = {
  topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels: { app: 'x' } } }],
  affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: {} }] } },
};
const rs = object('apps/v1', 'ReplicaSet', { spec: { template: { spec: podSpec() } } });
const KUBE = 'system:serviceaccount:kube-system';

/** What teams do all day, and what the cluster does for them. */
export const BENIGN: readonly Request[] = [
  create(deployment()),
  create(deployment(spread)),
  update(deployment(), deployment({ replicas: 2 })),
  remove(deployment()),
  create(deployment({ volumes: [{ name: 'c', configMap: { name: 'x' } }, { name: 's', secret: { secretName: 'x' } }, { name: 't', projected: { sources: [{ serviceAccountToken: { path: 't' } }] } }] })),
  create(deployment({ serviceAccountName: 'app', imagePullSecrets: [{ name: 'pull' }] })),
  create(deployment({}, { livenessProbe: { httpGet: { path: '/', port: 80 } }, readinessProbe: { grpc: { port: 1 } }, startupProbe: { exec: { command: ['true'] } } })),
  create(object('apps/v1', 'StatefulSet', { spec: { template: { spec: podSpec() }, volumeClaimTemplates: [claim] } })),
  create(object('apps/v1', 'DaemonSet', { spec: { template: { spec: podSpec() } } })),
  create(object('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: { maxReplicas: 3, scaleTargetRef: { kind: 'Deployment', name: 'x' } } })),
  create(object('policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: 1 } })),
  create(ingress(HOST, { tls: [{ hosts: [HOST], secretName: 'tls' }] }, { 'cert-manager.io/cluster-issuer': 'letsencrypt', 'nginx.ingress.kubernetes.io/rewrite-target': '/$1', 'nginx.ingress.kubernetes.io/ssl-redirect': 'true' })),
  create(route([HOST], { rules: [{ matches: [{ path: { value: '/' } }], backendRefs: [{ name: 'web', port: 80 }], filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: {} }] }] })),
  create(object('monitoring.coreos.com/v1', 'ServiceMonitor', { spec: { endpoints: [{ port: 'http' }] } })),
  create(object('monitoring.coreos.com/v1', 'PrometheusRule', { spec: { groups: [] } })),
  create(object('external-secrets.io/v1', 'ExternalSecret', { spec: { secretStoreRef: { kind: 'SecretStore', name: 'own' } } })),
  create(object('cert-manager.io/v1', 'Certificate', { spec: { secretName: 'tls', dnsNames: [HOST], issuerRef: { kind: 'ClusterIssuer', name: 'x' } } })),
  create(job),
  create(cronJob({ restartPolicy: 'OnFailure' })),
  create(object('v1', 'ConfigMap', { data: { a: 'b' } })),
  update(object('v1', 'ConfigMap', { data: { a: 'b' } }), object('v1', 'ConfigMap', { data: {} })),
  create(object('v1', 'Secret', { type: 'kubernetes.io/dockerconfigjson' })),
  create(object('v1', 'Secret', { type: 'helm.sh/release.v1' })),
  create(claim),
  create(object('v1', 'ServiceAccount', {}, { annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/team-a' } })),
  create(role({ apiGroups: [''], resources: ['pods', 'pods/log', 'secrets'], verbs: ['get', 'list', 'watch'] }, { apiGroups: ['apps'], resources: ['deployments/scale'], verbs: ['patch'] })),
  create(binding({ kind: 'Role', name: 'app' })),
  create(service({ selector: { app: 'x' } })),
  create(service({ clusterIP: 'None', publishNotReadyAddresses: true })),
  create(networkPolicy({ ingress: [{ from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' } }, podSelector: {} }], ports: [{ port: 8080 }] }] })),
  create(networkPolicy({ policyTypes: ['Ingress', 'Egress'] })),
  create(object('coordination.k8s.io/v1', 'Lease', { spec: { holderIdentity: 'x' } })),
  create(object('v1', 'Event', { reason: 'x' })),
  create(object('source.toolkit.fluxcd.io/v1', 'GitRepository', { spec: { interval: '1m', url: 'https://git.example.com/team-a/apps.git', verify: { mode: 'Tag', secretRef: { name: 'keys' } } } }, { name: undefined, generateName: 'apps-' } as object)),
  { ...update(object('autoscaling/v1', 'Scale', { spec: { replicas: 1 } }), object('autoscaling/v1', 'Scale', { spec: { replicas: 3 } })), subresource: undefined },
  { ...create(object('policy/v1', 'Eviction')), subresource: 'eviction' },
  // The platform's own reconciler of a unit, where Config Sync applies it.
  create({ ...object('v1', 'ConfigMap'), metadata: { name: 'x', namespace: 'team-a', labels: { 'cdk8s-platform/managed': 'true' } } }, 'system:serviceaccount:config-management-system:root-reconciler-team-a'),
  // What follows in the cluster.
  create(rs, `${KUBE}:deployment-controller`),
  create(pod(), `${KUBE}:replicaset-controller`),
  create(pod({ tolerations: [{ key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }] }), `${KUBE}:replicaset-controller`),
  update({ ...pod({ nodeName: 'n1' }), metadata: { ...pod().metadata, finalizers: ['batch.kubernetes.io/job-tracking'] } }, pod({ nodeName: 'n1' }), `${KUBE}:job-controller`),
  { ...update(pod({ nodeName: 'n1' }), pod({ nodeName: 'n1' }), 'system:node:n1'), subresource: 'status' },
  create(job, `${KUBE}:cronjob-controller`),
  { ...update(deployment(), deployment(), `${KUBE}:deployment-controller`), subresource: 'status' },
  { ...update(ingress(HOST), ingress(HOST), 'system:serviceaccount:ingress-nginx:ingress-nginx'), subresource: 'status' },
  update(object('v1', 'Secret'), object('v1', 'Secret'), 'system:serviceaccount:external-secrets:external-secrets'),
  { ...update(object('source.toolkit.fluxcd.io/v1', 'GitRepository', { spec: { url: 'https://git.example.com/team-a/apps', verify: { secretRef: { name: 'k' } } } }), object('source.toolkit.fluxcd.io/v1', 'GitRepository', { spec: { url: 'https://git.example.com/team-a/apps', verify: { secretRef: { name: 'k' } } } }), 'system:serviceaccount:flux-system:source-controller'), subresource: 'status' },
  { ...create(object('v1', 'ServiceAccount'), 'system:node:n1'), subresource: 'token' },
  { ...update(object('v1', 'ConfigMap'), object('v1', 'ConfigMap')), user: TEAM },
  // A pod that ran before the fences were raised can still be finished.
  update({ ...pod({ hostPID: true }), metadata: { ...pod().metadata, finalizers: ['x/y'] } }, pod({ hostPID: true }), `${KUBE}:job-controller`),
  create(pod({}, { image: IMAGE })),
];
