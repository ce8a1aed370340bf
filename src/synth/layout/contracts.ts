import { TreeBuilder } from './tree';
import { ICluster } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';
import { definitionOf, isPolicyObject, PolicyDefinition } from '../../policy/definition';
import { Team, TeamFences } from '../../team';
import { ALL_ALIKE, CommonRules, COMMON_RULES, ContractClusterFacts, ContractContext, contractJson, contractTypes, ownedName } from '../../team/contract';
import { Assignment, FleetOrder, Selection } from '../assignment';
import { definitionsBroughtBy } from '../brought-definitions';
import { builtInGroupsOf } from '../check/references/built-in-groups';
import { ComposedBundle, Composition, UnitNode, UnitTree, Variant } from '../compose';
import { editedIn } from '../compose/edited';
import { BundleModel, ClusterModel, Model } from '../model';

/** What the platform promises each team, for the team's own repository: `contracts/<team>.json` with the rules that all have in common beside it, and the same as types. */
export function addContracts(model: Model, composition: Composition, files: TreeBuilder): void {
  const teams = composition.bundles.filter(({ model: { bundle } }) => Team.isTeam(bundle));
  if (teams.length === 0) { return; }
  const policies = heldPolicies(composition, model.order);
  const facts = clusterFacts(model, composition, policies.namesAt);
  const fences = composition.bundles.map(({ model: { bundle } }) => bundle).find((bundle): bundle is TeamFences => TeamFences.isTeamFences(bundle));
  const common = CommonRules.of(policies.byName, fences?._marks);
  files.add(`contracts/${COMMON_RULES}`, common.text);
  const trees = new Map<BundleModel, UnitTree[]>(teams.map((team) => [team.model, []]));
  composition.trees.forEach((tree) => trees.get(tree.bundle)?.push(tree));
  const placed = new Map<Selection, readonly ICluster[]>();
  for (const team of teams) {
    const clusters = placed.get(team.model.selection) ?? team.model.selection.places.map((place) => model.clusters[place].facts);
    placed.set(team.model.selection, clusters);
    const own = trees.get(team.model)!;
    const context: ContractContext = {
      facts, policies: policies.byName, fenceMarks: fences?._marks, likeOn: likeOn(team, own), namespaceOn: namespacesOf(team), ownedOn: ownedOn(own),
    };
    const contract = (team.model.bundle as Team)._contract(model.platform, clusters, context);
    files.add(`contracts/${team.model.folder.folder}.json`, () => contractJson(contract, common));
    files.add(`contracts/${team.model.folder.folder}.d.ts`, () => contractTypes(contract));
  }
}

/** Policies by name: `allowed-registries`, and `allowed-registries.partners` where an overlay says something else. */
interface Held {
  readonly byName: ReadonlyMap<string, PolicyDefinition>;
  /** Those on the cluster at a place of the order, sorted. */
  namesAt(place: number): readonly string[];
}

function heldPolicies({ bundles }: Composition, order: FleetOrder): Held {
  const byName = new Map<string, PolicyDefinition>();
  const names = new Map<KubeObject, string>();
  const withPolicies = bundles.filter(({ model }) => model.folder.category === 'policies');
  for (const { variants } of withPolicies) {
    for (const variant of variants) {
      for (const { object } of variant.state.values()) {
        if (!isPolicyObject(object) || names.has(object)) { continue; }
        const name = nameOf(object.metadata.name, variant);
        names.set(object, name);
        byName.set(name, definitionOf(object));
      }
    }
  }
  const ofVariant = new Map<Variant, readonly string[]>(withPolicies.flatMap(({ variants }) => variants).map((variant) => (
    [variant, [...variant.state.values()].flatMap(({ object }) => names.get(object) ?? [])])));
  const numbers = alikeNumbers(order, withPolicies.map(({ ofCluster }) => ofCluster));
  const known: (readonly string[])[] = [];
  return {
    byName,
    namesAt: (place) => known[numbers[place]] ??= [...new Set(withPolicies.flatMap(({ ofCluster }) => ofVariant.get(ofCluster.at(place)!) ?? []))].sort(),
  };
}

function nameOf(id: string, variant: Variant): string {
  const steps: string[] = [];
  for (let at: Variant | undefined = variant; at?.parent; at = at.parent) { steps.unshift(at.step); }
  return [id, ...steps].join('.');
}

/** What is known of each cluster; one value for those that are alike, so that a contract groups them by it. */
function clusterFacts(model: Model, composition: Composition, policiesAt: Held['namesAt']): ReadonlyMap<string, ContractClusterFacts> {
  const said = brought(model, composition);
  const distinct = new Map<string, ContractClusterFacts>();
  return new Map(model.clusters.map((cluster, place): [string, ContractClusterFacts] => {
    const facts = factsOf(cluster, said.get(cluster.name)!, policiesAt(place));
    const key = JSON.stringify(facts);
    const known = distinct.get(key) ?? facts;
    distinct.set(key, known);
    return [cluster.name, known];
  }));
}

function factsOf({ facts, reconciler }: ClusterModel, { capabilities, groups, isFenced }: Brought, policies: readonly string[]): ContractClusterFacts {
  return {
    kubernetes: facts.version.toString(),
    jurisdiction: facts.location.jurisdiction,
    labels: Object.fromEntries(Object.entries(facts.clusterLabels).sort(([a], [b]) => (a < b ? -1 : 1))),
    reconciler: reconciler.type,
    capabilities: [...capabilities].sort(),
    serves: [...groups].sort(),
    policies,
    isFenced,
  };
}

