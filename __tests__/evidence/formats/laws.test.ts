/** Laws that hold for every format. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { FURTHER_FORMATS } from '../../../src/evidence/formats/further-formats.ts';
import { FIRST_FORMATS } from '../../../src/evidence/formats/index.ts';
import type { Reading } from '../../../src/evidence/reading.ts';
import { parsePath, typeOf } from '../../../src/facts/vocabulary.ts';
import { FORMAT_FIXTURES, type FormatFixture } from '../format-fixtures.ts';
import { factsOf, readOne } from '../memory-source.ts';

const CASES = FORMAT_FIXTURES.map((fixture) => [fixture.format, fixture] as const);

test('every format has a file to be tried on', () => {
  expect(FORMAT_FIXTURES.map(({ format }) => format).toSorted()).toEqual(
    [...FIRST_FORMATS, ...FURTHER_FORMATS].map(({ id }) => id).toSorted(),
  );
});

const places = (reading: Reading) =>
  reading.facts.map(({ subject, path, origin }) => [subject, path, origin.range.startLine, origin.range.endLine]);

/** What may stand above the content of a file without being part of it. */
function blankLines({ path, text }: FormatFixture, count: number): string | null {
  if (/^(?:[[{]|---)/.test(text)) return '\n'.repeat(count);
  if (/\.(?:ya?ml|dvc|lock)$|MLmodel$/.test(path)) return '# a comment\n'.repeat(count);
  return /\.md$/.test(path) ? '\n'.repeat(count) : null;
}

describe.each(CASES)('%s', (format, fixture) => {
  const { path, text } = fixture;

  test('takes its file, and every fact fits the vocabulary and stands in the file', async () => {
    const reading = await readOne(path, text);
    expect(reading).toMatchObject({ state: 'read', format });
    expect(reading.facts.length).toBeGreaterThan(0);
    for (const { subject, path: at, origin } of reading.facts) {
      expect(parsePath(at), at).not.toBeNull();
      expect(typeOf(subject.slice(0, subject.indexOf(':')) as 'model', at), at).not.toBeNull();
      expect(origin.range.endLine).toBeLessThanOrEqual(text.split('\n').length);
      expect(origin.format).toBe(format);
    }
  });

  test('lines above shift every place by just as many', async () => {
    const above = blankLines(fixture, 3);
    if (above === null) return;
    const [plain, moved] = [await readOne(path, text), await readOne(path, above + text)];
    expect(places(moved)).toEqual(
      places(plain).map(([subject, at, first, last]) => [subject, at, Number(first) + 3, Number(last) + 3]),
    );
  });

  test('line ends of Windows and a byte order mark change nothing', async () => {
    const plain = await readOne(path, text);
    for (const other of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
      const reading = await readOne(path, other);
      expect(factsOf(reading)).toEqual(factsOf(plain));
      expect(places(reading)).toEqual(places(plain));
    }
  });

  test('another order of keys changes no fact', async () => {
    const other = turnedRound(path, text);
    if (other === null) return;
    expect(factsOf(await readOne(path, other))).toEqual(factsOf(await readOne(path, text)));
  });

  test('a piece cut out or put in anywhere is read or refused, never thrown at', async () => {
    const piece = fc.constantFrom('', '\0', '{', '"', '\n', '- ', ': ', '1e400', '[[[[', '😀', '<!--', '\t');
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(40), piece, async (at, length, put) => {
        const { state } = await readOne(path, text.slice(0, at) + put + text.slice(at + length));
        expect(['read', 'not-evidence', 'unreadable']).toContain(state);
      }),
      { numRuns: 60 },
    );
  });
});

/** The same tree with the keys of every mapping in the opposite order; null for files that are none. */
function turnedRound(path: string, text: string): string | null {
  if (/^\s*[[{]/.test(text) && !/\.jsonl$/.test(path)) return JSON.stringify(turn(JSON.parse(text)), null, 2);
  if (/\.(?:ya?ml|dvc)$|MLmodel$/.test(path)) return stringify(turn(parseYaml(text)));
  return null;
}

function turn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turn(inner)]),
  );
}
