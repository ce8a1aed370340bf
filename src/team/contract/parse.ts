import { COMMON_RULES, parseCommonRules, RuleReference } from './common-rules';
import { ContractClusters, ContractNamespace, CONTRACT_VERSION, TeamContract } from './model';

/** What contracts of a platform have in common, read from beside the contract. */
export interface RulesFile {
  /** For messages. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a contract.
 *
 * Throws for what is no contract, for one of another version, and for one whose rules are not those beside it, with what to do.
 *
 * @param name of the file, for messages
 * @param rules the file of rules beside it, where there is one
 */
export function parseContract(name: string, text: string, rules?: RulesFile): TeamContract {
  const value = read(`contract '${name}'`, text);
  const version = (value as { contract?: unknown } | null)?.contract;
  if (typeof version !== 'number') { throw new Error(`'${name}' is no contract of a team: take the file that the platform's synth wrote for the team`); }
  if (version < CONTRACT_VERSION) {
    throw new Error(`contract '${name}' has version ${version}, this library reads ${CONTRACT_VERSION}: let the platform synthesize it again with a library as new as yours`);
  }
  if (version > CONTRACT_VERSION) {
    throw new Error(`contract '${name}' has version ${version}, this library reads ${CONTRACT_VERSION}: update cdk8s-platform in the team's repository`);
  }
  const { namespaces: lists = [], ...contract } = value as TeamContract & { readonly namespaces?: readonly (readonly ContractNamespace[])[] };
  if (!Array.isArray(contract.clusters)) { throw new Error(`contract '${name}' has no clusters: take the file as the platform's synth wrote it`); }
  for (const list of ['policies', 'fences'] as const) {
    if (!Array.isArray(contract[list])) { throw new Error(`contract '${name}' has no ${list}: take the file as the platform's synth wrote it`); }
  }
  if (!Array.isArray(contract.allows?.kinds)) { throw new Error(`contract '${name}' does not say what the team may use: take the file as the platform's synth wrote it`); }
  contract.clusters.forEach((group: Partial<ContractClusters> | null, i) => {
    if (!Array.isArray(group?.names) || typeof group.kubernetes !== 'string') { throw new Error(`contract '${name}' has no names or no version of clusters in its part ${i + 1}: take the file as the platform's synth wrote it`); }
  });
  return withRules(name, { ...contract, clusters: contract.clusters.map((group) => withNamespaces(name, group, lists)) }, rules);
}

/** A group of clusters with its namespaces, of which the file states each list once. */
function withNamespaces(name: string, group: ContractClusters, lists: readonly (readonly ContractNamespace[])[]): ContractClusters {
  const place: unknown = group.namespaces;
  if (Array.isArray(place)) { return group; }
  const namespaces = typeof place === 'number' ? lists[place] : undefined;
  if (!namespaces) { throw new Error(`contract '${name}' does not say which namespaces the team has on '${group.names[0]}': take the file as the platform's synth wrote it`); }
  return { ...group, namespaces };
}

/** The contract with the rules that it names stated in full. */
function withRules(name: string, contract: TeamContract, rules: RulesFile | undefined): TeamContract {
  const { policies, fences } = contract;
  if (![...policies, ...fences].some(isReference)) { return contract; }
  if (!rules) {
    throw new Error(`contract '${name}' names rules that stand in '${COMMON_RULES}': give that file as well, which the platform's synth wrote beside the contract`);
  }
  const known = parseCommonRules(rules.name, read(`'${rules.name}'`, rules.text));
  const stated = <T>(rule: T | RuleReference): T => {
    if (!isReference(rule)) { return rule; }
    const found = known.get(rule.digest);
    if (!found) {
      throw new Error(`'${rules.name}' does not hold the rule '${rule.name ?? rule.id}' as contract '${name}' means it: take both files from the same synth of the platform`);
    }
    return found as T;
  };
  return { ...contract, policies: policies.map((rule) => stated(rule)), fences: fences.map((rule) => stated(rule)) };
}

function isReference(rule: unknown): rule is RuleReference {
  return typeof rule === 'object' && rule !== null && 'digest' in rule;
}

function read(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (text.endsWith('.json')) { throw new Error(`${what} is the path '${text}' in place of its text: read the file, as in readFileSync('${text}', 'utf8')`); }
    throw new Error(`${what} is not JSON (${error instanceof Error ? error.message : String(error)}): take the file as the platform's synth wrote it`);
  }
}
