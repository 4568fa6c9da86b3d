import { describe, expect, test } from 'vitest';
import { factsOf, readFiles, readOne } from '../memory-source.ts';

describe('systems of MLPerf', () => {
  const system = (further: Record<string, string> = {}) =>
    JSON.stringify({
      submitter: 'Acme',
      system_name: 'Eos 4',
      number_of_nodes: '4',
      accelerators_per_node: '8',
      accelerator_model_name: 'NVIDIA H100-SXM5-80GB',
      ...further,
    });

  test('that serve a finished model trained none', async () => {
    for (const system_type of ['datacenter', 'edge', 'datacenter,edge'])
      expect((await readOne('systems/a.json', system({ system_type }))).state).toBe('not-evidence');
  });

  test('are runs of their own', async () => {
    const { readings } = await readFiles({
      'systems/a.json': system(),
      'systems/b.json': system({ system_name: 'B' }),
    });
    expect(
      readings.flatMap(({ facts }) => facts.filter(({ path }) => path === 'training.runs')).map((f) => f.value),
    ).toEqual([['eos-4'], ['b']]);
  });

  test('without accelerators say nothing', async () => {
    expect(factsOf(await readOne('systems/a.json', system({ accelerator_model_name: 'N/A' })))).toEqual({});
    const none = factsOf(await readOne('systems/a.json', system({ accelerators_per_node: '0' })));
    expect(none).not.toHaveProperty(['model:model training.runs[eos-4].count']);
  });
});

describe('models of MLflow', () => {
  const model = (flavour: string) =>
    `flavors:\n  python_function:\n    python_version: 3.12.4\n  one:\n${flavour}run_id: a1\n`;

  test.each([
    ['    model_class: xgboost.sklearn.XGBClassifier\n', ['supervised']],
    ['    model_class: lightgbm.sklearn.LGBMRegressor\n', ['supervised']],
    ['    task: text-generation\n', ['language-model', 'generative']],
    ['    model_class: sklearn.cluster.KMeans\n', undefined],
    ['    task: of its own kind\n', undefined],
    ['    pickled_model: Classifier.pkl\n', undefined],
  ])('%s is %s', async (flavour, kinds) => {
    expect(factsOf(await readOne('MLmodel', model(flavour)))['model:model kinds']).toEqual(kinds);
  });
});

test('folders of steps of a training are no models of their own', async () => {
  const { readings } = await readFiles({
    'tern/checkpoint-500/config.json': JSON.stringify({ model_type: 'llama', architectures: ['LlamaForCausalLM'] }),
    'checkpoint-900/config.json': JSON.stringify({ model_type: 'llama', architectures: ['LlamaForCausalLM'] }),
  });
  expect(readings.flatMap(({ subjects }) => subjects.map(({ key }) => key))).toEqual(['model', 'tern']);
});
