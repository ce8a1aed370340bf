import { KubernetesVersion } from '../../../src';
import { KubeObject } from '../../../src/object/kube-object';
import { CompiledPolicy, compilePolicy } from '../../../src/policy/compile';
import { judge } from '../../../src/policy/judge';
import { specOf } from '../../../src/policy/policy';
import { policyOf } from '../../../src/policy/rule';
import { PodSecurityLevel, podSecurityRule } from '../../../src/policy/rules/pod-security';

const MINORS = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36];
const RESTRICTED = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

function policy(level: PodSecurityLevel, minor: number): CompiledPolicy {
  const rule = podSecurityRule(level, KubernetesVersion.of(`1.${minor}`));
  const compiled = compilePolicy({ ...specOf('pss', policyOf(rule, {})), id: 'pss' }, KubernetesVersion._NEWEST_MINOR);
  if (Array.isArray(compiled)) { throw new Error(JSON.stringify(compiled)); }
  return compiled as CompiledPolicy;
}

const POLICIES = new Map(Object.values(PodSecurityLevel).map((level) => [level, MINORS.map((minor) => policy(level, minor))]));

/** A pod that keeps the level restricted, but for what is told. */
function pod(spec: object, container: object, security: object): KubeObject {
  const containers = [{ name: 'a', image: 'a', securityContext: RESTRICTED, ...container }];
  const securityContext = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' }, ...security };
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a', namespace: 'a' }, spec: { securityContext, containers, ...spec } } as unknown as KubeObject;
}

/** The minors whose standards let a pod pass. */
function accepting(level: PodSecurityLevel, object: KubeObject): number[] {
  return MINORS.filter((_, i) => judge(POLICIES.get(level)![i], { operation: 'CREATE', object, oldObject: null }).breaches.length === 0);
}

const from = (first: number) => MINORS.filter((minor) => minor >= first);
const before = (first: number) => MINORS.filter((minor) => minor < first);
const sysctl = (name: string) => ({ sysctls: [{ name, value: '1' }] });
const { BASELINE: B, RESTRICTED: R } = PodSecurityLevel;
const WINDOWS = { os: { name: 'windows' } };

