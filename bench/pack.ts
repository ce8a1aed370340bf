import { writeFileSync } from 'fs';
import { generatedFleet } from './fleet';

/** Writes what the other sides start from: `pack.ts tree|objects CLUSTERS FILE`; the last line says how many files or objects. */
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
  const byCluster: Record<string, unknown[]> = {};
  let count = 0;
  for (const tree of synthesis.composition.trees) {
    for (const [cluster, node] of tree.ofCluster) {
      count += node.state.size;
      if (what === 'objects') { (byCluster[cluster] ??= []).push(...[...node.state.values()].map(({ object }) => object)); }
    }
  }
  if (what === 'objects') { writeFileSync(file, JSON.stringify(byCluster)); }
  console.log(JSON.stringify({ objects: count }));
}
