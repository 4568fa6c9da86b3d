/** Owns calendar dates: `YYYY-MM-DD` strings, compared as text. Legal dates are days, never instants. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a real day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** The day `count` days after `day` (before it, if negative). */
export function plusDays(day: string, count: number): string {
  const [year, month, date] = split(day);
  return new Date(Date.UTC(year, month - 1, date + Math.trunc(count))).toISOString().slice(0, 10);
}

/** The same day of the month `count` months later; the last day of that month where it is shorter. */
export function plusMonths(day: string, count: number): string {
  const [year, month, date] = split(day);
  const months = year * 12 + (month - 1) + Math.trunc(count);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const toDay = Math.min(date, lastDayOf(toYear, toMonth));
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(toDay).padStart(2, '0')}`;
}

function split(day: string): [number, number, number] {
  const match = DAY.exec(day);
  if (!match) throw new RangeError(`not a day: ${day}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
