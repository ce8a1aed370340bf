import { CheckRun, show, Violation } from './violation';
import { isList, isMap, Json, JsonMap } from '../object/json';

/*
 * What the API server allows as values of built-in kinds and their published schemas do not say (Kubernetes API reference and the validation
 * of k8s.io/kubernetes, 1.27 to 1.36). Only fields whose values are closed stand here.
 */

/** What a field may be: one of some words, every item one of some words, a number in a range, or a part with fields of its own. */
type Fact = { readonly oneOf: readonly string[] } | { readonly eachOf: readonly string[] } | { readonly min: number; readonly max: number }
| { readonly part: string; readonly in: 'field' | 'list' };

const one = (words: string): Fact => ({ oneOf: words.split(' ') });
const each = (words: string): Fact => ({ eachOf: words.split(' ') });
const range = (min: number, max = Infinity): Fact => ({ min, max });
const part = (name: string): Fact => ({ part: name, in: 'field' });
const list = (name: string): Fact => ({ part: name, in: 'list' });

const PORT = range(1, 65535);
const COUNT = range(0);
const PROTOCOL = one('TCP UDP SCTP');
const SELECT = one('In NotIn Exists DoesNotExist');
const EFFECT = one('NoSchedule PreferNoSchedule NoExecute');
const FAILURE = one('Fail Ignore');
const MATCH = one('Exact Equivalent');
const OPERATIONS = each('* CREATE UPDATE DELETE CONNECT');
const SCOPES = 'BestEffort CrossNamespacePodAffinity NotBestEffort NotTerminating PriorityClass Terminating VolumeAttributesClass';
const ACCESS = each('ReadWriteOnce ReadOnlyMany ReadWriteMany ReadWriteOncePod');
const FAMILIES = each('IPv4 IPv6');
const PROFILE = part('Profile');
const SELECTOR = part('LabelSelector');
const TEMPLATE = part('PodTemplate');

