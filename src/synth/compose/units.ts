import { editedIn, editedSince } from './edited';
import { PartTree, Splits } from './part-tree';
import { declaredParts, groupsBrought } from './parts';
import { sameState, State, Entry } from './state';
import type { UnitNode } from './unit-node';
import { ComposedBundle, Variant } from './variants';
import { FormContext, FormTools, hasForms } from '../../bundle';
import { Finding, FindingSeverity, PolicyEngine } from '../../fleet';
import { describeId, idOf, keyOf } from '../../object/object-id';
import { Assignment } from '../assignment';
import { BundleModel, ClusterModel } from '../model';
import { takenApart, Thrown } from '../thrown';

/** A unit in one form: the folders of its variants, and which cluster reads which. */
export interface UnitTree {
  readonly unit: string;
  /** From the root of the written tree: `services/ingress`, `services/certificates.flux`. */
  readonly folder: string;
  readonly bundle: BundleModel;
  /** The part of its bundle: empty for the first. */
  readonly part: string;
  /** The unit that gathers it with those of other bundles; undefined for a unit of its own. */
  readonly gatheredIn?: string;
  /** Parents before children. */
  readonly nodes: readonly UnitNode[];
  /** Clusters that get it; one whose variant holds no object is not among them. */
  readonly ofCluster: Assignment<UnitNode>;
}

/**
 * Splits a bundle's variants into its units, in the forms that its clusters read.
 *
 * @param contexts what decides the forms on each cluster, by its place; the same value for clusters on which the same decides
 */
export function unitsOf(composed: ComposedBundle, contexts: readonly FormContext[], tools: FormTools, findings: Finding[]): UnitTree[] {
  const { model } = composed;
  const brought = groupsBrought(composed);
  const parts = new Map<string, PartTree>();
  const splits = new Splits(model, brought);
  const formed = new Set(declaredParts(composed).filter(({ objects }) => objects.some(hasForms)).map(({ part }) => part));
  const put = (variant: Variant, part: string, state: State) => {
    let tree = parts.get(part);
    if (!tree) { parts.set(part, tree = new PartTree()); }
    tree.own.set(variant, state);
  };
  for (const variant of composed.variants) {
    const sole = splits.soleOf(variant);
    if (sole === undefined) { splits.of(variant).forEach((state, part) => put(variant, part, state)); } else { put(variant, sole, variant.state); }
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([part, tree]) => treesOfPart(composed, { part, tree, isFormed: formed.has(part) }, { contexts, tools, findings }));
}

/** What the forms of a unit follow from. */
interface FormingContext {
  /** By place of the cluster. */
  readonly contexts: readonly FormContext[];
  readonly tools: FormTools;
  readonly findings: Finding[];
}

interface Part {
  readonly part: string;
  readonly tree: PartTree;
  /** Whether it may hold objects with forms, on whatever clusters. */
  readonly isFormed: boolean;
}

function treesOfPart(composed: ComposedBundle, { part, tree, isFormed }: Part, { contexts, tools, findings }: FormingContext): UnitTree[] {
  const { model } = composed;
  const nodes = distinct(composed.variants.map((variant) => tree.node(variant)));
  const ofCluster = composed.ofCluster.map((variant) => tree.node(variant));
  const suffix = part ? `-${part}` : '';
  const common = { unit: model.folder.unit + suffix, bundle: model, part };
  const folder = `${model.folder.category}/${model.folder.folder}${suffix}`;
  const holdsForms = isFormed || nodes.some(addsForms);
  if (!holdsForms) { return kept([{ ...common, folder, nodes, ofCluster, gatheredIn: model.folder.gatheredIn }]); }
  const forms = new Map<string, FormTree>();
  const shaped = new Map<string, Assignment<UnitNode>>();
  const unavailable = new UnavailableForms();
  for (const { node, context, places } of readers(ofCluster, model.selection.places, contexts)) {
    for (const form of model.bundle._formsFor(context)) {
      let formed = forms.get(form);
      if (!formed) {
        forms.set(form, formed = new FormTree(model, form, tools, findings));
        shaped.set(form, new Assignment(ofCluster.order));
      }
      shaped.get(form)!.fill(places, formed.node(node));
      const failures = formed.failuresIn(node);
      if (failures.length > 0) { unavailable.add(places.map((place) => ofCluster.order.names[place]), failures); }
    }
  }
  findings.push(...unavailable.findings);
  return kept([...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, nodesOfForm]) => (
    { ...common, folder: `${folder}.${form}`, nodes: nodesOfForm.all(), ofCluster: shaped.get(form)!, gatheredIn: model.bundle._gatheredIn(form) })));
}

function addsForms(node: UnitNode): boolean {
  const edited = editedIn(node);
  if (edited) { return edited.some(({ after }) => hasForms(after.object)); }
  return [...node.state.values()].some(({ object }) => hasForms(object));
}

/** Clusters that read the same variant in the same forms. */
interface Readers {
  readonly node: UnitNode;
  readonly context: FormContext;
  readonly places: number[];
}

/** In the order of the first place of each. */
function readers(ofCluster: Assignment<UnitNode>, places: readonly number[], contexts: readonly FormContext[]): readonly Readers[] {
  const all: Readers[] = [];
  const byNode = new Map<UnitNode, Map<FormContext, Readers>>();
  let last: Readers | undefined;
  for (let i = 0; i < places.length; i++) {
    const place = places[i];
    const node = ofCluster.at(place);
    const context = contexts[place];
    if (!node) { continue; }
    if (last?.node !== node || last.context !== context) {
      let byContext = byNode.get(node);
      if (!byContext) { byNode.set(node, byContext = new Map()); }
      last = byContext.get(context);
      if (!last) {
        byContext.set(context, last = { node, context, places: [] });
        all.push(last);
      }
    }
    last.places.push(place);
  }
  return all;
}

