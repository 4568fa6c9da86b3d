import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planOf } from '../../src/compute/plan-from-facts.ts';
import type { ComputeRegime } from '../../src/compute/regime.ts';
import { buildSheet } from '../../src/compute/sheet.ts';
import { linkDossier } from '../../src/facts/dossier.ts';
import { renderCompute } from '../../src/reports/compute-sheet.ts';
import { drawScale } from '../../src/reports/log-scale.ts';
import { GENERAL, SYSTEMIC, THIRD } from '../compute/eu-lines.ts';
import { readFiles } from '../evidence/memory-source.ts';
import { hostileText } from './outcomes.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = ajv.compile(JSON.parse(readFileSync('schemas/compute.schema.json', 'utf8')));
const EU: ComputeRegime = { margin: 0.3, thresholds: [GENERAL, SYSTEMIC], third: THIRD };

async function sheetOf(training: string, regime = EU) {
  const text = `declaration: training-compute/v1\nmodel:\n  id: m\n${training}`;
  const { readings } = await readFiles({ 'training-compute.yml': text });
  return buildSheet(planOf(linkDossier(readings), 'model:m'), regime);
}

const EXAMPLE_H = `  training:
    phases: [{ id: pre, kind: pretrain, parameters: 1.23e+9, tokens: 9e+12 }]
    runs: [{ id: main, accelerator: H100 SXM, precision: bf16, accelerator_hours: 370000, peak_tflops: 989, utilisation: 0.5, utilisation_kind: mfu }]
`;

