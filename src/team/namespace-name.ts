import { checkDnsLabel } from '../fleet';

/** Namespaces that belong to clusters, reconcilers and their like. */
const SYSTEM = new Set([
  'default', 'flux-system', 'argocd', 'argocd-system', 'cattle-system', 'cattle-fleet-system', 'cattle-fleet-local-system', 'fleet-default', 'fleet-local',
  'config-management-system', 'config-management-monitoring', 'resource-group-system', 'gatekeeper-system', 'kyverno', 'cosign-system', 'cert-manager',
  'calico-apiserver', 'calico-system', 'cilium', 'cilium-secrets', 'crossplane-system', 'eksa-system', 'external-secrets', 'gke-managed-system', 'gmp-system',
  'istio-system', 'kubernetes-dashboard', 'linkerd', 'longhorn-system', 'metallb-system', 'olm', 'openshift', 'projectsveltos', 'sealed-secrets', 'sigstore-system',
  'tigera-operator', 'velero', 'weave-gitops',
]);

/** Prefixes that clusters and their makers keep for themselves. */
const SYSTEM_PREFIXES = ['kube-', 'cattle-', 'fleet-', 'openshift-'];

/** Providers of Cluster API, by the names that clusterctl gives. */
const PROVIDER = /^cap([a-z]|oci)(-kubeadm-(bootstrap|control-plane))?-system$/;

/** The namespaces of a team; throws for an illegal name, one named twice, and one that belongs to the cluster or a reconciler. */
export function checkedNamespaces(team: string, names: readonly string[]): string[] {
  if (!Array.isArray(names)) { throw new Error(`namespaces of team '${team}' are no list: write ['${String(names)}']`); }
  if (names.length === 0) { throw new Error(`team '${team}' has no namespace: name at least one, or leave namespaces out for one called '${team}'`); }
  const seen = new Set<string>();
  for (const name of names) {
    checkDnsLabel(`namespace of team '${team}', whose`, name);
    if (SYSTEM.has(name) || PROVIDER.test(name) || SYSTEM_PREFIXES.some((prefix) => name.startsWith(prefix))) {
      throw new Error(`namespace '${name}' of team '${team}' belongs to the cluster or a reconciler: choose a name such as '${team}-${name.replace(/^(kube|cattle|fleet|openshift)-/, '')}'`);
    }
    if (seen.has(name)) { throw new Error(`team '${team}' names namespace '${name}' twice: name it once`); }
    seen.add(name);
  }
  return [...names];
}
