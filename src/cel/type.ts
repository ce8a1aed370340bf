/** The type that an API server infers for a part of an expression before it is evaluated. */
export class CelType {
  /** What is known only when it is evaluated. */
  static readonly DYN = new CelType('dyn');
  /** What this library cannot tell. Nothing is said against it. */
  static readonly UNKNOWN = new CelType('unknown');

  constructor(
    readonly name: string,
    /** Of a list its items, of a map its keys and values, of an optional value the value. */
    readonly parameters: readonly CelType[] = [],
    /** Of an object its fields by the name that expressions know them by. Two objects are of one type where they are this same value. */
    readonly fields?: () => ReadonlyMap<string, CelType>,
  ) {}

  /** Whether it stands for any type. */
  get isOpen(): boolean { return this === CelType.DYN || this === CelType.UNKNOWN; }

  toString(): string {
    const name = this.name.replace(/^google\.protobuf\.|_type$/g, '').toLowerCase();
    return this.parameters.length > 0 ? `${name}(${this.parameters.join(', ')})` : name;
  }
}

/** The parameters of a function, with the types that they stand for in one call. */
export type TypeBindings = Map<string, CelType>;

/** Parameters of functions are written as one capital letter. */
const isParameter = ({ name }: CelType) => name.length === 1;
const NEVER_NULL: ReadonlySet<string> = new Set(['bool', 'int', 'uint', 'double', 'string', 'bytes', 'list', 'map', 'type']);

/** Whether a value of one type passes for another; binds the parameters that the wanted type has. */
export function isAssignable(wanted: CelType, given: CelType, bindings: TypeBindings = new Map()): boolean {
  if (isParameter(wanted)) {
    const before = bindings.get(wanted.name);
    if (before && !isAssignable(before, given)) { return false; }
    bindings.set(wanted.name, before ? moreGeneral(before, given) : given);
    return true;
  }
  if (wanted.isOpen || given.isOpen) { return true; }
  if (wanted.name === 'null_type') { return !NEVER_NULL.has(given.name); }
  if (given.name === 'null_type') { return !NEVER_NULL.has(wanted.name); }
  if (wanted.fields || given.fields) { return wanted === given; }
  return wanted.name === given.name && wanted.parameters.every((parameter, i) => isAssignable(parameter, given.parameters[i], bindings));
}

/** What stands for both of two types of which one passes for the other. */
export function moreGeneral(a: CelType, b: CelType): CelType {
  if (a.isOpen || b.isOpen) { return a === CelType.UNKNOWN || b === CelType.UNKNOWN ? CelType.UNKNOWN : CelType.DYN; }
  if (a.name !== b.name) { return CelType.UNKNOWN; }
  return a.parameters.length === 0 ? a : new CelType(a.name, a.parameters.map((parameter, i) => moreGeneral(parameter, b.parameters[i])));
}

/** Whether two types are the same; undefined where one is not known well enough to tell. */
export function isSame(a: CelType, b: CelType): boolean | undefined {
  if (a === CelType.UNKNOWN || b === CelType.UNKNOWN) { return undefined; }
  if (a.fields || b.fields) { return a === b; }
  if (a.name !== b.name) { return false; }
  const parts = a.parameters.map((parameter, i) => isSame(parameter, b.parameters[i]));
  return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
}

/** A type with its parameters replaced by what they stand for. */
export function bound(type: CelType, bindings: TypeBindings): CelType {
  if (isParameter(type)) { return bindings.get(type.name) ?? CelType.UNKNOWN; }
  return type.parameters.length === 0 ? type : new CelType(type.name, type.parameters.map((parameter) => bound(parameter, bindings)));
}