/** What decides the form of objects on each cluster; one value for clusters on which the same decides. */
export function formContexts(clusters: readonly ClusterModel[]): FormContext[] {
  const known = new Map<PolicyEngine, Map<string, FormContext>>();
  return clusters.map((cluster) => {
    const context = formContext(cluster);
    const alike = known.get(context.policyEngine) ?? new Map<string, FormContext>();
    known.set(context.policyEngine, alike);
    const key = `${context.reconciler} ${context.chartForm} ${context.teamForm ?? ''} ${context.kubernetes}`;
    const first = alike.get(key) ?? context;
    alike.set(key, first);
    return first;
  });
}

/** What decides the form of an object on a cluster. */
export function formContext({ reconciler, policyEngine, facts }: ClusterModel): FormContext {
  const { type, chartForm, teamForm } = reconciler;
  return { reconciler: type, chartForm, policyEngine, kubernetes: facts.version.toString(), ...(teamForm === undefined ? {} : { teamForm }) };
}

/** The same folders with every object in its final form. */
class FormTree {
  private readonly nodes = new Map<UnitNode, UnitNode>();
  private readonly expanded = new Map<Entry, readonly Entry[]>();
  private readonly failed = new Map<Entry, Failure>();
  private readonly failures = new Map<UnitNode, readonly Failure[]>();

  constructor(private readonly model: BundleModel, private readonly form: string, private readonly tools: FormTools, private readonly findings: Finding[]) {}

  public all(): readonly UnitNode[] {
    return distinct([...this.nodes.values()]);
  }

  /** What of a folder could not be brought into the form. */
  public failuresIn(node: UnitNode): readonly Failure[] {
    if (this.failed.size === 0) { return []; }
    let failures = this.failures.get(node);
    if (!failures) { this.failures.set(node, failures = [...node.state.values()].flatMap((entry) => this.failed.get(entry) ?? [])); }
    return failures;
  }

  public node(node: UnitNode): UnitNode {
    const known = this.nodes.get(node);
    if (known) { return known; }
    const parent = node.parent && this.node(node.parent);
    const state = this.state(node.state);
    const shaped = parent && sameState(parent.state, state) ? parent : { name: node.name, parent, state, edited: parent && editedSince(parent.state, state) };
    this.nodes.set(node, shaped);
    return shaped;
  }

  private state(state: State): State {
    const result = new Map<string, Entry>();
    for (const entry of state.values()) {
      for (const final of this.expand(entry)) {
        const key = keyOf(idOf(final.object));
        const first = result.get(key);
        if (first) { this.findings.push(collision(this.form, first, final)); }
        result.set(key, final);
      }
    }
    return result;
  }

  private expand(entry: Entry): readonly Entry[] {
    if (!hasForms(entry.object)) { return [entry]; }
    let entries = this.expanded.get(entry);
    if (!entries) {
      entries = this.objects(entry).map((object) => ({ object, origin: entry.origin }));
      this.expanded.set(entry, entries);
    }
    return entries;
  }

  private objects(entry: Entry) {
    try {
      return this.model.bundle._expand(entry.object, this.form, this.tools);
    } catch (error) {
      this.failed.set(entry, { path: entry.origin, ...takenApart(error, 'place it on clusters whose reconciler can read it, or choose another kind of service') });
      return [];
    }
  }
}

/** An object that could not be brought into a form, and why. */
interface Failure extends Thrown {
  readonly path: string;
}

/** The same failure on many clusters, in whichever form, is one finding. */
class UnavailableForms {
  private readonly found = new Map<string, { readonly failure: Failure; readonly clusters: Set<string> }>();

  public get findings(): Finding[] {
    return [...this.found.values()].map(({ failure, clusters }) => ({
      code: 'form.unavailable', severity: FindingSeverity.ERROR, ...failure, clusters: [...clusters].sort(),
    }));
  }

  public add(clusters: readonly string[], failures: readonly Failure[]): void {
    for (const failure of failures) {
      const key = JSON.stringify([failure.path, failure.message, failure.fix]);
      let known = this.found.get(key);
      if (!known) { this.found.set(key, known = { failure, clusters: new Set() }); }
      for (const cluster of clusters) { known.clusters.add(cluster); }
    }
  }
}

function collision(form: string, first: Entry, second: Entry): Finding {
  return {
    code: 'object.duplicate',
    severity: FindingSeverity.ERROR,
    path: second.origin,
    object: describeId(idOf(second.object)),
    message: `in the form '${form}', '${first.origin}' and '${second.origin}' make the same object`,
    fix: 'give one of them another name or namespace',
  };
}

/** Trees that deliver something; a cluster whose variant holds no object does not get the unit. */
function kept(trees: readonly UnitTree[]): UnitTree[] {
  return trees
    .map((tree) => (tree.nodes.every((node) => node.state.size > 0)
      ? tree
      : { ...tree, ofCluster: tree.ofCluster.map((node) => (node.state.size > 0 ? node : undefined)) }))
    .filter((tree) => !tree.ofCluster.isEmpty);
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
