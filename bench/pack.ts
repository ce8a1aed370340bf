import { closeSync, openSync, writeFileSync } from 'fs';
import { generatedFleet } from './fleet';

/*
 * Writes what the other sides start from: `pack.ts tree|objects CLUSTERS FILE`; the last line says how many files or objects. Objects have a
 * line a cluster: all of them together are longer than any text that there can be.
 */
const [what, clusters, file] = process.argv.slice(2);
interface Internals {
  readonly tree: ReadonlyMap<string, string>;
  readonly composition: { readonly trees: readonly { readonly ofCluster: ReadonlyMap<string, { readonly state: ReadonlyMap<string, { readonly object: unknown }> }> }[] };
}
const synthesis = (generatedFleet(Number(clusters), 'unused', false) as unknown as { _synthesize(): Internals })._synthesize();
if (what === 'tree') {
  writeFileSync(file, JSON.stringify(Object.fromEntries(synthesis.tree)));
  console.log(JSON.stringify({ files: synthesis.tree.size, bytes: [...synthesis.tree.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) }));
} else {
  const byCluster = new Map<string, unknown[]>();
  let count = 0;
  for (const tree of synthesis.composition.trees) {
    for (const [cluster, node] of tree.ofCluster) {
      count += node.state.size;
      const there = byCluster.get(cluster) ?? [];
      byCluster.set(cluster, there);
      if (what === 'objects') { for (const { object } of node.state.values()) { there.push(object); } }
    }
  }
  if (what === 'objects') {
    const packed = openSync(file, 'w');
    for (const cluster of byCluster) { writeFileSync(packed, `${JSON.stringify(cluster)}\n`); }
    closeSync(packed);
  }
  console.log(JSON.stringify({ objects: count }));
}
