import * as fc from 'fast-check';
import { Cidr } from '../../src/fleet';

describe('a range of addresses', () => {
  it.each([
    '0.0.0.0/0', '10.20.0.0/16', '255.255.255.255/32', '::/0', '2001:db8::/32', 'fd00:10:20::/48', '::1/128', '2001:db8:0:1::/64', '1:0:0:2::/64',
  ])('is written as it was read: %s', (text) => {
    expect(String(Cidr.of(text))).toBe(text);
  });

  it.each([
    ['2001:DB8:0:0::/32', '2001:db8::/32'],
    ['::ffff:10.0.0.0/104', '::ffff:a00:0/104'],
    ['1:0:0:2:0:0:0:0/64', '1:0:0:2::/64'],
    ['0:0:1::/48', '0:0:1::/48'],
  ])('is written in its shortest form: %s', (text, short) => {
    expect(String(Cidr.of(text))).toBe(short);
  });

  it.each(['', '10.0.0.0', '10.0.0.0/', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0/8', '10.0.0.256/32', '::/129', 'fe80::%eth0/64', '10.0.0.0/-1', '10.0.0.0/1e1', 'pods'])(
    'is not made of %p', (text) => {
      expect(() => Cidr.of(text)).toThrow(`'${text}' is not an IP range: write the first address and the length of the prefix, such as '10.20.0.0/16'`);
    });

  it('tells the network that an address inside of it belongs to', () => {
    expect(() => Cidr.of('10.20.3.4/16')).toThrow("'10.20.3.4/16' is not the start of a network: did you mean '10.20.0.0/16'?");
    expect(() => Cidr.of('2001:db8::1/32')).toThrow("'2001:db8::1/32' is not the start of a network: did you mean '2001:db8::/32'?");
  });

  it.each<[string, string, boolean, boolean]>([
    ['10.0.0.0/8', '10.20.0.0/16', true, true],
    ['10.20.0.0/16', '10.0.0.0/8', true, false],
    ['10.20.0.0/16', '10.20.0.0/16', true, true],
    ['10.20.0.0/16', '10.21.0.0/16', false, false],
    ['0.0.0.0/0', '255.255.255.255/32', true, true],
    ['0.0.0.0/0', '::/0', false, false],
    ['2001:db8::/32', '2001:db8:ffff::/48', true, true],
  ])('%s and %s overlap: %p, the first contains the second: %p', (a, b, overlaps, contains) => {
    expect([Cidr.of(a).overlaps(Cidr.of(b)), Cidr.of(b).overlaps(Cidr.of(a)), Cidr.of(a).contains(Cidr.of(b))]).toEqual([overlaps, overlaps, contains]);
  });

  it.each<[string, string, boolean]>([
    ['10.20.0.0/16', '10.20.255.255', true],
    ['10.20.0.0/16', '10.21.0.0', false],
    ['10.20.0.0/16', 'api.example.com', false],
    ['::/0', '10.0.0.1', false],
    ['fd00::/8', 'fd12::1', true],
  ])('%s contains the address %s: %p', (range, address, expected) => {
    expect(Cidr.of(range).containsAddress(address)).toBe(expected);
  });

  it('is divided into networks and addresses', () => {
    const range = Cidr.of('10.20.0.0/16');
    expect([range.subnet(20, 0), range.subnet(20, 15), range.subnet(16, 0)].map(String)).toEqual(['10.20.0.0/20', '10.20.240.0/20', '10.20.0.0/16']);
    expect([range.address(0), range.address(10), range.address(65535)]).toEqual(['10.20.0.0', '10.20.0.10', '10.20.255.255']);
    expect(Cidr.of('fd00::/8').subnet(64, 1).toString()).toBe('fd00:0:0:1::/64');
  });

  it.each<[() => unknown, string]>([
    [() => Cidr.of('10.20.0.0/16').subnet(20, 16), '10.20.0.0/16 has no network 16 with prefix /20: it holds 16 of them, counted from 0'],
    [() => Cidr.of('10.20.0.0/16').subnet(20, -1), '10.20.0.0/16 has no network -1 with prefix /20: it holds 16 of them, counted from 0'],
    [() => Cidr.of('10.20.0.0/16').subnet(15, 0), '10.20.0.0/16 has no network 0 with prefix /15: it holds 0 of them, counted from 0'],
    [() => Cidr.of('10.20.0.0/30').address(4), '10.20.0.0/30 has no address 4: it holds 4, counted from 0'],
  ])('says how many parts there are (%#)', (ask, message) => {
    expect(ask).toThrow(new Error(message));
  });

  it('keeps to the laws of arithmetic: parts lie inside, apart from each other, and hold their addresses', () => {
    fc.assert(fc.property(fc.nat(255), fc.integer({ min: 8, max: 24 }), fc.nat(8), fc.nat(1000), fc.nat(1000), (first, prefix, more, i, j) => {
      const range = Cidr.of(`${first}.0.0.0/${prefix}`);
      const count = 2 ** more;
      const [a, b] = [range.subnet(prefix + more, i % count), range.subnet(prefix + more, j % count)];
      expect(range.contains(a)).toBe(true);
      expect(a.overlaps(b)).toBe(i % count === j % count);
      expect(a.containsAddress(a.address(i % 2 ** (32 - prefix - more)))).toBe(true);
      expect(String(Cidr.of(String(a)))).toBe(String(a));
    }));
  });
});
