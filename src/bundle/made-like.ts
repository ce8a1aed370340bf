import { own, put } from '../object/edit/own-field';
import { isList, isMap, Json, JsonList, JsonMap } from '../object/json';

/**
 * What a generated class makes of data that differs from other data in scalars alone, given what it made of that: such a class takes
 * each field and each item by itself, leaves scalars as they are, and opens what holds a text or a number.
 * Undefined where it has to be asked itself.
 */
export function madeLike(data: Json, before: Json | undefined, made: Json | undefined): Json | undefined {
  if (data === before || made === undefined) { return made; }
  if (isMap(data)) { return isMap(before) ? madeOfMap(data, before, made) : undefined; }
  if (isList(data)) { return isList(before) && isList(made) ? madeOfList(data, before, made) : undefined; }
  return made === before && typeof data === typeof before ? data : undefined;
}

function madeOfMap(data: JsonMap, before: JsonMap, made: Json): Json | undefined {
  const fields = Object.keys(data);
  const others = Object.keys(before);
  if (fields.length !== others.length) { return undefined; }
  // A number or text of a class of its own, such as a quantity.
  if (!isMap(made)) { return fields.length === 1 && fields[0] === 'value' && others[0] === 'value' ? madeLike(data.value, before.value, made) : undefined; }
  let copy: { [field: string]: Json } | undefined;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i];
    if (field !== others[i]) { return undefined; }
    if (data[field] === before[field]) { continue; }
    const there = own(made, field);
    const part = madeLike(data[field], before[field], there);
    if (part === undefined) { return undefined; }
    if (part !== there) { put(copy ??= { ...made }, field, part); }
  }
  return copy ?? made;
}

function madeOfList(data: JsonList, before: JsonList, made: JsonList): JsonList | undefined {
  if (data.length !== before.length || data.length !== made.length) { return undefined; }
  let copy: Json[] | undefined;
  for (let i = 0; i < data.length; i++) {
    if (data[i] === before[i]) { continue; }
    const item = madeLike(data[i], before[i], made[i]);
    if (item === undefined) { return undefined; }
    if (item !== made[i]) { (copy ??= [...made])[i] = item; }
  }
  return copy ?? made;
}
