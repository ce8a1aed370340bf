import { ClusterDelivery } from './reconciler';
import { Finding, FindingSeverity } from '../fleet';

/** The name of a unit of one cluster, where those of all clusters stand side by side. */
export function joinedName(cluster: string, unit: string): string {
  return `${cluster}-${unit}`;
}

/** Units of two clusters that come to one name, such as `b-service-a` of `x` and `a` of `x-service-b`. */
export function sameJoinedNames(code: string, clusters: readonly ClusterDelivery[]): Finding[] {
  const first = new Map<string, string>();
  return clusters.flatMap(({ cluster, units }) => units.flatMap(({ unit }): Finding[] => {
    const name = joinedName(cluster, unit);
    const other = first.get(name);
    first.set(name, cluster);
    return other === undefined ? [] : [{
      code,
      severity: FindingSeverity.ERROR,
      path: unit,
      message: `on '${cluster}' it would be named '${name}' beside the other clusters, and so would another unit on '${other}'`,
      fix: 'give it or one of the two clusters another id',
      clusters: [cluster, other].sort(),
    }];
  }));
}
