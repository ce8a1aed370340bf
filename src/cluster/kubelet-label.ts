/** Labels of Kubernetes' own that kubelet takes (`--node-labels`). */
const TAKEN = [
  'beta.kubernetes.io/arch', 'beta.kubernetes.io/instance-type', 'beta.kubernetes.io/os', 'failure-domain.beta.kubernetes.io/region', 'failure-domain.beta.kubernetes.io/zone',
  'kubernetes.io/arch', 'kubernetes.io/hostname', 'kubernetes.io/os', 'topology.kubernetes.io/region', 'topology.kubernetes.io/zone',
];

/** Throws for a label that kubelet refuses to give its own node; with it, kubelet does not start. */
export function checkKubeletLabels(where: string, labels: { readonly [key: string]: string } = {}): void {
  const refused = Object.keys(labels).find((label) => !isTaken(label));
  if (refused === undefined) { return; }
  throw new Error(`${where} has the label '${refused}', which kubelet refuses to give itself and does not start: choose one outside of kubernetes.io and k8s.io, or below node.kubernetes.io`);
}

function isTaken(label: string): boolean {
  const [prefix] = label.split('/');
  const isTheirs = label.includes('/') && /(^|\.)(kubernetes|k8s)\.io$/.test(prefix);
  return !isTheirs || /(^|\.)(kubelet|node)\.kubernetes\.io$/.test(prefix) || TAKEN.includes(label);
}
