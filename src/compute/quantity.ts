/**
 * Owns the notations in which people write quantities: powers of ten in all their spellings, prefixes and words,
 * petaflop/s-days, decimal commas, percentages, margins. A notation that can mean two things is refused with a question;
 * what is read is never a guess.
 */

import { type Figure, readFigure } from './figure.ts';
import { exactly, type Range, widened } from './interval.ts';
import { readUnit, type UnitReading } from './quantity-unit.ts';

/** What a field asks for: a total of operations, a rate, a number of things, hours, or a share of one. */
export type Asked = 'flop' | 'flop-per-second' | 'count' | 'hours' | 'share';
export type Unit = 'FLOP' | 'FLOP/s' | 'h' | '1';

export interface Quantity {
  readonly is: 'quantity';
  readonly value: Range;
  readonly unit: Unit;
  /** Of the figure as it is written; zeros at the end of a number without a decimal point do not count. */
  readonly significantFigures: number;
  /** What was decided in reading it, for people. */
  readonly notes: readonly string[];
}

export type RefusalCode =
  | 'not-a-quantity'
  | 'negative'
  | 'zero'
  | 'too-large'
  | 'ambiguous'
  | 'lost-superscript'
  | 'rate-or-total'
  | 'rate'
  | 'wrong-unit'
  | 'percentage'
  | 'impossible-share';

export interface Refusal {
  readonly is: 'refused';
  readonly code: RefusalCode;
  /** A sentence for people. */
  readonly message: string;
  /** What to write instead; only where it is certain. */
  readonly suggestion: string | null;
}

const LONGEST = 120;
const UNITS: Readonly<Record<Asked, Unit>> = {
  flop: 'FLOP',
  'flop-per-second': 'FLOP/s',
  count: '1',
  hours: 'h',
  share: '1',
};

/** Reads a figure with or without its unit as what a field asks for. Never throws. */
export function readQuantity(text: string, asked: Asked): Quantity | Refusal {
  if (text.length > LONGEST) return refuse('not-a-quantity', 'That is too long for a quantity.');
  const [body, margin] = splitMargin(normalise(text));
  const between = /^(.+?\d.*?) ?(?:–|—| to |\.\.) ?(\d.*)$/i.exec(body);
  if (between && margin === null) return readBetween(between[1] ?? '', between[2] ?? '', asked);
  const point = readPoint(body, asked);
  if (point.is === 'refused' || margin === null) return point;
  return {
    ...point,
    value: widened(point.value, margin),
    notes: [...point.notes, `It carries its own margin of ${margin * 100} %.`],
  };
}

/** All values that round to a figure of so many significant digits: 4e5 with one is 3.5e5 to 4.5e5. */
export function roundingOf(value: number, significantFigures: number): Range {
  if (value <= 0 || significantFigures < 1) return exactly(Math.max(0, value));
  const half = 10 ** (Math.floor(Math.log10(value)) - significantFigures + 1) / 2;
  return { low: Math.max(0, value - half), high: value + half };
}

/**
 * What a bare number means that lost its superscript, as `1e25` for 1025: nothing is trained with a thousand operations.
 * Null for other numbers.
 */
export function lostSuperscript(flop: number): string | null {
  const power = /^10(1[5-9]|2\d)$/.exec(String(flop))?.[1];
  return power === undefined ? null : `1e${power}`;
}

/** Superscripts before anything else: full-width and other compatible forms would turn them into plain digits. */
function normalise(text: string): string {
  return text
    .replace(/[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (digits) => `^${[...digits].map((d) => SUPERSCRIPTS[d] ?? d).join('')}`)
    .normalize('NFKC')
    .replace(/[−‐‑]/gu, '-')
    .trim()
    .replace(/\s+/gu, ' ')
    .replaceAll('**', '^')
    .replace(/ ?(?:[×·⋅✕xX*]) ?(?=10(?:\^| \^|\d))/gu, ' x ')
    .replace(/^(?:about|approximately|approx\.|circa|ca\.|~|≈|約|约) ?/iu, '');
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹']
    .map((digit, i) => [digit, String(i)] as const)
    .concat([
      ['⁺', '+'],
      ['⁻', '-'],
    ]),
);

/** `9.7e24 ± 30 %` as its figure and 0.3. */
function splitMargin(text: string): readonly [string, number | null] {
  const match = /^(.+?) ?\(?(?:±|\+\/-|\+-) ?(\d{1,3}(?:\.\d{1,4})?) ?%\)?$/.exec(text);
  return match ? [match[1] ?? '', Number(match[2]) / 100] : [text, null];
}

function readBetween(from: string, to: string, asked: Asked): Quantity | Refusal {
  const high = readPoint(to, asked);
  if (high.is === 'refused') return high;
  const unit = /[^\d.,e+^ x]+.*$/i.exec(to)?.[0] ?? '';
  const low = readPoint(/[a-df-wyz]/i.test(from) ? from : `${from} ${unit}`.trim(), asked);
  if (low.is === 'refused') return low;
  if (low.value.low > high.value.high) return refuse('ambiguous', 'The first end of the range is above the second.');
  return {
    ...high,
    value: { low: low.value.low, high: high.value.high },
    significantFigures: Math.min(low.significantFigures, high.significantFigures),
    notes: [...low.notes, ...high.notes],
  };
}

function readPoint(text: string, asked: Asked): Quantity | Refusal {
  if (/^-/.test(text)) return refuse('negative', 'A quantity of training is not less than zero.');
  if (/^\+?(?:\.?inf(?:inity)?|∞)$/i.test(text)) return refuse('too-large', 'An infinite amount is no estimate.');
  const figure = readFigure(text, asked === 'flop');
  if ('code' in figure) return { is: 'refused', ...figure };
  if (figure.value === 0 && !/[1-9]/.test(figure.digits))
    return refuse('zero', 'Zero is no amount of training; leave it out if nothing was done.');
  if (!Number.isFinite(figure.value)) return refuse('too-large', 'No machine holds that number; check its exponent.');
  return inUnit(figure, readUnit(figure.rest, figure.value, asked), asked);
}

function inUnit(figure: Figure, unit: UnitReading, asked: Asked): Quantity | Refusal {
  if ('code' in unit) return { is: 'refused', suggestion: null, ...unit };
  const value = unit.factor === 1 ? figure.value : Number((figure.value * unit.factor).toPrecision(15));
  if (!Number.isFinite(value) || value === 0) return refuse('too-large', 'With its unit no machine holds that number.');
  if (asked === 'share' && value > 1) return tooLargeShare(value);
  return {
    is: 'quantity',
    value: exactly(value),
    unit: UNITS[asked],
    significantFigures: figure.significantFigures,
    notes: [...figure.notes, ...unit.notes],
  };
}

function tooLargeShare(value: number): Refusal {
  if (value > 100) return refuse('impossible-share', `${value} is no share: a utilisation lies between 0 and 1.`);
  const share = String(Number((value / 100).toPrecision(12)));
  return {
    is: 'refused',
    code: 'percentage',
    message: `${value} looks like a percentage; a utilisation is written as a share of one, ${share}.`,
    suggestion: share,
  };
}

function refuse(code: RefusalCode, message: string): Refusal {
  return { is: 'refused', code, message, suggestion: null };
}
