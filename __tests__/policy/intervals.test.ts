import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, names } from './workbench.ts';

type Amount = number | { readonly low: number; readonly high: number };

function training(direct: Amount, more: object = {}) {
  return { kind: 'model' as const, facts: { model: { training: { direct_flop: direct, ...more } } } };
}
function above(direct: Amount, op = '>'): unknown {
  return ask(`model.training.direct_flop ${op} 1e25`, training(direct)).value;
}

describe('a threshold', () => {
  it('is not passed by exactly its value', () => {
    expect(above(1e25)).toBe(false);
    expect(above(1e25, '>=')).toBe(true);
    expect(above(1.0000001e25)).toBe(true);
  });

  it('is not passed by a range that ends at it, and passed by one that begins above it', () => {
    expect(above({ low: 1e24, high: 1e25 })).toBe(false);
    expect(above({ low: 1.1e25, high: 2e25 })).toBe(true);
    expect(above({ low: 1e25, high: 2e25 }, '>=')).toBe(true);
    expect(above({ low: 1e24, high: 9e24 }, '>=')).toBe(false);
  });

  it('inside a range leaves it undecided, and the range is what is asked about', () => {
    const result = ask('model.training.direct_flop > 1e25', training({ low: 9e24, high: 2e25 }));
    expect(result.value).toBeUndefined();
    expect(names(result.missing)).toEqual(['model.training.direct_flop']);
    expect(above({ low: 1e25, high: 2e25 })).toBeUndefined();
  });

  it('treats a range without width as the number it is', () => {
    expect(above({ low: 1e25, high: 1e25 })).toBe(false);
    expect(ask('model.training.direct_flop == 1e25', training({ low: 1e25, high: 1e25 })).value).toBe(true);
  });

  it('equals no range that holds it together with other numbers, nor differs from it', () => {
    expect(above({ low: 9e24, high: 2e25 }, '==')).toBeUndefined();
    expect(above({ low: 9e24, high: 2e25 }, '!=')).toBeUndefined();
    expect(above({ low: 2e25, high: 3e25 }, '==')).toBe(false);
    expect(above({ low: 2e25, high: 3e25 }, '!=')).toBe(true);
    expect(ask('model.training.direct_flop in [1e25]', training({ low: 9e24, high: 2e25 })).value).toBeUndefined();
  });
});

describe('widen', () => {
  it('gives a bare number a margin on both sides', () => {
    expect(ask('widen(model.training.direct_flop, 0.3) > 1e25', training(8e24)).value).toBeUndefined();
    expect(ask('widen(model.training.direct_flop, 0.3) > 1e25', training(7e24)).value).toBe(false);
    expect(ask('widen(model.training.direct_flop, 0.3) > 1e25', training(1.5e25)).value).toBe(true);
  });

  it('leaves a range as its author gave it', () => {
    expect(ask('widen(model.training.direct_flop, 0.3) > 1e25', training({ low: 8e24, high: 9e24 })).value).toBe(false);
  });

  it('names the number that the margin makes too wide', () => {
    const result = ask('widen(model.training.direct_flop, 0.3) > 1e25', training(8e24));
    expect(names(result.missing)).toEqual(['model.training.direct_flop']);
  });
});

describe('arithmetic on ranges', () => {
  const amount = fc.oneof(
    fc.integer({ min: 1, max: 50 }),
    fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 9 }))
      .map(([low, w]) => ({ low, high: low + w })),
  );
  const ends = (a: Amount) => (typeof a === 'number' ? [a, a] : [a.low, a.high]);

  it.each(['+', '-', '*', '/'])('%s holds every result that numbers from the ranges can have', (op) => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, s, t) => {
          const within = ([low = 0, high = 0]: number[], share: number) => low + (high - low) * share;
          const [x, y] = [within(ends(a), s), within(ends(b), t)];
          const inside = op === '+' ? x + y : op === '-' ? x - y : op === '*' ? x * y : x / y;
          const setting = training(a, { cumulative_flop: b });
          const text = `model.training.direct_flop ${op} model.training.cumulative_flop`;
          const slack = 1e-9 * (1 + Math.abs(inside));
          expect(ask(`${text} < (${(inside - slack).toFixed(12)})`, setting).value).not.toBe(true);
          expect(ask(`${text} > (${(inside + slack).toFixed(12)})`, setting).value).not.toBe(true);
        },
      ),
      { numRuns: 300, seed: 20261123 },
    );
  });

  it('turns a negated range around', () => {
    expect(ask('-model.training.direct_flop >= -3.0', training({ low: 1, high: 3 })).value).toBe(true);
    expect(ask('-model.training.direct_flop > -1.0', training({ low: 1, high: 3 })).value).toBe(false);
  });

  it('is unknown where the divisor may be nothing, and where the result has no end', () => {
    const result = ask('1.0 / model.training.direct_flop > 0.0', training({ low: 0, high: 3 }));
    expect(result.value).toBeUndefined();
    expect(names(result.missing)).toEqual(['model.training.direct_flop']);
    expect(ask('model.training.direct_flop * 1e300 > 1.0', training(1e25)).value).toBeUndefined();
  });

  it('rounds, and picks the smaller or larger, end by end', () => {
    const setting = training({ low: 1.2, high: 1.8 });
    expect(ask('ceil(model.training.direct_flop) == 2.0', setting).value).toBe(true);
    expect(ask('min(model.training.direct_flop, 1.5) > 1.5', setting).value).toBe(false);
    expect(ask('min(model.training.direct_flop, 1.5) < 1.5', setting).value).toBeUndefined();
    expect(ask('max(model.training.direct_flop, 2.0) == 2.0', setting).value).toBe(true);
  });

  it('moves no day by a count that is not known exactly', () => {
    const setting = training({ low: 1, high: 3 });
    expect(ask("plus_days('2026-01-01', model.training.direct_flop) > '2026-01-02'", setting).value).toBeUndefined();
  });
});
