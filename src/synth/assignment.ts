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

/** Which of a few distinct things each cluster has; a number a cluster, so that a thousand clusters cost little. */
export class Assignment<T> implements Iterable<[string, T]> {
  private slots: Int32Array;
  private things: T[] = [];
  private known: Map<T, number> | undefined;
  /** Whether another assignment has the same slots, those of a bundle mostly. */
  private isShared = false;
  private grouped: ReadonlyMap<T, readonly string[]> | undefined;

  constructor(public readonly order: FleetOrder, slots?: Int32Array) {
    this.slots = slots ?? new Int32Array(order.names.length).fill(-1);
  }

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
    const slot = this.slots[place];
    return slot < 0 ? undefined : this.things[slot];
  }

  /** A number for what the cluster at this place has, below 0 for nothing. */
  public slotAt(place: number): number {
    return this.slots[place];
  }

  public get(name: string): T | undefined {
    const place = this.order.placeOf(name);
    return place === undefined ? undefined : this.at(place);
  }

  /** The distinct things that clusters have. */
  public values(): readonly T[] {
    const used = new Uint8Array(this.things.length);
    for (const slot of this.slots) {
      if (slot >= 0) { used[slot] = 1; }
    }
    return this.things.filter((_, slot) => used[slot] === 1);
  }

  /** The clusters of each distinct thing, sorted by name; the fleet's own list where all have the same. */
  public get groups(): ReadonlyMap<T, readonly string[]> {
    this.grouped ??= this.group();
    return this.grouped;
  }

  /** How many clusters have something. */
  public get size(): number {
    let count = 0;
    for (let place = 0; place < this.slots.length; place++) { if (this.slots[place] >= 0) { count++; } }
    return count;
  }

  public get isEmpty(): boolean {
    return this.slots.every((slot) => slot < 0);
  }

  /** The same with each thing replaced; a cluster whose thing becomes undefined has none. */
  public map<U>(change: (thing: T) => U | undefined): Assignment<U> {
    const things = this.things.map(change);
    const distinct = new Set(things);
    if (distinct.size === things.length && !distinct.has(undefined)) {
      const same = new Assignment<U>(this.order, this.slots);
      same.things = things as U[];
      this.isShared = same.isShared = true;
      return same;
    }
    const result = new Assignment<U>(this.order);
    const slots = things.map((thing) => (thing === undefined ? -1 : result.slotOf(thing)));
    for (let place = 0; place < this.slots.length; place++) {
      const slot = this.slots[place];
      if (slot >= 0) { result.slots[place] = slots[slot]; }
    }
    return result;
  }

  private group(): ReadonlyMap<T, readonly string[]> {
    const { names } = this.order;
    const first = this.slots.length > 0 ? this.slots[0] : -1;
    if (first >= 0 && this.slots.every((slot) => slot === first)) { return new Map([[this.things[first], names]]); }
    const groups: (string[] | undefined)[] = [];
    this.slots.forEach((slot, place) => { if (slot >= 0) { (groups[slot] ??= []).push(names[place]); } });
    return new Map(this.things.flatMap((thing, slot) => {
      const group = groups[slot];
      return group ? [[thing, group] as const] : [];
    }));
  }

  /** The slots, to be changed: nobody else has them. */
  private changed(): Int32Array {
    this.grouped = undefined;
    if (this.isShared) { this.slots = this.slots.slice(); }
    this.isShared = false;
    return this.slots;
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
    for (let place = 0; place < this.slots.length; place++) {
      const slot = this.slots[place];
      if (slot >= 0) { yield [this.order.names[place], this.things[slot]]; }
    }
  }
}
