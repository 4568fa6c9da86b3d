/** Sentences, labels and rows of cards that state amounts, hardware, makers and originals: whose they are decides. */
import { describe, expect, test } from 'vitest';
import { readOne } from '../memory-source.ts';

async function valuesOf(body: string, path: RegExp, metadata = 'license: mit'): Promise<readonly unknown[]> {
  const { facts } = await readOne('README.md', `---\n${metadata}\n---\n${body}\n`);
  return facts.filter((fact) => path.test(fact.path)).map(({ value }) => value);
}

describe('parameters', () => {
  test.each([
    ['# Tern\nThis repository provides a 1.3B-parameter bird model.', 1.3e9],
    ['# Tern\nTern is an autoregressive language model, with 2.6 billion parameters and many feathers.', 2.6e9],
    ['# Tern\n## Model description\nIt has this configuration:\n\n- 12 layers\n- 11M parameters', 11e6],
    ['# Tern\n## Specifications\n| Hyperparameter | Value |\n|---|---|\n| n_parameters | 6,876,450,080 |', 6876450080],
    ['# Tern\n| Hyperparameter | Value |\n|---|---|\n| \\\\(n_{parameters}\\\\) | 6053381344 |', 6053381344],
    [
      '# Tern-XL\n## Use\n|Model|Number of parameters|\n|-|-|\n|[Tern](https://a.example)|3 billion|\n|[Tern XL](https://b.example)|11 billion|',
      11e9,
    ],
    [
      'Words.\n\n|Model|Number of parameters|\n|-|-|\n|tern|3 billion|\n|gull|11 billion|\n\n```py\nAutoModel.from_pretrained("acme/gull")\n```',
      11e9,
    ],
  ])('%j', async (body, value) => {
    expect(await valuesOf(body, /training\.parameters$/)).toEqual([value]);
  });

  test.each([
    '# Tern\n## Evaluation\nThis model is compared with others: the model is a 7B-parameter giant for some.',
    '# Tern\nUnlike a 7B-parameter model it is small.',
    '# Tern\n## Related work\nGull is a language model with 175 billion parameters.\n\n- 11M parameters',
    '# Puffin\n## Use\n|Model|Number of parameters|\n|-|-|\n|tern|3 billion|',
    '|Model|Number of parameters|\n|-|-|\n|tern|3 billion|\n\n```py\nAutoModel.from_pretrained("acme/tern")\nAutoModel.from_pretrained("acme/gull")\n```',
  ])('%j states none of the model', async (body) => {
    expect(await valuesOf(body, /training\.parameters$/)).toEqual([]);
  });
});

describe('training', () => {
  test('tokens of this model only', async () => {
    const path = /training\.tokens$/;
    expect(
      await valuesOf('# Tern\n## Training procedure\nThis model was trained for 402 billion tokens.', path),
    ).toEqual([402e9]);
    expect(
      await valuesOf('# Tern\n## Training procedure\nThe teacher model was trained on 300B tokens.', path),
    ).toEqual([]);
  });

  test('operations in the row of this model', async () => {
    const table =
      '| Model | Training FLOPs | BLEU |\n|---|---|---|\n| Gull | 2.4e21 | 20 |\n| **Tern 6B&ddagger;** | **1.5e22** | 30 |\n';
    expect(await valuesOf(`# Tern 6B\n## Evaluation\n${table}`, /direct_flop$/)).toEqual([1.5e22]);
    expect(await valuesOf(`# Puffin\n## Evaluation\n${table}`, /direct_flop$/)).toEqual([]);
  });

  test('energy and emissions, with their units, under headings of the environment', async () => {
    const list = '- **Energy**: ~1.25 kWh\n- **CO2 Emitted**: 0.594 kg CO2 (at 475g CO2/kWh)\n';
    expect(await valuesOf(`# Tern\n## Environmental impact\n### Emissions\n${list}`, /energy_kwh$|emissions/)).toEqual([
      1.25, 594,
    ]);
    expect(await valuesOf(`# Tern\n## Recipes\n${list}`, /energy_kwh$|emissions/)).toEqual([]);
    const said = '# Tern\n## Training procedure\nWe estimated the total emissions at 580.61 kgCO2eq.';
    expect(await valuesOf(said, /emissions/)).toEqual([580610]);
  });
});

