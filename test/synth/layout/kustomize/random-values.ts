import { Random } from './random';
import { Json, JsonList, JsonMap } from '../../../../src/object/json';
import { ODD_STRINGS } from '../../yaml/odd-strings';

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'web', 'log', 'cache', 'proxy', 'metrics', 'tls'];
/** Keys that YAML, JSON pointers or kustomize may trip over, beside plain words. */
export const KEYS = [...WORDS, 'a.b/c-d', 'nginx.ingress.kubernetes.io/rewrite', '10-default.conf', '.dockerconfigjson', 'a~b', 'a/~1b', 'key with space', 'x'.repeat(130),
  '1', '007', '1.5', 'y', 'no', 'on', 'true', 'null', '~', '2001-01-01', '0x1f', '0o14', '1e3', '12:30', '-', '?', '#', 'a: b', 'é', '日本', '😀', '$patch',
  '$setElementOrder/x', '__proto__', 'constructor', 'name', 'value', 'length', '=', '.inf', 'a\nb', ' lead', '*a', '"', '\''];

export function word(random: Random): string {
  return random.pick(WORDS);
}

export function text(random: Random): string {
  return random.chance(0.6) ? `${word(random)}${random.below(9)}` : random.pick(ODD_STRINGS);
}

export function number(random: Random): number {
  return random.chance(0.8) ? random.below(10) : random.pick([-1, 1.5, 8080, 1e-7, 1e21, 2 ** 53, 2 ** 63, 123456789012, 0.1, -0.25]);
}

export function scalar(random: Random): Json {
  const kind = random.next();
  if (kind < 0.6) { return text(random); }
  if (kind < 0.8) { return number(random); }
  return kind < 0.93 ? random.chance(0.5) : null;
}

/** Any value, deep ones seldom. */
export function anyValue(random: Random, depth = 2): Json {
  const kind = random.next();
  if (depth === 0 || kind < 0.5) { return scalar(random); }
  if (kind < 0.57) { return random.pick<Json>([{}, []]); }
  const size = 1 + random.below(3);
  if (kind < 0.75) { return Array.from({ length: size }, () => anyValue(random, depth - 1)); }
  if (kind < 0.85) { return named(random, size); }
  return Object.fromEntries(Array.from({ length: size }, () => [random.chance(0.7) ? word(random) : random.pick(KEYS), anyValue(random, depth - 1)]));
}

function named(random: Random, size: number): JsonList {
  return random.shuffled(WORDS).slice(0, size).map((name) => ({ name, value: text(random) }));
}

export function data(random: Random): JsonMap {
  return Object.fromEntries(Array.from({ length: random.below(5) }, () => [random.chance(0.7) ? word(random) : random.pick(KEYS), text(random)]));
}

export function several<T extends Json>(random: Random, most: number, make: (name: string) => T): T[] {
  return random.shuffled(WORDS).slice(0, random.below(most + 1)).map(make);
}
