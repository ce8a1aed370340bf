import { core, NAMESPACE, NamedKind, ReferenceRule, SECRET, SERVICE, SERVICE_ACCOUNT, settingsAt } from './reference-rule';

const SOURCES = 'source.toolkit.fluxcd.io';
const EXTERNAL_SECRETS = 'external-secrets.io';
const GATEWAYS = 'gateway.networking.k8s.io';
const IMAGES = 'image.toolkit.fluxcd.io';
const NOTIFICATIONS = 'notification.toolkit.fluxcd.io';
const SNAPSHOTS = 'snapshot.storage.k8s.io';

const secretAt = (at: string): ReferenceRule => ({ at, name: 'name', to: SECRET });

const SOURCE: readonly ReferenceRule[] = [
  secretAt('spec.secretRef'), secretAt('spec.certSecretRef'), secretAt('spec.proxySecretRef'), secretAt('spec.verify.secretRef'),
  { at: 'spec', name: 'serviceAccountName', to: SERVICE_ACCOUNT },
];

const ACTING: readonly ReferenceRule[] = [
  { at: 'spec', name: 'serviceAccountName', to: SERVICE_ACCOUNT, where: 'own-cluster' },
  { at: 'spec', name: 'targetNamespace', to: NAMESPACE, where: 'own-cluster' },
  secretAt('spec.kubeConfig.secretRef'),
];

/** Routes stand under Gateways and lead to Services, where they say nothing else. */
const ROUTE: readonly ReferenceRule[] = [
  { at: 'spec.parentRefs[]', name: 'name', group: GATEWAYS, kind: 'Gateway', namespaced: 'by-field' },
  { at: 'spec.rules[].backendRefs[]', name: 'name', group: '', kind: 'Service', namespaced: 'by-field' },
];

const ISSUER_REF: ReferenceRule = { at: 'spec.issuerRef', name: 'name', group: 'cert-manager.io', kind: 'Issuer' };
const PROJECT = (at: string): ReferenceRule => ({ at, name: 'project', to: { group: 'argoproj.io', kind: 'AppProject' } });

/** Where the objects of well-known controllers name others, by group and kind. */
export const OF_CONTROLLERS: { readonly [kind: string]: readonly ReferenceRule[] } = {
  'kustomize.toolkit.fluxcd.io/Kustomization': [
    { at: 'spec.sourceRef', name: 'name', group: SOURCES, namespaced: 'by-field' },
    { at: 'spec.dependsOn[]', name: 'name', to: { group: 'kustomize.toolkit.fluxcd.io', kind: 'Kustomization' }, namespaced: 'by-field' },
    ...ACTING,
    secretAt('spec.decryption.secretRef'),
    ...settingsAt('spec.postBuild.substituteFrom[]'),
  ],
  'helm.toolkit.fluxcd.io/HelmRelease': [
    { at: 'spec.chartRef', name: 'name', group: SOURCES, namespaced: 'by-field' },
    { at: 'spec.chart.spec.sourceRef', name: 'name', group: SOURCES, namespaced: 'by-field' },
    secretAt('spec.chart.spec.verify.secretRef'),
    { at: 'spec.dependsOn[]', name: 'name', to: { group: 'helm.toolkit.fluxcd.io', kind: 'HelmRelease' }, namespaced: 'by-field' },
    { at: 'spec', name: 'storageNamespace', to: NAMESPACE, where: 'own-cluster' },
    ...ACTING,
    // The controller looks for this key where none is named.
    ...settingsAt('spec.valuesFrom[]', { key: 'valuesKey', defaultKey: 'values.yaml' }),
  ],
  [`${SOURCES}/GitRepository`]: [...SOURCE, { at: 'spec.include[].repository', name: 'name', to: { group: SOURCES, kind: 'GitRepository' } }],
  [`${SOURCES}/HelmRepository`]: SOURCE,
  [`${SOURCES}/OCIRepository`]: SOURCE,
  [`${SOURCES}/Bucket`]: SOURCE,
  [`${SOURCES}/HelmChart`]: [{ at: 'spec.sourceRef', name: 'name', group: SOURCES }, secretAt('spec.verify.secretRef')],
  [`${IMAGES}/ImageRepository`]: SOURCE,
  [`${IMAGES}/ImagePolicy`]: [{ at: 'spec.imageRepositoryRef', name: 'name', to: { group: IMAGES, kind: 'ImageRepository' }, namespaced: 'by-field' }],
  [`${IMAGES}/ImageUpdateAutomation`]: [{ at: 'spec.sourceRef', name: 'name', group: SOURCES, namespaced: 'by-field' }],
  [`${NOTIFICATIONS}/Alert`]: [{ at: 'spec.providerRef', name: 'name', to: { group: NOTIFICATIONS, kind: 'Provider' } }],
  [`${NOTIFICATIONS}/Provider`]: SOURCE,
  [`${NOTIFICATIONS}/Receiver`]: [secretAt('spec.secretRef')],
  'cert-manager.io/Certificate': [ISSUER_REF],
  'cert-manager.io/CertificateRequest': [ISSUER_REF],
  'cert-manager.io/Issuer': [{ at: 'spec.ca', name: 'secretName', to: SECRET }],
  [`${EXTERNAL_SECRETS}/ExternalSecret`]: ['spec.secretStoreRef', 'spec.data[].sourceRef.storeRef', 'spec.dataFrom[].sourceRef.storeRef']
    .map((at) => ({ at, name: 'name', group: EXTERNAL_SECRETS, kind: 'SecretStore' })),
  [`${EXTERNAL_SECRETS}/PushSecret`]: [
    { at: 'spec.secretStoreRefs[]', name: 'name', group: EXTERNAL_SECRETS, kind: 'SecretStore' }, secretAt('spec.selector.secret'),
  ],
  'argoproj.io/Application': [PROJECT('spec')],
  'argoproj.io/ApplicationSet': [PROJECT('spec.template.spec')],
  'argoproj.io/Rollout': ['canary.canaryService', 'canary.stableService', 'blueGreen.activeService', 'blueGreen.previewService'].map((way) => {
    const [strategy, name] = way.split('.');
    return { at: `spec.strategy.${strategy}`, name, to: SERVICE };
  }),
  'autoscaling.k8s.io/VerticalPodAutoscaler': [{ at: 'spec.targetRef', name: 'name' }],
  'configsync.gke.io/RootSync': [secretAt('spec.git.secretRef'), secretAt('spec.helm.secretRef')],
  'configsync.gke.io/RepoSync': [secretAt('spec.git.secretRef'), secretAt('spec.helm.secretRef')],
  'fleet.cattle.io/GitRepo': ['clientSecretName', 'helmSecretName'].map((name) => ({ at: 'spec', name, to: SECRET })),
  [`${GATEWAYS}/Gateway`]: [
    { at: 'spec', name: 'gatewayClassName', to: { group: GATEWAYS, kind: 'GatewayClass' }, severity: 'warning' },
    { at: 'spec.listeners[].tls.certificateRefs[]', name: 'name', group: '', kind: 'Secret', namespaced: 'by-field' },
  ],
  ...Object.fromEntries(['GRPCRoute', 'HTTPRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'].map((kind) => [`${GATEWAYS}/${kind}`, ROUTE])),
  'keda.sh/ScaledObject': [{ at: 'spec.scaleTargetRef', name: 'name', group: 'apps', kind: 'Deployment' }],
  [`${SNAPSHOTS}/VolumeSnapshot`]: [
    { at: 'spec', name: 'volumeSnapshotClassName', to: { group: SNAPSHOTS, kind: 'VolumeSnapshotClass' }, severity: 'warning' },
    { at: 'spec.source', name: 'persistentVolumeClaimName', to: core('PersistentVolumeClaim') },
  ],
};

