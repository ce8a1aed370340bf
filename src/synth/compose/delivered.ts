import { decryptionOf, isOpenedAsParent } from './decryption';
import { Placed, UnitEdges } from './edges';
import { editedIn } from './edited';
import type { UnitNode } from './unit-node';
import { DeliveredUnit } from '../../reconciler';

/** What is said of a unit, whichever cluster reads it. */
type Contents = Pick<DeliveredUnit, 'kinds' | 'builtFrom' | 'decryption'>;

/** A unit on clusters that are alike: what it waits for, and how its entry says that it does not wait for the usual ones. */
export class UnitStanding {
  /** Equal where a unit waits for the same at the same depth. */
  public readonly key: string;
  private readonly dependsOn: string[];
  private readonly ending: string;
  /** Of what was read last: most clusters read the same. */
  private last: { readonly read: readonly Placed[]; readonly contents: Contents } | undefined;

  constructor(private readonly unit: string, { present, usual }: UnitEdges, private readonly depth: number) {
    this.key = `${depth} ${present.join(' ')}`;
    this.dependsOn = [...present];
    this.ending = unlike('without', usual, present) + unlike('with', present, usual);
  }

  public deliveredTo(cluster: string, read: readonly Placed[]): DeliveredUnit {
    const { unit, depth, dependsOn } = this;
    const [{ tree, node }] = read;
    const isGathered = tree.gatheredIn !== undefined;
    const variant = isGathered ? `cluster.${cluster}` : node.name;
    const { kinds, builtFrom, decryption } = this.contentsOf(read);
    const folder = isGathered ? `clusters/${cluster}/${unit}` : builtFrom[0];
    const delivered = {
      unit,
      folder,
      variant,
      dependsOn,
      entry: variant + this.ending,
      isOwn: isGathered || isOwn(node),
      depth,
      kinds,
      builtFrom: isGathered ? [folder, ...builtFrom] : builtFrom,
    };
    return decryption ? { ...delivered, decryption } : delivered;
  }

  private contentsOf(read: readonly Placed[]): Contents {
    if (read.length === 1) { return contentsOf(read[0]); }
    const { last } = this;
    if (last?.read.length === read.length && read.every(({ node }, i) => node === last.read[i].node)) { return last.contents; }
    const all = read.map(contentsOf);
    const kinds = [...new Set(all.flatMap((one) => one.kinds))].sort();
    const contents = { kinds, builtFrom: all.flatMap(({ builtFrom }) => builtFrom), decryption: decryptionOf(read) };
    this.last = { read, contents };
    return contents;
  }
}

/** Whether a folder names the cluster that reads it. */
export function isOwn(node: UnitNode): boolean {
  return node.name.startsWith('cluster.');
}

/** `.without-service-dns`: entries that wait for other units than usual say so in their name, so that a new cluster renames none. */
function unlike(word: string, names: readonly string[], others: readonly string[]): string {
  const own = names.filter((name) => !others.includes(name));
  return own.length === 0 ? '' : `.${word}-${own.join('.')}`;
}

const CONTENTS = new WeakMap<UnitNode, Contents>();

/** What a variant holds, and the folders that it is built from; the same value for every cluster that reads it. */
function contentsOf(placed: Placed): Contents {
  const { tree, node } = placed;
  const known = CONTENTS.get(node);
  if (known) { return known; }
  const parent = node.parent && contentsOf({ tree, node: node.parent });
  const kinds = parent && editedIn(node) ? parent.kinds : kindsOf(node);
  const decryption = parent && isOpenedAsParent(node) ? parent.decryption : decryptionOf([placed]);
  const folder = `${tree.folder}/${node.name}`;
  // A list that is joined takes no more room than it needs.
  const contents = { kinds, builtFrom: parent ? [folder].concat(parent.builtFrom) : [folder], decryption };
  // What one cluster reads is asked for once.
  if (!isOwn(node)) { CONTENTS.set(node, contents); }
  return contents;
}

function kindsOf({ state }: UnitNode): string[] {
  const kinds = new Set<string>();
  for (const { object } of state.values()) { kinds.add(`${object.apiVersion} ${object.kind}`); }
  return [...kinds].sort();
}
