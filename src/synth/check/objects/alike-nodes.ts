import { Minors } from './minors';
import { Entry, UnitNode, UnitTree } from '../../compose';
import { AlikeObjects, Likeness, Noted } from '../../compose/alike';
import { Edited, editedIn } from '../../compose/edited';

/** So many variants are alike before one of them is looked at for all. */
const ENOUGH = 4;

/** So many sorts of one variant's own are told apart; what is of no such sort is looked at by itself. */
const MOST = 32;

/** Variants of one cluster each that edit the same objects of the same variant, and differ in texts at the same places of these alone. */
export class AlikeNodes {
  public readonly nodes: UnitNode[] = [];
  public readonly clusters: string[] = [];
  private notes: readonly Noted[] = [];
  private isOneForAll = true;

  /** @param likenesses what the edited objects have in common with those of the others */
  constructor(private readonly edited: readonly Edited[], public readonly likenesses: readonly Likeness[], public readonly minors: readonly number[]) {}

  /** Whether a variant that is built on the same one is one of them. */
  public isLike(edited: readonly Edited[], likenesses: readonly Likeness[], minors: readonly number[]): boolean {
    return minors === this.minors && likenesses.length === this.likenesses.length
      && likenesses.every((likeness, i) => likeness === this.likenesses[i] && edited[i].after.origin === this.edited[i].after.origin);
  }

  /** One of them, with objects that note what is read of them. */
  public noted(): UnitNode {
    const [node] = this.nodes;
    this.notes = this.edited.map(({ after }) => new Noted(after.object));
    const edited = this.edited.map(({ before, after: { origin } }, i) => ({ before, after: { object: this.notes[i].copy, origin } }));
    const state = new Map<string, Entry>();
    node.state.forEach((entry, key) => { state.set(key, edited[this.edited.findIndex(({ after }) => after === entry)]?.after ?? entry); });
    return { ...node, state, edited };
  }

  /** Whether all that was read of the one is the same in the others. */
  public get isExact(): boolean {
    return this.isOneForAll && this.notes.every((note, i) => !note.isRead(this.likenesses[i].places));
  }

  /** For those who see something that does not hold on all clusters alike. */
  public tellApart(): void {
    this.isOneForAll = false;
  }
}

/** Finds the variants of units that are alike, where they are many. */
export function alikeNodes(trees: readonly UnitTree[], minorsOf: Minors, alike: AlikeObjects): readonly AlikeNodes[] {
  return trees.flatMap(({ ofCluster }) => {
    const byParent = new Map<UnitNode, AlikeNodes[]>();
    ofCluster.groups.forEach((clusters, node) => {
      const edited = editedIn(node);
      const likenesses = clusters.length === 1 && node.parent && edited ? likenessesOf(edited, alike) : undefined;
      if (!likenesses) { return; }
      const minors = minorsOf.among(clusters);
      let known = byParent.get(node.parent!);
      if (!known) { byParent.set(node.parent!, known = []); }
      let group = known.find((one) => one.isLike(edited!, likenesses, minors));
      if (!group) {
        if (known.length === MOST) { return; }
        known.push(group = new AlikeNodes(edited!, likenesses, minors));
      }
      group.nodes.push(node);
      group.clusters.push(clusters[0]);
    });
    return [...byParent.values()].flat().filter(({ nodes }) => nodes.length >= ENOUGH);
  });
}

/** Undefined where one of the objects is like none that came before it. */
function likenessesOf(edited: readonly Edited[], alike: AlikeObjects): readonly Likeness[] | undefined {
  const likenesses: Likeness[] = [];
  for (const { before, after } of edited) {
    const likeness = alike.of(after.object, before.object);
    if (likeness) { likenesses.push(likeness); }
  }
  return likenesses.length === edited.length ? likenesses : undefined;
}
