import {
  application,
  binding,
  clusterObject,
  create,
  cronJob,
  deployment,
  HOST,
  namespace,
  object,
  PLATFORM,
  pod,
  remove,
  role,
  route,
  update,
} from '../requests';
import { Variants } from '../variants';

const all = (...objects: any[]) => objects.map((each) => create(each));
const MARK = { labels: { 'platform.example.com/managed': 'true' } };
const OWN = { 'kubernetes.io/metadata.name': 'team-a', 'toolkit.fluxcd.io/tenant': 'team-a', 'pod-security.kubernetes.io/enforce': 'restricted' };
const ADMIN = 'jane@example.com';
const RBAC = 'rbac.authorization.k8s.io/v1';

export const OWNERSHIP: readonly Variants[] = [
  {
    id: 'E12',
    denied: all(
      binding({ kind: 'ClusterRole', name: 'admin' }),
      binding({ kind: 'ClusterRole', name: 'edit' }),
      binding({ kind: 'Role', name: 'x' }, [{ kind: 'ServiceAccount', name: 'x', namespace: 'team-b' }]),
      binding({ kind: 'Role', name: 'x' }, [{ kind: 'Group', name: 'system:authenticated' }]),
      clusterObject(RBAC, 'ClusterRoleBinding', { roleRef: { kind: 'ClusterRole', name: 'view' } }),
      role({ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }),
      role({ apiGroups: [''], resources: ['serviceaccounts'], verbs: ['impersonate'] }),
      role({ apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles'], verbs: ['escalate'] }),
      role({ apiGroups: [''], resources: ['serviceaccounts/token'], verbs: ['create'] }),
      role({ apiGroups: [''], resources: ['namespaces'], verbs: ['get', 'patch'] }),
      role({ apiGroups: [''], resources: ['resourcequotas/status'], verbs: ['update'] }),
      binding({ kind: 'Role', name: 'x' }, [{ kind: 'User', name: 'system:serviceaccount:team-b:default' }]),
    ),
    allowed: all(
      binding({ kind: 'Role', name: 'app' }),
      role({ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }),
      role({ apiGroups: [''], resources: ['resourcequotas', 'limitranges'], verbs: ['get', 'list', 'watch'] }),
      role({ apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['create', 'get', 'update'] }),
      binding({ kind: 'Role', name: 'app' }, [{ kind: 'Group', name: 'acme:team-a' }]),
    ),
  },
  {
    id: 'E13',
    denied: [
      ...all(
        clusterObject(RBAC, 'ClusterRole', {}, { labels: { 'rbac.authorization.k8s.io/aggregate-to-admin': 'true' } }),
        clusterObject(RBAC, 'ClusterRole', { aggregationRule: {} }),
      ),
      create(clusterObject(RBAC, 'ClusterRole', {}, { labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' } }), ADMIN),
    ],
    allowed: [
      create(clusterObject(RBAC, 'ClusterRole', {}, { labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' } }), PLATFORM),
      create(clusterObject(RBAC, 'ClusterRole', {}), ADMIN),
    ],
  },
  {
    id: 'E14',
    denied: [
      update(namespace('team-a', OWN), namespace('team-a', { 'kubernetes.io/metadata.name': 'team-a' })),
      update(namespace('team-a', OWN), namespace('team-a', { ...OWN, 'toolkit.fluxcd.io/tenant': 'team-b' })),
      update(namespace('team-a', OWN), { ...namespace('team-a', OWN), metadata: { ...namespace('team-a', OWN).metadata, annotations: { 'fences.cdk8s-platform/registries': 'docker.io/' } } }),
      remove(namespace('team-a', OWN)),
      update(namespace('team-a', OWN), namespace('team-a', {}), ADMIN),
      { ...update(namespace('team-a', OWN), namespace('team-a', {}), ADMIN), subresource: 'status' },
      { ...update(namespace('team-a', OWN), namespace('team-a', { ...OWN, 'pod-security.kubernetes.io/enforce': 'privileged' })), subresource: 'finalize' },
    ],
    allowed: [
      update(namespace('team-a', OWN), namespace('team-a', {}), PLATFORM),
      update(namespace('team-a', OWN), namespace('team-a', OWN), 'system:serviceaccount:kube-system:namespace-controller'),
      update(namespace('scratch', {}), namespace('scratch', { a: 'b' }), ADMIN),
    ],
  },
  {
    id: 'E15',
    denied: [
      create(namespace('x', {})),
      create(namespace('team-b-2', { 'toolkit.fluxcd.io/tenant': 'team-b' }), ADMIN),
      update(namespace('scratch', {}), namespace('scratch', { 'toolkit.fluxcd.io/tenant': 'team-b' }), ADMIN),
    ],
    allowed: [
      create(namespace('scratch', {}), ADMIN),
      create(namespace('team-c', { 'toolkit.fluxcd.io/tenant': 'team-c' }), PLATFORM),
    ],
  },
  {
    id: 'E16',
    denied: [
      remove(object('v1', 'ResourceQuota', {}, MARK)),
      update(object('v1', 'LimitRange', {}, MARK), object('v1', 'LimitRange', {}, MARK)),
      update(object(RBAC, 'RoleBinding', {}, MARK), binding({ kind: 'Role', name: 'x' })),
      remove(object('networking.k8s.io/v1', 'NetworkPolicy', {}, MARK), ADMIN),
      { ...update(object('v1', 'ResourceQuota', {}, MARK), object('v1', 'ResourceQuota'), ADMIN), subresource: 'status' },
      update(object('v1', 'ServiceAccount', {}, MARK), object('v1', 'ServiceAccount', {}, { ...MARK, finalizers: ['x/y'] })),
      update(object('v1', 'ResourceQuota', {}, MARK), object('v1', 'ResourceQuota', {}, { ...MARK, ownerReferences: [{ kind: 'ConfigMap', name: 'x' }] })),
    ],
    allowed: [
      remove(object('v1', 'ConfigMap')),
      { ...update(object('v1', 'ResourceQuota', {}, MARK), object('v1', 'ResourceQuota', {}, MARK), 'system:serviceaccount:kube-system:resourcequota-controller'), subresource: 'status' },
      { ...create(object('policy/v1', 'Eviction')), subresource: 'eviction' },
      update(object('v1', 'ConfigMap', {}, { labels: { 'platform.example.com/managed-by': 'x' } }), object('v1', 'ConfigMap')),
      remove(object('v1', 'ResourceQuota', {}, MARK), 'system:serviceaccount:kube-system:namespace-controller'),
    ],
  },
  {
    id: 'E45',
    denied: [
      update(object('v1', 'ServiceAccount', {}, MARK), object('v1', 'ServiceAccount', {}, MARK)),
      create(object('v1', 'ConfigMap', {}, MARK)),
      update(object('v1', 'ConfigMap'), object('v1', 'ConfigMap', {}, MARK)),
    ],
    allowed: [
      create(object('v1', 'ServiceAccount')),
      update(object('v1', 'ServiceAccount', {}, MARK), object('v1', 'ServiceAccount', {}, MARK), PLATFORM),
    ],
  },
  {
    id: 'E28',
    denied: [
      ...all(
        object('v1', 'Endpoints', { subsets: [] }),
        object('discovery.k8s.io/v1', 'EndpointSlice', { addressType: 'FQDN', endpoints: [] }),
      ),
      update(object('discovery.k8s.io/v1', 'EndpointSlice'), object('discovery.k8s.io/v1', 'EndpointSlice')),
    ],
    allowed: [
      create(object('discovery.k8s.io/v1', 'EndpointSlice'), 'system:serviceaccount:kube-system:endpointslice-controller'),
      create(object('v1', 'Endpoints'), 'system:serviceaccount:kube-system:endpoint-controller'),
    ],
  },
  {
    id: 'E31',
    denied: [
      ...all(
        object('v1', 'Secret', { type: 'kubernetes.io/service-account-token' }),
        object('v1', 'Secret', { type: 'bootstrap.kubernetes.io/token' }),
        clusterObject('certificates.k8s.io/v1', 'CertificateSigningRequest', { spec: { usages: ['client auth'] } }),
      ),
      { ...create(object('v1', 'ServiceAccount')), subresource: 'token' },
      { ...update(clusterObject('certificates.k8s.io/v1', 'CertificateSigningRequest'), clusterObject('certificates.k8s.io/v1', 'CertificateSigningRequest')), subresource: 'approval' },
    ],
    allowed: [
      ...all(
        object('v1', 'Secret', { type: 'Opaque' }),
        object('v1', 'Secret'),
        object('v1', 'Secret', { type: 'kubernetes.io/tls' }),
      ),
      { ...create(object('v1', 'ServiceAccount'), 'system:node:n1'), subresource: 'token' },
    ],
  },
  {
    id: 'E32',
    denied: all(
      pod({ serviceAccount: 'team-reconciler' }),
      deployment({ serviceAccountName: 'team-reconciler' }),
      cronJob({ serviceAccountName: 'team-reconciler' }),
    ),
    allowed: all(
      pod({ serviceAccountName: 'app' }),
      deployment({ serviceAccountName: 'team-reconciler-app' }),
    ),
  },
  {
    id: 'E33',
    denied: all(
      clusterObject('v1', 'PersistentVolume', { spec: { csi: {} } }),
      clusterObject('storage.k8s.io/v1', 'StorageClass'),
      clusterObject('snapshot.storage.k8s.io/v1', 'VolumeSnapshotContent'),
      object('v1', 'PersistentVolumeClaim', { spec: { dataSourceRef: { kind: 'VolumeSnapshot', name: 'x', namespace: 'team-b' } } }),
      pod({ volumes: [{ name: 'v', csi: { driver: 'efs.csi.aws.com' } }] }),
    ),
    allowed: [
      create(object('v1', 'PersistentVolumeClaim')),
      create(object('v1', 'PersistentVolumeClaim', { spec: { dataSourceRef: { kind: 'VolumeSnapshot', name: 'x' } } })),
      create(clusterObject('v1', 'PersistentVolume'), 'system:serviceaccount:kube-system:ebs-csi-controller-sa'),
      create(pod({ volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'x' } }] })),
    ],
  },
  {
    id: 'E34',
    denied: all(
      object('kyverno.io/v2', 'PolicyException'),
      object('policies.kyverno.io/v1', 'NamespacedValidatingPolicy'),
      clusterObject('apiextensions.k8s.io/v1', 'CustomResourceDefinition'),
      clusterObject('apiregistration.k8s.io/v1', 'APIService'),
      clusterObject('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration'),
      object('constraints.gatekeeper.sh/v1beta1', 'K8sPSP'),
      object('fluxcd.controlplane.io/v1', 'ResourceSet'),
      object('cluster.x-k8s.io/v1beta2', 'Cluster'),
      object('externaldns.k8s.io/v1alpha1', 'DNSEndpoint'),
      object('cilium.io/v2', 'CiliumNetworkPolicy'),
    ),
    allowed: [
      create(object('policy/v1', 'PodDisruptionBudget')),
      create(object('cilium.io/v2', 'CiliumEndpoint'), 'system:serviceaccount:cilium:cilium'),
      create(object('kyverno.io/v2', 'PolicyException'), PLATFORM),
    ],
  },
  {
    id: 'E35',
    denied: all(
      application({ project: '' }),
      application({ project: 'team-b' }),
      application({ project: 'team-a', destination: { name: 'prod', namespace: 'kube-system' } }),
    ),
    allowed: [
      ...all(
        application({}),
        application({}, 'team-a'),
      ),
      create(application({ project: 'default' }), PLATFORM),
    ],
  },
  {
    id: 'E36',
    denied: all(
      application({ project: 'default' }, 'team-a'),
      application({ project: 'team-b' }, 'team-a'),
      application({ destination: { name: 'prod', namespace: 'team-b' } }, 'team-a'),
      application({ source: undefined, sourceHydrator: { drySource: { repoURL: 'https://git.example.com/attacker/apps', path: 'x' } } }, 'team-a'),
      application({ source: undefined }, 'team-a'),
      { ...application({}, 'team-a'), operation: { sync: { source: { repoURL: 'https://git.example.com/attacker/apps' } } } },
      { ...application({}, 'team-a'), operation: { sync: { manifests: ['{}'] } } },
      object('argoproj.io/v1alpha1', 'AppProject'),
    ),
    allowed: all(
      application({}, 'team-a'),
      { ...application({}, 'team-a'), operation: { sync: { revision: 'main' } } },
      application({ sources: [{ repoURL: 'https://git.example.com/team-a/apps' }], source: undefined }, 'team-a'),
    ),
  },
  {
    id: 'E37',
    denied: [
      ...all(
        object('argoproj.io/v1alpha1', 'ApplicationSet'),
        object('argoproj.io/v1alpha1', 'ApplicationSet', {}, { namespace: 'argocd' }),
      ),
      update(object('argoproj.io/v1alpha1', 'ApplicationSet'), object('argoproj.io/v1alpha1', 'ApplicationSet')),
    ],
    allowed: [
      create(object('argoproj.io/v1alpha1', 'ApplicationSet', {}, { namespace: 'argocd' }), PLATFORM),
      create(application({}, 'team-a')),
    ],
  },
  {
    id: 'E38',
    denied: all(
      application({ syncPolicy: { syncOptions: ['CreateNamespace=true'] } }, 'team-a'),
      application({ syncPolicy: { syncOptions: ['ServerSideApply=true', 'createNamespace=true'] } }),
      application({ syncPolicy: { managedNamespaceMetadata: { labels: {} } } }),
    ),
    allowed: all(
      application({ syncPolicy: { syncOptions: ['CreateNamespace=false'] } }),
      application({ syncPolicy: { syncOptions: ['ServerSideApply=true'] } }, 'team-a'),
    ),
  },
  {
    id: 'E41',
    denied: all(
      object('fleet.cattle.io/v1alpha1', 'GitRepo', { spec: { repo: 'https://git.example.com/team-a/apps', serviceAccount: 'team-reconciler', targetNamespace: 'team-b' } }),
      object('fleet.cattle.io/v1alpha1', 'GitRepo', { spec: { repo: 'https://git.example.com/attacker/apps', serviceAccount: 'team-reconciler', targetNamespace: 'team-a' } }),
      object('fleet.cattle.io/v1alpha1', 'Bundle', { spec: {} }),
      object('fleet.cattle.io/v1alpha1', 'HelmOp', { spec: {} }),
      object('fleet.cattle.io/v1alpha1', 'GitRepo', { spec: { repo: 'https://git.example.com/team-a/apps', serviceAccount: 'team-reconciler', targetNamespace: 'team-a', deleteNamespace: true } }),
    ),
    allowed: [
      create(object('fleet.cattle.io/v1alpha1', 'GitRepo', { spec: { repo: 'https://git.example.com/team-a/apps', serviceAccount: 'team-reconciler', targetNamespace: 'team-a' } })),
      create(object('fleet.cattle.io/v1alpha1', 'Bundle'), PLATFORM),
    ],
  },
  {
    id: 'E42',
    denied: all(
      object('configsync.gke.io/v1beta1', 'RootSync'),
      object('configsync.gke.io/v1beta1', 'RepoSync', { spec: { git: { repo: 'https://git.example.com/team-a/apps' } } }, { name: 'other' }),
      object('configsync.gke.io/v1beta1', 'RepoSync', { spec: { git: { repo: 'https://git.example.com/attacker/apps' } } }, { name: 'repo-sync' }),
      object('configsync.gke.io/v1beta1', 'RepoSync', { spec: { oci: { image: 'registry.example.com/x' } } }, { name: 'repo-sync' }),
      object('configsync.gke.io/v1beta1', 'RepoSync', { spec: {} }, { namespace: 'team-b' }),
      object('configsync.gke.io/v1beta1', 'RepoSync', { spec: { git: { repo: 'https://git.example.com/team-a/apps' }, override: { roleRefs: [{ kind: 'ClusterRole', name: 'admin' }] } } }, { name: 'repo-sync' }),
      object('configsync.gke.io/v1beta1', 'RepoSync', { spec: { git: { repo: 'https://git.example.com/team-a/apps', auth: 'gcenode' } } }, { name: 'repo-sync' }),
      binding({ kind: 'Role', name: 'x' }, [{ kind: 'ServiceAccount', name: 'ns-reconciler-team-a', namespace: 'config-management-system' }]),
    ).concat(
      create(clusterObject(RBAC, 'ClusterRole'), 'system:serviceaccount:config-management-system:ns-reconciler-team-a'),
      create(object('v1', 'ConfigMap', {}, { namespace: 'team-b' }), 'system:serviceaccount:config-management-system:ns-reconciler-team-a'),
      create(object('v1', 'ConfigMap', {}, { namespace: 'kube-system' }), 'system:serviceaccount:cattle-fleet-system:team-team-a'),
    ),
    allowed: [
      create(object('configsync.gke.io/v1beta1', 'RepoSync', { spec: { git: { repo: 'https://git.example.com/team-a/apps' } } }, { name: 'repo-sync' })),
      create(object('v1', 'ConfigMap'), 'system:serviceaccount:config-management-system:ns-reconciler-team-a'),
      create(object('v1', 'ConfigMap'), 'system:serviceaccount:cattle-fleet-system:team-team-a'),
      create(object('configsync.gke.io/v1beta1', 'RootSync', {}, { namespace: 'config-management-system' }), PLATFORM),
    ],
  },
  {
    id: 'E43',
    denied: all(
      object('networking.istio.io/v1', 'Gateway'),
      object('networking.istio.io/v1alpha3', 'EnvoyFilter'),
      object('networking.istio.io/v1', 'ServiceEntry', { spec: { exportTo: ['*'] } }),
      object('networking.istio.io/v1', 'VirtualService', { spec: {} }),
    ),
    allowed: all(
      object('networking.istio.io/v1', 'ServiceEntry', { spec: { exportTo: ['.'] } }),
      route([HOST]),
    ),
  },
];
