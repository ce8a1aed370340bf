import { Json, JsonMap } from '../../../src/object/json';

/** A row of the table of verdicts. */
export interface Row {
  readonly file: string;
  readonly doc: number;
  readonly policy: string;
  readonly rule?: string;
  readonly expected: 'pass' | 'fail';
  readonly kind: string;
  readonly name: string | null;
  readonly scope: 'core' | 'extra';
  readonly case?: string;
  readonly parameters?: JsonMap;
  readonly match?: JsonMap;
  readonly object_is?: string;
  readonly level?: string;
  readonly version?: string;
}

/** A rule of the library with what it is told, in place of a policy of somebody else. */
export interface Counterpart {
  readonly rule: string;
  readonly given?: JsonMap;
  /** The conditions of the rule that are meant. @default - all */
  readonly only?: readonly number[];
  /** Kinds that it judges in place of its own. */
  readonly kinds?: 'of-row';
}

type Told = (parameters: JsonMap) => readonly Counterpart[];

const one = (rule: string, given?: JsonMap, only?: readonly number[]): readonly Counterpart[] => [{ rule, ...(given ? { given } : {}), ...(only ? { only } : {}) }];
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : []);
const withImages = (parameters: JsonMap): JsonMap => (parameters.exemptImages === undefined ? {} : { exemptImages: parameters.exemptImages });

