/** Owns the strict operators of conditions: what they do once every operand is known. */
import { ConditionError } from './condition-error.ts';
import type { FactRef } from './judgement.ts';
import { fromInterval, isList, isNever, isTable, type ListValue, toInterval, type Value } from './value.ts';

/**
 * `value` undefined: not decided. `missing` then names the facts that would make an open list whole; it is empty where
 * the operands' own facts are the reason (a range too wide).
 */
export interface Answer {
  readonly value: Value | undefined;
  readonly missing: readonly FactRef[];
}

export function answer(value: Value): Answer {
  return { value, missing: [] };
}

/** Not decided although every operand is known. */
export const UNDECIDED: Answer = { value: undefined, missing: [] };

/** Not decided because lists may go on. */
export function mayGoOn(...lists: readonly ListValue[]): Answer {
  return { value: undefined, missing: lists.flatMap((list) => list.gaps) };
}

type Operator = (values: readonly Value[], text: string) => Answer;

export const OPERATORS: Readonly<Record<string, Operator>> = {
  '!_': ([a], text) => {
    if (typeof a !== 'boolean') throw new ConditionError('"!" negates conditions', text);
    return answer(!a);
  },
  '-_': ([a], text) => arithmetic(a, 0, (x) => [-x.high, -x.low], text),
  '==': ([a, b], text) => equal(a, b, text),
  '!=': ([a, b], text) => {
    const same = equal(a, b, text);
    return same.value === undefined ? same : answer(!same.value);
  },
  '<': ([a, b], text) => ordered(b, a, true, text),
  '<=': ([a, b], text) => ordered(b, a, false, text),
  '>': ([a, b], text) => ordered(a, b, true, text),
  '>=': ([a, b], text) => ordered(a, b, false, text),
  '+': ([a, b], text) => arithmetic(a, b, (x, y) => [x.low + y.low, x.high + y.high], text),
  '-': ([a, b], text) => arithmetic(a, b, (x, y) => [x.low - y.high, x.high - y.low], text),
  '*': ([a, b], text) => arithmetic(a, b, (x, y) => corners(x, y, (p, q) => p * q), text),
  '/': ([a, b], text) =>
    arithmetic(
      a,
      b,
      (x, y) => (y.low <= 0 && y.high >= 0 ? [Number.NaN, Number.NaN] : corners(x, y, (p, q) => p / q)),
      text,
    ),
  in: ([a, b], text) => contains(a, b, text),
  hull: ([a, b], text) => arithmetic(a, b, (x, y) => [Math.min(x.low, y.low), Math.max(x.high, y.high)], text),
};

interface Ends {
  readonly low: number;
  readonly high: number;
}

function corners(x: Ends, y: Ends, combine: (p: number, q: number) => number): [number, number] {
  const all = [combine(x.low, y.low), combine(x.low, y.high), combine(x.high, y.low), combine(x.high, y.high)];
  return [Math.min(...all), Math.max(...all)];
}

function arithmetic(
  a: Value | undefined,
  b: Value | undefined,
  combine: (x: Ends, y: Ends) => readonly [number, number],
  text: string,
): Answer {
  if (a === undefined || b === undefined || isNever(a) || isNever(b)) return UNDECIDED;
  const [x, y] = [toInterval(a), toInterval(b)];
  if (!x || !y) {
    if (text === '') return UNDECIDED;
    throw new ConditionError('arithmetic on something that is no number', text);
  }
  const [low, high] = combine(x, y);
  const value = fromInterval(low, high);
  return value === undefined ? UNDECIDED : answer(value);
}

function equal(a: Value | undefined, b: Value | undefined, text: string): Answer {
  if (a === undefined || b === undefined) return UNDECIDED;
  if (isNever(a) || isNever(b)) return answer(a === b);
  if (isList(a) && isList(b)) return equalLists(a, b, text);
  const [x, y] = [toInterval(a), toInterval(b)];
  if (x && y) {
    if (x.low === x.high && y.low === y.high) return answer(x.low === y.low);
    return x.high < y.low || y.high < x.low ? answer(false) : UNDECIDED;
  }
  if (typeof a !== typeof b || typeof a === 'object') throw new ConditionError('comparison of unlike values', text);
  return answer(a === b);
}

/** Lists are compared with the empty list only. */
function equalLists(a: ListValue, b: ListValue, text: string): Answer {
  if (a.items.length > 0 && b.items.length > 0) throw new ConditionError('lists are compared with [] only', text);
  if (a.items.length > 0 || b.items.length > 0) return answer(false);
  if (a.complete && b.complete) return answer(true);
  return mayGoOn(a, b);
}

/** `a > b` (strict) or `a >= b`, for numbers, intervals and days. */
function ordered(a: Value | undefined, b: Value | undefined, strict: boolean, text: string): Answer {
  if (a === undefined || b === undefined) return UNDECIDED;
  if (isNever(a) || isNever(b)) return answer(false);
  if (typeof a === 'string' && typeof b === 'string') return answer(strict ? a > b : a >= b);
  const [x, y] = [toInterval(a), toInterval(b)];
  if (!x || !y) throw new ConditionError('ordering of unlike values', text);
  if (strict ? x.low > y.high : x.low >= y.high) return answer(true);
  if (strict ? x.high <= y.low : x.high < y.low) return answer(false);
  return UNDECIDED;
}

function contains(a: Value | undefined, b: Value | undefined, text: string): Answer {
  if (isTable(b) && typeof a === 'string') return answer(Object.hasOwn(b.value, a));
  if (!isList(b) || a === undefined) throw new ConditionError('"in" looks into lists and tables', text);
  const hits = b.items.map((item) => (isComparable(item, a) ? equal(item, a, text).value : item === a));
  if (hits.includes(true)) return answer(true);
  if (hits.includes(undefined)) return UNDECIDED;
  return b.complete ? answer(false) : mayGoOn(b);
}

function isComparable(a: Value, b: Value): boolean {
  return toInterval(a) !== null && toInterval(b) !== null;
}
