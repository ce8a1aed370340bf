import { fold, foldBase } from './fold';
import { overlapNotes } from './overlap';
import { prepare, PreparedLayer } from './prepare';
import { State } from './state';
import { UsageLog } from './usage';
import { Finding } from '../../fleet';
import { ListKeys } from '../../object/edit';
import { Assignment } from '../assignment';
import { BundleModel } from '../model';

/** One distinct result of a bundle: the base and a stack of overlays, those left out that change nothing. */
export interface Variant {
  /** Overlay that made it from its parent; empty for the base. */
  readonly step: string;
  readonly parent?: Variant;
  readonly state: State;
}

/** A bundle with its variants and which cluster gets which. */
export interface ComposedBundle {
  readonly model: BundleModel;
  /** Parents before children, the base first. */
  readonly variants: readonly Variant[];
  readonly ofCluster: Assignment<Variant>;
}

/** Folds the overlays of every cluster's stack over the base; stacks that begin alike share what they have in common. */
export function composeBundle(model: BundleModel, lists: ListKeys, findings: Finding[]): ComposedBundle {
  const usage = new UsageLog();
  const base = foldBase(model.base, model.edits, lists, findings);
  const layers = model.overlays.map((overlay) => prepare(overlay, base, model.path, lists, findings));
  const tree = new VariantTree(base, lists, usage);
  const ofCluster = new Assignment<Variant>(model.selection.order);
  for (const place of model.selection.places) {
    let variant = tree.root;
    for (let i = 0; i < layers.length; i++) {
      if (model.overlays[i].clusters.holds(place)) { variant = tree.child(variant, layers[i], i); }
    }
    const own = model.customized.get(model.selection.order.names[place]);
    ofCluster.set(place, own ? tree.last(variant, prepare(own, base, model.path, lists, findings)) : variant);
  }
  const overlays = layers.map((layer, i) => ({ layer, clusters: model.overlays[i].clusters }));
  findings.push(...usage.findings(), ...overlapNotes(model.path, overlays, base, lists));
  return { model, variants: tree.variants, ofCluster };
}

class VariantTree {
  public readonly root: Variant;
  public readonly variants: Variant[];
  private readonly children = new Map<Variant, Variant[]>();

  constructor(base: State, private readonly lists: ListKeys, private readonly usage: UsageLog) {
    this.root = { step: '', state: base };
    this.variants = [this.root];
  }

  /** The variant after one more overlay: the same one where the overlay changes nothing. */
  public child(parent: Variant, layer: PreparedLayer, at: number): Variant {
    let known = this.children.get(parent);
    if (!known) { this.children.set(parent, known = []); }
    return known[at] ??= this.last(parent, layer);
  }

  /** The variant after what is said for one cluster, on which no other is built. */
  public last(parent: Variant, layer: PreparedLayer): Variant {
    const state = fold(parent.state, layer.operations, layer.layer.path, this.lists, this.usage);
    if (state === parent.state) { return parent; }
    const variant = { step: layer.layer.name, parent, state };
    this.variants.push(variant);
    return variant;
  }
}
