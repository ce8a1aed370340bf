"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const fs_1 = require("fs");
const fleet_1 = require("./fleet");
/** Writes what the other sides start from: `pack.ts tree|objects CLUSTERS FILE`; the last line says how many files or objects. */
const [what, clusters, file] = process.argv.slice(2);
const synthesis = (0, fleet_1.generatedFleet)(Number(clusters), 'unused', false)._synthesize();
if (what === 'tree') {
    (0, fs_1.writeFileSync)(file, JSON.stringify(Object.fromEntries(synthesis.tree)));
    console.log(JSON.stringify({ files: synthesis.tree.size, bytes: [...synthesis.tree.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) }));
}
else {
    const byCluster = {};
    let count = 0;
    for (const tree of synthesis.composition.trees) {
        for (const [cluster, node] of tree.ofCluster) {
            count += node.state.size;
            if (what === 'objects') {
                (byCluster[cluster] ??= []).push(...[...node.state.values()].map(({ object }) => object));
            }
        }
    }
    if (what === 'objects') {
        (0, fs_1.writeFileSync)(file, JSON.stringify(byCluster));
    }
    console.log(JSON.stringify({ objects: count }));
}