const KYVERNO: { readonly [policy: string]: readonly Counterpart[] } = {
  'pod-security/baseline/disallow-capabilities': one('allowed-capabilities'),
  'pod-security/baseline/disallow-host-namespaces': one('no-host-namespaces'),
  'pod-security/baseline/disallow-host-path': one('restrict-host-paths'),
  'pod-security/baseline/disallow-host-ports': one('restrict-host-ports'),
  'pod-security/baseline/disallow-host-ports-range': one('restrict-host-ports', { min: 5000, max: 6000 }),
  'pod-security/baseline/disallow-host-process': one('no-host-process'),
  'pod-security/baseline/disallow-privileged-containers': one('no-privileged-containers'),
  'pod-security/baseline/disallow-proc-mount': one('default-proc-mount', { freeWithUserNamespace: false }),
  'pod-security/baseline/disallow-selinux/selinux-type': one('allowed-selinux-types'),
  'pod-security/baseline/disallow-selinux/selinux-user-role': one('no-selinux-identity'),
  'pod-security/baseline/restrict-apparmor-profiles': one('no-unconfined-apparmor'),
  'pod-security/baseline/restrict-seccomp': one('no-unconfined-seccomp'),
  'pod-security/baseline/restrict-sysctls': one('allowed-sysctls'),
  'pod-security/restricted/disallow-capabilities-strict/require-drop-all': one('dropped-capabilities'),
  'pod-security/restricted/disallow-capabilities-strict/adding-capabilities-strict': one('allowed-capabilities', { allowed: ['NET_BIND_SERVICE'] }),
  'pod-security/restricted/disallow-privilege-escalation': one('no-privilege-escalation'),
  'pod-security/restricted/require-run-as-non-root-user': one('no-root-user', { freeWithUserNamespace: false }),
  'pod-security/restricted/require-run-as-nonroot': one('run-as-non-root', { freeWithUserNamespace: false }),
  'pod-security/restricted/restrict-seccomp-strict': one('required-seccomp'),
  'pod-security/restricted/restrict-volume-types': one('allowed-volume-types'),
  'best-practices/check-deprecated-apis': one('removed-apis'),
  'best-practices/disallow-cri-sock-mount': one('no-runtime-sockets'),
  'best-practices/disallow-cri-sock-mount/validate-docker-sock-mount': one('no-runtime-sockets', { sockets: ['/var/run/docker.sock'] }),
  'best-practices/disallow-cri-sock-mount/validate-containerd-sock-mount': one('no-runtime-sockets', { sockets: ['/var/run/containerd/containerd.sock', '/var/run/containerd.sock'] }),
  'best-practices/disallow-cri-sock-mount/validate-crio-sock-mount': one('no-runtime-sockets', { sockets: ['/var/run/crio/crio.sock', '/var/run/crio.sock'] }),
  'best-practices/disallow-cri-sock-mount/validate-dockerd-sock-mount': one('no-runtime-sockets', { sockets: ['/var/run/cri-dockerd.sock'] }),
  'best-practices/disallow-default-namespace': one('no-default-namespace'),
  'best-practices/disallow-empty-ingress-host': one('required-ingress-hosts'),
  'best-practices/disallow-helm-tiller': one('no-helm-tiller'),
  'best-practices/disallow-latest-tag': [...one('require-image-tag'), ...one('disallowed-tags')],
  'best-practices/disallow-latest-tag/require-image-tag': one('require-image-tag'),
  'best-practices/disallow-latest-tag/validate-image-tag': one('disallowed-tags'),
  'best-practices/require-drop-all': one('dropped-capabilities'),
  'best-practices/require-drop-cap-net-raw': one('dropped-capabilities', { dropped: ['NET_RAW'] }),
  'best-practices/require-labels': one('required-pod-labels'),
  'best-practices/require-pod-requests-limits': one('required-resources', { initContainers: false }),
  'best-practices/require-probes': one('required-probes', { probes: ['livenessProbe', 'readinessProbe', 'startupProbe'], anyOf: true }),
  'best-practices/require-pod-probes': one('required-probes', { probes: ['livenessProbe', 'readinessProbe', 'startupProbe'], anyOf: true }),
  'best-practices/require-ro-rootfs': one('read-only-root'),
  'best-practices/restrict-image-registries': one('allowed-registries', { registries: ['eu.foo.io/', 'bar.io/'] }),
  'best-practices/restrict-node-port': one('service-types', { disallowed: ['NodePort'] }),
  'best-practices/restrict-service-external-ips': one('no-external-addresses'),
  'argo/application-field-validation/source-path-chart': one('application-source'),
  'argo/application-field-validation/destination-server-name': one('application-destination'),
  'argo/application-prevent-default-project': one('no-default-project'),
  'argo/appproject-clusterresourceblacklist/has-wildcard': one('project-blacklist-all'),
  'argo/appproject-clusterresourceblacklist/validate-clusterresourceblacklist': one('project-cluster-blacklist'),
  'flux/verify-flux-sources': one('flux-sources', { urls: ['https://github.com/myorg/', 'ssh://git@github.com:myorg/', '.myorg.com', 'ghcr.io/myorg/', 'https://charts.myorg.com'] }),
  'flux/verify-git-repositories': one('flux-sources', { urls: ['https://github.com/fluxcd/', 'ssh://git@github.com:fluxcd/'] }),
  'nginx-ingress/disallow-ingress-nginx-custom-snippets': [...one('no-snippets-switch'), ...one('no-ingress-snippets')],
  'nginx-ingress/restrict-annotations': one('ingress-annotation-values'),
  'nginx-ingress/restrict-ingress-paths': one('ingress-paths'),
  'other/allowed-annotations': one('allowed-annotations', { prefix: 'fluxcd.io/', allowed: ['fluxcd.io/cow', 'fluxcd.io/dog'] }),
  'other/restrict-annotations': one('allowed-annotations', { prefix: 'fluxcd.io/' }),
  'other/block-ephemeral-containers': one('no-ephemeral-containers'),
  'other/check-env-vars': one('disallowed-environment', { variables: [{ name: 'DISABLE_OPA', value: 'true' }] }),
  'other/check-nvidia-gpu': one('disallowed-environment', { variables: [{ name: 'NVIDIA_VISIBLE_DEVICES', value: 'all' }] }),
  'other/check-serviceaccount-secrets': one('no-account-secrets'),
  'other/deny-commands-in-exec-probe': one('no-probe-commands'),
  'other/deny-secret-service-account-token-type': one('no-token-secrets'),
  'other/disallow-all-secrets/secrets-not-from-env': one('no-secrets-in-environment', {}, [0]),
  'other/disallow-all-secrets/secrets-not-from-envfrom': one('no-secrets-in-environment', {}, [1]),
  'other/disallow-all-secrets/secrets-not-from-volumes': one('no-secret-volumes'),
  'other/docker-socket-requires-label': one('labelled-runtime-socket'),
  'other/enforce-readwriteonce-pod': one('access-modes'),
  'other/ensure-probes-different': one('different-probes'),
  'other/ensure-readonly-hostpath': one('read-only-host-paths'),
  'other/imagepullpolicy-always': one('always-pull-moving-tags'),
  'other/ingress-host-match-tls': one('ingress-tls-hosts'),
  'other/limit-containers-per-pod': one('container-count'),
  'other/limit-hostpath-type-pv': one('volume-host-paths'),
  'other/memory-requests-equal-limits': one('equal-memory'),
  'other/metadata-match-regex': one('label-values', { key: 'corp.org/version', regex: '^v[0-9].[0-9].[0-9]$' }),
  'other/nfs-subdir-external-provisioner-storage-path': one('claim-annotation', { storageClass: 'nfs-client', key: 'nfs.io/storage-path' }),
  'other/pdb-maxunavailable': one('budget-allows-eviction'),
  'other/prevent-bare-pods': one('no-bare-pods'),
  'other/require-annotations': one('required-annotations', { annotations: [{ key: 'corp.org/department' }] }),
  'other/require-container-port-names': one('named-ports'),
  'other/require-cpu-limits': one('required-resources', { requests: [], limits: ['cpu'], initContainers: false }),
  'other/require-deployments-have-multiple-replicas': one('replica-count'),
  'other/require-emptydir-requests-limits': one('empty-dir-limits'),
  'other/require-image-checksum': one('image-digests'),
  'other/require-imagepullsecrets': one('require-pull-secrets'),
  'other/require-ingress-https/has-annotation': one('ingress-tls', { annotation: true }, [1]),
  'other/require-ingress-https/has-tls': one('ingress-tls', {}, [0]),
  'other/require-non-root-groups/check-runasgroup': one('no-root-groups'),
  'other/require-non-root-groups/check-supplementalgroups': one('no-root-supplemental-groups'),
  'other/require-non-root-groups/check-fsgroup': one('no-root-file-group'),
  'other/require-qos-burstable': one('burstable-quality'),
  'other/require-qos-guaranteed': one('guaranteed-quality'),
  'other/require-reasonable-pdbs': one('reasonable-budgets'),
  'other/require-storageclass': one('required-storage-class'),
  'other/restrict-automount-sa-token': one('no-automount-token'),
  'other/restrict-binding-clusteradmin': one('no-cluster-admin'),
  'other/restrict-binding-system-groups/restrict-anonymous': one('no-system-groups', { subjects: ['system:anonymous'] }),
  'other/restrict-binding-system-groups/restrict-masters': one('no-system-groups', { subjects: ['system:masters'] }),
  'other/restrict-binding-system-groups/restrict-unauthenticated': one('no-system-groups', { subjects: ['system:unauthenticated'] }),
  'other/restrict-clusterrole-nodesproxy': one('no-pod-exec'),
  'other/restrict-escalation-verbs-roles': one('no-escalation-verbs'),
  'other/restrict-deprecated-registry': one('disallowed-registries'),
  'other/restrict-ingress-defaultbackend': one('no-default-backend'),
  'other/restrict-ingress-wildcard': one('no-wildcard-hosts', { allowEmpty: true }),
  'other/restrict-node-affinity': one('no-node-affinity'),
  'other/restrict-node-selection/restrict-nodename': one('no-node-name'),
  'other/restrict-node-selection/restrict-nodeselector': one('no-node-selector'),
  'other/restrict-secret-role-verbs': one('no-secret-access'),
  'other/restrict-secrets-by-name/safe-secrets-from-env': one('allowed-secrets', { names: ['safe-*'] }, [0]),
  'other/restrict-secrets-by-name/safe-secrets-from-envfrom': one('allowed-secrets', { names: ['safe-*'] }, [1]),
  'other/restrict-secrets-by-name/safe-secrets-from-volumes': one('allowed-secrets', { names: ['safe-*'] }, [2]),
  'other/restrict-storageclass': one('storage-class-reclaim'),
  'other/restrict-wildcard-resources': one('no-wildcard-resources'),
  'other/restrict-wildcard-verbs': one('no-wildcard-verbs'),
  'other/topologyspreadconstraints-policy': one('spread-over-nodes'),
  'argo/applicationset-name-matches-project': one('application-set-project'),
  'traefik/disallow-default-tlsoptions': one('no-default-tls-options'),
  'other/apply-pss-restricted-profile': one('pod-security-restricted'),
  'other/restrict-ingress-classes': one('allowed-ingress-classes', { classes: ['HAProxy', 'nginx'] }),
  'other/require-pod-priorityclassname': one('required-priority-class'),
  'other/restrict-service-port-range': one('service-port-range', { min: 32000, max: 33000 }),
  'other/disallow-localhost-services': one('no-localhost-services'),
  'other/forbid-cpu-limits': one('no-cpu-limits'),
  'other/enforce-pod-duration': one('pod-lifetime'),
  'other/restrict-clusterrole-csr/certificatesigningrequests-update-prevention': one('no-csr-approval', {}, [0]),
  'other/restrict-clusterrole-csr/signers-approve-prevention': one('no-csr-approval', {}, [1]),
  'other/restrict-clusterrole-csr': one('no-csr-approval'),
  'other/restrict-clusterrole-mutating-validating-admission-webhooks': one('no-webhook-changes'),
  'other/restrict-jobs': one('jobs-of-cron-jobs'),
  'other/restrict-networkpolicy-empty-podselector': one('no-empty-pod-selectors'),
  'other/restrict-sa-automount-sa-token': one('no-account-token'),
  'other/prevent-cr8escape': one('plain-sysctl-values'),
  'other/restrict-loadbalancer': one('service-types', { disallowed: ['LoadBalancer'] }),
  'other/restrict-controlplane-scheduling': one('no-control-plane-tolerations'),
  'other/restrict-edit-for-endpoints': one('no-endpoint-edit'),
  'other/limit-hostpath-vols': one('restrict-host-paths', { allowed: [{ pathPrefix: '/data' }] }),
  'other/disallow-secrets-from-env-vars/secrets-not-from-env-vars': one('no-secrets-in-environment', {}, [0]),
  'other/disallow-secrets-from-env-vars/secrets-not-from-envfrom': one('no-secrets-in-environment', {}, [1]),
  'other/disallow-secrets-from-env-vars': one('no-secrets-in-environment'),
  'other/enforce-resources-as-ratio': one('resource-ratios', { memory: 2.5, required: false }, [0]),
  'other/restrict-usergroup-fsgroup-id/validate-userid': one('user-ranges', { users: [{ min: 1000, max: 1000 }], userFree: false, userRequired: true, groupFree: true }),
  'other/restrict-usergroup-fsgroup-id/validate-groupid': one('user-ranges', { groups: [{ min: 3000, max: 3000 }], groupFree: false, groupRequired: true, userFree: true }),
  'other/restrict-usergroup-fsgroup-id/validate-fsgroup': one('group-ranges', { fsGroups: [{ min: 2000, max: 2000 }], fsGroupFree: false, fsGroupRequired: true, supplementalFree: true }),
  'other/policy-for-exceptions/single-policy': one('narrow-policy-exceptions', {}, [0]),
  'other/policy-for-exceptions/require-match-name': one('narrow-policy-exceptions', {}, [1]),
  'other/policy-for-exceptions/require-subject': one('narrow-policy-exceptions', {}, [2]),
  'other/policy-for-exceptions/no-cross-namespace-exceptions': one('narrow-policy-exceptions', {}, [3]),
  'other/policy-for-exceptions/namespaced-exceptions-only': one('narrow-policy-exceptions', {}, [4]),
  'other/policy-for-exceptions/policy-namespace-match-polex-namespace': one('narrow-policy-exceptions', {}, [5]),
  'psp-migration/check-supplemental-groups': one('group-ranges', { fsGroupFree: true, supplementalFree: false, supplementalGroups: [{ min: 100, max: 200 }, { min: 500, max: 600 }] }),
  'psp-migration/restrict-adding-capabilities': one('allowed-capabilities', { allowed: ['NET_BIND_SERVICE', 'CAP_CHOWN'] }),
  'psp-migration/restrict-runtimeClassName': one('allowed-runtime-classes', { names: ['expclass', 'prodclass'] }),
};

