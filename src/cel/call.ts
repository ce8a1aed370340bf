import { Fault, NO_OVERLOAD } from './error';
import type { CelFunction } from './library';
import { Constant, Step, faultOf } from './step';
import { CelValue, typeName } from './value';

type Call = CelFunction['call'];

/** The step that calls the overload which takes the arguments. A call of literals alone is computed once. */
export function callStep(name: string, overloads: readonly CelFunction[], args: readonly Step[], offset: number): Step {
  const literals = args.map(Constant.of);
  for (const { check } of overloads) {
    const wrong = check?.(literals);
    if (wrong !== undefined) { throw new Fault(wrong, 'arguments', offset); }
  }
  const step = applied(name, dispatch(overloads), args, offset);
  if (literals.length === 0 || literals.includes(undefined)) { return step; }
  if (CONVERSIONS.has(name)) { requireConvertible(step); }
  return computedOnce(step);
}

/** Conversions that an API server computes for a literal when it compiles the expression. */
const CONVERSIONS: ReadonlySet<string> = new Set(['bool', 'bytes', 'double', 'duration', 'int', 'string', 'timestamp', 'uint']);

function requireConvertible(step: Step): void {
  try {
    step({ bindings: {}, slots: [] });
  } catch (thrown) {
    const { message, offset } = thrown as Fault;
    throw new Fault(message, 'arguments', offset);
  }
}

function dispatch(overloads: readonly CelFunction[]): Call {
  if (overloads.length === 1 && !overloads[0].on) { return overloads[0].call; }
  const byType = new Map<string, Call>();
  let any: Call = () => { throw NO_OVERLOAD; };
  for (const { on, call } of overloads) {
    if (!on) { any = call; }
    for (const type of on ?? []) { byType.set(type, call); }
  }
  return (...args) => (byType.get(typeName(args[0])) ?? any)(...args);
}

function applied(name: string, call: Call, args: readonly Step[], offset: number): Step {
  const [first, second] = args;
  if (args.length === 1) {
    return (frame) => {
      const a = first(frame);
      try { return call(a); } catch (thrown) { throw faultOf(thrown, offset, name, [a]); }
    };
  }
  if (args.length === 2) {
    return (frame) => {
      const a = first(frame);
      const b = second(frame);
      try { return call(a, b); } catch (thrown) { throw faultOf(thrown, offset, name, [a, b]); }
    };
  }
  return (frame) => {
    const values: CelValue[] = args.map((argument) => argument(frame));
    try { return call(...values); } catch (thrown) { throw faultOf(thrown, offset, name, values); }
  };
}

function computedOnce(step: Step): Step {
  let value: CelValue | undefined;
  return (frame) => {
    value ??= step(frame);
    return value;
  };
}
