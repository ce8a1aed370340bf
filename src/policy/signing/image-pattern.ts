import { literal } from '../literal';

const HOST = '[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?';
const PART = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATTERN = new RegExp(`^(\\*|${HOST}(/${PART})*/\\*|${HOST}(/${PART})+)$`);

/** What is wrong with a pattern of images; undefined where nothing is. */
export function imagePatternProblem(pattern: string): string | undefined {
  if (!PATTERN.test(pattern)) { return "give a repository such as 'registry.example.com/shop/web', or all below a place as 'registry.example.com/shop/*'; no tag and no digest"; }
  const host = pattern.split('/')[0];
  if (pattern === '*' || /[.:]/.test(host) || host === 'localhost') { return undefined; }
  return `write the registry in full, such as 'docker.io/${pattern.includes('/') ? '' : 'library/'}${pattern}'`;
}

/** CEL that is true for the image in a variable where it fits the pattern: names are written in full, so nothing has two spellings. */
export function imageFits(pattern: string, image: string): string {
  if (pattern === '*') { return 'true'; }
  if (pattern.endsWith('/*')) { return `${image}.startsWith(${literal(pattern.slice(0, -1))})`; }
  return `(${image}.startsWith(${literal(`${pattern}@`)}) || ${image}.startsWith(${literal(`${pattern}:`)}))`;
}

/** The pattern as globs of Kyverno, whose star stands for anything. */
export function kyvernoGlobs(pattern: string): string[] {
  return pattern.endsWith('*') ? [pattern] : [pattern, `${pattern}:*`, `${pattern}@*`];
}

/** The pattern as globs of policy-controller, whose single star ends at a slash; it calls the registry of Docker by its other name. */
export function sigstoreGlobs(pattern: string): string[] {
  const name = pattern.replace(/^docker\.io\//, 'index.docker.io/');
  return pattern.endsWith('*') ? [`${name}*`] : [`${name}:*`, `${name}@*`];
}
