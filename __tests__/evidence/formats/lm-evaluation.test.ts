import { describe, expect, test } from 'vitest';
import { factsOf, problemsOf, readOne } from '../memory-source.ts';

const read = (content: unknown, path = 'results.json') => readOne(path, JSON.stringify(content, null, 1));
const run = (config: Record<string, unknown> = {}, further: Record<string, unknown> = {}) => ({
  results: { sciq: { alias: 'sciq', sample_len: 1000, 'acc,none': 0.9, 'acc_stderr,none': 0.01 } },
  versions: { sciq: 1 },
  config: { model: 'hf', model_args: 'pretrained=acme/tern,dtype=bfloat16', limit: null, ...config },
  ...further,
});
const metrics = async (content: unknown) =>
  Object.keys(factsOf(await read(content)))
    .filter((key) => key.endsWith('.value'))
    .map((key) => key.replace(/^.*\[|\]\.value$/g, ''));
const nameOf = async (content: unknown) =>
  (await read(content)).facts.find(({ path }) => path === 'name')?.value ?? null;

describe('figures', () => {
  test('stand beside errors, lengths and names that are none', async () => {
    expect(await metrics(run())).toEqual(['sciq-acc']);
  });

  test('of old files have no filter, and texts and nulls are none', async () => {
    const results = { quiz: { exact_match: 13.7, f1: 22.9, note: 'x', other: null, acc_stderr: 0.1 } };
    expect(await metrics({ ...run(), results })).toEqual(['quiz-exact-match', 'quiz-f1']);
  });

  test('with other numbers of examples, filters or revisions stand beside one another', async () => {
    expect(await metrics(run({}, { 'n-shot': { sciq: 5 } }))).toEqual(['sciq-acc-5-shot']);
    expect(await metrics(run({ num_fewshot: 0, model_args: 'pretrained=acme/tern,revision=v2' }))).toEqual([
      'sciq-acc-0-shot-v2',
    ]);
    const results = { math: { 'exact_match,strict': 0.1, 'exact_match,loose': 0.2 } };
    expect(await metrics({ ...run(), results })).toEqual(['math-exact-match-strict', 'math-exact-match-loose']);
  });

  test('listed by prompt are those with an error beside them', async () => {
    const results = [{ task_name: 'bias', prompt_name: 'who', em: 0.5, em_stderr: 0.1, prompt_number: 7 }];
    expect(await metrics({ ...run(), results })).toEqual(['bias-em-who']);
  });

  test('give the day on which they were measured', async () => {
    expect(factsOf(await read(run({}, { date: 1758000000.5 })))).toMatchObject({
      'model:acme-tern evaluation.report.date': '2025-09-16',
    });
    expect(factsOf(await read(run({}, { date: '01-21-2023' })))).not.toHaveProperty([
      'model:acme-tern evaluation.report.date',
    ]);
  });

  test('are no more than five hundred', async () => {
    const results = Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`task ${i}`, { acc: 0.5 }]));
    expect(await metrics({ ...run(), results })).toHaveLength(500);
  });
});

describe('a run over part of the data', () => {
  test.each([
    ['a limit', run({ limit: 10 })],
    ['a share', run({ limit: '0.1' })],
    ['samples left out', run({}, { 'n-samples': { sciq: { original: 1000, effective: 10 } } })],
  ])('with %s is told and gives neither figures nor a day', async (_, content) => {
    const reading = await read({ ...content, date: 1758000000 });
    expect(factsOf(reading)).toEqual({ 'model:acme-tern name': 'acme/tern' });
    expect(reading.problems.map(({ code }) => code)).toEqual(['partial-run']);
  });

  test('is whole where the limit is above all samples, or none', async () => {
    const all = { 'n-samples': { sciq: { original: 1000, effective: 1000 } } };
    expect(await metrics(run({ limit: 5000 }, all))).toHaveLength(1);
    expect(await metrics(run({ limit: 'None' }))).toHaveLength(1);
  });
});

describe('the model measured', () => {
  test.each([
    ['an adapter and not what it was put on', 'pretrained=acme/tern,peft=acme/tern-lora', 'acme/tern-lora'],
    ['an adapter on a disk', 'pretrained=acme/tern,peft=./lora', null],
    ['a checkpoint on a disk', 'pretrained=sft/checkpoints/tern/,tokenizer=acme/tern', null],
    ['a variable', `pretrained=\${DIR}/tern,tokenizer=acme/tern`, null],
    ['not the tokenizer', 'tokenizer=acme/tern', null],
    ['an argument in a record', { pretrained: 'acme/tern' }, 'acme/tern'],
  ])('is %s', async (_, model_args, name) => expect(await nameOf(run({ model_args }))).toBe(name));

  test('is named beside the run where its arguments do not say it', async () => {
    expect(await nameOf(run({ model_args: '' }, { model_name: 'tern-api' }))).toBe('tern-api');
  });

  test('has no number of parameters from here: the file counts all of a mixture', async () => {
    const found = factsOf(await read(run({ model_num_parameters: 46_700_000_000 })));
    expect(found).not.toHaveProperty(['model:acme-tern training.parameters']);
  });

  test('at a step of its training is told', async () => {
    const reading = await read(run({ model_args: 'pretrained=acme/tern,revision=step93000' }));
    expect(problemsOf(reading).map((told) => told.split(' ')[0])).toEqual(['checkpoint-results']);
    expect(problemsOf(await read(run({ model_args: 'pretrained=acme/tern,revision=main' })))).toEqual([]);
  });
});

test('results of other programs are none', async () => {
  expect((await read({ results: [1, 2], config: { model: 'x' } })).state).toBe('not-evidence');
  expect((await read({ results: { a: { acc: 1 } }, versions: {} })).state).toBe('not-evidence');
});
