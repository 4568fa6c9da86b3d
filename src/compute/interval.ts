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

/** The sum. What is exactly nothing changes nothing; every other step rounds outwards, so that a wider operand never narrows it. */
export function plus(...ranges: readonly Range[]): Range {
  const summands = ranges.filter(({ high }) => high !== 0);
  return summands.length === 0
    ? ZERO
    : summands.reduce((a, b) => ({ low: below(a.low + b.low), high: above(a.high + b.high) }));
}

/** The product; nothing times something open is nothing. */
export function times(...ranges: readonly Range[]): Range {
  const factors = ranges.filter(({ low, high }) => low !== 1 || high !== 1);
  return factors.length === 0
    ? exactly(1)
    : factors.reduce((a, b) => ({ low: below(product(a.low, b.low)), high: above(product(a.high, b.high)) }));
}

export function scaled(range: Range, factor: number): Range {
  return times(range, exactly(factor));
}

/** The quotient; open where the divisor may be zero. */
export function over(dividend: Range, divisor: Range): Range {
  return {
    low: isClosed(divisor) && divisor.high > 0 ? below(dividend.low / divisor.high) : 0,
    high: divisor.low > 0 ? above(dividend.high / divisor.low) : Number.POSITIVE_INFINITY,
  };
}

/** Both ends moved outwards by a share of themselves. */
export function widened(range: Range, share: number): Range {
  return {
    low: times(exactly(range.low), exactly(Math.max(0, 1 - share))).low,
    high: times(exactly(range.high), exactly(1 + share)).high,
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

function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

const STEP = 2 ** -52;

/** A machine number a step below: the true result of one operation is never less. */
function below(value: number): number {
  return value === Number.POSITIVE_INFINITY ? Number.MAX_VALUE : value * (1 - STEP);
}

function above(value: number): number {
  return value * (1 + STEP);
}
