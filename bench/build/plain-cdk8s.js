"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const fs_1 = require("fs");
const cdk8s_1 = require("cdk8s");
/*
 * The same final objects by cdk8s alone, in the fastest of its modes: `plain-cdk8s.ts OBJECTS OUTDIR`, a chart a cluster, a file
 * an object. Reading the objects is not counted.
 */
const [packed, outdir] = process.argv.slice(2);
const before = process.cpuUsage();
const clusters = JSON.parse((0, fs_1.readFileSync)(packed, 'utf8'));
const loading = process.cpuUsage(before);
const app = new cdk8s_1.App({ outdir, yamlOutputType: cdk8s_1.YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
for (const [name, objects] of Object.entries(clusters)) {
    const chart = new cdk8s_1.Chart(app, name);
    objects.forEach((object, i) => new cdk8s_1.ApiObject(chart, `o${i}`, object));
}
app.synth();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime - loading.user - loading.system) / 1e6, megabytes: maxRSS / 1024 }));
