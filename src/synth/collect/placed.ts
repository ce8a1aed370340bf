import { didYouMean, Finding, FindingSeverity, Placement } from '../../fleet';
import { ClusterModel } from '../model';

/** The clusters that a placement selects; one that it names and nobody has is an error, selecting none by labels a warning. */
export function placed(
  placement: Placement, path: string, clusters: readonly ClusterModel[], names: ReadonlySet<string>, findings: Finding[],
): readonly ClusterModel[] {
  const selected = clusters.filter((cluster) => placement.selects(cluster.facts));
  const unknown = [...new Set(placement._names)].filter((name) => !names.has(name));
  for (const name of unknown) {
    findings.push({
      code: 'placement.unknown-cluster',
      severity: FindingSeverity.ERROR,
      path,
      message: `the placement names cluster '${name}', which the platform does not have${didYouMean(name, names)}`,
      fix: `name one of its clusters, or declare '${name}'`,
    });
  }
  if (selected.length === 0 && unknown.length === 0 && placement.toString() !== Placement.none().toString()) {
    findings.push({
      code: 'placement.empty',
      severity: FindingSeverity.WARNING,
      path,
      message: `the placement (${placement}) selects no cluster, so nothing of it is delivered`,
      fix: 'correct the labels of the placement or of the clusters, or take it out',
    });
  }
  return selected;
}