const RANGE_RULES: { readonly [rule: string]: { readonly free: boolean; readonly required: boolean } } = {
  MustRunAs: { free: false, required: true }, MayRunAs: { free: false, required: false }, RunAsAny: { free: true, required: false },
};

const seccompTypes = (profiles: readonly Json[]): Json[] => profiles.map((profile) => {
  const text = String(profile);
  return text === 'runtime/default' || text === 'docker/default' ? 'RuntimeDefault' : text === 'unconfined' ? 'Unconfined' : text.startsWith('localhost/') ? 'Localhost' : text;
});
const localhostFiles = (profiles: readonly Json[]): Json[] => profiles.map(String).filter((text) => text.startsWith('localhost/')).map((text) => text.slice('localhost/'.length));

const GATEKEEPER: { readonly [policy: string]: Told } = {
  'pod-security-policy/allow-privilege-escalation': (p) => one('no-privilege-escalation', withImages(p)),
  'pod-security-policy/apparmor': (p) => one('apparmor-profiles', {
    ...withImages(p),
    // A container without a profile counts as one with that of the runtime there.
    allowed: [...seccompTypes(list(p.allowedProfiles)), ...(list(p.allowedProfiles).includes('runtime/default') ? ['not configured'] : [])],
    localhostFiles: localhostFiles(list(p.allowedProfiles)),
  }),
  'pod-security-policy/capabilities': (p) => [
    ...one('allowed-capabilities', { ...withImages(p), allowed: list(p.allowedCapabilities) }),
    ...one('dropped-capabilities', { ...withImages(p), dropped: list(p.requiredDropCapabilities) }),
  ],
  'pod-security-policy/flexvolume-drivers': (p) => one('allowed-flex-volumes', { drivers: list(p.allowedFlexVolumes).map((entry) => (entry as JsonMap).driver) }),
  'pod-security-policy/forbidden-sysctls': (p) => one('allowed-sysctls', { allowed: p.allowedSysctls ?? ['*'], forbidden: list(p.forbiddenSysctls) }),
  'pod-security-policy/fsgroup': (p) => one('group-ranges', {
    fsGroups: list(p.ranges), fsGroupFree: RANGE_RULES[String(p.rule)].free, fsGroupRequired: RANGE_RULES[String(p.rule)].required,
  }),
  'pod-security-policy/host-filesystem': (p) => one('restrict-host-paths', { ...withImages(p), allowed: list(p.allowedHostPaths) }),
  'pod-security-policy/host-namespaces': () => one('no-host-namespaces', { hostNetwork: true }),
  'pod-security-policy/host-network-ports': (p) => [
    ...one('no-host-namespaces', { hostNetwork: p.hostNetwork ?? false }, [0]),
    ...one('restrict-host-ports', { ...withImages(p), min: p.min ?? 0, max: p.max ?? 65535 }),
  ],
  'pod-security-policy/host-probes-lifecycle': () => one('no-probe-hosts'),
  'pod-security-policy/host-process': () => one('no-host-process'),
  'pod-security-policy/privileged-containers': (p) => one('no-privileged-containers', withImages(p)),
  'pod-security-policy/proc-mount': (p) => (p.procMount === 'Unmasked' ? [] : one('default-proc-mount', { ...withImages(p), freeWithUserNamespace: false })),
  'pod-security-policy/read-only-root-filesystem': (p) => one('read-only-root', withImages(p)),
  'pod-security-policy/seccomp': (p) => one('seccomp-profiles', {
    ...withImages(p), allowed: seccompTypes(list(p.allowedProfiles)), localhostFiles: list(p.allowedLocalhostFiles).concat(localhostFiles(list(p.allowedProfiles))),
  }),
  'pod-security-policy/seccompv2': (p) => one('seccomp-profiles', { ...withImages(p), allowed: list(p.allowedProfiles), localhostFiles: list(p.allowedLocalhostFiles) }),
  'pod-security-policy/selinux': (p) => one('selinux-options', { ...withImages(p), allowed: list(p.allowedSELinuxOptions) }),
  'pod-security-policy/users': (p) => usersOf(p),
  'pod-security-policy/volumes': (p) => one('allowed-volume-types', { allowed: list(p.volumes) }),
  'general/allowedrepos': (p) => one('allowed-registries', { ...withImages(p), registries: list(p.repos).map((repo) => `${String(repo)}*`) }),
  'general/allowedreposv2': (p) => one('allowed-registries', { ...withImages(p), registries: list(p.allowedImages) }),
  'general/automount-serviceaccount-token': () => one('no-automount-token', { allowUnset: true }),
  'general/block-endpoint-edit-default-role': () => one('no-endpoint-edit'),
  'general/block-loadbalancer-services': () => one('service-types', { disallowed: ['LoadBalancer'] }),
  'general/block-nodeport-services': () => one('service-types', { disallowed: ['NodePort'] }),
  'general/block-wildcard-ingress': () => one('no-wildcard-hosts'),
  'general/containerlimits': (p) => one('container-limits', { ...withImages(p), cpu: bound(p.cpu), memory: bound(p.memory) }),
  'general/containerrequests': (p) => one('container-requests', { ...withImages(p), cpu: bound(p.cpu), memory: bound(p.memory) }),
  'general/containerresourceratios': (p) => one('resource-ratios', { ...withImages(p), memory: Number(p.ratio), cpu: Number(p.cpuRatio ?? p.ratio) }),
  'general/containerresources': (p) => one('required-resources', { ...withImages(p), requests: list(p.requests), limits: list(p.limits) }),
  'general/disallowanonymous': (p) => one('no-system-groups', {
    allowedRoles: list(p.allowedRoles),
    subjects: ['system:anonymous', 'system:unauthenticated', ...(p.disallowAuthenticated === true ? ['system:authenticated'] : [])],
  }),
  'general/disallowedrepos': (p) => one('disallowed-registries', { ...withImages(p), registries: list(p.repos) }),
  'general/disallowedtags': (p) => one('no-latest-tag', { ...withImages(p), tags: list(p.tags) }),
  'general/disallowinteractive': (p) => one('no-interactive-shells', withImages(p)),
  'general/ephemeralstoragelimit': (p) => one('container-limits', { ...withImages(p), ephemeralStorage: bound(p['ephemeral-storage']) }),
  'general/externalip': (p) => one('no-external-addresses', { allowed: list(p.allowedIPs) }),
  'general/horizontalpodautoscaler': (p) => one('autoscaler-limits', {
    ranges: list(p.ranges).map((range) => ({ min: (range as JsonMap).min_replicas, max: (range as JsonMap).max_replicas })), minSpread: p.minimumReplicaSpread ?? 0,
  }),
  'general/poddisruptionbudget': () => one('budget-allows-eviction', {}, [0]),
  'general/httpsonly': (p) => one('ingress-tls', { annotation: true, tls: p.tlsOptional !== true }),
  'general/imagedigests': (p) => one('image-digests', withImages(p)),
  'general/replicalimits': (p) => one('replica-count', {
    min: Number((list(p.ranges)[0] as JsonMap | undefined)?.min_replicas ?? 0), max: Number((list(p.ranges)[0] as JsonMap | undefined)?.max_replicas ?? 1e6),
  }),
  'general/requiredannotations': (p) => [{ rule: 'required-labels', kinds: 'of-row', given: { labels: list(p.annotations) } }],
  'general/requiredlabels': (p) => [{ rule: 'required-labels', kinds: 'of-row', given: { labels: list(p.labels) } }],
  'general/requiredprobes': (p) => one('required-probes', { ...withImages(p), probes: list(p.probes) }),
  'general/storageclass': (p) => one('required-storage-class', { allowed: p.allowedStorageClasses ?? ['*'] }),
  'general/verifydeprecatedapi': (p) => one('removed-apis', { apis: list(p.kvs).map((entry) => ({ apiVersion: (entry as JsonMap).deprecatedAPI, kinds: (entry as JsonMap).kinds })) }),
};