/** What bundles and agents bring to a cluster. */
interface Brought {
  readonly capabilities: Set<string>;
  /** API groups of custom resources. */
  readonly groups: Set<string>;
  isFenced: boolean;
}

function brought(model: Model, { bundles }: Composition): ReadonlyMap<string, Brought> {
  const found = new Map(model.clusters.map(({ name, reconciler }): [string, Brought] => (
    [name, { capabilities: new Set(), groups: new Set(builtInGroupsOf(reconciler.type)), isFenced: false }])));
  for (const { assumption, clusters } of model.assumptions) {
    for (const cluster of clusters) { assumption._groups.forEach((group) => found.get(cluster)?.groups.add(group)); }
  }
  for (const composed of bundles) { bring(composed, found); }
  return found;
}

function bring({ model: { bundle, groupsBrought }, variants, ofCluster }: ComposedBundle, found: ReadonlyMap<string, Brought>): void {
  const capabilities = bundle.provides.map(({ name }) => name);
  const isFence = TeamFences.isTeamFences(bundle);
  const known = new Map<Variant, readonly string[]>();
  for (const variant of variants) { definedIn(variant, known); }
  for (const [variant, clusters] of ofCluster.groups) {
    const groups = [...groupsBrought.map((group) => group.split('/')[0]), ...known.get(variant)!];
    if (capabilities.length + groups.length === 0 && !isFence) { continue; }
    for (const cluster of clusters) {
      const there = found.get(cluster)!;
      capabilities.forEach((name) => there.capabilities.add(name));
      groups.forEach((group) => there.groups.add(group));
      if (isFence) { there.isFenced = true; }
    }
  }
}

/** Groups whose definitions a variant holds. */
function definedIn(variant: Variant, known: Map<Variant, readonly string[]>): readonly string[] {
  const parent = variant.parent && known.get(variant.parent);
  const edited = parent && editedIn(variant);
  const groups = edited?.every(({ before, after }) => groupsBy(before.object).length + groupsBy(after.object).length === 0)
    ? parent! : [...variant.state.values()].flatMap(({ object }) => groupsBy(object));
  known.set(variant, groups);
  return groups;
}

function groupsBy(object: KubeObject): readonly string[] {
  if (object.kind === 'CustomResourceDefinition' && groupOf(object.apiVersion) === 'apiextensions.k8s.io') {
    return [String((object.spec as { readonly group?: unknown }).group)];
  }
  const { groups } = definitionsBroughtBy(object);
  return groups.length === 0 ? groups : groups.map((group) => group.split('/')[0]);
}

/** Clusters that read the very same of a team, by one number. */
function likeOn({ ofCluster }: ComposedBundle, trees: readonly UnitTree[]): ContractContext['likeOn'] {
  const { order } = ofCluster;
  const read = [ofCluster, ...trees.map((tree) => tree.ofCluster)].filter((each) => each.groups.size > 1 || each.size < order.names.length);
  if (read.length === 0) { return ALL_ALIKE; }
  const numbers = alikeNumbers(order, read);
  return (cluster) => numbers[order.placeOf(cluster)!];
}

/** A number for each cluster by its place, the same for those that have the same of everything. */
function alikeNumbers(order: FleetOrder, assigned: readonly Assignment<unknown>[]): Int32Array {
  const numbers = new Int32Array(order.names.length);
  for (const each of assigned) {
    const known = new Map<number, number>();
    for (let place = 0; place < numbers.length; place++) {
      const key = numbers[place] * (numbers.length + 2) + each.slotAt(place) + 1;
      let number = known.get(key);
      if (number === undefined) { known.set(key, number = known.size); }
      numbers[place] = number;
    }
  }
  return numbers;
}

/** The Namespaces that a team's variants hold; variants that do not differ in them share them. */
function namespacesOf({ ofCluster }: ComposedBundle): ContractContext['namespaceOn'] {
  const known = new Map<Variant, ReadonlyMap<string, KubeObject>>();
  return (cluster, namespace) => {
    const variant = ofCluster.get(cluster);
    if (!variant) { return undefined; }
    let spaces = known.get(variant);
    if (!spaces) {
      const objects = [...variant.state.values()].map(({ object }) => object).filter(({ kind, apiVersion }) => kind === 'Namespace' && apiVersion === 'v1');
      known.set(variant, spaces = new Map(objects.map((object) => [object.metadata.name, object])));
    }
    return spaces.get(namespace);
  };
}

/** What a team's units hold in a namespace, the sync in the form of the cluster included; nobody but the wrapper adds to it. */
function ownedOn(trees: readonly UnitTree[]): ContractContext['ownedOn'] {
  const known = new Map<UnitNode, ReadonlyMap<string, string>>();
  const lists = new Map<string, readonly string[]>();
  return (cluster, namespace) => {
    const names = trees.flatMap(({ ofCluster }) => {
      const node = ofCluster.get(cluster);
      if (!node) { return []; }
      const spaces = known.get(node) ?? namesBySpace(node);
      known.set(node, spaces);
      return spaces.get(namespace) ?? [];
    }).join('\n');
    const list = lists.get(names) ?? names.split('\n').filter((name) => name !== '').sort();
    lists.set(names, list);
    return list;
  };
}

/** One text for each namespace, since each cluster has a sync of its own. */
function namesBySpace({ state }: UnitNode): ReadonlyMap<string, string> {
  const spaces = new Map<string, string>();
  for (const { object } of state.values()) {
    const space = String(object.metadata.namespace);
    const names = spaces.get(space);
    spaces.set(space, names === undefined ? ownedName(object) : `${names}\n${ownedName(object)}`);
  }
  return spaces;
}
