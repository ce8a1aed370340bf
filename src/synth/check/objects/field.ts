import { isList, isMap, Json } from '../../../object/json';
import { describeField, FieldPath } from '../../../schema/field-path';

/** The field as its author would say it: an item by its name where every item of the list has one of its own, else by its index. */
export function fieldIn(object: Json, path: FieldPath): string {
  let text = '';
  let value: Json | undefined = object;
  for (const step of path) {
    if (typeof step === 'number' && isList(value)) {
      const name = nameOfItem(value, step);
      text += name === undefined ? `[${step}]` : `[name=${name}]`;
      value = value[step];
    } else {
      const part = describeField([step]);
      text += part.startsWith('[') || text === '' ? part : `.${part}`;
      value = isMap(value) ? value[step] : undefined;
    }
  }
  return text;
}

/** The value below a way of fields; undefined where it ends early. */
export function at(value: Json | undefined, ...way: readonly string[]): Json | undefined {
  let inner = value;
  for (let i = 0; i < way.length; i++) {
    if (!isMap(inner) || !Object.hasOwn(inner, way[i])) { return undefined; }
    inner = inner[way[i]];
  }
  return inner;
}

/** The path that a JSON pointer stands for. */
export function pathOf(object: Json, pointer: string): FieldPath {
  const path: (string | number)[] = [];
  let value: Json | undefined = object;
  for (const token of pointer.split('/').slice(1)) {
    const step = token.replace(/~1/g, '/').replace(/~0/g, '~');
    if (isList(value)) {
      path.push(Number(step));
      value = value[Number(step)];
    } else {
      path.push(step);
      value = isMap(value) ? value[step] : undefined;
    }
  }
  return path;
}

function nameOfItem(list: readonly Json[], index: number): string | undefined {
  const names = list.map((item) => (isMap(item) ? item.name : undefined));
  const name = names[index];
  return typeof name === 'string' && /^[\w./:-]+$/.test(name) && names.every((other, i) => typeof other === 'string' && (i === index || other !== name)) ? name : undefined;
}