/** The parts that kinds are made of. */
const PARTS: { readonly [part: string]: { readonly [field: string]: Fact } } = {
  LabelSelector: { matchExpressions: list('Requirement') },
  Requirement: { operator: SELECT },
  PodTemplate: { spec: part('PodSpec') },
  PodSpec: {
    restartPolicy: one('Always OnFailure Never'),
    dnsPolicy: one('ClusterFirst ClusterFirstWithHostNet Default None'),
    preemptionPolicy: one('Never PreemptLowerPriority'),
    terminationGracePeriodSeconds: COUNT,
    activeDeadlineSeconds: range(1),
    os: part('Os'),
    tolerations: list('Toleration'),
    topologySpreadConstraints: list('Spread'),
    affinity: part('Affinity'),
    securityContext: part('PodSecurity'),
    containers: list('Container'),
    initContainers: list('Container'),
    ephemeralContainers: list('Container'),
    volumes: list('Volume'),
  },
  Os: { name: one('linux windows') },
  Toleration: { operator: one('Exists Equal Lt Gt'), effect: EFFECT },
  Spread: {
    whenUnsatisfiable: one('DoNotSchedule ScheduleAnyway'),
    nodeAffinityPolicy: one('Honor Ignore'),
    nodeTaintsPolicy: one('Honor Ignore'),
    maxSkew: range(1),
    minDomains: range(1),
    labelSelector: SELECTOR,
  },
  Affinity: { nodeAffinity: part('NodeAffinity'), podAffinity: part('PodAffinity'), podAntiAffinity: part('PodAffinity') },
  NodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: part('NodeSelector'), preferredDuringSchedulingIgnoredDuringExecution: list('PreferredNodes') },
  PreferredNodes: { weight: range(1, 100), preference: part('NodeTerm') },
  NodeSelector: { nodeSelectorTerms: list('NodeTerm') },
  NodeTerm: { matchExpressions: list('NodeRequirement'), matchFields: list('NodeRequirement') },
  NodeRequirement: { operator: one('In NotIn Exists DoesNotExist Gt Lt') },
  PodAffinity: { requiredDuringSchedulingIgnoredDuringExecution: list('PodTerm'), preferredDuringSchedulingIgnoredDuringExecution: list('PreferredPods') },
  PreferredPods: { weight: range(1, 100), podAffinityTerm: part('PodTerm') },
  PodTerm: { labelSelector: SELECTOR, namespaceSelector: SELECTOR },
  PodSecurity: {
    fsGroupChangePolicy: one('OnRootMismatch Always'),
    supplementalGroupsPolicy: one('Merge Strict'),
    seLinuxChangePolicy: one('MountOption Recursive'),
    seccompProfile: PROFILE,
    appArmorProfile: PROFILE,
    runAsUser: COUNT,
    runAsGroup: COUNT,
    fsGroup: COUNT,
  },
  Profile: { type: one('RuntimeDefault Unconfined Localhost') },
  Container: {
    imagePullPolicy: one('Always IfNotPresent Never'),
    restartPolicy: one('Always Never OnFailure'),
    terminationMessagePolicy: one('File FallbackToLogsOnError'),
    ports: list('ContainerPort'),
    resizePolicy: list('Resize'),
    volumeMounts: list('Mount'),
    securityContext: part('Security'),
    livenessProbe: part('Probe'),
    readinessProbe: part('Probe'),
    startupProbe: part('Probe'),
    lifecycle: part('Lifecycle'),
  },
  ContainerPort: { protocol: PROTOCOL, containerPort: PORT, hostPort: range(0, 65535) },
  Resize: { restartPolicy: one('NotRequired RestartContainer') },
  Mount: { mountPropagation: one('None HostToContainer Bidirectional'), recursiveReadOnly: one('Disabled IfPossible Enabled') },
  Security: { procMount: one('Default Unmasked'), seccompProfile: PROFILE, appArmorProfile: PROFILE, runAsUser: COUNT, runAsGroup: COUNT },
  Probe: {
    httpGet: part('HttpGet'),
    tcpSocket: part('Socket'),
    grpc: part('Grpc'),
    periodSeconds: COUNT,
    timeoutSeconds: COUNT,
    initialDelaySeconds: COUNT,
    failureThreshold: COUNT,
    successThreshold: COUNT,
  },
  HttpGet: { scheme: one('HTTP HTTPS'), port: PORT },
  Socket: { port: PORT },
  Grpc: { port: PORT },
  Lifecycle: { postStart: part('Handler'), preStop: part('Handler') },
  Handler: { httpGet: part('HttpGet'), tcpSocket: part('Socket') },
  Volume: { hostPath: part('HostPath'), configMap: part('Modes'), secret: part('Modes'), projected: part('Modes') },
  HostPath: { type: { oneOf: ['', ...'DirectoryOrCreate Directory FileOrCreate File Socket CharDevice BlockDevice'.split(' ')] } },
  Modes: { defaultMode: range(0, 0o777), items: list('Mode') },
  Mode: { mode: range(0, 0o777) },
  Strategy: { type: one('Recreate RollingUpdate'), rollingUpdate: part('Rolling') },
  Rolling: { maxSurge: COUNT, maxUnavailable: COUNT },
  SetStrategy: { type: one('RollingUpdate OnDelete'), rollingUpdate: part('Rolling') },
  Workload: { replicas: COUNT, selector: SELECTOR, template: TEMPLATE, strategy: part('Strategy'), minReadySeconds: COUNT, revisionHistoryLimit: COUNT, progressDeadlineSeconds: COUNT },
  SetSpec: {
    replicas: COUNT,
    selector: SELECTOR,
    template: TEMPLATE,
    updateStrategy: part('SetStrategy'),
    podManagementPolicy: one('OrderedReady Parallel'),
    persistentVolumeClaimRetentionPolicy: part('ClaimRetention'),
    volumeClaimTemplates: list('Claim'),
    minReadySeconds: COUNT,
    revisionHistoryLimit: COUNT,
  },
  ClaimRetention: { whenDeleted: one('Retain Delete'), whenScaled: one('Retain Delete') },
  JobSpec: {
    completionMode: one('NonIndexed Indexed'),
    podReplacementPolicy: one('TerminatingOrFailed Failed'),
    podFailurePolicy: part('FailurePolicy'),
    template: TEMPLATE,
    selector: SELECTOR,
    parallelism: COUNT,
    completions: COUNT,
    backoffLimit: COUNT,
    activeDeadlineSeconds: COUNT,
    ttlSecondsAfterFinished: COUNT,
  },
  FailurePolicy: { rules: list('FailureRule') },
  FailureRule: { action: one('Count FailIndex FailJob Ignore'), onExitCodes: part('ExitCodes') },
  ExitCodes: { operator: one('In NotIn') },
  JobTemplate: { spec: part('JobSpec') },
  CronJobSpec: {
    concurrencyPolicy: one('Allow Forbid Replace'),
    jobTemplate: part('JobTemplate'),
    successfulJobsHistoryLimit: COUNT,
    failedJobsHistoryLimit: COUNT,
    startingDeadlineSeconds: COUNT,
  },
  ServiceSpec: {
    type: one('ClusterIP ExternalName LoadBalancer NodePort'),
    sessionAffinity: one('ClientIP None'),
    externalTrafficPolicy: one('Cluster Local'),
    internalTrafficPolicy: one('Cluster Local'),
    ipFamilyPolicy: one('PreferDualStack RequireDualStack SingleStack'),
    ipFamilies: FAMILIES,
    ports: list('ServicePort'),
    trafficDistribution: one('PreferClose PreferSameNode PreferSameZone'),
  },
  ServicePort: { protocol: PROTOCOL, port: PORT, targetPort: PORT, nodePort: range(0, 65535) },
  Claim: { spec: part('ClaimSpec') },
  ClaimSpec: { accessModes: ACCESS, volumeMode: one('Block Filesystem'), selector: SELECTOR },
  VolumeSpec: { accessModes: ACCESS, volumeMode: one('Block Filesystem'), persistentVolumeReclaimPolicy: one('Delete Recycle Retain') },
  NetworkSpec: { policyTypes: each('Egress Ingress'), podSelector: SELECTOR, ingress: list('NetworkRule'), egress: list('NetworkRule') },
  NetworkRule: { ports: list('NetworkPort'), from: list('Peer'), to: list('Peer') },
  NetworkPort: { protocol: PROTOCOL, port: PORT, endPort: PORT },
  Peer: { podSelector: SELECTOR, namespaceSelector: SELECTOR },
  IngressSpec: { rules: list('IngressRule'), defaultBackend: part('Backend') },
  IngressRule: { http: part('IngressHttp') },
  IngressHttp: { paths: list('IngressPath') },
  IngressPath: { pathType: one('Exact ImplementationSpecific Prefix'), backend: part('Backend') },
  Backend: { service: part('BackendService') },
  BackendService: { port: part('BackendPort') },
  BackendPort: { number: PORT },
  DisruptionSpec: { unhealthyPodEvictionPolicy: one('AlwaysAllow IfHealthyBudget'), selector: SELECTOR, minAvailable: COUNT, maxUnavailable: COUNT },
  ScalerSpec: { metrics: list('Metric'), behavior: part('Behavior'), minReplicas: COUNT, maxReplicas: range(1) },
  Metric: {
    type: one('ContainerResource External Object Pods Resource'),
    resource: part('MetricSource'),
    containerResource: part('MetricSource'),
    pods: part('MetricSource'),
    object: part('MetricSource'),
    external: part('MetricSource'),
  },
  MetricSource: { target: part('MetricTarget') },
  MetricTarget: { type: one('AverageValue Utilization Value') },
  Behavior: { scaleUp: part('Scaling'), scaleDown: part('Scaling') },
  Scaling: { selectPolicy: one('Disabled Max Min'), policies: list('ScalingPolicy'), stabilizationWindowSeconds: range(0, 3600) },
  ScalingPolicy: { type: one('Percent Pods'), value: range(1), periodSeconds: range(1, 1800) },
  RoleRef: { kind: one('ClusterRole Role'), apiGroup: one('rbac.authorization.k8s.io') },
  ClusterRoleRef: { kind: one('ClusterRole'), apiGroup: one('rbac.authorization.k8s.io') },
  Subject: { kind: one('Group ServiceAccount User') },
  QuotaSpec: { scopes: each(SCOPES), scopeSelector: part('ScopeSelector') },
  ScopeSelector: { matchExpressions: list('ScopeRequirement') },
  ScopeRequirement: { operator: SELECT, scopeName: one(SCOPES) },
  PolicySpec: { failurePolicy: FAILURE, matchConstraints: part('PolicyMatch'), validations: list('Validation'), reinvocationPolicy: one('IfNeeded Never'), mutations: list('Mutation') },
  Validation: { reason: one('Forbidden Invalid RequestEntityTooLarge Unauthorized') },
  Mutation: { patchType: one('ApplyConfiguration JSONPatch') },
  PolicyMatch: {
    matchPolicy: MATCH, resourceRules: list('OperationRule'), excludeResourceRules: list('OperationRule'), namespaceSelector: SELECTOR, objectSelector: SELECTOR,
  },
  OperationRule: { operations: OPERATIONS, scope: one('* Cluster Namespaced') },
  PolicyBindingSpec: { validationActions: each('Audit Deny Warn'), paramRef: part('ParamRef'), matchResources: part('PolicyMatch') },
  ParamRef: { parameterNotFoundAction: one('Allow Deny'), selector: SELECTOR },
  Webhook: {
    failurePolicy: FAILURE,
    matchPolicy: MATCH,
    sideEffects: one('None NoneOnDryRun Some Unknown'),
    reinvocationPolicy: one('IfNeeded Never'),
    rules: list('OperationRule'),
    timeoutSeconds: range(1, 30),
    namespaceSelector: SELECTOR,
    objectSelector: SELECTOR,
  },
  DefinitionSpec: { scope: one('Cluster Namespaced'), conversion: part('Conversion') },
  Conversion: { strategy: one('None Webhook') },
  DriverSpec: { fsGroupPolicy: one('File None ReadWriteOnceWithFSType'), volumeLifecycleModes: each('Ephemeral Persistent') },
  NodeSpec: { taints: list('Taint') },
  Taint: { effect: EFFECT },
};

