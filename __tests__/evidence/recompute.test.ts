/** Declared training compute against its inputs, through the whole gate. */
import { describe, expect, it } from 'vitest';
import { type Files, runChange } from '../examples/example-runs.ts';

const SYSTEM = `declaration: ai-system/v1
organisation: { name: Maker, established: [eu] }
system:
  id: assistant
  intended_purpose: Answers questions.
  uses: [customer-support]
  activities: [develops, offers]
  models: [m]
  markets: { eu: { offered: true, first_placed_on: 2026-01-01 } }
model:
  id: m
  origin: own
  outputs: [text]
  generality: { general: { unknown: Breadth was not studied. } }
  release: { rights: [access], monetised: true }
  activities: [develops, offers]
  markets: { eu: { offered: true, first_placed_on: 2026-01-01 } }
`;

/** Dense, 7e9 parameters and 15e12 tokens: 6.3e23 FLOP by architecture. */
function compute(figures: string, tokens = '15e12', utilisation = '0.38'): Files {
  return {
    'ai-system.yml': SYSTEM,
    'training-compute.yml': `declaration: training-compute/v1
model:
  id: m
  training:
${figures.replace(/^(?=.)/gm, '    ')}
    phases:
      - { id: pre, kind: pretrain, parameters: 7e9, tokens: ${tokens} }
    runs:
      - id: main
        phase: pre
        accelerator: H100 SXM
        precision: bf16
        count: 1024
        wall_days: 20
        utilisation: ${utilisation}
        utilisation_kind: mfu
`,
  };
}

function withoutRuns(files: Files): Files {
  const name = 'training-compute.yml';
  return { ...files, [name]: (files[name] ?? '').replace(/^ {4}runs:\n[\s\S]*$/m, '') };
}

async function judged(files: Files, base: Files = files) {
  const outcome = await runChange(base, files);
  return {
    outcome,
    problems: outcome.findings.filter((finding) => finding.rule === 'compute-inconsistent'),
    verdict: (rule: string) => outcome.results.find((result) => result.rule === rule)?.verdict,
    of: (rule: string) => outcome.findings.filter((finding) => finding.rule === rule),
  };
}

describe('a figure below what its inputs lead to', () => {
  it('does not pass a threshold on the lower number', async () => {
    const low = await judged(compute('direct_flop: 2e22\ncumulative_flop: 2e22'));
    const honest = await judged(compute('direct_flop: 6.3e23\ncumulative_flop: 6.3e23'));
    const alone = await judged(withoutRuns(compute('direct_flop: 2e22\ncumulative_flop: 2e22', '4.8e11')));
    expect(alone.verdict('eu-gpai-technical-documentation')).toBe('not-applicable');
    expect(honest.verdict('eu-gpai-technical-documentation')).toBe('violated');
    expect(low.verdict('eu-gpai-technical-documentation')).toBe('violated');
  });

  it('is told on its line with both numbers', async () => {
    const { problems } = await judged(compute('direct_flop: 2e22'));
    const told = problems.find((finding) => finding.message.includes('by architecture it is 6.3e23 FLOP'));
    expect(told?.message).toContain('2e22 FLOP is declared');
    expect(told?.location).toMatchObject({ path: 'training-compute.yml', range: { startLine: 5 } });
    expect(told?.missingFacts).toEqual([]);
  });
});

it('an amount that follows from inputs never stands in for a figure that nobody declared', async () => {
  const { verdict, outcome } = await judged(compute('commercial: true'));
  expect(verdict('eu-gpai-technical-documentation')).toBe('undetermined');
  expect(outcome.compute[0]?.figures[0]).toEqual({ counts: 'direct', declared: null, recomputed: '6.3e23 to 6.65e23' });
});

it('a utilisation in per cent is told with the line to write', async () => {
  const { outcome } = await judged(compute('direct_flop: 6.3e23', '15e12', '38'));
  const told = outcome.findings.find((finding) => finding.message.includes('percentage'));
  expect(told?.fix).toMatchObject({ title: 'Write 0.38', lines: ['        utilisation: 0.38'] });
});

it('short forms say on which side of each line a model lies, and what would decide an open one', async () => {
  const { outcome } = await judged(compute('direct_flop: 6.3e23\ncumulative_flop: 9.7e24'));
  expect(outcome.compute[0]?.lines.map(({ id, answer }) => [id, answer])).toEqual([
    ['eu-general', 'above'],
    ['eu-systemic', 'undetermined'],
  ]);
});

describe('a change of what a figure follows from', () => {
  const before = compute('direct_flop: 6.3e23');

  it('says so where the figure stays as it was', async () => {
    const { of } = await judged(compute('direct_flop: 6.3e23', '16e12'), before);
    expect(of('compute-not-restated').map((finding) => finding.message)).toEqual([
      'This change alters model.training.phases[pre].tokens, and what is declared as model.training.direct_flop stays as it was.',
    ]);
  });

  it('says nothing where the figure was worked out again, or nothing changed', async () => {
    const again = await judged(compute('direct_flop: 6.72e23', '16e12'), before);
    expect(again.of('compute-not-restated')).toEqual([]);
    expect((await judged(before)).of('compute-not-restated')).toEqual([]);
  });
});
