import { Finding } from '../../fleet';

/** What helm says where values break a schema. */
const BREAKS_SCHEMA = /values don't meet the specifications of the schema/;

/** What it says where it cannot even read the chart. */
const IS_NO_CHART = /' is no chart that helm reads: /;

/** Leaves out what says again what another finding says: of helm while rendering, and of checks that meet a variable without a value. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  return withoutVariables(withoutHelm(findings));
}

/** A variable that was left as it is is neither a name nor a number. */
function withoutVariables(findings: readonly Finding[]): readonly Finding[] {
  const unset = new Set(findings.filter(({ code }) => code === 'substitution.unset').map(({ path }) => path));
  return unset.size === 0 ? findings : findings.filter(({ code, path, message }) => code === 'substitution.unset' || !message.includes('${') || !unset.has(path));
}

/** Where our own reading of the chart says the same, value by value. */
function withoutHelm(findings: readonly Finding[]): readonly Finding[] {
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
