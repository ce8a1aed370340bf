import { CLUSTER_API, ofClusterApi, OF_CONTROLLERS, OF_EKS_ANYWHERE, EKS_ANYWHERE } from './controller-rules';
import { CONFIG_MAP, core, NAMESPACE, NamedKind, ReferenceRule, SECRET, SERVICE, SERVICE_ACCOUNT } from './reference-rule';

const RBAC = 'rbac.authorization.k8s.io';
const ADMISSION = 'admissionregistration.k8s.io';
const STORAGE_CLASS: NamedKind = { group: 'storage.k8s.io', kind: 'StorageClass' };
const RESOURCES = 'resource.k8s.io';

const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];
/** Volumes of storage systems that take their credentials from a Secret. */
const WITH_CREDENTIALS = ['cephfs', 'flexVolume', 'iscsi', 'rbd', 'scaleIO', 'storageos'];

/** What a pod names, seen from its spec. */
const POD: readonly ReferenceRule[] = [
  { at: '', name: 'serviceAccountName', to: SERVICE_ACCOUNT },
  { at: '', name: 'priorityClassName', to: { group: 'scheduling.k8s.io', kind: 'PriorityClass' } },
  { at: '', name: 'runtimeClassName', to: { group: 'node.k8s.io', kind: 'RuntimeClass' }, severity: 'warning' },
  { at: 'imagePullSecrets[]', name: 'name', to: SECRET },
  { at: 'resourceClaims[]', name: 'resourceClaimName', to: { group: RESOURCES, kind: 'ResourceClaim' } },
  { at: 'resourceClaims[]', name: 'resourceClaimTemplateName', to: { group: RESOURCES, kind: 'ResourceClaimTemplate' } },
  { at: 'volumes[].configMap', name: 'name', to: CONFIG_MAP, keysIn: ['items', 'key'] },
  { at: 'volumes[].secret', name: 'secretName', to: SECRET, keysIn: ['items', 'key'] },
  { at: 'volumes[].projected.sources[].configMap', name: 'name', to: CONFIG_MAP, keysIn: ['items', 'key'] },
  { at: 'volumes[].projected.sources[].secret', name: 'name', to: SECRET, keysIn: ['items', 'key'] },
  { at: 'volumes[].persistentVolumeClaim', name: 'claimName', to: core('PersistentVolumeClaim') },
  { at: 'volumes[].ephemeral.volumeClaimTemplate.spec', name: 'storageClassName', to: STORAGE_CLASS },
  { at: 'volumes[].csi.nodePublishSecretRef', name: 'name', to: SECRET },
  { at: 'volumes[].csi.volumeAttributes', name: 'secretProviderClass', to: { group: 'secrets-store.csi.x-k8s.io', kind: 'SecretProviderClass' } },
  { at: 'volumes[].azureFile', name: 'secretName', to: SECRET },
  ...WITH_CREDENTIALS.map((volume): ReferenceRule => ({ at: `volumes[].${volume}.secretRef`, name: 'name', to: SECRET })),
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

const BINDING: readonly ReferenceRule[] = [
  { at: 'roleRef', name: 'name', group: RBAC },
  { at: 'subjects[]', name: 'name', kinds: ['ServiceAccount'], namespaced: 'by-field' },
];
const WEBHOOKS: readonly ReferenceRule[] = [{ at: 'webhooks[].clientConfig.service', name: 'name', to: SERVICE, namespaced: 'by-field' }];
/** cert-manager fills the Secrets of what carries one of these annotations. */
const ISSUERS: readonly ReferenceRule[] = [
  { at: 'metadata.annotations', name: 'cert-manager.io/issuer', to: { group: 'cert-manager.io', kind: 'Issuer' } },
  { at: 'metadata.annotations', name: 'cert-manager.io/cluster-issuer', to: { group: 'cert-manager.io', kind: 'ClusterIssuer' } },
];
const CLAIM = (at: string): readonly ReferenceRule[] => [
  { at, name: 'storageClassName', to: STORAGE_CLASS },
  { at, name: 'volumeAttributesClassName', to: { group: 'storage.k8s.io', kind: 'VolumeAttributesClass' } },
  { at: `${at}.dataSource`, name: 'name' },
  { at: `${at}.dataSourceRef`, name: 'name', namespaced: 'by-field' },
];

const OWN: { readonly [kind: string]: readonly ReferenceRule[] } = {
  '/PersistentVolumeClaim': [...CLAIM('spec'), { at: 'spec', name: 'volumeName', to: core('PersistentVolume') }],
  '/Secret': [{ at: 'metadata.annotations', name: 'kubernetes.io/service-account.name', to: SERVICE_ACCOUNT }],
  '/ServiceAccount': [{ at: 'imagePullSecrets[]', name: 'name', to: SECRET }],
  'apiextensions.k8s.io/CustomResourceDefinition': [{ at: 'spec.conversion.webhook.clientConfig.service', name: 'name', to: SERVICE, namespaced: 'by-field' }],
  'apiregistration.k8s.io/APIService': [{ at: 'spec.service', name: 'name', to: SERVICE, namespaced: 'by-field' }],
  'apps/StatefulSet': [{ at: 'spec', name: 'serviceName', to: SERVICE }, ...CLAIM('spec.volumeClaimTemplates[].spec')],
  'autoscaling/HorizontalPodAutoscaler': [{ at: 'spec.scaleTargetRef', name: 'name' }, { at: 'spec.metrics[].object.describedObject', name: 'name' }],
  'flowcontrol.apiserver.k8s.io/FlowSchema': [
    { at: 'spec.priorityLevelConfiguration', name: 'name', to: { group: 'flowcontrol.apiserver.k8s.io', kind: 'PriorityLevelConfiguration' } },
  ],
  'networking.k8s.io/Ingress': [
    { at: 'spec', name: 'ingressClassName', to: { group: 'networking.k8s.io', kind: 'IngressClass' }, severity: 'warning' },
    { at: 'spec.defaultBackend.service', name: 'name', to: SERVICE },
    { at: 'spec.defaultBackend.resource', name: 'name' },
    { at: 'spec.rules[].http.paths[].backend.service', name: 'name', to: SERVICE },
    { at: 'spec.rules[].http.paths[].backend.resource', name: 'name' },
    { at: 'spec.tls[]', name: 'secretName', to: SECRET },
    ...ISSUERS,
  ],
  // A policy that all clusters share may well name a namespace that only some have.
  'networking.k8s.io/NetworkPolicy': ['ingress[].from', 'egress[].to'].map((peers) => ({
    at: `spec.${peers}[].namespaceSelector.matchLabels`, name: 'kubernetes.io/metadata.name', to: NAMESPACE, severity: 'warning' as const,
  })),
  [`${RBAC}/RoleBinding`]: BINDING,
  [`${RBAC}/ClusterRoleBinding`]: BINDING,
  [`${ADMISSION}/ValidatingAdmissionPolicyBinding`]: [{ at: 'spec', name: 'policyName', to: { group: ADMISSION, kind: 'ValidatingAdmissionPolicy' } }],
  [`${ADMISSION}/MutatingAdmissionPolicyBinding`]: [{ at: 'spec', name: 'policyName', to: { group: ADMISSION, kind: 'MutatingAdmissionPolicy' } }],
  [`${ADMISSION}/MutatingWebhookConfiguration`]: WEBHOOKS,
  [`${ADMISSION}/ValidatingWebhookConfiguration`]: WEBHOOKS,
  'gateway.networking.k8s.io/Gateway': ISSUERS,
};

/** Where objects of a kind name others by fields that are known; Cluster API and EKS Anywhere have more (see `references`). */
export function rulesOf(group: string, kind: string): readonly ReferenceRule[] {
  const key = `${group}/${kind}`;
  const own = [...Object.hasOwn(OWN, key) ? OWN[key] : [], ...Object.hasOwn(OF_CONTROLLERS, key) ? OF_CONTROLLERS[key] : []];
  if (CLUSTER_API.test(group)) { return [...own, ...ofClusterApi()]; }
  if (group === EKS_ANYWHERE) { return [...own, ...OF_EKS_ANYWHERE]; }
  const pod = Object.hasOwn(POD_SPECS, key) ? POD_SPECS[key] : undefined;
  return pod === undefined ? own : [...own, ...POD.map((rule) => ({ ...rule, at: rule.at === '' ? pod : `${pod}.${rule.at}` }))];
}
