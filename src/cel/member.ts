import { Fault } from './error';
import { mapGet } from './map';
import { numberIn } from './numeric';
import { CelMap, CelValue, LazyRecord, Optional, isList, isRecord, typeName } from './value';

/** The value of a field, undefined where the map lacks it. Throws where the value has no fields. */
export function fieldOf(value: CelValue, field: string): CelValue | undefined {
  if (isRecord(value)) { return Object.hasOwn(value, field) ? value[field] : undefined; }
  if (value instanceof CelMap) { return mapGet(value, field); }
  if (value instanceof LazyRecord) { return value.get(field); }
  throw new Fault(`no such key: ${field} (the value is of type ${typeName(value)})`);
}

/** The item under an index or a key, undefined where there is none. Throws where the value has no items, or none under such a key. */
export function itemOf(value: CelValue, key: CelValue): CelValue | undefined {
  if (isList(value)) { return value[position(key)]; }
  if (isRecord(value) || value instanceof CelMap) { return mapGet(value, key); }
  if (value instanceof LazyRecord && typeof key === 'string') { return value.get(key); }
  throw new Fault(`no such overload: ${typeName(value)}[${typeName(key)}]`);
}

function position(key: CelValue): number {
  const number = Number(numberIn(key) ?? NaN);
  if (!Number.isInteger(number)) { throw new Fault(`unsupported index of type ${typeName(key)} in a list`); }
  return number;
}

/** The item under a key or the value of a field, undefined where there is none, also for want of a map or a list. */
export function itemIfAny(value: CelValue, key: CelValue): CelValue | undefined {
  if (isList(value) || isRecord(value) || value instanceof CelMap || value instanceof LazyRecord) { return itemOf(value, key); }
  return undefined;
}

/** The fault of a key or an index that is not there. */
export function absent(value: CelValue, key: CelValue): Fault {
  const shown = typeof key === 'string' ? key : String(numberIn(key) ?? key);
  return new Fault(isList(value) ? `index out of bounds: ${shown}` : `no such key: ${shown}`);
}

/** An access on a value that may be absent: absent stays absent, and what is found may be absent again. */
export function through(value: CelValue, access: (inner: CelValue) => CelValue | undefined): Optional {
  const inner = value instanceof Optional ? value.value : value;
  if (inner === undefined) { return Optional.NONE; }
  const found = access(inner);
  return found === undefined ? Optional.NONE : Optional.of(found);
}

const ESCAPES: Readonly<Record<string, string>> = { underscores: '__', dot: '.', dash: '-', slash: '/' };
const KEYWORDS = 'true|false|null|in|as|break|const|continue|else|for|function|if|import|let|loop|package|namespace|return|var|void|while';
const KEYWORD = new RegExp(`^__(${KEYWORDS})__$`);

/** The property of a schema that an identifier stands for, such as `namespace` for `__namespace__` and `a-b` for `a__dash__b`. */
export function unescapedProperty(field: string): string {
  return KEYWORD.exec(field)?.[1] ?? field.replace(/__(underscores|dot|dash|slash)__/g, (_, name: string) => ESCAPES[name]);
}

/** The name by which expressions know a property of a schema; undefined for one that they cannot name. */
export function escapedProperty(name: string): string | undefined {
  if (KEYWORD.test(`__${name}__`)) { return `__${name}__`; }
  if (!/^[A-Za-z_./-][\w./-]*$/.test(name)) { return undefined; }
  return name.replace(/__|[./-]/g, (found) => `__${Object.keys(ESCAPES).find((word) => ESCAPES[word] === found)}__`);
}