describe('what a version of the Pod Security Standards lets pass', () => {
  it.each<[string, PodSecurityLevel, KubeObject, number[]]>([
    ['a plain pod', R, pod({}, {}, {}), MINORS],
    ['a sysctl that always was safe', B, pod({}, {}, sysctl('kernel.shm_rmid_forced')), MINORS],
    ['local reserved ports', B, pod({}, {}, sysctl('net.ipv4.ip_local_reserved_ports')), from(27)],
    ['keepalive', B, pod({}, {}, sysctl('net.ipv4.tcp_keepalive_time')), from(29)],
    ['fin timeout', R, pod({}, {}, sysctl('net.ipv4.tcp_fin_timeout')), from(29)],
    ['keepalive interval', B, pod({}, {}, sysctl('net.ipv4.tcp_keepalive_intvl')), from(29)],
    ['keepalive probes', B, pod({}, {}, sysctl('net.ipv4.tcp_keepalive_probes')), from(29)],
    ['buffers', B, pod({}, {}, sysctl('net.ipv4.tcp_rmem')), from(32)],
    ['buffers for writing', R, pod({}, {}, sysctl('net.ipv4.tcp_wmem')), from(32)],
    ['a sysctl that never was safe', B, pod({}, {}, sysctl('net.core.somaxconn')), []],
    ['the engine type of SELinux', B, pod({}, {}, { seLinuxOptions: { type: 'container_engine_t' } }), from(31)],
    ['a type of SELinux that always was fine', R, pod({}, {}, { seLinuxOptions: { type: 'container_kvm_t' } }), MINORS],
    ['a user of SELinux', B, pod({}, {}, { seLinuxOptions: { user: 'a' } }), []],
    ['a host in a probe', B, pod({}, { livenessProbe: { httpGet: { host: 'a', port: 1 } } }, {}), before(34)],
    ['a host in a hook', B, pod({}, { lifecycle: { preStop: { tcpSocket: { host: 'a', port: 1 } } } }, {}), before(34)],
    ['a host in the probe of an init container', B, pod({ initContainers: [{ name: 'b', image: 'b', startupProbe: { tcpSocket: { host: 'a', port: 1 } } }] }, {}, {}), before(34)],
    ['the pod itself named in a probe', R, pod({}, { livenessProbe: { httpGet: { host: '127.0.0.1', port: 1 } } }, {}), before(34)],
    ['an empty host in a probe', R, pod({}, { livenessProbe: { httpGet: { host: '', port: 1 } } }, {}), MINORS],
    ['an open /proc', B, pod({}, { securityContext: { ...RESTRICTED, procMount: 'Unmasked' } }, {}), []],
    ['an open /proc of other users', B, pod({ hostUsers: false }, { securityContext: { ...RESTRICTED, procMount: 'Unmasked' } }, {}), from(35)],
    ['an open /proc of other users, at the higher level', R, pod({ hostUsers: false }, { securityContext: { ...RESTRICTED, procMount: 'Unmasked' } }, {}), []],
    ['root', R, pod({}, {}, { runAsUser: 0 }), []],
    ['root of other users', R, pod({ hostUsers: false }, {}, { runAsUser: 0 }), from(35)],
    ['whoever the image says', R, pod({}, {}, { runAsNonRoot: undefined }), []],
    ['whoever the image says, of other users', R, pod({ hostUsers: false }, {}, { runAsNonRoot: undefined }), from(35)],
    ['root, at the lower level', B, pod({}, {}, { runAsUser: 0 }), MINORS],
    ['a profile of AppArmor', R, pod({}, {}, { appArmorProfile: { type: 'Localhost', localhostProfile: 'a' } }), MINORS],
    ['no profile of AppArmor', B, pod({}, {}, { appArmorProfile: { type: 'Unconfined' } }), []],
    ['no profile of seccomp', B, pod({}, {}, { seccompProfile: { type: 'Unconfined' } }), []],
    ['nothing said of seccomp, at the lower level', B, pod({}, {}, { seccompProfile: undefined }), MINORS],
    ['nothing said of seccomp', R, pod({}, {}, { seccompProfile: undefined }), []],
    ['a pod of Windows, where Linux alone has the fields', R, pod(WINDOWS, { securityContext: {} }, { seccompProfile: undefined }), MINORS],
    ['a pod of Windows that may be an administrator', R, pod(WINDOWS, { securityContext: {} }, { seccompProfile: undefined, runAsNonRoot: undefined }), []],
    ['a pod of Windows on its host', B, pod(WINDOWS, {}, { windowsOptions: { hostProcess: true } }), []],
    ['a volume of an image', R, pod({ volumes: [{ name: 'a', image: { reference: 'a' } }] }, {}, {}), MINORS],
    ['the same at the lower level', B, pod({ volumes: [{ name: 'a', image: { reference: 'a' } }] }, {}, {}), MINORS],
    ['a capability that baseline adds', B, pod({}, { securityContext: { capabilities: { add: ['CHOWN'] } } }, {}), MINORS],
    ['the same at the higher level', R, pod({}, { securityContext: { ...RESTRICTED, capabilities: { drop: ['ALL'], add: ['CHOWN'] } } }, {}), []],
    ['the one that the higher level adds', R, pod({}, { securityContext: { ...RESTRICTED, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } } }, {}), MINORS],
    ['raw network', B, pod({}, { securityContext: { capabilities: { add: ['NET_RAW'] } } }, {}), []],
  ])('%s, at the level %s', (_, level, object, minors) => {
    expect(accepting(level, JSON.parse(JSON.stringify(object)) as KubeObject)).toEqual(minors);
  });
});
