import { controlsStatement } from './controls';
import { TreeBuilder } from './tree';
import { WaivedFinding } from '../../fleet';
import { ClusterDelivery, DeliveredUnit } from '../../reconciler';
import { AlikeUnits, alikeUnits } from '../../reconciler/alike-units';
import { operationsOf } from '../collect/sovereignty-findings';
import { Composition, FleetDelivery, UnitTree } from '../compose';
import { ClusterModel, Model } from '../model';

/** What one cluster is and runs, for people and tools: `clusters/<cluster>/cluster.json`. */
export function addClusterFacts(model: Model, fleet: FleetDelivery, files: TreeBuilder): void {
  const lines = new UnitLines();
  for (const cluster of model.clusters) {
    files.add(`clusters/${cluster.name}/cluster.json`, () => {
      const head = json({ ...facts(cluster), reconciler: cluster.reconciler.type });
      return `${head.slice(0, -'\n}\n'.length)},\n  "units": ${lines.of(fleet.byCluster.get(cluster.name)!)}\n}\n`;
    });
  }
}

/** Units with their folders as JSON; those that clusters share are written once. */
class UnitLines {
  private readonly known = new Map<DeliveredUnit, string>();
  /** What stands between the units that are not the same for all that are alike. */
  private readonly between = new Map<AlikeUnits, readonly string[]>();

  public of(cluster: ClusterDelivery): string {
    const { units } = cluster;
    if (units.length === 0) { return '{}'; }
    const alike = alikeUnits(cluster);
    let between = this.between.get(alike);
    if (!between) { this.between.set(alike, between = this.allBetween(alike)); }
    let text = `{\n${between[0]}`;
    alike.varying.forEach((at, i) => { text += this.item(units[at], at) + between![i + 1]; });
    return `${text}\n  }`;
  }

  private allBetween({ units, varying }: AlikeUnits): readonly string[] {
    return [-1, ...varying].map((before, i) => units.slice(before + 1, varying[i]).map((unit, n) => this.item(unit, before + 1 + n)).join(''));
  }

  private item(unit: DeliveredUnit, at: number): string {
    return at === 0 ? this.line(unit) : `,\n${this.line(unit)}`;
  }

  private line(delivered: DeliveredUnit): string {
    let line = this.known.get(delivered);
    if (line === undefined) {
      line = `    ${JSON.stringify(delivered.unit)}: ${JSON.stringify(delivered.folder)}`;
      // One of a cluster's own is asked for once.
      if (!delivered.isOwn) { this.known.set(delivered, line); }
    }
    return line;
  }
}

/** What runs where in the whole fleet, at a glance, and what is wrong with it and may stay: `inventory.json`. */
export function addInventory(model: Model, composition: Composition, waived: readonly WaivedFinding[], files: TreeBuilder): void {
  files.add('inventory.json', () => inventoryText(model, composition, waived));
}

function inventoryText(model: Model, composition: Composition, waived: readonly WaivedFinding[]): string {
  const { trees, fleet } = composition;
  const units = new Map<string, Record<string, string[] | string>>();
  for (const tree of [...trees].sort((a, b) => (a.folder < b.folder ? -1 : 1))) {
    units.set(tree.folder, variantsOf(tree, model.clusters.length));
  }
  const common = commonEdges(fleet);
  return `${jsonOfLists({
    platform: model.platform,
    clusters: Object.fromEntries(model.clusters.map((cluster) => [cluster.name, { ...facts(cluster), ...operations(cluster, model) }])),
    ...demands(model),
    ...controls(model, composition),
    ...waivers(waived, model.clusters.length),
    units: Object.fromEntries([...fleet.treesOf.keys()].sort().map((unit) => [unit, {
      dependsOn: [...common.get(unit) ?? []],
      folders: Object.fromEntries(fleet.treesOf.get(unit)!.map((tree) => [tree.folder, units.get(tree.folder)!])),
    }])),
  })}\n`;
}

