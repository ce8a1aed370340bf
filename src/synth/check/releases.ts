import { Finding, FindingSeverity } from '../../fleet';
import { isMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';
import { Composition, Entry, UnitNode } from '../compose';
import { entriesSince } from '../compose/edited';

/** Charts of one cluster that Helm would keep as one release, each undoing the other. */
export function sameReleases({ trees }: Composition): Finding[] {
  const first = new Map<string, Entry>();
  const found = new Map<string, Finding & { readonly clusters: string[] }>();
  for (const tree of trees.filter(({ nodes }) => nodes.some(addsRelease))) {
    for (const [cluster, node] of tree.ofCluster) {
      for (const [release, entry] of releasesIn(node)) {
        const other = first.get(`${cluster} ${release}`);
        if (!other) { first.set(`${cluster} ${release}`, entry); continue; }
        const finding = sameRelease(release, other, entry);
        if (!found.has(finding.message)) { found.set(finding.message, finding); }
        found.get(finding.message)!.clusters.push(cluster);
      }
    }
  }
  return [...found.values()];
}

function sameRelease(release: string, { origin }: Entry, { origin: path }: Entry): Finding & { readonly clusters: string[] } {
  const message = `'${origin}' and '${path}' are both the release '${release}' of Helm, and would undo each other`;
  return { code: 'chart.same-release', severity: FindingSeverity.ERROR, path, message, fix: 'give one of them another releaseName or namespace', clusters: [] };
}

/** Parents are looked at as well, so that one variant at least adds each release. */
function addsRelease(node: UnitNode): boolean {
  for (const { object } of entriesSince(node)) { if (releaseOf(object) !== undefined) { return true; } }
  return false;
}

function releasesIn({ state }: UnitNode): [string, Entry][] {
  const releases: [string, Entry][] = [];
  for (const entry of state.values()) {
    const release = releaseOf(entry.object);
    if (release !== undefined) { releases.push([release, entry]); }
  }
  return releases;
}

/** Namespace and name by which Helm keeps a release on the cluster of its HelmRelease. */
function releaseOf({ apiVersion, kind, metadata, spec }: KubeObject): string | undefined {
  if (kind !== 'HelmRelease' || groupOf(apiVersion) !== 'helm.toolkit.fluxcd.io' || !isMap(spec) || spec.kubeConfig !== undefined) { return undefined; }
  const name = spec.releaseName ?? (spec.targetNamespace === undefined ? metadata.name : `${String(spec.targetNamespace)}-${metadata.name}`);
  return `${String(spec.storageNamespace ?? metadata.namespace)}/${String(name)}`;
}
