import { expect, test } from 'vitest';
import { factsOf, readOne } from '../memory-source.ts';

const CARD = {
  name: 'Tern card',
  version: '3',
  short_description: 'Tells gulls from terns.',
  full_description: 'A forest of trees over the length of wings.',
  keywords: 'gulls, terns',
  author: 'Ada Byrd',
  input_type: 'tabular',
  category: 'classification',
  input_data: 'https://acme.example/rings',
  output_data: '',
  foundational_model: 'None',
  ai_model: {
    name: 'Tern',
    version: '2.1',
    description: 'A forest.',
    owner: 'birds',
    location: 'tern.pkl',
    license: 'BSD-3 Clause',
    framework: 'sklearn',
    model_type: 'random_forest',
    test_accuracy: 0.91,
    metrics: { f1_score: 0.88, lora_rank: 32, n_processes: 4, split_ratio: 0.8, task: 'x' },
  },
  bias_analysis: { demographic_parity_diff: 0.1, equal_odds_difference: 0.2 },
  xai_analysis: { wing: 0.7 },
  model_requirements: ['numpy==2.0.0'],
};
const read = async (value: unknown) => factsOf(await readOne('model_card.json', JSON.stringify(value, null, 2)));
const metrics = (found: Record<string, unknown>) =>
  Object.entries(found)
    .filter(([path]) => path.endsWith('.value'))
    .map(([path, value]) => [path.replace(/^.*\[|\].*$/g, ''), value]);

test('a Patra card tells its model, its figures and no setting as one', async () => {
  const found = await read(CARD);
  expect(found).toMatchObject({
    'model:tern name': 'Tern',
    'model:tern version': '2.1',
    'model:tern developer': 'Ada Byrd',
    'model:tern release.licence': 'BSD-3-Clause',
    'model:tern kinds': ['supervised'],
    'model:tern card.description': 'Tells gulls from terns. A forest of trees over the length of wings.',
  });
  expect(metrics(found)).toEqual([
    ['test-accuracy', 0.91],
    ['f1-score', 0.88],
    ['demographic-parity-diff', 0.1],
    ['equal-odds-difference', 0.2],
  ]);
  expect(Object.keys(found).join()).not.toMatch(/base|datasets/);
});

test('a Patra card may list its metrics, name a base of the hub and keep groups beside', async () => {
  const found = await read({
    ...CARD,
    foundational_model: 'https://huggingface.co/acme/gull-base',
    ai_model: { ...CARD.ai_model, test_accuracy: 0, metrics: [{ key: 'Test loss', value: 0.7 }] },
    bias_analysis: null,
    metadata: { fairness_metrics: { sex_male: { equalized_odds_tpr_diff: 0.05 } }, plots: { accuracy: 'a.png' } },
  });
  expect(found['model:tern base.name']).toBe('acme/gull-base');
  expect(metrics(found)).toEqual([
    ['test-loss', 0.7],
    ['equalized-odds-tpr-diff-sex-male', 0.05],
  ]);
});

test('a Patra card that says little and a record of another tool about its model are told apart', async () => {
  const bare = { ...CARD, full_description: '', short_description: 'TBD', ai_model: { ...CARD.ai_model, license: '' } };
  const found = await read(bare);
  expect(found).not.toHaveProperty(['model:tern card.description']);
  expect(found).not.toHaveProperty(['model:tern release.licence']);
  const other = { name: 'x', author: 'y', ai_model: { name: 'z', license: 'MIT' }, route: '/chat' };
  expect((await readOne('model_card.json', JSON.stringify(other))).state).toBe('not-evidence');
  const schema = { ...CARD, $schema: 'http://json-schema.org/draft-07/schema#' };
  expect((await readOne('model_card.json', JSON.stringify(schema))).state).toBe('not-evidence');
});
