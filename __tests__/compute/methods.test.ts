import { describe, expect, it, test } from 'vitest';
import { ACCELERATORS } from '../../src/compute/accelerators.gen.ts';
import { acceleratorsNamed, densePeak, slipOf } from '../../src/compute/accelerators.ts';
import { estimateByArchitecture } from '../../src/compute/architecture-method.ts';
import { estimateByHardware } from '../../src/compute/hardware-method.ts';
import { middleOf, type Range } from '../../src/compute/interval.ts';
import type { Part } from '../../src/compute/training-inputs.ts';
import { phase, run } from './plans.ts';

function partsOf(given: Parameters<typeof phase>[0]): Partial<Record<Part, number>> {
  const { parts } = estimateByArchitecture(phase(given));
  return Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [part, Number(middleOf(value).toPrecision(12))]),
  );
}

describe('the method by architecture', () => {
  const data = { parameters: 1e9, tokens: 1e10 };

  test.each([
    ['dense', data, { update: 6e19 }],
    [
      'mixture of experts, active parameters',
      { ...data, architecture: 'mixture-of-experts', parameters_total: 8e9 },
      { update: 6e19 },
    ],
    ['state space', { ...data, architecture: 'state-space' }, { update: 6e19 }],
    ['several passes', { ...data, epochs: 3 }, { update: 18e19 }],
    [
      'vision transformer',
      { architecture: 'vision-transformer', parameters: 1e9, patches: 1e10, epochs: 2 },
      { update: 12e19 },
    ],
    [
      'encoder and decoder',
      {
        architecture: 'encoder-decoder',
        parameters_encoder: 1e9,
        parameters_decoder: 2e9,
        tokens_encoder: 1e10,
        tokens_decoder: 1e9,
      },
      { update: 6e19 + 1.2e19 },
    ],
    [
      'measured forward cost',
      { architecture: 'measured', forward_flop: 4e9, samples: 1e6, epochs: 10 },
      { update: 1.2e17 },
    ],
    [
      'measured multiply-adds',
      { architecture: 'measured', forward_macs: 2e9, samples: 1e6, epochs: 10 },
      { update: 1.2e17 },
    ],
    [
      'diffusion with frozen encoders',
      { architecture: 'diffusion', forward_flop: 1e9, frozen_forward_flop: 1e8, samples: 1e6 },
      { update: 3.1e15 },
    ],
    [
      'diffusion with cached latents',
      { architecture: 'diffusion', forward_flop: 1e9, frozen_forward_flop: 1e8, samples: 1e6, latentsCached: true },
      { update: 3e15 },
    ],
    [
      'adapter, gradients pass through',
      { ...data, updates: 'adapter', trained_parameters: 1e7 },
      { update: 4e19 + 6e17 },
    ],
    ['head on frozen parameters', { ...data, updates: 'head', trained_parameters: 1e7 }, { update: 2e19 + 6e17 }],
    ['forward only', { ...data, kind: 'synthetic-generation', publicOutput: false }, { 'private-generation': 2e19 }],
    [
      'forward only, published',
      { ...data, kind: 'synthetic-generation', publicOutput: true },
      { 'public-generation': 2e19 },
    ],
    [
      'distillation',
      { ...data, kind: 'distill', teacher_parameters: 1e10, publicOutput: false },
      { update: 6e19, 'private-generation': 2e20 },
    ],
    [
      'reinforcement',
      { ...data, kind: 'rl', rollout_tokens: 1e11, reference_parameters: 1e9, reward_parameters: 2e9 },
      { update: 6e19, rollout: 8e20 },
    ],
    ['reward model', { ...data, kind: 'reward-model' }, { auxiliary: 6e19 }],
    ['evaluation', { ...data, kind: 'evaluation' }, { evaluation: 2e19 }],
    ['failed runs', { ...data, kind: 'discarded' }, { discarded: 6e19 }],
    ['weights of a parent', { kind: 'merge-parent', training_flop: 6e24 }, { parent: 6e24 }],
  ] as const)('%s', (_, given, parts) => {
    expect(partsOf(given)).toEqual(parts);
  });

  it('adds attention where depth, width and context are declared; the convention of the mask is a range unless declared', () => {
    const shape = { ...data, layers: 10, width: 1000, sequence_length: 5000 };
    const whole = 12 * 10 * 1000 * 5000 * 1e10;
    expect(partsOf({ ...shape, attention: 'full' }).update).toBe(6e19 + whole);
    expect(partsOf({ ...shape, attention: 'causal' }).update).toBe(6e19 + whole / 2);
    const open = estimateByArchitecture(phase(shape));
    expect(open.parts.update?.low).toBeCloseTo(6e19 + whole / 2, -6);
    expect(open.parts.update?.high).toBeCloseTo(6e19 + whole, -6);
    expect(open.assumptions.join()).toContain('causal mask');
    expect(partsOf({ ...shape, architecture: 'state-space', attention: 'full' }).update).toBe(6e19);
  });

  it('tells an undeclared architecture by inputs that only one has, and says so where it takes the plain one', () => {
    expect(partsOf({ architecture: null, parameters: 1e9, patches: 1e10 })).toEqual({ update: 6e19 });
    expect(partsOf({ architecture: null, forward_macs: 1e9, samples: 10 })).toEqual({ update: 6e10 });
    expect(estimateByArchitecture(phase({ ...data, architecture: null })).assumptions.join()).toContain(
      'no architecture',
    );
  });

  test.each([
    ['tokens', { parameters: 1e9 }, ['tokens']],
    ['passes over unique tokens', { parameters: 1e9, unique_tokens: 1e9 }, ['epochs']],
    ['parameters', { tokens: 1e9 }, ['parameters']],
    [
      'tokens of the decoder',
      { architecture: 'encoder-decoder', parameters_encoder: 1, parameters_decoder: 1, tokens_encoder: 1 },
      ['tokens_decoder'],
    ],
    ['a teacher', { ...data, kind: 'distill', publicOutput: false }, ['teacher_parameters']],
    ['zero tokens', { parameters: 1e9, tokens: 0 }, ['tokens']],
    ['the compute of a parent', { kind: 'merge-parent' }, ['training_flop']],
  ] as const)('is open above without %s, never assumed', (_, given, missing) => {
    const found = estimateByArchitecture(phase(given));
    expect(found.missing).toEqual(missing);
    expect(Object.values(found.parts).some((part: Range) => part.high === Number.POSITIVE_INFINITY)).toBe(true);
  });

  it('bounds a mixture of which only the total is known from above', () => {
    const found = estimateByArchitecture(
      phase({ architecture: 'mixture-of-experts', parameters_total: 8e9, tokens: 1e10 }),
    );
    expect(found.parts.update?.low).toBe(0);
    expect((found.parts.update?.high ?? 0) / 4.8e20).toBeCloseTo(1, 12);
    expect(found.missing).toEqual(['parameters']);
  });

  it('leaves open whether generated data count while it is not said that they are public', () => {
    const found = estimateByArchitecture(phase({ ...data, kind: 'synthetic-generation' }));
    expect(found.parts['private-generation']?.low).toBe(0);
    expect((found.parts['private-generation']?.high ?? 0) / 2e19).toBeCloseTo(1, 12);
    expect(found.missing).toEqual(['public_output']);
  });
});

