import { compare } from '../compare';
import { NO_OVERLOAD } from '../error';
import { CelFunction, CelLibrary, globalFunction } from '../library';
import { doubleIn, numberIn } from '../numeric';
import { CelValue, Double, isList } from '../value';

const MOST_ARGUMENTS = 8;

function extreme(sign: 1 | -1): (...args: CelValue[]) => CelValue {
  return (...args) => {
    const items = args.length === 1 && isList(args[0]) ? args[0] : args;
    if (items.length === 0 || items.some((item) => numberIn(item) === undefined)) { throw NO_OVERLOAD; }
    return items.reduce((best, item) => compare(item, best) * sign > 0 ? item : best);
  };
}

function ofAnyArity(name: string, call: (...args: CelValue[]) => CelValue): readonly CelFunction[] {
  return Array.from({ length: MOST_ARGUMENTS }, (_, i) => globalFunction(name, undefined, call, { arity: i + 1 }));
}

function rounding(name: string, round: (value: number) => number): CelFunction {
  return globalFunction(name, undefined, (value) => {
    const double = doubleIn(value);
    if (double === undefined) { throw NO_OVERLOAD; }
    return new Double(round(double));
  });
}

/** Numbers. No API server has it; engines beside it do. */
export const MATH: CelLibrary = {
  name: 'math',
  since: undefined,
  functions: [
    ...ofAnyArity('math.greatest', extreme(1)),
    ...ofAnyArity('math.least', extreme(-1)),
    rounding('math.ceil', Math.ceil),
    rounding('math.floor', Math.floor),
    rounding('math.trunc', Math.trunc),
  ],
};
