import { HeldPolicy } from './held';
import { SEVERITIES } from './severity';
import { Finding, FindingSeverity } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import { isCompanion, needsCompanion } from '../../../policy/companion';
import { CompiledCompanion, CompiledPolicy } from '../../../policy/compile';
import { templatePath } from '../../../policy/pod';
import { withoutNulls } from '../../../policy/pruned';
import { exemptionOf, holdsIn, namespaceOf } from '../../../policy/reach';
import { Composition, Entry, UnitNode } from '../../compose';

/** What the objects of a variant bring and need of one companion, by namespace. */
interface Share {
  readonly bring: ReadonlySet<string>;
  readonly need: ReadonlyMap<string, Entry>;
}

/** Namespaces without an object that a policy demands in each; every variant is looked at once, however many clusters read it. */
export function missingCompanions(policies: readonly HeldPolicy[], composition: Composition): Finding[] {
  const demanding = policies.filter(({ compiled }) => compiled !== undefined && compiled.companions.length > 0);
  if (demanding.length === 0) { return []; }
  const nodes = nodesByCluster(composition);
  return demanding.flatMap((policy) => policy.compiled!.companions.flatMap((companion) => missing(policy, policy.compiled!, companion, nodes)));
}

function nodesByCluster({ trees }: Composition): ReadonlyMap<string, readonly UnitNode[]> {
  const nodes = new Map<string, UnitNode[]>();
  for (const tree of trees) {
    for (const [cluster, node] of tree.ofCluster) {
      const known = nodes.get(cluster);
      if (known) { known.push(node); } else { nodes.set(cluster, [node]); }
    }
  }
  return nodes;
}

function missing(policy: HeldPolicy, compiled: CompiledPolicy, companion: CompiledCompanion, nodes: ReadonlyMap<string, readonly UnitNode[]>): Finding[] {
  const shares = new Map<UnitNode, Share>();
  const found = new Map<string, { readonly entry: Entry; readonly namespace: string; readonly clusters: Set<string> }>();
  for (const cluster of policy.clusters) {
    const ofCluster = (nodes.get(cluster) ?? []).map((node) => {
      const share = shares.get(node) ?? shareOf(policy, compiled, companion, node);
      shares.set(node, share);
      return share;
    });
    for (const [namespace, entry] of lacking(ofCluster)) {
      const key = `${namespace}\u0000${entry.origin}`;
      const known = found.get(key) ?? { entry, namespace, clusters: new Set() };
      found.set(key, known);
      known.clusters.add(cluster);
    }
  }
  return [...found.values()].map(({ entry, namespace, clusters }) => finding(policy, companion, entry, namespace, [...clusters].sort()));
}

/** The Namespace itself stands for what is in it; where it is not declared, the first object in it does. */
function lacking(shares: readonly Share[]): ReadonlyMap<string, Entry> {
  const lacks = new Map<string, Entry>();
  for (const { need } of shares) {
    for (const [namespace, entry] of need) {
      if (shares.some(({ bring }) => bring.has(namespace))) { continue; }
      const known = lacks.get(namespace);
      if (!known || standsBefore(entry, known)) { lacks.set(namespace, entry); }
    }
  }
  return lacks;
}

function standsBefore(a: Entry, b: Entry): boolean {
  const [first, second] = [isNamespace(a.object), isNamespace(b.object)];
  return first === second ? a.origin < b.origin : first;
}

function isNamespace({ apiVersion, kind }: KubeObject): boolean {
  return apiVersion === 'v1' && kind === 'Namespace';
}

function shareOf({ definition }: HeldPolicy, compiled: CompiledPolicy, companion: CompiledCompanion, { state }: UnitNode): Share {
  const bring = new Set<string>();
  const need = new Map<string, Entry>();
  for (const entry of state.values()) {
    const object = withoutNulls(entry.object);
    const namespace = namespaceOf(object);
    if (namespace === undefined) { continue; }
    if (isCompanion(compiled, companion, object)) { bring.add(namespace); }
    if (!holdsIn(definition, namespace) || !isInhabited(object, definition.teamLabel) || !needsCompanion(compiled, companion, object)) { continue; }
    if (exemptionOf(definition, object, () => labelOf(object, definition.teamLabel))) { continue; }
    const known = need.get(namespace);
    if (!known || standsBefore(entry, known)) { need.set(namespace, entry); }
  }
  return { bring, need };
}

/** Whether an object says that there are pods in its namespace, or that a team may bring some. */
function isInhabited(object: KubeObject, teamLabel: string): boolean {
  return isNamespace(object) ? labelOf(object, teamLabel) !== undefined : templatePath(object) !== undefined;
}

function labelOf({ metadata }: KubeObject, key: string): string | undefined {
  return (metadata.labels as { readonly [key: string]: string } | undefined)?.[key];
}

function finding({ definition, bundle }: HeldPolicy, { companion: { message, remedy } }: CompiledCompanion, entry: Entry, namespace: string, clusters: string[]): Finding {
  return {
    code: `policy.${definition.id}`,
    severity: SEVERITIES[definition.mode] ?? FindingSeverity.ERROR,
    path: entry.origin,
    object: `Namespace ${namespace}`,
    message,
    fix: `${remedy}; or exempt the namespace in the policy '${bundle.path}', with a reason and an end date`,
    clusters,
  };
}