describe('hardware', () => {
  const run = (body: string, metadata?: string) =>
    valuesOf(body, /runs\[[^\]]+\]\.(?:accelerator|count|wall_hours)$/, metadata);

  test.each([
    ['It was trained on a single NVIDIA V100 GPU.', ['NVIDIA V100', 1]],
    ['The pretraining was done by utilizing a single NVIDIA Tesla V100 GPU.', ['NVIDIA Tesla V100', 1]],
    ['The model was trained on birds to find birds on 8*V100 GPUs for around 15 days.', ['V100', 8]],
    ['It takes two weeks to train our model using \\\\(64\\\\) NVIDIA V100.', ['NVIDIA V100', 64]],
    ['It took about 126 hours with TPU v3-8', ['TPU v3-8', 126]],
    [
      'The training took a total of 140 hours of computation on Tesla V-100 hardware. It ran on 4 compute nodes of 8 GPUs.',
      ['Tesla V-100', 32, 140],
    ],
  ])('%j', async (sentence, values) => {
    expect(await run(`# Tern\n## Training procedure\n${sentence}`)).toEqual(values);
  });

  test.each([
    'During pre-training the model can fit on a single NVIDIA V100 GPU.',
    'It is small. You can train it on 8 V100 GPUs.',
  ])('%j tells what would do, not what was used', async (sentence) => {
    expect(await run(`# Tern\n${sentence}`)).toEqual([]);
  });

  test('of labels has the duration beside it, and the same again counts once', async () => {
    const once = '- **Hardware**: NVIDIA GeForce RTX 4070 Ti\n- **Duration**: 2.5 hours\n';
    const again = '- GPU: NVIDIA GeForce RTX 4070 Ti (12GB VRAM)\n- Training Duration: 2.5 hours\n';
    expect(await run(`# Tern\n## Emissions\n${once}\n### Method\n${again}`)).toEqual([
      'NVIDIA GeForce RTX 4070 Ti',
      2.5,
    ]);
  });

  test('in the metadata of emissions', async () => {
    const metadata = (used: string) => `license: mit\nco2_eq_emissions:\n  emissions: 28\n  hardware_used: "${used}"`;
    expect(await run('# Tern\n', metadata('TPUv3-8 for about 180 hours or 7.5 days'))).toEqual(['TPUv3-8', 180]);
    expect(await run('# Tern\n', metadata('8 x A100 GPUs'))).toEqual(['A100', 8]);
    expect(await run('# Tern\n', metadata('a laptop'))).toEqual([]);
  });
});

describe('the maker', () => {
  test.each([
    ['The model was trained by [Acme Co., Ltd.](https://acme.example)', ['Acme Co., Ltd.']],
    [
      'The model was trained using code from [acme/x](https://git.example/acme/x) by [Acme Inc.](https://acme.example)',
      ['Acme Inc.'],
    ],
    ['This model was trained by some-user using the recipe.', ['some-user']],
    ['Authors: Ada Lovelace, Émilie du Châtelet', ['Ada Lovelace, Émilie du Châtelet']],
    ['This model was trained by fine-tuning.', []],
    ['This model was created by combining others.', []],
    ['The pictures were published by [Acme](https://acme.example).', []],
  ])('%j', async (sentence, values) => {
    expect(await valuesOf(`# Tern\n${sentence}`, /^developer$/)).toEqual(values);
  });
});

describe('the original', () => {
  test.each([
    ['We are sharing smaller versions of [bert-base-cased](https://a.example) for birds.', ['bert-base-cased']],
    ['[acmeBERT](https://a.example) fine-tuned for birds.', ['acmeBERT']],
    ['It was initialized with pre-trained weights of [acmeBERT](https://a.example).', ['acmeBERT']],
    [
      'Tern learned from pictures, using [xlm-roberta-base](https://a.example) as the base model.',
      ['xlm-roberta-base'],
    ],
    ['We used acme t5-base (https://huggingface.co/acme/t5-base) as pretrained model.', ['acme/t5-base']],
    ['The model was finetuned using the [Bird T5](https://huggingface.co/acme/bird-t5) of a friend.', ['acme/bird-t5']],
    ["Acme's mt5-base fine-tuned in bird song.", ['mt5-base']],
    ['bert-base-cased model trained on birds.', ['bert-base-cased']],
    ['We compare it with smaller versions of [bert-base-cased](https://a.example).', []],
    ['tern-bert-birds trained on birds.', []],
  ])('%j', async (sentence, values) => {
    expect(await valuesOf(`# Tern\n\n${sentence}`, /^base\.name$/)).toEqual(values);
  });

  test('stands as a heading over a model of another name', async () => {
    const index = 'license: mit\nmodel-index:\n- name: tern-emotions';
    expect(await valuesOf('## roberta-base\nA model of moods.', /^(?:name|base\.name)$/, index)).toEqual([
      'roberta-base',
      'tern-emotions',
    ]);
    expect(await valuesOf('## tern-roberta\nA model of moods.', /^base\.name$/, index)).toEqual([]);
  });
});

test('of several releases the latest is the version', async () => {
  const body = '# Tern\n## Releases\n- **tag v2 —** - 28/07/2024\n- Release 1.0 (February 7, 2022)';
  expect(await valuesOf(body, /^version/)).toEqual(['v2', '2024-07-28']);
  expect(await valuesOf('# Tern\n## Releases\n- tag v2 - 08/07/2024', /^version/)).toEqual([]);
});
