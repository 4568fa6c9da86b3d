import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../src/compute/consistency.ts';
import { estimateTraining } from '../../src/compute/estimate.ts';
import { exactly, hull, plus, type Range } from '../../src/compute/interval.ts';
import { assess } from '../../src/compute/thresholds.ts';
import {
  ARCHITECTURES,
  PHASE_KINDS,
  PHASE_QUANTITIES,
  type Phase,
  type Plan,
  RUN_QUANTITIES,
  type Run,
} from '../../src/compute/training-inputs.ts';
import { GENERAL, SYSTEMIC } from './eu-lines.ts';
import { estimate, phase, plan, run } from './plans.ts';

const amount = fc.double({ min: 1, max: 1e13, noNaN: true });
const ranges = fc.oneof(
  amount.map(exactly),
  fc.tuple(amount, amount).map(([a, b]): Range => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);
const maybe = <T>(values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);

const phases: fc.Arbitrary<Phase> = fc
  .record({
    kind: fc.constantFrom(...PHASE_KINDS),
    architecture: maybe(ARCHITECTURES),
    updates: maybe(['all', 'adapter', 'head'] as const),
    attention: maybe(['full', 'causal'] as const),
    latentsCached: maybe([true, false]),
    publicOutput: maybe([true, false]),
    quantities: fc.dictionary(fc.constantFrom(...PHASE_QUANTITIES), ranges, { maxKeys: PHASE_QUANTITIES.length }),
  })
  .map((words) => ({ ...words, id: 'p', path: 'training.phases[p]' }));

const runs: fc.Arbitrary<Run> = fc
  .record({
    phase: fc.constant(null),
    accelerator: maybe(['A100', 'H100', 'TPU v3', 'MI250X', 'Wonder Chip']),
    precision: maybe(['bf16', 'fp16', 'fp8'] as const),
    counting: maybe(['units', 'cores', 'dies', 'boards'] as const),
    utilisationKind: maybe(['mfu', 'hfu', 'sm-activity', 'driver-counter'] as const),
    checkpointing: maybe(['none', 'selective', 'full'] as const),
    quantities: fc.dictionary(fc.constantFrom(...RUN_QUANTITIES.filter((name) => name !== 'utilisation')), ranges, {
      maxKeys: RUN_QUANTITIES.length,
    }),
    utilisation: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true }).map(exactly), { nil: undefined }),
  })
  .map(({ utilisation, quantities, ...words }) => ({
    ...words,
    id: 'r',
    path: 'training.runs[r]',
    quantities: utilisation ? { ...quantities, utilisation } : quantities,
  }));

const figures = fc.record({
  direct: fc.option(ranges),
  cumulative: fc.option(ranges),
  planned: fc.option(ranges),
  modification: fc.option(ranges),
  base: fc.option(ranges),
});

const plans: fc.Arbitrary<Plan> = fc
  .record({
    phases: fc.array(phases, { maxLength: 3 }),
    runs: fc.array(runs, { maxLength: 2 }),
    declared: figures,
    modifies: fc.boolean(),
    systemic: maybe([true, false]),
  })
  .map(({ phases: list, runs: ran, declared, modifies, systemic }) => ({
    ...plan({ modifies, baseSystemicRisk: systemic }),
    phases: list.map((p, i) => ({ ...p, id: `p${i}`, path: `training.phases[p${i}]` })),
    runs: ran.map((r, i) => ({ ...r, id: `r${i}`, path: `training.runs[r${i}]` })),
    declared,
  }));

const holds = (outer: Range | undefined, inner: Range | undefined) =>
  outer !== undefined && inner !== undefined && outer.low <= inner.low && inner.high <= outer.high;

