import { isList, isMap, Json, JsonMap } from '../../../object/json';

export type Labels = { readonly [key: string]: Json };

/** Whether a selector (`matchLabels`, `matchExpressions`) chooses what has these labels; an empty one chooses everything. */
export function matches(selector: JsonMap, labels: Labels): boolean {
  const { matchLabels, matchExpressions } = selector;
  if (isMap(matchLabels) && !hasAll(matchLabels, labels)) { return false; }
  return !isList(matchExpressions) || matchExpressions.every((expression) => !isMap(expression) || holds(expression, labels));
}

/** Whether the labels have every pair of a map, as a Service selects. */
export function hasAll(wanted: JsonMap, labels: Labels): boolean {
  return Object.keys(wanted).every((key) => Object.hasOwn(labels, key) && labels[key] === wanted[key]);
}

function holds({ key, operator, values }: JsonMap, labels: Labels): boolean {
  const has = Object.hasOwn(labels, String(key));
  const listed = isList(values) && has && values.includes(labels[String(key)]);
  switch (operator) {
    case 'In': return listed;
    case 'NotIn': return !listed;
    case 'Exists': return has;
    case 'DoesNotExist': return !has;
    default: return true;
  }
}

/** Whether a selector says nothing, and so chooses everything. */
export function isEmpty(selector: JsonMap): boolean {
  const { matchLabels, matchExpressions } = selector;
  return (!isMap(matchLabels) || Object.keys(matchLabels).length === 0) && (!isList(matchExpressions) || matchExpressions.length === 0);
}

/** The selector as kubectl says it: `app=web,tier in (a,b)`. */
export function selectorText({ matchLabels, matchExpressions }: JsonMap): string {
  const pairs = isMap(matchLabels) ? Object.entries(matchLabels).map(([key, value]) => `${key}=${String(value)}`) : [];
  const expressions = isList(matchExpressions) ? matchExpressions.filter(isMap).map(({ key, operator, values }) =>
    `${String(key)} ${String(operator)}${isList(values) ? ` (${values.join(',')})` : ''}`) : [];
  return [...pairs, ...expressions].join(',');
}
