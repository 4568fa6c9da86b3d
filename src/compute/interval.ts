/**
 * Owns arithmetic on intervals of amounts that are not negative, rounded outwards so that the true value never slips out.
 * The high end may be infinite ("at least"): an input that is missing makes a sum open, never smaller.
 */
import { type FactValue, type Interval, isInterval } from '../facts/fact.ts';

/** `0 <= low <= high`; `high` may be infinite. */
export type Range = Interval;

export const ZERO: Range = { low: 0, high: 0 };
/** Nothing is known of it. */
export const OPEN: Range = { low: 0, high: Number.POSITIVE_INFINITY };

export function exactly(value: number): Range {
  return { low: value, high: value };
}

/** A declared amount; null for a value that is none (text, not a number, infinite, negative). */
export function rangeOf(value: FactValue | undefined): Range | null {
  const range = typeof value === 'number' ? exactly(value) : isInterval(value) ? value : null;
  return range !== null && range.low >= 0 && range.low <= range.high && Number.isFinite(range.high) ? range : null;
}

/** True where both ends are known. */
export function isClosed(range: Range): boolean {
  return Number.isFinite(range.high);
}

export function plus(...ranges: readonly Range[]): Range {
  return ranges.reduce(
    (a, b) => ({
      low: below(a.low + b.low, sumIsExact(a.low, b.low)),
      high: above(a.high + b.high, sumIsExact(a.high, b.high)),
    }),
    ZERO,
  );
}

/** The product; nothing times something open is nothing. */
export function times(...ranges: readonly Range[]): Range {
  return ranges.reduce(
    (a, b) => ({ low: product(a.low, b.low, below), high: product(a.high, b.high, above) }),
    exactly(1),
  );
}

export function scaled(range: Range, factor: number): Range {
  return times(range, exactly(factor));
}

/** The quotient; open where the divisor may be zero. */
export function over(dividend: Range, divisor: Range): Range {
  return {
    low: isClosed(divisor) && divisor.high > 0 ? quotient(dividend.low, divisor.high, below) : 0,
    high: divisor.low > 0 ? quotient(dividend.high, divisor.low, above) : Number.POSITIVE_INFINITY,
  };
}

/** Both ends moved outwards by a share of themselves. */
export function widened(range: Range, share: number): Range {
  return {
    low: product(range.low, Math.max(0, 1 - share), below),
    high: product(range.high, 1 + share, above),
  };
}

/** From the lowest to the highest of all. */
export function hull(first: Range, ...others: readonly Range[]): Range {
  return others.reduce((a, b) => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) }), first);
}

/** True where the two have a value in common. */
export function meets(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** How many times the nearer of two intervals the farther one is; 1 where they meet. */
export function factorBetween(a: Range, b: Range): number {
  if (meets(a, b)) return 1;
  const [lower, upper] = a.high < b.low ? [a, b] : [b, a];
  return lower.high === 0 ? Number.POSITIVE_INFINITY : upper.low / lower.high;
}

export type Operator = '>' | '>=';

/** Whether an amount is above a line, both known only within intervals: true, false, or null where it is open. */
export function exceeds(amount: Range, operator: Operator, line: Range): boolean | null {
  if (operator === '>') return amount.low > line.high ? true : amount.high <= line.low ? false : null;
  return amount.low >= line.high ? true : amount.high < line.low ? false : null;
}

/** How many powers of ten each end lies above (positive) or below a line; the nearest end of the line counts. */
export function decadesFrom(amount: Range, line: Range): Interval {
  return { low: Math.log10(amount.low) - Math.log10(line.high), high: Math.log10(amount.high) - Math.log10(line.low) };
}

/** The middle by proportion, for words: the square root of the product of the ends; a bare end where one is 0 or open. */
export function middleOf({ low, high }: Range): number {
  if (low === high || !Number.isFinite(high)) return low;
  return low === 0 ? high : Math.sqrt(low) * Math.sqrt(high);
}

type Rounding = (value: number, exact: boolean) => number;

function product(a: number, b: number, round: Rounding): number {
  if (a === 0 || b === 0) return 0;
  if (a === 1 || b === 1) return a * b;
  return round(a * b, Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(a * b));
}

function quotient(a: number, b: number, round: Rounding): number {
  if (a === 0 || b === 1) return a;
  return round(a / b, false);
}

function sumIsExact(a: number, b: number): boolean {
  if (a === 0 || b === 0) return true;
  const sum = a + b;
  return sum - a === b && sum - b === a;
}

const STEP = 2 ** -52;

/** The next machine number below, or the value itself where it is exact. Values too large for the machine stay open. */
function below(value: number, exact: boolean): number {
  if (value === Number.POSITIVE_INFINITY) return exact ? value : Number.MAX_VALUE;
  return exact ? value : Math.max(0, value * (1 - STEP));
}

function above(value: number, exact: boolean): number {
  return exact ? value : value * (1 + STEP) + Number.MIN_VALUE;
}
