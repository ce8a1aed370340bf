import { ItemKey, KeyValue } from './item-key';
import { ListKey } from './place';

/** A step down: the field of a map, an item by the fields of its key, or an item by its index where a JSON pointer says so. */
export type PathStep = string | number | { readonly [field: string]: KeyValue };

/** Where in an object a value is, from its root. */
export type Path = readonly PathStep[];

/** The step to an item of a keyed list. */
export function itemStep(keys: readonly ListKey[], key: ItemKey): PathStep {
  return Object.fromEntries(keys.map(({ field }, i) => [field, key[i]]));
}

const PLAIN_FIELD = /^[A-Za-z_$][\w$-]*$/;
const PLAIN_VALUE = /^[\w./:@-]+$/;

/** The path as a user would say it: `spec.template.spec.containers[name=nginx].image`, `metadata.labels[app.kubernetes.io/name]`. */
export function describePath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'object') {
      text += `[${Object.entries(step).map(([field, value]) => `${field}=${plain(value)}`).join(',')}]`;
    } else if (typeof step === 'string' && PLAIN_FIELD.test(step)) {
      text += text ? `.${step}` : step;
    } else {
      text += `[${plain(step)}]`;
    }
  }
  return text;
}

function plain(value: KeyValue): string {
  return typeof value === 'string' && !PLAIN_VALUE.test(value) ? JSON.stringify(value) : String(value);
}
