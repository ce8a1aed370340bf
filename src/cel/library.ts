import type { CelValue } from './value';

/** One overload of a function. The receiver of a member function is its first argument. */
export interface CelFunction {
  /** Its name; `ip.isCanonical` for one in a namespace. */
  readonly name: string;
  readonly style: 'global' | 'member';
  /** How many arguments it takes, the receiver included. */
  readonly arity: number;
  /** CEL types of the first argument that this overload is for. @default any */
  readonly on?: readonly string[];
  /** First Kubernetes minor that has it. @default that of its library */
  readonly since?: number;
  /** What is wrong with the arguments that are literals (undefined stands for one that is none). @default nothing is checked before evaluation */
  readonly check?: (literals: readonly (CelValue | undefined)[]) => string | undefined;
  readonly call: (...args: CelValue[]) => CelValue;
}

/** A set of functions that an environment has as a whole or not at all. */
export interface CelLibrary {
  readonly name: string;
  /** First Kubernetes minor whose API server has it; undefined for what no API server has, only an engine beside it. */
  readonly since: number | undefined;
  readonly functions: readonly CelFunction[];
}

type Call = CelFunction['call'];

/** A function that is called as `name(…)`. */
export function globalFunction(name: string, on: readonly string[] | undefined, call: Call, more: Partial<CelFunction> = {}): CelFunction {
  return { name, style: 'global', arity: call.length, on, call, ...more };
}

/** A function that is called as `receiver.name(…)`. */
export function memberFunction(name: string, on: readonly string[] | undefined, call: Call, more: Partial<CelFunction> = {}): CelFunction {
  return { name, style: 'member', arity: call.length, on, call, ...more };
}

/** What a name and a number of arguments can mean in one environment. */
export type Resolution =
  | { readonly kind: 'found'; readonly overloads: readonly CelFunction[] }
  | { readonly kind: 'too-new'; readonly since: number }
  | { readonly kind: 'arity'; readonly arities: readonly number[] }
  | { readonly kind: 'unknown' };

interface Entry { readonly function: CelFunction; readonly since: number | undefined; readonly library: string }

/** The functions of some libraries, as one Kubernetes minor has them. */
export class FunctionTable {
  private readonly entries = new Map<string, Entry[]>();

  constructor(libraries: readonly CelLibrary[], private readonly minor: number, private readonly extra: ReadonlySet<string>) {
    for (const library of libraries) {
      for (const item of library.functions) {
        const key = `${item.style} ${item.name}`;
        const entries = this.entries.get(key) ?? [];
        this.entries.set(key, entries);
        entries.push({ function: item, since: item.since ?? library.since, library: library.name });
      }
    }
  }

  /** Names of all functions that the environment has, for suggestions. */
  get names(): readonly string[] {
    return [...this.entries].filter(([, entries]) => entries.some((entry) => this.has(entry))).map(([key]) => key.slice(key.indexOf(' ') + 1));
  }

  /** Whether some minor knows a function of this name, or a library that was asked for. */
  knows(style: CelFunction['style'], name: string): boolean {
    return (this.entries.get(`${style} ${name}`) ?? []).some((entry) => entry.since !== undefined || this.has(entry));
  }

  resolve(style: CelFunction['style'], name: string, arity: number): Resolution {
    const entries = this.entries.get(`${style} ${name}`) ?? [];
    const fitting = entries.filter((entry) => entry.function.arity === arity);
    const overloads = fitting.filter((entry) => this.has(entry)).map((entry) => entry.function);
    if (overloads.length > 0) { return { kind: 'found', overloads }; }
    const present = entries.filter((entry) => this.has(entry));
    const later = fitting.flatMap((entry) => entry.since === undefined ? [] : [entry.since]);
    if (later.length > 0) { return { kind: 'too-new', since: Math.min(...later) }; }
    return present.length > 0 ? { kind: 'arity', arities: [...new Set(present.map((entry) => entry.function.arity))].sort() } : { kind: 'unknown' };
  }

  private has(entry: Entry): boolean {
    return entry.since === undefined ? this.extra.has(entry.library) : entry.since <= this.minor;
  }
}
