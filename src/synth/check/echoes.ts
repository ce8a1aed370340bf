import { Finding } from '../../fleet';

/** What helm says where values break a schema. */
const BREAKS_SCHEMA = /values don't meet the specifications of the schema/;

/** What it says where it cannot even read the chart. */
const IS_NO_CHART = /' is no chart that helm reads: /;

/** Leaves out what helm said while rendering where our own reading of the chart says the same, value by value. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const read = findings.filter(({ code }) => code === 'chart.values' || code === 'chart.unreadable');
  if (read.length === 0) { return findings; }
  const isSaid = (code: string, { path, clusters = [] }: Finding) => clusters.every((cluster) => (
    read.some((finding) => finding.code === code && isOfChart(finding.path, path) && finding.clusters?.includes(cluster))));
  return findings.filter((finding) => finding.code !== 'form.unavailable'
    || !((BREAKS_SCHEMA.test(finding.message) && isSaid('chart.values', finding)) || (IS_NO_CHART.test(finding.message) && isSaid('chart.unreadable', finding))));
}

/** Whether a path is that of a chart, or of an overlay on the service that declares it. */
function isOfChart(path: string, chart: string): boolean {
  return path === chart || path.startsWith(`${chart.slice(0, chart.lastIndexOf('/'))}[`);
}
