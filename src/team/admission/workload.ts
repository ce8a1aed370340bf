import { AdmissionDefinition, literals } from './definition';
import { isAllowedImage, listOf } from './fence';
import { IMAGES, POD_CHANGED, POD_VARIABLES, PODS } from './pod';
import { AdmissionMaker, isPlatform, Principals } from './principal';

/** Pods: what they reach on the node, where they run, and what they run. */
export const workloadDefinitions: readonly AdmissionMaker[] = [hostAccess, probes, nodes, priorities, images];

const ENFORCED = "namespaceObject.metadata.?labels[?'pod-security.kubernetes.io/enforce'].orValue('')";
const RESTRICTED_VOLUMES = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'];
const BASELINE_CAPABILITIES = [
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT',
];
const SELINUX_TYPES = ['', 'container_engine_t', 'container_init_t', 'container_kvm_t', 'container_t'];
const SYSCTLS = [
  'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_local_reserved_ports', 'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range', 'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_syncookies', 'net.ipv4.tcp_wmem',
];

/** The part of the Pod Security Standards that lets a pod out of its container, again: for engines and clusters where the label does nothing. */
function hostAccess(principals: Principals): AdmissionDefinition {
  const contexts = '([variables.pod.?securityContext.orValue({})] + variables.containers.map(c, c.?securityContext.orValue({})))';
  const unconfined = (field: string) => `${contexts}.all(s, s.?${field}.?type.orValue('') != 'Unconfined')`;
  return {
    id: 'team-host-access',
    title: 'Pods of a team stay inside their containers',
    escapes: ['E18', 'E19', 'E33'],
    holdsIn: 'team-namespaces',
    match: PODS,
    condition: `!${isPlatform(principals)} && ${POD_CHANGED}`,
    variables: [
      ...POD_VARIABLES,
      // A platform engineer who takes the label off means it; a team cannot. Conditions of a policy do not know the namespace.
      { name: 'enforced', expression: `${ENFORCED} in ['baseline', 'restricted']` },
      { name: 'restricted', expression: `${ENFORCED} == 'restricted'` },
      { name: 'capabilities', expression: `variables.restricted ? ['NET_BIND_SERVICE'] : ${literals(BASELINE_CAPABILITIES)}` },
      { name: 'drivers', expression: listOf('csiDrivers') },
    ],
    validations: [
      {
        expression: '!variables.pod.?hostNetwork.orValue(false) && !variables.pod.?hostPID.orValue(false) && !variables.pod.?hostIPC.orValue(false)',
        message: 'hostNetwork, hostPID and hostIPC share the node with the pod: leave them out',
      },
      {
        expression: 'variables.pod.?volumes.orValue([]).all(v, !has(v.hostPath))'
          + ` && (!variables.restricted || variables.pod.?volumes.orValue([]).all(v, v.all(key, key == 'name' || key in ${literals(RESTRICTED_VOLUMES)})))`,
        message: 'volumes of this kind reach the node or other systems: use a claim',
      },
      {
        expression: 'variables.pod.?volumes.orValue([]).all(v, !has(v.csi) || v.csi.driver in variables.drivers)',
        message: 'this CSI driver is not open to the team as an inline volume: use a claim',
      },
      {
        expression: 'variables.containers.all(c, !c.?securityContext.?privileged.orValue(false))',
        message: 'a privileged container is the node: leave securityContext.privileged out',
      },
      {
        expression: 'variables.containers.all(c, c.?securityContext.?capabilities.?add.orValue([]).all(each, each in variables.capabilities))',
        message: 'these capabilities reach the node: leave them out of capabilities.add',
      },
      {
        expression: "variables.containers.all(c, c.?securityContext.?procMount.orValue('Default') == 'Default')",
        message: 'procMount must be Default',
      },
      {
        expression: `variables.pod.?securityContext.?sysctls.orValue([]).all(s, s.name in ${literals(SYSCTLS)})`,
        message: 'these sysctls hold for the whole node: leave them out',
      },
      {
        expression: `${contexts}.all(s, !s.?windowsOptions.?hostProcess.orValue(false))`,
        message: 'a HostProcess container is the node: leave hostProcess out',
      },
      {
        expression: 'variables.containers.all(c, c.?ports.orValue([]).all(p, p.?hostPort.orValue(0) == 0))',
        message: 'hostPort takes a port of the node: use a Service',
      },
      {
        expression: `${unconfined('seccompProfile')} && ${unconfined('appArmorProfile')}`
          + " && !variables.template.?metadata.?annotations.orValue({}).exists(key, key.startsWith('container.apparmor.security.beta.kubernetes.io/') && variables.template.metadata.annotations[key] == 'unconfined')",
        message: 'seccomp and AppArmor profiles cannot be Unconfined',
      },
      {
        expression: `${contexts}.all(s, s.?seLinuxOptions.?user.orValue('') == '' && s.?seLinuxOptions.?role.orValue('') == ''`
          + ` && s.?seLinuxOptions.?type.orValue('') in ${literals(SELINUX_TYPES)})`,
        message: 'SELinux user, role and type decide what a container reaches: leave them out',
      },
      {
        // What is not said here is the label's to refuse: defaults come from the image, and from mutations.
        expression: '!variables.restricted || (variables.containers.all(c, !c.?securityContext.?allowPrivilegeEscalation.orValue(false))'
          + ` && (!variables.pod.?hostUsers.orValue(true) || (${contexts}.all(s, s.?runAsUser.orValue(1) != 0) && variables.containers.all(c, c.?securityContext.?runAsNonRoot.orValue(true)))))`,
        message: 'a container may not run as root or gain privileges: leave allowPrivilegeEscalation, runAsUser 0 and runAsNonRoot false out',
      },
    ].map(({ expression, message }) => ({ expression: `!variables.enforced || (${expression})`, message })),
  };
}

