/** The names of a graph, each after those that it needs; equal input gives equal order. */
export interface Order {
  readonly sorted: readonly string[];
  /** How many stand before a name on the longest way. */
  readonly depth: ReadonlyMap<string, number>;
  /** Rings of names that need each other, each from its first name by the alphabet and with that again at the end; one for each knot. */
  readonly cycles: readonly (readonly string[])[];
}

/** Sorts by depth, then by name; linear in the edges. Where names need each other, their depth means nothing. */
export function order(needs: ReadonlyMap<string, readonly string[]>): Order {
  const names = [...needs.keys()].sort();
  const knots = knotsOf(names, needs);
  const depth = new Map<string, number>();
  // A knot comes after all that its names need elsewhere.
  for (const knot of knots) {
    const before = knot.flatMap((name) => needs.get(name)!).map((other) => depth.get(other) ?? -1);
    const here = before.reduce((deepest, one) => Math.max(deepest, one), -1) + 1;
    knot.forEach((name) => depth.set(name, here));
  }
  const sorted = names.sort((a, b) => depth.get(a)! - depth.get(b)! || (a < b ? -1 : 1));
  const cycles = knots.filter((knot) => knot.length > 1).map((knot) => ringIn(knot, needs)).sort(([a], [b]) => (a < b ? -1 : 1));
  return { sorted, depth, cycles };
}

/** Names that reach each other, as Tarjan finds them: every knot after those that it needs. */
function knotsOf(names: readonly string[], needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const knots: string[][] = [];
  for (const name of names) { if (!index.has(name)) { visit(name); } }
  return knots;

  function visit(name: string): void {
    index.set(name, index.size);
    low.set(name, index.get(name)!);
    open.push(name);
    isOpen.add(name);
    for (const other of needs.get(name)!) {
      if (!needs.has(other)) { continue; }
      if (!index.has(other)) { visit(other); }
      if (isOpen.has(other)) { low.set(name, Math.min(low.get(name)!, low.get(other)!)); }
    }
    if (low.get(name) !== index.get(name)) { return; }
    const knot = open.splice(open.indexOf(name));
    knot.forEach((member) => isOpen.delete(member));
    knots.push(knot);
  }
}

/** The shortest way from the first name of a knot back to it. */
function ringIn(knot: readonly string[], needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const inside = new Set(knot);
  const [first] = [...knot].sort();
  const from = new Map<string, string>();
  const queue = [first];
  for (const name of queue) {
    for (const other of [...needs.get(name)!].sort()) {
      if (other === first) { return wayTo(name, first, from); }
      if (inside.has(other) && !from.has(other)) { from.set(other, name); queue.push(other); }
    }
  }
  throw new Error(`'${first}' is in no ring`);
}

function wayTo(last: string, first: string, from: ReadonlyMap<string, string>): readonly string[] {
  const way = [first];
  for (let name = last; name !== first; name = from.get(name)!) { way.unshift(name); }
  return [first, ...way];
}
