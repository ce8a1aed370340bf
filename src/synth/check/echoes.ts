import { Finding } from '../../fleet';

/** What helm says where values break a schema. */
const BREAKS_SCHEMA = /values don't meet the specifications of the schema/;

/** What it says where it cannot even read the chart. */
const IS_NO_CHART = /' is no chart that helm reads: /;

/**
 * Leaves out what says again what another finding says: of helm while rendering, of checks that meet a variable without a value, of the
 * objects of two teams that have one namespace, and of edits of what does not render.
 */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  return withoutEdits(withoutCopies(withoutVariables(withoutHelm(findings))));
}

/** What does not render is not there to be edited. */
function withoutEdits(findings: readonly Finding[]): readonly Finding[] {
  const unrendered = findings.filter(({ code }) => code === 'object.unrenderable').map(({ path }) => `patch of '${path}' `);
  return unrendered.length === 0 ? findings : findings.filter(({ code, message }) => code !== 'edit.unmatched' || !unrendered.some((start) => message.startsWith(start)));
}

/** Wrappers of one namespace are alike, object by object. */
function withoutCopies(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Map(findings.filter(({ code }) => code === 'team.namespace-taken').map((finding) => [finding.object?.split(' ')[1], finding.clusters ?? []]));
  return taken.size === 0 ? findings : findings.filter(({ code, path, object = '', clusters = [] }) => {
    const space = /^Namespace (.+)$|^\S+ ([^/]+)\//.exec(object)?.slice(1).find(Boolean);
    const shared = code === 'object.duplicate' && space !== undefined && path.includes(`/${space}/`) ? taken.get(space) : undefined;
    return !shared || !clusters.every((cluster) => shared.includes(cluster));
  });
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
