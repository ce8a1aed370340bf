/** The names of a graph, each after those that it needs; equal input gives equal order. */
export interface Order {
  readonly sorted: readonly string[];
  /** How many stand before a name on the longest way. */
  readonly depth: ReadonlyMap<string, number>;
  /** Names that need each other in a ring, the first again at the end. */
  readonly cycle?: readonly string[];
}

/** Sorts by depth, then by name; linear in the edges. Names of a cycle are put last. */
export function order(needs: ReadonlyMap<string, readonly string[]>): Order {
  const depth = new Map<string, number>();
  const open = new Set<string>();
  let cycle: readonly string[] | undefined;
  for (const name of [...needs.keys()].sort()) { visit(name, []); }
  const sorted = [...needs.keys()].sort((a, b) => depth.get(a)! - depth.get(b)! || (a < b ? -1 : 1));
  return cycle ? { sorted, depth, cycle } : { sorted, depth };

  function visit(name: string, way: readonly string[]): number {
    const known = depth.get(name);
    if (known !== undefined) { return known; }
    if (open.has(name)) {
      cycle ??= normalized(way.slice(way.indexOf(name)));
      return 0;
    }
    open.add(name);
    const here = [...way, name];
    let deepest = -1;
    for (const other of needs.get(name) ?? []) {
      if (needs.has(other)) { deepest = Math.max(deepest, visit(other, here)); }
    }
    open.delete(name);
    depth.set(name, deepest + 1);
    return deepest + 1;
  }
}

/** The same ring reads the same wherever the search came upon it. */
function normalized(ring: readonly string[]): readonly string[] {
  const start = ring.indexOf([...ring].sort()[0]);
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  return [...turned, turned[0]];
}
