import { fold, foldBase } from './fold';
import { overlapNotes } from './overlap';
import { prepare, PreparedLayer } from './prepare';
import { State } from './state';
import { UsageLog } from './usage';
import { Finding } from '../../fleet';
import { ListKeys } from '../../object/edit';
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
  readonly ofCluster: ReadonlyMap<string, Variant>;
}

/** Folds the overlays of every cluster's stack over the base; stacks that begin alike share what they have in common. */
export function composeBundle(model: BundleModel, lists: ListKeys, findings: Finding[]): ComposedBundle {
  const usage = new UsageLog();
  const base = foldBase(model.base, model.edits, lists, findings);
  const layers = model.overlays.map((overlay) => prepare(overlay, base, model.path, lists, findings));
  const tree = new VariantTree(base, lists, usage);
  const ofCluster = new Map<string, Variant>();
  const stacks = new Set<string>();
  for (const cluster of model.clusters) {
    const stack = layers.filter((_, i) => model.overlays[i].clusters.has(cluster));
    const last = stack.reduce((variant, layer) => tree.child(variant, layer), tree.root);
    stacks.add(stack.map((layer) => layers.indexOf(layer)).join(','));
    const own = model.customized.get(cluster);
    ofCluster.set(cluster, own ? tree.child(last, prepare(own, base, model.path, lists, findings)) : last);
  }
  findings.push(...usage.findings(), ...overlapNotes(model.path, layers, [...stacks], base, lists));
  return { model, variants: tree.variants, ofCluster };
}

class VariantTree {
  public readonly root: Variant;
  public readonly variants: Variant[];
  private readonly children = new Map<Variant, Map<PreparedLayer, Variant>>();

  constructor(base: State, private readonly lists: ListKeys, private readonly usage: UsageLog) {
    this.root = { step: '', state: base };
    this.variants = [this.root];
  }

  /** The variant after one more layer: the same one where the layer changes nothing. */
  public child(parent: Variant, layer: PreparedLayer): Variant {
    const known = this.children.get(parent) ?? new Map<PreparedLayer, Variant>();
    this.children.set(parent, known);
    let variant = known.get(layer);
    if (!variant) {
      const state = fold(parent.state, layer.operations, layer.layer.path, this.lists, this.usage);
      variant = state === parent.state ? parent : { step: layer.layer.name, parent, state };
      if (variant !== parent) { this.variants.push(variant); }
      known.set(layer, variant);
    }
    return variant;
  }
}
