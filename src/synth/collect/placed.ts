import { Bundle, Overlay } from '../../bundle';
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

/** Where an overlay may hold. */
export interface OverlayGround {
  /** The clusters of its bundle. */
  readonly own: readonly ClusterModel[];
  readonly clusters: readonly ClusterModel[];
  readonly names: ReadonlySet<string>;
}

/** The clusters of a bundle that one of its overlays selects; one that it names outside them is an error, selecting none a warning. */
export function placedInside(overlay: Overlay, bundle: Bundle, { own, clusters, names }: OverlayGround, findings: Finding[]): ReadonlySet<string> {
  const inside = new Set(own.map((cluster) => cluster.name));
  // What a wrapper declares for whichever clusters there may be is no mistake of its user's.
  const noted = overlay._throughDoor ? [] : findings;
  const selected = placed(overlay.placement, overlay._path, clusters, names, noted);
  const named = new Set(overlay.placement._names);
  const outside = selected.map((cluster) => cluster.name).filter((name) => named.has(name) && !inside.has(name)).sort();
  const held = selected.map((cluster) => cluster.name).filter((name) => inside.has(name));
  if (outside.length > 0) {
    findings.push(outsideOf(bundle, overlay, outside));
  } else if (held.length === 0 && selected.length > 0 && inside.size > 0) {
    noted.push(nowhereOf(bundle, overlay));
  }
  return new Set(held);
}

function outsideOf(bundle: Bundle, overlay: Overlay, outside: string[]): Finding {
  return {
    code: 'overlay.outside-placement',
    severity: FindingSeverity.ERROR,
    path: overlay._path,
    message: `the overlay names ${outside.map((name) => `'${name}'`).join(', ')}, where '${bundle.node.path}' is not placed (it is on ${bundle.placement})`,
    fix: `take the name out of the overlay's placement, or widen the placement of '${bundle.node.path}'`,
    clusters: outside,
  };
}

function nowhereOf(bundle: Bundle, overlay: Overlay): Finding {
  return {
    code: 'overlay.nowhere',
    severity: FindingSeverity.WARNING,
    path: overlay._path,
    message: `the overlay's placement (${overlay.placement}) selects none of the clusters of '${bundle.node.path}' (it is on ${bundle.placement}), so nothing of it is delivered`,
    fix: `correct the placement of the overlay, widen that of '${bundle.node.path}', or take the overlay out`,
  };
}
