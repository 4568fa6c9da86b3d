import { describe, expect, test } from 'vitest';
import { factsOf, problemsOf, readFiles, readOne } from '../memory-source.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const facts = async (path: string, value: unknown) => factsOf(await readOne(path, json(value)));
const state = async (path: string, value: unknown) => (await readOne(path, json(value))).state;

describe('configurations', () => {
  test('of a model say what it generates, and no number of parameters', async () => {
    const config = { model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 960, vocab_size: 49153 };
    expect(await facts('config.json', config)).toEqual({
      'model:model kinds': ['language-model', 'generative'],
      'model:model outputs': ['text'],
    });
    expect(await facts('config.json', { ...config, architectures: ['BertForMaskedLM'] })).toEqual({});
  });

  test('of other tools with the same file name are none', async () => {
    expect(await state('config.json', { dim: 256, n_layers: 8, vocab_size: 50000 })).toBe('not-evidence');
  });

  test.each([
    ['acme/tern-7b', 'acme/tern-7b'],
    ['tern-7b', 'tern-7b'],
    ['/home/someone/models/tern', undefined],
    ['./checkpoints', undefined],
    ['outputs/run/checkpoint-500', undefined],
  ])('of an adapter name the base %s as %s', async (name, base) => {
    const found = await facts('adapter_config.json', { peft_type: 'LORA', base_model_name_or_path: name });
    expect(found['model:model base.name']).toBe(base);
  });

  test('of training name base and public datasets, and no files of a disk', async () => {
    const text = 'base_model: acme/tern\nsequence_len: 4096\ndatasets:\n  - path: acme/gulls\n  - path: ./my.jsonl\n';
    expect(factsOf(await readOne('axolotl.yaml', text))).toEqual({
      'model:model base.name': 'acme/tern',
      'model:model datasets': ['acme/gulls'],
    });
  });
});

describe('codecarbon', () => {
  const header =
    'timestamp,project_name,duration,emissions,energy_consumed,country_iso_code,gpu_count,gpu_model,longitude';
  const row = (...cells: (string | number)[]) => `2026-01-01T00:00:00,${cells.join(',')}`;
  const read = async (...rows: string[]) =>
    factsOf(await readOne('emissions.csv', `${[header, ...rows].join('\n')}\n`));

  test('sums the rows of each project, kilograms as grams', async () => {
    const found = await read(
      row('tern', 3600, 0.5, 2, 'FRA', 4, '4 x NVIDIA A100', 2.3),
      row('gull', 1800, 1, 4, 'JPN', '', '', 2.3),
      row('tern', 1800, 0.25, 1, 'FRA', 4, '4 x NVIDIA A100', 2.3),
    );
    expect(found).toEqual({
      'model:tern training.energy_kwh': 3,
      'model:tern training.emissions_gco2eq': 750,
      'model:tern training.locations': ['eu'],
      'model:tern training.runs': ['measured'],
      'model:tern training.runs[measured].wall_hours': 1.5,
      'model:tern training.runs[measured].accelerator': 'NVIDIA A100',
      'model:tern training.runs[measured].count': 4,
      'model:gull training.energy_kwh': 4,
      'model:gull training.emissions_gco2eq': 1000,
      'model:gull training.locations': ['jp'],
      'model:gull training.runs': ['measured'],
      'model:gull training.runs[measured].wall_hours': 0.5,
    });
  });

  test('knows no sum where a row lacks its figure', async () => {
    const found = await read(row('tern', 3600, '', 2, 'FRA', '', '', ''), row('tern', 3600, 1, 2, 'FRA', '', '', ''));
    expect(found).not.toHaveProperty(['model:tern training.emissions_gco2eq']);
    expect(found['model:tern training.energy_kwh']).toBe(4);
  });

  test('is told from other tables of emissions', async () => {
    const national = 'iso,Country/Region,unit,1990,1991\nCHN,China,MtCO2e,2892.41,3039.78\n';
    expect((await readOne('emissions.csv', national)).state).toBe('not-evidence');
  });

  test('belongs to the model of its folder where nobody named the project', async () => {
    const { readings } = await readFiles({
      'emissions.csv': `${header}\n${row('codecarbon', 1, 1, 1, '', '', '', '')}\n`,
    });
    expect(readings[0]?.subjects).toMatchObject([{ kind: 'model', named: false, founds: false }]);
  });
});

