import { describe, expect, test } from 'vitest';
import { applyFix, factsOf, problemsOf, readOne } from './memory-source.ts';

const withMetadata = (metadata: string, body = ''): string => `---\n${metadata}\n---\n${body}`;
const readCard = (metadata: string, body = '') => readOne('README.md', withMetadata(metadata, body));

describe('recognition', () => {
  test.each([
    ['an ordinary README', '# Tool\n\nInstall it with npm.\n\n## Limitations\n\nIt is slow on old machines.\n'],
    ['an empty README', '\n\n'],
    ['a README of a tool for model cards', '# Model Card Toolkit\n\nMakes model cards from code.\n'],
    ['a page of a documentation site', withMetadata('title: Start\nlayout: page\ntags: [a]')],
    ['a hosted app', withMetadata('title: Demo\nsdk: gradio\nlicense: mit')],
    ['a README that begins with a rule', '---\n\nSome words, and no metadata.\n'],
    ['a README with broken metadata of another kind', withMetadata('title: [')],
  ])('%s is no evidence', async (_, text) => {
    expect(await readOne('README.md', text)).toMatchObject({ state: 'not-evidence', facts: [], problems: [] });
  });

  test('a README that calls itself a model card is one without metadata', async () => {
    expect(
      (await readOne('README.md', '# Model Card for Tern\n\n## Limitations\n\nIt only knows sea birds.\n')).state,
    ).toBe('read');
    expect(
      (await readOne('README.md', 'Tern model card\n===\n\nLimitations\n---\n\nIt only knows sea birds.\n')).state,
    ).toBe('read');
  });

  test.each([
    ['README.md', withMetadata('license: mit\nlanguage: [en'), 'not valid YAML'],
    ['README.md', 'x\u0000', null],
    ['MODEL_CARD.md', withMetadata('title: ['), 'not valid YAML'],
    ['MODEL_CARD.md', withMetadata('a: 1\na: 2'), 'stands twice'],
  ])('%s %j', async (path, text, reason) => {
    const reading = await readOne(path, text);
    expect(reading.state).toBe(reason === null ? 'not-evidence' : 'unreadable');
    if (reason !== null) expect(reading.reason).toContain(reason);
  });

  test('an empty card is read, holds nothing and says so', async () => {
    const reading = await readOne('MODEL_CARD.md', ' \n');
    expect(reading).toMatchObject({ state: 'read', facts: [], subjects: [{ kind: 'model', key: 'model' }] });
    expect(problemsOf(reading)).toEqual(['empty-card 1']);
  });

  test('a template that nobody filled in speaks of no model', async () => {
    const template =
      '# Model Card for {{ name }}\n\n## Uses\n\n[More Information Needed]\n\n- **Developed by:** {{ developers | default("x", true) }}\n';
    expect((await readOne('MODEL_CARD.md', template)).state).toBe('not-evidence');
    const copied =
      '# Model Card for Tern\n\n## Uses\n\n[More Information Needed]\n\n- **Developed by:** [More Information Needed]\n';
    expect(factsOf(await readOne('MODEL_CARD.md', copied))).toEqual({ 'model:tern name': 'Tern' });
  });
});

describe('the name of the model', () => {
  test.each([
    ['README.md', 'license: mit\nmodel-index:\n- name: tern-large', '# Welcome to Tern', 'tern-large', 'tern-large'],
    ['README.md', 'license: mit', '# Model Card for Tern 2', 'tern-2', 'Tern 2'],
    ['README.md', 'license: mit\nmodel-index:\n- name: outputs', '# Tern Large', 'tern-large', 'Tern Large'],
    ['README.md', 'license: mit\nmodel-index:\n- name: tern-large', '## bert-base', 'tern-large', 'tern-large'],
    ['README.md', 'license: mit', '## tern-base-v1\nA model of sea birds.', 'tern-base-v1', 'tern-base-v1'],
    ['README.md', 'license: mit', '## Speech model\n### `acme/tern_x`\nIt speaks.', 'acme-tern-x', 'acme/tern_x'],
    ['README.md', 'license: mit', '## Speech model\nIt speaks.\n### acme/tern_x\nMore.', 'model', 'model'],
    ['models/gull/README.md', 'license: mit', '# Welcome', 'gull', 'Welcome'],
    ['docs/MODEL_CARD.md', 'license: mit', '# Model card: Tern', 'tern', 'Tern'],
    ['gull/MODEL_CARD.md', 'license: mit', 'No heading.', 'gull', 'gull'],
    ['README.md', 'license: mit', '# Limitations', 'model', 'model'],
  ])('%s %j %j', async (path, metadata, body, key, name) => {
    const reading = await readOne(path, withMetadata(metadata, body));
    expect(reading.subjects).toMatchObject([{ kind: 'model', key, name, cards: [path] }]);
  });
});

