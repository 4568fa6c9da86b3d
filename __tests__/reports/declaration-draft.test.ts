import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FactValue } from '../../src/facts/fact.ts';
import { renderDraft } from '../../src/reports/declaration-draft.ts';
import { factsOf, readOne } from '../evidence/memory-source.ts';

const RANGE = { startLine: 7, startColumn: 1, endLine: 7, endColumn: 2 };
const fact = (path: string, value: FactValue, complete?: boolean): Fact => ({
  subject: 'model:tern',
  path,
  value,
  state: 'declared',
  ...(complete === undefined ? {} : { complete }),
  origin: { path: 'README.md', range: RANGE, format: 'hugging-face-model-card', how: 'structured' },
});
const draft = (facts: readonly Fact[]) =>
  renderDraft({
    declaration: 'ai-system',
    subjects: [
      {
        subject: { id: 'model:tern', kind: 'model', key: 'tern', name: 'Tern', implicit: false, places: [] },
        id: 'tern',
        facts,
        card: 'README.md',
      },
    ],
    questions: [],
  });

describe('a draft of a declaration', () => {
  it('names the place of each value, and leaves what is not whole or settled as a comment', () => {
    const text = draft([
      fact('name', 'Tern'),
      fact('languages', ['en'], false),
      fact('kinds', ['supervised'], true),
      fact('release.licence', 'MIT'),
      fact('release.licence', 'Apache-2.0'),
      fact('evaluation.metrics', ['f1'], false),
      fact('evaluation.metrics[f1].value', 0.9),
      fact('training.parameters', { low: 6e9, high: 7e9 }),
    ]);
    expect(text.split('\n').slice(3)).toEqual([
      'model:',
      '  id: "tern"',
      '  card: "README.md"',
      '  name: "Tern"  # README.md:7',
      '#   languages: ["en"]  # README.md:7, perhaps not all: complete the list',
      '  kinds: ["supervised"]  # README.md:7',
      '#   release:',
      '#     licence: "MIT"  # README.md:7',
      '#     licence: "Apache-2.0"  # README.md:7',
      '#   evaluation:',
      '#     metrics:',
      '#       - id: "f1"',
      '#         value: 0.9  # README.md:7',
      '  training:',
      '    parameters: { low: 6000000000, high: 7000000000 }  # README.md:7',
      '',
    ]);
  });

  it('reads back to the values that were written, whatever they hold', async () => {
    const word = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .filter((text) => /[\p{L}\p{N}]{3}/u.test(text));
    await fc.assert(
      fc.asyncProperty(word, word, fc.double({ min: 1e-3, max: 1e25, noNaN: true }), async (name, licence, tokens) => {
        const written = { name: name.trim(), 'release.licence': licence.trim(), 'training.tokens': tokens };
        const reading = await readOne(
          'ai-system.yml',
          draft(Object.entries(written).map(([path, value]) => fact(path, value))),
        );
        const read = factsOf(reading);
        for (const [path, value] of Object.entries(written)) {
          const back = read[`model:tern ${path}`];
          if (back !== undefined) expect(back).toEqual(value);
          // Only text that stands for nothing is not read back.
          else expect(reading.problems.map(({ code }) => code)).toEqual(expect.not.arrayContaining(['invalid-yaml']));
        }
        expect(reading.state).toBe('read');
      }),
      { numRuns: 200 },
    );
  });
});
