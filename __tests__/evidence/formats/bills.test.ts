import { describe, expect, test } from 'vitest';
import { factsOf, readOne } from '../memory-source.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const facts = async (path: string, value: unknown) => factsOf(await readOne(path, json(value)));
const state = async (path: string, value: unknown) => (await readOne(path, json(value))).state;

describe('CycloneDX', () => {
  const bill = (...components: object[]) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', components });
  const model = {
    type: 'machine-learning-model',
    name: 'tern',
    version: '2',
    supplier: { name: 'Hugging Face' },
    publisher: 'Acme',
    licenses: [{ license: { id: 'apache-2.0', url: 'https://acme.example/licence' } }],
    hashes: [
      { alg: 'MD5', content: 'a' },
      { alg: 'SHA-256', content: 'AB'.repeat(32) },
    ],
    pedigree: { ancestors: [{ name: 'gull-base' }] },
    modelCard: {
      modelParameters: {
        approach: { type: 'supervised' },
        datasets: [{ ref: 'data-1' }, { name: 'coast photos', type: 'dataset' }],
      },
      quantitativeAnalysis: {
        performanceMetrics: [
          { type: 'accuracy', value: '0.91', slice: 'chicks' },
          { type: 'f1', value: 'high' },
        ],
      },
      considerations: {
        users: ['People who count sea birds'],
        technicalLimitations: ['Knows northern coasts only'],
        environmentalConsiderations: {
          energyConsumptions: [
            {
              activity: 'training',
              activityEnergyCost: { value: 10, unit: 'kWh' },
              co2CostEquivalent: { value: 0.5, unit: 'tCO2eq' },
            },
            {
              activity: 'fine-tuning',
              activityEnergyCost: { value: 2, unit: 'kWh' },
              co2CostEquivalent: { value: 0.1, unit: 'tCO2eq' },
            },
            { activity: 'inference', activityEnergyCost: { value: 90, unit: 'kWh' } },
          ],
        },
      },
    },
  };

  test('gives a model with its data, digest and energy of training alone, tonnes as grams', async () => {
    const data = { type: 'data', 'bom-ref': 'data-1', name: 'rings', data: [{ type: 'dataset', name: 'rings' }] };
    expect(await facts('app.cdx.json', bill(model, data))).toMatchObject({
      'model:tern name': 'tern',
      'model:tern developer': 'Acme',
      'model:tern release.licence': 'Apache-2.0',
      'model:tern release.licence_url': 'https://acme.example/licence',
      'model:tern weights_digest': `sha256:${'ab'.repeat(32)}`,
      'model:tern base.name': 'gull-base',
      'model:tern kinds': ['supervised'],
      'model:tern datasets': ['rings', 'coast photos'],
      'model:tern evaluation.metrics': ['accuracy-chicks'],
      'model:tern evaluation.metrics[accuracy-chicks].value': 0.91,
      'model:tern training.energy_kwh': 12,
      'model:tern training.emissions_gco2eq': 600_000,
      'dataset:rings name': 'rings',
    });
  });

  test('of software alone is no evidence, nor is data that is no dataset', async () => {
    const configuration = { type: 'data', name: 'settings', data: [{ type: 'configuration' }] };
    expect(await state('bom.json', bill({ type: 'library', name: 'x' }, configuration))).toBe('not-evidence');
  });

  test('that holds a model and is cut off is evidence that cannot be read', async () => {
    const reading = await readOne('bom.json', json(bill(model)).slice(0, -20));
    expect(reading).toMatchObject({ state: 'unreadable', facts: [] });
    expect((await readOne('bom.json', json(bill({ type: 'library' })).slice(0, -5))).state).toBe('not-evidence');
  });

  test('says nothing by the digest of nothing, words of the schema or an energy in another unit', async () => {
    const empty = {
      type: 'machine-learning-model',
      name: 'tern',
      hashes: [{ alg: 'SHA-256', content: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }],
      modelCard: {
        considerations: {
          users: ['Who are the intended users of the model?'],
          ethicalConsiderations: [
            { name: 'The name of the risk', mitigationStrategy: 'Strategy used to address this risk' },
          ],
          environmentalConsiderations: {
            energyConsumptions: [{ activity: 'training', activityEnergyCost: { value: 10, unit: 'MWh' } }],
          },
        },
      },
    };
    expect(await facts('bom.json', bill(empty))).toEqual({ 'model:tern name': 'tern' });
  });
});

