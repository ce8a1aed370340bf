import { isList, isMap, Json, JsonList, JsonMap } from '../json';
import { KubeObject } from '../kube-object';
import { own, put } from './own-field';

/**
 * An object after what a declaration says about it: the very value that applying `compare(base, declared)` to it gives.
 * Undefined where the declaration differs from its base in more than scalars, or the keys of lists matter to what comes out:
 * most of what is declared again on each cluster differs in a name or a number.
 */
export function withScalars(base: KubeObject, declared: KubeObject, object: KubeObject): KubeObject | undefined {
  return part(base, declared, object) as KubeObject | undefined;
}

function part(base: Json | undefined, declared: Json, value: Json | undefined): Json | undefined {
  if (base === declared) { return value; }
  if (isMap(declared)) { return isMap(base) && isMap(value) ? map(base, declared, value) : undefined; }
  if (isList(declared)) { return isList(base) && base === value ? list(base, declared) : undefined; }
  return isScalar(base) && isScalar(declared) && isScalar(value) ? declared : undefined;
}

function map(base: JsonMap, declared: JsonMap, value: JsonMap): JsonMap | undefined {
  const fields = Object.keys(declared);
  const others = Object.keys(base);
  if (fields.length !== others.length) { return undefined; }
  let copy: { [field: string]: Json } | undefined;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i];
    // The same fields in the same order: so they come out.
    if (field !== others[i]) { return undefined; }
    if (base[field] === declared[field]) { continue; }
    const before = own(value, field);
    const after = part(base[field], declared[field], before);
    if (after === undefined) { return undefined; }
    if (after !== before) { put(copy ??= { ...value }, field, after); }
  }
  return copy ?? value;
}

function list(base: JsonList, declared: JsonList): JsonList | undefined {
  if (base.length !== declared.length) { return undefined; }
  let copy: Json[] | undefined;
  for (let i = 0; i < base.length; i++) {
    const after = mayHaveOtherKey(base[i], declared[i]) ? undefined : part(base[i], declared[i], base[i]);
    if (after === undefined) { return undefined; }
    if (after !== base[i]) { (copy ??= [...base])[i] = after; }
  }
  return copy ?? base;
}

/** Whether a field of an item differs that may tell the items of its list apart. */
function mayHaveOtherKey(base: Json, declared: Json): boolean {
  return base !== declared && isMap(base) && isMap(declared) && Object.keys(declared).some((field) => base[field] !== declared[field] && isScalar(declared[field]));
}

function isScalar(value: Json | undefined): boolean {
  return value !== undefined && value !== null && typeof value !== 'object';
}
