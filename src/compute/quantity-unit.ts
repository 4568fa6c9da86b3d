/** Owns the units that stand after a figure: prefixes, words for powers, rates against totals, spans of time. */
import type { Asked, RefusalCode } from './quantity.ts';

export type UnitReading =
  | { readonly factor: number; readonly notes: readonly string[] }
  | { readonly code: RefusalCode; readonly message: string };

const POWERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  p: 1e15,
  e: 1e18,
  z: 1e21,
  y: 1e24,
};
const SECONDS: Readonly<Record<string, number>> = { day: 86_400, hour: 3600, year: 31_536_000 };
/** A total below this may be what machines do in a second. */
const SMALLEST_TOTAL = 1e20;

/** Words and letters for multiples in counts; also in Chinese and Japanese. `T` is a trillion. */
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand)$/i, 1e3],
  [/^(?:m|mn|mio|million|millions)$/i, 1e6],
  [/^(?:b|bn|g|billion|billions)$/i, 1e9],
  [/^(?:t|tn|trillion|trillions)$/i, 1e12],
  [/^quadrillion$/i, 1e15],
  [/^万$/, 1e4],
  [/^[億亿]$/, 1e8],
  [/^(?:兆)$/, 1e12],
];
const COUNTED =
  /^(?:parameters?|params?|tokens?|patches|samples|images|gpus?|chips?|パラメータ|パラメーター|トークン|参数|個)?$/i;

const FLOP_UNIT =
  /^(kilo|mega|giga|tera|peta|exa|zetta|yotta|[kmgtpezy])?[ -]?(?:floating[- ]point )?(flops?|operations|ops|演算)(.*)$/i;
/** `PF-days`: without a span of time it would be no unit of operations. */
const SHORT_UNIT = /^([tpe])(f)((?:\/s)?[- ]?(?:days?|hours?|years?))$/i;
const PER_SECOND = /^(?:\/ ?s(?:ec(?:ond)?)?|per second|s-1)$/;
const SPAN = /^(?:\/ ?s(?:ec(?:ond)?)?|per second)?[- ·x*]{0,3}(day|hour|year)s?$/;
const HOURS = /^(?:[a-z][a-z0-9]+[- ]){0,3}(h|hrs?|hours?|days?|years?)$/i;
const HOURS_IN: Readonly<Record<string, number>> = { h: 1, d: 24, y: 8760 };

/** Reads the unit after a figure of this value. */
export function readUnit(unit: string, value: number, asked: Asked): UnitReading {
  return READERS[asked](unit, value);
}

const READERS: Readonly<Record<Asked, (unit: string, value: number) => UnitReading>> = {
  flop: (unit, value) => (unit === '' ? plainly(1) : operations(unit, value, false)),
  'flop-per-second': (unit, value) => (unit === '' ? plainly(1) : operations(unit, value, true)),
  count: readMultiple,
  hours: readHours,
  share: (unit) =>
    unit === '' ? plainly(1) : unit === '%' ? plainly(0.01, 'The percentage is read as a share.') : wrongUnit(unit),
};

function operations(unit: string, value: number, rateAsked: boolean): UnitReading {
  const match = FLOP_UNIT.exec(unit) ?? SHORT_UNIT.exec(unit);
  if (!match) return wrongUnit(unit);
  const prefix = (match[1] ?? '').charAt(0).toLowerCase();
  const factor = POWERS[prefix] ?? 1;
  const rest = (match[3] ?? '').trim().toLowerCase();
  const span = SPAN.exec(rest)?.[1];
  if (span !== undefined) return rateAsked ? wrongUnit(unit) : plainly(factor * (SECONDS[span] ?? 1));
  if (rest !== '' && !PER_SECOND.test(rest)) return wrongUnit(unit);
  const word = match[2] ?? '';
  if (rateAsked)
    return rest !== '' || /s$/i.test(word)
      ? plainly(factor)
      : { code: 'wrong-unit', message: 'It asks for operations per second, written FLOP/s.' };
  if (rest !== '') return rate(value * factor, '"per second"');
  if (/S$/.test(word)) return rate(value * factor, '"FLOPS"');
  return /flops$/.test(word.toLowerCase()) && prefix !== '' && value * factor < SMALLEST_TOTAL
    ? rate(value * factor, `"${unit}"`)
    : plainly(factor);
}

function rate(flop: number, words: string): UnitReading {
  const size = flop.toPrecision(2);
  return flop < SMALLEST_TOTAL
    ? {
        code: 'rate',
        message: `${size} with ${words} is a rate, what machines do in a second; the total of all operations is asked for.`,
      }
    : {
        code: 'rate-or-total',
        message: `${size} with ${words} may be a rate or a total; write a total as FLOP, without "per second" and without "S".`,
      };
}

function readMultiple(unit: string): UnitReading {
  const match = /^([^\s]*) ?(.*)$/u.exec(unit);
  const [first, rest] = [match?.[1] ?? '', match?.[2] ?? ''];
  if (COUNTED.test(unit)) return plainly(1);
  for (const [word, thing] of [[first, rest], ...glued(unit)] as const) {
    const multiple = MULTIPLES.find(([pattern]) => pattern.test(word));
    if (multiple && COUNTED.test(thing)) return plainly(multiple[1]);
  }
  return wrongUnit(unit);
}

/** `億パラメータ`: no blank between multiple and thing. */
function glued(unit: string): readonly (readonly [string, string])[] {
  return /^[万億亿兆]/.test(unit) ? [[unit.slice(0, 1), unit.slice(1).trim()]] : [];
}

function readHours(unit: string): UnitReading {
  if (unit === '') return plainly(1);
  const scaled = /^([km]) ?(.+)$/i.exec(unit);
  const direct = HOURS.exec(unit)?.[1];
  const word = direct ?? HOURS.exec(scaled?.[2] ?? '')?.[1];
  if (word === undefined) return wrongUnit(unit);
  const multiple = direct === undefined ? (POWERS[(scaled?.[1] ?? '').toLowerCase()] ?? 1) : 1;
  return plainly(multiple * (HOURS_IN[word.charAt(0).toLowerCase()] ?? 1));
}

function plainly(factor: number, ...notes: readonly string[]): UnitReading {
  return { factor, notes };
}

function wrongUnit(unit: string): UnitReading {
  return { code: 'wrong-unit', message: `"${unit.slice(0, 40)}" is no unit of what is asked for here.` };
}
