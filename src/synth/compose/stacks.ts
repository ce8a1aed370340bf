import { FleetOrder, Selection } from '../assignment';

/** Clusters by which of some selections hold them: equal numbers, by place, for clusters that the same ones hold. */
export class Stacks {
  /** How those on clusters follow from a list of selections; found once for all bundles that have the same. */
  public static of(order: FleetOrder, selections: readonly Selection[]): Stacks {
    let stacks = NONE.get(order);
    if (!stacks) { NONE.set(order, stacks = new Stacks(new Int32Array(order.names.length), 1)); }
    for (const selection of selections) { stacks = stacks.and(selection); }
    return stacks;
  }

  private readonly known = new Map<Selection, Stacks>();

  private constructor(private readonly numbers: Int32Array, private readonly count: number) {}

  /** The number of the cluster at a place, from 0. */
  public at(place: number): number {
    return this.numbers[place];
  }

  private and(selection: Selection): Stacks {
    let stacks = this.known.get(selection);
    if (!stacks) { this.known.set(selection, stacks = this.split(selection)); }
    return stacks;
  }

  private split(selection: Selection): Stacks {
    const after = new Int32Array(this.count * 2).fill(-1);
    const numbers = new Int32Array(this.numbers.length);
    let count = 0;
    for (let place = 0; place < numbers.length; place++) {
      const key = this.numbers[place] * 2 + (selection.holds(place) ? 1 : 0);
      if (after[key] < 0) { after[key] = count++; }
      numbers[place] = after[key];
    }
    return new Stacks(numbers, count);
  }
}

const NONE = new WeakMap<FleetOrder, Stacks>();
