import { Finding } from '../../fleet';

/** What helm says where values break a schema. */
const BREAKS_SCHEMA = /values don't meet the specifications of the schema/;

/** Leaves out what helm said of values while rendering where their judge says the same, value by value. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const judged = findings.filter(({ code }) => code === 'chart.values');
  if (judged.length === 0) { return findings; }
  return findings.filter((finding) => finding.code !== 'form.unavailable' || !BREAKS_SCHEMA.test(finding.message)
    || !finding.clusters!.every((cluster) => judged.some(({ path, clusters }) => isOfChart(path, finding.path) && clusters!.includes(cluster))));
}

/** Whether a path is that of a chart, or of an overlay on the service that declares it. */
function isOfChart(path: string, chart: string): boolean {
  return path === chart || path.startsWith(`${chart.slice(0, chart.lastIndexOf('/'))}[`);
}