describe('the sheet', () => {
  it('shows inputs with lines, both estimates, distance, and what would decide', async () => {
    const text = renderCompute({ sheets: [await sheetOf(EXAMPLE_H)], notAsked: ['uk'] }, 'text');
    expect(text).toContain('training.phases[pre].tokens = 9e12 tokens  training-compute.yml:5');
    expect(text).toContain('by architecture: 6.64e22, 6 × parameters × tokens');
    expect(text).toContain('by hardware: 6.59e23 over 370000 hours');
    expect(text).toContain('utilisation implied by the architecture: 0.0504');
    expect(text).toContain('the methods disagree (9.92 times apart)');
    expect(text).toContain('(> 1e23 FLOP, somewhere): undetermined: the two methods disagree');
    expect(text).toContain('from 0.33 powers of ten below to 0.93 above the line');
    expect(text).toContain('to decide it: The two methods contradict each other');
    expect(text).toContain('training.runs[main].utilisation (training-compute.yml:6)');
    expect(text).toContain('UK: not requested in this jurisdiction.');
    expect(text).toMatchInlineSnapshot(`
      "Training compute of model:m

      Inputs
        training.phases = pre  training-compute.yml:5
        training.phases[pre].kind = pretrain  training-compute.yml:5
        training.phases[pre].parameters = 1.23e9 parameters  training-compute.yml:5
        training.phases[pre].tokens = 9e12 tokens  training-compute.yml:5
        training.runs = main  training-compute.yml:6
        training.runs[main].accelerator = H100 SXM  training-compute.yml:6
        training.runs[main].accelerator_hours = 370000 hours  training-compute.yml:6
        training.runs[main].peak_tflops = 989 TFLOP/s  training-compute.yml:6
        training.runs[main].precision = bf16  training-compute.yml:6
        training.runs[main].utilisation = 0.5 share  training-compute.yml:6
        training.runs[main].utilisation_kind = mfu  training-compute.yml:6

      Estimates
        pre (pretrain), by architecture: 6.64e22, 6 × parameters × tokens
        main (H100 SXM), by hardware: 6.59e23 over 370000 hours
        utilisation implied by the architecture: 0.0504
        the methods disagree (9.92 times apart)

      Figures in FLOP
        updates of parameters: architecture 6.64e22, hardware 6.59e23
        all that counts: architecture 6.64e22, hardware 6.59e23

      Scale
        direct worked out                           =============
        cumulative worked out                       =============
        against line-1e+23                        ================
        against line-1e+25                        ================
                              +-----------+-----------+-----------+-----------+-----------+
                              1e21        1e22        1e23        1e24        1e25        1e26
                                                      ^ > 1e23
                                                                              ^ > 1e25

      Lines
        A line (> 1e23 FLOP, somewhere): undetermined: the two methods disagree
          compared: 4.65e22 to 8.56e23; from 0.33 powers of ten below to 0.93 above the line
          to decide it: The two methods contradict each other: correct the inputs of the one that is wrong. training.phases[pre].parameters (training-compute.yml:5), training.phases[pre].tokens (training-compute.yml:5), training.runs[main].accelerator_hours (training-compute.yml:6), training.runs[main].peak_tflops (training-compute.yml:6), training.runs[main].utilisation (training-compute.yml:6)
          to decide it: Declare the figure, with its own uncertainty. training.direct_flop (not declared)
        A line (> 1e25 FLOP, somewhere): not exceeded
          compared: 4.65e22 to 8.56e23; 2.33 to 1.07 powers of ten below the line

      What does not fit together
        error: By architecture it is 6.64e22 FLOP, by hardware 6.59e23 FLOP: 9.92 times apart. The inputs of the architecture imply a utilisation of 0.0504.
          training.phases[pre].parameters (training-compute.yml:5), training.phases[pre].tokens (training-compute.yml:5), training.runs[main].accelerator_hours (training-compute.yml:6), training.runs[main].peak_tflops (training-compute.yml:6), training.runs[main].utilisation (training-compute.yml:6)
        warning: A model FLOP utilisation of 0.0504 follows from the architecture for this hardware; trainings lie between 0.15 and 0.6, few outside.
          training.runs[main].utilisation (training-compute.yml:6)

      Assumptions
        no architecture is declared; every parameter is taken to see every token
        the amount of data is all that was seen, repetitions included
        in a model of this size it matters whether embeddings are among the parameters
        attention is left out: layers, width and sequence length are not all declared

      UK: not requested in this jurisdiction.
      "
    `);
  });

  it('shows the rule of one third and the share of the original', async () => {
    const text = renderCompute(
      {
        sheets: [await sheetOf('  base: { training_flop: 8.4e+22 }\n  modification: { training_flop: 2.52e+22 }\n')],
        notAsked: [],
      },
      'text',
    );
    expect(text).toContain('share of the original model: 0.3');
    expect(text).toContain('One third of the compute declared for the original model.');
  });

  it('writes certain values, with the place', async () => {
    const run =
      '{ id: r, accelerator: H100 SXM, precision: bf16, accelerator_hours: 1, peak_tflops: 1979, utilisation: 0.4, utilisation_kind: mfu }';
    const text = renderCompute({ sheets: [await sheetOf(`  training:\n    runs: [${run}]\n`)], notAsked: [] }, 'text');
    expect(text).toContain('write training.runs[r].peak_tflops: 989.4');
    expect(text).toContain('training.runs[r].peak_tflops (training-compute.yml:5)');
  });

  test.each([
    ['example H', EXAMPLE_H],
    ['nothing', '  training: {}\n'],
    ['a figure', '  training: { cumulative_flop: 9.7e+24 }\n'],
    ['an open one', '  training: { phases: [{ id: a, parameters: 7e+9 }], runs: [{ id: r }] }\n'],
    ['a modification', '  origin: finetuned\n  training: { direct_flop: { low: 1e+20, high: 2e+20 } }\n'],
  ])('its JSON follows its schema: %s', async (_, training) => {
    const rendered = renderCompute({ sheets: [await sheetOf(training)], notAsked: ['sg', 'jp'] }, 'json');
    expect(validate(JSON.parse(rendered)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...JSON.parse(rendered), more: 1 })).toBe(false);
  });

  it('says in one line that nothing is declared', () => {
    expect(renderCompute({ sheets: [], notAsked: [] }, 'text')).toBe(
      'No model declares anything about its training compute.\n',
    );
  });

  it('cannot be made to steer a terminal, whatever ids and names hold', async () => {
    const sheet = await sheetOf(EXAMPLE_H);
    fc.assert(
      fc.property(hostileText, (text) => {
        const stages = sheet.stages.map((s) => ({
          ...s,
          phases: s.phases.map((p) => ({ ...p, id: text, missing: [text] })),
          runs: s.runs.map((r) => ({ ...r, id: text, accelerator: text })),
        }));
        const inputs = sheet.inputs.map((input) => ({ ...input, fact: { ...input.fact, path: text, value: text } }));
        const hostile = { ...sheet, subject: text, stages, inputs, assumptions: [text] };
        for (const format of ['text', 'json'] as const) {
          const rendered = renderCompute({ sheets: [hostile], notAsked: [text] }, format);
          expect(rendered).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
          expect(renderCompute({ sheets: [hostile], notAsked: [text] }, format)).toBe(rendered);
        }
      }),
    );
  });
});

describe('the scale', () => {
  it('has a cell for every amount and line', () => {
    expect(
      drawScale(
        [
          { label: 'declared', low: 6.79e24, high: 1.261e25 },
          { label: 'at least', low: 1e24, high: Number.POSITIVE_INFINITY },
          { label: 'at most', low: 0, high: 1e24 },
        ],
        [{ label: '> 1e25', low: 1e25, high: 1e25 }],
      ),
    ).toMatchInlineSnapshot(`
      [
        "declared                                         ======",
        "at least                             =============================================>",
        "at most               <===============",
        "                      +--------------+--------------+--------------+--------------+",
        "                      1e23           1e24           1e25           1e26           1e27",
        "                                                    ^ > 1e25",
      ]
    `);
  });

  it('is not drawn without amounts', () => {
    expect(drawScale([], [{ label: 'a', low: 1, high: 1 }])).toEqual([]);
    expect(drawScale([{ label: 'a', low: 0, high: Number.POSITIVE_INFINITY }], [])).toEqual([]);
  });

  it('keeps one width and order, whatever the amounts', () => {
    const amount = fc.double({ min: 0, max: 1e60, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const lines = drawScale(
          [{ label: 'x', low: Math.min(a, b), high: Math.max(a, b) }],
          [{ label: '> line', low: c, high: c }],
        );
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
        for (const line of lines) expect(line).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});
