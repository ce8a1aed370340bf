import { ClusterOperationsProps, Finding, FindingSeverity, ICluster, Repository, Sovereignty } from '../../fleet';
import { BundleModel } from '../model';

/** Who may reach a cluster, and under whose law; no countries where it is not known. */
interface Hold {
  readonly what: string;
  /** `stands in`, or `work from` for people. */
  readonly verb: 'stands in' | 'work from';
  readonly demands: 'data' | 'operations';
  readonly countries: readonly string[];
  /** Where the program says it. */
  readonly saidBy: string;
}

/** Where a demand for jurisdictions is broken, or cannot be judged. */
export function sovereigntyFindings(
  bundles: readonly BundleModel[], clusters: ReadonlyMap<string, ICluster>, repository: Repository, byDefault: ClusterOperationsProps,
): Finding[] {
  const known = new Map<string, readonly Hold[]>();
  const holdsOf = (name: string) => {
    const holds = known.get(name) ?? holdsOn(clusters.get(name)!, repository, byDefault);
    known.set(name, holds);
    return holds;
  };
  return bundles.flatMap((bundle) => (bundle.bundle.sovereignty ? findingsOf(bundle, bundle.bundle.sovereignty, holdsOf) : []));
}

/** What is known of the operations of a cluster: what it says, else what the platform says. */
export function operationsOf(cluster: ICluster, byDefault: ClusterOperationsProps): ClusterOperationsProps {
  return { ...byDefault, ...cluster.operations };
}

/** One finding for each way in which a demand is broken, with all clusters where it is. */
function findingsOf(bundle: BundleModel, demand: Sovereignty, holdsOf: (cluster: string) => readonly Hold[]): Finding[] {
  const found = new Map<string, Finding & { clusters: string[] }>();
  for (const cluster of bundle.clusters) {
    for (const hold of holdsOf(cluster)) {
      const allowed = demand[hold.demands];
      const outside = hold.countries.filter((country) => !allowed?.includes(country));
      if (!allowed || (hold.countries.length > 0 && outside.length === 0)) { continue; }
      const finding = broken(bundle, hold, allowed, outside);
      const same = found.get(finding.message);
      if (same) { same.clusters.push(cluster); } else { found.set(finding.message, { ...finding, clusters: [cluster] }); }
    }
  }
  return [...found.values()];
}

function broken({ path }: BundleModel, { what, verb, demands, saidBy, countries }: Hold, allowed: readonly string[], outside: readonly string[]): Finding {
  const demand = `its ${demands} must stay in ${allowed.join(', ')}`;
  if (countries.length === 0) {
    return {
      code: 'sovereignty.unknown', severity: FindingSeverity.ERROR, path, message: `${demand}, and it is not known where the ${what} ${verb === 'work from' ? 'work' : 'stands'}`, fix: `say it: ${saidBy}`,
    };
  }
  return {
    code: `sovereignty.${demands}`,
    severity: FindingSeverity.ERROR,
    path,
    message: `${demand}, and the ${what} ${verb} ${outside.join(', ')}`,
    fix: 'narrow the placement, move what is outside, or widen the demand',
  };
}

function holdsOn(cluster: ICluster, repository: Repository, byDefault: ClusterOperationsProps): Hold[] {
  const { registry, secretStore } = operationsOf(cluster, byDefault);
  const declared = 'in `operations` of the cluster or of the platform';
  const one = (country: string | undefined) => (country ? [country] : []);
  return [
    { what: 'cluster', verb: 'stands in', demands: 'data', countries: [cluster.location.jurisdiction], saidBy: 'in its location' },
    { what: 'secret store', verb: 'stands in', demands: 'data', countries: one(secretStore), saidBy: declared },
    { what: 'secret store', verb: 'stands in', demands: 'operations', countries: one(secretStore), saidBy: declared },
    { what: 'registry', verb: 'stands in', demands: 'operations', countries: one(registry), saidBy: declared },
    { what: 'Git host', verb: 'stands in', demands: 'operations', countries: one(repository.jurisdiction), saidBy: 'Repository.git(url, { jurisdiction: \'FR\' })' },
    { what: 'operators', verb: 'work from', demands: 'operations', countries: operationsOf(cluster, byDefault).operators ?? [], saidBy: declared },
    ...managersOf(cluster).flatMap((manager): Hold[] => [
      { what: `management cluster '${manager.clusterName}'`, verb: 'stands in', demands: 'operations', countries: [manager.location.jurisdiction], saidBy: 'in its location' },
      { what: `operators of management cluster '${manager.clusterName}'`, verb: 'work from', demands: 'operations', countries: operationsOf(manager, byDefault).operators ?? [], saidBy: declared },
    ]),
  ];
}

/** The cluster that makes it, the one that makes that, and so on: each can reach all below it. */
function managersOf(cluster: ICluster): ICluster[] {
  const managers: ICluster[] = [];
  let next = (cluster as { readonly managedBy?: ICluster }).managedBy;
  while (next && !managers.includes(next)) {
    managers.push(next);
    next = (next as { readonly managedBy?: ICluster }).managedBy;
  }
  return managers;
}
