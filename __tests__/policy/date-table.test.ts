import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateDates } from '../../src/policy/date-table.ts';
import type { DateRow } from '../../src/policy/rule.ts';
import { condition, names, type Setting, scopeOf } from './workbench.ts';

const OFFERED = 'system.markets.eu.offered';
const PROFILING = 'system.decision.profiling';

function row(on: string, text: string | null = null, more: Partial<DateRow> = {}): DateRow {
  return { on, if: text === null ? null : condition(text), confirmed: true, note: null, ...more };
}
function timing(rows: readonly DateRow[], asOf: string, setting: Setting = {}) {
  return evaluateDates(rows, asOf, scopeOf(setting));
}
function offered(value: boolean): Setting {
  return { facts: { system: { markets: { eu: { offered: value } } } } };
}

describe('a date table', () => {
  it('that is empty has always been in force', () => {
    expect(timing([], '1999-01-01')).toMatchObject({ state: 'in-force', from: null, possible: [] });
  });

  it('of one date lies ahead until the day before and is in force on the day', () => {
    const rows = [row('2027-12-02')];
    expect(timing(rows, '2027-12-01')).toMatchObject({ state: 'ahead', from: '2027-12-02', possible: [] });
    expect(timing(rows, '2027-12-02')).toMatchObject({ state: 'in-force', from: '2027-12-02', possible: [] });
  });

  it('takes the first row that holds and reads none after it', () => {
    const rows = [row('2027-01-01', OFFERED), row('2028-01-01', PROFILING), row('2029-01-01')];
    const result = timing(rows, '2026-01-01', offered(true));
    expect(result).toMatchObject({ state: 'ahead', from: '2027-01-01', missing: [] });
    expect(names(result.read)).toEqual([OFFERED]);
  });

  it('of which no row holds never applies', () => {
    expect(timing([row('2020-01-01', OFFERED)], '2026-01-01', offered(false))).toMatchObject({
      state: 'never',
      from: null,
    });
  });

  it('keeps an undecided row possible: ahead while every possible day is, in force once all have passed', () => {
    const rows = [row('2027-08-02', OFFERED), row('2025-08-02')];
    expect(timing(rows, '2025-08-01')).toMatchObject({
      state: 'ahead',
      from: '2025-08-02',
      possible: ['2025-08-02', '2027-08-02'],
    });
    const between = timing(rows, '2026-08-02');
    expect(between.state).toBe('open');
    expect(names(between.missing)).toEqual([OFFERED]);
    expect(timing(rows, '2027-08-02').state).toBe('in-force');
  });

  it('whose only row is undecided may never apply: open once the day has passed', () => {
    const rows = [row('2025-01-01', OFFERED)];
    expect(timing(rows, '2024-12-31').state).toBe('ahead');
    expect(timing(rows, '2026-01-01').state).toBe('open');
  });

  it('with "never" possible stays open after the other day', () => {
    const rows = [row('never', OFFERED, { note: 'Placed before.' }), row('2027-12-02')];
    const result = timing(rows, '2028-01-01');
    expect(result).toMatchObject({ state: 'open', from: '2027-12-02', notes: ['Placed before.'] });
    expect(timing(rows, '2028-01-01', offered(true)).state).toBe('never');
    expect(timing(rows, '2028-01-01', offered(false)).state).toBe('in-force');
  });

  it('of expected dates is open after them until someone confirms, and then asks for no fact', () => {
    const rows = [row('2027-12-31', null, { confirmed: false })];
    expect(timing(rows, '2027-12-30')).toMatchObject({ state: 'ahead', confirmed: false });
    const after = timing(rows, '2027-12-31');
    expect(after).toMatchObject({ state: 'open', confirmed: false, missing: [] });
    expect(after.notes.join()).toContain('confirm that the provision has commenced');
  });

  it('may ask which day it is judged on, by way of a definition too', () => {
    const rows = [row('2026-08-02', "as_of < '2026-07-27'"), row('2027-12-02')];
    expect(timing(rows, '2026-07-26').from).toBe('2026-08-02');
    expect(timing(rows, '2026-07-27').from).toBe('2027-12-02');
    const early = [row('2026-08-02', 'before_the_change'), row('2027-12-02')];
    const scope = scopeOf({ definitions: { before_the_change: "as_of < '2026-07-27'" } });
    expect(evaluateDates(early, '2026-07-26', scope).from).toBe('2026-08-02');
    expect(evaluateDates(early, '2026-07-27', scope).from).toBe('2027-12-02');
  });

  const days = ['2025-01-01', '2026-01-01', '2027-01-01', 'never'];
  const rowsOf = fc
    .array(fc.tuple(fc.constantFrom(...days), fc.constantFrom(OFFERED, PROFILING, `!${OFFERED}`)), { maxLength: 3 })
    .chain((rows) => fc.constantFrom(...days).map((last) => [...rows.map(([on, text]) => row(on, text)), row(last)]));

  it('decided without a fact is decided alike with it', () => {
    fc.assert(
      fc.property(rowsOf, fc.constantFrom('2024-06-01', '2025-06-01', '2026-06-01', '2027-06-01'), (rows, asOf) => {
        const unknown = timing(rows, asOf);
        if (unknown.state === 'open') return;
        for (const eu of [true, false]) {
          for (const profiling of [true, false]) {
            const facts = { system: { markets: { eu: { offered: eu } }, decision: { profiling } } };
            const known = timing(rows, asOf, { facts });
            const settled = unknown.state === 'ahead' ? ['ahead', 'never'] : [unknown.state];
            expect(settled).toContain(known.state);
            if (known.from !== null && unknown.possible.length > 0) expect(unknown.possible).toContain(known.from);
          }
        }
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
