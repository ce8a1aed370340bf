import { create, cronJob, deployment, ephemeral, HOST, IMAGE, object, PLATFORM, pod, podSpec, service, update, withImage } from '../requests';
import { Variants } from '../variants';

const all = (...objects: any[]) => objects.map((each) => create(each));
const RBAC_FREE = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, runAsNonRoot: true, runAsUser: 1000, readOnlyRootFilesystem: true, seccompProfile: { type: 'RuntimeDefault' } };
const context = (securityContext: object) => ({ securityContext });
const volume = (extra: object) => ({ volumes: [{ name: 'v', ...extra }] });
const annotated = (annotations: object) => object('v1', 'Pod', { spec: podSpec() }, { annotations });
const template = (annotations: object) => object('apps/v1', 'Deployment', { spec: { template: { metadata: { annotations }, spec: podSpec() } } });
const claim = (spec: object, annotations?: object) => object('v1', 'PersistentVolumeClaim', { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...spec } }, annotations ? { annotations } : {});
const statefulSet = (spec: object, pods: object = {}) => object('apps/v1', 'StatefulSet', { spec: { serviceName: 'x', template: { spec: podSpec(pods) }, volumeClaimTemplates: [{ metadata: { name: 'd' }, spec }] } });
const selector = { selector: { matchLabels: { app: 'x' } } };
const device = (exactly: object) => ({ devices: { requests: [{ name: 'gpu', exactly: { deviceClassName: 'gpu', ...exactly } }] } });
const KUBE = 'system:serviceaccount:kube-system';

