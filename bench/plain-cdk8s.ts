import { readFileSync } from 'fs';
import { ApiObject, ApiObjectProps, App, Chart, YamlOutputType } from 'cdk8s';

/*
 * The same final objects by cdk8s alone, a chart a cluster: `plain-cdk8s.ts OBJECTS OUTDIR MODE`, where the mode is one of cdk8s's
 * YamlOutputType. Reading the objects is not counted.
 */
const [packed, outdir, mode] = process.argv.slice(2);
const before = process.cpuUsage();
const clusters = clustersIn(readFileSync(packed));
const loading = process.cpuUsage(before);
const app = new App({ outdir, yamlOutputType: YamlOutputType[mode as keyof typeof YamlOutputType] });
for (const [name, objects] of clusters) {
  const chart = new Chart(app, name);
  objects.forEach((object, i) => new ApiObject(chart, `o${i}`, object));
}
app.synth();
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime - loading.user - loading.system) / 1e6, megabytes: maxRSS / 1024 }));

/** One a line; a text of all of them may be longer than any that there can be. */
function clustersIn(bytes: Buffer): [string, ApiObjectProps[]][] {
  const found: [string, ApiObjectProps[]][] = [];
  for (let from = 0, to = bytes.indexOf('\n'); to >= 0; from = to + 1, to = bytes.indexOf('\n', from)) {
    found.push(JSON.parse(bytes.toString('utf8', from, to)) as [string, ApiObjectProps[]]);
  }
  return found;
}
