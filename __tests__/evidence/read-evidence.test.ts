import { describe, expect, test } from 'vitest';
import { createEvidenceCache, readEvidence } from '../../src/evidence/read-evidence.ts';
import { memorySource, problemsOf, readFiles, readOne } from './memory-source.ts';

const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n';
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('a file that promises evidence and cannot be read whole is unreadable', () => {
  test.each([
    ['a card kept in Git LFS', 'MODEL_CARD.md', LFS, 'lfs-pointer'],
    ['a declaration kept in Git LFS', 'ai-system.yml', LFS, 'lfs-pointer'],
    ['a card that is not UTF-8', 'MODEL_CARD.md', bytes('# Mod\xe8le\n'), 'not-utf8'],
    [
      'a README that is not UTF-8 and begins like a card',
      'README.md',
      bytes('---\nlicense: mit\n---\nMod\xe8le\n'),
      'not-utf8',
    ],
    [
      'a declaration that is not UTF-8 under any name',
      'x.yml',
      bytes('declaration: ai-system/v1\nsystem: {name: Mod\xe8le}\n'),
      'not-utf8',
    ],
    ['a card with NUL characters', 'MODEL_CARD.md', '# A\0B\n', 'not-text'],
    ['a card of one line of 10 MB', 'MODEL_CARD.md', `# ${'x'.repeat(10_000_000)}`, 'too-large'],
    [
      'a declaration of one line of 10 MB',
      'ai-system.yml',
      `declaration: ai-system/v1 # ${'x'.repeat(10_000_000)}`,
      'too-large',
    ],
    [
      'a declaration nested 10,000 deep',
      'ai-system.yml',
      `declaration: ai-system/v1\nsystem: ${'['.repeat(10_000)}`,
      'too-deep',
    ],
    [
      'a JSON declaration nested 10,000 deep',
      'ai-system.json',
      `{"declaration": "ai-system/v1", "system": ${'['.repeat(10_000)}`,
      'too-deep',
    ],
    [
      'a JSON declaration cut in half',
      'ai-system.json',
      '{"declaration": "ai-system/v1", "system": {"id"',
      'invalid-json',
    ],
    ['metadata nested 10,000 deep', 'README.md', `---\nlicense: mit\nx: ${'{a: '.repeat(10_000)}\n---\n`, 'too-deep'],
  ])('%s', async (_, path, content, code) => {
    const reading = await readOne(path, content);
    expect(reading).toMatchObject({ state: 'unreadable', format: null, facts: [], subjects: [] });
    expect(reading.reason).not.toBeNull();
    expect(problemsOf(reading)[0]).toMatch(new RegExp(`^${code} `));
  });

  test('a link and a submodule in place of evidence', async () => {
    const { readings } = await readFiles({}, [
      { path: 'ai-system.yml', kind: 'link', size: 3, blob: null },
      { path: 'MODEL_CARD.md', kind: 'submodule', size: null, blob: null },
    ]);
    expect(readings.map((reading) => [reading.path, reading.state])).toEqual([
      ['MODEL_CARD.md', 'unreadable'],
      ['ai-system.yml', 'unreadable'],
    ]);
  });

  test('a file that the source cannot give', async () => {
    const source = memorySource({}, [{ path: 'MODEL_CARD.md', kind: 'file', size: 5, blob: null }]);
    const { readings } = await readEvidence(source, { include: [], exclude: [], cache: createEvidenceCache() });
    expect(readings).toMatchObject([{ state: 'unreadable', reason: 'It is gone.' }]);
  });
});

test('files that promise nothing may be anything', async () => {
  const { readings } = await readFiles({
    'README.md': bytes('caf\xe9'),
    'x.yml': LFS,
    'y.yaml': '{{ helm }}: [',
    'z.yml': '\0',
  });
  expect(readings.every((reading) => reading.state === 'not-evidence' && reading.problems.length === 0)).toBe(true);
});

test('an unchanged file is read once for two trees, a changed one twice', async () => {
  const cache = createEvidenceCache();
  const read: string[] = [];
  const options = { include: [], exclude: [], cache };
  const card = '---\nlicense: mit\n---\n# Tern\n';
  const base = await readEvidence(
    memorySource({ 'README.md': card, 'ai-system.yml': 'declaration: ai-system/v1\n' }, [], (path) => read.push(path)),
    options,
  );
  const head = await readEvidence(
    memorySource({ 'README.md': card, 'ai-system.yml': 'declaration: ai-system/v1\nsystem: {id: a}\n' }, [], (path) =>
      read.push(path),
    ),
    options,
  );
  expect(read.sort()).toEqual(['README.md', 'ai-system.yml', 'ai-system.yml']);
  expect(head.readings[0]).toBe(base.readings[0]);
  expect(head.readings[1]?.subjects).toHaveLength(1);
});

test('the same bytes under another path are another reading', async () => {
  const card = '---\nlicense: mit\n---\n';
  const { readings } = await readFiles({ 'a/README.md': card, 'b/README.md': card });
  expect(readings.map((reading) => [reading.path, reading.facts[0]?.origin.path, reading.subjects[0]?.key])).toEqual([
    ['a/README.md', 'a/README.md', 'a'],
    ['b/README.md', 'b/README.md', 'b'],
  ]);
});

test('lines are kept for evidence, readable or not, and for nothing else', async () => {
  const { texts } = await readFiles({
    'README.md': '# Tool\n',
    'MODEL_CARD.md': '# A\r\n\r\nb',
    'ai-system.yml': 'a: [\n',
  });
  expect([...texts]).toEqual([
    ['MODEL_CARD.md', ['# A', '', 'b']],
    ['ai-system.yml', ['a: [', '']],
  ]);
});

test('readings do not depend on the order in which a source answers', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`m${i}/README.md`, `---\nlicense: mit\n---\n# M${i}\n`]),
  );
  const plain = memorySource(files);
  let turn = 0;
  const shuffled = {
    ...plain,
    read: async (...args: Parameters<typeof plain.read>) => {
      for (let wait = (turn++ * 7) % 11; wait > 0; wait--) await Promise.resolve();
      return plain.read(...args);
    },
  };
  const options = () => ({ include: [], exclude: [], cache: createEvidenceCache() });
  expect((await readEvidence(shuffled, options())).readings).toEqual((await readEvidence(plain, options())).readings);
});
