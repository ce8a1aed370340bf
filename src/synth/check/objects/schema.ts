import { pathOf } from './field';
import { JudgedKind } from './kinds';
import { Problem } from './problem';
import { brokenRules } from './rules';
import { JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { isEncrypted } from '../../../object/sops';
import { builtInValueViolations } from '../../../schema/built-in-values';
import type { Schema } from '../../../schema/schema';
import type { Validator, Violation } from '../../../schema/validate';
import type { Likeness } from '../../compose/alike';

/** What is wrong with an object by a schema of its kind: what does not fit the schema, else the rules that it breaks. */
export function schemaProblems(object: KubeObject, { isBuiltIn, group, kind }: JudgedKind, schema: Schema, minor: number, validator: Validator): Problem[] {
  const judged = isBuiltIn && kind === 'Secret' && isEncrypted(object) ? withoutCipher(object) : object;
  if (isBuiltIn) {
    return [...validator.violations(judged, schema), ...builtInValueViolations(judged, group, kind)].map((violation) => problemOf(object, violation));
  }
  const served = validator.served(judged, schema);
  const violations = validator.violationsServed(served, schema);
  // As in an API server, rules are only judged on what has the right form.
  if (violations.length > 0 || !schema.hasRules) { return violations.map((violation) => problemOf(object, violation)); }
  return brokenRules(served, schema, minor);
}

/** Whether a schema finds nothing in an object, nor in what is like it: it takes any text where these differ, and no rule reads one of them. */
export function isIndifferent(likeness: Likeness, kind: JudgedKind, standard: readonly [Schema, readonly number[]], validator: Validator): boolean {
  const { example, places } = likeness;
  const [schema, [minor]] = standard;
  // Whether a Secret is encrypted shows in its texts.
  if ((kind.isBuiltIn && kind.kind === 'Secret') || !places.every((place) => validator.takesAnyText(schema, place))) { return false; }
  return likeness.spares(standard, (note) => schemaProblems(example, kind, schema, minor, validator).length === 0
    && (kind.isBuiltIn ? builtInValueViolations(note(example), kind.group, kind.kind) : brokenRules(note(validator.served(example, schema)), schema, minor)).length === 0);
}

function withoutCipher({ sops: _, ...rest }: KubeObject): JsonMap {
  return rest;
}

function problemOf(object: JsonMap, violation: Violation): Problem {
  const { code, path, message, suggestion } = violation;
  return { code: `schema.${code}`, severity: 'error', field: pathOf(object, path), message, fix: suggestion === undefined ? fixOf(violation) : `did you mean '${suggestion}'?` };
}

function fixOf({ code, allowed, message }: Violation): string {
  switch (code) {
    case 'unknown-field': return allowed?.length ? `use one of its fields: ${some(allowed.map(String))}` : 'leave the field out';
    case 'field-of-other-minor': return 'leave the field out on these clusters, or move them to that version';
    case 'missing-field': return 'set the field';
    case 'wrong-type': return 'give a value of that type';
    case 'not-in-enum': return 'use one of these values';
    case 'duplicate-item': return 'leave one of the two out';
    case 'duplicate-key': return 'give one of the two items another key, or leave it out';
    case 'alternatives': return 'keep exactly what the alternatives ask for';
    case 'forbidden': return 'leave it out';
    case 'format': return message.includes(' of the format quantity, ') ? 'write it with a suffix of Kubernetes, such as 500m, 2 or 4Gi' : 'correct the value';
    default: return 'correct the value';
  }
}

function some(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
}
