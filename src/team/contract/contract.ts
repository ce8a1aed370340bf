import { CLUSTER_IN_PATH, ContractClusterFacts, ContractClusters, ContractNamespace, ContractPolicy, CONTRACT_VERSION, TeamContract } from './model';
import { contractPolicy } from './policy';
import { ICluster, Sovereignty } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { PolicyDefinition } from '../../policy/definition';
import { AdmissionDefinition, admissionOfTeam } from '../admission';
import { TeamAllowance } from '../allowance';
import { partsOn, TeamParts } from '../decision';
import { TeamMarks } from '../marks';
import { TeamVariation } from '../parts';
import { creatable } from '../sync/kind-of-resource';

/** A wrapper, as its contract states it. */
export interface ContractedTeam {
  readonly platform: string;
  readonly team: string;
  readonly namespaces: readonly string[];
  readonly allows: TeamAllowance;
  readonly sovereignty?: Sovereignty;
  readonly parts: TeamParts;
  readonly variations: readonly TeamVariation[];
}

/** What a contract says of the clusters beside the team's own part. */
export interface ContractContext {
  /** What is known of each cluster, by its name; the same value for those that are alike. */
  readonly facts: ReadonlyMap<string, ContractClusterFacts>;
  /** Policies by the names that the facts have for them. */
  readonly policies: ReadonlyMap<string, PolicyDefinition>;
  /** How the fences know the platform's objects; undefined where there are none. */
  readonly fenceMarks?: TeamMarks;
  /** The same number for clusters that read the very same of the team; `ALL_ALIKE` where all of them do. @default - each is asked */
  likeOn?(cluster: string): number;
  /** The Namespace as it is delivered to a cluster; the very same value where it is the same. */
  namespaceOn(cluster: string, namespace: string): KubeObject | undefined;
  /** What the platform delivers to a cluster into the namespace, by `ownedName`; the very same value where it is the same. @default - nothing is known */
  ownedOn?(cluster: string, namespace: string): readonly string[];
}

/** For a team of which all clusters read the very same. */
export const ALL_ALIKE = () => 0;

/**
 * The contract of a team.
 *
 * @param clusters those that it is placed on, sorted by name; the very same list for teams that are placed alike
 */
export function contractOf(team: ContractedTeam, clusters: readonly ICluster[], context: ContractContext): TeamContract {
  const allowed = team.allows._props;
  const { repository, reconciler } = team.parts;
  const groups = likeGroups(team, clusters, context);
  const facts = new Set(groups.map((group) => group.facts));
  const policies = policiesOf(team, facts, context);
  const { sovereignty } = team;
  return {
    contract: CONTRACT_VERSION,
    platform: team.platform,
    team: team.team,
    account: reconciler.name,
    allows: {
      repositories: allowed.repositories ? team.allows._repositories : repository.url ? [repository.url] : [],
      registries: sorted(allowed.registries),
      hosts: sorted(allowed.hosts),
      ingressClasses: sorted(allowed.ingressClasses),
      gateways: sorted(allowed.gateways),
      serviceTypes: sorted(['ClusterIP', ...(allowed.serviceTypes ?? [])]),
      priorityClasses: sorted(allowed.priorityClasses),
      nodePools: sorted(allowed.nodePools),
      ...creatable(reconciler.role),
    },
    ...(sovereignty ? { sovereignty: sovereignty._statement } : {}),
    policies: [...policies.values()],
    fences: fencesOf(team, facts, context),
    clusters: alike(team, groups, context, policies),
  };
}

/** The policies that may judge something of the team on one of its clusters, by name. */
function policiesOf({ team, namespaces }: ContractedTeam, facts: ReadonlySet<ContractClusterFacts>, { policies }: ContractContext): ReadonlyMap<string, ContractPolicy> {
  const held = new Map<string, ContractPolicy>();
  const names = new Set<string>();
  for (const known of facts) { known.policies.forEach((name) => names.add(name)); }
  for (const name of [...names].sort()) {
    const definition = policies.get(name);
    const policy = definition && contractPolicy(name, definition, team, namespaces);
    if (policy) { held.set(name, policy); }
  }
  return held;
}

/** As if the team were alone: a contract does not change, nor tell, when another team comes. */
function fencesOf({ team, namespaces }: ContractedTeam, facts: ReadonlySet<ContractClusterFacts>, { fenceMarks }: ContractContext): AdmissionDefinition[] {
  if (!fenceMarks || ![...facts].some(({ isFenced }) => isFenced)) { return []; }
  return admissionOfTeam(team, namespaces, fenceMarks);
}

/** Clusters with equal facts on which the same parts hold. */
function alike(
  team: ContractedTeam, groups: readonly ClusterGroup[], context: ContractContext, policies: ReadonlyMap<string, ContractPolicy>,
): ContractClusters[] {
  const namespaces = new Map<string, ContractNamespace[]>();
  const held = [...policies.keys()].join(' ');
  return equalGroups(team, groups, context)
    .map(({ facts, names, example, parts }) => {
      let same = namespaces.get(parts);
      if (!same) { namespaces.set(parts, same = namespacesOf(team, example, context)); }
      return { names: sharedNames(facts, names), ...facts, policies: sharedPolicies(facts, policies, held), namespaces: same };
    })
    .sort((a, b) => (a.names[0] < b.names[0] ? -1 : 1));
}

/** Clusters that are alike, one of them as an example. */
interface ClusterGroup {
  readonly example: ICluster;
  readonly facts: ContractClusterFacts;
  readonly names: readonly string[];
}

