import { shown } from '../object/value-shape';

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const LABEL_KEY_NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/**
 * Throws where a name is no DNS label; folder, unit and object names are made of it.
 *
 * @param what the thing that is named, as it stands in the message: `cluster`, `overlay`
 */
export function checkDnsLabel(what: string, name: string, longest = 63): void {
  if (typeof name !== 'string') {
    const fix = typeof name === 'object' && name !== null ? 'give the scope first, then the name' : `use lower-case letters, digits and '-', at most ${longest} characters`;
    throw new Error(`${what.replace(/,$/, '')} has ${shown(name)} as name, which is no text: ${fix}`);
  }
  if (LABEL.test(name) && name.length <= longest) { return; }
  const fixed = name.toLowerCase().replace(/[^-a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, longest).replace(/-+$/, '');
  throw new Error(`${what} name '${name}' is not a DNS label: use lower-case letters, digits and '-', at most ${longest} characters`
    + (fixed ? `, for example '${fixed}'` : ''));
}

export function isDnsSubdomain(name: string): boolean {
  return typeof name === 'string' && name.length <= 253 && SUBDOMAIN.test(name);
}

/** Whether Kubernetes accepts a key of labels. */
export function isLabelKey(key: string): boolean {
  const slash = key.indexOf('/');
  const name = key.slice(slash + 1);
  return (slash < 0 || isDnsSubdomain(key.slice(0, slash))) && name.length <= 63 && LABEL_KEY_NAME.test(name);
}

/** Throws where a map holds a key or value that Kubernetes does not accept as a label. */
export function checkLabels(what: string, labels: { readonly [key: string]: string }): void {
  if (typeof labels !== 'object' || labels === null || Array.isArray(labels)) { throw new Error(`${what} has labels that are no object: write them as { key: 'value' }`); }
  for (const [key, value] of Object.entries(labels)) {
    if (!isLabelKey(key)) {
      throw new Error(`${what} has the label key '${key}', which Kubernetes does not accept: use an optional DNS prefix and '/', then at most 63 letters, digits, '-', '_' or '.'`);
    }
    if (typeof value !== 'string' || value.length > 63 || (value !== '' && !LABEL_KEY_NAME.test(value))) {
      throw new Error(`${what} has the value ${shown(value)} for label '${key}', which Kubernetes does not accept: use at most 63 letters, digits, '-', '_' or '.', starting and ending with a letter or digit`);
    }
  }
}