/** `-1` leaves a resource alone there. */
function bound(value: Json | undefined): string {
  return value === undefined || value === '-1' ? '' : String(value);
}

function usersOf(p: JsonMap): readonly Counterpart[] {
  const of = (name: string) => (p[name] as JsonMap | undefined) ?? { rule: 'RunAsAny' };
  const traits = (name: string) => RANGE_RULES[String(of(name).rule)] ?? { free: true, required: false };
  return [
    ...one('user-ranges', {
      ...withImages(p),
      nonRoot: of('runAsUser').rule === 'MustRunAsNonRoot',
      users: list(of('runAsUser').ranges),
      userFree: traits('runAsUser').free,
      userRequired: traits('runAsUser').required,
      groups: list(of('runAsGroup').ranges),
      groupFree: traits('runAsGroup').free,
      groupRequired: traits('runAsGroup').required,
    }),
    ...one('group-ranges', {
      fsGroups: list(of('fsGroup').ranges),
      fsGroupFree: traits('fsGroup').free,
      fsGroupRequired: traits('fsGroup').required,
      supplementalGroups: list(of('supplementalGroups').ranges),
      supplementalFree: traits('supplementalGroups').free,
      supplementalRequired: traits('supplementalGroups').required,
    }),
  ];
}

/** The rules of the library that say the same as the policy of a row; undefined where none does. */
export function counterpartOf({ policy, rule, parameters = {} }: Pick<Row, 'policy' | 'rule' | 'parameters'>): readonly Counterpart[] | undefined {
  const [source, ...rest] = policy.split('/');
  const name = rest.join('/');
  if (source === 'kyverno') { return (rule === undefined ? undefined : KYVERNO[`${name}/${rule}`]) ?? KYVERNO[name]; }
  if (source !== 'gatekeeper-library') { return undefined; }
  return GATEKEEPER[name]?.(parameters);
}

/** Whether the library has a rule for a policy, whatever rows there are. */
export function isCovered(policy: string): boolean {
  const [source, ...rest] = policy.split('/');
  const name = rest.join('/');
  if (source === 'pod-security-admission') { return true; }
  return source === 'gatekeeper-library' ? name in GATEKEEPER : Object.keys(KYVERNO).some((key) => key === name || key.startsWith(`${name}/`));
}

/** Everything that the table of Kyverno names, whether there are rows of it or not. */
export const COUNTERPARTS: readonly (readonly [string, readonly Counterpart[]])[] = Object.entries(KYVERNO);
