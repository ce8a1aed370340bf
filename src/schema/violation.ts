import { describeField, FieldPath, pointerTo } from './field-path';
import { Json } from '../object/json';
import { nearest } from '../object/suggestion';

export type ViolationCode =
  | 'unknown-field' | 'field-of-other-minor' | 'missing-field' | 'wrong-type' | 'not-in-enum' | 'pattern' | 'format' | 'bounds' | 'length'
  | 'item-count' | 'field-count' | 'duplicate-item' | 'duplicate-key' | 'alternatives' | 'forbidden';

/** One place where an object is not what its schema says. */
export interface Violation {
  /** JSON pointer to the field; to where it should stand if it is missing. */
  readonly path: string;
  /** The same for people: `spec.template.spec.containers[0].image`. */
  readonly field: string;
  readonly code: ViolationCode;
  readonly message: string;
  /** What could stand there instead. */
  readonly allowed?: readonly Json[];
  /** The nearest of what is allowed. */
  readonly suggestion?: string;
}

/** What a check carries along: where it is, and what it has found. */
export class CheckRun {
  readonly path: (string | number)[] = [];
  readonly violations: Violation[] = [];
  /** Counts also what is found while a branch is only tried. */
  failures = 0;
  private trying = 0;

  report(code: ViolationCode, say: (field: string) => string, allowed?: readonly Json[], wrong?: string): void {
    this.failures++;
    if (this.trying > 0) { return; }
    const field = describeField(this.path);
    const suggestion = wrong === undefined || !allowed ? undefined : nearest(wrong, allowed.map(String));
    this.violations.push({
      path: pointerTo(this.path),
      field,
      code,
      message: say(field || 'the object'),
      ...(allowed && { allowed }),
      ...(suggestion !== undefined && { suggestion }),
    });
  }

  reportAt(step: string | number, code: ViolationCode, say: (field: string) => string, allowed?: readonly Json[], wrong?: string): void {
    this.path.push(step);
    this.report(code, say, allowed, wrong);
    this.path.pop();
  }

  /** Whether a check passes; what it finds is not reported. */
  passes(check: () => void): boolean {
    const before = this.failures;
    this.trying++;
    check();
    this.trying--;
    const passed = this.failures === before;
    this.failures = before;
    return passed;
  }

  at(): FieldPath {
    return [...this.path];
  }
}

/** A value as it stands in a message: short, on one line. */
export function show(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
