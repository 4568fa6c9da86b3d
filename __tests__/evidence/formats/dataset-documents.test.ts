import { describe, expect, test } from 'vitest';
import { factsOf, readOne } from '../memory-source.ts';

const facts = async (path: string, lines: readonly string[]) => factsOf(await readOne(path, `${lines.join('\n')}\n`));

describe('dataset cards of the hub', () => {
  const metadata = [
    '---',
    'task_categories: [text-classification]',
    'pretty_name: Coast Calls',
    'license: [cc-by-4.0]',
    '---',
  ];

  test('give name, licence and the sections of the template', async () => {
    const found = await facts('data/calls/README.md', [
      ...metadata,
      '# Dataset Card for calls',
      '## Dataset Creation',
      '### Curation Rationale',
      'To hear which birds breed on the coast.',
      '### Source Data',
      '#### Who are the source language producers?',
      'Ringers of two countries wrote notes.',
      '### Annotations',
      'N/A',
      '### Personal and Sensitive Information',
      'Names of ringers were removed.',
      '## Considerations',
      '### Discussion of Biases',
      '[More Information Needed]',
      '### Other Known Limitations',
      'Few recordings from winter.',
    ]);
    expect(found).toEqual({
      'dataset:coast-calls name': 'Coast Calls',
      'dataset:coast-calls licence': 'CC-BY-4.0',
      'dataset:coast-calls collection.purpose': 'To hear which birds breed on the coast.',
      'dataset:coast-calls collection.method': 'Ringers of two countries wrote notes.',
      'dataset:coast-calls governance.gaps': 'Few recordings from winter.',
    });
  });

  test.each([
    ['license: [mit, cc-by-4.0]', undefined],
    ['license: unknown', undefined],
    ['license: other', undefined],
    ['license: other\nlicense_name: acme-1.0', 'acme-1.0'],
    ['license: odc-by', 'ODC-By-1.0'],
  ])('read %j as the licence %s', async (line, id) => {
    const found = await facts('README.md', ['---', 'task_ids: [a]', line, '---', '# Calls']);
    expect(found['dataset:calls licence']).toBe(id);
  });

  test('that nobody filled in are none', async () => {
    const template = [
      '---',
      'task_ids: [a]',
      '---',
      '# Dataset Card for {{ pretty_name }}',
      '## Source Data',
      '{{ source }}',
    ];
    expect((await readOne('README.md', template.join('\n'))).state).toBe('not-evidence');
  });

  test('say when data were collected', async () => {
    const text = 'Calls were collected between March 1, 2021 and June 30, 2022 on two islands.';
    const found = await facts('README.md', ['---', 'task_ids: [a]', '---', '# Calls', text]);
    expect(found['dataset:calls collection.period']).toBe('2021-03-01/2022-06-30');
  });
});

describe('datasheets', () => {
  const sheet = [
    '# Datasheet — Coast Calls',
    '## Motivation',
    '',
    '**For what purpose was the dataset created?**',
    'To hear which birds breed on the coast.',
    '## Composition',
    '',
    '**Does the dataset contain confidential or sensitive data?**',
    'Notes may contain residual personal data of ringers.',
    '## Collection Process',
    '',
    '**How was the data acquired?**',
    'By microphones on two islands.',
    '',
    '**Over what timeframe?**',
    'From March 2021 until June 2022.',
    '## Distribution',
    '',
    '**Under what licence?**',
    'CC-BY 4.0, with attribution.',
  ];

  test('answer their questions', async () => {
    expect(await facts('DATASHEET.md', sheet)).toEqual({
      'dataset:coast-calls name': 'Coast Calls',
      'dataset:coast-calls licence': 'CC-BY-4.0',
      'dataset:coast-calls personal': true,
      'dataset:coast-calls collection.purpose': 'To hear which birds breed on the coast.',
      'dataset:coast-calls collection.method': 'By microphones on two islands.',
      'dataset:coast-calls collection.period': 'From March 2021 until June 2022.',
    });
  });

  test('say nothing of personal data by denying it', async () => {
    const denied = sheet.map((line) => line.replace('may contain residual', 'do not contain any'));
    expect(await facts('DATASHEET.md', denied)).not.toHaveProperty(['dataset:coast-calls personal']);
  });

  test('of electronics are none', async () => {
    const other = ['# Datasheet: LM317', '## Features', 'Adjustable output.', '## Absolute maximum ratings', '40 V'];
    expect((await readOne('docs/DATASHEET.md', other.join('\n'))).state).toBe('not-evidence');
  });
});
