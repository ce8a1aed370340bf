import { equal, isMap, Json } from '../../object/json';

/** Longer values say no more than their beginning. */
const LONGEST = 120;
/** More fields than these are counted. */
const MOST = 3;

/** A value as messages say it; `nothing` where there is none. */
export function said(value: Json | undefined): string {
  if (value === undefined) { return 'nothing'; }
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `"a" becomes "b"`; the fields that differ, each with both values, where both are objects. */
export function became(before: Json | undefined, after: Json | undefined): string {
  const changes = differing([], before, after);
  const texts = changes.slice(0, MOST).map(({ path, from, to }) => `${path === '' ? '' : `${path} `}${said(from)} becomes ${said(to)}`);
  return [...texts, ...(changes.length > MOST ? [`${changes.length - MOST} fields more change`] : [])].join(', ');
}

interface Difference {
  readonly path: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

function differing(path: readonly string[], from: Json | undefined, to: Json | undefined): Difference[] {
  if (equal(from, to)) { return []; }
  if (!isMap(from) || !isMap(to)) { return [{ path: path.join('.'), from, to }]; }
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].sort().flatMap((key) => differing([...path, key], from[key], to[key]));
}
