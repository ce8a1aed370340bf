"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const fs_1 = require("fs");
const path_1 = require("path");
require("cdk8s");
/*
 * The least that any program on cdk8s must do: `floor.ts write|compare TREE OUTDIR` loads cdk8s, holds the tree in memory and
 * writes it, or reads it back and compares. Getting the tree into memory is not counted.
 */
const [mode, packed, outdir] = process.argv.slice(2);
const before = process.cpuUsage();
const tree = Object.entries(JSON.parse((0, fs_1.readFileSync)(packed, 'utf8')));
const loading = process.cpuUsage(before);
if (mode === 'write') {
    write();
}
else {
    compare();
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime - loading.user - loading.system) / 1e6, megabytes: maxRSS / 1024 }));
function write() {
    const made = new Set();
    for (const [path, text] of tree) {
        const folder = (0, path_1.dirname)(path);
        if (!made.has(folder)) {
            (0, fs_1.mkdirSync)((0, path_1.join)(outdir, folder), { recursive: true });
            made.add(folder);
        }
        (0, fs_1.writeFileSync)((0, path_1.join)(outdir, path), text);
    }
}
function compare() {
    const other = tree.filter(([path, text]) => (0, fs_1.readFileSync)((0, path_1.join)(outdir, path), 'utf8') !== text);
    if (other.length > 0) {
        throw new Error(`${other.length} files differ`);
    }
}
