import { describe, expect, test } from 'vitest';
import { factsOf, readOne } from '../memory-source.ts';

interface Told {
  readonly model?: string;
  readonly config?: Record<string, unknown>;
  readonly samples?: number | null;
  readonly completed?: number;
  readonly scores?: readonly unknown[];
}
const log = ({ model = 'acme/tern', config = {}, samples = 16, completed = 16, scores }: Told = {}) => ({
  version: 2,
  status: 'success',
  eval: { task: 'guide', model, created: '2026-05-12T20:28:26-04:00', dataset: { samples }, config },
  results: {
    completed_samples: completed,
    scores: scores ?? [{ scorer: 'match', metrics: { accuracy: { value: 0.5 }, stderr: { value: 0.1 } } }],
  },
});
const LOG = 'logs/2026-05-12T20-28-26-04-00_guide_Ab12Cd.json';
const read = (told?: Told) => readOne(LOG, JSON.stringify(log(told)));
const isResult = async (told: Told) => (await read(told)).facts.some(({ path }) => path.endsWith('.value'));

test('a log is looked at under the name that the tool gives it', async () => {
  expect(factsOf(await read())).toEqual({
    'model:acme-tern name': 'acme/tern',
    'model:acme-tern evaluation.metrics': ['guide-accuracy-match'],
    'model:acme-tern evaluation.metrics[guide-accuracy-match].value': 0.5,
    'model:acme-tern evaluation.metrics[guide-accuracy-match].task': 'guide',
    'model:acme-tern evaluation.report.date': '2026-05-12',
  });
});

describe('a run is a result', () => {
  test.each<[string, Told, boolean]>([
    ['over all samples', {}, true],
    ['with a limit above all samples', { config: { limit: 100 } }, true],
    ['over the first samples', { config: { limit: 3 }, completed: 3 }, false],
    ['over samples in the middle', { config: { limit: [4, 8] }, completed: 4 }, false],
    ['over all samples in each of two turns', { config: { epochs: 2 }, completed: 32 }, true],
    ['over half the turns', { config: { epochs: 2 }, completed: 16 }, false],
    ['with a limit, where nobody knows how many samples there are', { config: { limit: 3 }, samples: null }, false],
  ])('%s', async (_, told, expected) => expect(await isResult(told)).toBe(expected));

  test('and a part of one has no day of its own', async () => {
    const reading = await read({ config: { limit: 3 }, completed: 3 });
    expect(reading.facts.map(({ path }) => path)).toEqual(['name']);
    expect(reading.problems.map(({ code }) => code)).toEqual(['partial-run']);
  });
});

describe('the model', () => {
  test.each([
    ['openai/gull-4', 'openai/gull-4'],
    ['together/acme/tern', 'acme/tern'],
    ['hf/acme/tern', 'acme/tern'],
    ['hf/local', undefined],
    ['vllm//srv/weights/tern', undefined],
  ])('%s is %s', async (model, name) => {
    expect((await read({ model })).facts.find(({ path }) => path === 'name')?.value).toBe(name);
  });

  test.each(['mockllm/model', 'none/none'])('%s is none', async (model) => {
    expect((await read({ model })).state).toBe('not-evidence');
  });
});

test('scorers of one metric stand beside one another', async () => {
  const score = (scorer: string, value: number) => ({ scorer, metrics: { accuracy: { value } } });
  const found = factsOf(await read({ scores: [score('match', 0.5), score('judge', 0.7)] }));
  expect(found['model:acme-tern evaluation.metrics']).toEqual(['guide-accuracy-match', 'guide-accuracy-judge']);
});