function probes(principals: Principals): AdmissionDefinition {
  const ask = (handler: string) => `${handler}.?httpGet.?host.orValue('') == '' && ${handler}.?tcpSocket.?host.orValue('') == ''`;
  const probe = ['livenessProbe', 'readinessProbe', 'startupProbe'].map((name) => ask(`c.?${name}`));
  const hook = ['postStart', 'preStop'].map((name) => ask(`c.?lifecycle.?${name}`));
  return {
    id: 'team-probe-hosts',
    title: 'Probes and hooks of a team call the pod itself',
    escapes: ['E20'],
    holdsIn: 'team-namespaces',
    match: PODS,
    condition: `!${isPlatform(principals)} && ${POD_CHANGED}`,
    variables: POD_VARIABLES,
    validations: [{
      expression: `variables.containers.all(c, ${[...probe, ...hook].join(' && ')})`,
      message: 'the node would call this host on behalf of the pod: leave host out of probes and hooks',
    }],
  };
}

const CONTROL_PLANE = ['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/controlplane', 'node-role.kubernetes.io/etcd', 'node-role.kubernetes.io/master'];
const ANYWHERE = [
  'eks.amazonaws.com/capacityType', 'karpenter.sh/capacity-type', 'kubernetes.io/arch', 'kubernetes.io/os', 'node.kubernetes.io/instance-type', 'topology.kubernetes.io/region', 'topology.kubernetes.io/zone',
];

function podTerms(field: string): string {
  const terms = `variables.pod.?affinity.?${field}`;
  return `${terms}.?requiredDuringSchedulingIgnoredDuringExecution.orValue([]) + ${terms}.?preferredDuringSchedulingIgnoredDuringExecution.orValue([]).map(p, p.podAffinityTerm)`;
}

