import { isList, isMap, Json } from '../object/json';

/** A JSON value as a CEL expression; items of different types are wrapped, since the API server refuses to mix them otherwise. */
export function literal(value: Json): string {
  if (typeof value === 'string') { return text(value); }
  if (isList(value)) {
    const items = value.map(literal);
    return `[${(isMixed(value) ? items.map(untyped) : items).join(', ')}]`;
  }
  if (isMap(value)) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    const mixed = isMixed(entries.map(([, item]) => item));
    return `{${entries.map(([key, item]) => `${text(key)}: ${mixed ? untyped(literal(item)) : literal(item)}`).join(', ')}}`;
  }
  return String(value);
}

function text(value: string): string {
  const escaped = value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t');
  return `'${escaped}'`;
}

function untyped(expression: string): string {
  return `dyn(${expression})`;
}

function isMixed(items: readonly Json[]): boolean {
  return new Set(items.map(typeOf)).size > 1;
}

/** Lists and maps of which only the outermost type is alike are mixed as well, unless both are empty or of one type inside. */
function typeOf(value: Json): string {
  if (value === null) { return 'null'; }
  if (isList(value)) { return `list(${value.length > 0 && !isMixed(value) ? typeOf(value[0]) : 'dyn'})`; }
  if (isMap(value)) {
    const items = Object.values(value);
    return `map(${items.length > 0 && !isMixed(items) ? typeOf(items[0]) : 'dyn'})`;
  }
  return typeof value === 'number' ? (Number.isInteger(value) ? 'int' : 'double') : typeof value;
}
