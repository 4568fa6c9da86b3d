import { describe, expect, test } from 'vitest';
import { discover } from '../../src/evidence/discover.ts';
import { classOf } from '../../src/evidence/evidence-names.ts';
import { matchesGlob } from '../../src/evidence/glob.ts';
import type { SourceEntry } from '../../src/evidence/source.ts';

const CAPACITY = 400;
const file = (path: string, size = 10): SourceEntry => ({ path, kind: 'file', size, blob: null });
const pathsOf = (
  entries: readonly SourceEntry[],
  include: readonly string[] = [],
  exclude: readonly string[] = [],
): readonly string[] =>
  discover({ entries, truncated: null }, { include, exclude }, CAPACITY).candidates.map(
    (candidate) => candidate.entry.path,
  );

describe('glob patterns', () => {
  test.each([
    ['docs/*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/deep/a.md', false],
    ['docs/**/*.md', 'docs/deep/er/a.md', true],
    ['docs/**/*.md', 'docs/a.md', true],
    ['**/card.md', 'card.md', true],
    ['*.yml', 'deep/a.yml', true],
    ['/*.yml', 'deep/a.yml', false],
    ['third_party', 'src/third_party/x/a.md', true],
    ['third_party/', 'third_party/a.md', true],
    ['docs', 'documents/a.md', false],
    ['a?c.md', 'abc.md', true],
    ['a?c.md', 'ac.md', false],
    ['a.md', 'axmd', false],
    ['[a].md', 'a.md', false],
    ['', 'a.md', false],
  ])('%s on %s', (pattern, path, expected) => expect(matchesGlob(pattern, path)).toBe(expected));

  test('patterns full of stars stay cheap', () => {
    const pattern = 'a*'.repeat(400);
    expect(matchesGlob(pattern, `${'a'.repeat(4000)}b/${'a'.repeat(4000)}`)).toBe(true);
    expect(matchesGlob(`${pattern}c`, 'a'.repeat(4000))).toBe(false);
    expect(matchesGlob(`${'**/'.repeat(200)}x`, 'a/'.repeat(500))).toBe(false);
  });
});

describe('names', () => {
  test.each([
    ['README.md', 'readme'],
    ['models/x/readme.MD', 'readme'],
    ['MODEL_CARD.md', 'card'],
    ['docs/model-card-v2.md', 'card'],
    ['docs/model_card_template.md', null],
    ['templates/MODEL_CARD.md', null],
    ['ai-system.yml', 'declaration'],
    ['legal/hiring.ai-system.yaml', 'declaration'],
    ['training_compute.json', 'declaration'],
    ['schemas/ai-system.schema.json', null],
    ['k8s/deployment.yaml', 'other'],
    ['runs/emissions.csv', 'artefact'],
    ['mlruns/1/MLmodel', 'artefact'],
    ['data.dvc', 'artefact'],
    ['app.cdx.json', 'artefact'],
    ['docs/DATASHEET.md', 'artefact'],
    ['models/x/config.json', 'artefact'],
    ['training_results/nvidia/systems/dgx.json', 'other'],
    ['schemas/model_card.schema.json', null],
    ['locales/en.json', null],
    ['package.json', null],
    ['pnpm-lock.yaml', null],
    ['.github/workflows/ci.yml', null],
    ['node_modules/x/README.md', null],
    ['vendor/x/MODEL_CARD.md', null],
    ['CHANGELOG.md', null],
  ])('%s', (path, expected) => expect(classOf(path)).toBe(expected));
});

describe('discovery', () => {
  test('include narrows, exclude takes away', () => {
    const entries = [file('a/README.md'), file('b/README.md'), file('b/old/README.md')];
    expect(pathsOf(entries, ['b'], ['old'])).toEqual(['b/README.md']);
  });

  test('links and submodules count only under a name that promises evidence', () => {
    const entries: SourceEntry[] = [
      { path: 'MODEL_CARD.md', kind: 'link', size: null, blob: null },
      { path: 'README.md', kind: 'link', size: null, blob: null },
      { path: 'libs/model', kind: 'submodule', size: null, blob: null },
    ];
    expect(pathsOf(entries)).toEqual(['MODEL_CARD.md']);
  });

  test('beyond the limit it says how many files were not looked at, and never drops a declaration', () => {
    const many = Array.from({ length: CAPACITY + 7 }, (_, i) => file(`k8s/deep/f${String(i).padStart(4, '0')}.yaml`));
    const found = discover(
      { entries: [...many, file('z/z/z/z/ai-system.yml'), file('README.md')], truncated: null },
      { include: [], exclude: [] },
      CAPACITY,
    );
    expect(found.candidates).toHaveLength(CAPACITY + 1);
    expect(found.candidates.map((candidate) => candidate.entry.path)).toEqual(
      expect.arrayContaining(['z/z/z/z/ai-system.yml', 'README.md']),
    );
    expect(found.truncated).toMatch(/^8 of 409 files/);
  });

  test('a listing that was cut stays cut', () => {
    expect(discover({ entries: [], truncated: 'Cut.' }, { include: [], exclude: [] }, CAPACITY).truncated).toBe('Cut.');
  });

  test('YAML of more than a mebibyte is not looked at unless its name promises evidence', () => {
    expect(pathsOf([file('dump.yaml', 2 ** 21), file('ai-system.yaml', 2 ** 21)])).toEqual(['ai-system.yaml']);
  });
});