describe('metadata', () => {
  test('fields become facts with their lines, and lists from a card are never complete', async () => {
    const reading = await readCard(
      [
        'license: apache-2.0',
        'language:',
        '- en',
        '- no',
        'datasets: acme/birds',
        'base_model: acme/egg',
        'pipeline_tag: text-generation',
        'co2_eq_emissions:',
        '  emissions: 4200',
        '  source: meter',
      ].join('\n'),
    );
    expect(factsOf(reading)).toEqual({
      'model:model release.licence': 'Apache-2.0',
      'model:model languages': ['en', 'no'],
      'model:model datasets': ['acme/birds'],
      'model:model base.name': 'acme/egg',
      'model:model kinds': ['language-model', 'generative'],
      'model:model outputs': ['text'],
      'model:model training.emissions_gco2eq': 4200,
    });
    expect(reading.facts.filter((fact) => Array.isArray(fact.value)).every((fact) => fact.complete === false)).toBe(
      true,
    );
    expect(reading.facts.every((fact) => fact.origin.how === 'structured')).toBe(true);
    expect(reading.facts.find((fact) => fact.path === 'languages')?.origin.range).toMatchObject({
      startLine: 3,
      endLine: 5,
    });
  });

  test('results of model-index become metrics', async () => {
    const reading = await readCard(
      [
        'model-index:',
        '- name: tern',
        '  results:',
        '  - task: {type: image-classification}',
        '    dataset: {name: Birds, type: acme/birds}',
        '    metrics:',
        '    - {type: accuracy, value: 0.9}',
        '    - {type: f1, value: "90 %"}',
        '    - {type: wer, value: null}',
        '    - {type: accuracy, value: 0.8}',
      ].join('\n'),
    );
    expect(factsOf(reading)).toMatchObject({
      'model:tern evaluation.metrics': ['birds-accuracy', 'birds-accuracy-2'],
      'model:tern evaluation.metrics[birds-accuracy].value': 0.9,
      'model:tern evaluation.metrics[birds-accuracy].dataset': 'Birds',
      'model:tern evaluation.metrics[birds-accuracy].task': 'image-classification',
      'model:tern evaluation.metrics[birds-accuracy-2].value': 0.8,
    });
    expect(problemsOf(reading)).toEqual(['wrong-type 9']);
  });

  test.each([
    ['license: MIT', 'MIT'],
    ['license: [cc-by-4.0]', 'CC-BY-4.0'],
    ['license: llama3.1', 'llama3.1'],
    ['license: pddl', 'PDDL-1.0'],
    ['license: Apache-2.0 OR MIT', 'Apache-2.0 OR MIT'],
    ['license: other\nlicense_name: acme-terms\nlicense_link: LICENSE', 'acme-terms'],
  ])('%s', async (metadata, licence) => {
    const reading = await readCard(metadata);
    expect(factsOf(reading)).toEqual({ 'model:model release.licence': licence });
    expect(reading.problems).toEqual([]);
  });

  test.each([
    ['license: apache-2', 'unknown-licence', 'license: apache-2.0'],
    ['license: MIT License', 'unknown-licence', 'license: mit'],
    ['license: BSD-3', 'unknown-licence', null],
    ['license: gpl', 'unknown-licence', null],
    ['license: made-up', 'unknown-licence', null],
    ['license: [mit, gpl-3.0]', 'several-licences', null],
    ['license: other', 'incomplete-licence', null],
  ])('%s is no licence that can stand', async (metadata, code, repaired) => {
    const text = withMetadata(metadata);
    const reading = await readOne('README.md', text);
    expect(reading.facts).toEqual([]);
    expect(problemsOf(reading)).toEqual([`${code} 2`]);
    expect(applyFix(text, reading, code)).toBe(repaired === null ? null : withMetadata(repaired));
  });

  test.each([
    'license: unknown',
    'license: ???',
    'license:',
    'language: unk',
    'language: [unknown]',
    'datasets: []',
    'base_model: "[More Information Needed]"',
    'co2_eq_emissions:',
    'model-index: {}',
    'pipeline_tag: juggling',
  ])('%s declares nothing', async (metadata) =>
    expect((await readCard(`library_name: x\n${metadata}`)).facts).toEqual([]),
  );

  test('emissions with a unit of their own count in that unit', async () => {
    const reading = await readCard('co2_eq_emissions: 0.3 Kg');
    expect(reading.facts).toMatchObject([{ path: 'training.emissions_gco2eq', value: 300 }]);
  });

  test('emissions in words are not guessed at', async () => {
    const reading = await readCard('co2_eq_emissions: small');
    expect(reading.facts).toEqual([]);
    expect(reading.problems).toMatchObject([{ code: 'wrong-type', message: expect.stringContaining('grams') }]);
  });

  test.each([
    ['model_index: []', 'model-index: []'],
    ['liscence: mit', null],
    ['pipeline-tag: x', 'pipeline_tag: x'],
    ['dataset: x', 'datasets: x'],
    ['lang: en', 'language: en'],
    ['datsets: x', 'datasets: x'],
  ])('a misspelt key is told: %s', async (line, repaired) => {
    const text = withMetadata(`license: mit\n${line}`);
    const reading = await readOne('README.md', text);
    expect(problemsOf(reading)).toEqual(['unknown-key 3']);
    expect(applyFix(text, reading, 'unknown-key')).toBe(
      repaired === null ? null : withMetadata(`license: mit\n${repaired}`),
    );
  });

  test('keys of somebody else stay uncommented', async () => {
    expect((await readCard('license: mit\nmodel_creator: a\nextra_gated_prompt: b\ntitle_image: c')).problems).toEqual(
      [],
    );
  });
});