describe('accelerators', () => {
  test.each([
    ['A100', 'bf16', 312, 312],
    ['NVIDIA A100-SXM4-80GB', 'bf16', 312, 312],
    ['H100', 'bf16', 756, 989.4],
    ['H100 SXM5', 'bf16', 989.4, 989.4],
    ['NVIDIA H100 80GB HBM3', 'bf16', 989.4, 989.4],
    ['NVIDIA H100 PCIe', 'bf16', 756, 756],
    ['H100 NVL', 'bf16', 835.5, 835.5],
    ['h100-sxm', 'fp8', 1979, 1979],
    ['Tesla V100-SXM2-32GB', 'fp16', 125, 125],
    ['V100', 'fp16', 112, 125],
    ['TPU v4', 'bf16', 275, 275],
    ['TPUv5p', 'bf16', 459, 459],
    ['AMD Instinct MI300X', 'bf16', 1307.4, 1307.4],
    ['Ascend 910B', 'bf16', 280, 400],
    ['GeForce RTX 4090', 'bf16', 330, 330],
  ] as const)('%s at %s', (name, precision, low, high) => {
    const peak = densePeak(acceleratorsNamed(name), precision);
    expect(peak?.low).toBe(low * 1e12);
    expect(peak?.high).toBe(high * 1e12);
  });

  test.each(['GPU', 'H1000', 'L40S', 'A10G', 'Wonder Chip 9', ''])('%s is unknown', (name) => {
    expect(acceleratorsNamed(name)).toEqual([]);
  });

  test.each([
    ['H100 SXM', 'bf16', 1979, 'sparse'],
    ['H100', 'fp8', 3958, 'sparse'],
    ['H100 SXM', 'fp8', 1979, null],
    ['H100 SXM', 'bf16', 133.8, 'plain'],
    ['A100', 'bf16', 624, 'sparse'],
    ['A100', 'bf16', 77.97, 'plain'],
    ['A100', 'bf16', 78, 'plain'],
    ['A100', 'bf16', 312, null],
    ['V100 SXM', 'fp16', 31.3, 'plain'],
    ['TPU v5e', 'bf16', 393, 'sparse'],
    ['L4', 'bf16', 242, 'sparse'],
  ] as const)('%s at %s with %d: %s', (name, precision, peak, slip) => {
    expect(slipOf(acceleratorsNamed(name), precision, peak)).toBe(slip);
  });

  it('all have a name of their own, and no trap that is also their dense peak of that format', () => {
    expect(ACCELERATORS.units.length).toBeGreaterThan(40);
    expect(ACCELERATORS.source.url).toMatch(/^https:/);
    for (const unit of ACCELERATORS.units) {
      expect(acceleratorsNamed(unit.names[0] ?? '').map((u) => u.id)).toContain(unit.id);
      for (const trap of [...(unit.sparse ?? []), ...(unit.plain ?? [])]) expect(unit.peak.bf16).not.toBe(trap);
    }
  });
});

