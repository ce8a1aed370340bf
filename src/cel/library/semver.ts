import type { Json } from '../../object/json';
import { Fault, NO_OVERLOAD } from '../error';
import { CelFunction, CelLibrary, globalFunction, memberFunction } from '../library';
import { int } from '../numeric';
import { instance, string } from '../take';
import { CelObject, CelValue } from '../value';

const NUMBER = '0|[1-9]\\d*';
const PRERELEASE = `(?:${NUMBER}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
const SYNTAX = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-(${PRERELEASE}(?:\\.${PRERELEASE})*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$`);

/** A version by the rules of Semantic Versioning 2. */
export class Semver extends CelObject {
  static parse(text: string): Semver | undefined {
    const match = SYNTAX.exec(text);
    if (!match) { return undefined; }
    const numbers = match.slice(1, 4).map(BigInt);
    return numbers.some((number) => number >= 2n ** 64n) ? undefined : new Semver(text, numbers, match[4]?.split('.') ?? []);
  }

  readonly type = 'kubernetes.Semver';
  constructor(private readonly text: string, readonly numbers: readonly bigint[], private readonly prerelease: readonly string[]) { super(); }

  /** Builds say nothing about the order. */
  compareTo(other: Semver): number {
    const i = this.numbers.findIndex((number, at) => number !== other.numbers[at]);
    if (i >= 0) { return this.numbers[i] < other.numbers[i] ? -1 : 1; }
    return comparePrereleases(this.prerelease, other.prerelease);
  }

  equals(other: CelObject): boolean { return other instanceof Semver && this.compareTo(other) === 0; }
  toJson(): Json { return this.text; }
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) { return Math.sign(b.length - a.length); }
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = comparePrerelease(a[i], b[i]);
    if (order !== 0) { return order; }
  }
  return Math.sign(a.length - b.length);
}

function comparePrerelease(a: string, b: string): number {
  const [x, y] = [a, b].map((identifier) => /^\d+$/.test(identifier) ? BigInt(identifier) : undefined);
  if (x !== undefined && y !== undefined) { return x < y ? -1 : x > y ? 1 : 0; }
  if (x !== undefined || y !== undefined) { return x !== undefined ? -1 : 1; }
  return a < b ? -1 : a > b ? 1 : 0;
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** `v1.2` as `1.2.0`, leading zeros dropped. */
function normalized(text: string): string {
  const [major, minor, ...rest] = text.replace(/^v/, '').split('.');
  const patch = rest.length > 0 ? [rest.join('.')] : [];
  const parts = [major, ...(minor === undefined ? [] : [minor]), ...patch].map(withoutLeadingZeros);
  if (parts.length < 3 && /[+-]/.test(parts[parts.length - 1])) { return ''; }
  return [...parts, '0', '0'].slice(0, 3).join('.');
}

function parse(text: CelValue, normalize: CelValue): Semver | undefined {
  if (typeof normalize !== 'boolean') { throw NO_OVERLOAD; }
  return Semver.parse(normalize ? normalized(string(text)) : string(text));
}

function semver(text: CelValue, normalize: CelValue): Semver {
  const parsed = parse(text, normalize);
  if (!parsed) { throw new Fault(`invalid semantic version ${JSON.stringify(text)}`); }
  return parsed;
}

function comparison(name: string, call: (order: number) => CelValue): CelFunction {
  return memberFunction(name, ['kubernetes.Semver'], (self, other) => call(instance(Semver, self).compareTo(instance(Semver, other))));
}

function part(name: string, index: number): CelFunction {
  return memberFunction(name, ['kubernetes.Semver'], (self) => int(BigInt.asIntN(64, instance(Semver, self).numbers[index])));
}

/** Versions. */
export const SEMVER: CelLibrary = {
  name: 'semver',
  since: 33,
  functions: [
    globalFunction('semver', undefined, (text) => semver(text, false)),
    globalFunction('semver', undefined, (text, normalize) => semver(text, normalize)),
    globalFunction('isSemver', undefined, (text) => parse(text, false) !== undefined),
    globalFunction('isSemver', undefined, (text, normalize) => parse(text, normalize) !== undefined),
    comparison('isGreaterThan', (order) => order > 0),
    comparison('isLessThan', (order) => order < 0),
    comparison('compareTo', (order) => order),
    part('major', 0), part('minor', 1), part('patch', 2),
  ],
};