describe('the laws of an estimate', () => {
  it('an input that is known less well never makes a phase better known', () => {
    fc.assert(
      fc.property(phases, fc.constantFrom(...PHASE_QUANTITIES), ranges, (given, name, other) => {
        const own = given.quantities[name];
        if (!own) return;
        const wider = { ...given, quantities: { ...given.quantities, [name]: hull(own, other) } };
        const [a, b] = [given, wider].map(
          (p) => estimateTraining({ ...plan({}), phases: [p] }, 0.3).stages[0]?.phases[0]?.flop,
        );
        expect(holds(b, a)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('an input that is known less well never makes a run better known', () => {
    fc.assert(
      fc.property(
        runs,
        fc.constantFrom(...RUN_QUANTITIES.filter((n) => n !== 'utilisation')),
        ranges,
        (given, name, other) => {
          const own = given.quantities[name];
          if (!own) return;
          const wider = { ...given, quantities: { ...given.quantities, [name]: hull(own, other) } };
          const [a, b] = [given, wider].map(
            (r) => estimateTraining({ ...plan({}), runs: [r] }, 0.3).stages[0]?.runs[0]?.flop,
          );
          expect(holds(b, a)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('more of an input never makes less compute', () => {
    fc.assert(
      fc.property(
        phases,
        fc.constantFrom(...PHASE_QUANTITIES.filter((n) => n !== 'training_flop')),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (given, name, factor) => {
          const own = given.quantities[name];
          if (!own) return;
          const more = {
            ...given,
            quantities: { ...given.quantities, [name]: { low: own.low * factor, high: own.high * factor } },
          };
          const [a, b] = [given, more].map(
            (p) => estimateTraining({ ...plan({}), phases: [p] }, 0.3).stages[0]?.phases[0]?.flop,
          );
          expect((b?.low ?? 0) >= (a?.low ?? 0) && (b?.high ?? 0) >= (a?.high ?? 0)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('taking an input away never turns an open line into a passed one', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.constantFrom(GENERAL, SYSTEMIC), (given, pick, line) => {
        const inputs = given.phases.flatMap((p, i) => Object.keys(p.quantities).map((name) => [i, name] as const));
        const [index, name] = inputs[pick % Math.max(1, inputs.length)] ?? [];
        if (index === undefined) return;
        const less = {
          ...given,
          phases: given.phases.map((p, i) =>
            i === index
              ? { ...p, quantities: Object.fromEntries(Object.entries(p.quantities).filter(([n]) => n !== name)) }
              : p,
          ),
        };
        const [before, after] = [given, less].map((p) => assess(line, estimateTraining(p, 0.3)).answer);
        // What only one architecture has also tells which it is: declared architectures only, and no optional surcharges.
        const optional = [
          'layers',
          'width',
          'sequence_length',
          'epochs',
          'frozen_forward_flop',
          'reference_parameters',
          'reward_parameters',
          'training_flop',
          'tokens',
        ];
        if (given.phases[index]?.architecture === null || optional.includes(name ?? '')) return;
        if (
          before !== 'not-above' &&
          given.declared.direct === null &&
          given.declared.cumulative === null &&
          given.runs.length === 0
        )
          expect(after).not.toBe('not-above');
      }),
      { numRuns: 3000 },
    );
  });

  it('nothing makes it throw, and every sentence and number can be printed', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const done = estimateTraining(given, 0.3);
        for (const line of [GENERAL, SYSTEMIC]) {
          const { answer, reason, decides } = assess(line, done);
          expect(reason !== null).toBe(answer === 'undetermined');
          if (answer === 'undetermined') expect(decides.length).toBeGreaterThan(0);
        }
        for (const slip of checkConsistency(done)) {
          expect(slip.message).not.toMatch(/NaN|undefined|null|Infinity/);
          for (const value of Object.values(slip.numbers)) expect(Number.isNaN(value)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the sum of declared phases never exceeds the total beyond rounding without a finding, nor falls short of it beyond the margin', () => {
    const flop = fc.double({ min: 1e20, max: 1e26, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(flop, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (each, share) => {
          const parts = each.map((training_flop, i) => phase({ id: `p${i}`, training_flop }));
          const sum = plus(...each.map(exactly));
          const codes = checkConsistency(estimate({ phases: parts, declared: { direct: sum.low * share } })).map(
            (f) => f.code,
          );
          expect(codes.includes('phases-exceed-total')).toBe(share < 1 / 1.05);
          expect(codes.includes('total-exceeds-phases')).toBe(share > 1.3);
        },
      ),
    );
  });

  it('a total is the sum of its stages', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 5 }), (pairs) => {
        const list = pairs.map(([parameters, tokens], i) => phase({ id: `p${i}`, parameters, tokens }));
        const total = estimate({ phases: list }).totals?.direct.best.low ?? 0;
        expect(total / pairs.reduce((sum, [n, d]) => sum + 6 * n * d, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('both methods are linear in time: twice the hours, twice the compute', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (hours) => {
        const of = (accelerator_hours: number) =>
          estimate({ runs: [run({ accelerator: 'A100', accelerator_hours, utilisation: 0.4 })] }).stages[0]?.hardware
            ?.low ?? 0;
        expect(of(2 * hours) / of(hours)).toBeCloseTo(2, 9);
      }),
    );
  });
});
