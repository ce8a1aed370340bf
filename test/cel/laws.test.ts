import * as fc from 'fast-check';
import { CelBindings } from '../../src/cel/environment';
import { CelError } from '../../src/cel/error';
import { Cidr, IpAddress } from '../../src/cel/ip-address';
import { Quantity } from '../../src/cel/library/quantity';
import { compile } from '../../src/cel/program';
import { compileRe2 } from '../../src/object/re2';

function evaluate(expression: string, bindings: CelBindings): unknown {
  const program = compile(expression, { kubernetesMinor: 34, variables: Object.keys(bindings) });
  return program instanceof CelError ? program : program.evaluate(bindings);
}

const INT64 = 2n ** 63n;
const int64 = fc.bigInt({ min: -INT64, max: INT64 - 1n });

/** A decimal number with its exact value in billionths. */
const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 9 }), fc.constantFrom('', 'k', 'M', 'm', 'Ki', 'Mi'))
  .map(([unscaled, digits, suffix]) => {
    const unit = { '': [1n, 1n], 'k': [1000n, 1n], 'M': [1000_000n, 1n], 'm': [1n, 1000n], 'Ki': [1024n, 1n], 'Mi': [1024n * 1024n, 1n] }[suffix] as [bigint, bigint];
    const text = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(digits + 1, '0');
    const split = text.length - digits;
    const numerator = unscaled * unit[0] * 10n ** 9n;
    return { text: `${unscaled < 0n ? '-' : ''}${text.slice(0, split)}${digits ? '.' : ''}${text.slice(split)}${suffix}`, numerator, denominator: unit[1] * 10n ** BigInt(digits) };
  });

describe('quantities', () => {
  it('are ordered as exact fractions are, where no digit lies beyond a billionth', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => {
      fc.pre(a.numerator % a.denominator === 0n && b.numerator % b.denominator === 0n);
      const [x, y] = [a.numerator / a.denominator, b.numerator / b.denominator];
      expect(evaluate('quantity(a).compareTo(quantity(b))', { a: a.text, b: b.text })).toBe(x < y ? -1 : x > y ? 1 : 0);
      expect(evaluate('quantity(a).add(quantity(b)).sub(quantity(b)) == quantity(a)', { a: a.text, b: b.text })).toBe(true);
    }));
  });

  it('round what lies beyond a billionth away from zero', () => {
    fc.assert(fc.property(decimal, ({ text, numerator, denominator }) => {
      const magnitude = ((numerator < 0n ? -numerator : numerator) + denominator - 1n) / denominator;
      expect(Quantity.parse(text)?.nanos).toBe(numerator < 0n ? -magnitude : magnitude);
    }));
  });
});

describe('integers', () => {
  it.each(['+', '-', '*', '/', '%'] as const)('%s is exact in 64 bits or an error', (operator) => {
    fc.assert(fc.property(int64, int64, (a, b) => {
      const exact = { '+': () => a + b, '-': () => a - b, '*': () => a * b, '/': () => b ? a / b : INT64, '%': () => b ? a % b : INT64 }[operator]();
      const result = evaluate(`a ${operator} b`, { a, b });
      if (exact >= INT64 || exact < -INT64) {
        expect(result).toBeInstanceOf(CelError);
      } else {
        expect(BigInt(result as number | string)).toBe(exact);
      }
    }));
  });
});

describe('addresses and networks', () => {
  const address = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }).map((bits) => new IpAddress(4, bits)),
    fc.bigInt({ min: 2n ** 48n, max: 2n ** 128n - 1n }).map((bits) => new IpAddress(6, bits)),
  );
  const network = fc.tuple(address, fc.nat()).map(([base, n]) => new Cidr(base, n % (base.length + 1)));

  it('are read back from their canonical text', () => {
    fc.assert(fc.property(address, (ip) => {
      expect(IpAddress.parse(ip.toString())).toEqual(ip);
      expect(evaluate('ip.isCanonical(a)', { a: ip.toString() })).toBe(true);
    }));
  });

  it('contain exactly the addresses between their first and their last', () => {
    fc.assert(fc.property(network, address, (net, ip) => {
      const size = 2n ** BigInt(net.address.length - net.prefixLength);
      const first = net.address.bits - net.address.bits % size;
      const inside = ip.family === net.address.family && ip.bits >= first && ip.bits < first + size;
      expect(evaluate('cidr(n).containsIP(a)', { n: net.toString(), a: ip.toString() })).toBe(inside);
      expect(net.masked.address.bits).toBe(first);
    }));
  });

  it('cover another network just when they contain its first and its last address', () => {
    fc.assert(fc.property(network, network, (a, b) => {
      const last = new IpAddress(b.address.family, b.masked.address.bits + 2n ** BigInt(b.address.length - b.prefixLength) - 1n);
      expect(a.covers(b)).toBe(a.contains(b.masked.address) && a.contains(last) && a.prefixLength <= b.prefixLength);
    }));
  });
});

describe('regular expressions', () => {
  it('match quoted text as it stands', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\\E'));
      expect(compileRe2(`^\\Q${text}\\E$`).test(text)).toBe(true);
    }));
  });

  it('without regard to case match what differs in case', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z]{1,8}$/), (text) => {
      expect(evaluate('a.matches(b)', { a: text.toUpperCase(), b: `^(?i)${text}$` })).toBe(true);
      expect(evaluate('a.matches(b)', { a: text, b: `^${text}$` })).toBe(true);
    }));
  });

  it('find the same however often they were used before', () => {
    const bindings = { a: 'x1y2' };
    for (const expression of ['a.matches("[0-9]")', 'a.find("[0-9]") == "1"', 'a.findAll("[0-9]") == ["1", "2"]', 'a.find("[0-9]") == "1"']) {
      expect(evaluate(expression, bindings)).toBe(true);
    }
  });
});
