import { describe, expect, it, test } from 'vitest';
import { assess, thirdThreshold } from '../../src/compute/thresholds.ts';
import { ABOVE_1E26, AT_LEAST_1E26, GENERAL, SYSTEMIC, THIRD } from './eu-lines.ts';
import { estimate, phase, run } from './plans.ts';

const words = (assessment: ReturnType<typeof assess>) => assessment.decides.map((d) => d.message).join(' ');

describe('a declared figure', () => {
  test.each([
    [9.7e24, 0.3, 'undetermined'],
    [1e25, 0, 'not-above'],
    [1.0001e25, 0, 'above'],
    [1e25, 0.3, 'undetermined'],
    [7.6e24, 0.3, 'not-above'],
    [7.7e24, 0.3, 'undetermined'],
    [1.42e25, 0.3, 'undetermined'],
    [1.43e25, 0.3, 'above'],
    [{ low: 9e24, high: 9.9e24 }, 0.3, 'not-above'],
    [{ low: 9e24, high: 1e25 }, 0.3, 'not-above'],
    [{ low: 9e24, high: 1.01e25 }, 0.3, 'undetermined'],
    // Frontier models, of which only estimates are known.
    [{ low: 8.2e24, high: 4.4e25 }, 0.3, 'undetermined'],
    [5e25, 0.3, 'above'],
    [1.0e25, 0.3, 'undetermined'],
    [3.4e25, 0.3, 'above'],
    [2.5e24, 0.3, 'not-above'],
    [1.5e25, 0.3, 'above'],
  ] as const)('%o with a margin of %d is %s at 1e25', (cumulative, margin, answer) => {
    expect(assess(SYSTEMIC, estimate({ declared: { cumulative } }, margin)).answer).toBe(answer);
  });

  it('that straddles says what would decide it', () => {
    const found = assess(SYSTEMIC, estimate({ declared: { cumulative: 9.7e24 } }));
    expect(found).toMatchObject({ answer: 'undetermined', reason: 'straddles' });
    expect(words(found)).toContain('less than 3 %');
    expect(words(found)).toContain('below');
    expect(found.decides[0]?.paths).toEqual(['training.cumulative_flop']);
    expect(found.decades?.low).toBeCloseTo(Math.log10(0.679), 6);
    expect(found.decades?.high).toBeCloseTo(Math.log10(1.261), 6);
    // What it says is true.
    expect(
      assess(SYSTEMIC, estimate({ declared: { cumulative: { low: 9.7e24 * 0.97, high: 9.7e24 * 1.03 } } })).answer,
    ).toBe('not-above');
  });

  it('reaches a line that asks to be reached, and does not exceed the same line', () => {
    const given = estimate({ declared: { cumulative: 1e26 } }, 0);
    expect(assess(AT_LEAST_1E26, given).answer).toBe('above');
    expect(assess(ABOVE_1E26, given).answer).toBe('not-above');
  });

  it('of a planned run counts as soon as it is known to end above', () => {
    const planned = (value: number) =>
      assess(SYSTEMIC, estimate({ declared: { cumulative: 1e24, planned: value } })).answer;
    expect(planned(5e25)).toBe('above');
    expect(planned(1e25)).toBe('undetermined');
    expect(planned(1e24)).toBe('not-above');
    expect(assess(SYSTEMIC, estimate({ declared: { planned: 5e25 } })).answer).toBe('above');
    expect(assess(SYSTEMIC, estimate({ declared: { planned: 1e24 } })).answer).toBe('undetermined');
  });

  it('that is missing leaves everything open and is asked for', () => {
    const found = assess(SYSTEMIC, estimate({}));
    expect(found).toMatchObject({ answer: 'undetermined', reason: 'missing', amount: null });
    expect(found.decides.flatMap((d) => d.paths)).toContain('training.cumulative_flop');
  });

  it('of direct compute alone bounds the whole from below', () => {
    expect(assess(SYSTEMIC, estimate({ declared: { direct: 5e25 } })).answer).toBe('above');
    expect(assess(SYSTEMIC, estimate({ declared: { direct: 1e24 } }))).toMatchObject({
      answer: 'undetermined',
      reason: 'missing',
    });
  });
});

describe('a figure beside a calculation', () => {
  const dense = phase({ parameters: 4e11, tokens: 1.5e13 });

  it('never passes on the lower number', () => {
    const low = estimate({ phases: [dense], declared: { cumulative: 3e24, direct: 3e24 } });
    expect(assess(SYSTEMIC, low)).toMatchObject({ answer: 'undetermined', reason: 'contradicted' });
    expect(assess(SYSTEMIC, low).decides[0]?.paths).toEqual([
      'training.cumulative_flop',
      'training.phases[main].parameters',
      'training.phases[main].tokens',
    ]);
    const exact = estimate({
      phases: [phase({ parameters: 1e11, tokens: 1.8e13 })],
      declared: { cumulative: { low: 9e24, high: 9.1e24 } },
    });
    expect(assess(SYSTEMIC, exact)).toMatchObject({ answer: 'undetermined', reason: 'contradicted' });
  });

  it('stands where both lie on one side', () => {
    expect(assess(SYSTEMIC, estimate({ phases: [dense], declared: { cumulative: 9e25 } })).answer).toBe('above');
    expect(assess(SYSTEMIC, estimate({ phases: [dense], declared: { cumulative: 3.4e25 } })).answer).toBe('above');
    const small = phase({ parameters: 1e9, tokens: 1e12 });
    expect(assess(SYSTEMIC, estimate({ phases: [small], declared: { cumulative: 1e23 } })).answer).toBe('not-above');
  });

  it('a low one is caught by one method even where the other agrees with it', () => {
    const given = estimate({
      phases: [phase({ parameters: 1.23e9, tokens: 9e12 })],
      runs: [run({ accelerator: 'H100 SXM', accelerator_hours: 370_000, peak_tflops: 989, utilisation: 0.5 })],
      declared: { direct: 6.6e22 },
    });
    expect(assess(GENERAL, given)).toMatchObject({ answer: 'undetermined', reason: 'contradicted' });
  });
});

