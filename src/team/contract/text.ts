import { CommonRules, linesOf } from './common-rules';
import { ContractClusters, ContractPolicy, TeamContract } from './model';
import { AdmissionDefinition } from '../admission';

/**
 * The contract as a file of JSON, one field of a group of clusters a line and one rule a line, so that a change of one shows as one.
 *
 * @param common the rules that it names instead of stating them
 */
export function contractJson({ policies, fences, clusters, ...rest }: TeamContract, common?: CommonRules): string {
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  const texts = new Map<ContractClusters['namespaces'], string>();
  for (const { namespaces } of clusters) { if (!texts.has(namespaces)) { texts.set(namespaces, JSON.stringify(namespaces)); } }
  const namespaces = [...new Set(texts.values())];
  const ruleText = (rule: ContractPolicy | AdmissionDefinition) => (common ? common.textOf(rule) : JSON.stringify(rule));
  const groups = clusters.map((group) => `\n    {\n${groupText(group)},\n      "namespaces": ${namespaces.indexOf(texts.get(group.namespaces)!)}\n    }`);
  return `${head},\n  "clusters": [${groups.join(',')}],\n  "namespaces": [\n    ${namespaces.join(',\n    ')}\n  ],\n  "policies": ${linesOf(policies, ruleText)},\n  "fences": ${linesOf(fences, ruleText)}\n}\n`;
}

/** What a group of clusters says beside the namespaces, by its names. */
const GROUP_TEXTS = new WeakMap<readonly string[], { readonly group: ContractClusters; readonly text: string }>();

/**
 * Contracts of teams on the same clusters have the very same values in their groups, so that they are put into words once. Most clusters have the
 * namespaces alike, so they stand once, and a group says which of the lists it has.
 */
function groupText(group: ContractClusters): string {
  let known = GROUP_TEXTS.get(group.names);
  if (!known || !isSameBesideNamespaces(known.group, group)) { GROUP_TEXTS.set(group.names, known = { group, text: fieldsText(group) }); }
  return known.text;
}

function isSameBesideNamespaces({ namespaces: _, ...group }: ContractClusters, other: ContractClusters): boolean {
  const fields = Object.keys(group) as (keyof typeof group)[];
  return fields.length === Object.keys(other).length - 1 && fields.every((field) => group[field] === other[field]);
}

function fieldsText({ namespaces: _, ...group }: ContractClusters): string {
  return Object.entries(group).map(([field, value]) => `      "${field}": ${JSON.stringify(value)}`).join(',\n');
}

/**
 * Types by which an editor knows what the contract allows: names of clusters, namespaces, capabilities and the like.
 *
 * A name that the contract does not have is an error before anything is synthesized.
 */
export function contractTypes(contract: TeamContract): string {
  const { clusters, allows } = contract;
  return [
    `/** What team '${contract.team}' may name; made from its contract with platform '${contract.platform}'. */`,
    ...clusterNames(clusters),
    union('NamespaceName', clusters.flatMap(({ namespaces }) => namespaces.map(({ name }) => name))),
    union('CapabilityName', clusters.flatMap(({ capabilities }) => capabilities)),
    union('Jurisdiction', clusters.map(({ jurisdiction }) => jurisdiction)),
    union('ServiceType', allows.serviceTypes),
    union('IngressClass', allows.ingressClasses),
    union('Gateway', allows.gateways),
    union('PriorityClass', allows.priorityClasses),
    union('NodePool', allows.nodePools),
    ...images(allows.registries),
    ...hosts(allows.hosts),
    '/** All of it, as in `typedContract<Contract>()`. */',
    `export interface Contract { ${NAMES.map((name) => `readonly ${name}: ${name};`).join(' ')} }`,
  ].join('\n') + '\n';
}

const NAMES = ['ClusterName', 'NamespaceName', 'CapabilityName'];

function union(name: string, values: readonly string[]): string {
  const distinct = [...new Set(values)].sort();
  return `export type ${name} = ${alternatives(distinct)};`;
}

function alternatives(values: readonly string[]): string {
  return values.length === 0 ? 'never' : values.map(quoted).join(' | ');
}

/** Below a prefix every image may be named, so the rest of the name is any text. */
function images(registries: readonly string[]): string[] {
  const forms = registries.map((entry) => `\`${escaped(entry)}${entry.endsWith('/') ? '' : '@'}\${string}\``);
  return [`export type Image = ${forms.join(' | ') || 'never'};`];
}

function hosts(names: readonly string[]): string[] {
  const forms = names.map((name) => (name.startsWith('.') ? `\`\${string}${escaped(name)}\`` : quoted(name)));
  return [`export type Host = ${forms.join(' | ') || 'never'};`];
}

/** Each name stands once, in the group of those with the same capabilities. */
function clusterNames(clusters: readonly ContractClusters[]): string[] {
  const groups = new Map<string, { readonly capabilities: readonly string[]; readonly lists: (readonly string[])[] }>();
  for (const { names, capabilities } of clusters) {
    const key = capabilities.join(' ');
    const group = groups.get(key);
    if (group) { group.lists.push(names); } else { groups.set(key, { capabilities, lists: [names] }); }
  }
  const held = [...groups.values()];
  const nameOf = (i: number) => `Clusters${i + 1}`;
  return [
    ...held.map(({ lists }, i) => `type ${nameOf(i)} = ${alternativesOfLists(lists)};`),
    `export type ClusterName = ${held.map((_, i) => nameOf(i)).join(' | ') || 'never'};`,
    '/** What services offer on a cluster: `CapabilitiesOf[\'a-cluster\']`. */',
    `export type CapabilitiesOf = ${held.map(({ capabilities }, i) => `{ readonly [name in ${nameOf(i)}]: ${alternatives(capabilities)} }`).join(' & ') || 'object'};`,
  ];
}

const ALTERNATIVES = new WeakMap<readonly string[], { readonly lists: readonly (readonly string[])[]; readonly text: string }>();

/** The names of all lists; for the very same lists the text is made once. */
function alternativesOfLists(lists: readonly (readonly string[])[]): string {
  const known = ALTERNATIVES.get(lists[0]);
  if (known?.lists.length === lists.length && known.lists.every((list, i) => list === lists[i])) { return known.text; }
  const text = alternatives(lists.flat().sort());
  ALTERNATIVES.set(lists[0], { lists, text });
  return text;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function escaped(text: string): string {
  return text.replace(/[\\`$]/g, '\\$&');
}