const spec = (name: string) => ({ spec: part(name) });

/** The fields of each kind, by group and kind. */
const KINDS: { readonly [kind: string]: { readonly [field: string]: Fact } } = {
  '/Node': spec('NodeSpec'),
  '/PersistentVolume': spec('VolumeSpec'),
  '/PersistentVolumeClaim': spec('ClaimSpec'),
  '/Pod': spec('PodSpec'),
  '/PodTemplate': { template: TEMPLATE },
  '/ReplicationController': spec('Workload'),
  '/ResourceQuota': spec('QuotaSpec'),
  '/Service': spec('ServiceSpec'),
  'admissionregistration.k8s.io/MutatingAdmissionPolicy': spec('PolicySpec'),
  'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding': spec('PolicyBindingSpec'),
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': { webhooks: list('Webhook') },
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy': spec('PolicySpec'),
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': spec('PolicyBindingSpec'),
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': { webhooks: list('Webhook') },
  'apiextensions.k8s.io/CustomResourceDefinition': spec('DefinitionSpec'),
  'apps/DaemonSet': spec('SetSpec'),
  'apps/Deployment': spec('Workload'),
  'apps/ReplicaSet': spec('Workload'),
  'apps/StatefulSet': spec('SetSpec'),
  'autoscaling/HorizontalPodAutoscaler': spec('ScalerSpec'),
  'batch/CronJob': spec('CronJobSpec'),
  'batch/Job': spec('JobSpec'),
  'discovery.k8s.io/EndpointSlice': { addressType: one('FQDN IPv4 IPv6') },
  'networking.k8s.io/Ingress': spec('IngressSpec'),
  'networking.k8s.io/NetworkPolicy': spec('NetworkSpec'),
  'policy/PodDisruptionBudget': spec('DisruptionSpec'),
  'rbac.authorization.k8s.io/ClusterRoleBinding': { roleRef: part('ClusterRoleRef'), subjects: list('Subject') },
  'rbac.authorization.k8s.io/RoleBinding': { roleRef: part('RoleRef'), subjects: list('Subject') },
  'scheduling.k8s.io/PriorityClass': { preemptionPolicy: one('Never PreemptLowerPriority') },
  'storage.k8s.io/CSIDriver': spec('DriverSpec'),
  'storage.k8s.io/StorageClass': { reclaimPolicy: one('Delete Recycle Retain'), volumeBindingMode: one('Immediate WaitForFirstConsumer') },
};

