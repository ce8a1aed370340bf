import { Rule } from './rule';
import { ACCESS_MODES } from './rules/access-modes';
import { ALLOWED_ANNOTATIONS } from './rules/allowed-annotations';
import { ALLOWED_CAPABILITIES } from './rules/allowed-capabilities';
import { ALLOWED_FLEX_VOLUMES } from './rules/allowed-flex-volumes';
import { ALLOWED_HOSTS } from './rules/allowed-hosts';
import { ALLOWED_INGRESS_CLASSES } from './rules/allowed-ingress-classes';
import { ALLOWED_PRIORITY_CLASSES } from './rules/allowed-priority-classes';
import { ALLOWED_REGISTRIES } from './rules/allowed-registries';
import { ALLOWED_RUNTIME_CLASSES } from './rules/allowed-runtime-classes';
import { ALLOWED_SECRETS } from './rules/allowed-secrets';
import { ALLOWED_SELINUX_TYPES } from './rules/allowed-selinux-types';
import { ALLOWED_SYSCTLS } from './rules/allowed-sysctls';
import { ALLOWED_VOLUME_TYPES } from './rules/allowed-volume-types';
import { ALWAYS_PULL_MOVING_TAGS } from './rules/always-pull-moving-tags';
import { APPARMOR_PROFILES } from './rules/apparmor-profiles';
import { APPLICATION_DESTINATION } from './rules/application-destination';
import { APPLICATION_SET_PROJECT } from './rules/application-set-project';
import { APPLICATION_SOURCE } from './rules/application-source';
import { AUTOSCALER_LIMITS } from './rules/autoscaler-limits';
import { BUDGET_ALLOWS_EVICTION } from './rules/budget-allows-eviction';
import { BURSTABLE_QUALITY } from './rules/burstable-quality';
import { CLAIM_ANNOTATION } from './rules/claim-annotation';
import { CONTAINER_COUNT } from './rules/container-count';
import { CONTAINER_LIMITS } from './rules/container-limits';
import { CONTAINER_PORT_RANGE } from './rules/container-port-range';
import { CONTAINER_REQUESTS } from './rules/container-requests';
import { DEFAULT_DENY_NETWORK } from './rules/default-deny-network';
import { DEFAULT_PROC_MOUNT } from './rules/default-proc-mount';
import { DIFFERENT_PROBES } from './rules/different-probes';
import { DISALLOWED_ENVIRONMENT } from './rules/disallowed-environment';
import { DISALLOWED_PERMISSIONS } from './rules/disallowed-permissions';
import { DISALLOWED_REGISTRIES } from './rules/disallowed-registries';
import { DISALLOWED_TAGS } from './rules/disallowed-tags';
import { DROPPED_CAPABILITIES } from './rules/dropped-capabilities';
import { EMPTY_DIR_LIMITS } from './rules/empty-dir-limits';
import { EQUAL_MEMORY } from './rules/equal-memory';
import { FINISHED_JOBS } from './rules/finished-jobs';
import { FLUX_SOURCES } from './rules/flux-sources';
import { GROUP_RANGES } from './rules/group-ranges';
import { GUARANTEED_QUALITY } from './rules/guaranteed-quality';
import { IMAGE_DIGESTS } from './rules/image-digests';
import { INGRESS_ANNOTATION_VALUES } from './rules/ingress-annotation-values';
import { INGRESS_PATHS } from './rules/ingress-paths';
import { INGRESS_TLS } from './rules/ingress-tls';
import { INGRESS_TLS_HOSTS } from './rules/ingress-tls-hosts';
import { JOBS_OF_CRON_JOBS } from './rules/jobs-of-cron-jobs';
import { LABEL_VALUES } from './rules/label-values';
import { LABELLED_RUNTIME_SOCKET } from './rules/labelled-runtime-socket';
import { NAMED_PORTS } from './rules/named-ports';
import { NAMESPACE_POD_SECURITY } from './rules/namespace-pod-security';
import { NARROW_POLICY_EXCEPTIONS } from './rules/narrow-policy-exceptions';
import { NO_ACCOUNT_SECRETS } from './rules/no-account-secrets';
import { NO_ACCOUNT_TOKEN } from './rules/no-account-token';
import { NO_AUTOMOUNT_TOKEN } from './rules/no-automount-token';
import { NO_BARE_PODS } from './rules/no-bare-pods';
import { NO_CLUSTER_ADMIN } from './rules/no-cluster-admin';
import { NO_CONTROL_PLANE_TOLERATIONS } from './rules/no-control-plane-tolerations';
import { NO_CPU_LIMITS } from './rules/no-cpu-limits';
import { NO_CSR_APPROVAL } from './rules/no-csr-approval';
import { NO_DEFAULT_ACCOUNT } from './rules/no-default-account';
import { NO_DEFAULT_BACKEND } from './rules/no-default-backend';
import { NO_DEFAULT_NAMESPACE } from './rules/no-default-namespace';
import { NO_DEFAULT_PROJECT } from './rules/no-default-project';
import { NO_DEFAULT_TLS_OPTIONS } from './rules/no-default-tls-options';
import { NO_EMPTY_POD_SELECTORS } from './rules/no-empty-pod-selectors';
import { NO_ENDPOINT_EDIT } from './rules/no-endpoint-edit';
import { NO_EPHEMERAL_CONTAINERS } from './rules/no-ephemeral-containers';
import { NO_ESCALATION_VERBS } from './rules/no-escalation-verbs';
import { NO_EXTERNAL_ADDRESSES } from './rules/no-external-addresses';
import { NO_HELM_TILLER } from './rules/no-helm-tiller';
import { NO_HOST_NAMESPACES } from './rules/no-host-namespaces';
import { NO_HOST_PROCESS } from './rules/no-host-process';
import { NO_INGRESS_SNIPPETS } from './rules/no-ingress-snippets';
import { NO_INTERACTIVE_SHELLS } from './rules/no-interactive-shells';
import { NO_LATEST_TAG } from './rules/no-latest-tag';
import { NO_LOCALHOST_SERVICES } from './rules/no-localhost-services';
import { NO_NODE_AFFINITY } from './rules/no-node-affinity';
import { NO_NODE_NAME } from './rules/no-node-name';
import { NO_NODE_SELECTOR } from './rules/no-node-selector';
import { NO_OPEN_NETWORK_POLICIES } from './rules/no-open-network-policies';
import { NO_POD_EXEC } from './rules/no-pod-exec';
import { NO_PRIVILEGE_ESCALATION } from './rules/no-privilege-escalation';
import { NO_PRIVILEGED_CONTAINERS } from './rules/no-privileged-containers';
import { NO_PROBE_COMMANDS } from './rules/no-probe-commands';
import { NO_PROBE_HOSTS } from './rules/no-probe-hosts';
import { NO_ROOT_FILE_GROUP } from './rules/no-root-file-group';
import { NO_ROOT_GROUPS } from './rules/no-root-groups';
import { NO_ROOT_SUPPLEMENTAL_GROUPS } from './rules/no-root-supplemental-groups';
import { NO_ROOT_USER } from './rules/no-root-user';
import { NO_RUNTIME_SOCKETS } from './rules/no-runtime-sockets';
import { NO_SECRET_ACCESS } from './rules/no-secret-access';
import { NO_SECRET_VOLUMES } from './rules/no-secret-volumes';
import { NO_SECRETS_IN_ENVIRONMENT } from './rules/no-secrets-in-environment';
import { NO_SELINUX_IDENTITY } from './rules/no-selinux-identity';
import { NO_SHARED_PROCESSES } from './rules/no-shared-processes';
import { NO_SNIPPETS_SWITCH } from './rules/no-snippets-switch';
import { NO_SYSTEM_GROUPS } from './rules/no-system-groups';
import { NO_TOKEN_SECRETS } from './rules/no-token-secrets';
import { NO_UNCONFINED_APPARMOR } from './rules/no-unconfined-apparmor';
import { NO_UNCONFINED_SECCOMP } from './rules/no-unconfined-seccomp';
import { NO_WEBHOOK_CHANGES } from './rules/no-webhook-changes';
import { NO_WILDCARD_HOSTS } from './rules/no-wildcard-hosts';
import { NO_WILDCARD_RESOURCES } from './rules/no-wildcard-resources';
import { NO_WILDCARD_VERBS } from './rules/no-wildcard-verbs';
import { PINNED_CHARTS } from './rules/pinned-charts';
import { PLAIN_SYSCTL_VALUES } from './rules/plain-sysctl-values';
import { POD_LIFETIME } from './rules/pod-lifetime';
import { PROJECT_BLACKLIST_ALL } from './rules/project-blacklist-all';
import { PROJECT_CLUSTER_BLACKLIST } from './rules/project-cluster-blacklist';
import { READ_ONLY_HOST_PATHS } from './rules/read-only-host-paths';
import { READ_ONLY_ROOT } from './rules/read-only-root';
import { REASONABLE_BUDGETS } from './rules/reasonable-budgets';
import { REMOVED_APIS } from './rules/removed-apis';
import { REPLICA_COUNT } from './rules/replica-count';
import { REQUIRE_IMAGE_TAG } from './rules/require-image-tag';
import { REQUIRE_PULL_SECRETS } from './rules/require-pull-secrets';
import { REQUIRED_ANNOTATIONS } from './rules/required-annotations';
import { REQUIRED_INGRESS_HOSTS } from './rules/required-ingress-hosts';
import { REQUIRED_LABELS } from './rules/required-labels';
import { REQUIRED_POD_LABELS } from './rules/required-pod-labels';
import { REQUIRED_PRIORITY_CLASS } from './rules/required-priority-class';
import { REQUIRED_PROBES } from './rules/required-probes';
import { REQUIRED_RESOURCES } from './rules/required-resources';
import { REQUIRED_SECCOMP } from './rules/required-seccomp';
import { REQUIRED_STORAGE_CLASS } from './rules/required-storage-class';
import { RESOURCE_RATIOS } from './rules/resource-ratios';
import { RESTRICT_HOST_PATHS } from './rules/restrict-host-paths';
import { RESTRICT_HOST_PORTS } from './rules/restrict-host-ports';
import { RUN_AS_NON_ROOT } from './rules/run-as-non-root';
import { SECCOMP_PROFILES } from './rules/seccomp-profiles';
import { SELINUX_OPTIONS } from './rules/selinux-options';
import { SERVICE_PORT_RANGE } from './rules/service-port-range';
import { SERVICE_TYPES } from './rules/service-types';
import { SPREAD_OVER_NODES } from './rules/spread-over-nodes';
import { STORAGE_CLASS_RECLAIM } from './rules/storage-class-reclaim';
import { USER_RANGES } from './rules/user-ranges';
import { VOLUME_HOST_PATHS } from './rules/volume-host-paths';

