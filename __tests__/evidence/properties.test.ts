import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/evidence/reading.ts';
import type { TextRange } from '../../src/facts/fact.ts';
import { parsePath, typeOf } from '../../src/facts/vocabulary.ts';
import { readFiles, readOne } from './memory-source.ts';

const NAMES = [
  'README.md',
  'MODEL_CARD.md',
  'ai-system.yml',
  'training-compute.json',
  'data-provenance.yaml',
  'any.yml',
];

/** Pieces that parsers stumble over, put together at random. */
const PIECES = [
  '---\n',
  'license: ',
  'mit',
  'declaration: ai-system/v1\n',
  'system:\n  ',
  '- ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '|\n ',
  '&a ',
  '*a',
  '<!--',
  '-->',
  '```\n',
  '# ',
  '## Limitations\n',
  '**',
  '| a | b |\n',
  '|--|--|\n',
  '\n',
  '\r\n',
  '\t',
  '  ',
  '\u0000',
  '\uFEFF',
  '👩‍🚀',
  '\ud800',
  '制限',
  'model-index:\n',
  '{"declaration": "ai-system/v1",',
  '1e400',
  '.inf',
  '!!x ',
  '? ',
  '%YAML 1.1\n',
  '<<: ',
  '__proto__: ',
  'constructor',
  'toString: ',
];
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** Every fact fits the vocabulary, every place lies in the file. */
function checkReading(reading: Reading, lines: number): void {
  for (const fact of reading.facts) {
    const [kind = ''] = fact.subject.split(':');
    expect(['org', 'system', 'model', 'dataset']).toContain(kind);
    expect(parsePath(fact.path), fact.path).not.toBeNull();
    expect(typeOf(kind as 'model', fact.path), fact.path).not.toBeNull();
    expect(Array.isArray(fact.value) && fact.state === 'declared').toBe(fact.complete !== undefined);
  }
  for (const range of [
    ...reading.facts.map((fact) => fact.origin.range),
    ...reading.problems.map((problem) => problem.range),
    ...reading.subjects.map((s) => s.range),
  ]) {
    expect(range.startLine).toBeGreaterThanOrEqual(1);
    expect(range.endLine).toBeLessThanOrEqual(lines);
    expect(
      range.startLine < range.endLine || (range.startLine === range.endLine && range.startColumn <= range.endColumn),
    ).toBe(true);
  }
  if (reading.state !== 'read') expect([reading.facts, reading.subjects]).toEqual([[], []]);
}

describe('reading is total', () => {
  test('on arbitrary bytes under every candidate name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
        const { readings } = await readFiles({ [name]: bytes });
        expect(readings).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('on text made of what parsers stumble over, and whatever comes out fits the vocabulary and the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), hostileText, async (name, text) => {
        const sane = new TextDecoder().decode(new TextEncoder().encode(text));
        checkReading(await readOne(name, sane), sane.split('\n').length);
      }),
      { numRuns: 1500 },
    );
  });

  test('on repetitions that make parsers quadratic', async () => {
    const seeds = [
      '- a\n  - b\n',
      '> ',
      '- ',
      '[',
      '![',
      '](',
      '*a **b ',
      '`',
      '<!--',
      '<a ',
      '| ',
      '|a|b|\n|-|-|\n',
      '# a\n',
      '**a**\n',
      '```\n',
      '__',
      'a_',
      '((',
      '&a ',
      '\\',
      '\n',
      ' ',
      '1. ',
    ];
    for (const seed of seeds) {
      const text = `# Model card\n\n${seed.repeat(Math.floor(200_000 / seed.length))}`;
      const started = performance.now();
      await readOne('MODEL_CARD.md', text);
      expect(performance.now() - started, seed).toBeLessThan(5000);
    }
  });
});

