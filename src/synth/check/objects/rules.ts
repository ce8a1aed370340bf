import { celValue } from './cel-value';
import { Problem } from './problem';
import { CelError } from '../../../cel/error';
import { compile, CelProgram } from '../../../cel/program';
import { CelValue, Optional } from '../../../cel/value';
import { Json, JsonMap } from '../../../object/json';
import type { FieldPath } from '../../../schema/field-path';
import type { CelRule } from '../../../schema/node';
import { visitRules } from '../../../schema/rules';
import type { Schema } from '../../../schema/schema';

const NEWEST_MINOR = 36;

/** The rules (`x-kubernetes-validations`) of its definition that an object breaks; `object` has the defaults of its schema. */
export function brokenRules(object: JsonMap, schema: Schema, minor: number): Problem[] {
  const problems: Problem[] = [];
  visitRules(object, schema, (rule, self, path, place) => {
    const program = programOf(rule, minor);
    if (!program || program instanceof CelError) { return; }
    const bindings = { self: celValue(self, place), ...(rule.optionalOldSelf && { oldSelf: Optional.NONE }) };
    const verdict = program.value(bindings);
    if (verdict === true) { return; }
    const text = messageOf(rule, bindings, minor);
    problems.push({
      code: 'schema.rule',
      severity: 'error',
      field: [...path, ...fieldOf(rule, self)],
      message: verdict instanceof CelError ? `the rule ${oneLine(rule.rule)} of its definition cannot be evaluated: ${verdict.message}` : text,
      fix: `change it so that the rule of its definition holds: ${oneLine(rule.rule)}`,
    });
  });
  return problems;
}

type Program = CelProgram | CelError | undefined;

/** The programs of each rule by minor. */
const programs = new WeakMap<CelRule, Map<number, Program>>();

function programOf(rule: CelRule, minor: number): Program {
  let known = programs.get(rule);
  if (!known) { programs.set(rule, known = new Map()); }
  if (!known.has(minor)) { known.set(minor, compiledOf(rule, rule.rule, minor)); }
  return known.get(minor);
}

/** An expression of a rule as a program; undefined for one that only compares with an object that is there already. */
function compiledOf(rule: CelRule, expression: string, minor: number): Program {
  if (!rule.optionalOldSelf && /\boldSelf\b/.test(rule.rule)) { return undefined; }
  const program = compiled(expression, minor);
  // What a definition uses that the minor does not have was refused with the definition; the object is judged all the same.
  return program instanceof CelError && minor < NEWEST_MINOR ? compiled(expression, NEWEST_MINOR) : program;
}

function compiled(expression: string, kubernetesMinor: number): CelProgram | CelError {
  return compile(expression, { kubernetesMinor, variables: ['self', 'oldSelf'], propertyNames: 'escaped' });
}

function messageOf(rule: CelRule, bindings: { readonly [name: string]: CelValue | undefined }, minor: number): string {
  const program = rule.messageExpression === undefined ? undefined : compiledOf(rule, rule.messageExpression, minor);
  const said = program && !(program instanceof CelError) ? program.value(bindings) : undefined;
  return typeof said === 'string' && said.trim() !== '' ? said : rule.message ?? `the rule ${oneLine(rule.rule)} of its definition does not hold`;
}

/** The field that a rule blames: `.spec.name` or `.items["a b"]`, from where the rule stands. */
function fieldOf(rule: CelRule, self: Json): FieldPath {
  void self;
  const steps = rule.fieldPath?.match(/\.[A-Za-z_$][\w$-]*|\[['"][^\]]*['"]\]/g) ?? [];
  return steps.map((step) => (step.startsWith('.') ? step.slice(1) : step.slice(2, -2)));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
