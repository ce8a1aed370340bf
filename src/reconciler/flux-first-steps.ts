import { entryRules } from './flux-ignore';
import { Delivery } from './reconciler';

/** Stands for the name of a cluster in what is the same for all. */
const CLUSTER = 'CLUSTER';

/**
 * What to add to the kustomization.yaml that `flux bootstrap` made in each cluster, so that its source leaves out all that the cluster
 * does not read; what lies outside the tree, bootstrap's own folder among it, stays.
 *
 * @param root folder of the tree in the repository; empty for all of it
 */
export function bootstrapPatch(delivery: Delivery, namespace: string, root: string): string {
  const rules = entryRules(CLUSTER, root, root ? undefined : topOf(delivery));
  return [
    `the source that flux bootstrap made reads the whole repository: add this to its kustomization.yaml, with the cluster's name for ${CLUSTER}`,
    'patches:',
    '  - target:',
    '      group: source.toolkit.fluxcd.io',
    '      kind: GitRepository',
    '      name: flux-system',
    `      namespace: ${namespace}`,
    '    patch: |',
    '      - op: add',
    '        path: /spec/ignore',
    '        value: |',
    ...rules.map((rule) => `          ${rule}`),
    '',
  ].join('\n');
}

/** What tells Flux in each cluster of an artifact of the tree: nothing there reads Git, so that no bootstrap has made a source. */
export function artifactSteps(namespace: string, source: string): string {
  return [
    `Flux reads the tree from an artifact: apply delivery/flux/${CLUSTER}/ocirepository-${source}.yaml and this once, with the cluster's name for ${CLUSTER}`,
    'apiVersion: kustomize.toolkit.fluxcd.io/v1',
    'kind: Kustomization',
    'metadata:',
    '  name: platform',
    `  namespace: ${namespace}`,
    'spec:',
    '  interval: 1h',
    `  path: ./delivery/flux/${CLUSTER}`,
    '  prune: true',
    '  sourceRef:',
    '    kind: OCIRepository',
    `    name: ${source}`,
    '',
  ].join('\n');
}

/** The tree is the repository itself, beside bootstrap's folder, so what it holds is named. */
function topOf({ clusters }: Delivery): string[] {
  const folders = clusters.flatMap(({ units }) => units.map(({ folder }) => folder.slice(0, folder.indexOf('/'))));
  return [...new Set(['.synth.json', 'clusters', 'contracts', 'delivery', 'inventory.json', 'rendered', ...folders])].sort();
}
