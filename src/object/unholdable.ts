/** What stands for a value until it is asked, as the value itself. */
export type Settle = (value: unknown) => unknown;

interface Around {
  readonly value: object;
  readonly place: string;
}

/** The first thing in a value that no manifest can hold, with its place, its value and what to do; undefined where there is none. */
export function unholdable(value: unknown, settle: Settle = (same) => same): string | undefined {
  return firstFault(value, '', settle, []);
}

/** Instances of classes, such as lazy values, are as yet to be asked: they are passed over. */
const LEAVE: Settle = (value) => (oddInstance(value) === undefined ? value : null);

/**
 * What a walk through a value gives; one without an end says where the value holds itself.
 *
 * @param where whose value it is
 */
export function walkedThrough<T>(value: unknown, walk: () => T, where?: string, settle: Settle = LEAVE): T {
  try {
    return walk();
  } catch (error) {
    const wrong = error instanceof RangeError ? unholdable(value, settle) : undefined;
    throw wrong === undefined ? error : new Error(where === undefined ? wrong : `${where}: ${wrong}`);
  }
}

/** What is wrong with a text, number or the like, as `the bigint 10n, which no manifest can hold: …`. */
export function oddScalar(value: unknown): string | undefined {
  switch (typeof value) {
    case 'bigint': return `the bigint ${value}n, which no manifest can hold: write it as a number, or as text in quotes`;
    case 'number': return Number.isFinite(value) ? undefined : `${value}, which no manifest can hold: give a finite number`;
    case 'symbol':
    case 'function': return `a ${typeof value}, which no manifest can hold: give plain data`;
    default: return undefined;
  }
}

function oddInstance(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) { return undefined; }
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: { readonly name?: string } } | null;
  return prototype === Object.prototype || prototype === null ? undefined : `an instance of ${prototype.constructor?.name}, which no manifest can hold: give plain data`;
}

function firstFault(given: unknown, place: string, settle: Settle, around: readonly Around[]): string | undefined {
  const value = settle(given);
  const wrong = oddScalar(value) ?? oddInstance(value);
  if (wrong !== undefined) { return `${called(place)} is ${wrong}`; }
  if (typeof value !== 'object' || value === null) { return undefined; }
  const again = around.find((one) => one.value === value);
  if (again) { return `${called(place)} is ${called(again.place)} again, a ring that no manifest can hold: give data that ends`; }
  const within = [...around, { value, place }];
  const hole = Array.isArray(value) ? Array.from(value, settle).indexOf(undefined) : -1;
  if (hole >= 0) { return `${place}[${hole}] is undefined (cdk8s takes a null in a list for it), which no manifest can hold: leave it out`; }
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const at = typeof key === 'number' ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`;
    const found = firstFault(item, at, settle, within);
    if (found !== undefined) { return found; }
  }
  return undefined;
}

function called(place: string): string {
  return place || 'the value';
}
