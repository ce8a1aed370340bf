import { didYouMean, Finding, FindingSeverity, Placement } from '../../fleet';
import { namespaceOfBundle } from '../../team/app/delivered';
import { ContractClusters, TeamContract } from '../../team/contract';
import { ContractJudge } from '../../team/contract/judge';
import { Composition, UnitNode, UnitTree } from '../compose';
import { BundleModel, Model } from '../model';

/** What the platform would refuse of everything that a team delivers; each distinct object is judged once for clusters that are alike. */
export function contractFindings(contract: TeamContract, model: Model, composition: Composition, assumed: readonly Placement[]): Finding[] {
  const groups = new Map(contract.clusters.flatMap((group) => group.names.map((name): [string, ContractClusters] => [name, group])));
  const objects = new Merged();
  const judge = new ContractJudge(contract);
  for (const tree of composition.trees) { judgeTree(tree, groups, judge, objects); }
  return [
    ...objects.findings,
    ...unknownClusters([...assumed.map((placement) => ({ path: contract.team, placement })), ...model.bundles.flatMap(placementsOf)], contract, groups),
    ...model.bundles.flatMap((bundle) => [...missingCapabilities(bundle, contract, groups), ...foreignBundle(bundle)]),
    ...unread(contract, model, groups),
  ];
}

function judgeTree(tree: UnitTree, groups: ReadonlyMap<string, ContractClusters>, judge: ContractJudge, objects: Merged): void {
  const namespace = namespaceOfBundle(tree.bundle.bundle);
  if (namespace === undefined) { return; }
  const readers = new Map<UnitNode, Map<ContractClusters, string[]>>();
  for (const [cluster, node] of tree.ofCluster) {
    const byGroup = readers.get(node) ?? new Map<ContractClusters, string[]>();
    readers.set(node, byGroup);
    const group = groups.get(cluster)!;
    const names = byGroup.get(group);
    if (names) { names.push(cluster); } else { byGroup.set(group, [cluster]); }
  }
  for (const [node, byGroup] of readers) {
    for (const [clusters, names] of byGroup) {
      for (const { object, origin } of node.state.values()) { objects.add(judge.findings(object, { path: origin, namespace, clusters }), names); }
    }
  }
}

/** The same finding on several clusters is one. */
class Merged {
  private readonly found = new Map<string, { readonly finding: Finding; readonly clusters: Set<string> }>();

  public add(findings: readonly Finding[], clusters: readonly string[]): void {
    for (const finding of findings) {
      const key = [finding.path, finding.code, finding.severity, finding.object, finding.field, finding.message].join('\u0000');
      const known = this.found.get(key) ?? { finding, clusters: new Set() };
      this.found.set(key, known);
      clusters.forEach((cluster) => known.clusters.add(cluster));
    }
  }

  public get findings(): Finding[] {
    return [...this.found.values()].map(({ finding, clusters }) => ({ ...finding, clusters: [...clusters].sort() }));
  }
}

interface Placed {
  readonly path: string;
  readonly placement: Placement;
}

function placementsOf({ bundle, path }: BundleModel): Placed[] {
  return [{ path, placement: bundle.placement }, ...bundle._overlays.map((overlay) => ({ path: overlay._path, placement: overlay.placement }))];
}

/** Clusters that placements name and the contract does not have. */
function unknownClusters(placed: readonly Placed[], { team }: TeamContract, groups: ReadonlyMap<string, ContractClusters>): Finding[] {
  const known = [...groups.keys()];
  return placed.flatMap(({ path: where, placement }) => [...new Set(placement._names)].filter((name) => !groups.has(name)).map((name) => ({
    code: 'contract.cluster',
    severity: FindingSeverity.ERROR,
    path: where,
    message: `the placement names cluster '${name}', which the contract of team '${team}' does not have${didYouMean(name, known)}`,
    fix: `use one of ${known.slice(0, 8).map((one) => `'${one}'`).join(', ')}${known.length > 8 ? ' and others' : ''}, or ask the platform to place the team there`,
  })));
}

function missingCapabilities(model: BundleModel, contract: TeamContract, groups: ReadonlyMap<string, ContractClusters>): Finding[] {
  const known = [...new Set(contract.clusters.flatMap(({ capabilities }) => capabilities))].sort();
  return model.bundle.requires.flatMap(({ name }): Finding[] => {
    const without = model.clusters.filter((cluster) => !groups.get(cluster)!.capabilities.includes(name));
    return without.length === 0 ? [] : [{
      code: 'contract.capability',
      severity: FindingSeverity.ERROR,
      path: model.path,
      message: `it requires '${name}', which no service offers on ${without.length === model.clusters.length ? 'any of its clusters' : 'some of its clusters'}${didYouMean(name, known.filter((one) => one !== name))}`,
      fix: `place it where '${name}' is offered, or ask the platform to place a service that provides it there`,
      clusters: [...without],
    }];
  });
}

/** Services, teams and policies are the platform's to declare. */
function foreignBundle({ bundle, path }: BundleModel): Finding[] {
  return namespaceOfBundle(bundle) !== undefined ? [] : [{
    code: 'contract.bundle',
    severity: FindingSeverity.ERROR,
    path,
    message: `'${path}' is no workload: only the platform delivers services, teams and policies`,
    fix: 'declare what it holds in a TeamWorkload, or ask the platform to deliver it',
  }];
}

/** Clusters where a workload is placed and nobody reads what is written for it. */
function unread(contract: TeamContract, { bundles }: Model, groups: ReadonlyMap<string, ContractClusters>): Finding[] {
  return bundles.flatMap(({ bundle, path, clusters }): Finding[] => {
    const namespace = namespaceOfBundle(bundle);
    const without = clusters.filter((cluster) => groups.get(cluster)!.namespaces.every(({ name, path: read }) => name !== namespace || read === ''));
    return without.length === 0 || namespace === undefined ? [] : [{
      code: 'contract.not-read',
      severity: FindingSeverity.WARNING,
      path,
      message: `no reconciler reads the repository of team '${contract.team}' for namespace '${namespace}' there, so nothing of it arrives`,
      fix: 'narrow the placement, or ask the platform to give the team a repository there',
      clusters: [...without],
    }];
  });
}
