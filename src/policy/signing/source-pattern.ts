const HOST = '[a-z0-9]([a-z0-9.-]*[a-z0-9])?(?::[0-9]+)?';
const SEGMENT = '\\.?[A-Za-z0-9_~-][A-Za-z0-9._~-]*';
const PATTERN = new RegExp(`^(oci|https|ssh)://(${HOST}(?:/${SEGMENT})*)/(\\*|${SEGMENT})$`);

/** Whether a source is an artifact in a registry or a Git repository. */
export type SourceType = 'oci' | 'git';

/** What is wrong with a pattern of sources; undefined where nothing is. */
export function sourcePatternProblem(pattern: string): string | undefined {
  if (PATTERN.test(pattern) && !pattern.endsWith('.git')) { return undefined; }
  return "give an address such as 'https://git.example.com/shop/web', without '.git', or all below a place as 'oci://registry.example.com/charts/*'";
}

/** What a pattern is about. */
export function sourceType(pattern: string): SourceType {
  return pattern.startsWith('oci:') ? 'oci' : 'git';
}

const KNOWN = new Map<string, string>();

/**
 * A regular expression (RE2) for the addresses that fit a pattern: `https` and `ssh`, with and without user, port of ssh and
 * `.git`, lead to the same Git repository; an address that climbs up with `..` or hides behind `%` fits none.
 */
export function sourceExpression(pattern: string): string {
  let expression = KNOWN.get(pattern);
  if (expression === undefined) { KNOWN.set(pattern, expression = expressionOf(pattern)); }
  return expression;
}

function expressionOf(pattern: string): string {
  const [scheme, rest] = pattern.split('://');
  const isPlace = rest.endsWith('/*');
  const place = escaped(isPlace ? rest.slice(0, -2) : rest);
  const below = isPlace ? `(?:/${SEGMENT})+` : '';
  if (scheme === 'oci') { return `^oci://${place}${below}/?$`; }
  const [host, ...path] = place.split('/');
  const spelled = (more: string) => `${more}${path.map((part) => `/${part}`).join('')}${below}(?:\\.git)?/?$`;
  // A port belongs to one way of speaking; a host without one is reached by both.
  return /:[0-9]+$/.test(host) ? `^${scheme}://(?:[A-Za-z0-9_.-]+@)?${spelled(host)}` : `^(?:https://|ssh://(?:[A-Za-z0-9_.-]+@)?)${spelled(host)}`;
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\*]/g, '\\$&');
}

/** Whether an address fits a pattern. */
export function sourceFits(pattern: string, url: string): boolean {
  return new RegExp(sourceExpression(pattern)).test(url);
}