describe('prose', () => {
  const pathsOf = async (body: string): Promise<readonly string[]> =>
    (await readOne('MODEL_CARD.md', body)).facts
      .filter((fact) => fact.path.startsWith('card.'))
      .map((fact) => fact.path);

  test('a section counts from its heading to the end of its prose', async () => {
    const reading = await readOne(
      'MODEL_CARD.md',
      '# Tern\n\n## 2. Known Limitations 🐦:\n\nIt only knows sea birds.\n\n- and few of them\n\n## More\n',
    );
    expect(reading.facts.find((fact) => fact.path === 'card.limitations')).toMatchObject({
      value: 'It only knows sea birds. and few of them',
      origin: { how: 'prose', range: { startLine: 3, endLine: 7 } },
    });
  });

  test.each([
    ['## 制限事項\n\nこのモデルは海鳥しか識別できません。', ['card.limitations']],
    ['## Limites\n\nNe connaît que les oiseaux de mer.', ['card.limitations']],
    ['## Einschränkungen\n\nKennt nur einige wenige Seevögel.', ['card.limitations']],
    ['## Limitaciones\n\nSolo conoce las aves marinas.', ['card.limitations']],
    ['## 局限性\n\n该模型只能识别少数几种海鸟。', ['card.limitations']],
    ['## Bias, Risks & Limitations\n\nIt only knows sea birds.', ['card.limitations', 'card.bias', 'card.risks']],
    ['**Limitations**\n\nIt only knows sea birds.', ['card.limitations']],
    ['Limitations\n-----------\n\nIt only knows sea birds.', ['card.limitations']],
    ['## Evaluation\n\n### On sea birds\n\nIt finds nine in ten of them.', ['card.evaluation']],
    ['## Limitations\n\n| Case | Effect |\n|---|---|\n| Fog on water | It finds no bird |', ['card.limitations']],
  ])('%j', async (body, paths) => expect([...(await pathsOf(body))].sort()).toEqual([...paths].sort()));

  test.each([
    ['an empty section', '## Limitations\n'],
    ['a blank of the template', '## Limitations\n\n[More Information Needed]\n'],
    [
      'a blank within a sentence',
      '## Limitations\n\nUsers should know. More information needed for further recommendations.\n',
    ],
    ['a comment', '## Limitations\n\n<!-- It only knows sea birds. -->\n'],
    ['a comment over several lines', '## Limitations\n\n<!--\nIt only knows sea birds.\n\nReally.\n-->\n'],
    ['a comment that never ends', '## Limitations\n\n<!-- It only knows\n\nsea birds.\n'],
    ['code', '## Limitations\n\n```\nIt only knows sea birds.\n```\n'],
    ['indented code', '## Limitations\n\n    It only knows sea birds.\n'],
    ['pictures and links without words', '## Limitations\n\n![It only knows sea birds](x.png)\n[](y)\n'],
    ['mark-up', '## Limitations\n\n<div title="It only knows sea birds">\n</div>\n'],
    ['a label without value', '## Limitations\n\n- **Everything that it does not know:** [More Information Needed]\n'],
    ['two words', '## Limitations\n\nSea birds.\n'],
    ['an empty table', '## Limitations\n\n| What | Where it fails | Why |\n|---|---|---|\n| | | |\n'],
    ['a reference', '## Limitations\n\n[one]: https://acme.example/it-only-knows "sea birds here"\n'],
    ['prose of the next section', '## Limitations\n\n## Anything else\n\nIt only knows sea birds.\n'],
    ['a heading inside code', '```\n## Limitations\n\nIt only knows sea birds.\n```\n'],
    ['a heading inside a comment', '<!--\n## Limitations\n-->\nIt only knows sea birds.\n'],
    [
      'prose of a section that means something else',
      '## Limitations\n\n### Training data\n\nPhotographs of many sea birds.\n',
    ],
  ])('%s is no limitations section', async (_, body) => expect(await pathsOf(body)).not.toContain('card.limitations'));

  test('labelled lines and tables of two columns say who, what and from what', async () => {
    const reading = await readOne(
      'MODEL_CARD.md',
      '# Tern\n\n## Model Details\n\n- **Developed by:** [Acme](https://acme.example)\n- **Model type:** Transformer language model\n- **Language(s) (NLP):** English, French\n- **License:** [Apache License 2.0](LICENSE)\n- **Finetuned from model [optional]:** `acme/egg`\n\n| Field | Value |\n|---|---|\n| Contact | birds@acme.example |\n',
    );
    expect(factsOf(reading)).toMatchObject({
      'model:tern developer': 'Acme',
      'model:tern kinds': ['language-model'],
      'model:tern languages': ['english', 'french'],
      'model:tern release.licence': 'Apache-2.0',
      'model:tern base.name': 'acme/egg',
      'model:tern contact': 'birds@acme.example',
    });
    expect(reading.facts.find((fact) => fact.path === 'developer')?.origin).toMatchObject({
      how: 'labelled',
      range: { startLine: 5 },
    });
  });

  test('a licence in the prose that contradicts the metadata is kept beside it', async () => {
    const reading = await readCard(
      'license: mit\nlanguage: en',
      '# Tern\n\n- **License:** CC-BY-NC-4.0\n- **Language:** English\n',
    );
    expect(
      reading.facts.filter((fact) => fact.path === 'release.licence').map((fact) => [fact.value, fact.origin.how]),
    ).toEqual([
      ['MIT', 'structured'],
      ['CC-BY-NC-4.0', 'labelled'],
    ]);
    expect(reading.facts.filter((fact) => fact.path === 'languages')).toHaveLength(1);
  });

  test('prose never takes a model out of scope', async () => {
    const reading = await readOne('MODEL_CARD.md', '# Tern\n\n- **Model type:** rules-only, not AI\n');
    expect(reading.facts.some((fact) => fact.path === 'kinds')).toBe(false);
  });
});
