import { editedIn } from './edited';
import { declaredParts, unitOfPart } from './parts';
import { installsElsewhere, targetNamespaces } from './target-namespaces';
import type { UnitNode } from './unit-node';
import { UnitTree } from './units';
import { ComposedBundle } from './variants';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';
import { BundleModel } from '../model';

/** The unit that holds the admission policies of a cluster, which must be there before what they judge. */
export const ADMISSION = 'admission';

/** The units that hold the policies of engines, which come after their engine and before the teams whom they judge. */
const ENGINE_POLICIES = ['constraints', 'policies'];
/** The kind of object that makes a kind of constraint known. */
const TEMPLATE = 'ConstraintTemplate';

const EXTERNAL_SECRETS = 'external-secrets.io';
/** Where an ExternalSecret is read from; it is not ready before its store is. */
const STORES = ['ClusterSecretStore', 'SecretStore'];

/** A variant that a cluster reads. */
export interface Placed {
  readonly tree: UnitTree;
  readonly node: UnitNode;
}

/** The units that one must wait for, sorted. */
export interface UnitEdges {
  /** Those that the cluster has. */
  readonly present: readonly string[];
  /** Those that the declarations alone ask for, whichever clusters there are. */
  readonly usual: readonly string[];
  /** Why it waits, to be read after the name of the unit that it waits for. */
  readonly why: ReadonlyMap<string, string>;
}

/** What a variant asks for and offers, by keys. */
interface Asks {
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** Units that the declarations alone make it wait for, sorted. */
  readonly usual: readonly string[];
}

/** Who offers what: by key, then by bundle, the unit. Keys are said by people's words: `namespace web`, `capability ingress`. */
type Offers = Map<string, Map<string, string>>;

/**
 * Which units must come before which.
 *
 * What a cluster's units wait for depends on nothing but what that cluster gets, so that no other cluster changes it.
 */
export class Edges {
  private readonly declared: Offers = new Map();
  /** What admission itself needs cannot wait for it. */
  private readonly usuallyBeforeAdmission: ReadonlySet<string>;
  private readonly isAdmissionUsual: boolean;
  private readonly asked = new Map<UnitNode, Asks>();

  constructor(bundles: readonly ComposedBundle[]) {
    const parts = bundles.flatMap((composed) => declaredParts(composed).map((part) => ({ ...part, model: composed.model })));
    for (const { model, part, unit, objects } of parts) { offer(this.declared, offersOf(model, part, objects), model.path, unit); }
    const usual = new Map<string, Set<string>>();
    for (const { model, part, unit, objects } of parts) {
      const before = usual.get(unit) ?? new Set();
      usual.set(unit, before);
      this.usualFor(needsOf(model, part, objects), model.path, unit).forEach((name) => before.add(name));
    }
    this.isAdmissionUsual = bundles.some(({ model }) => model.folder.gatheredIn === ADMISSION);
    this.usuallyBeforeAdmission = reached(ADMISSION, usual);
  }

  /** What each unit of a cluster waits for. */
  public on(units: ReadonlyMap<string, readonly Placed[]>): ReadonlyMap<string, UnitEdges> {
    const here: Offers = new Map();
    for (const [unit, members] of units) {
      for (const { tree, node } of members) { offer(here, this.asksOf(tree, node).offers, tree.bundle.path, unit); }
    }
    const found = new Map<string, Map<string, string>>();
    for (const [unit, members] of units) { found.set(unit, this.waitsOf(unit, members, here)); }
    if (units.has(ADMISSION)) { waitForAdmission(found); }
    ENGINE_POLICIES.filter((name) => units.has(name)).forEach((name) => waitForPolicies(name, units, found));
    const edges = new Map<string, UnitEdges>();
    for (const [unit, why] of found) { edges.set(unit, { present: [...why.keys()].sort(), usual: this.usualOf(units.get(unit)!), why }); }
    return edges;
  }

  /** Whether two variants of a unit ask for the same and offer the same. */
  public alike(tree: UnitTree, one: UnitNode, other: UnitNode): boolean {
    const [a, b] = [this.asksOf(tree, one), this.asksOf(tree, other)];
    return a === b || (sameKeys(a.needs, b.needs) && sameKeys(a.offers, b.offers));
  }