describe('evaluations', () => {
  const harness = {
    results: { sciq: { 'acc,none': 0.87, 'acc_stderr,none': 0.01, alias: 'sciq' } },
    versions: { sciq: 1 },
  };

  test('of the harness give figures by task and the public name of the model', async () => {
    const config = { model: 'hf', model_args: 'pretrained=acme/tern,revision=main', limit: null };
    expect(await facts('results.json', { ...harness, config })).toEqual({
      'model:acme-tern name': 'acme/tern',
      'model:acme-tern evaluation.metrics': ['sciq-acc'],
      'model:acme-tern evaluation.metrics[sciq-acc].value': 0.87,
      'model:acme-tern evaluation.metrics[sciq-acc].task': 'sciq',
    });
  });

  test('of the harness with a limit are no result', async () => {
    const config = { model: 'hf', model_args: 'pretrained=acme/tern', limit: 100 };
    const reading = await readOne('results.json', json({ ...harness, config }));
    expect([factsOf(reading), problemsOf(reading)]).toEqual([
      { 'model:acme-tern name': 'acme/tern' },
      ['partial-run 15'],
    ]);
  });

  const log = (status: string, completed: number) => ({
    version: 2,
    status,
    eval: { task: 'guide', model: 'acme/tern', created: '2026-05-12T20:28:26-04:00', dataset: { samples: 16 } },
    results: {
      completed_samples: completed,
      scores: [{ metrics: { accuracy: { value: 0.5 }, stderr: { value: 0.1 } } }],
    },
  });

  test('of Inspect give figures of a whole run', async () => {
    expect(await facts('evals/log.json', log('success', 16))).toEqual({
      'model:acme-tern name': 'acme/tern',
      'model:acme-tern evaluation.report.date': '2026-05-12',
      'model:acme-tern evaluation.metrics': ['guide-accuracy'],
      'model:acme-tern evaluation.metrics[guide-accuracy].value': 0.5,
      'model:acme-tern evaluation.metrics[guide-accuracy].task': 'guide',
    });
  });

  test.each([
    ['cancelled', 16, 'unfinished-run'],
    ['error', 16, 'unfinished-run'],
    ['success', 3, 'partial-run'],
  ])('of Inspect that are %s over %s of 16 samples are no result', async (status, completed, code) => {
    const reading = await readOne('evals/log.json', json(log(status, completed)));
    expect(reading.facts.filter(({ path }) => path.startsWith('evaluation.metrics'))).toEqual([]);
    expect(reading.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('signatures and statements', () => {
  const bundle = (statement: unknown) => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: {
      payload: Buffer.from(json(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
    },
  });
  const statement = (...digests: string[]) => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: digests.map((sha256) => ({ name: 'tern', digest: { sha256 } })),
  });

  test('give the digest of the only thing that they are about', async () => {
    const digest = { 'model:model weights_digest': `sha256:${'ab'.repeat(32)}` };
    expect(await facts('model.sig', bundle(statement('ab'.repeat(32))))).toEqual(digest);
    expect(await facts('model.intoto.json', statement('ab'.repeat(32)))).toEqual(digest);
    expect(await facts('model.sig', bundle(statement('ab'.repeat(32), 'cd'.repeat(32))))).toEqual({});
  });

  test('over nothing, or around something else, are told', async () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(problemsOf(await readOne('model.sig', json(bundle(statement(empty)))))).toEqual(['empty-digest 4']);
    expect(problemsOf(await readOne('model.sig', json(bundle({ other: true }))))).toEqual(['invalid-signature 4']);
  });
});

describe('further artefacts', () => {
  test('MLflow gives the day on which a model was logged, and no path of a disk', async () => {
    const text =
      "artifact_path: file:///C:/Users/Someone/m\nflavors:\n  sklearn: {}\nutc_time_created: '2025-07-03 21:41:17.1'\n";
    expect(factsOf(await readOne('MLmodel', text))).toEqual({ 'model:model version_date': '2025-07-03' });
  });

  test('DVC names the data that it keeps, with the digest and where it was imported from', async () => {
    const text =
      'deps:\n- repo:\n    url: https://git.acme.example/data\nouts:\n- md5: 22a1a2931c8370d3aeedd7183606fd7f\n  path: data.xml\n';
    expect(factsOf(await readOne('data/data.xml.dvc', text))).toEqual({
      'dataset:data-xml name': 'data.xml',
      'dataset:data-xml digest': 'md5:22a1a2931c8370d3aeedd7183606fd7f',
      'dataset:data-xml lineage': 'Imported from https://git.acme.example/data',
    });
  });

  test('MLPerf gives the accelerators of all nodes', async () => {
    const system = {
      submitter: 'Acme',
      system_name: 's',
      number_of_nodes: '4',
      accelerators_per_node: '8',
      accelerator_model_name: 'H100',
    };
    expect(await facts('systems/s.json', system)).toMatchObject({ 'model:model training.runs[s].count': 32 });
  });

  test('a result of the hub counts with its dataset', async () => {
    const result = '- dataset: { id: acme/quiz, task_id: hard }\n  value: 0.4\n';
    expect(factsOf(await readOne('.eval_results/quiz.yaml', result))).toMatchObject({
      'model:model evaluation.metrics': ['acme-quiz-hard'],
    });
  });
});
