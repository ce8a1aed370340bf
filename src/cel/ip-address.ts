/* eslint-disable no-bitwise -- an address is a string of bits */
import { CelObject } from './value';
import type { Json } from '../object/json';

/** An IP address as a number of 32 or 128 bits. */
export class IpAddress extends CelObject {
  /** An address in text; undefined where the text is none, names a zone, or writes an IPv4 address as IPv6. */
  static parse(text: string): IpAddress | undefined {
    if (!text.includes(':')) {
      const bits = parseV4(text);
      return bits === undefined ? undefined : new IpAddress(4, bits);
    }
    const bits = parseV6(text);
    return bits === undefined || bits >> 32n === 0xffffn ? undefined : new IpAddress(6, bits);
  }

  readonly type = 'net.IP';
  constructor(readonly family: 4 | 6, readonly bits: bigint) { super(); }

  get length(): number { return this.family === 4 ? 32 : 128; }

  /** The first `count` bits as a number. */
  prefix(count: number): bigint { return this.bits >> BigInt(this.length - count); }

  /** Whether the first `count` bits are those of a number. */
  startsWith(family: 4 | 6, count: number, prefix: bigint): boolean {
    return this.family === family && this.prefix(count) === prefix;
  }

  get isUnspecified(): boolean { return this.bits === 0n; }
  get isLoopback(): boolean { return this.startsWith(4, 8, 127n) || (this.family === 6 && this.bits === 1n); }
  get isLinkLocalUnicast(): boolean { return this.startsWith(4, 16, 0xa9fen) || this.startsWith(6, 10, 0x3fan); }
  get isLinkLocalMulticast(): boolean { return this.startsWith(4, 24, 0xe00000n) || (this.family === 6 && (this.prefix(16) & 0xff0fn) === 0xff02n); }
  get isMulticast(): boolean { return this.startsWith(4, 4, 0xen) || this.startsWith(6, 8, 0xffn); }
  get isGlobalUnicast(): boolean {
    const broadcast = this.family === 4 && this.bits === 0xffffffffn;
    return !this.isUnspecified && !this.isLoopback && !this.isMulticast && !this.isLinkLocalUnicast && !broadcast;
  }

  equals(other: CelObject): boolean { return other instanceof IpAddress && other.family === this.family && other.bits === this.bits; }
  toJson(): Json { return this.toString(); }
  toString(): string { return this.family === 4 ? textV4(this.bits) : textV6(this.bits); }
}

/** A network: an address and how many of its leading bits the network has in common. */
export class Cidr extends CelObject {
  static parse(text: string): Cidr | undefined {
    const slash = text.lastIndexOf('/');
    const address = slash < 0 ? undefined : IpAddress.parse(text.slice(0, slash));
    const length = text.slice(slash + 1);
    if (!address || !/^(?:0|[1-9]\d{0,2})$/.test(length) || Number(length) > address.length) { return undefined; }
    return new Cidr(address, Number(length));
  }

  readonly type = 'net.CIDR';
  constructor(readonly address: IpAddress, readonly prefixLength: number) { super(); }

  contains(address: IpAddress): boolean {
    return address.startsWith(this.address.family, this.prefixLength, this.address.prefix(this.prefixLength));
  }

  /** Whether every address of the other network is one of this. */
  covers(other: Cidr): boolean {
    return this.prefixLength <= other.prefixLength && this.contains(other.address);
  }

  /** The network with the bits beyond its prefix zero. */
  get masked(): Cidr {
    const host = BigInt(this.address.length - this.prefixLength);
    return new Cidr(new IpAddress(this.address.family, this.address.prefix(this.prefixLength) << host), this.prefixLength);
  }

  equals(other: CelObject): boolean {
    return other instanceof Cidr && other.prefixLength === this.prefixLength && other.address.equals(this.address);
  }
  toJson(): Json { return this.toString(); }
  toString(): string { return `${this.address}/${this.prefixLength}`; }
}

function parseV4(text: string): bigint | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!match) { return undefined; }
  const parts = match.slice(1);
  if (parts.some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith('0')))) { return undefined; }
  return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) { return undefined; }
  const [head, tail] = halves.map((half, i) => groups(half, i === halves.length - 1));
  if (!head || (halves.length === 2 && !tail)) { return undefined; }
  const known = head.length + (tail?.length ?? 0);
  if (halves.length === 1 ? known !== 8 : known > 7) { return undefined; }
  const all = [...head, ...Array<bigint>(8 - known).fill(0n), ...(tail ?? [])];
  return all.reduce((bits, group) => (bits << 16n) | group, 0n);
}

/** The groups of a half of an address, whose last may be an IPv4 address. */
function groups(text: string, mayEndInV4: boolean): readonly bigint[] | undefined {
  if (text === '') { return []; }
  const parts = text.split(':');
  const last = parts[parts.length - 1];
  const v4 = mayEndInV4 && last.includes('.') ? parseV4(last) : undefined;
  const hex = v4 === undefined ? parts : parts.slice(0, -1);
  if (!hex.every((part) => /^[0-9a-fA-F]{1,4}$/.test(part))) { return undefined; }
  const numbers = hex.map((part) => BigInt(`0x${part}`));
  return v4 === undefined ? numbers : [...numbers, v4 >> 16n, v4 & 0xffffn];
}

function textV4(bits: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 0xffn).join('.');
}

/** The one canonical form: the longest run of at least two zero groups as `::`, the first where several are as long. */
function textV6(bits: bigint): string {
  const parts = [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n].map((shift) => ((bits >> shift) & 0xffffn).toString(16));
  let [start, length] = [-1, 1];
  for (let i = 0; i < 8; i++) {
    let end = i;
    while (end < 8 && parts[end] === '0') { end++; }
    if (end - i > length) { [start, length] = [i, end - i]; }
  }
  return start < 0 ? parts.join(':') : `${parts.slice(0, start).join(':')}::${parts.slice(start + length).join(':')}`;
}