  /** The very same value as what it is built on asks for, where it says nothing else. */
  private asksOf(tree: UnitTree, node: UnitNode): Asks {
    let asks = this.asked.get(node);
    if (!asks) {
      asks = node.parent && editedIn(node)?.every(({ after }) => !isReadInside(after.object)) ? this.asksOf(tree, node.parent) : this.asksOfAll(tree, node);
      this.asked.set(node, asks);
    }
    return asks;
  }

  private asksOfAll(tree: UnitTree, node: UnitNode): Asks {
    const { bundle, part } = tree;
    const unit = unitName(tree);
    const objects = [...node.state.values()].map(({ object }) => object);
    const needs = needsOf(bundle, part, objects);
    const usual = new Set(this.usualFor(needs, bundle.path, unit));
    if (this.isAdmissionUsual && unit !== ADMISSION && !this.usuallyBeforeAdmission.has(unit)) { usual.add(ADMISSION); }
    return { needs, offers: offersOf(bundle, part, objects), usual: [...usual].sort() };
  }

  private usualOf(members: readonly Placed[]): readonly string[] {
    const [first, ...others] = members.map(({ tree, node }) => this.asksOf(tree, node).usual);
    return others.length === 0 ? first : [...new Set([...first, ...others.flat()])].sort();
  }

  private waitsOf(unit: string, members: readonly Placed[], here: Offers): Map<string, string> {
    const why = new Map<string, string>();
    for (const { tree, node } of members) {
      for (const key of this.asksOf(tree, node).needs) {
        const byBundle = here.get(key);
        if (!byBundle) { continue; }
        for (const name of offering(byBundle, key, tree.bundle.path, unit)) { if (!why.has(name)) { why.set(name, reason(key)); } }
      }
    }
    return why;
  }

  /** Where several could be meant, none is usual. */
  private usualFor(needs: readonly string[], bundle: string, unit: string): string[] {
    return needs.flatMap((key) => {
      const byBundle = this.declared.get(key);
      return byBundle?.size === 1 ? offering(byBundle, key, bundle, unit) : [];
    });
  }
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}

function waitForAdmission(edges: ReadonlyMap<string, Map<string, string>>): void {
  const before = reached(ADMISSION, edges);
  for (const [unit, why] of edges) {
    if (unit !== ADMISSION && !before.has(unit) && !why.has(ADMISSION)) { why.set(ADMISSION, 'policies come first'); }
  }
}

/** Teams come after the policies that judge them, whatever engine those are for. */
function waitForPolicies(policies: string, units: ReadonlyMap<string, readonly Placed[]>, edges: ReadonlyMap<string, Map<string, string>>): void {
  const before = reached(policies, edges);
  for (const [unit, members] of units) {
    const isTeam = members.some(({ tree }) => tree.bundle.folder.category === 'teams');
    if (isTeam && !before.has(unit)) { edges.get(unit)!.set(policies, 'is judged by policies'); }
  }
}

/** All units that one waits for, directly or not. */
function reached(start: string, edges: ReadonlyMap<string, { keys(): Iterable<string> }>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    for (const next of edges.get(unit)?.keys() ?? []) {
      if (!seen.has(next)) { seen.add(next); open.push(next); }
    }
  }
  return seen;
}

function needsOf(model: BundleModel, part: string, objects: Iterable<KubeObject>): string[] {
  const keys = new Set<string>();
  if (part !== '') { keys.add(`unit ${unitOfPart(model, '')}`); }
  for (const path of model.dependsOn) { keys.add(`bundle ${path}`); }
  for (const capability of model.bundle.requires) { keys.add(`capability ${capability.name}`); }
  for (const object of objects) {
    const group = groupOf(object.apiVersion);
    keys.add(`kind ${object.kind}.${group}`).add(`group ${group}`);
    if (typeof object.metadata.namespace === 'string') { keys.add(`namespace ${object.metadata.namespace}`); }
    targetNamespaces(object).forEach((name) => keys.add(`namespace ${name}`));
    if (object.kind === 'ExternalSecret' && group === EXTERNAL_SECRETS) { keys.add(`store ${storeOf(object)}`); }
  }
  return [...keys];
}

