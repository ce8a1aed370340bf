import { createHash } from 'crypto';
import { ContractPolicy, CONTRACT_VERSION } from './model';
import { contractPolicy } from './policy';
import { PolicyDefinition } from '../../policy/definition';
import { AdmissionDefinition, admissionOfTeam } from '../admission';
import { TeamMarks } from '../marks';

/** File beside the contracts; no team can have its name, which is no DNS label. */
export const COMMON_RULES = 'common.rules.json';

/** A rule that a contract names instead of stating it: one of those that all teams have in common. */
export interface RuleReference {
  /** Name of a policy. */
  readonly name?: string;
  /** Id of a fence. */
  readonly id?: string;
  /** Of what the contract means by it. */
  readonly digest: string;
}

type Rule = ContractPolicy | AdmissionDefinition;

/** No team and no namespace is called so: what holds for this one and for a team in the same words does not speak of the team. */
const ANYBODY = '<team>';

/**
 * The rules as they are for a team of which nothing is known, for contracts that say the same: a hundred contracts then hold them once.
 *
 * They depend on the platform alone, so a team that comes changes neither them nor the contracts of others.
 */
export class CommonRules {
  /** What the platform says to whichever team. */
  public static of(policies: ReadonlyMap<string, PolicyDefinition>, fenceMarks: TeamMarks | undefined): CommonRules {
    const held = [...policies].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, definition]) => contractPolicy(name, definition, ANYBODY, [ANYBODY]) ?? []);
    const fences = fenceMarks ? admissionOfTeam(ANYBODY, [ANYBODY], fenceMarks) : [];
    return new CommonRules(held, fences);
  }

  private readonly known = new Map<string, { readonly rule: Rule; readonly text: string; readonly reference: string }>();
  private readonly referenceOf = new Map<Rule, string>();

  private constructor(private readonly policies: readonly ContractPolicy[], private readonly fences: readonly AdmissionDefinition[]) {
    for (const rule of [...policies, ...fences]) {
      const text = JSON.stringify(rule);
      const reference = JSON.stringify({ ...nameOf(rule), digest: digestOf(text) } satisfies RuleReference);
      this.referenceOf.set(rule, reference);
      this.known.set(keyOf(rule), { rule, text, reference });
    }
  }

  /** What a contract writes for a rule: its reference where it is one of these, else the rule. */
  public textOf(rule: Rule): string {
    const same = this.referenceOf.get(rule);
    if (same !== undefined) { return same; }
    const known = this.known.get(keyOf(rule));
    // A fence that is not the very same speaks of the team, a policy has much in common with what it says to any.
    if (known && 'name' in rule && isAlike(known.rule, rule)) { return known.reference; }
    const text = JSON.stringify(rule);
    return known?.text === text ? known.reference : text;
  }

  /** As a file of JSON, one rule a line. */
  public get text(): string {
    return `{\n  "contract": ${CONTRACT_VERSION},\n  "policies": ${linesOf(this.policies)},\n  "fences": ${linesOf(this.fences)}\n}\n`;
  }
}

function nameOf(rule: Rule): { readonly name: string } | { readonly id: string } {
  return 'name' in rule ? { name: rule.name } : { id: rule.id };
}

/** Equal for two rules of one name only. */
function keyOf(rule: Rule): string {
  return 'name' in rule ? `policy ${rule.name}` : `fence ${rule.id}`;
}

/** Whether two values are surely the same as JSON, key after key; most of what rules hold is the very same value, which costs nothing to compare. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) { return true; }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) { return false; }
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return keys.length === others.length && keys.every((key, i) => key === others[i] && isAlike((a as Fields)[key], (b as Fields)[key]));
}

interface Fields { readonly [key: string]: unknown }

/** A list of JSON with one value a line. */
export function linesOf(values: readonly object[], textOf: (value: never) => string = JSON.stringify): string {
  return values.length === 0 ? '[]' : `[\n${values.map((value) => `    ${textOf(value as never)}`).join(',\n')}\n  ]`;
}

/** Reads the rules that contracts name, by their digests; throws for what is no such file. */
export function parseCommonRules(name: string, value: unknown): ReadonlyMap<string, Rule> {
  const { policies, fences } = (value ?? {}) as { readonly policies?: unknown; readonly fences?: unknown };
  if (!Array.isArray(policies) || !Array.isArray(fences)) {
    throw new Error(`'${name}' does not hold the rules of contracts: take '${COMMON_RULES}' as the platform's synth wrote it beside the contract`);
  }
  return new Map([...policies as Rule[], ...fences as Rule[]].map((rule) => [digestOf(JSON.stringify(rule)), rule]));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
