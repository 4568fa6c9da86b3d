import { expect, test } from 'vitest';
import { checkConsistency } from '../../src/compute/consistency.ts';
import { exactly, middleOf, type Range } from '../../src/compute/interval.ts';
import { readQuantity } from '../../src/compute/quantity.ts';
import { assess, thirdThreshold } from '../../src/compute/thresholds.ts';
import { GENERAL, SYSTEMIC, THIRD } from './eu-lines.ts';
import { estimate, phase, run } from './plans.ts';

/** Two or three printed figures allow this much. */
function near(found: Range | null | undefined, expected: number, share = 0.01): void {
  const value = middleOf(found ?? { low: Number.NaN, high: Number.NaN });
  expect(Math.abs(value / expected - 1), `${value} against ${expected}`).toBeLessThan(share);
}

test('1. dense with attention: Llama 3.1 405B is above 1e25 by every method', () => {
  const dense = { parameters: 4.05e11, tokens: 1.56e13 };
  const shape = { layers: 126, width: 16_384, sequence_length: 8192 };
  const total = (given: Parameters<typeof phase>[0]) =>
    middleOf(estimate({ phases: [phase(given)] }).stages[0]?.architecture ?? exactly(0));
  const plain = total(dense);
  near(exactly(plain), 3.79e25);
  expect(total({ ...dense, ...shape, attention: 'full' }) / plain - 1).toBeCloseTo(0.084, 3);
  expect(total({ ...dense, ...shape, attention: 'causal' }) / plain - 1).toBeCloseTo(0.042, 3);
  expect(total({ ...dense, ...shape, sequence_length: 131_072, attention: 'full' }) / plain - 1).toBeCloseTo(1.34, 2);
  const both = estimate({
    phases: [phase(dense)],
    runs: [run({ accelerator: 'H100 SXM', accelerator_hours: 30.84e6, peak_tflops: 989.5, utilisation: 0.404 })],
  });
  near(both.stages[0]?.hardware, 4.44e25);
  expect(both.stages[0]?.factor).toBeCloseTo(1.17, 2);
  expect(both.stages[0]?.agreement).toBe('agree');
  expect(assess(SYSTEMIC, both).answer).toBe('above');
});

test('2. mixture of experts: all parameters would raise a false alarm', () => {
  const v3 = {
    architecture: 'mixture-of-experts' as const,
    parameters: 37e9,
    parameters_total: 671e9,
    tokens: 14.8e12,
  };
  const hours = { accelerator: 'H800', accelerator_hours: 2.664e6 };
  const right = estimate({ phases: [phase(v3)], runs: [run({ ...hours, utilisation: 0.35 })] });
  near(right.stages[0]?.architecture, 3.29e24);
  expect(right.stages[0]?.agreement).toBe('agree');
  expect(assess(SYSTEMIC, right).answer).toBe('not-above');
  const fp8 = estimate({ phases: [phase(v3)], runs: [run({ ...hours, precision: 'fp8', utilisation: 0.17 })] });
  expect(fp8.stages[0]?.agreement).toBe('agree');
  const wrong = estimate({ phases: [phase({ parameters: 671e9, tokens: 14.8e12 })] });
  near(wrong.stages[0]?.architecture, 5.96e25);
  expect(assess(SYSTEMIC, wrong).answer).toBe('above');
});

test('3. precision: peak and utilisation must be of one format', () => {
  const of = (precision: 'bf16' | 'fp8') =>
    estimate({
      phases: [phase({ parameters: 3.2e10, tokens: 1.4e13 })],
      runs: [run({ accelerator: 'H200', precision, accelerator_hours: 1.634e6 })],
    }).stages[0]?.utilisation;
  near(of('bf16'), 0.46, 0.02);
  near(of('fp8'), 0.23, 0.02);
});

test('4. elapsed time: steady utilisation over all hours overstates PaLM by half', () => {
  const palm = estimate({
    phases: [phase({ parameters: 5.4e11, tokens: 7.8e11 })],
    runs: [run({ accelerator: 'TPU v4', accelerator_hours: 8.4e6, utilisation: 0.462 })],
  });
  near(palm.stages[0]?.hardware, 3.84e24);
  near(palm.stages[0]?.architecture, 2.53e24);
  expect(palm.stages[0]?.agreement).toBe('differ');
  expect(checkConsistency(palm).map((f) => f.code)).toContain('methods-differ');
});

test('5. recomputation: eight operations are published, six are asked for', () => {
  const opt = estimate({ phases: [phase({ parameters: 175e9, tokens: 300e9 })], declared: { direct: 4.2e23 } });
  near(opt.totals?.direct.architecture, 3.15e23);
  expect(checkConsistency(opt)).toMatchObject([{ code: 'declared-counts-recomputation' }]);
  expect(checkConsistency(opt)[0]?.numbers.ratio).toBeCloseTo(8 / 6, 3);
});

