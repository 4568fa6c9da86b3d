import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Asked,
  lostSuperscript,
  type Quantity,
  type Refusal,
  readQuantity,
  roundingOf,
} from '../../src/compute/quantity.ts';

function read(text: string, asked: Asked = 'flop'): Quantity {
  const found = readQuantity(text, asked);
  if (found.is === 'refused') throw new Error(`${text}: ${found.message}`);
  return found;
}

function refused(text: string, asked: Asked = 'flop'): Refusal {
  const found = readQuantity(text, asked);
  if (found.is !== 'refused') throw new Error(`${text} was read as ${found.value.low}`);
  expect(found.message).toMatch(/\.$/);
  return found;
}

describe('totals of operations', () => {
  test.each([
    ['1e25', 1e25],
    ['1E+25', 1e25],
    ['10^25', 1e25],
    ['10**25', 1e25],
    ['10²⁵', 1e25],
    ['10⁸', 1e8],
    ['1.0 x 10^25', 1e25],
    ['1.0 × 10^25', 1e25],
    ['1.0 × 10²⁵ FLOP', 1e25],
    ['1.0×10²⁵FLOPs', 1e25],
    ['10 000 000 000 000 000 000 000 000', 1e25],
    ['10,000,000,000,000,000,000,000,000', 1e25],
    ['7.3*10^10', 7.3e10],
    ['7.3 * 10**10', 7.3e10],
    ['3,8e25', 3.8e25],
    ['3.8·10^25', 3.8e25],
    ['1.234.567,5', 1_234_567.5],
    ['38 YFLOP', 3.8e25],
    ['7.8 ZFLOP', 7.8e21],
    ['5e7 EFLOP', 5e25],
    ['43500 PF-days', 43_500 * 8.64e19],
    ['43,500,000 PF-days', 43_500_000 * 8.64e19],
    ['1 PFLOP/s-day', 8.64e19],
    ['1 petaflop/s-days', 8.64e19],
    ['1 petaflop/s-day', 8.64e19],
    ['1 EF-day', 8.64e22],
    ['9,938.0 PF-days', 9938 * 8.64e19],
    ['4.05e22 FLOPs', 4.05e22],
    ['3e24 floating-point operations', 3e24],
    ['３.８e25', 3.8e25],
    ['~2.1e25', 2.1e25],
  ])('%s', (text, flop) => {
    const { value, unit } = read(text);
    expect(value.low / flop).toBeCloseTo(1, 12);
    expect(value.low).toBe(value.high);
    expect(unit).toBe('FLOP');
  });

  it('keep a margin or a range of their own', () => {
    expect(read('9.7e24 ± 30 %').value.low).toBeCloseTo(6.79e24, -15);
    expect(read('9.7e24 (±30%) '.trim()).value.high).toBeCloseTo(1.261e25, -15);
    expect(read('2e25 to 3e25').value).toEqual({ low: 2e25, high: 3e25 });
    expect(read('2e25–3e25 FLOP').value).toEqual({ low: 2e25, high: 3e25 });
    expect(refused('3e25 to 2e25').code).toBe('ambiguous');
  });

  it('say how the comma was read', () => {
    expect(read('3,8e25').notes.join()).toContain('decimal comma');
    expect(read('1.234.567,5').notes.join()).toContain('thousands');
  });

  test.each([
    ['1025 FLOP', '1e25'],
    ['1023 FLOP', '1e23'],
    ['1025', '1e25'],
    ['3.8 × 1025', '3.8e25'],
    ['3.8 x 1025 FLOP', '3.8e25'],
    ['3,8 · 1025', '3.8e25'],
  ])('%s lost its superscript', (text, meant) => {
    expect(refused(text)).toMatchObject({ code: 'lost-superscript', suggestion: meant });
  });

  test.each([
    ['1e25 FLOPS', 'rate-or-total'],
    ['1e25 FLOP/s', 'rate-or-total'],
    ['1e25 FLOPs per second', 'rate-or-total'],
    ['989e12 FLOP/s', 'rate'],
    ['5 EFLOPS', 'rate'],
    ['5 ExaFLOPs', 'rate'],
    ['1.5 exaflop/s', 'rate'],
    ['1e19 FLOP/s', 'rate'],
    ['-1e25', 'negative'],
    ['−1e25', 'negative'],
    ['0', 'zero'],
    ['0.0e25', 'zero'],
    ['NaN', 'not-a-quantity'],
    ['.nan', 'not-a-quantity'],
    ['.inf', 'too-large'],
    ['Infinity', 'too-large'],
    ['∞', 'too-large'],
    ['1e400', 'too-large'],
    ['1e300 YFLOP', 'too-large'],
    ['a lot', 'not-a-quantity'],
    ['', 'not-a-quantity'],
    ['1e25 kWh', 'wrong-unit'],
    ['12 PF', 'wrong-unit'],
    ['1,234', 'ambiguous'],
    ['1,23,45', 'not-a-quantity'],
    ['1e25e3', 'wrong-unit'],
    ['9'.repeat(200), 'not-a-quantity'],
  ])('%s is refused: %s', (text, code) => {
    expect(refused(text).code).toBe(code);
  });

  it('tell large totals in exaFLOPs from rates', () => {
    expect(read('2.4e4 ExaFLOPs').value.low).toBeCloseTo(2.4e22, -10);
  });
});