/** Pods, what they run on, and what they are given. */
export const POD_ATTACKS: readonly Variants[] = [
  {
    id: 'every controller of pods',
    denied: all(
      object('apps/v1', 'ReplicaSet', { spec: { template: { spec: podSpec({ hostNetwork: true }) } } }),
      object('apps/v1', 'DaemonSet', { spec: { template: { spec: podSpec({}, context({ privileged: true })) } } }),
      object('apps/v1', 'StatefulSet', { spec: { template: { spec: podSpec(volume({ hostPath: { path: '/var/lib/kubelet' } })) } } }),
      object('batch/v1', 'Job', { spec: { template: { spec: podSpec({ tolerations: [{ operator: 'Exists' }] }) } } }),
      object('v1', 'ReplicationController', { spec: { template: { spec: podSpec({ priorityClassName: 'system-cluster-critical' }) } } }),
      object('v1', 'PodTemplate', { template: { spec: podSpec({}, { image: 'docker.io/library/alpine' }) } }),
      object('batch/v1beta1', 'CronJob', { spec: { jobTemplate: { spec: { template: { spec: podSpec({ nodeName: 'cp-1' }) } } } } }),
      cronJob({ initContainers: [{ name: 'i', image: IMAGE, ...context({ privileged: true }) }] }),
      deployment({ initContainers: [{ name: 'i', image: `registry.example.com/team-b/app@sha256:${'a'.repeat(64)}` }] }),
      pod({ serviceAccountName: 'team-reconciler', automountServiceAccountToken: false }),
    ),
    allowed: all(
      object('apps/v1', 'DaemonSet', { spec: { template: { spec: podSpec({ nodeSelector: { 'kubernetes.io/os': 'linux' } }, context(RBAC_FREE)) } } }),
      object('batch/v1', 'Job', { spec: { backoffLimit: 1, ttlSecondsAfterFinished: 60, podFailurePolicy: { rules: [] }, template: { spec: podSpec({ restartPolicy: 'Never' }) } } }),
      object('v1', 'PodTemplate', { template: { spec: podSpec() } }),
      deployment({ securityContext: { runAsNonRoot: true, fsGroup: 1000, fsGroupChangePolicy: 'OnRootMismatch', supplementalGroups: [1], seccompProfile: { type: 'RuntimeDefault' } } }, context(RBAC_FREE)),
      deployment({ initContainers: [{ name: 'proxy', image: IMAGE, restartPolicy: 'Always', startupProbe: { httpGet: { path: '/', port: 1 } } }] }),
      deployment({ terminationGracePeriodSeconds: 90, enableServiceLinks: false, shareProcessNamespace: true, dnsPolicy: 'ClusterFirst', dnsConfig: { options: [{ name: 'ndots', value: '1' }] }, hostAliases: [{ ip: '127.0.0.1', hostnames: ['x'] }] }),
      deployment({ hostUsers: false, os: { name: 'linux' }, schedulingGates: [{ name: 'x/y' }], preemptionPolicy: 'Never', runtimeClassName: 'gvisor' }),
      deployment({}, { envFrom: [{ secretRef: { name: 's' } }, { configMapRef: { name: 'c' } }], env: [{ name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }], resources: { requests: { 'cpu': '1', 'nvidia.com/gpu': '1' }, limits: { 'nvidia.com/gpu': '1' } } }),
      deployment({}, { ports: [{ containerPort: 8080, name: 'http' }], lifecycle: { preStop: { exec: { command: ['sleep', '5'] } }, postStart: { httpGet: { path: '/', port: 80 } } } }),
      cronJob({ restartPolicy: 'Never', serviceAccountName: 'batch', automountServiceAccountToken: true }),
    ),
  },
  {
    id: 'the rest of Pod Security restricted, said outright',
    denied: [
      ...all(
        pod({}, context({ allowPrivilegeEscalation: true })),
        deployment({}, context({ runAsUser: 0 })),
        pod({ securityContext: { runAsUser: 0 } }),
        cronJob({}, context({ runAsNonRoot: false })),
        pod({ initContainers: [{ name: 'i', image: IMAGE, ...context({ allowPrivilegeEscalation: true }) }] }),
        pod({}, context({ seccompProfile: { type: 'Unconfined' } })),
        pod({}, context({ appArmorProfile: { type: 'Unconfined' } })),
        pod({ securityContext: { appArmorProfile: { type: 'Unconfined' } } }),
        pod({}, context({ seLinuxOptions: { role: 'system_r' } })),
        pod({}, context({ capabilities: { add: ['SYS_TIME'] } })),
        pod({ securityContext: { sysctls: [{ name: 'net.core.somaxconn', value: '1024' }] } }),
        pod(volume({ gitRepo: { repository: 'https://git.example.com/x' } })),
        pod(volume({ iscsi: { targetPortal: '10.0.0.1', iqn: 'x', lun: 0 } })),
        pod(volume({ rbd: { monitors: ['10.0.0.1'], image: 'x' } })),
        pod(volume({ portworxVolume: { volumeID: 'x' } })),
      ),
      ephemeral(context({ allowPrivilegeEscalation: true })),
      ephemeral(context({ runAsUser: 0 })),
    ],
    allowed: [
      ...all(
        pod({ hostUsers: false }, context({ runAsUser: 0 })),
        pod({}, context({ runAsUser: 10001, runAsGroup: 0 })),
        pod({ securityContext: { runAsNonRoot: false } }, context({ runAsNonRoot: true })),
        pod({ securityContext: { sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '80' }] } }),
        pod({}, context({ seccompProfile: { type: 'Localhost', localhostProfile: 'x.json' }, appArmorProfile: { type: 'RuntimeDefault' } })),
        pod(volume({ ephemeral: { volumeClaimTemplate: { spec: { resources: { requests: { storage: '1Gi' } } } } } })),
        pod(volume({ emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } })),
        pod(volume({ projected: { sources: [{ clusterTrustBundle: { name: 'x', path: 'ca' } }, { serviceAccountToken: { audience: 'vault', path: 't' } }] } })),
      ),
      ephemeral(context({ runAsUser: 1000, runAsNonRoot: true })),
    ],
  },
  {
    id: 'names of images in odd spellings',
    denied: all(...[
      'Registry.example.com/team-a/app', 'registry.example.com:443/team-a/app', 'docker.io/registry.example.com/team-a/app', 'registry.example.com/team-a/../team-b/app', 'registry.example.com/team-a/..%2fteam-b/app',
      'registry.example.com/team-ab/app', 'registry.example.com/Team-a/app', 'registry.example.com./team-a/app', ' registry.example.com/team-a/app', 'https://registry.example.com/team-a/app', 'registry.example.com@evil.example/team-a/app', 'registry.example.com/team-b/registry.example.com/team-a/app',
    ].map((name) => withImage(`${name}@sha256:${'a'.repeat(64)}`)), ...[
      'registry.example.com/team-a/app@sha256:abc', 'registry.example.com/team-a/app@sha512:'.concat('a'.repeat(128)), `registry.example.com/team-a/app@sha256:${'A'.repeat(64)}`, `registry.example.com/team-a/app@sha256:${'a'.repeat(64)}\n`, 'registry.example.com/team-a/app:latest', 'registry.example.com/team-a/',
    ].map(withImage)),
    allowed: all(...['registry.example.com/team-a/app', 'registry.example.com/team-a/deep/er/app', 'registry.example.com/shared/base:1.2.3', 'registry.example.com/team-a/app_x.y-z:v1'].map((name) => withImage(`${name}@sha256:${'0'.repeat(64)}`))),
  },
  {
    id: 'annotations that networks obey',
    denied: all(
      annotated({ 'k8s.v1.cni.cncf.io/networks': 'kube-system/host' }),
      annotated({ 'k8s.v1.cni.cncf.io/networks': 'own, default/macvlan@eth1' }),
      annotated({ 'k8s.v1.cni.cncf.io/networks': '[{"name":"host","namespace":"kube-system"}]' }),
      annotated({ 'v1.multus-cni.io/default-network': 'kube-system/host' }),
      template({ 'k8s.v1.cni.cncf.io/networks': 'kube-system/host' }),
      annotated({ 'external-dns.alpha.kubernetes.io/hostname': 'www.example.com' }),
      annotated({ 'external-dns.alpha.kubernetes.io/internal-hostname': 'www.example.com' }),
      template({ 'external-dns.alpha.kubernetes.io/hostname': 'www.example.com' }),
    ),
    allowed: [
      ...all(
        annotated({ 'k8s.v1.cni.cncf.io/networks': 'macvlan' }),
        annotated({ 'k8s.v1.cni.cncf.io/networks': 'team-a/macvlan@eth1, other' }),
        annotated({ 'k8s.v1.cni.cncf.io/networks': '[{"name":"macvlan","ips":["10.1.1.1/24"]}]' }),
        annotated({ 'external-dns.alpha.kubernetes.io/hostname': HOST }),
        template({ 'prometheus.io/scrape': 'true', 'checksum/config': 'x', 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'true', 'sidecar.istio.io/inject': 'true' }),
      ),
      create(annotated({ 'k8s.v1.cni.cncf.io/networks': 'kube-system/host' }), PLATFORM),
      // What ran before stays changeable.
      update(annotated({ 'k8s.v1.cni.cncf.io/networks': 'kube-system/host' }), annotated({ 'k8s.v1.cni.cncf.io/networks': 'kube-system/host', 'k8s.v1.cni.cncf.io/network-status': '[]' }), `${KUBE}:multus`),
    ],
  },
  {
    id: 'nodes',
    denied: all(
      pod({ nodeSelector: { 'kubernetes.io/hostname': 'cp-1' } }),
      pod({ nodeSelector: { 'eks.amazonaws.com/nodegroup': 'platform' } }),
      pod({ nodeSelector: { 'node-role.kubernetes.io/infra': '' } }),
      pod({ nodeSelector: { 'kubernetes.io/arch': 'amd64', 'pool': 'platform' } }),
      pod({ affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['linux'] }] }, { matchExpressions: [{ key: 'karpenter.sh/nodepool', operator: 'In', values: ['platform'] }] }] } } } }),
      pod({ affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, preference: { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['cp-1'] }] } }] } } }),
      pod({ tolerations: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists', effect: 'NoSchedule' }] }),
      pod({ tolerations: [{ key: 'CriticalAddonsOnly', operator: 'Exists' }] }),
      pod({ tolerations: [{ effect: 'NoSchedule', operator: 'Exists' }] }),
      pod({ tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'team-b' }] }),
      pod({ affinity: { podAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { namespaces: ['kube-system'], labelSelector: {}, topologyKey: 'kubernetes.io/hostname' } }] } } }),
      pod({ priority: 2000001000 }),
    ),
    allowed: all(
      pod({ nodeSelector: { 'kubernetes.io/os': 'linux', 'topology.kubernetes.io/zone': 'eu-west-3a', 'pool': 'team' } }),
      pod({ tolerations: [{ key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 }, { key: 'dedicated', operator: 'Equal', value: 'team', effect: 'NoSchedule' }] }),
      pod({ affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { labelSelector: { matchLabels: { app: 'x' } }, topologyKey: 'topology.kubernetes.io/zone' } }] } } }),
      pod({ topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule', nodeTaintsPolicy: 'Honor', labelSelector: {} }] }),
      pod({ priority: 0 }),
    ),
  },
  {
    id: 'devices',
    denied: [
      ...all(
        object('resource.k8s.io/v1', 'ResourceClaim', { spec: device({ adminAccess: true }) }),
        object('resource.k8s.io/v1beta2', 'ResourceClaimTemplate', { spec: { spec: device({ adminAccess: true }) } }),
        object('resource.k8s.io/v1beta1', 'ResourceClaim', { spec: { devices: { requests: [{ name: 'gpu', deviceClassName: 'gpu', adminAccess: true }] } } }),
        object('resource.k8s.io/v1', 'ResourceClaim', { spec: { devices: { requests: [{ name: 'a', exactly: { deviceClassName: 'gpu' } }, { name: 'b', exactly: { deviceClassName: 'gpu', adminAccess: true } }] } } }),
      ),
      { ...update(object('resource.k8s.io/v1', 'ResourceClaim', { spec: device({}) }), object('resource.k8s.io/v1', 'ResourceClaim', { spec: device({}), status: { allocation: {} } })), subresource: 'status' },
    ],
    allowed: [
      ...all(
        object('resource.k8s.io/v1', 'ResourceClaim', { spec: device({}) }),
        object('resource.k8s.io/v1', 'ResourceClaimTemplate', { spec: { spec: device({ adminAccess: false, count: 2, allocationMode: 'ExactCount' }) } }),
        object('resource.k8s.io/v1', 'ResourceClaim', { spec: { devices: { requests: [{ name: 'gpu', firstAvailable: [{ name: 'a', deviceClassName: 'gpu' }] }] } } }),
        pod({ resourceClaims: [{ name: 'gpu', resourceClaimTemplateName: 'gpu' }] }, { resources: { claims: [{ name: 'gpu' }] } }),
      ),
      { ...update(object('resource.k8s.io/v1', 'ResourceClaim', { spec: device({}) }), object('resource.k8s.io/v1', 'ResourceClaim', { spec: device({}), status: { allocation: {} } }), 'system:kube-scheduler'), subresource: 'status' },
    ],
  },
  {
    id: 'volumes that exist',
    denied: [
      ...all(
        claim(selector),
        claim({ storageClassName: '', ...selector }),
        claim({ selector: { matchExpressions: [{ key: 'app', operator: 'Exists' }] } }),
        statefulSet(selector),
        pod(volume({ ephemeral: { volumeClaimTemplate: { spec: selector } } })),
      ),
      update(claim({}), claim(selector)),
    ],
    allowed: [
      ...all(
        claim({ selector: {} }),
        claim({ storageClassName: 'gp3', volumeMode: 'Block', volumeAttributesClassName: 'gold' }),
        statefulSet({ storageClassName: 'gp3' }),
        object('v1', 'Pod', { spec: podSpec({ nodeSelector: { 'kubernetes.io/arch': 'arm64' } }) }),
      ),
      update(claim(selector), claim({ ...selector, resources: { requests: { storage: '2Gi' } } })),
      create(claim(selector), PLATFORM),
    ],
  },
  {
    id: 'schedulers and subresources of pods',
    denied: [
      { ...create({ ...pod(), target: { kind: 'Node', name: 'cp-1' } }), subresource: 'binding' },
      { ...create({ ...pod(), target: { kind: 'Node', name: 'cp-1' } }, 'system:serviceaccount:team-a:scheduler'), subresource: 'binding' },
      { ...update(pod(), pod({ ephemeralContainers: [{ name: 'd', image: 'docker.io/library/busybox' }] })), subresource: 'ephemeralcontainers' },
      { ...update(service({}), { ...service({}), status: { loadBalancer: { ingress: [{ hostname: 'x' }] } } }), subresource: 'status' },
    ],
    allowed: [
      { ...create({ ...pod(), target: { kind: 'Node', name: 'n1' } }, 'eks:fargate-scheduler'), subresource: 'binding' },
      { ...create({ ...pod(), target: { kind: 'Node', name: 'n1' } }, 'system:serviceaccount:volcano-system:volcano-scheduler'), subresource: 'binding' },
      { ...update(pod(), pod({}, { resources: { requests: { cpu: '2' } } })), subresource: 'resize' },
      { ...create(object('policy/v1', 'Eviction')), subresource: 'eviction' },
      { ...update(object('apps/v1', 'Deployment', { spec: { template: { spec: podSpec() } } }), object('autoscaling/v1', 'Scale', { spec: { replicas: 3 } }), `${KUBE}:horizontal-pod-autoscaler`), subresource: 'scale' },
    ],
  },
];
