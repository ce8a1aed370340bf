import { State } from './state';
import { UnitNode, UnitTree } from './units';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';

/** The unit that holds the admission policies of a cluster, which must be there before what they judge. */
export const ADMISSION = 'admission';

/** Which units must come before which, whatever the cluster; a cluster keeps those edges whose other end it has. */
export class Edges {
  private readonly byBundle = new Map<string, string[]>();
  private readonly byDefinition = new Map<string, Set<string>>();
  private readonly byCapability = new Map<string, Set<string>>();
  private readonly byNamespace = new Map<string, Set<string>>();
  private readonly known = new Map<UnitNode, ReadonlyMap<string, readonly string[]>>();

  private readonly units: ReadonlySet<string>;

  constructor(trees: readonly UnitTree[]) {
    this.units = new Set(trees.map(unitName));
    for (const tree of trees) {
      add(this.byBundle, tree.bundle.path, unitName(tree));
      tree.bundle.bundle.provides.forEach(({ name }) => insert(this.byCapability, name, tree.bundle.path));
      if (tree.part === '') { tree.bundle.groupsBrought.forEach((group) => insert(this.byDefinition, group, unitName(tree))); }
      for (const node of tree.nodes) { this.indexState(node.state, unitName(tree)); }
    }
  }

  /** Units that one with this variant must wait for, sorted. */
  public of(tree: UnitTree, node: UnitNode): readonly string[] {
    const unit = unitName(tree);
    const cached = this.known.get(node)?.get(unit);
    if (cached) { return cached; }
    const before = new Set<string>();
    if (tree.part !== '') { before.add(tree.bundle.folder.unit); }
    for (const path of tree.bundle.dependsOn) { last(this.byBundle.get(path))?.forEach((name) => before.add(name)); }
    for (const path of this.providersFor(tree)) { last(this.byBundle.get(path))?.forEach((name) => before.add(name)); }
    for (const { object } of node.state.values()) { this.neededBy(object, before); }
    if (!tree.bundle.folder.gatheredIn) { before.add(ADMISSION); }
    before.delete(unit);
    const edges = [...before].filter((name) => this.units.has(name)).sort();
    this.known.set(node, new Map([...(this.known.get(node) ?? []), [unit, edges]]));
    return edges;
  }

  /** Every bundle that provides what this one requires; a cluster has one of them. */
  private providersFor(tree: UnitTree): readonly string[] {
    return tree.bundle.bundle.requires.flatMap(({ name }) => [...this.byCapability.get(name) ?? []]);
  }

  private neededBy(object: KubeObject, before: Set<string>): void {
    const group = groupOf(object.apiVersion);
    this.byDefinition.get(`${group}/${object.kind}`)?.forEach((name) => before.add(name));
    this.byDefinition.get(group)?.forEach((name) => before.add(name));
    const namespace = object.metadata.namespace;
    if (typeof namespace === 'string') { this.byNamespace.get(namespace)?.forEach((name) => before.add(name)); }
  }

  private indexState(state: State, unit: string): void {
    for (const { object } of state.values()) {
      if (object.kind === 'Namespace' && object.apiVersion === 'v1') { insert(this.byNamespace, object.metadata.name, unit); }
      if (object.kind !== 'CustomResourceDefinition') { continue; }
      const spec = object.spec as { group?: string; names?: { kind?: string } } | undefined;
      insert(this.byDefinition, `${spec?.group}/${spec?.names?.kind}`, unit);
    }
  }
}

/** What a reconciler knows a unit by: the one that gathers it, or its own. */
export function unitName(tree: UnitTree): string {
  return tree.bundle.folder.gatheredIn ?? tree.unit;
}

/** Who depends on a bundle waits for the last of its units. */
function last(units: readonly string[] | undefined): readonly string[] | undefined {
  return units && [...new Set(units)].sort().slice(-1);
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) { values.push(value); } else { map.set(key, [value]); }
}

function insert(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) { values.add(value); } else { map.set(key, new Set([value])); }
}