describe('SPDX 3', () => {
  const document = (...graph: object[]) => ({
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': graph,
  });
  const model = { type: 'ai_AIPackage', spdxId: 'urn:m', name: 'tern', suppliedBy: 'urn:acme' };

  test('resolves supplier, data and declared licence inside its graph', async () => {
    const graph = document(
      {
        ...model,
        ai_typeOfModel: ['supervised', 'convolutional'],
        ai_limitation: 'Knows northern coasts only.',
        ai_metric: [{ key: 'recall', value: '0.5' }],
        ai_safetyRiskAssessment: 'high',
        ai_energyConsumption: {
          ai_trainingEnergyConsumption: [{ ai_energyQuantity: '36', ai_energyUnit: 'megajoule' }],
          ai_inferenceEnergyConsumption: [{ ai_energyQuantity: '5', ai_energyUnit: 'kilowattHour' }],
        },
      },
      { type: 'Organization', spdxId: 'urn:acme', name: 'Acme' },
      { type: 'dataset_DatasetPackage', spdxId: 'urn:d', name: 'rings', dataset_knownBias: ['Mostly adult birds.'] },
      { type: 'Relationship', relationshipType: 'trainedOn', from: 'urn:m', to: ['urn:d'] },
      {
        type: 'Relationship',
        relationshipType: 'hasConcludedLicense',
        from: 'urn:m',
        to: ['https://spdx.org/licenses/MIT'],
      },
      {
        type: 'Relationship',
        relationshipType: 'hasDeclaredLicense',
        from: 'urn:m',
        to: ['https://spdx.org/licenses/Apache-2.0'],
      },
    );
    expect(await facts('bom.spdx3.json', graph)).toEqual({
      'model:tern name': 'tern',
      'model:tern kinds': ['supervised'],
      'model:tern developer': 'Acme',
      'model:tern card.limitations': 'Knows northern coasts only.',
      'model:tern evaluation.metrics': ['recall'],
      'model:tern evaluation.metrics[recall].value': 0.5,
      'model:tern training.energy_kwh': 10,
      'model:tern datasets': ['rings'],
      'model:tern release.licence': 'Apache-2.0',
      'dataset:rings name': 'rings',
      'dataset:rings governance.bias_examination': 'Mostly adult birds.',
    });
  });

  test('names nobody by an address, and knows no energy in a unit of its own', async () => {
    const other = { ai_trainingEnergyConsumption: [{ ai_energyQuantity: '3', ai_energyUnit: 'other' }] };
    const graph = document({ ...model, suppliedBy: 'https://acme.example', ai_energyConsumption: other });
    expect(await facts('bom.spdx3.json', graph)).toEqual({ 'model:tern name': 'tern' });
  });

  test('of software alone is no evidence', async () => {
    expect(await state('x.spdx3.json', document({ type: 'software_Package', spdxId: 'a', name: 'x' }))).toBe(
      'not-evidence',
    );
  });
});