/** Values of a built-in kind that an API server refuses although its published schema lets them pass. */
export function builtInValueViolations(object: JsonMap, group: string, kind: string): readonly Violation[] {
  const key = `${group}/${kind}`;
  if (!Object.hasOwn(KINDS, key)) { return []; }
  const run = new CheckRun();
  checkPart(object, KINDS[key], run);
  return run.violations;
}

function checkPart(value: JsonMap, facts: { readonly [field: string]: Fact }, run: CheckRun): void {
  for (const field in value) {
    const fact = facts[field];
    // The table is a plain object: what it inherits (`constructor`) is no fact.
    if (fact === undefined || !Object.hasOwn(facts, field)) { continue; }
    run.path.push(field);
    checkFact(value[field], fact, run);
    run.path.pop();
  }
}

function checkFact(value: Json, fact: Fact, run: CheckRun): void {
  if ('oneOf' in fact) {
    if (typeof value === 'string' && !fact.oneOf.includes(value)) { reportWord(value, fact.oneOf, run); }
  } else if ('eachOf' in fact) {
    if (isList(value)) { value.forEach((item, i) => { at(i, run, () => { if (typeof item === 'string' && !fact.eachOf.includes(item)) { reportWord(item, fact.eachOf, run); } }); }); }
  } else if ('min' in fact) {
    if (typeof value === 'number' && (value < fact.min || value > fact.max)) {
      run.report('bounds', (field) => `${field} must be ${fact.max === Infinity ? `at least ${fact.min}` : `from ${fact.min} to ${fact.max}`}, not ${value}`);
    }
  } else if (fact.in === 'field') {
    if (isMap(value)) { checkPart(value, PARTS[fact.part], run); }
  } else if (isList(value)) {
    value.forEach((item, i) => { if (isMap(item)) { at(i, run, () => checkPart(item, PARTS[fact.part], run)); } });
  }
}

function at(step: number, run: CheckRun, check: () => void): void {
  run.path.push(step);
  check();
  run.path.pop();
}

function reportWord(value: string, allowed: readonly string[], run: CheckRun): void {
  run.report('not-in-enum', (field) => `${field} must be one of ${allowed.map(show).join(', ')}, not ${show(value)}`, allowed, value);
}
