import { Found } from './problem';
import { KubeObject } from '../../../object/kube-object';
import { Composition, UnitNode, UnitTree } from '../../compose';
import { editedIn } from '../../compose/edited';
import { ClusterModel } from '../../model';

/** A variant of a unit that clusters read. */
export interface ReadNode {
  readonly tree: UnitTree;
  readonly node: UnitNode;
  /** Sorted by name. */
  readonly clusters: readonly string[];
  /** Kubernetes minors of those clusters, oldest first. */
  readonly minors: readonly number[];
}

/** A final object, the very same value wherever it stands. */
export interface Reading extends Found {
  readonly nodes: readonly ReadNode[];
  /** The object that it was edited from, in the first variant that has it; undefined where it stands there first. */
  readonly before: KubeObject | undefined;
}

/** Everything that clusters read, each distinct object once. */
export class Readings {
  public readonly nodes: readonly ReadNode[];
  public readonly objects: readonly Reading[];
  private readonly minorOf: ReadonlyMap<string, number>;
  private readonly alone: (readonly number[])[] = [];
  private readonly minors = new Map<readonly string[], readonly number[]>();

  constructor({ trees }: Composition, clusters: readonly ClusterModel[]) {
    this.minorOf = new Map(clusters.map(({ name, facts }) => [name, facts.version.minor]));
    this.nodes = trees.flatMap((tree) => this.nodesOf(tree));
    const objects = new Map<KubeObject, Reading & { nodes: ReadNode[] }>();
    for (const node of this.nodes) {
      for (const entry of node.node.state.values()) {
        const known = objects.get(entry.object);
        if (known) { known.nodes.push(node); continue; }
        const edited = editedIn(node.node)?.find(({ after }) => after === entry);
        objects.set(entry.object, { ...entry, nodes: [node], before: edited?.before.object });
      }
    }
    this.objects = [...objects.values()];
  }

  /** The minors of the clusters that read an object, oldest first. */
  public minorsOf({ nodes }: Reading): readonly number[] {
    const [first] = nodes;
    let last = first.minors;
    const minors = new Set(last);
    for (const node of nodes) {
      // Mostly all of them have the very same.
      if (node.minors === last) { continue; }
      last = node.minors;
      for (const minor of last) { minors.add(minor); }
    }
    if (minors.size === first.minors.length) { return first.minors; }
    return [...minors].sort((a, b) => a - b);
  }

  /** The clusters of some minors that read an object, sorted; all of them where no minors are named. */
  public clustersOf({ nodes }: Reading, minors?: readonly number[]): string[] {
    const names = new Set(nodes.flatMap(({ clusters }) => clusters));
    return [...names].filter((name) => !minors || minors.includes(this.minorOf.get(name)!)).sort();
  }

  private nodesOf(tree: UnitTree): ReadNode[] {
    return [...tree.ofCluster.groups].map(([node, clusters]) => ({ tree, node, clusters, minors: this.minorsAmong(clusters) }));
  }

  /** The same list for each cluster that stands alone. */
  private only(minor: number): readonly number[] {
    return this.alone[minor] ??= [minor];
  }

  private minorsAmong(clusters: readonly string[]): readonly number[] {
    let minors = this.minors.get(clusters);
    if (!minors) {
      minors = clusters.length === 1 ? this.only(this.minorOf.get(clusters[0])!) : [...new Set(clusters.map((name) => this.minorOf.get(name)!))].sort((a, b) => a - b);
      this.minors.set(clusters, minors);
    }
    return minors;
  }
}