describe('the Model Card Toolkit', () => {
  test.each([
    ['0.0.1', { license: 'Apache-2.0' }, ['Only gulls and terns.']],
    ['0.0.2', { licenses: [{ identifier: 'Apache-2.0' }] }, [{ description: 'Only gulls and terns.' }]],
  ])('is read in version %s', async (schema_version, licence, limitations) => {
    const card = {
      schema_version,
      model_details: {
        name: 'Tern',
        owners: [{ name: 'Acme', contact: 'a@acme.example' }],
        version: { date: '08/28/2020' },
        ...licence,
      },
      considerations: { limitations },
      quantitative_analysis: { performance_metrics: [{ type: 'accuracy', value: '0.9' }] },
    };
    expect(await facts('model_card.json', card)).toEqual({
      'model:tern name': 'Tern',
      'model:tern developer': 'Acme',
      'model:tern contact': 'a@acme.example',
      'model:tern version_date': '2020-08-28',
      'model:tern release.licence': 'Apache-2.0',
      'model:tern card.limitations': 'Only gulls and terns.',
      'model:tern evaluation.metrics': ['accuracy'],
      'model:tern evaluation.metrics[accuracy].value': 0.9,
    });
  });

  test('leaves a date open whose day may be a month, and two licences', async () => {
    const details = {
      name: 'Tern',
      version: { date: '08/09/2020' },
      licenses: [{ identifier: 'MIT' }, { identifier: 'GPL-2.0' }],
    };
    expect(await facts('model_card.json', { model_details: details, considerations: {} })).toEqual({
      'model:tern name': 'Tern',
    });
  });

  const grown = (parameters: object, more: object = {}) =>
    facts('model_card.json', {
      model_details: { name: 'Tern' },
      model_parameters: parameters,
      ...more,
    });

  test('of a schema that grew out of it tells training, data and evaluation as well', async () => {
    const found = await grown(
      {
        model_architecture: 'A transformer for the calls of birds:\n- 12 layers\n- Total parameters: 85M (120M before)',
        training_datasets: [{ url: 'file://rings.yaml', description: 'Calls of ringed birds, by year.' }],
        compute_infrastructure: { hardware: '8x NVIDIA A100 80GB GPUs' },
        training_procedure: { description: 'Two stages, from easy to hard.', methodology: 'Mixed precision.' },
      },
      {
        datasets: ['acme/rings', 'rings', 'web pages (not disclosed; see the paper)'],
        base_model: 'acme/gull-base',
        quantitative_analysis: { evaluation_procedure: { description: 'On birds of the last two years.' } },
        considerations: { out_of_scope_uses: [{ description: 'Birds of other continents.' }] },
      },
    );
    expect(found).toMatchObject({
      'model:tern training.parameters': 85e6,
      'model:tern training.runs': ['training'],
      'model:tern training.runs[training].accelerator': 'NVIDIA A100 80GB',
      'model:tern training.runs[training].count': 8,
      'model:tern datasets': ['acme/rings', 'rings'],
      'model:tern base.name': 'acme/gull-base',
      'model:tern card.training_data': 'Calls of ringed birds, by year.',
      'model:tern card.training_procedure': 'Two stages, from easy to hard. Mixed precision.',
      'model:tern card.evaluation': 'On birds of the last two years.',
      'model:tern card.out_of_scope_use': 'Birds of other continents.',
    });
  });

  test.each([
    '64 nodes × 4 NVIDIA A100 GPUs',
    '8x A100 and 4x V100 GPUs',
    '8x A100, 4x V100',
    '4x bird feeders',
    'NVIDIA A100',
  ])('takes %s for no run of one kind of accelerator', async (hardware) => {
    expect(await grown({ compute_infrastructure: { hardware } })).toEqual({ 'model:tern name': 'Tern' });
  });

  test('says nothing of data whose description is not there', async () => {
    const empty = { description: '# Data\n\nNo further description provided' };
    expect(
      await grown({ data: [empty, empty], model_architecture: 'hidden size 4096, parameters of it unknown' }),
    ).toEqual({
      'model:tern name': 'Tern',
      'model:tern card.how_it_works': 'hidden size 4096, parameters of it unknown',
    });
  });

  test('is told from its schema and from other records called model card', async () => {
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', properties: { model_details: {} } };
    expect(await state('model_card.json', schema)).toBe('not-evidence');
    expect(await state('model_card.json', { ai_model: { name: 'x' }, bias_analysis: {} })).toBe('not-evidence');
    expect(await state('model_card.json', { model_details: 'text', considerations: {} })).toBe('not-evidence');
  });
});
