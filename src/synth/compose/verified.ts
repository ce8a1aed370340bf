import { editedSince } from './edited';
import { Entry, sameState, State } from './state';
import { ClusterTrust } from './trust';
import type { UnitNode } from './unit-node';
import { UnitTree } from './units';
import { equal } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { PolicyDefinition } from '../../policy/definition';
import { exemptionOf, holdsIn, namespaceOf } from '../../policy/reach';
import { completeSource, isCompletable, SourceLookup } from '../../policy/signing/complete';
import { INCLUDE } from '../../policy/signing/policy-controller-label';
import { Assignment } from '../assignment';

/** Tells sources, and namespaces whose images are verified, what the policies about signatures of their clusters ask; other trees stay the very same. */
export function verifiedTrees(trees: readonly UnitTree[], trusts: Assignment<ClusterTrust>): readonly UnitTree[] {
  return trusts.isEmpty ? trees : trees.map((tree) => (tree.nodes.some(({ state }) => [...state.values()].some(isConcerned)) ? verifiedTree(tree, trusts) : tree));
}

function isConcerned({ object }: Entry): boolean {
  return isNamespace(object) || isCompletable(object);
}

function isNamespace({ apiVersion, kind }: KubeObject): boolean {
  return kind === 'Namespace' && apiVersion === 'v1';
}

function verifiedTree(tree: UnitTree, trusts: Assignment<ClusterTrust>): UnitTree {
  const nodes = new VerifiedNodes(tree.nodes);
  const ofCluster = new Assignment<UnitNode>(tree.ofCluster.order);
  for (const [cluster, node] of tree.ofCluster) {
    const trust = trusts.get(cluster);
    ofCluster.set(ofCluster.order.placeOf(cluster)!, trust ? nodes.of(node, trust) : node);
  }
  return nodes.added.length === 0 ? tree : { ...tree, nodes: withParents([...tree.nodes.filter((node) => !nodes.isReplaced(node)), ...nodes.added]), ofCluster };
}

/** Every node after its parent. */
function withParents(nodes: readonly UnitNode[]): UnitNode[] {
  const all = new Set<UnitNode>();
  const add = (node: UnitNode) => {
    if (node.parent) { add(node.parent); }
    all.add(node);
  };
  nodes.forEach(add);
  return [...all];
}

class VerifiedNodes {
  public readonly added: UnitNode[] = [];
  private readonly byNode = new Map<UnitNode, Map<ClusterTrust, UnitNode>>();
  private readonly entries = new Map<ClusterTrust, Map<Entry, Entry>>();
  /** By the name that it asked for: policies that differ in their mode alone tell the same. */
  private readonly told = new Map<string, readonly UnitNode[]>();
  private readonly replaced = new Set<UnitNode>();
  private readonly names: Set<string>;

  constructor(nodes: readonly UnitNode[]) {
    this.names = new Set(nodes.map(({ name }) => name));
  }

  /** Whether a cluster's own folder is there in its verified state alone. */
  isReplaced(node: UnitNode): boolean {
    return this.replaced.has(node);
  }

  of(node: UnitNode, trust: ClusterTrust): UnitNode {
    const known = this.byNode.get(node) ?? new Map<ClusterTrust, UnitNode>();
    this.byNode.set(node, known);
    let verified = known.get(trust);
    if (!verified) { known.set(trust, verified = this.made(node, trust)); }
    return verified;
  }

  private made(node: UnitNode, trust: ClusterTrust): UnitNode {
    const state = this.verified(node.state, trust);
    if (state === node.state) { return node; }
    if (node.name.startsWith('cluster.')) {
      this.replaced.add(node);
      return this.add(this.built(node.name, node.parent && this.of(node.parent, trust), state));
    }
    const name = [...(node.name === 'base' ? [] : [node.name]), trust.name, ...(isLabelled(node.state, state) ? ['sigstore'] : [])].join('.');
    const named = this.told.get(name) ?? [];
    const alike = named.find((other) => other.parent === node && sameObjects(other.state, state));
    if (alike) { return alike; }
    const made = this.add(this.built(this.freeName(name), node, state));
    this.told.set(name, [...named, made]);
    return made;
  }

  private built(name: string, parent: UnitNode | undefined, state: State): UnitNode {
    return { name, parent, state, edited: parent && editedSince(parent.state, state) };
  }

  private add(node: UnitNode): UnitNode {
    this.added.push(node);
    return node;
  }

  private freeName(name: string): string {
    let free = name;
    while (this.names.has(free)) { free += '.signed'; }
    this.names.add(free);
    return free;
  }

  private verified(state: State, trust: ClusterTrust): State {
    const entries = this.entries.get(trust) ?? new Map<Entry, Entry>();
    this.entries.set(trust, entries);
    const lookup = lookupIn(state);
    const result = new Map([...state].map(([key, entry]) => {
      const object = verifiedObject(entry.object, trust, lookup);
      if (object === entry.object) { return [key, entry] as const; }
      const known = entries.get(entry);
      const told = known && equal(known.object, object) ? known : { object, origin: entry.origin };
      entries.set(entry, told);
      return [key, told] as const;
    }));
    return sameState(result, state) ? state : result;
  }
}

/** Whether a namespace was labelled, which only some of the clusters that trust the same need. */
function isLabelled(before: State, after: State): boolean {
  return [...after].some(([key, entry]) => isNamespace(entry.object) && before.get(key) !== entry);
}

function sameObjects(a: State, b: State): boolean {
  return [...a].every(([key, { object }]) => b.has(key) && equal(b.get(key)!.object, object));
}

function lookupIn(state: State): SourceLookup {
  return (kind, namespace, name) => [...state.values()].map(({ object }) => object)
    .find((object) => object.kind === kind && object.metadata.name === name && object.metadata.namespace === namespace);
}

/** An object as policies about signatures want it; the same where they ask nothing of it, or exempt it. */
export function verifiedObject(object: KubeObject, { sources, namespaces }: Pick<ClusterTrust, 'sources' | 'namespaces'>, lookup: SourceLookup): KubeObject {
  if (isNamespace(object)) { return namespaces.some((policy) => holdsFor(policy, object)) ? labelled(object) : object; }
  if (!isCompletable(object)) { return object; }
  return sources.filter((policy) => holdsFor(policy, object)).reduce((told, { trusts }) => completeSource(told, trusts!, lookup), object);
}

function holdsFor(policy: PolicyDefinition, object: KubeObject): boolean {
  const team = (object.metadata.labels as { readonly [key: string]: string } | undefined)?.[policy.teamLabel];
  return holdsIn(policy, namespaceOf(object)) && exemptionOf(policy, object, () => (isNamespace(object) ? team : undefined)) === undefined;
}

/** What says by itself that its images are not verified stays so, and is a finding. */
function labelled(namespace: KubeObject): KubeObject {
  const labels = namespace.metadata.labels as { readonly [key: string]: string } | undefined;
  return labels?.[INCLUDE] !== undefined ? namespace : { ...namespace, metadata: { ...namespace.metadata, labels: { ...labels, [INCLUDE]: 'true' } } };
}
