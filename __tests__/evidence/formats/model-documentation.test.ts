import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf, readOne } from '../memory-source.ts';

const FORM = `model_documentation: v1
last_updated: 2026-10-01
general:
  provider: Acme GmbH
  model_name: Tern 7B
  release_date: 2026-09-01
  union_market_release_date: 2026-09-15
  model_dependencies: [acme/gull-base]
properties:
  architecture: A decoder-only transformer of thirty-two layers.
  output_modalities: [text]
  total_model_size: 7.2B
distribution:
  licence: Apache-2.0
  licence_link: https://acme.example/licence
use:
  acceptable_use_policy: https://acme.example/use
  intended_uses: Writing and answering questions in four languages.
compute:
  training_compute: 4.1e22
  methodology: architecture
energy:
  training_energy_mwh: 38
`;

describe('the twin of the Model Documentation Form', () => {
  test('gives the facts of its items, megawatt-hours as kilowatt-hours', async () => {
    expect(factsOf(await readOne('model-documentation.yml', FORM))).toEqual({
      'model:tern-7b name': 'Tern 7B',
      'model:tern-7b developer': 'Acme GmbH',
      'model:tern-7b version_date': '2026-09-01',
      'model:tern-7b markets.eu.first_placed_on': '2026-09-15',
      'model:tern-7b base.name': 'acme/gull-base',
      'model:tern-7b card.how_it_works': 'A decoder-only transformer of thirty-two layers.',
      'model:tern-7b outputs': ['text'],
      'model:tern-7b training.parameters': 7.2e9,
      'model:tern-7b release.licence': 'Apache-2.0',
      'model:tern-7b release.licence_url': 'https://acme.example/licence',
      'model:tern-7b annex_xi[acceptable-use].url': 'https://acme.example/use',
      'model:tern-7b card.intended_use': 'Writing and answering questions in four languages.',
      'model:tern-7b training.cumulative_flop': 4.1e22,
      'model:tern-7b training.method': 'architecture',
      'model:tern-7b training.energy_kwh': 38_000,
    });
  });

  test('holds to its published schema, which refuses items that the form does not have', () => {
    const ajv = addFormats.default(new Ajv.default({ strict: false }));
    const validate = ajv.compile(JSON.parse(readFileSync('schemas/model-documentation.schema.json', 'utf8')));
    expect(validate(parse(FORM)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ model_documentation: 'v1', general: { risk_class: 'high' } })).toBe(false);
  });

  test('of another version, or cut off, is told apart', async () => {
    expect((await readOne('model-documentation.yml', FORM.replace('v1', 'v9'))).state).toBe('not-evidence');
    expect((await readOne('model-documentation.yml', `${FORM}  bad: [`)).state).toBe('unreadable');
  });
});
