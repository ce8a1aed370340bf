import { createHash } from 'crypto';
import { Manifest, withoutUnset } from './manifest';

/** Longest name that is also a legal label value. */
const LONGEST = 63;
const HASH = 8;

/**
 * An immutable template, named by its content: another content is another object, to which its users change over.
 *
 * Machines are replaced then, and the old object can stay until none of them is left.
 */
export function namedByContent<T extends Manifest>(base: string, template: T): T {
  const content = JSON.stringify(sorted(withoutUnset((template as { spec?: unknown }).spec)));
  const hash = createHash('sha256').update(`${template.apiVersion}/${template.kind}/${content}`).digest('hex').slice(0, HASH);
  return { ...template, metadata: { ...template.metadata, name: `${base.slice(0, LONGEST - HASH - 1)}-${hash}` } };
}

/** The order of keys says nothing, and must not change a name. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(sorted); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}
