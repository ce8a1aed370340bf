/** A kind that is referred to by its name alone. */
interface NamedKind {
  readonly group: string;
  readonly kind: string;
}

/** Where objects of a kind name others. */
export interface ReferenceRule {
  /** The way to the map that holds the name: fields, `[]` after one that is a list. */
  readonly at: string;
  /** The field of the map that is the name; the map's own value where it is empty. */
  readonly name: string;
  /** What is named; undefined where the map says it by `kind` and `apiGroup` or `apiVersion`. */
  readonly to?: NamedKind;
  /** The group of a map that says a kind and no group. */
  readonly group?: string;
  /** Kinds that count, where the map says one. */
  readonly kinds?: readonly string[];
  /** The kind of a map that says none. */
  readonly kind?: string;
  /** The field of the map that names a key of the data. */
  readonly key?: string;
  /** A list in the map whose items name keys of the data in this field. */
  readonly keysIn?: readonly [list: string, field: string];
  /** @default 'error' */
  readonly severity?: 'warning';
  /** Does not hold for an object that acts on another cluster by a kubeconfig of its spec. */
  readonly where?: 'own-cluster';
  /** Whether the map may say another namespace. */
  readonly namespaced?: 'by-field';
}

const CORE = (kind: string): NamedKind => ({ group: '', kind });
const CONFIG_MAP = CORE('ConfigMap');
const SECRET = CORE('Secret');
const SERVICE = CORE('Service');
const SERVICE_ACCOUNT = CORE('ServiceAccount');
const RBAC = 'rbac.authorization.k8s.io';
const FLUX_SOURCES = 'source.toolkit.fluxcd.io';

const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];

/** What a pod names, seen from its spec. */
const POD: readonly ReferenceRule[] = [
  { at: '', name: 'serviceAccountName', to: SERVICE_ACCOUNT },
  { at: '', name: 'priorityClassName', to: { group: 'scheduling.k8s.io', kind: 'PriorityClass' } },
  { at: 'imagePullSecrets[]', name: 'name', to: SECRET },
  { at: 'volumes[].configMap', name: 'name', to: CONFIG_MAP, keysIn: ['items', 'key'] },
  { at: 'volumes[].secret', name: 'secretName', to: SECRET, keysIn: ['items', 'key'] },
  { at: 'volumes[].projected.sources[].configMap', name: 'name', to: CONFIG_MAP, keysIn: ['items', 'key'] },
  { at: 'volumes[].projected.sources[].secret', name: 'name', to: SECRET, keysIn: ['items', 'key'] },
  { at: 'volumes[].persistentVolumeClaim', name: 'claimName', to: CORE('PersistentVolumeClaim') },
  ...CONTAINERS.flatMap((list): ReferenceRule[] => [
    { at: `${list}[].env[].valueFrom.configMapKeyRef`, name: 'name', to: CONFIG_MAP, key: 'key' },
    { at: `${list}[].env[].valueFrom.secretKeyRef`, name: 'name', to: SECRET, key: 'key' },
    { at: `${list}[].envFrom[].configMapRef`, name: 'name', to: CONFIG_MAP },
    { at: `${list}[].envFrom[].secretRef`, name: 'name', to: SECRET },
  ]),
];

/** The way to the pods that a kind makes. */
export const POD_SPECS: { readonly [kind: string]: string } = {
  '/Pod': 'spec',
  '/PodTemplate': 'template.spec',
  '/ReplicationController': 'spec.template.spec',
  'apps/DaemonSet': 'spec.template.spec',
  'apps/Deployment': 'spec.template.spec',
  'apps/ReplicaSet': 'spec.template.spec',
  'apps/StatefulSet': 'spec.template.spec',
  'batch/Job': 'spec.template.spec',
  'batch/CronJob': 'spec.jobTemplate.spec.template.spec',
};

const STORAGE_CLASS: NamedKind = { group: 'storage.k8s.io', kind: 'StorageClass' };
const BINDING_SUBJECTS: ReferenceRule = { at: 'subjects[]', name: 'name', kinds: ['ServiceAccount'], namespaced: 'by-field' };
const VALUES_FROM: readonly ReferenceRule[] = ['ConfigMap', 'Secret'].map((kind) => ({
  at: 'spec.valuesFrom[]', name: 'name', kinds: [kind], group: '', key: 'valuesKey',
}));
const FLUX_SOURCE: readonly ReferenceRule[] = [
  { at: 'spec.secretRef', name: 'name', to: SECRET },
  { at: 'spec', name: 'serviceAccountName', to: SERVICE_ACCOUNT },
];
const EXTERNAL_SECRETS = 'external-secrets.io';

