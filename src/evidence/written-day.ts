/** Owns days as people write them in prose, with the month in words; all-numeric dates are left alone: nobody knows their order. */
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

/** `November 1, 2015`, `1 November 2015`, `18 de agosto de 2026`, `1er mars 2024` at the start of a text; null for anything else. */
export function dayWritten(text: string): string | null {
  const american = /^(\p{L}{3,12}) (\d{1,2}),? (\d{4})\b/u.exec(text);
  const other = /^(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:de )?(\p{L}{3,12}) (?:de )?(\d{4})\b/u.exec(text);
  const [day = '', month = '', year = ''] = american
    ? [american[2], american[1], american[3]]
    : [other?.[1], other?.[2], other?.[3]];
  const number = MONTHS.findIndex((names) => names.includes(month.toLowerCase())) + 1;
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return number > 0 && isDay(written) ? written : null;
}