test('6. encoder and decoder: each half sees its own tokens', () => {
  const halves = {
    architecture: 'encoder-decoder' as const,
    parameters_encoder: 5.5e9,
    parameters_decoder: 5.5e9,
    tokens_encoder: 1e12,
    tokens_decoder: (1e12 * 114) / 512,
  };
  near(estimate({ phases: [phase(halves)] }).stages[0]?.architecture, 4.03e22);
  const naive = estimate({ phases: [phase(halves)], declared: { direct: 6.6e22 } });
  expect(checkConsistency(naive).map((f) => f.code)).toContain('encoder-decoder-as-one');
});

test('7. synthetic data: discarded samples count, public data do not', () => {
  const made = (publicOutput: boolean) =>
    estimate({ phases: [phase({ kind: 'synthetic-generation', parameters: 70e9, tokens: 1e13, publicOutput })] })
      .totals;
  near(made(false)?.cumulative.best, 1.4e24);
  expect(made(false)?.direct.best).toEqual(exactly(0));
  expect(made(true)?.cumulative.best).toEqual(exactly(0));
});

test('8. adapter: two thirds of full tuning, next to nothing of the base', () => {
  const tuned = estimate({
    phases: [phase({ kind: 'sft', updates: 'adapter', parameters: 70e9, tokens: 1e9, trained_parameters: 1e8 })],
  });
  near(tuned.stages[0]?.architecture, 2.8e20);
  expect(middleOf(tuned.stages[0]?.architecture ?? exactly(0)) / 8.4e23).toBeCloseTo(0.0003, 4);
});

test.each([
  [7e9, 6e11, 8.4e22, 0.3, 'not-above'],
  [7e10, 1e12, 8.4e23, 0.5, 'above'],
] as const)('9. one third: %d parameters', (parameters, tokens, base, share, answer) => {
  const given = estimate(
    {
      phases: [phase({ kind: 'continue', parameters, tokens })],
      declared: { base, modification: 6 * parameters * tokens },
      modifies: true,
    },
    0,
  );
  expect(middleOf(given.totals?.direct.best ?? exactly(0)) / base).toBeCloseTo(share, 2);
  expect(assess(thirdThreshold(given, THIRD), given).answer).toBe(answer);
});

test('10. margin: 9.70e24 ± 30 % straddles', () => {
  const found = assess(SYSTEMIC, estimate({ declared: { cumulative: 9.7e24 } }));
  near(exactly(found.amount?.low ?? 0), 6.79e24);
  near(exactly(found.amount?.high ?? 0), 1.26e25);
  expect(found.answer).toBe('undetermined');
});

test.each([
  ['43,500.0 PFLOP/s-days', 3.76e24],
  ['9938 PFLOP/s-days', 8.59e23],
])('11. units: %s', (text, expected) => {
  const found = readQuantity(text, 'flop');
  near(found.is === 'quantity' ? found.value : null, expected);
});

test('12. mixed fleet: the sum by type, which only equal hours make the weighted mean', () => {
  const fleet = (a: number, h: number) =>
    estimate({
      runs: [
        run({ id: 'a', accelerator: 'A100', count: 1000, wall_hours: a, utilisation: 0.4 }),
        run({ id: 'h', accelerator: 'H100 SXM', peak_tflops: 989.5, count: 500, wall_hours: h, utilisation: 0.4 }),
      ],
    }).stages[0]?.hardware;
  near(fleet(100, 100), 1500 * 100 * 3600 * 537.8e12 * 0.4, 0.001);
  const weighted = (1000 * 200 + 500 * 50) * 3600 * 537.8e12 * 0.4;
  expect(Math.abs(middleOf(fleet(200, 50) ?? exactly(0)) / weighted - 1)).toBeGreaterThan(0.2);
});

test('merged weights: what trained the parents counts', () => {
  const merged = estimate(
    {
      phases: [
        phase({ id: 'a', kind: 'merge-parent', training_flop: 6e24 }),
        phase({ id: 'b', kind: 'merge-parent', training_flop: 6e24 }),
      ],
    },
    0,
  );
  near(merged.totals?.cumulative.best, 1.2e25);
  expect(assess(SYSTEMIC, merged).answer).toBe('above');
  expect(assess(GENERAL, merged).answer).toBe('undetermined');
});

test('a tuned model: the compute of its base is part of the whole, and its absence leaves the whole open', () => {
  const tune = phase({ kind: 'sft', parameters: 7e9, tokens: 1e9 });
  near(estimate({ phases: [tune], modifies: true, declared: { base: 2e25 } }).totals?.cumulative.best, 2e25);
  expect(assess(SYSTEMIC, estimate({ phases: [tune], modifies: true, declared: { base: 2e25 } })).answer).toBe('above');
  const open = assess(SYSTEMIC, estimate({ phases: [tune], modifies: true }));
  expect(open).toMatchObject({ answer: 'undetermined', reason: 'missing' });
  expect(open.decides.flatMap((d) => d.paths)).toContain('base.training_flop');
});

test('reward models, evaluations and failed runs are not counted', () => {
  const kinds = ['reward-model', 'evaluation', 'discarded'] as const;
  const totals = estimate({
    phases: kinds.map((kind) => phase({ id: kind, kind, parameters: 1e9, tokens: 1e9 })),
  }).totals;
  expect(totals?.direct.best).toEqual(exactly(0));
  expect(totals?.cumulative.best).toEqual(exactly(0));
});
