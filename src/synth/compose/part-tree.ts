import { editedIn, editedSince } from './edited';
import { sameState, State, Entry } from './state';
import type { UnitNode } from './unit-node';
import { Variant } from './variants';
import { BundleModel } from '../model';

/** The objects of one part, by variant; a variant that has none of them is absent. */
export class PartTree {
  public readonly own = new Map<Variant, State>();
  private readonly nodes = new Map<Variant, UnitNode>();
  private readonly byName = new Map<string, UnitNode>();

  /** The folder of a variant: its parent's where the overlay changes nothing of this part. */
  public node(variant: Variant): UnitNode {
    const known = this.nodes.get(variant);
    if (known) { return known; }
    const node = this.made(variant);
    this.nodes.set(variant, node);
    return node;
  }

  private made(variant: Variant): UnitNode {
    const state = this.own.get(variant) ?? new Map<string, Entry>();
    if (!variant.parent) { return { name: 'base', state }; }
    const parent = this.node(variant.parent);
    if (sameState(parent.state, state)) { return parent; }
    const name = variant.step.startsWith('cluster.') || parent.name === 'base' ? variant.step : `${parent.name}.${variant.step}`;
    // Two stacks that differ only in overlays that leave this part alone come to the same folder.
    const same = this.byName.get(name);
    if (same) { return same; }
    const isWhole = state === variant.state && parent.state === variant.parent.state;
    const node = { name, parent, state, edited: isWhole ? variant.edited : editedSince(parent.state, state) };
    this.byName.set(name, node);
    return node;
  }
}

/** The objects of variants by part; parents are asked for before what is built on them. */
export class Splits {
  /** The part of all objects of a variant, where it is one. */
  private readonly sole = new Map<Variant, string>();

  constructor(private readonly model: BundleModel, private readonly brought: ReadonlySet<string>) {}

  /** The part of all objects of a variant, where that follows from what it is built on. */
  public soleOf(variant: Variant): string | undefined {
    const part = this.soleAsBefore(variant);
    if (part !== undefined) { this.sole.set(variant, part); }
    return part;
  }

  /** What leaves the objects of one part as they are, or edits them within it. */
  private soleAsBefore(variant: Variant): string | undefined {
    const part = variant.parent && this.sole.get(variant.parent);
    if (part === undefined) { return undefined; }
    return editedIn(variant)?.every(({ after }) => this.partOf(after) === part) ? part : undefined;
  }

  public of(variant: Variant): ReadonlyMap<string, State> {
    const parts = new Map<string, Map<string, Entry>>();
    for (const [key, entry] of variant.state) {
      const part = this.partOf(entry);
      let entries = parts.get(part);
      if (!entries) { parts.set(part, entries = new Map()); }
      entries.set(key, entry);
    }
    const [[part] = []] = parts;
    if (part === undefined || parts.size > 1) { return parts; }
    this.sole.set(variant, part);
    return new Map([[part, variant.state]]);
  }

  private partOf({ object }: Entry): string {
    return this.model.bundle._partOf(object, this.brought);
  }
}
