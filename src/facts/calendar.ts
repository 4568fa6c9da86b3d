/** Owns calendar dates: `YYYY-MM-DD` strings, compared as text. Legal dates are days, never instants. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** True for a real day written `YYYY-MM-DD`, from the year 1 on. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** The day `count` days after `day` (before it, if negative); the calendar ends with the year 9999, where it stays. */
export function plusDays(day: string, count: number): string {
  const [year, month, date] = split(day);
  return within(count, instant(year, month - 1, date + Math.trunc(count)));
}

/**
 * The same day of the month `count` months later; the last day of that month where it is shorter. The calendar ends with
 * the year 9999, where it stays.
 */
export function plusMonths(day: string, count: number): string {
  const [year, month, date] = split(day);
  const months = year * 12 + (month - 1) + Math.trunc(count);
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return within(count, instant(toYear, toMonth - 1, Math.min(date, lastDayOf(toYear, toMonth))));
}

function split(day: string): [number, number, number] {
  const match = DAY.exec(day);
  if (!match) throw new RangeError(`not a day: ${day}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century; this does not. */
function instant(year: number, monthIndex: number, date: number): Date {
  const result = new Date(0);
  result.setUTCFullYear(year, monthIndex, date);
  return result;
}

function within(count: number, moved: Date): string {
  const year = moved.getUTCFullYear();
  if (Number.isNaN(year)) return count > 0 ? LAST_DAY : FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  return year < 1 ? FIRST_DAY : moved.toISOString().slice(0, 10);
}

function lastDayOf(year: number, month: number): number {
  return instant(year, month, 0).getUTCDate();
}