function nodes(principals: Principals): AdmissionDefinition {
  const anywhere = literals(ANYWHERE);
  const term = `(size(t.?matchFields.orValue([])) == 0 || variables.isDaemon) && t.?matchExpressions.orValue([]).all(e, e.key in ${anywhere}`
    // What keeps away from nodes of others is fine; what keeps away from the team's own asks for those of others.
    + ' || (e.operator == \'NotIn\' && !e.key.startsWith(\'node-role.kubernetes.io/\') && !e.?values.orValue([]).exists(v, v in variables.pools))'
    + ` || (e.operator == 'DoesNotExist' && (e.key in ${literals(CONTROL_PLANE)} || !(e.key.lowerAscii().matches('(node-role|pool|nodegroup|node-group|team|tenant)') || e.key in variables.pools)))`
    + " || (e.operator == 'In' && !e.key.startsWith('node-role.kubernetes.io/') && e.?values.orValue([]).all(v, v in variables.pools)))";
  return {
    id: 'team-nodes',
    title: 'Pods of a team run on the node pools that it is allowed',
    escapes: ['E21', 'E22'],
    holdsIn: 'team-namespaces',
    match: PODS,
    condition: `!${isPlatform(principals)} && ${POD_CHANGED}`,
    variables: [
      ...POD_VARIABLES,
      { name: 'pools', expression: listOf('nodePools') },
      { name: 'isDaemon', expression: "request.userInfo.username in ['system:kube-controller-manager', 'system:serviceaccount:kube-system:daemon-set-controller']" },
      {
        name: 'terms',
        expression: 'variables.pod.?affinity.?nodeAffinity.?requiredDuringSchedulingIgnoredDuringExecution.?nodeSelectorTerms.orValue([])'
          + ' + variables.pod.?affinity.?nodeAffinity.?preferredDuringSchedulingIgnoredDuringExecution.orValue([]).map(p, p.preference)',
      },
      { name: 'beside', expression: ['podAffinity', 'podAntiAffinity'].map((each) => podTerms(each)).join(' + ') },
    ],
    validations: [
      {
        // The scheduler sets it later, and updates of a running pod carry it.
        expression: "variables.pod.?nodeName.orValue('') == '' || (request.operation == 'UPDATE' && object.kind == 'Pod' && oldObject.spec.?nodeName.orValue('') == variables.pod.nodeName)",
        message: 'nodeName goes past the scheduler: leave it out',
      },
      {
        expression: `variables.pod.?nodeSelector.orValue({}).all(key, key in ${anywhere}`
          + " || (!key.startsWith('node-role.kubernetes.io/') && variables.pod.nodeSelector[key] in variables.pools))",
        message: 'nodeSelector names a pool that is not open to the team',
      },
      { expression: `variables.terms.all(t, ${term})`, message: 'node affinity names nodes or a pool that is not open to the team' },
      {
        // Beside the pods of others is on their nodes; away from them, when it must be so, keeps them from nodes.
        expression: 'variables.beside.all(t, !has(t.namespaceSelector) && t.?namespaces.orValue([]).all(n, n == request.namespace))',
        message: 'affinity to pods of other namespaces chooses nodes by them: name pods of this namespace only',
      },
      {
        expression: "variables.pod.?tolerations.orValue([]).all(t, t.?key.orValue('') != '' && !t.key.startsWith('node-role.kubernetes.io/')"
          + " && (t.key.startsWith('node.kubernetes.io/') || t.key in variables.pools || (t.?operator.orValue('Equal') == 'Equal' && t.?value.orValue('') in variables.pools)))",
        message: 'this toleration opens nodes that are not the team\'s: tolerate the taint of its own pool by value',
      },
    ],
  };
}

function priorities(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-priorities',
    title: 'Pods of a team have the priorities that it is allowed',
    escapes: ['E23'],
    holdsIn: 'team-namespaces',
    match: PODS,
    condition: `!${isPlatform(principals)} && ${POD_CHANGED}`,
    variables: [...POD_VARIABLES, { name: 'classes', expression: listOf('priorityClasses') }],
    validations: [{
      expression: "variables.pod.?priorityClassName.orValue('') == '' || variables.pod.priorityClassName in variables.classes",
      message: 'this priority class is not open to the team',
    }, {
      // The API server fills the field in by the class; a number of the system's without a class is meant to look like it.
      expression: "variables.pod.?priority.orValue(0) <= 1000000000 || variables.pod.?priorityClassName.orValue('') in variables.classes",
      message: 'priorities above 1000000000 are the system\'s: leave priority out',
    }],
  };
}

/** cert-manager proves that a host is the team's by a pod of its own making, of the one image that it is told by the platform. */
const IS_SOLVER = "request.userInfo.username == 'system:serviceaccount:cert-manager:cert-manager' && object.kind == 'Pod'"
  + " && object.metadata.?labels[?'acme.cert-manager.io/http01-solver'].orValue('') == 'true'"
  + " && variables.images.all(i, i.matches('^[^@]*[/]cert-manager-acmesolver[:@][^/]+$'))";

function images(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-images',
    title: 'Images of a team come from its registries and are named by digest',
    escapes: ['E29', 'E39'],
    holdsIn: 'team-namespaces',
    match: PODS,
    condition: `!${isPlatform(principals)} && ${POD_CHANGED}`,
    variables: [
      ...POD_VARIABLES,
      { name: 'registries', expression: listOf('registries') },
      { name: 'digests', expression: listOf('digests') },
      IMAGES,
      { name: 'isSolver', expression: IS_SOLVER },
    ],
    validations: [
      { expression: `variables.isSolver || variables.images.all(i, ${isAllowedImage('variables.registries', 'i')})`, message: 'this registry is not open to the team: write images with the full name of an allowed one' },
      {
        expression: "variables.isSolver || ('optional' in variables.digests ? variables.images.all(i, i.contains('@sha256:') || i.matches(':[A-Za-z0-9_][A-Za-z0-9_.-]*$') && !i.endsWith(':latest'))"
          + " : variables.images.all(i, i.matches('@sha256:[a-f0-9]{64}$')))",
        message: 'name images by digest, as in registry/image@sha256:…; a tag can be moved',
      },
    ],
  };
}
