import { placed, Places } from './placed';
import { Cluster } from '../../cluster';
import { Assumption, Finding, Placement } from '../../fleet';
import { PlacedAssumption } from '../model';

/** What the platform says that some clusters already have. */
export interface DeclaredAssumption {
  readonly assumption: Assumption;
  readonly placement: Placement;
}

/** What the platform and the clusters themselves say is there already. */
export function collectAssumptions(
  platform: string, declared: readonly DeclaredAssumption[], places: Places, findings: Finding[],
): readonly PlacedAssumption[] {
  return [
    ...declared.map(({ assumption, placement }) => ({
      assumption, clusters: new Set(placed(placement, platform, places, findings).names),
    })),
    ...places.clusters.flatMap(({ name, facts }) => ((facts as Cluster)._assumptions ?? []).map((assumption) => ({ assumption, clusters: new Set([name]) }))),
  ];
}
