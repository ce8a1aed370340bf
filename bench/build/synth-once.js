"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const fleet_1 = require("./fleet");
/** One synth in a process of its own: `synth-once.ts CLUSTERS OUTDIR [patched]`; the last line tells what it took. */
const [clusters, outdir, patched] = process.argv.slice(2);
(0, fleet_1.generatedFleet)(Number(clusters), outdir, patched === 'patched').synth();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
