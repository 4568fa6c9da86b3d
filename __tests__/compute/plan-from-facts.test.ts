import { describe, expect, it } from 'vitest';
import { planOf } from '../../src/compute/plan-from-facts.ts';
import { ARCHITECTURES, PHASE_KINDS, PHASE_QUANTITIES, RUN_QUANTITIES } from '../../src/compute/training-inputs.ts';
import { linkDossier } from '../../src/facts/dossier.ts';
import { typeOf } from '../../src/facts/vocabulary.ts';
import { readFiles } from '../evidence/memory-source.ts';

async function plan(text: string, more: Readonly<Record<string, string>> = {}) {
  const { readings } = await readFiles({
    'training-compute.yml': `declaration: training-compute/v1\n${text}`,
    ...more,
  });
  return planOf(linkDossier(readings), 'model:m');
}

const WHOLE = `model:
  id: m
  base: { name: b, systemic_risk: true }
  modification: { by: third-party, training_flop: 4e+22 }
  training:
    direct_flop: { low: 1e+22, high: 2e+22 }
    phases:
      - id: pre
        kind: pretrain
        architecture: mixture-of-experts
        parameters: 3.7e+10
        parameters_total: 6.71e+11
        tokens: { value: 1.48e+13, uncertainty: "1%" }
      - id: made
        kind: synthetic-generation
        public_output: false
        parameters: 7e+10
        tokens: 1e+12
    runs:
      - id: main
        phase: pre
        accelerator: H800 SXM
        precision: fp8
        count: 2048
        accelerator_hours: 2.66e+6
        utilisation: 0.18
        utilisation_kind: mfu
`;

describe('a plan', () => {
  it('is what the declaration says, with the line of every input', async () => {
    const found = await plan(WHOLE);
    expect(found.phases).toMatchObject([
      {
        id: 'pre',
        path: 'training.phases[pre]',
        kind: 'pretrain',
        architecture: 'mixture-of-experts',
        publicOutput: null,
      },
      { id: 'made', kind: 'synthetic-generation', publicOutput: false },
    ]);
    expect(found.phases[0]?.quantities.parameters).toEqual({ low: 3.7e10, high: 3.7e10 });
    expect(found.phases[0]?.quantities.tokens?.low).toBeCloseTo(1.4652e13, -2);
    expect(found.runs).toMatchObject([
      { id: 'main', phase: 'pre', accelerator: 'H800 SXM', precision: 'fp8', utilisationKind: 'mfu', counting: null },
    ]);
    expect(found.declared).toMatchObject({
      direct: { low: 1e22, high: 2e22 },
      cumulative: null,
      modification: { low: 4e22, high: 4e22 },
      base: null,
    });
    expect(found).toMatchObject({ modifies: true, baseSystemicRisk: true, phasesComplete: true });
    const line = (path: string) => found.inputs.find((fact) => fact.path === path)?.origin.range.startLine;
    expect(line('training.direct_flop')).toBe(7);
    expect(line('training.phases[pre].tokens')).toBe(14);
    expect(line('training.runs[main].utilisation')).toBe(27);
  });

  it('has one phase for the whole where only parameters and tokens are declared', async () => {
    const found = await plan('model:\n  id: m\n  training: { parameters: 7e+9, tokens: 2e+12, energy_kwh: 5 }\n');
    expect(found.phases).toMatchObject([{ path: 'training', kind: 'continue', architecture: null }]);
    expect(found.inputs.map((fact) => fact.path)).toEqual(['training.parameters', 'training.tokens']);
    expect((await plan('model:\n  id: m\n  training: { commercial: true }\n')).phases).toEqual([]);
  });

  it('knows that its list of phases may go on where an entry could not be read', async () => {
    const found = await plan(
      'model:\n  id: m\n  training:\n    phases:\n      - { id: a, training_flop: 1e+22 }\n      - { training_flop: 1e+25 }\n',
    );
    expect(found.phases.map((p) => p.id)).toEqual(['a']);
    expect(found.phasesComplete).toBe(false);
  });

  it('takes no value that is none', async () => {
    const found = await plan(
      'model:\n  id: m\n  training:\n    phases:\n      - { id: a, parameters: -1, tokens: .nan, epochs: .inf, samples: 1e+400, layers: many }\n',
    );
    expect(found.phases[0]?.quantities).toEqual({});
    expect(found.phases[0]?.kind).toBe('continue');
  });

  it('is empty for a model that says nothing', async () => {
    expect(await plan('model: { id: other }\n')).toMatchObject({ phases: [], runs: [], inputs: [] });
  });
});

describe('the vocabulary', () => {
  it('has every input under the name that the estimators use, and no other', () => {
    const fieldsOf = (path: string) => {
      const type = typeOf('model', path);
      if (type?.kind !== 'records') throw new Error(path);
      return type.fields;
    };
    const quantities = (path: string) =>
      Object.entries(fieldsOf(path))
        .filter(([, type]) => type.kind === 'quantity')
        .map(([name]) => name)
        .sort();
    expect(quantities('training.phases')).toEqual([...PHASE_QUANTITIES].sort());
    expect(quantities('training.runs')).toEqual([...RUN_QUANTITIES].sort());
    expect(fieldsOf('training.phases').kind).toMatchObject({ values: PHASE_KINDS });
    expect(fieldsOf('training.phases').architecture).toMatchObject({ values: ARCHITECTURES });
  });
});
