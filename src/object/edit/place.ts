/** A field whose value tells the items of a list apart. */
export interface ListKey {
  readonly field: string;
  /** What an item that leaves the field out means; without it such an item has no key. */
  readonly default?: string | number | boolean;
}

/** What is known of the value at one place in objects of a kind: a step of a walk that starts at `ListKeys.of`. */
export interface Place {
  /** Where the value is a map: the place of one of its fields. */
  readonly field: (name: string) => Place;
  /** Where it is a list: the place of each item. */
  readonly item: Place;
  /** Where it is a list: the fields that are the key of its items; none where the list is a value as a whole. */
  readonly keys: readonly ListKey[];
  /** Whether the keys are our guess, no schema says them: then they count only where every item has a key of its own. */
  readonly guessed: boolean;
}

/** A place below which no list is keyed. */
export const UNKEYED: Place = {
  field: () => UNKEYED,
  get item() { return UNKEYED; },
  keys: [],
  guessed: false,
};

/** A place that no schema describes: its lists are keyed by `name` where every item has one of its own. */
export const UNKNOWN: Place = {
  field: () => UNKNOWN,
  get item() { return UNKNOWN; },
  keys: [{ field: 'name' }],
  guessed: true,
};
