import { AlikeNodes } from './alike-nodes';
import { Minors } from './minors';
import { Found } from './problem';
import { KubeObject } from '../../../object/kube-object';
import { Composition, UnitNode, UnitTree } from '../../compose';
import { editedIn } from '../../compose/edited';

/** A variant of a unit that clusters read. */
export interface ReadNode {
  readonly tree: UnitTree;
  readonly node: UnitNode;
  /** Sorted by name. */
  readonly clusters: readonly string[];
  /** Kubernetes minors of those clusters, oldest first. */
  readonly minors: readonly number[];
  /** The variants for which it stands, where there are several. */
  readonly alike?: AlikeNodes;
}

/** A final object, the very same value wherever it stands. */
export interface Reading extends Found {
  readonly nodes: readonly ReadNode[];
  /** The object that it was edited from, in the first variant that has it; undefined where it stands there first. */
  readonly before: KubeObject | undefined;
  /** The variants with an object for which this one stands. */
  readonly alike?: AlikeNodes;
}

/** Everything that clusters read, each distinct object once. */
export class Readings {
  public readonly nodes: readonly ReadNode[];
  public readonly objects: readonly Reading[];

  /** @param alike variants of which one stands for all */
  constructor({ trees }: Composition, private readonly minors: Minors, alike: readonly AlikeNodes[] = []) {
    const groups = new Map(alike.flatMap((group) => group.nodes.map((node) => [node, group])));
    this.nodes = trees.flatMap((tree) => this.nodesOf(tree, groups));
    const objects = new Map<KubeObject, Reading & { nodes: ReadNode[] }>();
    for (const node of this.nodes) {
      node.node.state.forEach((entry) => {
        const { object, origin } = entry;
        const known = objects.get(object);
        if (known) { known.nodes.push(node); return; }
        const edited = editedIn(node.node)?.find(({ after }) => after === entry);
        objects.set(object, { object, origin, nodes: [node], before: edited?.before.object, alike: edited && node.alike });
      });
    }
    this.objects = [...objects.values()];
  }

  /** The minors of the clusters that read an object, oldest first. */
  public minorsOf({ nodes }: Reading): readonly number[] {
    const first = nodes[0];
    let last = first.minors;
    let minors: Set<number> | undefined;
    for (let i = 1; i < nodes.length; i++) {
      const node = nodes[i];
      // Mostly all of them have the very same.
      if (node.minors === last) { continue; }
      last = node.minors;
      minors ??= new Set(first.minors);
      for (const minor of last) { minors.add(minor); }
    }
    if (!minors || minors.size === first.minors.length) { return first.minors; }
    return [...minors].sort((a, b) => a - b);
  }

  /** The clusters of some minors that read an object, sorted; all of them where no minors are named. */
  public clustersOf({ nodes }: Reading, minors?: readonly number[]): string[] {
    const names = new Set(nodes.flatMap(({ clusters }) => clusters));
    return [...names].filter((name) => !minors || minors.includes(this.minors.of(name))).sort();
  }

  private nodesOf(tree: UnitTree, alike: ReadonlyMap<UnitNode, AlikeNodes>): ReadNode[] {
    const nodes: ReadNode[] = [];
    tree.ofCluster.groups.forEach((clusters, node) => {
      const group = alike.get(node);
      if (!group) { nodes.push({ tree, node, clusters, minors: this.minors.among(clusters) }); }
      if (group?.nodes[0] === node) { nodes.push({ tree, node: group.noted(), clusters: group.clusters, minors: group.minors, alike: group }); }
    });
    return nodes;
  }
}
