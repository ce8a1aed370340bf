import { DistinctObjects } from './distinct-objects';
import { Edited, editedSince } from './edited';
import { fold, foldBase } from './fold';
import { overlapNotes } from './overlap';
import { prepare, PreparedLayer } from './prepare';
import { Stacks } from './stacks';
import { built, State } from './state';
import { TemplateGenerations } from './template-generations';
import { UsageLog } from './usage';
import { Finding } from '../../fleet';
import { ListKeys } from '../../object/edit';
import { KubeObject } from '../../object/kube-object';
import { Assignment } from '../assignment';
import { BundleModel } from '../model';

/** One distinct result of a bundle: the base and a stack of overlays, those left out that change nothing. */
export interface Variant {
  /** Overlay that made it from its parent; empty for the base. */
  readonly step: string;
  readonly parent?: Variant;
  readonly state: State;
  /** What it edits of its parent; absent for the base, and where the two do not hold the same objects in the same versions. */
  readonly edited?: readonly Edited[];
}

/** A bundle with its variants and which cluster gets which. */
export interface ComposedBundle {
  readonly model: BundleModel;
  /** Parents before children, the base first. */
  readonly variants: readonly Variant[];
  readonly ofCluster: Assignment<Variant>;
  /** Of the definition of a cluster: templates that stay although others have superseded them. */
  readonly superseded?: ReadonlySet<KubeObject>;
}

/** Folds the overlays of every cluster's stack over the base; stacks that begin alike share what they have in common. */
export function composeBundle(model: BundleModel, lists: ListKeys, findings: Finding[]): ComposedBundle {
  const usage = new UsageLog();
  const base = foldBase(model.base, model.edits, lists, findings);
  const layers = model.overlays.map((overlay) => prepare(overlay, base, model.path, lists, findings));
  const generations = model.templates && new TemplateGenerations(model.path, model.templates);
  const tree = new VariantTree(base, { lists, usage, finish: (state) => generations?.finish(state) ?? state });
  const ofCluster = new Assignment<Variant>(model.selection.order);
  const { places, order } = model.selection;
  const stacks = Stacks.of(order, model.overlays.map(({ clusters }) => clusters));
  const ofStack: Variant[] = [];
  const variantOn = (place: number): Variant => {
    const variant = ofStack[stacks.at(place)] ??= tree.of(layers.filter((_, i) => model.overlays[i].clusters.holds(place)));
    const own = model.customized.size > 0 ? model.customized.get(order.names[place]) : undefined;
    return own ? tree.ownOf(variant, prepare(own, base, model.path, lists, findings)) : variant;
  };
  if (isSameEverywhere(model)) {
    if (places.length > 0) { ofCluster.fill(places, variantOn(places[0])); }
  } else {
    for (let i = 0; i < places.length; i++) { ofCluster.set(places[i], variantOn(places[i])); }
  }
  const overlays = layers.map((layer, i) => ({ layer, clusters: model.overlays[i].clusters }));
  findings.push(...usage.findings(), ...overlapNotes(model.path, overlays, base, lists));
  return { model, variants: tree.variants, ofCluster, superseded: generations?.superseded };
}

/** Whether each overlay is on all clusters of the bundle or on none, and no cluster has anything of its own. */
function isSameEverywhere({ customized, overlays, selection: { places } }: BundleModel): boolean {
  return customized.size === 0 && overlays.every(({ clusters }) => clusters.places.length === 0 || places.every((place) => clusters.holds(place)));
}

/** What variants are made with. */
interface Folding {
  readonly lists: ListKeys;
  readonly usage: UsageLog;
  /** What follows from the objects of a variant once no layer edits them any more. */
  readonly finish: (state: State) => State;
}

class VariantTree {
  public readonly root: Variant;
  public readonly variants: Variant[];
  private readonly children = new Map<Variant, Map<PreparedLayer, Variant>>();
  /** Layers edit objects by the names under which they are declared. */
  private readonly folded = new Map<Variant, State>();
  private readonly distinct = new DistinctObjects();

  constructor(base: State, private readonly folding: Folding) {
    this.root = { step: '', state: folding.finish(base) };
    this.folded.set(this.root, base);
    this.variants = [this.root];
  }

  /** The variant after a stack of overlays; one that changes nothing leaves the same. */
  public of(stack: readonly PreparedLayer[]): Variant {
    return stack.reduce((parent, layer) => this.child(parent, layer), this.root);
  }

  private child(parent: Variant, layer: PreparedLayer): Variant {
    let known = this.children.get(parent);
    if (!known) { this.children.set(parent, known = new Map()); }
    let child = known.get(layer);
    if (!child) { known.set(layer, child = this.made(parent, layer, built)); }
    return child;
  }

  /** The variant after what is said for one cluster, on which no other is built. */
  public ownOf(parent: Variant, layer: PreparedLayer): Variant {
    return this.made(parent, layer, (state, before) => this.distinct.in(state, before));
  }

  private made(parent: Variant, layer: PreparedLayer, shared: (state: State, before: State) => State): Variant {
    const { lists, usage, finish } = this.folding;
    const before = this.folded.get(parent)!;
    const folded = fold(before, layer.operations, layer.layer.path, lists, usage);
    if (folded === before) { return parent; }
    const state = shared(folded, before);
    const finished = finish(state);
    const variant = { step: layer.layer.name, parent, state: finished, edited: editedSince(parent.state, finished) };
    this.folded.set(variant, state);
    this.variants.push(variant);
    return variant;
  }
}
