import { createHash } from 'crypto';
import { Manifest, withoutUnset } from './manifest';
import { KubeObject } from '../object/kube-object';
import { groupOf } from '../object/object-id';

/** Longest name that is also a legal label value. */
const LONGEST = 63;
const HASH = 8;

/**
 * An immutable template, named by its content: another content is another object, to which its users change over.
 *
 * Machines are replaced then, and the old object can stay until none of them is left.
 */
export function namedByContent<T extends Manifest>(base: string, template: T): T {
  return { ...template, metadata: { ...template.metadata, name: `${base.slice(0, LONGEST - HASH - 1)}-${contentHash(template)}` } };
}

/** The name that a template has by its content now, where it had one by its content before; edits of it change the content. */
export function nameByContent(template: KubeObject): string {
  return `${template.metadata.name.slice(0, -HASH)}${contentHash(template)}`;
}

/** Whether the name follows the content. */
export function isNamedByContent(template: Manifest | KubeObject): boolean {
  return String(template.metadata.name).endsWith(`-${contentHash(template)}`);
}

/** A template under the name that the program gives, else under one that follows its content. */
export function named<T extends Manifest>(base: string, name: string | undefined, template: T): T {
  return name === undefined ? namedByContent(base, template) : { ...template, metadata: { ...template.metadata, name } };
}

/** What all generations of an immutable template have in common: kind, namespace and the name before the hash; undefined for another object. */
export function templateSeries({ apiVersion, kind, metadata }: KubeObject): string | undefined {
  const [, base] = /^(.+)-[0-9a-f]{8}$/.exec(metadata.name) ?? [];
  const isTemplate = kind.endsWith('Template') && groupOf(apiVersion).endsWith('cluster.x-k8s.io');
  return isTemplate && base !== undefined ? `${kind} ${metadata.namespace ?? ''}/${base}` : undefined;
}

/** What stands for the content of a template: 16 digits, of which a name ends with the first 8. */
export function contentDigest(template: Manifest | KubeObject): string {
  const content = JSON.stringify(sorted(withoutUnset((template as { spec?: unknown }).spec)));
  return createHash('sha256').update(`${template.apiVersion}/${template.kind}/${content}`).digest('hex').slice(0, 2 * HASH);
}

function contentHash(template: Manifest | KubeObject): string {
  return contentDigest(template).slice(0, HASH);
}

/** The order of keys says nothing, and must not change a name. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(sorted); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}