function offersOf(model: BundleModel, part: string, objects: Iterable<KubeObject>): string[] {
  const keys = new Set([`bundle ${model.path}`, ...model.bundle.provides.map((capability) => `capability ${capability.name}`)]);
  if (part === '') {
    keys.add(`unit ${unitOfPart(model, '')}`);
    model.groupsBrought.forEach((group) => keys.add(keyOfBrought(group)));
  }
  for (const object of objects) {
    if (object.kind === 'Namespace' && object.apiVersion === 'v1') { keys.add(`namespace ${object.metadata.name}`); }
    if (STORES.includes(object.kind) && groupOf(object.apiVersion) === EXTERNAL_SECRETS) { keys.add(`store ${storeKey(object.kind, object.metadata.name, object.metadata.namespace)}`); }
    if (object.kind === TEMPLATE) { keys.add(`kind ${constraintKind(object)}.constraints.gatekeeper.sh`); }
    if (object.kind !== 'CustomResourceDefinition') { continue; }
    const spec = object.spec as { group?: string; names?: { kind?: string } } | undefined;
    keys.add(`kind ${spec?.names?.kind}.${spec?.group}`);
  }
  return [...keys];
}

/** A bundle brings a group, or one kind of it as `group/Kind`. */
function keyOfBrought(brought: string): string {
  const [group, kind] = brought.split('/');
  return kind === undefined ? `group ${group}` : `kind ${kind}.${group}`;
}

/** Who depends on a bundle as a whole waits for the last of its units. */
function offer(offers: Offers, keys: readonly string[], bundle: string, unit: string): void {
  for (const key of keys) {
    let byBundle = offers.get(key);
    if (!byBundle) { offers.set(key, byBundle = new Map()); }
    const known = byBundle.get(bundle);
    byBundle.set(bundle, known === undefined || known < unit ? unit : known);
  }
}

/** Other units that offer it; what a bundle offers itself, it gets from nobody else. */
function offering(byBundle: ReadonlyMap<string, string>, key: string, bundle: string, unit: string): string[] {
  const own = byBundle.get(bundle);
  if (own !== undefined) { return own === unit || key.startsWith('capability ') ? [] : [own]; }
  return [...byBundle.values()].filter((name) => name !== unit);
}

function reason(key: string): string {
  const space = key.indexOf(' ');
  const [kind, name] = [key.slice(0, space), key.slice(space + 1)];
  switch (kind) {
    case 'bundle': return `depends on '${name}'`;
    case 'capability': return `requires '${name}'`;
    case 'namespace': return `has objects in namespace '${name}'`;
    case 'store': return `reads secrets from ${name}`;
    case 'unit': return 'is the second part of the same bundle';
    default: return `has objects of ${name}`;
  }
}

/** Kinds of which more is read than what identifies an object. */
const READ_INSIDE = new Set(['ExternalSecret', 'CustomResourceDefinition', TEMPLATE]);

function isReadInside(object: KubeObject): boolean {
  return READ_INSIDE.has(object.kind) || installsElsewhere(object);
}

function storeOf(secret: KubeObject): string {
  const { kind = 'SecretStore', name } = (secret.spec as { secretStoreRef?: { kind?: string; name?: string } } | undefined)?.secretStoreRef ?? {};
  return storeKey(kind, name, secret.metadata.namespace);
}

function storeKey(kind: string, name: string | undefined, namespace: unknown): string {
  return kind === 'ClusterSecretStore' ? `${kind} ${name}` : `${kind} ${String(namespace)}/${name}`;
}

function constraintKind(template: KubeObject): string | undefined {
  return (template.spec as { crd?: { spec?: { names?: { kind?: string } } } } | undefined)?.crd?.spec?.names?.kind;
}

/** What a reconciler knows a unit by: the one that gathers it, or its own. */
export function unitName(tree: UnitTree): string {
  return tree.gatheredIn ?? tree.unit;
}
