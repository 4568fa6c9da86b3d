import { describe, expect, test } from 'vitest';
import { linkDossier } from '../../../src/facts/dossier.ts';
import { factsOf, readFiles, readOne } from '../memory-source.ts';

const table = (...rows: string[]) => ['Field | Response', ':--- | :---', ...rows, ''].join('\n');
const EXPLAINED = table(
  'Intended Task/Domain: | Telling gulls from terns',
  'Model Type: | Transformer',
  'Intended Users: | Keepers of bird stations',
  'Describe how the model works: | Pictures become patches, patches become names.',
  'Name the adversely impacted groups this has been tested to deliver comparable outcomes regardless of: | None',
  'Technical Limitations & Mitigation: | Fog hides the wings; wait for better light.',
  'Verified to have met prescribed NVIDIA quality standards: | Yes',
  'Potential Known Risks: | It may take a gull for a tern.',
);
const OVERVIEW = `# Model Overview

### Description: <br>
TERN-2 classifies sea birds in pictures. <br>

### License/Terms of Use
Apache-2.0 <br>

### Deployment Geography:
Global <br>

## Software Integration: <br>
**Runtime Engine(s):**
* Any browser with a graphics card <br>

## Model Version(s):
v2.1 <br>

## Training Dataset: Only pictures that the stations took themselves. <br>
**Link:** kept at the stations <br>
`;

describe('subcards of Model Card++', () => {
  test('tell use, limits, risks and how it works, each at its rows', async () => {
    const reading = await readOne('docs/EXPLAINABILITY.md', EXPLAINED);
    expect(factsOf(reading)).toEqual({
      'model:model card.intended_use': 'Telling gulls from terns Keepers of bird stations',
      'model:model card.how_it_works': 'Pictures become patches, patches become names.',
      'model:model card.limitations': 'Fog hides the wings; wait for better light.',
      'model:model card.risks': 'It may take a gull for a tern.',
    });
    expect(reading.facts.map(({ origin }) => origin.range.startLine)).toEqual([3, 6, 8, 10]);
  });

  test('may ask under headings', async () => {
    const asked =
      '# Explainability Subcard\n\n## Intended Users:\n\nKeepers of bird stations.\n\n## Potential Known Risks:\n\nNone\n';
    expect(factsOf(await readOne('explainability.md', asked))).toEqual({
      'model:model card.intended_use': 'Keepers of bird stations.',
    });
  });

  test('whose answers are none, and templates, say nothing and found no model', async () => {
    const bias = (answer: string) =>
      table(
        `Measures taken to mitigate against unwanted bias: | ${answer}`,
        `Potential Known Risks | ${answer}`,
        `Use Case Restrictions: | ${answer}`,
      );
    for (const answer of ['None', 'Not Applicable (N/A)', 'None Known (see the other subcards)', 'N/A']) {
      const reading = await readOne('bias.md', bias(answer));
      expect([reading.state, reading.facts, reading.subjects.some(({ founds }) => founds)]).toEqual([
        'read',
        [],
        false,
      ]);
    }
    expect((await readOne('bias.md', bias('[Insert Response Here]'))).state).toBe('not-evidence');
  });

  test.each([
    ['other tables', table('Browser | Any of the last two years', 'Login | By the card of the station')],
    ['a policy with one such question', table('Intended Users: | Anybody who reads this', 'Fees | None at all')],
    ['a page with chapters', `# Privacy\n\n## Your rights\n\n${EXPLAINED}`],
  ])('are none where the file holds %s', async (_, text) => {
    expect((await readOne('privacy.md', text)).state).toBe('not-evidence');
  });

  test('within a card add what its sections do not say', async () => {
    const card = `# Model card for Tern\n\n## Limitations\n\nIt knows no penguins at all.\n\n## Explainability\n\n${EXPLAINED}`;
    expect(factsOf(await readOne('MODEL_CARD.md', card))).toMatchObject({
      'model:tern card.limitations': 'It knows no penguins at all.',
      'model:tern card.risks': 'It may take a gull for a tern.',
    });
  });

  test('belong to the model of the overview beside them', async () => {
    const { readings } = await readFiles({ 'tern/model_card.md': OVERVIEW, 'tern/explainability.md': EXPLAINED });
    const { subjects, conflicts } = linkDossier(readings);
    expect(subjects.filter(({ kind }) => kind === 'model').map(({ id }) => id)).toEqual(['model:tern-2']);
    expect(conflicts).toEqual([]);
  });
});

describe('an overview of Model Card++', () => {
  test('is named at the beginning of its description, and tells its version and sections begun in headings', async () => {
    expect(factsOf(await readOne('model_card.md', OVERVIEW))).toMatchObject({
      'model:tern-2 name': 'TERN-2',
      'model:tern-2 version': 'v2.1',
      'model:tern-2 card.description': 'TERN-2 classifies sea birds in pictures.',
      'model:tern-2 card.operating_conditions': 'Any browser with a graphics card',
      'model:tern-2 card.training_data': 'Only pictures that the stations took themselves. kept at the stations',
    });
  });

  test.each([
    ['# TERN-2 Overview', 'TERN-2 classifies', 'TERN-2'],
    ['# Model Overview', 'This model classifies', undefined],
    ['# Model Overview', 'Terns is what it classifies', undefined],
    ['# Model Overview', 'MRI scans of gulls show', undefined],
    ['# Gull 3', 'TERN-2 classifies', 'Gull 3'],
  ])('titled %s that begins with "%s" is named %s', async (title, opening, name) => {
    const text = OVERVIEW.replace('# Model Overview', title).replace('TERN-2 classifies', opening);
    const { facts } = await readOne('model_card.md', text);
    expect(facts.find(({ path }) => path === 'name')?.value).toBe(name);
  });

  test('leaves a list of versions alone', async () => {
    const text = OVERVIEW.replace('v2.1 <br>', '* v2.1\n* v2.2\n');
    expect(factsOf(await readOne('model_card.md', text))).not.toHaveProperty(['model:tern-2 version']);
  });
});
