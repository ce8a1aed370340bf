import { Bundle, Overlay } from '../../bundle';
import { didYouMean, Finding, FindingSeverity, Placement } from '../../fleet';
import { FleetOrder, Selection } from '../assignment';
import { ClusterModel } from '../model';

/** Judges each placement once, however often it is used. */
export class Places {
  /** The clusters of the platform, in the order of their names. */
  public readonly order: FleetOrder;
  private readonly known = new Map<string, Selection>();

  constructor(public readonly clusters: readonly ClusterModel[]) {
    this.order = new FleetOrder(clusters.map((cluster) => cluster.name));
  }

  public of(placement: Placement): Selection {
    let selection = this.known.get(placement._key);
    if (!selection) {
      const places = this.clusters.flatMap((cluster, place) => (placement.selects(cluster.facts) ? [place] : []));
      selection = new Selection(this.order, places);
      this.known.set(placement._key, selection);
    }
    return selection;
  }

  /** The clusters that both select; one selection for each pair. */
  public both(first: Placement, second: Placement): Selection {
    const key = `${first._key} and ${second._key}`;
    const selection = this.known.get(key) ?? this.of(first).and(this.of(second));
    this.known.set(key, selection);
    return selection;
  }
}

/** How findings speak of a placement, and of what it means that it selects nothing. */
export interface PlacementWords {
  readonly subject: string;
  readonly idle: string;
}

const OF_BUNDLES: PlacementWords = { subject: 'the placement', idle: 'nothing of it is delivered' };

/** The clusters that a placement selects; one that it names and nobody has is an error, selecting none by labels a warning. */
export function placed(placement: Placement, path: string, places: Places, findings: Finding[], { subject, idle } = OF_BUNDLES): Selection {
  const selected = places.of(placement);
  const { names } = places.order;
  const unknown = [...new Set(placement._names)].filter((name) => places.order.placeOf(name) === undefined);
  for (const name of unknown) {
    findings.push({
      code: 'placement.unknown-cluster',
      severity: FindingSeverity.ERROR,
      path,
      message: `${subject} names cluster '${name}', which the platform does not have${didYouMean(name, names)}`,
      fix: `name one of its clusters, or declare '${name}'`,
    });
  }
  if (selected.names.length === 0 && unknown.length === 0 && placement.toString() !== Placement.none().toString()) {
    findings.push({
      code: 'placement.empty',
      severity: FindingSeverity.WARNING,
      path,
      message: `${subject} (${placement}) selects no cluster, so ${idle}`,
      fix: 'correct the labels of the placement or of the clusters, or take it out',
    });
  }
  return selected;
}

/** The clusters of a bundle that one of its overlays selects; one that it names outside them is an error, selecting none a warning. */
export function placedInside(overlay: Overlay, bundle: Bundle, places: Places, findings: Finding[]): Selection {
  const noted: Finding[] = [];
  const selected = placed(overlay.placement, overlay._path, places, noted);
  const held = places.both(bundle.placement, overlay.placement);
  const outside = [...new Set(overlay.placement._names)].filter((name) => selected.has(name) && !held.has(name)).sort();
  if (outside.length > 0) {
    findings.push(outsideOf(bundle, overlay, outside));
  } else if (held.names.length === 0 && selected.names.length > 0 && places.of(bundle.placement).names.length > 0) {
    noted.push(nowhereOf(bundle, overlay));
  }
  // What a wrapper declares for whichever clusters there may be is no mistake of its user's, unless somebody named one.
  findings.push(...noted.filter(({ severity }) => !overlay._throughDoor || severity === FindingSeverity.ERROR));
  return held;
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
