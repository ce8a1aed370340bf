/** The clusters of a platform in the order of their names, so that a place in it can stand for a name. */
export class FleetOrder {
  private readonly places: ReadonlyMap<string, number>;

  /** @param names sorted */
  constructor(public readonly names: readonly string[]) {
    this.places = new Map(names.map((name, place) => [name, place]));
  }

  public placeOf(name: string): number | undefined {
    return this.places.get(name);
  }
}

/** Some of the clusters. */
export class Selection {
  private readonly marks: Uint8Array;
  private readonly met = new Map<Selection, boolean>();
  /** Their names, sorted. */
  public readonly names: readonly string[];
  /** Their places in the order, ascending. */
  public readonly places: readonly number[];

  constructor(public readonly order: FleetOrder, places: Iterable<number>) {
    this.marks = new Uint8Array(order.names.length);
    for (const place of places) { this.marks[place] = 1; }
    this.names = order.names.filter((_, place) => this.marks[place] === 1);
    this.places = [...this.marks.keys()].filter((place) => this.marks[place] === 1);
  }

  public has(name: string): boolean {
    const place = this.order.placeOf(name);
    return place !== undefined && this.marks[place] === 1;
  }

  /** Whether the cluster at this place of the order is one of them. */
  public holds(place: number): boolean {
    return this.marks[place] === 1;
  }

  /** Those that are in both. */
  public and(other: Selection): Selection {
    return new Selection(this.order, this.places.filter((place) => other.holds(place)));
  }

  /** Whether any cluster is in both. */
  public meets(other: Selection): boolean {
    let meets = this.met.get(other);
    if (meets === undefined) { this.met.set(other, meets = this.places.some((place) => other.holds(place))); }
    return meets;
  }
}

/** A number for what each cluster has, by its place; below 0 for nothing. Those of a bundle are those of its units as well, mostly. */
class Slots {
  private counted: number | undefined;
  private grouped: readonly (readonly string[] | undefined)[] | undefined;

  constructor(public readonly numbers: Int32Array) {}

  /** What was found is no longer so. */
  public forget(): void {
    this.counted = undefined;
    this.grouped = undefined;
  }

  /** How many clusters have something. */
  public get count(): number {
    if (this.counted === undefined) {
      let count = 0;
      for (let place = 0; place < this.numbers.length; place++) { if (this.numbers[place] >= 0) { count++; } }
      this.counted = count;
    }
    return this.counted;
  }

  /** The clusters of each number, sorted by name; the fleet's own list where all have the same. */
  public groups({ names }: FleetOrder): readonly (readonly string[] | undefined)[] {
    this.grouped ??= this.group(names);
    return this.grouped;
  }

  private group(names: readonly string[]): readonly (readonly string[] | undefined)[] {
    const { numbers } = this;
    const first = numbers.length > 0 ? numbers[0] : -1;
    if (first >= 0 && numbers.every((number) => number === first)) { return Object.assign([], { [first]: names }); }
    const groups: (string[] | undefined)[] = [];
    for (let place = 0; place < numbers.length; place++) {
      const number = numbers[place];
      if (number < 0) { continue; }
      const group = groups[number];
      if (group) { group.push(names[place]); } else { groups[number] = [names[place]]; }
    }
    return groups;
  }
}

/** Which of a few distinct things each cluster has; a number a cluster, so that a thousand clusters cost little. */
export class Assignment<T> implements Iterable<[string, T]> {
  private known: Map<T, number> | undefined;
  private isShared = false;
  private grouped: ReadonlyMap<T, readonly string[]> | undefined;

  constructor(
    public readonly order: FleetOrder,
    private slots = new Slots(new Int32Array(order.names.length).fill(-1)),
    private readonly things: T[] = [],
  ) {}

  public set(place: number, thing: T): void {
    this.changed()[place] = this.slotOf(thing);
  }

  /** Gives many clusters the same. */
  public fill(places: readonly number[], thing: T): void {
    const numbers = this.changed();
    const slot = this.slotOf(thing);
    for (let i = 0; i < places.length; i++) { numbers[places[i]] = slot; }
  }

  public at(place: number): T | undefined {
    const slot = this.slots.numbers[place];
    return slot < 0 ? undefined : this.things[slot];
  }

  /** A number for what the cluster at this place has, below 0 for nothing. */
  public slotAt(place: number): number {
    return this.slots.numbers[place];
  }

  public get(name: string): T | undefined {
    const place = this.order.placeOf(name);
    return place === undefined ? undefined : this.at(place);
  }

  /** The distinct things that clusters have. */
  public values(): readonly T[] {
    const groups = this.slots.groups(this.order);
    return this.things.filter((_, slot) => groups[slot]);
  }

  /** The clusters of each distinct thing, sorted by name; the fleet's own list where all have the same. */
  public get groups(): ReadonlyMap<T, readonly string[]> {
    this.grouped ??= this.group();
    return this.grouped;
  }

  /** How many clusters have something. */
  public get size(): number {
    return this.slots.count;
  }

  public get isEmpty(): boolean {
    return this.slots.count === 0;
  }

  /** The same with each thing replaced; a cluster whose thing becomes undefined has none. */
  public map<U>(change: (thing: T) => U | undefined): Assignment<U> {
    const things = this.things.map(change);
    const distinct = new Set(things);
    if (distinct.size === things.length && !distinct.has(undefined)) {
      const same = new Assignment<U>(this.order, this.slots, things as U[]);
      this.isShared = same.isShared = true;
      return same;
    }
    const result = new Assignment<U>(this.order);
    const slots = things.map((thing) => (thing === undefined ? -1 : result.slotOf(thing)));
    const [{ numbers: from }, { numbers: to }] = [this.slots, result.slots];
    for (let place = 0; place < from.length; place++) {
      const slot = from[place];
      if (slot >= 0) { to[place] = slots[slot]; }
    }
    return result;
  }

  private group(): ReadonlyMap<T, readonly string[]> {
    const lists = this.slots.groups(this.order);
    const groups = new Map<T, readonly string[]>();
    for (let slot = 0; slot < lists.length; slot++) {
      const list = lists[slot];
      if (list) { groups.set(this.things[slot], list); }
    }
    return groups;
  }

  /** The numbers, to be changed: nobody else has them. */
  private changed(): Int32Array {
    this.grouped = undefined;
    if (this.isShared) {
      this.slots = new Slots(this.slots.numbers.slice());
      this.isShared = false;
    } else {
      this.slots.forget();
    }
    return this.slots.numbers;
  }

  private slotOf(thing: T): number {
    const known = this.known ??= new Map(this.things.map((each, slot) => [each, slot]));
    let slot = known.get(thing);
    if (slot === undefined) {
      slot = this.things.push(thing) - 1;
      known.set(thing, slot);
    }
    return slot;
  }

  public* [Symbol.iterator](): Iterator<[string, T]> {
    for (let place = 0; place < this.slots.numbers.length; place++) {
      const slot = this.slots.numbers[place];
      if (slot >= 0) { yield [this.order.names[place], this.things[slot]]; }
    }
  }
}
