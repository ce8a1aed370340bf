import {
  clusterObject,
  create,
  cronJob,
  deployment,
  ephemeral,
  HOST,
  IMAGE,
  object,
  PLATFORM,
  pod,
  podSpec,
  remove,
  update,
  withImage,
} from '../requests';
import { Variants } from '../variants';

const all = (...objects: any[]) => objects.map((each) => create(each));
const generated = (each: any) => ({ ...each, metadata: { ...each.metadata, name: undefined, generateName: 'x-' } });
const volume = (extra: object) => ({ volumes: [{ name: 'v', ...extra }] });
const context = (securityContext: object) => ({ securityContext });
const required = (...matchExpressions: object[]) => {
  const nodeSelectorTerms = [{ matchExpressions }];
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
};
const beside = (kind: string, term: object) => ({ affinity: { [kind]: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', ...term }] } } });
const claimed = (spec: object) => volume({ ephemeral: { volumeClaimTemplate: { spec } } });
const statefulSet = (...claims: object[]) => object('apps/v1', 'StatefulSet', { spec: { template: { spec: podSpec() }, volumeClaimTemplates: claims.map((spec) => ({ metadata: { name: 'd' }, spec })) } });
const THEIRS = { dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'x', namespace: 'team-b' } };
const solver = (image: string, user = 'system:serviceaccount:cert-manager:cert-manager') => (
  create(object('v1', 'Pod', { spec: podSpec({}, { image }) }, { labels: { 'acme.cert-manager.io/http01-solver': 'true' } }), user)
);

/** Pods and volumes, in further spellings. */
export const SPELLED_WORKLOAD: readonly Variants[] = [
  {
    id: 'E18',
    denied: [
      ...all(
        generated(pod({ hostNetwork: true })),
        deployment(volume({ nfs: { server: '10.0.0.1', path: '/' } })),
        pod({ volumes: [{ name: 'a', emptyDir: {} }, { name: 'h', hostPath: { path: '/run' } }] }),
        object('v1', 'ReplicationController', { spec: { template: { spec: podSpec({ hostPID: true }) } } }),
        object('batch/v1', 'Job', { spec: { template: { spec: podSpec({ hostIPC: true }) } } }),
        object('apps/v1', 'DaemonSet', { spec: { template: { spec: podSpec(volume({ flexVolume: { driver: 'x/y' } })) } } }),
        pod({ initContainers: [{ name: 'i', image: IMAGE, ports: [{ containerPort: 1, hostPort: 1 }] }] }),
        pod({}, context({ windowsOptions: { hostProcess: true } })),
        pod({}, context({ capabilities: { add: ['NET_BIND_SERVICE', 'NET_RAW'] } })),
        pod({}, context({ capabilities: { add: ['ALL'] } })),
      ),
      update(deployment(), deployment({ hostNetwork: true })),
    ],
    allowed: all(
      pod({ volumes: [{ name: 'p', projected: { sources: [{ secret: { name: 'x' } }, { configMap: { name: 'y' } }, { downwardAPI: {} }] } }, { name: 's', secret: { secretName: 'x' } }] }),
      deployment(claimed({ storageClassName: 'gp3' })),
      pod({}, context({ privileged: false, procMount: 'Default', capabilities: { add: [], drop: ['ALL'] } })),
    ),
  },
  {
    id: 'E19',
    denied: [ephemeral(context({ procMount: 'Unmasked' })), ephemeral({ image: IMAGE.replace('team-a', 'team-b') }), ephemeral(context({ windowsOptions: { hostProcess: true } })), ephemeral({ image: '' })],
    allowed: [ephemeral({ command: ['sh'] }), ephemeral({ targetContainerName: 'app', stdin: true, tty: true })],
  },
  {
    id: 'E20',
    denied: [
      ...all(
        cronJob({}, { livenessProbe: { httpGet: { host: '169.254.169.254', port: 80 } } }),
        pod({}, { lifecycle: { postStart: { tcpSocket: { host: '10.0.0.1', port: 22 } } } }),
        pod({ initContainers: [{ name: 'i', image: IMAGE, restartPolicy: 'Always', startupProbe: { tcpSocket: { host: 'localhost', port: 1 } } }] }),
        statefulSetWith({ readinessProbe: { httpGet: { host: 'x', port: 80 } } }),
      ),
      update(deployment(), deployment({}, { readinessProbe: { httpGet: { host: '127.0.0.1', port: 80 } } })),
    ],
    allowed: all(
      pod({}, { livenessProbe: { httpGet: { path: '/', port: 80, httpHeaders: [{ name: 'Host', value: HOST }] } } }),
      pod({}, { livenessProbe: { grpc: { port: 1, service: 'x' } }, lifecycle: { preStop: { sleep: { seconds: 5 } } } }),
    ),
  },
  {
    id: 'E21',
    denied: all(
      pod(required({ key: 'pool', operator: 'NotIn', values: ['team'] })),
      pod(required({ key: 'pool', operator: 'DoesNotExist' })),
      pod(required({ key: 'node-role.kubernetes.io/worker', operator: 'DoesNotExist' })),
      pod(required({ key: 'node-role.kubernetes.io/control-plane', operator: 'NotIn', values: ['x'] })),
      pod(required({ key: 'pool', operator: 'Exists' })),
      pod(required({ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['a'] }, { key: 'pool', operator: 'In', values: ['platform'] })),
      pod(required({ key: 'rank', operator: 'Gt', values: ['3'] })),
      cronJob({ nodeSelector: { pool: 'Team' } }),
      deployment(beside('podAffinity', { namespaces: ['kube-system'], labelSelector: { matchLabels: { component: 'etcd' } } })),
      pod(beside('podAffinity', { namespaceSelector: {}, labelSelector: {} })),
      pod(beside('podAntiAffinity', { namespaces: ['team-a', 'team-b'], labelSelector: {} })),
      object('v1', 'PodTemplate', { template: { spec: podSpec({ nodeName: 'cp-1' }) } }),
      statefulSetWith({}, { nodeSelector: { 'node-role.kubernetes.io/master': 'team' } }),
    ),
    allowed: all(
      pod(required({ key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' })),
      pod(required({ key: 'pool', operator: 'NotIn', values: ['platform'] })),
      pod(required({ key: 'kubernetes.io/arch', operator: 'NotIn', values: ['arm'] })),
      pod(required({ key: 'node.example.com/spot', operator: 'DoesNotExist' })),
      pod(beside('podAffinity', { labelSelector: { matchLabels: { app: 'cache' } } })),
      pod(beside('podAntiAffinity', { namespaces: ['team-a'], labelSelector: {} })),
    ),
  },
  {
    id: 'E22',
    denied: [
      ...all(
        pod({ tolerations: [{ key: 'pool', value: 'team' }, { operator: 'Exists' }] }),
        cronJob({ tolerations: [{ key: 'CriticalAddonsOnly', operator: 'Exists' }] }),
        pod({ tolerations: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Equal', value: 'team' }] }),
        pod({ tolerations: [{ key: 'pool', operator: 'Equal', value: '' }] }),
        pod({ tolerations: [{ operator: 'Exists', effect: 'NoExecute' }] }),
      ),
      update(deployment(), deployment({ tolerations: [{ operator: 'Exists' }] })),
    ],
    allowed: all(pod({ tolerations: [] }), deployment({ tolerations: [{ key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 }] })),
  },
  {
    id: 'E23',
    denied: [
      ...all(pod({ priority: 2000001000 }), pod({ priorityClassName: 'team-default ' }), statefulSetWith({}, { priorityClassName: 'system-cluster-critical' }), clusterObject('scheduling.k8s.io/v1', 'PriorityClass', { value: 1000000 })),
      update(deployment({ priorityClassName: 'team-default' }), deployment({ priorityClassName: 'system-node-critical' })),
    ],
    allowed: all(pod({ priority: 0 }), pod({ priorityClassName: 'team-default', priority: 100, preemptionPolicy: 'Never' })),
  },
  {
    id: 'E29',
    denied: [
      ...all(
        withImage(`REGISTRY.example.com/team-a/app@sha256:${'a'.repeat(64)}`),
        withImage(`registry.example.com:5000/team-a/app@sha256:${'a'.repeat(64)}`),
        withImage(`registry.example.com/team-a/../attacker/app@sha256:${'a'.repeat(64)}`),
        withImage(`registry.example.com/team-a/app@sha256:${'A'.repeat(64)}`),
        withImage(`registry.example.com/team-a/app@sha256:${'a'.repeat(63)}`),
        withImage(` ${IMAGE}`),
        withImage('registry.example.com/team-a/app:sha256'),
        cronJob({}, { image: 'nginx' }),
        pod({ containers: [{ name: 'a', image: IMAGE }, { name: 'b', image: 'nginx' }] }),
      ),
      update(pod(), withImage('docker.io/library/nginx')),
      // Only cert-manager makes its own pods.
      solver(`quay.io/jetstack/cert-manager-acmesolver@sha256:${'a'.repeat(64)}`, 'system:serviceaccount:team-a:team-reconciler'),
      solver('docker.io/attacker/app:1'),
      solver('docker.io/attacker/cert-manager-acmesolver-evil:1'),
    ],
    allowed: [
      ...all(withImage(`registry.example.com/team-a/deep/er/app@sha256:${'0'.repeat(64)}`), cronJob({}, { image: IMAGE })),
      update(withImage('docker.io/library/nginx'), { ...withImage('docker.io/library/nginx'), metadata: { name: 'x', namespace: 'team-a', labels: { a: 'b' } } }),
      solver('quay.io/jetstack/cert-manager-acmesolver:v1.18.2'),
      solver(`registry.example.com/mirror/cert-manager-acmesolver@sha256:${'a'.repeat(64)}`),
    ],
  },
  {
    id: 'E32',
    denied: [
      ...all(object('batch/v1', 'Job', { spec: { template: { spec: podSpec({ serviceAccountName: 'team-reconciler' }) } } }), statefulSetWith({}, { serviceAccountName: 'team-reconciler' }), pod({ serviceAccountName: 'app', serviceAccount: 'team-reconciler' }), generated(pod({ serviceAccountName: 'team-reconciler', automountServiceAccountToken: false }))),
      update(deployment(), deployment({ serviceAccountName: 'team-reconciler' })),
    ],
    allowed: all(pod({ serviceAccountName: '' }), cronJob({ serviceAccountName: 'team-reconcilers' })),
  },
  {
    id: 'E33',
    denied: [
      ...all(
        pod(claimed(THEIRS)),
        claim({ volumeName: 'theirs' }),
        claim({ volumeName: 'theirs', storageClassName: '' }),
        pod(claimed({ volumeName: 'theirs' })),
        statefulSet({}, { volumeName: 'theirs' }),
        deployment(claimed(THEIRS)),
        statefulSet({}, THEIRS),
        object('v1', 'PersistentVolumeClaim', { spec: { dataSource: { kind: 'VolumeSnapshot', name: 'x', namespace: 'team-b' } } }),
        object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', { spec: { source: { volumeSnapshotContentName: 'theirs' } } }),
        object('groupsnapshot.storage.k8s.io/v1beta1', 'VolumeGroupSnapshot', { spec: { source: { volumeGroupSnapshotContentName: 'theirs' } } }),
        clusterObject('storage.k8s.io/v1', 'VolumeAttributesClass'),
        clusterObject('storage.k8s.io/v1', 'CSIDriver'),
        cronJob(volume({ csi: { driver: 'hostpath.csi.k8s.io' } })),
      ),
      update(object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', { spec: { source: {} } }), object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', { spec: { source: { volumeSnapshotContentName: 'x' } } })),
      update(claim({}), claim({ volumeName: 'theirs' })),
      update(claim({ volumeName: 'own' }), claim({ volumeName: 'theirs' })),
      remove(clusterObject('v1', 'PersistentVolume')),
    ],
    allowed: [
      ...all(
        pod(claimed({ storageClassName: 'gp3', dataSourceRef: { kind: 'VolumeSnapshot', name: 'own' } })),
        statefulSet({ dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'x', namespace: 'team-a' } }),
        object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', { spec: { source: { persistentVolumeClaimName: 'data' } } }),
      ),
      update(claim({ volumeName: 'pvc-1' }), claim({ volumeName: 'pvc-1', resources: { requests: { storage: '2Gi' } } })),
      update(claim({}), claim({ volumeName: 'pvc-1' }), 'system:serviceaccount:kube-system:persistent-volume-binder'),
      create(claim({ volumeName: 'reserved' }), PLATFORM),
      create(claim({ volumeName: '', storageClassName: 'nfs' })),
      create(object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', { spec: { source: { volumeSnapshotContentName: 'of-a-group' } } }), 'system:serviceaccount:kube-system:snapshot-controller'),
      update(object('v1', 'PersistentVolumeClaim', { spec: THEIRS }), object('v1', 'PersistentVolumeClaim', { spec: THEIRS }, { annotations: { a: 'b' } })),
      update(object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', { spec: { source: {} } }), object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', { spec: { source: {} } }), 'system:serviceaccount:kube-system:snapshot-controller'),
    ],
  },
];

function claim(spec: object): any {
  return object('v1', 'PersistentVolumeClaim', { spec });
}

function statefulSetWith(container: object, spec: object = {}): any {
  return object('apps/v1', 'StatefulSet', { spec: { template: { spec: podSpec(spec, container) } } });
}
