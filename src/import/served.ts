import { isList, isMap, Json } from '../object/json';
import { StoredServedApis } from '../schema/node';

/** Stores when each built-in API is served; sorted. */
export function packServedApis(rows: Json): StoredServedApis {
  if (!isList(rows)) { throw new Error('served-apis.json must be a list of group, version, kind and servedFrom'); }
  const entries = rows.map((row) => {
    if (!isMap(row) || typeof row.group !== 'string') { throw new Error(`served-apis.json: not an API: ${JSON.stringify(row)}`); }
    const span = [minorOf(row.servedFrom), ...(row.servedUntil === undefined ? [] : [minorOf(row.servedUntil)])] as [number, number?];
    return { path: [row.group, String(row.kind), String(row.version)] as const, span };
  });
  entries.sort((a, b) => (a.path.join('/') < b.path.join('/') ? -1 : 1));
  const apis: Record<string, Record<string, Record<string, [number, number?]>>> = {};
  for (const { path: [group, kind, version], span } of entries) {
    ((apis[group] ??= {})[kind] ??= {})[version] = span;
  }
  return apis;
}

function minorOf(version: Json | undefined): number {
  const match = /^1\.(\d+)$/.exec(String(version));
  if (!match) { throw new Error(`served-apis.json: not a Kubernetes minor: ${JSON.stringify(version)}`); }
  return Number(match[1]);
}
