import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  decadesFrom,
  exactly,
  exceeds,
  factorBetween,
  hull,
  middleOf,
  OPEN,
  over,
  plus,
  type Range,
  rangeOf,
  scaled,
  times,
  widened,
  ZERO,
} from '../../src/compute/interval.ts';

const amount = fc.double({ min: 1e-6, max: 1e40, noNaN: true });
const ranges = fc.tuple(amount, amount).map(([a, b]): Range => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const holds = (outer: Range, inner: Range) => outer.low <= inner.low && inner.high <= outer.high;

describe('intervals', () => {
  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, Number.parseFloat('1e400'), 'text', true, undefined])(
    'are not made of %s',
    (value) => {
      expect(rangeOf(value)).toBeNull();
    },
  );

  test.each([
    { low: -1, high: 1 },
    { low: 2, high: 1 },
    { low: 0, high: Number.POSITIVE_INFINITY },
    { low: Number.NaN, high: 1 },
  ])('are not made of %o', (value) => {
    expect(rangeOf(value)).toBeNull();
  });

  it('grow with each operand (inclusion), whatever the operation', () => {
    fc.assert(
      fc.property(ranges, ranges, ranges, (a, b, c) => {
        const wider = hull(a, c);
        for (const operation of [plus, times, over]) {
          expect(holds(operation(wider, b), operation(a, b))).toBe(true);
          expect(holds(operation(b, wider), operation(b, a))).toBe(true);
        }
      }),
    );
  });

  it('hold the true result: rounding goes outwards', () => {
    const whole = fc.bigInt({ min: 1n, max: 2n ** 60n });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [x, y] = [exactly(Number(a)), exactly(Number(b))];
        const [sum, product] = [BigInt(Number(a)) + BigInt(Number(b)), BigInt(Number(a)) * BigInt(Number(b))];
        for (const [range, truth] of [
          [plus(x, y), sum],
          [times(x, y), product],
        ] as const) {
          expect(BigInt(Math.ceil(range.low)) <= truth && truth <= BigInt(Math.floor(range.high))).toBe(true);
          expect(range.high / range.low).toBeLessThan(1 + 1e-14);
        }
      }),
    );
  });

  it('stay points where nothing is done to them', () => {
    expect(times(exactly(1e25), exactly(1))).toEqual(exactly(1e25));
    expect(plus(exactly(1e25), ZERO)).toEqual(exactly(1e25));
    expect(plus()).toEqual(ZERO);
    expect(times()).toEqual(exactly(1));
    expect(widened(exactly(1e25), 0)).toEqual(exactly(1e25));
  });

  it('are open above where something is missing, and nothing of it is nothing', () => {
    expect(plus(exactly(1), OPEN).low).toBeCloseTo(1, 12);
    expect(plus(exactly(1), OPEN).high).toBe(Number.POSITIVE_INFINITY);
    expect(times(ZERO, OPEN)).toEqual(ZERO);
    expect(scaled(OPEN, 3)).toEqual(OPEN);
    expect(over(exactly(1), ZERO).high).toBe(Number.POSITIVE_INFINITY);
  });

  test.each([
    [1, '>', 1, false],
    [1, '>=', 1, true],
    [1.1, '>', 1, true],
    [0.9, '>=', 1, false],
    [{ low: 0.9, high: 1.1 }, '>', 1, null],
    [{ low: 0.9, high: 1 }, '>', 1, false],
    [{ low: 0.9, high: 1 }, '>=', 1, null],
    [{ low: 1, high: 1.1 }, '>', 1, null],
    [{ low: 1, high: 1.1 }, '>=', 1, true],
    [2, '>', { low: 1, high: 3 }, null],
    [4, '>', { low: 1, high: 3 }, true],
  ] as const)('%o %s %o is %s', (left, operator, line, answer) => {
    const asRange = (v: number | Range) => (typeof v === 'number' ? exactly(v) : v);
    expect(exceeds(asRange(left), operator, asRange(line))).toBe(answer);
  });

  it('lie powers of ten from a line', () => {
    expect(decadesFrom({ low: 1e23, high: 1e26 }, exactly(1e25))).toEqual({ low: -2, high: 1 });
    expect(factorBetween(exactly(2), exactly(6))).toBe(3);
    expect(factorBetween({ low: 1, high: 4 }, exactly(3))).toBe(1);
    expect(factorBetween(ZERO, exactly(3))).toBe(Number.POSITIVE_INFINITY);
    expect(middleOf({ low: 1, high: 100 })).toBe(10);
  });
});
