import { expect, test } from 'vitest';
import { linkDossier } from '../../../src/facts/dossier.ts';
import { factsOf, readFiles, readOne } from '../memory-source.ts';

const STATE = {
  best_metric: null as number | null,
  best_model_checkpoint: null as string | null,
  epoch: 2.0,
  global_step: 40,
  is_world_process_zero: true,
  log_history: [
    { epoch: 1.0, loss: 0.9, step: 20 },
    { epoch: 1.0, eval_loss: 0.6, eval_accuracy: 0.7, step: 20 },
    {
      epoch: 2.0,
      eval_loss: 0.4,
      eval_accuracy: 0.8,
      eval_runtime: 9,
      eval_steps_per_second: 3,
      eval_samples: 90,
      step: 40,
    },
    { epoch: 2.0, total_flos: 1e15, train_loss: 0.7, train_runtime: 99, step: 40 },
  ],
  max_steps: 40,
  num_train_epochs: 2,
  total_flos: 1e15,
};
const read = async (change: Partial<typeof STATE>) =>
  factsOf(await readOne('tern/trainer_state.json', JSON.stringify({ ...STATE, ...change }, null, 2)));

test('a finished training gives the figures at its end, and neither what they took nor its operations', async () => {
  expect(await read({})).toEqual({
    'model:tern evaluation.metrics': ['loss', 'accuracy'],
    'model:tern evaluation.metrics[loss].value': 0.4,
    'model:tern evaluation.metrics[accuracy].value': 0.8,
  });
});

test.each([
  ['is under way', { max_steps: 80 }],
  ['was not evaluated at its end', { log_history: STATE.log_history.slice(0, 2) }],
  ['was best before its end', { best_metric: 0.3, best_model_checkpoint: 'out/checkpoint-20' }],
  ['kept a best checkpoint by an unknown figure', { best_model_checkpoint: 'out/checkpoint-20' }],
  ['made no step', { global_step: 0, max_steps: 0 }],
])('a training that %s gives none', async (_, change) => {
  expect(await read(change)).toEqual({});
});

test('a training that was best at its end gives its figures', async () => {
  expect(Object.keys(await read({ best_metric: 0.4, best_model_checkpoint: 'out/checkpoint-40' }))).toHaveLength(3);
});

test('a state founds no model, and that of its last checkpoint says the same of the model beside it', async () => {
  const text = JSON.stringify(STATE);
  const states = { 'tern/trainer_state.json': text, 'tern/checkpoint-40/trainer_state.json': text };
  expect(linkDossier((await readFiles(states)).readings).subjects.map(({ kind }) => kind)).toEqual(['org']);
  const card = '---\nlicense: mit\nlanguage: en\n---\n# Tern\n';
  const { conflicts, facts } = linkDossier((await readFiles({ ...states, 'tern/README.md': card })).readings);
  expect(conflicts).toEqual([]);
  expect(facts.find(({ path }) => path === 'evaluation.metrics')?.value).toEqual(['loss', 'accuracy']);
});