describe('counts', () => {
  test.each([
    ['7B', 7e9],
    ['13億', 1.3e9],
    ['13億パラメータ', 1.3e9],
    ['１３億', 1.3e9],
    ['5万', 5e4],
    ['1.04G', 1.04e9],
    ['7.3*10^10', 7.3e10],
    ['15T tokens', 1.5e13],
    ['1.5 trillion tokens', 1.5e12],
    ['300 billion', 3e11],
    ['6,738,415,616', 6_738_415_616],
    ['125M params', 1.25e8],
    ['2048 GPUs', 2048],
    ['2,048.0', 2048],
  ])('%s', (text, value) => {
    expect(read(text, 'count').value.low / value).toBeCloseTo(1, 12);
  });

  it('lose superscripts as well, but a bare count is a count', () => {
    expect(refused('7.3 × 1010', 'count')).toMatchObject({ code: 'lost-superscript', suggestion: '7.3e10' });
    expect(read('1025', 'count').value.low).toBe(1025);
    expect(refused('7 apples', 'count').code).toBe('wrong-unit');
    expect(refused('2,048', 'count').code).toBe('ambiguous');
  });
});

describe('hours, rates and shares', () => {
  test.each([
    ['21 days', 504],
    ['1.3M GPU hours', 1.3e6],
    ['370k H100-hours', 370_000],
    ['2.788M H800 GPU hours', 2.788e6],
    ['5 h', 5],
    ['2 years', 17_520],
  ])('%s', (text, hours) => {
    expect(read(text, 'hours').value.low / hours).toBeCloseTo(1, 12);
  });

  it('hours are nothing else', () => {
    expect(refused('5 kWh', 'hours').code).toBe('wrong-unit');
  });

  it('rates are told from totals', () => {
    expect(read('989 TFLOP/s', 'flop-per-second').value.low).toBe(9.89e14);
    expect(read('989 TFLOPS', 'flop-per-second')).toMatchObject({ unit: 'FLOP/s' });
    expect(refused('989 TFLOP', 'flop-per-second').code).toBe('wrong-unit');
    expect(refused('1 PFLOP/s-day', 'flop-per-second').code).toBe('wrong-unit');
  });

  it('a percentage becomes a share, or is suggested as one', () => {
    expect(read('41 %', 'share').value.low).toBe(0.41);
    expect(read('0.41', 'share').value.low).toBe(0.41);
    expect(read('4.1e-1', 'share').value.low).toBe(0.41);
    expect(refused('41', 'share')).toMatchObject({ code: 'percentage', suggestion: '0.41' });
    expect(refused('410', 'share').code).toBe('impossible-share');
  });
});

describe('significant figures', () => {
  test.each([
    ['4e5', 1],
    ['3.8e25', 2],
    ['3.80e25', 3],
    ['1.0 x 10^25', 2],
    ['43500 PF-days', 3],
    ['0.041', 2],
    ['10^25', 1],
  ])('%s has %i', (text, figures) => {
    expect(read(text).significantFigures).toBe(figures);
  });

  it('bound what was meant: one figure of four hundred thousand is 12.5 % either way', () => {
    expect(roundingOf(4e5, 1)).toEqual({ low: 3.5e5, high: 4.5e5 });
    const two = roundingOf(3.8e25, 2);
    expect(two.low / 3.75e25).toBeCloseTo(1, 12);
    expect(two.high / 3.85e25).toBeCloseTo(1, 12);
  });
});

describe('the laws of notation', () => {
  const mantissa = fc.integer({ min: 10, max: 999 }).map((n) => n / 100);
  const exponent = fc.integer({ min: 15, max: 29 });
  const superscript = (n: number) => [...String(n)].map((d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]).join('');

  it('one amount reads the same in every spelling', () => {
    fc.assert(
      fc.property(mantissa, exponent, (m, e) => {
        const wanted = Number(`${m}e${e}`);
        for (const text of [
          `${m}e${e}`,
          `${m}E+${e}`,
          `${m} × 10^${e}`,
          `${m}x10**${e}`,
          `${m}·10${superscript(e)} FLOP`,
          `${m}*10^${e} FLOPs`,
        ])
          expect(read(text).value.low / wanted).toBeCloseTo(1, 12);
      }),
    );
  });

  it('units go there and back', () => {
    const units = {
      kFLOP: 1e3,
      MFLOP: 1e6,
      GFLOP: 1e9,
      TFLOP: 1e12,
      PFLOP: 1e15,
      EFLOP: 1e18,
      ZFLOP: 1e21,
      YFLOP: 1e24,
      'PF-days': 8.64e19,
    };
    fc.assert(
      fc.property(mantissa, exponent, fc.constantFrom(...Object.entries(units)), (m, e, [unit, factor]) => {
        const flop = Number(`${m}e${e}`);
        expect(read(`${(flop / factor).toExponential(14)} ${unit}`).value.low / flop).toBeCloseTo(1, 10);
      }),
    );
  });

  it('nothing written makes it throw, and what it reads is positive and finite', () => {
    const scraps = fc.string({ unit: fc.constantFrom(...'0123456789.,e+-x×^* ⁰²⁵億%±/ FLOPSs'), maxLength: 24 });
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), scraps),
        fc.constantFrom<Asked>('flop', 'flop-per-second', 'count', 'hours', 'share'),
        (text, asked) => {
          const found = readQuantity(text, asked);
          if (found.is === 'refused') {
            expect(found.message).not.toBe('');
            return;
          }
          expect(found.value.low).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(found.value.high)).toBe(true);
          expect(found.value.low).toBeLessThanOrEqual(found.value.high);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('bare numbers that lost a superscript are known', () => {
    expect(lostSuperscript(1025)).toBe('1e25');
    expect(lostSuperscript(1014)).toBeNull();
    expect(lostSuperscript(1e25)).toBeNull();
  });
});
