import { RegoModule } from './rego-module';

/** The term of a call by the terms of its arguments, the target first. */
export type Calling = (module: RegoModule, ...args: string[]) => string;

/** Functions that Rego has as well, by how CEL calls them: `.name` with a target, and the number of arguments. */
export const FUNCTIONS: { readonly [signature: string]: Calling } = {
  '.startsWith/1': (_, text, start) => `startswith(${text}, ${start})`,
  '.endsWith/1': (_, text, end) => `endswith(${text}, ${end})`,
  '.contains/1': (_, text, part) => `contains(${text}, ${part})`,
  // Both are RE2.
  '.matches/1': (_, text, pattern) => `regex.match(${pattern}, ${text})`,
  '.split/1': (_, text, separator) => `split(${text}, ${separator})`,
  '.join/1': (_, list, separator) => `concat(${separator}, ${list})`,
  '.replace/2': (_, text, old, other) => `replace(${text}, ${old}, ${other})`,
  '.substring/1': (module, text, start) => `${module.function('part')}(${text}, ${start}, count(${text}))`,
  '.substring/2': (module, text, start, end) => `${module.function('part')}(${text}, ${start}, ${end})`,
  '.size/0': (_, whole) => `count(${whole})`,
  '.compareTo/1': (module, a, b) => `${module.function('compare')}(${a}, ${b})`,
  '.isGreaterThan/1': (module, a, b) => `${module.function('greater')}(${a}, ${b})`,
  '.isLessThan/1': (module, a, b) => `${module.function('greater')}(${b}, ${a})`,
  '.asApproximateFloat/0': (_, quantity) => `${quantity} / 1000000000`,
  'size/1': (_, whole) => `count(${whole})`,
  'matches/2': (_, text, pattern) => `regex.match(${pattern}, ${text})`,
  'quantity/1': (module, text) => `${module.function('quantity')}(${text})`,
  'string/1': (module, value) => `${module.function('written')}(${value})`,
  'int/1': (module, value) => `${module.function('integer')}(${value})`,
  'double/1': (module, value) => `${module.function('decimal')}(${value})`,
  // Both read durations as Go writes them.
  'duration/1': (_, text) => `time.parse_duration_ns(${text})`,
  'dyn/1': (_, value) => value,
};
