import type { CelBindings } from './environment';
import { Fault, NO_OVERLOAD } from './error';
import type { CelValue } from './value';
import { typeName } from './value';

/** What one evaluation carries: the variables, and the values of the variables of comprehensions by number. */
export interface Frame {
  readonly bindings: CelBindings;
  readonly slots: CelValue[];
}

/** A compiled part of an expression. */
export type Step = (frame: Frame) => CelValue;

/** A step that gives the same value always. */
export class Constant {
  static step(value: CelValue): Step {
    const step: Step = () => value;
    Constant.values.set(step, value);
    return step;
  }

  /** The value of a constant step, undefined for any other. */
  static of(step: Step): CelValue | undefined {
    return Constant.values.get(step);
  }

  private static readonly values = new WeakMap<Step, CelValue>();
}

/** What is thrown, as a fault that has a place. `name` and `args` describe a call that no overload takes. */
export function faultOf(thrown: unknown, offset: number, name: string, args: readonly CelValue[]): Fault {
  if (thrown === NO_OVERLOAD) {
    return new Fault(`no such overload: ${name}(${args.map(typeName).join(', ')})`, 'evaluation', offset);
  }
  if (thrown instanceof Fault) { return thrown.at(offset); }
  return new Fault(thrown instanceof Error ? thrown.message : String(thrown), 'evaluation', offset);
}

/** A condition that must be bool. */
export function bool(value: CelValue, offset: number): boolean {
  if (typeof value === 'boolean') { return value; }
  throw new Fault(`no such overload: a condition of type ${typeName(value)}, bool is needed`, 'evaluation', offset);
}
