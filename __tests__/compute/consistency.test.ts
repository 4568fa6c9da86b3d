import { describe, expect, it, test } from 'vitest';
import { checkConsistency } from '../../src/compute/consistency.ts';
import type { Inconsistency } from '../../src/compute/inconsistency.ts';
import { estimate, phase, run } from './plans.ts';

type Given = Parameters<typeof estimate>[0];

const found = (given: Given) => checkConsistency(estimate(given));
const codes = (given: Given) => found(given).map((f) => f.code);

function only(given: Given): Inconsistency {
  const all = found(given);
  expect(all.map((f) => f.code)).toHaveLength(1);
  const [first] = all;
  if (!first) throw new Error('nothing was found');
  expect(first.message).toMatch(/^[A-Z0-9"].*\.$/);
  expect(first.paths.length).toBeGreaterThan(0);
  return first;
}

const seven = phase({ parameters: 7e9, tokens: 2e12 });
const fits = run({ accelerator: 'A100', accelerator_hours: 184_300, utilisation: 0.41 });

describe('what fits together', () => {
  test.each<[string, Given]>([
    ['nothing at all', {}],
    [
      'both methods and the declared figure',
      { phases: [seven], runs: [fits], declared: { direct: 8.4e22, cumulative: 8.4e22 } },
    ],
    [
      'figures of phases and their sum',
      {
        phases: [phase({ id: 'a', training_flop: 6e24 }), phase({ id: 'b', training_flop: 1e24 })],
        declared: { direct: 7.05e24 },
      },
    ],
    [
      'a name and the count of the weights',
      { phases: [phase({ parameters: 6.74e9, tokens: 2e12 })], parameters: 6.74e9 },
    ],
    [
      'an undeclared utilisation',
      { phases: [seven], runs: [run({ accelerator: 'A100', accelerator_hours: 184_300 })] },
    ],
  ])('%s', (_, given) => {
    expect(codes(given)).toEqual([]);
  });
});

describe('declared figures', () => {
  it('against what is worked out: beyond the margin a warning, beyond three times an error', () => {
    expect(only({ phases: [seven], declared: { direct: 5e22 } })).toMatchObject({
      code: 'declared-differs',
      weight: 'warning',
      paths: ['training.direct_flop', 'training.phases[main].parameters', 'training.phases[main].tokens'],
      suggestion: null,
    });
    const far = only({ phases: [seven], declared: { direct: 8.4e21 } });
    expect(far).toMatchObject({ code: 'declared-differs', weight: 'error' });
    expect(far.numbers.factor).toBeCloseTo(10, 6);
    expect(far.message).toContain('8.4e21 FLOP');
    expect(far.message).toContain('8.4e22 FLOP');
    expect(codes({ phases: [seven], declared: { direct: { low: 8e22, high: 8.2e22 } } })).toEqual(['declared-differs']);
    expect(codes({ runs: [fits], declared: { direct: 2e23 } })).toEqual(['declared-differs']);
    expect(codes({ phases: [seven], declared: { modification: 8.4e21, base: 1e24 }, modifies: true })).toEqual([
      'declared-differs',
    ]);
  });

  it('of one phase', () => {
    expect(only({ phases: [phase({ parameters: 7e9, tokens: 2e12, training_flop: 4e22 })] })).toMatchObject({
      code: 'phase-differs',
      paths: [
        'training.phases[main].training_flop',
        'training.phases[main].parameters',
        'training.phases[main].tokens',
      ],
    });
  });

  it('against the sum of the phases', () => {
    const phases = [phase({ id: 'a', training_flop: 6e24 }), phase({ id: 'b', training_flop: 3e24 })];
    expect(only({ phases, declared: { direct: 7e24 } })).toMatchObject({
      code: 'phases-exceed-total',
      weight: 'error',
    });
    expect(only({ phases, declared: { direct: 1.3e25 } })).toMatchObject({
      code: 'total-exceeds-phases',
      weight: 'error',
    });
    expect(codes({ phases, declared: { direct: 1.15e25 } })).toEqual([]);
    expect(codes({ phases, declared: { direct: 1.3e25 }, phasesComplete: false })).toEqual([]);
    expect(codes({ phases, declared: { direct: 9e24, cumulative: 8e24 } })).toEqual([
      'phases-exceed-total',
      'cumulative-below-direct',
    ]);
  });

  it('with recomputation counted', () => {
    expect(only({ phases: [seven], declared: { direct: 1.12e23 } })).toMatchObject({
      code: 'declared-counts-recomputation',
      weight: 'notice',
    });
    const runs = [
      run({
        accelerator: 'A100',
        accelerator_hours: 184_300,
        utilisation: 0.54,
        utilisationKind: 'hfu',
        checkpointing: 'full',
      }),
    ];
    expect(found({ phases: [seven], runs, declared: { direct: 1.12e23 } })[0]).toMatchObject({
      code: 'declared-counts-recomputation',
      weight: 'warning',
    });
  });

  test.each([
    [1025, '1e25'],
    [1023, '1e23'],
  ])('%d lost its superscript: certain', (direct, value) => {
    expect(only({ declared: { direct } })).toMatchObject({
      code: 'lost-superscript',
      weight: 'error',
      suggestion: { path: 'training.direct_flop', value },
    });
  });

  it('that lost it in a phase', () => {
    expect(only({ phases: [phase({ training_flop: 1024 })] }).suggestion).toEqual({
      path: 'training.phases[main].training_flop',
      value: '1e24',
    });
  });

  it('of the original that are absent', () => {
    expect(only({ declared: { modification: 2e22 }, modifies: true })).toMatchObject({
      code: 'base-absent',
      weight: 'notice',
      paths: ['base.training_flop'],
    });
    expect(codes({ declared: { modification: 2e22, base: 8e22 }, modifies: true })).toEqual([]);
  });
});

describe('the two methods', () => {
  it('differ beyond the margin, disagree where not even their margins meet', () => {
    const at = (utilisation: number) =>
      found({ phases: [seven], runs: [run({ accelerator: 'A100', accelerator_hours: 184_300, utilisation })] });
    expect(at(0.5)).toEqual([]);
    expect(at(0.56)).toMatchObject([
      {
        code: 'methods-differ',
        weight: 'warning',
        paths: [
          'training.phases[main].parameters',
          'training.phases[main].tokens',
          'training.runs[run].accelerator_hours',
          'training.runs[run].utilisation',
        ],
      },
    ]);
    expect(at(0.56)[0]?.message).toContain('imply a utilisation of 0.406');
    expect(at(0.2)).toMatchObject([{ code: 'methods-disagree', weight: 'warning' }]);
  });

  it('example H: 9.9 times, an error, with the utilisation implied', () => {
    const all = found({
      phases: [phase({ parameters: 1.23e9, tokens: 9e12 })],
      runs: [run({ accelerator: 'H100 SXM', accelerator_hours: 370_000, utilisation: 0.5 })],
    });
    expect(all[0]).toMatchObject({ code: 'methods-disagree', weight: 'error' });
    expect(all[0]?.numbers.factor).toBeCloseTo(9.92, 1);
    expect(all[0]?.numbers.utilisation).toBeCloseTo(0.05, 2);
    expect(all.map((f) => f.code)).toContain('utilisation-unusual');
  });
});

describe('phases', () => {
  const mixture = { architecture: 'mixture-of-experts', tokens: 1e12 } as const;

  it('a mixture with only its total', () => {
    const slip = only({ phases: [phase({ ...mixture, parameters_total: 1e11 })] });
    expect(slip).toMatchObject({
      code: 'mixture-total-only',
      paths: ['training.phases[main].parameters', 'training.phases[main].parameters_total'],
    });
    expect(slip.message).toContain('At most it is 6e23 FLOP');
  });

  it('a mixture with more active parameters than there are', () => {
    expect(only({ phases: [phase({ ...mixture, parameters: 2e11, parameters_total: 1e11 })] })).toMatchObject({
      code: 'mixture-active-above-total',
      weight: 'error',
    });
  });

  it('a mixture whose figure was worked out from the total', () => {
    const phases = [phase({ ...mixture, parameters: 1e10, parameters_total: 1e11 })];
    expect(codes({ phases, declared: { direct: 6e23 } })).toEqual(['declared-differs', 'mixture-total-used']);
    expect(found({ phases, declared: { direct: 6e23 } })[1]?.paths[0]).toBe('training.direct_flop');
    const own = [phase({ ...mixture, parameters: 1e10, parameters_total: 1e11, training_flop: 6e23 })];
    expect(found({ phases: own }).find((f) => f.code === 'mixture-total-used')?.paths[0]).toBe(
      'training.phases[main].training_flop',
    );
    expect(codes({ phases, declared: { direct: 6e22 } })).toEqual([]);
  });

  it('data that are missing', () => {
    expect(only({ phases: [phase({ parameters: 7e9 })] })).toMatchObject({
      code: 'tokens-missing',
      paths: ['training.phases[main].tokens'],
    });
    expect(only({ phases: [phase({ parameters: 7e9, unique_tokens: 1e12 })] }).paths).toEqual([
      'training.phases[main].epochs',
    ]);
  });

  it('parameters of phase and model: ten per cent is a note', () => {
    const of = (parameters: number) => only({ phases: [phase({ parameters, tokens: 1e12 })], parameters: 6.74e9 });
    expect(of(7e9)).toMatchObject({ code: 'parameters-differ', weight: 'notice' });
    expect(of(8e9)).toMatchObject({ code: 'parameters-differ', weight: 'warning' });
  });
});

describe('runs', () => {
  const one = (given: Parameters<typeof run>[0]) =>
    only({ runs: [run({ accelerator: 'A100', accelerator_hours: 1000, utilisation: 0.4, ...given })] });

  test.each([
    ['H100 SXM', 'bf16', 1979, 'peak-sparse', '989.4'],
    ['A100', 'bf16', 624, 'peak-sparse', '312'],
    ['H100 SXM', 'fp8', 3958, 'peak-sparse', '1979'],
    ['H100 SXM', 'bf16', 133.8, 'peak-plain', '989.4'],
    ['A100', 'bf16', 77.97, 'peak-plain', '312'],
    ['TPU v5p', 'bf16', 918, 'peak-sparse', '459'],
    ['A100', 'bf16', 312e12, 'peak-unit', '312'],
  ] as const)('%s at %s with %d: %s, write %s', (accelerator, precision, peak_tflops, code, value) => {
    expect(one({ accelerator, precision, peak_tflops })).toMatchObject({
      code,
      suggestion: { path: 'training.runs[run].peak_tflops', value },
    });
  });

  it('a sparse peak of an open form factor: no certain value', () => {
    expect(one({ accelerator: 'H100', peak_tflops: 1979 })).toMatchObject({ code: 'peak-sparse', suggestion: null });
  });

  it("a peak that is nobody else's", () => {
    expect(one({ peak_tflops: 200 })).toMatchObject({ code: 'peak-unknown', suggestion: null });
  });

  it('unknown accelerators and formats ask for the dense peak', () => {
    expect(one({ accelerator: 'Wonder Chip' })).toMatchObject({
      code: 'accelerator-unknown',
      paths: ['training.runs[run].peak_tflops'],
    });
    expect(one({ accelerator: 'Wonder Chip' }).message).toContain('dense peak');
    expect(one({ accelerator: 'A64FX' })).toMatchObject({ code: 'peak-unknown' });
    expect(
      codes({ runs: [run({ accelerator: 'Wonder Chip', peak_tflops: 100, accelerator_hours: 1, utilisation: 0.4 })] }),
    ).toEqual([]);
  });

  it('"H100" alone', () => {
    expect(one({ accelerator: 'H100' })).toMatchObject({
      code: 'accelerator-open',
      weight: 'notice',
      numbers: { low: 756, high: 989.4 },
    });
  });

  test.each([
    [41, 'utilisation-percent', 'error', '0.41'],
    [410, 'utilisation-impossible', 'error', null],
    [0.04, 'utilisation-unusual', 'error', null],
    [0.1, 'utilisation-unusual', 'warning', null],
    [0.65, 'utilisation-unusual', 'warning', null],
    [0.8, 'utilisation-unusual', 'error', null],
  ] as const)('utilisation %d: %s', (utilisation, code, weight, value) => {
    const slip = one({ utilisation });
    expect(slip).toMatchObject({ code, weight });
    expect(slip.suggestion).toEqual(value === null ? null : { path: 'training.runs[run].utilisation', value });
  });

  test.each([0.15, 0.3, 0.6])('utilisation %d is usual', (utilisation) => {
    expect(codes({ runs: [run({ accelerator: 'A100', accelerator_hours: 1000, utilisation })] })).toEqual([]);
  });

  test.each([
    ['driver-counter', 'error'],
    ['sm-activity', 'error'],
    ['hfu', 'notice'],
    [null, 'notice'],
  ] as const)('the kind of utilisation: %s', (utilisationKind, weight) => {
    expect(one({ utilisationKind })).toMatchObject({ code: 'utilisation-not-mfu', weight });
  });

  it('a driver counter of 98 % is not taken for an unusual one', () => {
    expect(one({ utilisation: 0.98, utilisationKind: 'driver-counter' }).message).toContain("driver's counter");
  });

  it('hours that were summed before', () => {
    const all = found({ phases: [seven], runs: [run({ accelerator: 'A100', count: 512, wall_hours: 184_300 })] });
    expect(all.map((f) => f.code)).toEqual(['methods-disagree', 'hours-summed']);
    const slip = all[1] as Inconsistency;
    expect(slip).toMatchObject({ code: 'hours-summed', weight: 'error', paths: ['training.runs[run].wall_hours'] });
    expect(slip.numbers.ifSummed).toBeCloseTo(0.406, 2);
    expect(slip.numbers.implied).toBeLessThan(0.02);
  });

  it('cores for chips, dies for cards: asked, and said where the figures fit only so', () => {
    expect(one({ accelerator: 'TPU v3' })).toMatchObject({
      code: 'parts-or-units',
      weight: 'notice',
      paths: ['training.runs[run].counting'],
    });
    expect(one({ accelerator: 'MI250X' })).toMatchObject({ code: 'parts-or-units', numbers: { parts: 2 } });
    expect(one({ accelerator: 'GB200' })).toMatchObject({ code: 'parts-or-units' });
    expect(
      codes({ runs: [run({ accelerator: 'TPU v3', counting: 'units', accelerator_hours: 1, utilisation: 0.4 })] }),
    ).toEqual([]);
    const flop = 3600 * 1e5 * (123e12 / 2) * 0.4;
    const half = found({
      phases: [phase({ parameters: 1e9, tokens: flop / 6e9 })],
      runs: [run({ accelerator: 'TPU v3', accelerator_hours: 1e5, utilisation: 0.4 })],
    });
    expect(half.find((f) => f.code === 'parts-or-units')).toMatchObject({ weight: 'warning', numbers: { parts: 2 } });
    expect(half.find((f) => f.code === 'parts-or-units')?.message).toContain('only if cores are counted');
  });
});