const OWN: { readonly [kind: string]: readonly ReferenceRule[] } = {
  '/PersistentVolumeClaim': [{ at: 'spec', name: 'storageClassName', to: STORAGE_CLASS }],
  'apps/StatefulSet': [
    { at: 'spec', name: 'serviceName', to: SERVICE },
    { at: 'spec.volumeClaimTemplates[].spec', name: 'storageClassName', to: STORAGE_CLASS },
  ],
  'autoscaling/HorizontalPodAutoscaler': [{ at: 'spec.scaleTargetRef', name: 'name' }],
  'networking.k8s.io/Ingress': [
    { at: 'spec.defaultBackend.service', name: 'name', to: SERVICE },
    { at: 'spec.rules[].http.paths[].backend.service', name: 'name', to: SERVICE },
    { at: 'spec.tls[]', name: 'secretName', to: SECRET },
  ],
  // A policy that all clusters share may well name a namespace that only some have.
  'networking.k8s.io/NetworkPolicy': ['ingress[].from', 'egress[].to'].map((peers) => ({
    at: `spec.${peers}[].namespaceSelector.matchLabels`, name: 'kubernetes.io/metadata.name', to: CORE('Namespace'), severity: 'warning' as const,
  })),
  [`${RBAC}/RoleBinding`]: [{ at: 'roleRef', name: 'name', group: RBAC }, BINDING_SUBJECTS],
  [`${RBAC}/ClusterRoleBinding`]: [{ at: 'roleRef', name: 'name', group: RBAC }, BINDING_SUBJECTS],
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': [
    { at: 'spec', name: 'policyName', to: { group: 'admissionregistration.k8s.io', kind: 'ValidatingAdmissionPolicy' } },
  ],
  'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding': [
    { at: 'spec', name: 'policyName', to: { group: 'admissionregistration.k8s.io', kind: 'MutatingAdmissionPolicy' } },
  ],
  'kustomize.toolkit.fluxcd.io/Kustomization': [
    { at: 'spec.sourceRef', name: 'name', group: FLUX_SOURCES, namespaced: 'by-field' },
    { at: 'spec.dependsOn[]', name: 'name', to: { group: 'kustomize.toolkit.fluxcd.io', kind: 'Kustomization' }, namespaced: 'by-field' },
    { at: 'spec', name: 'serviceAccountName', to: SERVICE_ACCOUNT, where: 'own-cluster' },
    { at: 'spec', name: 'targetNamespace', to: CORE('Namespace'), where: 'own-cluster' },
    { at: 'spec.kubeConfig.secretRef', name: 'name', to: SECRET },
    { at: 'spec.decryption.secretRef', name: 'name', to: SECRET },
    ...['ConfigMap', 'Secret'].map((kind) => ({ at: 'spec.postBuild.substituteFrom[]', name: 'name', kinds: [kind], group: '' })),
  ],
  'helm.toolkit.fluxcd.io/HelmRelease': [
    { at: 'spec.chartRef', name: 'name', group: FLUX_SOURCES, namespaced: 'by-field' },
    { at: 'spec.chart.spec.sourceRef', name: 'name', group: FLUX_SOURCES, namespaced: 'by-field' },
    { at: 'spec.kubeConfig.secretRef', name: 'name', to: SECRET },
    { at: 'spec.dependsOn[]', name: 'name', to: { group: 'helm.toolkit.fluxcd.io', kind: 'HelmRelease' }, namespaced: 'by-field' },
    { at: 'spec', name: 'serviceAccountName', to: SERVICE_ACCOUNT, where: 'own-cluster' },
    { at: 'spec', name: 'storageNamespace', to: CORE('Namespace'), where: 'own-cluster' },
    { at: 'spec', name: 'targetNamespace', to: CORE('Namespace'), where: 'own-cluster' },
    ...VALUES_FROM,
  ],
  [`${FLUX_SOURCES}/GitRepository`]: FLUX_SOURCE,
  [`${FLUX_SOURCES}/HelmRepository`]: FLUX_SOURCE,
  [`${FLUX_SOURCES}/OCIRepository`]: FLUX_SOURCE,
  [`${FLUX_SOURCES}/Bucket`]: FLUX_SOURCE,
  'cert-manager.io/Certificate': [{ at: 'spec.issuerRef', name: 'name', group: 'cert-manager.io', kind: 'Issuer' }],
  'cert-manager.io/Issuer': [{ at: 'spec.ca', name: 'secretName', to: SECRET }],
  [`${EXTERNAL_SECRETS}/ExternalSecret`]: [{ at: 'spec.secretStoreRef', name: 'name', group: EXTERNAL_SECRETS, kind: 'SecretStore' }],
  'argoproj.io/Application': [
    { at: 'spec', name: 'project', to: { group: 'argoproj.io', kind: 'AppProject' } },
  ],
};

/** Cluster API says every reference by a group or version, a kind and a name. */
export const CLUSTER_API = /(^|\.)cluster\.x-k8s\.io$/;
/** EKS Anywhere refers to objects of its own group by kind and name. */
export const EKS_ANYWHERE = 'anywhere.eks.amazonaws.com';

const CLUSTER: NamedKind = { group: 'cluster.x-k8s.io', kind: 'Cluster' };
const OF_CLUSTER: readonly ReferenceRule[] = [
  { at: 'spec', name: 'clusterName', to: CLUSTER },
  { at: 'spec.template.spec', name: 'clusterName', to: CLUSTER },
  { at: 'metadata.labels', name: 'cluster.x-k8s.io/cluster-name', to: CLUSTER },
];
const OF_EKS_ANYWHERE: readonly ReferenceRule[] = [
  { at: 'spec.managementCluster', name: 'name', to: { group: EKS_ANYWHERE, kind: 'Cluster' } },
];

/** Where objects of a kind name others by fields that are known; Cluster API and EKS Anywhere have more (see `references`). */
export function rulesOf(group: string, kind: string): readonly ReferenceRule[] {
  const own = OWN[`${group}/${kind}`] ?? [];
  if (CLUSTER_API.test(group)) { return [...own, ...OF_CLUSTER]; }
  if (group === EKS_ANYWHERE) { return [...own, ...OF_EKS_ANYWHERE]; }
  const pod = POD_SPECS[`${group}/${kind}`];
  if (pod === undefined) { return own; }
  return [...own, ...POD.map((rule) => ({ ...rule, at: rule.at === '' ? pod : `${pod}.${rule.at}` }))];
}
