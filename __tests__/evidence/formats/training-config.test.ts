import { expect, test } from 'vitest';
import { factsOf, readOne } from '../memory-source.ts';

const read = async (text: string) => factsOf(await readOne('train.yaml', text));

test('loaders of files of one’s own are no datasets', async () => {
  const text = 'base_model: acme/tern\nsequence_len: 1\ndatasets:\n  - path: json\n    data_files: mine.jsonl\n';
  expect(await read(text)).toEqual({ 'model:model base.name': 'acme/tern' });
});

test('data of pretraining counts, data of tests does not', async () => {
  const text =
    'base_model: acme/tern\nsequence_len: 1\npretraining_dataset: acme/pages\ntest_datasets:\n  - path: acme/quiz\n';
  expect(await read(text)).toMatchObject({ 'model:model datasets': ['acme/pages'] });
});

test('the name under which a model is pushed is its name, a place on a disk is none', async () => {
  const text = (name: string) => `base_model: acme/tern\nmicro_batch_size: 2\nhub_model_id: ${name}\n`;
  expect(await read(text('acme/tern-ft'))).toEqual({
    'model:acme-tern-ft name': 'acme/tern-ft',
    'model:acme-tern-ft base.name': 'acme/tern',
  });
  expect(await read(text('./outputs/ft'))).toEqual({ 'model:model base.name': 'acme/tern' });
});

test('Composer starts from named weights unless it takes the shape alone', async () => {
  const text = (weights: string) =>
    `max_duration: 2ep\nglobal_train_batch_size: 8\nmodel:\n  name: hf_causal_lm\n${weights}  pretrained_model_name_or_path: acme/tern\ntrain_loader:\n  dataset:\n    hf_name: acme/gulls\n`;
  expect(await read(text(''))).toEqual({
    'model:model base.name': 'acme/tern',
    'model:model datasets': ['acme/gulls'],
  });
  expect(await read(text('  pretrained: false\n'))).toEqual({ 'model:model datasets': ['acme/gulls'] });
});

test('lists of datasets stand where their names are written', async () => {
  const text = 'base_model: acme/tern\r\nmicro_batch_size: 2\r\ndatasets:\r\n- path: acme/a\r\n- path: acme/é\r\n';
  const reading = await readOne('train.yml', text);
  const range = reading.facts.find(({ path }) => path === 'datasets')?.origin.range;
  expect(range).toEqual({ startLine: 4, startColumn: 3, endLine: 5, endColumn: 15 });
});

test('configurations of other tools are none', async () => {
  expect((await readOne('merge.yaml', 'base_model: acme/tern\nmerge_method: slerp\n')).state).toBe('not-evidence');
});
