/** Owns the functions that conditions may call: total, and unknown for unknown arguments. */
import { isDay, plusDays, plusMonths } from '../facts/calendar.ts';
import { ConditionError } from './condition-error.ts';
import { type Answer, answer, mayGoOn, UNDECIDED } from './operators.ts';
import { fromInterval, isList, isNever, type ListValue, NEVER, toInterval, type Value } from './value.ts';

export type ParameterType = 'list' | 'day' | 'number' | 'text';

interface FunctionEntry {
  readonly parameters: readonly ParameterType[];
  readonly result: 'boolean' | 'day' | 'number' | 'list';
  readonly call: (values: readonly Value[], text: string) => Answer;
}

/** Every function with its parameters, for the evaluator and the linter. `known` and `not_applicable` take paths and stand apart. */
export const FUNCTIONS: Readonly<Record<string, FunctionEntry>> = {
  overlap: { parameters: ['list', 'list'], result: 'boolean', call: overlap },
  size: { parameters: ['list'], result: 'number', call: size },
  plus_days: { parameters: ['day', 'number'], result: 'day', call: shift(plusDays) },
  plus_months: { parameters: ['day', 'number'], result: 'day', call: shift(plusMonths) },
  earliest: { parameters: ['day', 'day'], result: 'day', call: pick((a, b) => a <= b) },
  latest: { parameters: ['day', 'day'], result: 'day', call: pick((a, b) => a >= b) },
  ceil: {
    parameters: ['number'],
    result: 'number',
    call: ([a]) => numeric([a], ([x]) => [Math.ceil(x.low), Math.ceil(x.high)]),
  },
  min: {
    parameters: ['number', 'number'],
    result: 'number',
    call: (v) => numeric(v, ([x, y]) => [Math.min(x.low, y.low), Math.min(x.high, y.high)]),
  },
  max: {
    parameters: ['number', 'number'],
    result: 'number',
    call: (v) => numeric(v, ([x, y]) => [Math.max(x.low, y.low), Math.max(x.high, y.high)]),
  },
  widen: { parameters: ['number', 'number'], result: 'number', call: widen },
  mentions: { parameters: ['text', 'list'], result: 'boolean', call: mentions },
  naming: { parameters: ['list', 'list', 'list'], result: 'list', call: naming },
};

export function callFunction(name: string, values: readonly Value[], text: string): Answer {
  const entry = FUNCTIONS[name];
  if (!entry || entry.parameters.length !== values.length) {
    throw new ConditionError(`"${name}" takes ${entry?.parameters.length ?? 'no'} arguments`, text);
  }
  return entry.call(values, text);
}

function list(value: Value | undefined, text: string): ListValue {
  if (!isList(value)) throw new ConditionError('a list is expected', text);
  return value;
}

/** True if the lists share an element; false only over whole lists. */
function overlap(values: readonly Value[], text: string): Answer {
  const [a, b] = [list(values[0], text), list(values[1], text)];
  if (a.items.some((item) => b.items.includes(item))) return answer(true);
  const empty = (l: ListValue) => l.complete && l.items.length === 0;
  if ((a.complete && b.complete) || empty(a) || empty(b)) return answer(false);
  return mayGoOn(a, b);
}

function size(values: readonly Value[], text: string): Answer {
  const counted = list(values[0], text);
  return counted.complete ? answer(counted.items.length) : mayGoOn(counted);
}

function shift(move: (day: string, count: number) => string): FunctionEntry['call'] {
  return ([day, count], text) => {
    if (isNever(day)) return answer(NEVER);
    if (typeof day !== 'string' || !isDay(day)) throw new ConditionError('a day is expected', text);
    return typeof count === 'number' ? answer(move(day, count)) : UNDECIDED;
  };
}

/** Something that never happened is no day: the other day stands. */
function pick(first: (a: string, b: string) => boolean): FunctionEntry['call'] {
  return ([a, b], text) => {
    if (a === undefined || b === undefined) return UNDECIDED;
    if (isNever(a)) return answer(b);
    if (isNever(b)) return answer(a);
    if (typeof a !== 'string' || typeof b !== 'string') throw new ConditionError('days are expected', text);
    return answer(first(a, b) ? a : b);
  };
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

function numeric(
  values: readonly (Value | undefined)[],
  combine: (ends: [Ends, Ends]) => readonly [number, number],
): Answer {
  const ends = values.map((v) => (v === undefined ? null : toInterval(v)));
  const [x, y] = [ends[0], ends[1] ?? ends[0]];
  if (!x || !y) return UNDECIDED;
  const [low, high] = combine([x, y]);
  const value = fromInterval(low, high);
  return value === undefined ? UNDECIDED : answer(value);
}

/**
 * A bare number with a margin of `share` of its value on both sides; a quantity that carries its own interval is left as
 * it is.
 */
function widen([amount, share]: readonly Value[]): Answer {
  if (typeof amount !== 'number' || typeof share !== 'number') return amount === undefined ? UNDECIDED : answer(amount);
  const value = fromInterval(amount - Math.abs(amount) * share, amount + Math.abs(amount) * share);
  return value === undefined ? UNDECIDED : answer(value);
}

/** True if the text holds one of the words, whatever the case; false only over a whole list of words. */
function mentions([text, words]: readonly Value[], condition: string): Answer {
  if (typeof text !== 'string') throw new ConditionError('a text is expected', condition);
  const listed = list(words, condition);
  const folded = fold(text);
  if (foldedWords(listed).some((word) => folded.includes(word))) return answer(true);
  return listed.complete ? answer(false) : mayGoOn(listed);
}

/** The texts that are one of the names, or hold one of the words, whatever the case. */
function naming(values: readonly Value[], condition: string): Answer {
  const lists = values.map((value) => list(value, condition));
  const [texts, names, words] = lists;
  if (!texts || !names || !words) return UNDECIDED;
  const parts = foldedWords(words);
  const items = texts.items.filter((text) => {
    if (names.items.includes(text)) return true;
    const folded = fold(text);
    return parts.some((word) => folded.includes(word));
  });
  const complete = lists.every((listed) => listed.complete);
  return answer({ kind: 'list', items, complete, gaps: complete ? [] : lists.flatMap((listed) => listed.gaps) });
}

function fold(value: unknown): string {
  return String(value).normalize('NFKC').toLowerCase();
}

/** A table's list is asked about for every element of another list, so its words are folded once. */
const FOLDED = new WeakMap<ListValue, readonly string[]>();

function foldedWords(listed: ListValue): readonly string[] {
  const known = FOLDED.get(listed) ?? listed.items.map(fold);
  FOLDED.set(listed, known);
  return known;
}