/** Under whose law a cluster is operated, as far as it is known. */
function operations({ facts: cluster }: ClusterModel, model: Model) {
  const { operators, registry, secretStore } = operationsOf(cluster, model.operations);
  const known = { ...(operators ? { operators: [...operators].sort() } : {}), ...(registry ? { registry } : {}), ...(secretStore ? { secretStore } : {}) };
  return Object.keys(known).length > 0 ? { operations: known } : {};
}

/** Which controls of frameworks are covered where, and by which policies. */
function controls(model: Model, composition: Composition) {
  const stated = controlsStatement(model, composition);
  return stated ? { controls: stated } : {};
}

/** The jurisdictions that bundles demand, by unit. */
function demands({ bundles }: Model) {
  const said = bundles.flatMap(({ folder: { unit }, bundle: { sovereignty } }) => (sovereignty
    ? [[unit, sovereignty._statement] as const]
    : []));
  return said.length > 0 ? { sovereignty: Object.fromEntries(said) } : {};
}

/** Findings that somebody decided to live with, in the order of the constructs. */
function waivers(waived: readonly WaivedFinding[], clusters: number) {
  if (waived.length === 0) { return {}; }
  const entries = waived.map(({ finding, waiver: { reason } }) => ({
    rule: finding.code,
    construct: finding.path,
    ...(finding.object !== undefined && { object: finding.object }),
    ...(finding.field !== undefined && { field: finding.field }),
    reason,
    ...(finding.clusters && { clusters: finding.clusters.length === clusters ? 'all' : [...finding.clusters].sort() }),
  }));
  const key = ({ construct, rule, object, field, reason }: (typeof entries)[number]) => [construct, rule, object, field, reason].join('\u0000');
  return { waivers: entries.map((entry) => ({ entry, key: key(entry) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry) };
}

function facts({ facts: { location, version, clusterLabels } }: ClusterModel) {
  return {
    provider: location.provider,
    ...(location.region ? { region: location.region } : {}),
    site: location.site,
    jurisdiction: location.jurisdiction,
    kubernetes: version.toString(),
    labels: Object.fromEntries(Object.entries(clusterLabels).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Clusters by the variant that they read; one's own folders are counted together, since each names its cluster. */
function variantsOf(tree: UnitTree, clusters: number): Record<string, string[] | string> {
  const byName = new Map<string, string[]>();
  for (const [node, read] of tree.ofCluster.groups) {
    if (read.length === clusters) { return { [node.name.startsWith('cluster.') ? 'cluster.*' : node.name]: 'all' }; }
    const name = node.name.startsWith('cluster.') ? 'cluster.*' : node.name;
    const names = byName.get(name);
    if (names) { names.push(...read); } else { byName.set(name, [...read]); }
  }
  return Object.fromEntries([...byName].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, names]) => [name, names.length === clusters ? 'all' : names.sort()]));
}

/** The dependencies that each unit has on every cluster that gets it. */
function commonEdges(fleet: FleetDelivery): ReadonlyMap<string, readonly string[]> {
  const common = new Map<string, readonly string[]>();
  const seen = new Set<AlikeUnits | DeliveredUnit>();
  for (const cluster of fleet.byCluster.values()) {
    const alike = alikeUnits(cluster);
    // What one of them waits for, all of them do.
    if (seen.has(alike)) { continue; }
    seen.add(alike);
    for (const delivered of alike.units) {
      if (seen.has(delivered)) { continue; }
      seen.add(delivered);
      const known = common.get(delivered.unit);
      common.set(delivered.unit, known ? known.filter((name) => delivered.dependsOn.includes(name)) : delivered.dependsOn);
    }
  }
  return common;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same with lists of names on a line each: a thousand clusters would be a thousand lines, and most of the file its margin. */
function jsonOfLists(value: unknown, margin = ''): string {
  if (typeof value !== 'object' || value === null || isNames(value)) { return JSON.stringify(value); }
  const inner = `${margin}  `;
  if (Array.isArray(value)) { return `[\n${value.map((item) => inner + jsonOfLists(item, inner)).join(',\n')}\n${margin}]`; }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) { return '{}'; }
  return `{\n${fields.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${jsonOfLists(field, inner)}`).join(',\n')}\n${margin}}`;
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
