/** What the tree of a repository shows by the names of its files. */
import { describe, expect, test } from 'vitest';
import type { SourceEntry } from '../../src/evidence/source.ts';
import { linkDossier } from '../../src/facts/dossier.ts';
import { type MemoryFiles, readFiles } from './memory-source.ts';

const CARD = { 'README.md': '---\nlicense: mit\npipeline_tag: text-generation\n---\n# A model\n' };

async function filesOf(files: MemoryFiles, others: readonly SourceEntry[] = []) {
  const { readings, repository } = await readFiles(files, others);
  const dossier = linkDossier([...readings, ...repository]);
  return Object.fromEntries(
    dossier.facts.filter((f) => f.subject === 'repository:repository').map((f) => [f.path, f.value]),
  );
}

describe('the repository', () => {
  test.each([
    ['SECURITY.md', 'security-policy'],
    ['.github/SECURITY.md', 'security-policy'],
    ['CHANGELOG.md', 'changelog'],
    ['LICENSE', 'licence'],
    ['LICENCE.txt', 'licence'],
    ['sbom.cdx.json', 'bill-of-materials'],
    ['docs/aibom.json', 'bill-of-materials'],
    ['uv.lock', 'dependency-lock'],
    ['web/package-lock.json', 'dependency-lock'],
    ['prompts/system.txt', 'prompts'],
    ['app/system_prompt.md', 'prompts'],
    ['AGENTS.md', 'agent-instructions'],
    ['weights/model-00001-of-00002.safetensors', 'model-weights'],
    ['tests/test_model.py', 'tests'],
    ['.github/workflows/ci.yml', 'continuous-integration'],
    ['train.ipynb', 'notebooks'],
  ])('holds %s as %s', async (path, sort) => {
    expect(await filesOf({ ...CARD, [path]: 'x' })).toMatchObject({ [`files[${sort}].paths`]: [path] });
  });

  test.each([
    'docs/insecurity.md',
    'exchange.md',
    'promptly.md',
    'src/licensing.ts',
    'contest/a.py',
    'clock.md',
    'lock',
  ])('makes nothing of %s', async (path) => {
    expect(await filesOf({ ...CARD, [path]: 'x' })).toEqual({});
  });

  test('tells that files changed, were added or were renamed', async () => {
    const digest = async (files: MemoryFiles) => (await filesOf({ ...CARD, ...files }))['files[prompts].digest'];
    const first = await digest({ 'prompts/a.txt': 'be kind' });
    expect(first).toMatch(/^[0-9a-f]{40}$/);
    expect(await digest({ 'prompts/a.txt': 'be kind' })).toBe(first);
    expect(await digest({ 'prompts/a.txt': 'be brief' })).not.toBe(first);
    expect(await digest({ 'prompts/b.txt': 'be kind' })).not.toBe(first);
    expect(await digest({ 'prompts/a.txt': 'be kind', 'prompts/b.txt': '' })).not.toBe(first);
  });

  test('claims no digest where contents are not known, and takes no link for a file', async () => {
    const unknown: SourceEntry = { path: 'prompts/a.txt', kind: 'file', size: 1, blob: null };
    expect(await filesOf(CARD, [unknown])).toEqual({ 'files[prompts].paths': ['prompts/a.txt'] });
    expect(await filesOf(CARD, [{ ...unknown, kind: 'link' }])).toEqual({});
  });

  test('is a subject only where something is evidence', async () => {
    expect(await filesOf({ 'SECURITY.md': 'x', 'main.py': 'x' })).toEqual({});
  });
});
