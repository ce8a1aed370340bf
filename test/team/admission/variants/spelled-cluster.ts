import {
  binding,
  clusterObject,
  create,
  ingress,
  namespace,
  object,
  PLATFORM,
  remove,
  role,
  route,
  update,
  withImage,
} from '../requests';
import { Variants } from '../variants';

const all = (...objects: any[]) => objects.map((each) => create(each));
const MARK = { labels: { 'platform.example.com/managed': 'true' } };
const OWN = { 'kubernetes.io/metadata.name': 'team-a', 'toolkit.fluxcd.io/tenant': 'team-a', 'pod-security.kubernetes.io/enforce': 'restricted' };
const RBAC = 'rbac.authorization.k8s.io/v1';
const JANE = 'jane@example.com';
const FOREIGN = 'system:serviceaccount:team-b:team-reconciler';
const as = (apiVersion: string, each: any) => ({ ...each, apiVersion });
const generated = (each: any) => ({ ...each, metadata: { ...each.metadata, name: undefined, generateName: 'x-' } });

/** What belongs to the cluster and to others, in further spellings. */
export const SPELLED_CLUSTER: readonly Variants[] = [
  {
    id: 'E12',
    denied: [
      ...all(
        generated(binding({ kind: 'ClusterRole', name: 'cluster-admin' })),
        as('rbac.authorization.k8s.io/v1beta1', binding({ kind: 'ClusterRole', name: 'view' })),
        binding({ kind: 'clusterrole', name: 'edit' }),
        binding({ kind: 'Role', name: 'x' }, [{ kind: 'ServiceAccount', name: 'app', namespace: 'team-a' }, { kind: 'ServiceAccount', name: 'app', namespace: 'kube-system' }]),
        binding({ kind: 'Role', name: 'x' }, [{ kind: 'ServiceAccount', name: 'app' }]),
        role({ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }, { apiGroups: ['apps'], resources: ['*'], verbs: ['get'] }),
        role({ apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles'], verbs: ['get', 'bind'] }),
        role({ apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: ['create'] }),
      ),
      update(binding({ kind: 'Role', name: 'x' }), binding({ kind: 'Role', name: 'x' }, [{ kind: 'Group', name: 'system:unauthenticated' }])),
    ],
    allowed: all(
      binding({ kind: 'Role', name: 'x' }, []),
      role(),
      generated(role({ apiGroups: ['apps'], resources: ['deployments', 'deployments/scale'], verbs: ['get', 'patch'] })),
    ),
  },
  {
    id: 'E13',
    denied: [
      ...all(as('rbac.authorization.k8s.io/v1beta1', clusterObject(RBAC, 'ClusterRole', {}, { labels: { 'rbac.authorization.k8s.io/aggregate-to-edit': 'false' } }))),
      update(clusterObject(RBAC, 'ClusterRole'), clusterObject(RBAC, 'ClusterRole', {}, { labels: { 'rbac.authorization.k8s.io/aggregate-to-view': '' } }), JANE),
      create(clusterObject(RBAC, 'ClusterRole', {}, { labels: { 'a': 'b', 'rbac.authorization.k8s.io/aggregate-to-cluster-reader': 'true' } }), JANE),
      remove(clusterObject(RBAC, 'ClusterRole')),
    ],
    allowed: [
      create(clusterObject(RBAC, 'ClusterRole', {}, { labels: { 'example.com/aggregate-to-view': 'true' } }), JANE),
      create(clusterObject(RBAC, 'ClusterRole', {}, { annotations: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' } }), JANE),
    ],
  },
  {
    id: 'E14',
    denied: [
      update(namespace('team-a', OWN), namespace('team-a', { ...OWN, 'pod-security.kubernetes.io/enforce': 'baseline' })),
      update(namespace('team-a', OWN), { ...namespace('team-a', OWN), metadata: { name: 'team-a', labels: null } }, JANE),
      update(namespace('team-a', OWN), { ...namespace('team-a', OWN), metadata: { ...namespace('team-a', OWN).metadata, ownerReferences: [{ kind: 'Namespace', name: 'x' }] } }),
      update(namespace('team-a', OWN), { ...namespace('team-a', OWN), metadata: { ...namespace('team-a', OWN).metadata, finalizers: ['x/y'] } }, JANE),
      remove(namespace('team-a', OWN), FOREIGN),
    ],
    allowed: [
      update(namespace('team-a', OWN), namespace('team-a', { ...OWN, a: 'b' }), PLATFORM),
      { ...update(namespace('team-a', OWN), namespace('team-a', OWN), 'system:serviceaccount:kube-system:namespace-controller'), subresource: 'finalize' },
    ],
  },
  {
    id: 'E15',
    denied: [
      create(generated(namespace('x', { 'toolkit.fluxcd.io/tenant': 'team-a' })), JANE),
      create(namespace('team-a-preview', { 'toolkit.fluxcd.io/tenant': '' }), JANE),
      create(namespace('kube-extra', {})),
      update(namespace('default', {}), namespace('default', { 'toolkit.fluxcd.io/tenant': 'team-a' })),
    ],
    allowed: [create(namespace('team-a-preview', { tenant: 'team-a' }), JANE), remove(namespace('scratch', {}), JANE)],
  },
  {
    id: 'E16',
    denied: [
      remove(object('v1', 'ServiceAccount', {}, { name: 'team-reconciler', ...MARK })),
      remove(object(RBAC, 'Role', {}, MARK), JANE),
      update(networkPolicyOf(MARK), networkPolicyOf({ labels: {} })),
      update(object('v1', 'LimitRange', {}, MARK), object('v1', 'LimitRange', {}, { labels: null })),
      { ...update(object('autoscaling/v2', 'HorizontalPodAutoscaler', {}, MARK), object('autoscaling/v2', 'HorizontalPodAutoscaler', {}, MARK)), subresource: 'scale' },
      remove(object('source.toolkit.fluxcd.io/v1', 'GitRepository', {}, MARK)),
      // Labels go through the status as well.
      { ...update(object('external-secrets.io/v1', 'ExternalSecret', {}, MARK), object('external-secrets.io/v1', 'ExternalSecret'), 'system:serviceaccount:external-secrets:external-secrets'), subresource: 'status' },
      { ...update(object('external-secrets.io/v1', 'ExternalSecret', {}, MARK), object('external-secrets.io/v1', 'ExternalSecret', {}, MARK)), subresource: 'status' },
    ],
    allowed: [
      remove(object('v1', 'ServiceAccount', {}, { name: 'app' })),
      update(object('v1', 'ConfigMap', {}, { labels: { managed: 'true' } }), object('v1', 'ConfigMap', {}, { finalizers: ['x/y'] })),
      // A controller reports on an object of the platform.
      { ...update(object('external-secrets.io/v1', 'ExternalSecret', {}, MARK), object('external-secrets.io/v1', 'ExternalSecret', { status: {} }, MARK), 'system:serviceaccount:external-secrets:external-secrets'), subresource: 'status' },
    ],
  },
  {
    id: 'E31',
    denied: [
      create(generated(object('v1', 'Secret', { type: 'kubernetes.io/service-account-token' }))),
      update(object('v1', 'Secret'), object('v1', 'Secret', { type: 'kubernetes.io/service-account-token' })),
      { ...create(as('authentication.k8s.io/v1', object('v1', 'ServiceAccount', {}, { name: 'team-reconciler' }))), subresource: 'token', object: object('v1', 'ServiceAccount', {}, { name: 'team-reconciler' }) },
      create(object('v1', 'Secret', { type: 'kubernetes.io/service-account-token' }), 'system:serviceaccount:external-secrets:external-secrets'),
      { ...create(object('v1', 'ServiceAccount', {}, { namespace: 'team-b' })), subresource: 'token' },
    ],
    allowed: all(object('v1', 'Secret', { type: 'kubernetes.io/basic-auth' }), object('v1', 'Secret', { type: 'Opaque' }, { annotations: { 'kubernetes.io/service-account.name': 'app' } })),
  },
  {
    id: 'E34',
    denied: [
      ...all(
        object('kyverno.io/v1', 'Policy'),
        object('kyverno.io/v2beta1', 'PolicyException'),
        object('policies.kyverno.io/v1alpha1', 'PolicyException'),
        object('policies.kyverno.io/v1beta1', 'NamespacedImageValidatingPolicy'),
        generated(object('policies.kyverno.io/v1', 'PolicyException')),
        clusterObject('kyverno.io/v1', 'ClusterPolicy'),
        clusterObject('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding'),
        clusterObject('admissionregistration.k8s.io/v1beta1', 'MutatingAdmissionPolicy'),
        clusterObject('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration'),
        clusterObject('policy.networking.k8s.io/v1alpha1', 'AdminNetworkPolicy'),
        object('k8s.ovn.org/v1', 'EgressFirewall'),
        object('policy.sigstore.dev/v1beta1', 'TrustRoot'),
      ),
      remove(clusterObject('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding')),
      remove(object('kyverno.io/v2', 'PolicyException')),
      create(object('kyverno.io/v2', 'PolicyException', {}, { namespace: 'kyverno' })),
    ],
    allowed: [
      create(object('kyverno.io/v1alpha2', 'AdmissionReport'), 'system:serviceaccount:kyverno:kyverno-admission-controller'),
      create(object('operators.coreos.com/v1alpha1', 'ClusterServiceVersion'), 'system:serviceaccount:openshift-operator-lifecycle-manager:olm-operator-serviceaccount'),
      create(object('wgpolicyk8s.io/v1alpha2', 'PolicyReport'), 'system:serviceaccount:kyverno:kyverno-reports-controller'),
    ],
  },
  {
    id: 'E39',
    denied: [
      create(object('v1', 'ConfigMap', {}, { namespace: 'team-a-evil' })),
      create(object('v1', 'ConfigMap', {}, { namespace: 'Team-A' })),
      ...all(ingress('web.team-a.apps.example.com.evil.net'), ingress('webteam-a.apps.example.com'), withImage(`registry.example.com.evil.net/team-a/app@sha256:${'a'.repeat(64)}`), route(['a.xteam-a.apps.example.com'])),
      // An account elsewhere whose namespace only begins like a team's is nobody's of the platform.
      update(object('v1', 'ServiceAccount', {}, MARK), object('v1', 'ServiceAccount', {}, MARK), 'system:serviceaccount:flux-system-evil:kustomize-controller'),
    ],
    allowed: [...all(ingress('a.b.team-a.apps.example.com'), withImage(`registry.example.com/shared/x@sha256:${'a'.repeat(64)}`)), create(object('v1', 'ConfigMap', {}, { namespace: 'team-a-evil' }), 'system:serviceaccount:team-a-evil:x')],
  },
  {
    id: 'E45',
    denied: [
      update(object('v1', 'ServiceAccount', {}, { name: 'team-reconciler', ...MARK }), object('v1', 'ServiceAccount', { imagePullSecrets: [{ name: 'x' }] }, { name: 'team-reconciler', ...MARK })),
      update(object(RBAC, 'RoleBinding', {}, MARK), object(RBAC, 'RoleBinding', { roleRef: { kind: 'Role', name: 'x' } }, { ...MARK, annotations: { 'meta.helm.sh/release-name': 'x' } })),
      create(generated(object('v1', 'Secret', {}, MARK))),
      update(object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', {}, MARK), object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', { spec: { suspend: true } }, MARK)),
      create(object('v1', 'ConfigMap', {}, { labels: { 'platform.example.com/managed': 'false' } })),
      update(object('v1', 'ServiceAccount', {}, MARK), object('v1', 'ServiceAccount'), FOREIGN),
    ],
    allowed: [
      update(object('v1', 'ServiceAccount', {}, { name: 'app' }), object('v1', 'ServiceAccount', {}, { name: 'app', annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::111122223333:role/app' } })),
      create(object('v1', 'ConfigMap', {}, { labels: { 'app.kubernetes.io/managed-by': 'Helm' } })),
    ],
  },
];

function networkPolicyOf(metadata: object): any {
  return object('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {} } }, metadata);
}
