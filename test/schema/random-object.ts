import { isList, isMap, Json, JsonMap } from '../../src/object/json';
import { regExpOf } from '../../src/schema/pattern';

/** A number from 0 to 1, the same row for the same seed. */
export type Random = () => number;

/** The minimal standard generator of Park and Miller. */
export function randomFrom(seed: number): Random {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)];
}

const TEXTS = ['a', 'abc', 'a-b', 'a.b', 'a/b', '1', '10m', '1h', '1Gi', '10.0.0.0/8', '10.0.0.1', '::1', 'https://example.com', 'oci://example.com/a', 'ssh://git@example.com/a',
  '2024-01-01T00:00:00Z', 'YQ==', 'A', 'a:b', 'v1.2.3', 'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', './a', '/a', '50%', 'arn:aws:iam::123456789012:role/a',
  'us-east-1', 'eu-west-1a', '0123456789abcdef0123456789abcdef', 'a@b.c', 'ami-01234567', 'subnet-01234567', '00:00:00:00:00:01', '123e4567-e89b-12d3-a456-426614174000', 'key=value', '*'];

/** The header of an object of a kind, said as `group/version/Kind`. */
export function headerOf(key: string): { readonly apiVersion: string; readonly kind: string; readonly metadata: { readonly name: string } } {
  const at = key.lastIndexOf('/');
  return { apiVersion: key.slice(0, at), kind: key.slice(at + 1), metadata: { name: 'a' } };
}

/** Makes values that mostly fit a schema as Kubernetes publishes it; the verdicts of others decide whether they do. */
export class RandomObjects {
  constructor(private readonly random: Random, private readonly resolve: (raw: JsonMap) => JsonMap) {}

  object(key: string, raw: JsonMap): JsonMap {
    const { apiVersion: _, kind: __, metadata: ___, status: ____, ...rest } = this.value(raw, 0) as JsonMap;
    return { ...headerOf(key), ...rest };
  }

  private value(given: JsonMap, depth: number): Json {
    const raw = this.resolve(given);
    if (isList(raw.enum)) { return pick(this.random, raw.enum); }
    if (raw['x-kubernetes-int-or-string'] === true || raw.format === 'int-or-string') { return pick<Json>(this.random, [1, '50%']); }
    switch (raw.type) {
      case 'string': return this.text(raw);
      case 'integer': return this.number(raw);
      case 'number': return this.number(raw);
      case 'boolean': return this.random() < 0.5;
      case 'array': return this.list(raw, depth);
      case 'object': return this.map(raw, depth);
      default: return isMap(raw.properties) ? this.map(raw, depth) : pick<Json>(this.random, ['x', { a: 1 }, 1]);
    }
  }

  private text({ pattern, format, minLength = 0, maxLength = Infinity }: JsonMap): string {
    const expression = typeof pattern === 'string' ? regExpOf(pattern) : undefined;
    const fits = TEXTS.filter((text) => (!expression || expression.test(text)) && text.length >= (minLength as number) && text.length <= (maxLength as number));
    const formatted: Record<string, string> = { 'date-time': '2024-01-01T00:00:00Z', 'byte': 'YQ==', 'uri': 'https://example.com', 'ipv4': '10.0.0.1', 'cidr': '10.0.0.0/8', 'duration': '1h', 'uuid': TEXTS[30] };
    const own = typeof format === 'string' ? formatted[format] : undefined;
    return own ?? (fits.length > 0 ? pick(this.random, fits) : 'a'.repeat(Math.min(minLength as number, 300) || 1));
  }

  private number({ minimum, maximum, type }: JsonMap): number {
    const low = typeof minimum === 'number' ? minimum : 0;
    const high = typeof maximum === 'number' ? maximum : low + 10;
    const n = low + this.random() * (high - low);
    return type === 'number' && this.random() < 0.5 ? n : Math.min(Math.ceil(n), high);
  }

  private list(raw: JsonMap, depth: number): Json {
    const least = typeof raw.minItems === 'number' ? raw.minItems : 0;
    const length = depth > 7 ? least : least + Math.floor(this.random() * 2);
    return Array.from({ length }, () => (isMap(raw.items) ? this.value(raw.items, depth + 1) : 'x'));
  }

  private map(raw: JsonMap, depth: number): Json {
    const properties = isMap(raw.properties) ? Object.entries(raw.properties) : [];
    const required = new Set(isList(raw.required) ? raw.required : []);
    for (const keyword of ['oneOf', 'anyOf']) {
      const branches = raw[keyword];
      const branch = isList(branches) ? pick(this.random, branches) : undefined;
      if (isMap(branch) && isList(branch.required)) { branch.required.forEach((name) => required.add(name)); }
    }
    const chance = depth === 0 ? 1 : depth > 6 ? 0 : 0.35;
    const fields = properties.filter(([name, part]) => isMap(part) && (required.has(name) || this.random() < chance) && !(depth === 0 && name === 'status'));
    const extra = isMap(raw.additionalProperties) && this.random() < 0.7 ? [['key', this.value(raw.additionalProperties, depth + 1)] as const] : [];
    return Object.fromEntries([...fields.map(([name, part]) => [name, this.value(part as JsonMap, depth + 1)] as const), ...extra]);
  }
}

const JUNK: readonly Json[] = [5, 0, -99999999999, 2 ** 31, 1.5, 'a b~!', '', 'a', 'x'.repeat(300), '\n', 'é', true, false, [], {}, ['a'], [1], [null], [{}], { a: 'b' }, { a: null }, { name: 'a' }, null];

/** The object with one thing broken, somewhere. */
export function brokenSomewhere(object: JsonMap, random: Random): JsonMap {
  const places = placesIn(object).filter((path) => path.length > 0 && path[0] !== 'apiVersion' && path[0] !== 'kind');
  const path = pick(random, places);
  const way = random();
  if (way < 0.5) { return changed(object, path, () => pick(random, JUNK)) as JsonMap; }
  if (way < 0.65) { return changed(object, path, () => undefined) as JsonMap; }
  const parent = path.slice(0, -1);
  const last = path.at(-1)!;
  return changed(object, parent, (value) => {
    if (isList(value)) { return [...value, way < 0.8 ? value[last as number] : pick(random, JUNK)]; }
    if (!isMap(value)) { return value; }
    if (way < 0.85) { return { ...value, [`${last}x`]: value[last] }; }
    return { ...value, [pick(random, ['name', 'bogusField', 'constructor', '__proto_', 'status', 'spec', 'metadata'])]: pick(random, JUNK) };
  }) as JsonMap;
}

type Path = readonly (string | number)[];

function placesIn(value: Json, path: Path = []): Path[] {
  const inner = isList(value) ? value.map((part, i) => [i, part] as const) : isMap(value) ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([step, part]) => placesIn(part, [...path, step]))];
}

function changed(value: Json, path: Path, change: (value: Json) => Json | undefined): Json | undefined {
  if (path.length === 0) { return change(value); }
  const [step, ...rest] = path;
  if (isList(value)) { return value.flatMap((part, i) => (i === step ? [changed(part, rest, change)].filter((one) => one !== undefined) : [part])); }
  return Object.fromEntries(Object.entries(value as JsonMap).flatMap(([name, part]) => {
    const now = name === step ? changed(part, rest, change) : part;
    return now === undefined ? [] : [[name, now]];
  }));
}
