import { describe, expect, it, test } from 'vitest';
import { checkConsistency } from '../../src/compute/consistency.ts';
import { middleOf } from '../../src/compute/interval.ts';
import { estimate, phase, run } from './plans.ts';
import { REFERENCE_MODELS, type ReferenceModel } from './reference-models.ts';

function stageOf(model: ReferenceModel) {
  const { active, total, tokens, accelerator, hours } = model;
  const kind = total === undefined ? ('dense' as const) : ('mixture-of-experts' as const);
  const phases = [
    phase({
      architecture: kind,
      parameters: active,
      tokens,
      ...(total === undefined ? {} : { parameters_total: total }),
    }),
  ];
  const precision = accelerator?.startsWith('V100') ? ('fp16' as const) : ('bf16' as const);
  const runs = accelerator && hours ? [run({ accelerator, precision, accelerator_hours: hours })] : [];
  const stage = estimate({ phases, runs }).stages[0];
  if (!stage?.architecture) throw new Error(`${model.name}: nothing was worked out`);
  return { ...stage, architecture: stage.architecture };
}

/** What the reference would be, had it counted what is asked for. */
const EXPLANATIONS: Readonly<Record<NonNullable<ReferenceModel['explained']>, (model: ReferenceModel) => void>> = {
  'encoder-decoder': ({ reference }) => {
    const halves = phase({
      architecture: 'encoder-decoder',
      parameters_encoder: 5.5e9,
      parameters_decoder: 5.5e9,
      tokens_encoder: 1e12,
      tokens_decoder: (1e12 * 114) / 512,
    });
    const right = middleOf(estimate({ phases: [halves] }).stages[0]?.architecture ?? { low: 0, high: 0 });
    expect(right).toBeCloseTo(4.03e22, -20);
    expect(right / reference).toBeGreaterThan(0.7);
    expect(right / reference).toBeLessThan(1.3);
  },
  recomputation: ({ active, tokens, reference }) => {
    const found = checkConsistency(
      estimate({ phases: [phase({ parameters: active, tokens })], declared: { direct: reference } }),
    );
    expect(found.map((f) => f.code)).toEqual(['declared-counts-recomputation']);
    expect((found[0]?.numbers.without ?? 0) / (6 * active * tokens)).toBeGreaterThan(0.95);
    expect((found[0]?.numbers.without ?? 0) / (6 * active * tokens)).toBeLessThan(1.05);
  },
  'hardware-guess': ({ accelerator = '', hours = 0, reference }) => {
    const guessed = estimate({ runs: [run({ accelerator, accelerator_hours: hours, utilisation: 0.4 })] }).stages[0]
      ?.hardware;
    expect(middleOf(guessed ?? { low: 0, high: 0 }) / reference).toBeCloseTo(1, 2);
  },
  'own-formula': ({ active, tokens, reference }) => {
    expect((9.59 * active * tokens + 2.3e8 * tokens) / reference).toBeCloseTo(1, 2);
  },
};

describe.each(REFERENCE_MODELS)('$name', (model) => {
  const stage = stageOf(model);
  const six = middleOf(stage.architecture);

  it('comes out as six operations per active parameter and token', () => {
    expect(Math.abs(six / model.six - 1)).toBeLessThan(0.005);
  });

  it('comes within 30 % of its reference, or is explained', () => {
    // In both directions: of the reference, and of what is worked out.
    const ratio = six / model.reference;
    expect(Math.max(ratio, 1 / ratio) <= 1.3).toBe(model.explained === undefined);
    if (model.explained) EXPLANATIONS[model.explained](model);
  });
});

test.each(REFERENCE_MODELS.filter((m) => m.u !== undefined))('$name implies the utilisation of the table', (model) => {
  expect(Math.abs(middleOf(stageOf(model).utilisation ?? { low: 0, high: 0 }) - (model.u ?? 0))).toBeLessThan(0.0105);
});

test('the table is whole', () => {
  expect(REFERENCE_MODELS).toHaveLength(48);
  expect(REFERENCE_MODELS.filter((m) => m.explained).map((m) => m.name)).toEqual([
    'T5-11B',
    'GPT-NeoX-20B',
    'OPT-175B',
    'BloombergGPT 50B',
    'Hunyuan-Large',
  ]);
});

function architecture(given: Parameters<typeof phase>[0]): number {
  return middleOf(
    estimate({ phases: [phase(given)] }).stages[0]?.architecture ?? { low: Number.NaN, high: Number.NaN },
  );
}