/** Every rule that comes with the library, by id. */
export const RULES: readonly Rule[] = [
  ACCESS_MODES,
  ALLOWED_ANNOTATIONS,
  ALLOWED_CAPABILITIES,
  ALLOWED_FLEX_VOLUMES,
  ALLOWED_HOSTS,
  ALLOWED_INGRESS_CLASSES,
  ALLOWED_PRIORITY_CLASSES,
  ALLOWED_REGISTRIES,
  ALLOWED_RUNTIME_CLASSES,
  ALLOWED_SECRETS,
  ALLOWED_SELINUX_TYPES,
  ALLOWED_SYSCTLS,
  ALLOWED_VOLUME_TYPES,
  ALWAYS_PULL_MOVING_TAGS,
  APPARMOR_PROFILES,
  APPLICATION_DESTINATION,
  APPLICATION_SET_PROJECT,
  APPLICATION_SOURCE,
  AUTOSCALER_LIMITS,
  BUDGET_ALLOWS_EVICTION,
  BURSTABLE_QUALITY,
  CLAIM_ANNOTATION,
  CONTAINER_COUNT,
  CONTAINER_LIMITS,
  CONTAINER_PORT_RANGE,
  CONTAINER_REQUESTS,
  DEFAULT_DENY_NETWORK,
  DEFAULT_PROC_MOUNT,
  DIFFERENT_PROBES,
  DISALLOWED_ENVIRONMENT,
  DISALLOWED_PERMISSIONS,
  DISALLOWED_REGISTRIES,
  DISALLOWED_TAGS,
  DROPPED_CAPABILITIES,
  EMPTY_DIR_LIMITS,
  EQUAL_MEMORY,
  FINISHED_JOBS,
  FLUX_SOURCES,
  GROUP_RANGES,
  GUARANTEED_QUALITY,
  IMAGE_DIGESTS,
  INGRESS_ANNOTATION_VALUES,
  INGRESS_PATHS,
  INGRESS_TLS,
  INGRESS_TLS_HOSTS,
  JOBS_OF_CRON_JOBS,
  LABEL_VALUES,
  LABELLED_RUNTIME_SOCKET,
  NAMED_PORTS,
  NAMESPACE_POD_SECURITY,
  NARROW_POLICY_EXCEPTIONS,
  NO_ACCOUNT_SECRETS,
  NO_ACCOUNT_TOKEN,
  NO_AUTOMOUNT_TOKEN,
  NO_BARE_PODS,
  NO_CLUSTER_ADMIN,
  NO_CONTROL_PLANE_TOLERATIONS,
  NO_CPU_LIMITS,
  NO_CSR_APPROVAL,
  NO_DEFAULT_ACCOUNT,
  NO_DEFAULT_BACKEND,
  NO_DEFAULT_NAMESPACE,
  NO_DEFAULT_PROJECT,
  NO_DEFAULT_TLS_OPTIONS,
  NO_EMPTY_POD_SELECTORS,
  NO_ENDPOINT_EDIT,
  NO_EPHEMERAL_CONTAINERS,
  NO_ESCALATION_VERBS,
  NO_EXTERNAL_ADDRESSES,
  NO_HELM_TILLER,
  NO_HOST_NAMESPACES,
  NO_HOST_PROCESS,
  NO_INGRESS_SNIPPETS,
  NO_INTERACTIVE_SHELLS,
  NO_LATEST_TAG,
  NO_LOCALHOST_SERVICES,
  NO_NODE_AFFINITY,
  NO_NODE_NAME,
  NO_NODE_SELECTOR,
  NO_OPEN_NETWORK_POLICIES,
  NO_POD_EXEC,
  NO_PRIVILEGE_ESCALATION,
  NO_PRIVILEGED_CONTAINERS,
  NO_PROBE_COMMANDS,
  NO_PROBE_HOSTS,
  NO_ROOT_FILE_GROUP,
  NO_ROOT_GROUPS,
  NO_ROOT_SUPPLEMENTAL_GROUPS,
  NO_ROOT_USER,
  NO_RUNTIME_SOCKETS,
  NO_SECRET_ACCESS,
  NO_SECRET_VOLUMES,
  NO_SECRETS_IN_ENVIRONMENT,
  NO_SELINUX_IDENTITY,
  NO_SHARED_PROCESSES,
  NO_SNIPPETS_SWITCH,
  NO_SYSTEM_GROUPS,
  NO_TOKEN_SECRETS,
  NO_UNCONFINED_APPARMOR,
  NO_UNCONFINED_SECCOMP,
  NO_WEBHOOK_CHANGES,
  NO_WILDCARD_HOSTS,
  NO_WILDCARD_RESOURCES,
  NO_WILDCARD_VERBS,
  PINNED_CHARTS,
  PLAIN_SYSCTL_VALUES,
  POD_LIFETIME,
  PROJECT_BLACKLIST_ALL,
  PROJECT_CLUSTER_BLACKLIST,
  READ_ONLY_HOST_PATHS,
  READ_ONLY_ROOT,
  REASONABLE_BUDGETS,
  REMOVED_APIS,
  REPLICA_COUNT,
  REQUIRE_IMAGE_TAG,
  REQUIRE_PULL_SECRETS,
  REQUIRED_ANNOTATIONS,
  REQUIRED_INGRESS_HOSTS,
  REQUIRED_LABELS,
  REQUIRED_POD_LABELS,
  REQUIRED_PRIORITY_CLASS,
  REQUIRED_PROBES,
  REQUIRED_RESOURCES,
  REQUIRED_SECCOMP,
  REQUIRED_STORAGE_CLASS,
  RESOURCE_RATIOS,
  RESTRICT_HOST_PATHS,
  RESTRICT_HOST_PORTS,
  RUN_AS_NON_ROOT,
  SECCOMP_PROFILES,
  SELINUX_OPTIONS,
  SERVICE_PORT_RANGE,
  SERVICE_TYPES,
  SPREAD_OVER_NODES,
  STORAGE_CLASS_RECLAIM,
  USER_RANGES,
  VOLUME_HOST_PATHS,
];
