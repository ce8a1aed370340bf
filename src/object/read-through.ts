/** A map that is read through another one, whose keys it has; all values are there at once only for whoever asks for all. */
export abstract class ReadThrough<V> implements ReadonlyMap<string, V> {
  constructor(private readonly beneath: ReadonlyMap<string, unknown>) {}

  public abstract get(key: string): V | undefined;

  public get size(): number {
    return this.beneath.size;
  }

  public has(key: string): boolean {
    return this.beneath.has(key);
  }

  public keys() {
    return this.beneath.keys();
  }

  public entries() {
    return this.all().entries();
  }

  public values() {
    return this.all().values();
  }

  public [Symbol.iterator]() {
    return this.entries();
  }

  public forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    this.beneath.forEach((_, key) => { visit(this.get(key)!, key, this); });
  }

  private all(): Map<string, V> {
    const all = new Map<string, V>();
    this.forEach((value, key) => { all.set(key, value); });
    return all;
  }
}