/** Cluster API says every reference by a group or version, a kind and a name. */
export const CLUSTER_API = /(^|\.)cluster\.x-k8s\.io$/;
/** EKS Anywhere refers to objects of its own group by kind and name. */
export const EKS_ANYWHERE = 'anywhere.eks.amazonaws.com';

const CLUSTER: NamedKind = { group: 'cluster.x-k8s.io', kind: 'Cluster' };
const INFRASTRUCTURE = 'infrastructure.cluster.x-k8s.io';
/** Identities hold credentials, so that people often make them by hand; no provider makes these by itself. */
const IDENTITIES = ['AWSClusterRoleIdentity', 'AWSClusterStaticIdentity', 'AzureClusterIdentity', 'VSphereClusterIdentity'];

/** What objects of Cluster API name beside their references: their cluster, Secrets, and the credentials of a provider. */
export function ofClusterApi(): readonly ReferenceRule[] {
  const machines = ['spec', 'spec.template.spec'];
  return [
    ...machines.flatMap((at): ReferenceRule[] => [
      { at, name: 'clusterName', to: CLUSTER },
      { at: `${at}.bootstrap`, name: 'dataSecretName', to: SECRET },
      { at: `${at}.files[].contentFrom.secret`, name: 'name', to: SECRET, key: 'key' },
      { at: `${at}.identityRef`, name: 'name', kinds: IDENTITIES, group: INFRASTRUCTURE, namespaced: 'by-field', severity: 'warning' },
      { at: `${at}.identityRef`, name: 'name', kinds: ['Secret'], group: '', severity: 'warning' },
    ]),
    { at: 'spec.kubeadmConfigSpec.files[].contentFrom.secret', name: 'name', to: SECRET, key: 'key' },
    ...settingsAt('spec.resources[]'),
    { at: 'metadata.labels', name: 'cluster.x-k8s.io/cluster-name', to: CLUSTER },
  ];
}

export const OF_EKS_ANYWHERE: readonly ReferenceRule[] = [
  { at: 'spec.managementCluster', name: 'name', to: { group: EKS_ANYWHERE, kind: 'Cluster' } },
];
