import { describe, expect, test } from 'vitest';
import { factsOf, readOne } from '../memory-source.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const facts = async (path: string, value: unknown) => factsOf(await readOne(path, json(value)));
const state = async (path: string, value: unknown) => (await readOne(path, json(value))).state;

describe('Croissant', () => {
  const dataset = {
    '@context': { cr: 'http://mlcommons.org/croissant/' },
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'Coast rings',
  };

  test('gives what responsible AI asks for, however its keys are spelt', async () => {
    for (const key of ['rai:dataCollectionTimeFrame', 'rai:dataCollectionTimeframe', 'dataCollectionTimeframe']) {
      const found = await facts('croissant.json', {
        ...dataset,
        version: '1.2',
        url: 'https://data.acme.example/rings',
        'rai:dataBiases': ['Mostly adult birds.', 'Few photographs from winter.'],
        'rai:annotatorDemographics': 'Twelve ringers of two countries.',
        [key]: '2024-01-01/2024-06-30',
      });
      expect(found).toEqual({
        'dataset:coast-rings name': 'Coast rings',
        'dataset:coast-rings version': '1.2',
        'dataset:coast-rings url': 'https://data.acme.example/rings',
        'dataset:coast-rings governance.bias_examination': 'Mostly adult birds. Few photographs from winter.',
        'dataset:coast-rings governance.labelling': 'Twelve ringers of two countries.',
        'dataset:coast-rings collection.period': '2024-01-01/2024-06-30',
      });
    }
  });

  test.each([
    ['cc-by-4.0', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
    ['https://choosealicense.com/licenses/mit/', 'MIT'],
    ['https://spdx.org/licenses/Apache-2.0.html', 'Apache-2.0'],
    [{ '@type': 'sc:CreativeWork', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }, 'CC0-1.0'],
    ['unknown', undefined],
    ['other', undefined],
    ['https://acme.example/terms', undefined],
    [['mit', 'apache-2.0'], undefined],
  ])('reads the licence %j as %s', async (license, id) => {
    expect((await facts('croissant.json', { ...dataset, license }))['dataset:coast-rings licence']).toBe(id);
  });

  test('has a digest where it has one file, and none where it has several', async () => {
    const file = (sha256: string) => ({ '@type': 'cr:FileObject', sha256 });
    const digest = async (...distribution: object[]) =>
      (await facts('croissant.json', { ...dataset, distribution }))['dataset:coast-rings digest'];
    expect(await digest(file('ab'.repeat(32)), { '@type': 'cr:FileSet' })).toBe(`sha256:${'ab'.repeat(32)}`);
    expect(await digest(file('ab'.repeat(32)), file('cd'.repeat(32)))).toBeUndefined();
    expect(await digest(file('https://example.com/issues/80'))).toBeUndefined();
  });

  test('is told from other datasets of schema.org', async () => {
    expect(await state('metadata.json', { '@context': 'https://schema.org', '@type': 'Dataset', name: 'x' })).toBe(
      'not-evidence',
    );
  });
});

describe('provenance records of the Data & Trust Alliance', () => {
  const record = {
    source: { version: '1.0.0', title: 'Trial A', issuer: [{ name: 'Acme' }], description: 'x' },
    provenance: {
      'origin-geography': [{ country: 'GB' }, { country: 'US', state: 'US-TX' }],
      'generation-period': { start: '2024-03-01', end: '2024-03-08' },
      'generation-method': [{ code: 'user-generated-content-behavior' }, { code: 'sensor-and-iot-output-biometric' }],
    },
    use: { license: ['MIT'] },
  };

  test('give place, period, sources and licence, and no version of the standard as one of the data', async () => {
    expect(await facts('data/provenance.json', record)).toEqual({
      'dataset:trial-a name': 'Trial A',
      'dataset:trial-a collection.period': '2024-03-01/2024-03-08',
      'dataset:trial-a collection.geography': 'GB, US-TX',
      'dataset:trial-a sources': ['users'],
      'dataset:trial-a licence': 'MIT',
    });
  });

  test.each(['code', 'regulation'])('say by their classes (%s) that data are personal and of health', async (key) => {
    const found = await facts('provenance.json', {
      ...record,
      use: { classification: [{ [key]: 'pii' }, { [key]: 'phi' }] },
    });
    expect(found).toMatchObject({
      'dataset:trial-a personal': true,
      'dataset:trial-a sensitive_categories': ['health'],
    });
  });

  test('that name no class do not say that data are not personal', async () => {
    const found = await facts('provenance.json', { ...record, use: { classification: [] } });
    expect(found).not.toHaveProperty(['dataset:trial-a personal']);
  });

  test('are told from their schema', async () => {
    expect(await state('provenance.json', { $schema: 'x', ...record })).toBe('not-evidence');
  });
});

describe('summaries of the Data Provenance Initiative', () => {
  test('give each dataset of a collection', async () => {
    const one = (name: string, licences: readonly string[]) => ({
      'Dataset Name': name,
      'Unique Dataset Identifier': name,
      'Process Description': 'Recorded first and written down later',
      Licenses: licences.map((License) => ({ License })),
    });
    expect(
      await facts('provenance-summary.json', { a: one('rings', ['CC BY 4.0']), b: one('calls', ['MIT', 'CC0']) }),
    ).toEqual({
      'dataset:rings name': 'rings',
      'dataset:rings collection.method': 'Recorded first and written down later',
      'dataset:rings licence': 'CC-BY-4.0',
      'dataset:calls name': 'calls',
      'dataset:calls collection.method': 'Recorded first and written down later',
    });
  });
});