const DECLARATION = [
  'system:',
  '  id: a',
  '  name: Example',
  '  uses: [recruitment, nonsense]',
  '  markets:',
  '    eu: {offered: true}',
  '    uk:',
  '      offered: yes',
  '  intended_purpose: >-',
  '    Ranks applications',
  '    for vacancies',
  '  exclusions:',
  '    - id: personal-use',
  '      reason: TODO',
  '  dpia: {not_applicable: No personal data here}',
];
const CARD = [
  '# Tern',
  '',
  '**Developed by:** Acme',
  '',
  '## Limitations',
  '',
  'It only knows sea birds.',
  '',
  '- and few',
  '',
  'Evaluation',
  '---',
  '',
  '| a | b | c |',
  '|---|---|---|',
  '| one more | two | three |',
];

function shift(range: TextRange, by: number): TextRange {
  return { ...range, startLine: range.startLine + by, endLine: range.endLine + by };
}

function shifted(reading: Reading, by: number, from: number): Reading {
  const move = (range: TextRange): TextRange => (range.startLine >= from ? shift(range, by) : range);
  return {
    ...reading,
    blob: null,
    subjects: reading.subjects.map((subject) => ({ ...subject, range: move(subject.range) })),
    facts: reading.facts.map((fact) => ({ ...fact, origin: { ...fact.origin, range: move(fact.origin.range) } })),
    problems: reading.problems.map((problem) => ({
      ...problem,
      range: move(problem.range),
      fix: problem.fix ? { ...problem.fix, range: move(problem.fix.range) } : null,
    })),
  };
}

describe('inserting lines shifts every place and nothing else', () => {
  test('in a declaration', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', '# note', '#', '   '), { maxLength: 9 }),
        fc.constantFrom('\n', '\r\n'),
        async (extra, end) => {
          const before = await readOne('ai-system.yml', ['declaration: ai-system/v1', ...DECLARATION].join(end));
          const after = await readOne(
            'ai-system.yml',
            ['declaration: ai-system/v1', ...extra, ...DECLARATION].join(end),
          );
          expect(before.facts).toHaveLength(6);
          expect(shifted(after, 0, 1)).toEqual(shifted(before, extra.length, 2));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('in a card, above its metadata and below it', async () => {
    const metadata = ['---', 'license: mit', 'language: [en]', 'dataset: x', '---'];
    await fc.assert(
      fc.asyncProperty(fc.nat(9), fc.nat(9), fc.constantFrom('\n', '\r\n'), async (above, below, end) => {
        const build = (a: number, b: number): string =>
          [...Array<string>(a).fill(''), ...metadata, ...Array<string>(b).fill(''), ...CARD].join(end);
        const before = await readOne('README.md', build(0, 0));
        const after = await readOne('README.md', build(above, below));
        expect(before.facts.length).toBeGreaterThan(5);
        expect(shifted(after, 0, 1)).toEqual(shifted(shifted(before, below, 6), above, 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the order of keys changes no fact', () => {
  const words = (reading: Reading): readonly string[] =>
    reading.facts
      .map((fact) => JSON.stringify([fact.subject, fact.path, fact.value, fact.state, fact.complete]))
      .sort();
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

  test('in a declaration', async () => {
    const blocks = [
      'declaration: ai-system/v1',
      'organisation: {name: Acme, established: [eu]}',
      'system: {uses: [recruitment], id: a, phase: pilot, models: [m]}',
      'model: {training: {direct_flop: 1e22}, id: m}',
      'colour: blue',
    ];
    const expected = words(await readOne('ai-system.yml', blocks.join('\n')));
    expect(expected).toHaveLength(6);
    await fc.assert(
      fc.asyncProperty(shuffled(blocks), async (order) => {
        expect(words(await readOne('ai-system.yml', order.join('\n')))).toEqual(expected);
      }),
    );
  });

  test('in the metadata of a card', async () => {
    const lines = [
      'license: other',
      'license_name: acme-terms',
      'license_link: https://acme.example/terms',
      'language: [en, no]',
      'base_model: [a/b, c/d]',
      'pipeline_tag: translation',
      'co2_eq_emissions: 12',
    ];
    const build = (order: readonly string[]): string => ['---', ...order, '---'].join('\n');
    const expected = words(await readOne('README.md', build(lines)));
    expect(expected).toHaveLength(7);
    await fc.assert(
      fc.asyncProperty(shuffled(lines), async (order) => {
        expect(words(await readOne('README.md', build(order)))).toEqual(expected);
      }),
    );
  });
});