/** The groups of clusters that read the very same of a team, by the facts about them. */
const BY_FACTS = new WeakMap<readonly ICluster[], { readonly facts: ContractContext['facts']; readonly groups: readonly ClusterGroup[] }>();

/** Clusters with the very same facts that read the very same of the team; numbers are compared, since every team goes through all of its clusters. */
function likeGroups(team: ContractedTeam, clusters: readonly ICluster[], { facts, likeOn }: ContractContext): readonly ClusterGroup[] {
  if (team.variations.length > 0) {
    return groupsOf(clusters, facts, (cluster, i) => (
      `${likeOn ? likeOn(cluster.clusterName) : i} ${team.variations.map(({ placement }) => (placement.selects(cluster) ? '1' : '0')).join('')}`));
  }
  if (likeOn !== ALL_ALIKE) { return groupsOf(clusters, facts, ({ clusterName }, i) => (likeOn ? likeOn(clusterName) : i)); }
  let known = BY_FACTS.get(clusters);
  if (known?.facts !== facts) { BY_FACTS.set(clusters, known = { facts, groups: groupsOf(clusters, facts, ALL_ALIKE) }); }
  return known.groups;
}

function groupsOf(clusters: readonly ICluster[], facts: ContractContext['facts'], keyOf: (cluster: ICluster, i: number) => number | string): ClusterGroup[] {
  const groups = new Map<ContractClusterFacts, Map<number | string, ClusterGroup & { readonly names: string[] }>>();
  clusters.forEach((example, i) => {
    const name = example.clusterName;
    const known = facts.get(name)!;
    let ofFacts = groups.get(known);
    if (!ofFacts) { groups.set(known, ofFacts = new Map()); }
    const key = keyOf(example, i);
    const group = ofFacts.get(key);
    if (group) { group.names.push(name); } else { ofFacts.set(key, { example, facts: known, names: [name] }); }
  });
  return [...groups.values()].flatMap((ofFacts) => [...ofFacts.values()]);
}

/** A group with the same for all that the namespaces of the team do not differ in. */
interface EqualGroup extends ClusterGroup {
  readonly parts: string;
}

/** The same with those made one in which the namespaces of the team do not differ; names sorted. */
function equalGroups(team: ContractedTeam, groups: readonly ClusterGroup[], { likeOn, namespaceOn, ownedOn }: ContractContext): EqualGroup[] {
  // These differ in nothing but their facts.
  if (likeOn === ALL_ALIKE && team.variations.length === 0) { return groups.map(({ example, facts, names }) => ({ example, facts, names, parts: '' })); }
  const equal = new Map<string, EqualGroup[]>();
  const numbers = new Map<unknown, number>();
  const numberOf = (value: unknown) => numbers.get(value) ?? (numbers.set(value, numbers.size), numbers.size - 1);
  for (const group of groups) {
    const { example, facts } = group;
    const spaces = team.namespaces.flatMap((name) => [numberOf(namespaceOn(example.clusterName, name)), numberOf(ownedOn?.(example.clusterName, name))]);
    const varied = team.variations.map(({ placement }) => (placement.selects(example) ? '1' : '0')).join('');
    const parts = `${varied} ${spaces.join(' ')}`;
    const key = `${numberOf(facts)} ${parts}`;
    const same = equal.get(key);
    if (same) { same.push({ ...group, parts }); } else { equal.set(key, [{ ...group, parts }]); }
  }
  return [...equal.values()].map(([first, ...others]) => (
    others.length === 0 ? first : { ...first, names: [...first.names, ...others.flatMap(({ names }) => names)].sort() }));
}

const NAMES = new WeakMap<ContractClusterFacts, readonly string[]>();

/** Teams on the same clusters have the very same list of names, so that it is put into words once. */
function sharedNames(facts: ContractClusterFacts, names: readonly string[]): readonly string[] {
  const known = NAMES.get(facts);
  if (known === names || (known?.length === names.length && known.every((name, i) => name === names[i]))) { return known; }
  NAMES.set(facts, names);
  return names;
}

const POLICIES = new WeakMap<ContractClusterFacts, { readonly held: string; readonly names: readonly string[] }>();

/** Those that may judge something of a team; the very same list for teams that are judged by the same. */
function sharedPolicies(facts: ContractClusterFacts, policies: ReadonlyMap<string, ContractPolicy>, held: string): readonly string[] {
  let known = POLICIES.get(facts);
  if (known?.held !== held) { POLICIES.set(facts, known = { held, names: facts.policies.filter((name) => policies.has(name)) }); }
  return known.names;
}

function namespacesOf({ namespaces, parts, variations }: ContractedTeam, cluster: ICluster, { namespaceOn, ownedOn }: ContractContext): ContractNamespace[] {
  const { quota, limits, podSecurity, repository } = partsOn(cluster, parts, variations);
  return namespaces.map((name, i) => {
    const metadata = namespaceOn(cluster.clusterName, name)?.metadata;
    const owned = ownedOn?.(cluster.clusterName, name);
    return {
      name,
      path: repository.url ? repository.path._of(CLUSTER_IN_PATH, i === 0 ? undefined : name) : '',
      podSecurity: podSecurity.level,
      ...(quota._props ? { quota: quota._props } : {}),
      ...(limits._props ? { limits: limits._props } : {}),
      labels: byKey(metadata?.labels),
      annotations: byKey(metadata?.annotations),
      ...(owned ? { owned } : {}),
    };
  });
}

function byKey(map: unknown): { readonly [key: string]: string } {
  return Object.fromEntries(Object.entries((map ?? {}) as Record<string, string>).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted(texts: readonly string[] | undefined): string[] {
  return [...new Set(texts ?? [])].sort();
}
