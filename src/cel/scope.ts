/** The names that comprehensions bind, innermost first, with the numbers of their slots. */
export class Scope {
  static readonly ROOT = new Scope(undefined, '', -1);

  private constructor(private readonly outer: Scope | undefined, private readonly name: string, readonly slot: number) {}

  /** A scope inside this one that binds one more name to the next free slot. */
  with(name: string): Scope {
    return new Scope(this, name, this.slot + 1);
  }

  /** The slot of a name, undefined where no comprehension binds it. */
  find(name: string): number | undefined {
    if (this.name === name && this.slot >= 0) { return this.slot; }
    return this.outer?.find(name);
  }
}
