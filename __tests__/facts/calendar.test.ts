import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, plusDays, plusMonths } from '../../src/facts/calendar.ts';

const day = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('a day', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '20260101',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(fc.property(day, (text) => isDay(text)));
  });
});

describe('moving a day', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-01-01', 183, '2026-07-03'],
    ['0050-03-01', -1, '0050-02-28'],
  ] as const)('%s and %i days is %s', (from, count, to) => {
    expect(plusDays(from, count)).toBe(to);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-01-31', 12, '2027-01-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 2, '2027-01-30'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
    ['0099-12-31', 2, '0100-02-28'],
  ] as const)('%s and %i months is %s', (from, count, to) => {
    expect(plusMonths(from, count)).toBe(to);
  });

  it('by days forth and back arrives where it began, and keeps the order', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -30_000, max: 30_000 }), (from, count) => {
        const to = plusDays(from, count);
        expect(isDay(to)).toBe(true);
        expect(plusDays(to, -count)).toBe(from);
        expect(Math.sign(count)).toBe(to > from ? 1 : to < from ? -1 : 0);
      }),
    );
  });

  it('by months lands in that month, on the same day or its last', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (from, count) => {
        const to = plusMonths(from, count);
        expect(isDay(to)).toBe(true);
        const months = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(months(to) - months(from)).toBe(count);
        const lastDay = !isDay(`${to.slice(0, 8)}${String(Number(to.slice(8)) + 1).padStart(2, '0')}`);
        expect(to.slice(8) === from.slice(8) || lastDay).toBe(true);
      }),
    );
  });

  it('stays within the calendar, however far', () => {
    for (const move of [plusDays, plusMonths]) {
      expect(move('9999-12-31', 1)).toBe('9999-12-31');
      expect(move('2026-01-01', 1e15)).toBe('9999-12-31');
      expect(move('2026-01-01', -1e15)).toBe('0001-01-01');
      expect(move('2026-01-01', 1.9)).toBe(move('2026-01-01', 1));
    }
  });

  it('takes days only', () => {
    expect(() => plusDays('tomorrow', 1)).toThrow(RangeError);
  });
});
