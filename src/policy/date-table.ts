/**
 * Owns when a rule applies: a table of dates of which the first row that holds counts. A row whose condition is unknown
 * stays possible and the next is read too; if every possible date lies on the same side of the day judged, the unknown
 * does not matter.
 */
import { evaluateCondition } from './evaluate-condition.ts';
import type { FactRef } from './judgement.ts';
import type { DateRow } from './rule.ts';
import { onDay, type Scope } from './scope.ts';
import { gather } from './value.ts';

export interface Timing {
  /** `open`: some possible dates have passed and some have not, or a passed date is not confirmed. */
  readonly state: 'in-force' | 'ahead' | 'never' | 'open';
  /** The first day of application, or the earliest possible one; null where there is none. */
  readonly from: string | null;
  readonly confirmed: boolean;
  /** All days that remain possible, in order; empty where only one is. */
  readonly possible: readonly string[];
  readonly missing: readonly FactRef[];
  readonly assumed: readonly FactRef[];
  readonly read: readonly FactRef[];
  readonly notes: readonly string[];
}

const ALWAYS: Timing = {
  ...{ state: 'in-force', from: null, confirmed: true },
  ...{ possible: [], missing: [], assumed: [], read: [], notes: [] },
};

/** Evaluates a date table on the day `asOf`. An empty table means: always in force. */
export function evaluateDates(rows: readonly DateRow[], asOf: string, scope: Scope): Timing {
  if (rows.length === 0) return ALWAYS;
  const bound = onDay(scope, asOf);
  const possible: DateRow[] = [];
  const results = [];
  let settled = false;
  for (const row of rows) {
    const result = row.if ? evaluateCondition(row.if, bound) : null;
    if (result) results.push(result);
    if (result?.value === false) continue;
    possible.push(row);
    settled = result === null || result.value === true;
    if (settled) break;
  }
  if (!settled && possible.length > 0) possible.push(NO_ROW);
  const facts = {
    missing: gather(results, 'missing'),
    assumed: gather(results, 'assumed'),
    read: gather(results, 'read'),
  };
  const notes = possible.flatMap((row) => row.note ?? []);
  const days = [...new Set(possible.map((row) => row.on))].filter((day) => day !== 'never').sort();
  const first = days[0] ?? null;
  const shared = { possible: days.length > 1 || possible.length > 1 ? days : [], notes, ...facts };
  if (first === null) return { state: 'never', from: null, confirmed: true, ...shared };
  const passed = possible.filter((row) => row.on !== 'never' && row.on <= asOf);
  const confirmed = possible.every((row) => row.confirmed);
  if (passed.length === 0) return { state: 'ahead', from: first, confirmed, ...shared };
  if (passed.length < possible.length) return { state: 'open', from: first, confirmed, ...shared };
  if (passed.some((row) => !row.confirmed)) {
    return { state: 'open', from: first, confirmed: false, ...shared, notes: [...notes, CONFIRM] };
  }
  return { state: 'in-force', from: first, confirmed, ...shared };
}

/** What remains possible where the last row is undecided: that no row holds. */
const NO_ROW: DateRow = { on: 'never', if: null, confirmed: true, note: null };

const CONFIRM = 'The expected date has passed: confirm that the provision has commenced.';