describe('the method by hardware', () => {
  const hour = { accelerator: 'A100', accelerator_hours: 1 };
  const flop = (given: Parameters<typeof run>[0]) => estimateByHardware(run(given)).flop;

  test.each([
    ['hours of all', { ...hour, utilisation: 0.5 }, 3600 * 312e12 * 0.5],
    [
      'number and hours by the clock',
      { accelerator: 'A100', count: 8, wall_hours: 2, utilisation: 0.5 },
      16 * 3600 * 312e12 * 0.5,
    ],
    ['a declared peak goes before the table', { ...hour, peak_tflops: 300, utilisation: 0.5 }, 3600 * 300e12 * 0.5],
    [
      'hardware utilisation without recomputation',
      { ...hour, utilisation: 0.5, utilisationKind: 'hfu', checkpointing: 'none' },
      3600 * 312e12 * 0.5,
    ],
    [
      'hardware utilisation with full recomputation',
      { ...hour, utilisation: 0.5, utilisationKind: 'hfu', checkpointing: 'full' },
      3600 * 312e12 * 0.375,
    ],
    [
      'dies of a card',
      { accelerator: 'MI250X', accelerator_hours: 1, counting: 'dies', utilisation: 0.5 },
      3600 * 191.5e12 * 0.5,
    ],
    [
      'boards of two',
      { accelerator: 'GB200', accelerator_hours: 1, counting: 'boards', utilisation: 0.5 },
      3600 * 5000e12 * 0.5,
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(flop(given).low / expected).toBeCloseTo(1, 12);
    expect(flop(given).high / expected).toBeCloseTo(1, 12);
  });

  it('counts 2,048 accelerators for 21 days as a million hours, not 504', () => {
    expect(
      middleOf(
        estimateByHardware(run({ accelerator: 'A100', count: 2048, wall_days: 21 })).hours ?? { low: 0, high: 0 },
      ),
    ).toBeCloseTo(1_032_192, 6);
  });

  it('takes a utilisation that is not declared for all that is possible, never a point', () => {
    const found = estimateByHardware(run(hour));
    expect(found.flop.high / found.flop.low).toBeCloseTo(15, 6);
    expect(found.missing).toEqual(['utilisation']);
    expect(found.assumptions.join()).toContain('not declared');
  });

  test.each(['driver-counter', 'sm-activity', null] as const)('only bounds from above with %s', (utilisationKind) => {
    const found = estimateByHardware(run({ ...hour, utilisation: 0.98, utilisationKind }));
    expect(found.flop.high / (3600 * 312e12 * 0.98)).toBeCloseTo(1, 12);
    expect(found.flop.low).toBeLessThan(found.flop.high / 10);
    expect(found.missing).not.toEqual([]);
  });

  it('keeps both ends where recomputation or form factor are open', () => {
    const hfu = estimateByHardware(run({ ...hour, utilisation: 0.4, utilisationKind: 'hfu' }));
    expect(hfu.flop.high / hfu.flop.low).toBeCloseTo(4 / 3, 12);
    const h100 = estimateByHardware(run({ accelerator: 'H100', accelerator_hours: 1, utilisation: 0.4 }));
    expect(h100.flop.high / h100.flop.low).toBeCloseTo(989.4 / 756, 12);
    expect(h100.assumptions.join()).toContain('h100-pcie');
  });

  test.each([
    ['accelerator', { accelerator_hours: 1, utilisation: 0.4 }, ['accelerator']],
    [
      'an unknown one: it asks for the peak',
      { accelerator: 'Wonder Chip', accelerator_hours: 1, utilisation: 0.4 },
      ['peak_tflops'],
    ],
    ['no matrix peak', { accelerator: 'A64FX', accelerator_hours: 1, utilisation: 0.4 }, ['peak_tflops']],
    [
      'a format that it has not',
      { accelerator: 'V100 SXM', precision: 'bf16', accelerator_hours: 1, utilisation: 0.4 },
      ['peak_tflops'],
    ],
    ['precision', { ...hour, precision: null, utilisation: 0.4 }, ['precision']],
    ['hours', { accelerator: 'A100', count: 8, utilisation: 0.4 }, ['wall_hours']],
    ['number', { accelerator: 'A100', wall_hours: 8, utilisation: 0.4 }, ['count']],
    ['both', { accelerator: 'A100', utilisation: 0.4 }, ['accelerator_hours']],
  ] as const)('is open without %s', (_, given, missing) => {
    const found = estimateByHardware(run(given));
    expect(found.missing).toEqual(missing);
    expect(found.flop.high).toBe(Number.POSITIVE_INFINITY);
  });

  it('a percentage for utilisation leads to no amount above the possible', () => {
    expect(estimateByHardware(run({ ...hour, utilisation: 41 })).missing).toEqual(['utilisation']);
  });
});
