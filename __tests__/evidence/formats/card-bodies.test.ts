/** Cards as people write them: metadata out of place, sections under other names, figures in lists and tables. */
import { describe, expect, test } from 'vitest';
import { foldHeading, HEADINGS, LABELS } from '../../../src/evidence/formats/card-headings.ts';
import { factsOf, problemsOf, readOne } from '../memory-source.ts';

const withMetadata = (body: string, metadata = 'license: mit'): string => `---\n${metadata}\n---\n${body}`;
const read = (text: string) => readOne('README.md', text);

/** Values and lines of one path, whatever the model is called. */
async function found(text: string, path: RegExp): Promise<readonly string[]> {
  const { facts } = await read(text);
  return facts
    .filter((fact) => path.test(fact.path))
    .map((fact) => `${JSON.stringify(fact.value)} at ${fact.origin.range.startLine}-${fact.origin.range.endLine}`);
}

const figures = async (body: string, metadata?: string): Promise<readonly unknown[]> => {
  const { facts } = await read(withMetadata(body, metadata));
  return facts.filter(({ path }) => /metrics\[[^\]]+\]\.value$/.test(path)).map(({ value }) => value);
};

describe('metadata out of place', () => {
  test('stands below a title', async () => {
    const reading = await read('# tern_small\n---\nlanguage: en\ndatasets:\n- birds\n---\nIt tells sea birds apart.\n');
    expect(reading.state).toBe('read');
    expect(factsOf(reading)).toMatchObject({
      'model:tern-small name': 'tern_small',
      'model:tern-small languages': ['en'],
      'model:tern-small datasets': ['birds'],
    });
  });

  test('a rule below a title begins none', async () => {
    expect(await read('# Tool\n---\nInstall it.\n\nlicense: mit\n---\n')).toMatchObject({ state: 'not-evidence' });
  });

  test('is never closed: what can be metadata is read, the rest is the body, and that is told', async () => {
    const reading = await read(
      '---\nlicense: mit\ndatasets:\n- birds\n\nWords of the body.\n\n# Tern\n\nA model of sea birds.\n',
    );
    expect(factsOf(reading)).toMatchObject({
      'model:tern name': 'Tern',
      'model:tern release.licence': 'MIT',
      'model:tern datasets': ['birds'],
    });
    expect(problemsOf(reading)).toEqual(['unclosed-metadata 1']);
  });

  test('holds a line that is no YAML: every key keeps what it says, and the line is told', async () => {
    const metadata =
      'language: en\nlicense: mit\n- Training 3000 examples\ndatasets:\n- birds\nwritten by hand: [see\n';
    const reading = await read(`---\n${metadata}tags:\n- x\n---\n# Tern\n`);
    expect(factsOf(reading)).toMatchObject({
      'model:tern languages': ['en'],
      'model:tern release.licence': 'MIT',
      'model:tern datasets': ['birds'],
    });
    expect(problemsOf(reading)).toEqual(['invalid-yaml 4', 'invalid-yaml 7']);
  });

  test.each([
    'license: [mit\ntags: x',
    'language: "fr"tags:\n- x\nlicense: mit',
    'license: mit\nbase_model:\n  name: a\n  - b',
    'license: mit\nlicense: apache-2.0\n- a line that is no YAML',
  ])('%j cannot be read key by key, so nothing of it counts', async (metadata) => {
    expect(await read(withMetadata('# Tern\n', metadata))).toMatchObject({ state: 'unreadable', facts: [] });
  });

  test('calls the model-index by its old name, or gives a metric without a list', async () => {
    const result = (key: string, metrics: string) =>
      `license: mit\n${key}:\n- name: tern\n  results:\n  - dataset:\n      name: Birds\n      type: birds\n    ${metrics}\n      type: accuracy\n      value: 0.875\n`;
    expect(await figures('# Tern\n', result('model-index', 'metrics:'))).toEqual([0.875]);
    expect(await figures('# Tern\n', result('model_index', 'metric:'))).toEqual([0.875]);
    const old = await read(withMetadata('# Tern\n', result('model_index', 'metric:')));
    expect(old.problems.map(({ message }) => message).join()).toContain('the hub passes over it');
  });
});

