import {
  create, cronJob, deployment, ephemeral, IMAGE, object, pod, podSpec, service, update, withImage,
} from '../requests';
import { Variants } from '../variants';

const all = (...objects: any[]) => objects.map((each) => create(each));

const hostPath = { volumes: [{ name: 'h', hostPath: { path: '/' } }] };
const context = (securityContext: object) => ({ securityContext });
const required = (term: object) => (
  { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } } } }
);
const affinity = (...matchExpressions: object[]) => required({ matchExpressions });
const preferred = (key: string) => {
  const preference = { matchExpressions: [{ key, operator: 'Exists' }] };
  return { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference }] } } };
};
const tolerating = (...tolerations: object[]) => ({ tolerations });
const running = { ...pod({ nodeName: 'n1' }) };

export const WORKLOADS: readonly Variants[] = [
  {
    id: 'E18',
    denied: all(
      deployment(hostPath),
      cronJob(hostPath),
      pod({ hostNetwork: true }),
      pod({ hostPID: true }),
      pod({ hostIPC: true }),
      pod({}, context({ privileged: true })),
      pod({}, context({ capabilities: { add: ['SYS_ADMIN'] } })),
      pod({}, context({ procMount: 'Unmasked' })),
      pod(context({ sysctls: [{ name: 'kernel.msgmax', value: '1' }] })),
      pod(context({ windowsOptions: { hostProcess: true } })),
      pod({ initContainers: [{ name: 'i', image: IMAGE, ...context({ privileged: true }) }] }),
      pod({}, { ports: [{ containerPort: 80, hostPort: 80 }] }),
      pod(context({ seLinuxOptions: { type: 'spc_t' } })),
      pod({}, context({ seLinuxOptions: { user: 'system_u' } })),
      pod({}, context({ seccompProfile: { type: 'Unconfined' } })),
      object('v1', 'Pod', { spec: podSpec() }, { annotations: { 'container.apparmor.security.beta.kubernetes.io/app': 'unconfined' } }),
      object('v1', 'PodTemplate', { template: { spec: podSpec({ hostPID: true }) } }),
    ),
    allowed: all(
      pod({ volumes: [{ name: 'e', emptyDir: {} }] }),
      pod({ hostNetwork: false }),
      pod({}, context({ capabilities: { add: ['NET_BIND_SERVICE'] } })),
      pod(context({ seLinuxOptions: { level: 's0:c123,c456', type: 'container_t' } })),
      pod(context({ sysctls: [{ name: 'net.ipv4.tcp_syncookies', value: '1' }] })),
    ),
  },
  {
    id: 'E19',
    denied: [
      ephemeral(context({ privileged: true })),
      ephemeral(context({ capabilities: { add: ['SYS_PTRACE'] } })),
      ephemeral({ image: 'docker.io/library/busybox' }),
    ],
    allowed: [
      ephemeral({}),
      ephemeral(context({ capabilities: { drop: ['ALL'] } })),
    ],
  },
  {
    id: 'E20',
    denied: all(
      pod({}, { readinessProbe: { tcpSocket: { host: '10.0.0.1', port: 80 } } }),
      deployment({}, { startupProbe: { httpGet: { host: 'localhost', port: 80 } } }),
      pod({}, { lifecycle: { preStop: { httpGet: { host: 'x', port: 80 } } } }),
      pod({ initContainers: [{ name: 'i', image: IMAGE, livenessProbe: { httpGet: { host: 'x', port: 80 } } }] }),
    ),
    allowed: all(
      pod({}, { livenessProbe: { httpGet: { path: '/', port: 80 } } }),
      pod({}, { readinessProbe: { tcpSocket: { host: '', port: 80 } } }),
    ),
  },
  {
    id: 'E21',
    denied: [{ ...create(object('v1', 'Binding', { target: { kind: 'Node', name: 'cp-1' } })), subresource: undefined }, { ...create({ ...pod(), target: { name: 'cp-1' } }), subresource: 'binding' }, ...all(
      deployment({ nodeName: 'cp-1' }),
      pod({ nodeSelector: { 'node-role.kubernetes.io/control-plane': '' } }),
      pod({ nodeSelector: { pool: 'platform' } }),
      pod({ nodeSelector: { 'kubernetes.io/hostname': 'cp-1' } }),
      pod(affinity({ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' })),
      pod(affinity({ key: 'pool', operator: 'In', values: ['team', 'platform'] })),
      pod(preferred('node-role.kubernetes.io/master')),
      pod(required({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['cp-1'] }] })),
    )],
    allowed: [
      ...all(
        pod({ nodeSelector: { pool: 'team' } }),
        pod({ nodeSelector: { 'kubernetes.io/arch': 'arm64' } }),
        pod(affinity({ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['a'] })),
        pod(affinity({ key: 'pool', operator: 'In', values: ['team'] })),
      ),
      update(running, { ...running, metadata: { ...running.metadata, labels: { a: 'b' } } }),
      { ...create({ ...pod(), target: { name: 'n1' } }, 'system:kube-scheduler'), subresource: 'binding' },
      create(pod(required({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1'] }] })), 'system:serviceaccount:kube-system:daemon-set-controller'),
    ],
  },
  {
    id: 'E22',
    denied: all(
      pod(tolerating({ operator: 'Exists' })),
      pod(tolerating({ key: '', operator: 'Exists', effect: 'NoSchedule' })),
      pod(tolerating({ key: 'node-role.kubernetes.io/master', operator: 'Exists' })),
      deployment(tolerating({ key: 'pool', operator: 'Equal', value: 'platform' })),
      pod(tolerating({ key: 'pool', operator: 'Exists' })),
    ),
    allowed: all(
      pod(tolerating({ key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' })),
      pod(tolerating({ key: 'pool', operator: 'Equal', value: 'team', effect: 'NoSchedule' })),
      pod(tolerating({ key: 'pool', value: 'team' })),
    ),
  },
  {
    id: 'E23',
    denied: all(
      pod({ priorityClassName: 'system-node-critical' }),
      deployment({ priorityClassName: 'platform' }),
      cronJob({ priorityClassName: 'Team-Default' }),
    ),
    allowed: all(
      pod({ priorityClassName: 'team-default' }),
      deployment({ priorityClassName: '' }),
    ),
  },
  {
    id: 'E24',
    denied: [
      ...all(
        service({ type: 'ExternalName', externalName: 'db.example.net' }),
        service({ externalIPs: ['10.0.0.1'] }),
        service({ type: 'ClusterIP', externalIPs: ['1.1.1.1'] }),
      ),
      update(service({}), service({ type: 'ExternalName', externalName: 'db.example.net' })),
      // CVE-2020-8554: the address in the status catches traffic as externalIPs does.
      { ...update(service({}), { ...service({}), status: { loadBalancer: { ingress: [{ ip: '10.0.0.1' }] } } }), subresource: 'status' },
    ],
    allowed: [
      ...all(
        service({ clusterIP: 'None' }),
        service({ externalIPs: [] }),
      ),
      { ...update(service({}), service({})), subresource: 'status', user: 'system:serviceaccount:metallb-system:controller' },
    ],
  },
  {
    id: 'E25',
    denied: all(
      service({ type: 'LoadBalancer' }),
      service({ type: 'NodePort' }),
      service({ type: 'LoadBalancer', allocateLoadBalancerNodePorts: false }),
    ),
    allowed: all(
      service({ type: 'ClusterIP' }),
      service({ selector: { app: 'x' } }),
    ),
  },
  {
    id: 'E29',
    denied: all(
      withImage('nginx'),
      withImage('registry.example.com/team-a/app:latest'),
      withImage('registry.example.com/team-a/app:1.0'),
      withImage('registry.example.com/team-a/app'),
      withImage(IMAGE.replace('registry.', 'registry-')),
      pod({ initContainers: [{ name: 'i', image: 'docker.io/x' }] }),
      deployment({}, { image: `registry.example.com.evil.net/team-a/app@sha256:${'a'.repeat(64)}` }),
      pod({ volumes: [{ name: 'v', image: { reference: 'docker.io/x' } }] }),
    ),
    allowed: all(
      withImage(IMAGE),
      withImage(`registry.example.com/shared/base/debug:1.2@sha256:${'b'.repeat(64)}`),
      pod({ volumes: [{ name: 'v', image: { reference: IMAGE } }] }),
    ),
  },
];
