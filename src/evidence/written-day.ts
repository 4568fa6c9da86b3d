/** Owns days as people write them in prose. Of dates in figures alone only those count whose order nobody can doubt. */
import { isDay } from '../facts/calendar.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'januar'],
  ['february', 'février', 'febrero', 'februar'],
  ['march', 'mars', 'marzo', 'märz'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio', 'juni'],
  ['july', 'juillet', 'julio', 'juli'],
  ['august', 'août', 'agosto'],
  ['september', 'septembre', 'septiembre'],
  ['october', 'octobre', 'octubre', 'oktober'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'décembre', 'diciembre', 'dezember'],
];

/**
 * `November 1, 2015`, `1 November 2015`, `18 de agosto de 2026`, `1er mars 2024` at the start of a text, and `28/07/2024`,
 * which has no thirteenth month; null for anything else.
 */
export function dayWritten(text: string): string | null {
  const american = /^(\p{L}{3,12}) (\d{1,2}),? (\d{4})\b/u.exec(text);
  const other = /^(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:de )?(\p{L}{3,12}) (?:de )?(\d{4})\b/u.exec(text);
  const [day = '', month = '', year = ''] = american
    ? [american[2], american[1], american[3]]
    : [other?.[1], other?.[2], other?.[3]];
  const numeric = numericDay(text);
  if (numeric !== null) return numeric;
  const number = MONTHS.findIndex((names) => names.includes(month.toLowerCase())) + 1;
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return number > 0 && isDay(written) ? written : null;
}

function numericDay(text: string): string | null {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (year === '' || a > 12 === b > 12) return null;
  const [day, month] = a > 12 ? [first, second] : [second, first];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