describe('sections', () => {
  test('the prose before any heading describes the model', async () => {
    expect(
      await found(withMetadata('\nA small model of sea birds.\n\n- It knows gulls too.\n'), /description/),
    ).toEqual(['"A small model of sea birds. It knows gulls too." at 5-7']);
  });

  test('one on limits alone goes before one on uses and limits', async () => {
    const body =
      '# Tern\n## Intended uses & limitations\nNot for planes, and it cannot fly.\n### Limitations and bias\nIt knows only birds of the sea.\n';
    expect(await found(withMetadata(body), /limitations/)).toEqual(['"It knows only birds of the sea." at 7-8']);
  });

  test('what the reader may fine-tune is not how the model was trained', async () => {
    const usage = '# Tern\n## How to use\n### Fine-tuning\nFine-tune it for your own birds with care.\n';
    expect(await found(withMetadata(usage), /training_procedure/)).toEqual([]);
    const trained = '# Tern\n## Fine-tuning\nWe fine-tuned it on pictures of birds.\n';
    expect(await found(withMetadata(trained), /training_procedure/)).toHaveLength(1);
  });

  test('a table under a line that names a section is that section', async () => {
    const body =
      '# Tern\n## Details\n- Training data\n\n    | Model | Data |\n    | :-: | :-: |\n    | tern small | Birds of the sea |\n';
    expect(await found(withMetadata(body), /training_data/)).toEqual(['"Data Birds of the sea" at 6-10']);
  });

  test('a list of metrics is what an evaluation says', async () => {
    expect(
      await found(withMetadata('# Tern\n## Validation metrics\n- Loss: 0.4\n- Macro F1: 0.8\n'), /card\.evaluation/),
    ).toEqual(['"Loss: 0.4 Macro F1: 0.8" at 5-7']);
  });
});

describe('figures', () => {
  test('stand in plain lines and as keys of a Trainer, under a heading of an evaluation only', async () => {
    expect(await figures('# Tern\n## Eval results\nloss: 0.25\n\nf1 : 0.5\n\nyear: 2024\n')).toEqual([0.25, 0.5]);
    expect(
      await figures(
        '# Tern\n## Validation metrics\n| key | value |\n|---|---|\n| eval_f1 | 0.5 |\n| eval_loss | 0.25 |\n',
      ),
    ).toEqual([0.5, 0.25]);
    expect(await figures('# Tern\n## Hyperparameters\nloss: 0.25\n')).toEqual([]);
  });

  test('stand beside a model-index, each with a place of its own', async () => {
    const index =
      'model-index:\n- name: tern\n  results:\n  - dataset:\n      name: Birds\n      type: b\n    metrics:\n    - type: loss\n      value: 1.5';
    expect(
      await figures('# Tern\nIt achieves the following results on the evaluation set:\n- Loss: 1.4987\n', index),
    ).toEqual([1.5, 1.4987]);
  });

  const COMPARISON = '| Model | Layers | BLEU | Accuracy ↑ | Size ↑ |\n|---|---|---|---|---|\n';
  test('of a table of models count in the row of the card’s own model only', async () => {
    const rows =
      '| [Gull](https://a.example) | 12 | 20.5 | 60% | 9 |\n| **[Tern-X](https://b.example)&ddagger;** | 24 | **30.5** | **70%** | 8 |\n';
    expect(await figures(`# Tern X\n## Evaluation\n${COMPARISON}${rows}`)).toEqual([30.5, 70]);
    expect(await figures(`# Puffin\n## Evaluation\n${COMPARISON}${rows}`)).toEqual([]);
    expect(await figures(`# Tern\n## Evaluation\n${COMPARISON}${rows}`)).toEqual([]);
  });

  test('of a table with a column for each model count in the column of the card’s own model only', async () => {
    const table =
      'Task | Gull | Tern (This Model) | Puffin\n---|---|---|---\nSorting of birds | 60.1 | **81.75 ± 0.6** | 77\nParameters | 7 | 8 | 9\n';
    expect(await figures(`# Tern\n## Evaluation\n${table}`)).toEqual([81.75]);
  });

  test('of a table with a row for each metric have the split as their group', async () => {
    const table = 'metric|dev|test|baseline\n-|-|-|-\nf1 |95.5 |91.25 |80\nepochs |3 |4 |5\n';
    expect(await figures(`# Tern\n## Eval results\n${table}`)).toEqual([95.5, 91.25]);
    expect(await found(withMetadata(`# Tern\n## Eval results\n${table}`), /\.group$/)).toEqual([
      '"dev" at 8-8',
      '"test" at 8-8',
    ]);
  });

  test('of a table of nothing but figures are what the line above says they are', async () => {
    const table = '| "clean" | "other" |\n|---|---|\n| 3.4 | 8.6 |\n';
    expect(await figures(`# Tern\n## Evaluation\n*Result (WER)*:\n\n${table}`)).toEqual([3.4, 8.6]);
    expect(await figures(`# Tern\n## Evaluation\nSizes in metres:\n\n${table}`)).toEqual([]);
  });
});

test('the words for headings and labels stand as headings are folded, each once', () => {
  for (const words of [...Object.values(HEADINGS), ...Object.values(LABELS)]) {
    expect(words.map(foldHeading)).toEqual(words);
    expect(new Set(words).size).toBe(words.length);
  }
});
