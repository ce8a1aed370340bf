import { readFileSync } from 'fs';
import { ApiObject, ApiObjectProps, App, Chart, YamlOutputType } from 'cdk8s';

/*
 * The same final objects by cdk8s alone, in the fastest of its modes: `plain-cdk8s.ts OBJECTS OUTDIR`, a chart a cluster, a file
 * an object. Reading the objects is not counted.
 */
const [packed, outdir] = process.argv.slice(2);
const before = process.cpuUsage();
const clusters = JSON.parse(readFileSync(packed, 'utf8')) as Record<string, ApiObjectProps[]>;
const loading = process.cpuUsage(before);
const app = new App({ outdir, yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
for (const [name, objects] of Object.entries(clusters)) {
  const chart = new Chart(app, name);
  objects.forEach((object, i) => new ApiObject(chart, `o${i}`, object));
}
app.synth();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime - loading.user - loading.system) / 1e6, megabytes: maxRSS / 1024 }));