function hardware(given: Parameters<typeof run>[0]): number {
  return middleOf(estimate({ runs: [run(given)] }).stages[0]?.hardware ?? { low: Number.NaN, high: Number.NaN });
}

function near(value: number, expected: number, share: number): void {
  expect(Math.abs(value / expected - 1), `${value} against ${expected}`).toBeLessThan(share);
}

describe('other modalities', () => {
  test('ResNet-152: multiply-adds count twice, the backward pass twice more', () => {
    near(architecture({ architecture: 'measured', forward_macs: 11.3e9, samples: 1.2e6, epochs: 128 }), 1.04e19, 0.01);
  });

  test('CLIP ViT-L/14@336: the peak of V100 for FP16', () => {
    const peak = estimate({ runs: [run({ accelerator: 'V100 SXM2', precision: 'fp16', count: 256, wall_hours: 288 })] })
      .stages[0]?.runs[0]?.atPeak;
    expect(1.05e22 / middleOf(peak ?? { low: 0, high: 0 })).toBeCloseTo(0.32, 2);
  });

  test('Stable Diffusion 1: accelerator hours alone', () => {
    near(hardware({ accelerator: 'A100', accelerator_hours: 150_000, utilisation: 0.33 }), 5.6e22, 0.01);
  });

  test('DiT-XL/2: the unit of the forward cost decides a factor of two', () => {
    const samples = 256 * 7e6;
    near(
      architecture({ architecture: 'diffusion', forward_flop: 118.6e9, samples, latentsCached: true }),
      6.4e20,
      0.01,
    );
    near(
      architecture({ architecture: 'diffusion', forward_macs: 118.6e9, samples, latentsCached: true }),
      1.3e21,
      0.03,
    );
  });

  test('AlphaFold 2: cores are halves of chips', () => {
    const given = { accelerator: 'TPU v3', count: 128, wall_hours: 264, utilisation: 0.4 };
    near(hardware({ ...given, counting: 'cores' }), 3.0e21, 0.01);
    near(hardware({ ...given, counting: 'units' }), 6.0e21, 0.01);
  });

  test('ViT-22B: patches', () => {
    near(architecture({ architecture: 'vision-transformer', parameters: 21.7e9, patches: 2.945e12 }), 3.84e23, 0.01);
  });

  test('Movie Gen Video 30B: the sum of its stages', () => {
    const stages = [8.94e22, 5.82e23, 9.79e23].map((training_flop, i) => phase({ id: `stage ${i}`, training_flop }));
    const totals = estimate({ phases: stages }).totals;
    near(middleOf(totals?.direct.best ?? { low: 0, high: 0 }), 1.65e24, 0.01);
  });

  test('Imagen: the sum of its models', () => {
    const runs = [
      run({ id: 'a', accelerator: 'TPU v4', count: 256, wall_hours: 96, utilisation: 0.4 }),
      run({ id: 'b', accelerator: 'TPU v4', count: 256, wall_hours: 48, utilisation: 0.4 }),
    ];
    near(middleOf(estimate({ runs }).stages[0]?.hardware ?? { low: 0, high: 0 }), 1.46e22, 0.01);
  });
});

describe("the Commission's examples (Guidelines, Annex A.3)", () => {
  test.each([
    ['A', 3.8e9, 3.3e12, 7.5e22],
    ['C', 0.6e9, 36e12, 1.3e23],
    ['D', 1.54e9, 18e12, 1.66e23],
    ['E', 1.7e9, 36e12, 3.7e23],
    ['F', 2.5e9, 12e12, 1.8e23],
  ])('%s, by architecture', (_, parameters, tokens, expected) => {
    near(architecture({ parameters, tokens }), expected, 0.05);
  });

  test('G, several passes', () => {
    near(architecture({ parameters: 2.6e9, unique_tokens: 61e9, epochs: 164 }), 1.56e23, 0.05);
    near(architecture({ parameters: 2.6e9, tokens: 61e9, epochs: 164 }), 1.56e23, 0.05);
  });

  test.each([
    ['B', 'A100', 200_000, 300, 1.08e23],
    ['H', 'H100 SXM', 370_000, 989, 6.59e23],
  ])('%s, by hardware', (_, accelerator, accelerator_hours, peak_tflops, expected) => {
    near(hardware({ accelerator, accelerator_hours, peak_tflops, utilisation: 0.5 }), expected, 0.05);
  });
});
