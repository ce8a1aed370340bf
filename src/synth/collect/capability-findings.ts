import { didYouMean, Finding, FindingSeverity } from '../../fleet';
import { BundleModel } from '../model';

/** Who provides a capability on which cluster. */
type Providers = ReadonlyMap<string, readonly BundleModel[]>;

/** Capabilities that a cluster lacks although something on it requires them, and those that two bundles provide there. */
export function capabilityFindings(declared: readonly BundleModel[]): Finding[] {
  const bundles = [...declared].sort((a, b) => (a.path < b.path ? -1 : 1));
  const providers = providersOf(bundles);
  const required = new Map<string, Set<string>>();
  const missing = bundles.flatMap((bundle) => capabilitiesOf(bundle.bundle.requires).flatMap((name) => {
    const there = required.get(name) ?? new Set<string>();
    required.set(name, there);
    bundle.clusters.forEach((cluster) => there.add(cluster));
    const without = bundle.clusters.filter((cluster) => !providers.get(name)?.has(cluster));
    return without.length === 0 ? [] : [missingOn(bundle, name, without, [...providers.keys()])];
  }));
  return [...missing, ...[...providers].flatMap(([name, byCluster]) => doubled(name, byCluster, required.get(name) ?? new Set()))];
}

function capabilitiesOf(capabilities: readonly { readonly name: string }[]): string[] {
  return [...new Set(capabilities.map((capability) => capability.name))];
}

function providersOf(bundles: readonly BundleModel[]): ReadonlyMap<string, Providers> {
  const providers = new Map<string, Map<string, BundleModel[]>>();
  for (const bundle of bundles) {
    for (const name of capabilitiesOf(bundle.bundle.provides)) {
      const byCluster = providers.get(name) ?? new Map<string, BundleModel[]>();
      providers.set(name, byCluster);
      for (const cluster of bundle.clusters) {
        const there = byCluster.get(cluster);
        if (there) { there.push(bundle); } else { byCluster.set(cluster, [bundle]); }
      }
    }
  }
  return providers;
}

function missingOn(bundle: BundleModel, name: string, clusters: readonly string[], known: readonly string[]): Finding {
  return {
    code: 'capability.missing',
    severity: FindingSeverity.ERROR,
    path: bundle.path,
    message: `it requires '${name}', which nobody provides on ${clusters.length === bundle.clusters.length ? 'any of its clusters' : 'some of its clusters'}`
      + `${known.includes(name) ? '' : didYouMean(name, known)}`,
    fix: `place a service that provides '${name}' there, or narrow the placement of '${bundle.path}'`,
    clusters: [...clusters],
  };
}

/** One finding for each set of bundles that meet somewhere. */
function doubled(name: string, byCluster: Providers, required: ReadonlySet<string>): Finding[] {
  const meetings = new Map<string, { readonly bundles: readonly BundleModel[]; readonly clusters: string[] }>();
  for (const [cluster, bundles] of byCluster) {
    if (bundles.length < 2) { continue; }
    const isRequired = required.has(cluster);
    const key = `${isRequired} ${bundles.map((bundle) => bundle.path).join(' ')}`;
    const meeting = meetings.get(key);
    if (meeting) { meeting.clusters.push(cluster); } else { meetings.set(key, { bundles, clusters: [cluster] }); }
  }
  return [...meetings].map(([key, { bundles, clusters }]) => ({
    code: 'capability.doubled',
    severity: key.startsWith('true ') ? FindingSeverity.ERROR : FindingSeverity.WARNING,
    path: bundles[1].path,
    message: `${bundles.map((bundle) => `'${bundle.path}'`).join(' and ')} both provide '${name}' on the same clusters, so nobody can tell which one serves`,
    fix: 'give them placements that do not meet, or let one of them provide a capability of another name',
    clusters: clusters.sort(),
  }));
}
