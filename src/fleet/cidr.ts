import { isIPv4, isIPv6 } from 'net';

/**
 * A range of IP addresses, such as `10.20.0.0/16`, with the arithmetic that plans of networks need.
 *
 * Ranges of IPv4 and of IPv6 never overlap.
 */
export class Cidr {
  /**
   * Reads a range.
   *
   * Throws where the text is no range, and where bits behind the prefix are set: the network's first address is meant.
   */
  public static of(text: string): Cidr {
    const [address, prefix, ...rest] = text.split('/');
    const bits = widthOf(address);
    if (bits === 0 || rest.length > 0 || !/^\d{1,3}$/.test(prefix ?? '') || Number(prefix) > bits) {
      throw new Error(`'${text}' is not an IP range: write the first address and the length of the prefix, such as '10.20.0.0/16'`);
    }
    const size = 2n ** BigInt(bits - Number(prefix));
    const first = parsed(address, bits);
    if (first % size !== 0n) {
      throw new Error(`'${text}' is not the start of a network: did you mean '${written(first - first % size, bits)}/${prefix}'?`);
    }
    return new Cidr(first, Number(prefix), bits);
  }

  /** Length of the prefix in bits. */
  public readonly prefix: number;

  private readonly first: bigint;
  private readonly bits: number;

  private constructor(first: bigint, prefix: number, bits: number) {
    this.first = first;
    this.prefix = prefix;
    this.bits = bits;
  }

  /** Whether it is a range of IPv6. */
  public get isIpv6(): boolean {
    return this.bits === 128;
  }

  /** Whether the address lies in the range; false for what is no address, a host name say. */
  public containsAddress(address: string): boolean {
    if (widthOf(address) !== this.bits) { return false; }
    const value = parsed(address, this.bits);
    return value >= this.first && value < this.first + this.size;
  }

  /** Whether the other range lies in this one as a whole. */
  public contains(other: Cidr): boolean {
    return this.overlaps(other) && this.prefix <= other.prefix;
  }

  /** Whether the two ranges have an address in common. */
  public overlaps(other: Cidr): boolean {
    return this.bits === other.bits && this.first < other.first + other.size && other.first < this.first + this.size;
  }

  /**
   * A part of the range: of all networks with that prefix in it, the one at the index, from 0.
   *
   * Throws where the range has no such part.
   */
  public subnet(prefix: number, index: number): Cidr {
    const part = 2n ** BigInt(this.bits - prefix);
    const first = this.first + BigInt(index) * part;
    if (prefix < this.prefix || prefix > this.bits || index < 0 || first >= this.first + this.size) {
      throw new Error(`${this} has no network ${index} with prefix /${prefix}: it holds ${prefix < this.prefix ? 0 : this.size / part} of them, counted from 0`);
    }
    return new Cidr(first, prefix, this.bits);
  }

  /**
   * The address at the index, where 0 is the network's own.
   *
   * Throws where the range has fewer addresses.
   */
  public address(index: number): string {
    const value = this.first + BigInt(index);
    if (index < 0 || value >= this.first + this.size) {
      throw new Error(`${this} has no address ${index}: it holds ${this.size}, counted from 0`);
    }
    return written(value, this.bits);
  }

  /** `10.20.0.0/16`. */
  public toString(): string {
    return `${written(this.first, this.bits)}/${this.prefix}`;
  }

  private get size(): bigint {
    return 2n ** BigInt(this.bits - this.prefix);
  }
}

/** 32 or 128 bits, or 0 for what is no address. */
function widthOf(address: string): number {
  if (isIPv4(address)) { return 32; }
  return isIPv6(address) && !address.includes('%') ? 128 : 0;
}

function parsed(address: string, bits: number): bigint {
  if (bits === 32) { return address.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n); }
  const withoutV4 = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) =>
    `${(Number(a) * 256 + Number(b)).toString(16)}:${(Number(c) * 256 + Number(d)).toString(16)}`);
  const [head, tail] = withoutV4.split('::').map((half) => half.split(':').filter((part) => part !== ''));
  const parts = tail === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
  return parts.reduce((value, part) => value * 65536n + BigInt(`0x${part}`), 0n);
}

function written(value: bigint, bits: number): string {
  const [count, base] = bits === 32 ? [4, 256n] : [8, 65536n];
  const parts = Array.from({ length: count }, (_, i) => (value / base ** BigInt(count - 1 - i)) % base);
  return bits === 32 ? parts.join('.') : compressed(parts.map((part) => part.toString(16)));
}

/** The longest run of zeros as `::`, the first of equals (RFC 5952). */
function compressed(parts: readonly string[]): string {
  let start = -1;
  let length = 1;
  for (let i = 0; i < parts.length; i++) {
    let end = i;
    while (parts[end] === '0') { end++; }
    if (end - i > length) { [start, length] = [i, end - i]; }
  }
  return start < 0 ? parts.join(':') : `${parts.slice(0, start).join(':')}::${parts.slice(start + length).join(':')}`;
}
