import { checkDnsLabel } from '../fleet';

/** Namespaces that belong to clusters, reconcilers and their like. */
const SYSTEM = new Set([
  'default', 'flux-system', 'argocd', 'argocd-system', 'cattle-system', 'cattle-fleet-system', 'cattle-fleet-local-system', 'fleet-default', 'fleet-local',
  'config-management-system', 'config-management-monitoring', 'resource-group-system', 'gatekeeper-system', 'kyverno', 'cosign-system', 'cert-manager',
  'calico-system', 'capi-kubeadm-bootstrap-system', 'capi-kubeadm-control-plane-system', 'cilium', 'external-secrets', 'istio-system', 'tigera-operator', 'capi-system', 'capa-system', 'capv-system', 'capt-system', 'eksa-system', 'projectsveltos',
]);

/** Prefixes that clusters and their makers keep for themselves. */
const SYSTEM_PREFIXES = ['kube-', 'cattle-', 'fleet-', 'openshift-'];

/** The namespaces of a team; throws for an illegal name, one named twice, and one that belongs to the cluster or a reconciler. */
export function checkedNamespaces(team: string, names: readonly string[]): string[] {
  if (names.length === 0) { throw new Error(`team '${team}' has no namespace: name at least one, or leave namespaces out for one called '${team}'`); }
  const seen = new Set<string>();
  for (const name of names) {
    checkDnsLabel(`namespace of team '${team}', whose`, name);
    if (SYSTEM.has(name) || SYSTEM_PREFIXES.some((prefix) => name.startsWith(prefix))) {
      throw new Error(`namespace '${name}' of team '${team}' belongs to the cluster or a reconciler: choose a name such as '${team}-${name.replace(/^(kube|cattle|fleet|openshift)-/, '')}'`);
    }
    if (seen.has(name)) { throw new Error(`team '${team}' names namespace '${name}' twice: name it once`); }
    seen.add(name);
  }
  return [...names];
}