describe('a whole below its part', () => {
  it('does not pass on the lower number', () => {
    expect(assess(SYSTEMIC, estimate({ declared: { cumulative: 1e24, direct: 5e25 } }))).toMatchObject({
      answer: 'undetermined',
      reason: 'contradicted',
    });
  });
});

describe('no figure, but inputs', () => {
  it('example H: the two lawful methods disagree, so neither is picked', () => {
    const given = estimate({
      phases: [phase({ parameters: 1.23e9, tokens: 9e12 })],
      runs: [run({ accelerator: 'H100 SXM', accelerator_hours: 370_000, peak_tflops: 989, utilisation: 0.5 })],
    });
    const found = assess(GENERAL, given);
    expect(found).toMatchObject({ answer: 'undetermined', reason: 'methods-disagree' });
    expect(given.stages[0]?.factor).toBeCloseTo(9.92, 2);
    expect(words(found)).toContain('contradict');
  });

  it('are worked out and carry the margin', () => {
    expect(assess(GENERAL, estimate({ phases: [phase({ parameters: 7e9, tokens: 4e12 })] })).answer).toBe('above');
    expect(assess(GENERAL, estimate({ phases: [phase({ parameters: 7e9, tokens: 2e12 })] }))).toMatchObject({
      answer: 'undetermined',
      reason: 'straddles',
    });
    expect(assess(GENERAL, estimate({ phases: [phase({ parameters: 7e9, tokens: 1e12 })] })).answer).toBe('not-above');
  });

  it('lack tokens: undetermined, and the path is named', () => {
    const found = assess(GENERAL, estimate({ phases: [phase({ parameters: 7e9 })] }));
    expect(found).toMatchObject({ answer: 'undetermined', reason: 'missing' });
    expect(found.decides.flatMap((d) => d.paths)).toContain('training.phases[main].tokens');
  });

  it('a list of phases that may go on is no more than a lower bound', () => {
    const given = { phases: [phase({ parameters: 7e9, tokens: 1e12 })], phasesComplete: false };
    expect(assess(GENERAL, estimate(given)).answer).toBe('undetermined');
  });

  it('"H100" without form factor, with the line between: undetermined', () => {
    const hours = (accelerator: string) =>
      assess(GENERAL, estimate({ runs: [run({ accelerator, accelerator_hours: 1.35e5, utilisation: 0.25 })] }, 0))
        .answer;
    expect(hours('H100 SXM')).toBe('above');
    expect(hours('H100 PCIe')).toBe('not-above');
    expect(hours('H100')).toBe('undetermined');
  });

  it('a mixture with only its total: undetermined, or below where even the upper bound is', () => {
    const of = (tokens: number) =>
      assess(
        GENERAL,
        estimate({ phases: [phase({ architecture: 'mixture-of-experts', parameters_total: 1e12, tokens })] }),
      ).answer;
    expect(of(1e12)).toBe('undetermined');
    expect(of(1e10)).toBe('not-above');
  });
});

describe('the rule of one third', () => {
  const share = (modification: number, base: number | null, systemic: boolean | null = false) => {
    const given = estimate(
      { declared: { modification, ...(base === null ? {} : { base }) }, modifies: true, baseSystemicRisk: systemic },
      0,
    );
    return assess(thirdThreshold(given, THIRD), given).answer;
  };

  test.each([
    ['Code Llama 7B', 2.52e22, 8.4e22, 'not-above'],
    ['Code Llama 70B', 4.2e23, 8.4e23, 'above'],
    ["Code Llama 70B, another's estimate of its base", 4.2e23, 8.1e23, 'above'],
    ['nekomata-14b', 5.6e21, 2.5e23, 'not-above'],
    ['Sailor-7B', 9.3e21, 1.68e23, 'not-above'],
    ['exactly one third', 2e22, 6e22, 'undetermined'],
  ] as const)('%s', (_, modification, base, answer) => {
    expect(share(modification, base)).toBe(answer);
  });

  it('falls back on one third of the line that the original is above', () => {
    expect(share(2e22, null, false)).toBe('not-above');
    expect(share(4e22, null, false)).toBe('above');
    expect(share(4e22, null, true)).toBe('not-above');
    expect(share(4e24, null, true)).toBe('above');
    expect(share(4e22, null, null)).toBe('undetermined');
    expect(share(2e22, null, null)).toBe('not-above');
    const given = estimate({ declared: { modification: 4e22 }, modifies: true, baseSystemicRisk: false });
    expect(thirdThreshold(given, THIRD).note).toContain('1e+23');
  });

  it('takes the compute of the modification from its phases where it is not declared', () => {
    const given = estimate(
      {
        phases: [phase({ kind: 'continue', parameters: 7e9, tokens: 6e11 })],
        declared: { base: 8.4e22 },
        modifies: true,
      },
      0,
    );
    expect(assess(thirdThreshold(given, THIRD), given).answer).toBe('not-above');
  });
});
