import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { directorySource } from '../../src/evidence/directory.ts';
import { gitSource, mergeBase } from '../../src/evidence/git-commit.ts';
import { createEvidenceCache, readEvidence } from '../../src/evidence/read-evidence.ts';
import type { Source } from '../../src/evidence/source.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evidence-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@project.example', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, '-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function commit(message: string): string {
  git('add', '-A');
  git('commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}

async function open(ref: string, folder = ''): Promise<Source> {
  const source = await gitSource(root, ref, folder);
  if ('error' in source) throw new Error(source.error);
  return source;
}

async function textOf(source: Source, path: string, limit = 1000): Promise<string> {
  const entry = (await source.list()).entries.find((one) => one.path === path);
  if (!entry) return 'not listed';
  const bytes = await source.read(entry, limit);
  return bytes.ok ? new TextDecoder().decode(bytes.bytes) : bytes.reason;
}

describe('a directory', () => {
  test('lists files sorted by path, without git and packages, and reads them with their blob id', async () => {
    write('b/x.md', 'hello\n');
    write('a.md', '');
    write('node_modules/p/README.md', 'no');
    write('.git/config', 'no');
    const source = directorySource(root);
    expect((await source.list()).entries.map((entry) => entry.path)).toEqual(['a.md', 'b/x.md']);
    const bytes = await source.read({ path: 'b/x.md', kind: 'file', size: null, blob: null }, 100);
    expect(bytes).toMatchObject({ ok: true, blob: 'ce013625030ba8dba906f756967f9e9ca394464a' });
  });

  test('a link out of the root is listed as a link and never followed', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'MODEL_CARD.md'), '# Secret\n\nNot for this repository at all.\n');
    symlinkSync(join(outside, 'MODEL_CARD.md'), join(root, 'MODEL_CARD.md'));
    symlinkSync(outside, join(root, 'folder'));
    const source = directorySource(root);
    expect((await source.list()).entries.map((entry) => [entry.path, entry.kind])).toEqual([
      ['MODEL_CARD.md', 'link'],
      ['folder', 'link'],
    ]);
    for (const path of ['MODEL_CARD.md', 'folder/MODEL_CARD.md']) {
      const bytes = await source.read({ path, kind: 'file', size: null, blob: null }, 100);
      expect(bytes).toMatchObject({ ok: false, reason: expect.stringContaining('link') });
    }
    const { readings } = await readEvidence(source, { include: [], exclude: [], cache: createEvidenceCache() });
    expect(readings).toMatchObject([{ path: 'MODEL_CARD.md', state: 'unreadable', facts: [] }]);
    rmSync(outside, { recursive: true });
  });

  test('a link to a file of the same root is no way to read it either', async () => {
    write('a.md', 'a');
    symlinkSync('a.md', join(root, 'b.md'));
    const bytes = await directorySource(root).read({ path: 'b.md', kind: 'file', size: null, blob: null }, 100);
    expect(bytes).toMatchObject({ ok: false, reason: expect.stringContaining('link') });
  });

  test('a path that climbs out of the root is not read', async () => {
    const bytes = await directorySource(join(root)).read(
      { path: '../etc/passwd', kind: 'file', size: null, blob: null },
      100,
    );
    expect(bytes.ok).toBe(false);
  });

  test('a file over the limit and one that is gone are refused with a reason', async () => {
    write('big.md', 'x'.repeat(11));
    expect(await textOf(directorySource(root), 'big.md', 10)).toBe('It is larger than 10 bytes.');
    expect(await textOf(directorySource(root), 'big.md', 11)).toBe('x'.repeat(11));
    const gone = await directorySource(root).read({ path: 'gone.md', kind: 'file', size: null, blob: null }, 10);
    expect(gone).toMatchObject({ ok: false, reason: expect.stringContaining('ENOENT') });
  });

  test('more entries than the limit are cut, and the listing says so', async () => {
    for (let i = 0; i < 5; i++) write(`f${i}.md`, '');
    const listing = await directorySource(root, 3).list();
    expect(listing.entries).toHaveLength(3);
    expect(listing.truncated).toContain('more than 3 entries');
  });

  test('a root that is not there is a fault', async () => {
    await expect(directorySource(join(root, 'nowhere')).list()).rejects.toThrow();
  });
});

describe('a commit', () => {
  test('blobs that are read at the same time are each read whole, and one that is not there is told', async () => {
    git('init', '-q');
    const texts = Array.from({ length: 40 }, (_, i) => `${'\n'.repeat(i)}text ${i}\0é`);
    for (const [i, text] of texts.entries()) write(`f${i}`, text);
    const source = await open(commit('many'));
    const gone = { path: 'gone', kind: 'file', size: 3, blob: 'a'.repeat(40) } as const;
    const entries = (await source.list()).entries;
    const [missing, ...read] = await Promise.all([gone, ...entries].map((entry) => source.read(entry, 1000)));
    expect(missing).toEqual({ ok: false, reason: `Git could not read it (no blob ${'a'.repeat(40)}).` });
    expect(read.map((one) => (one.ok ? new TextDecoder().decode(one.bytes) : one.reason)).toSorted()).toEqual(
      texts.toSorted(),
    );
  });

  test('is read as it was committed, links and names with spaces included', async () => {
    git('init', '-q', '-b', 'main');
    write('docs/model card é.md', 'first\n');
    symlinkSync('docs', join(root, 'link'));
    const first = commit('one');
    write('docs/model card é.md', 'second\n');
    commit('two');
    const source = await open(first);
    expect(source.commit).toBe(first);
    expect((await source.list()).entries.map((entry) => [entry.path, entry.kind, entry.size])).toEqual([
      ['docs/model card é.md', 'file', 6],
      ['link', 'link', 4],
    ]);
    expect(await textOf(source, 'docs/model card é.md')).toBe('first\n');
    expect(await textOf(source, 'docs/model card é.md', 3)).toBe('It is larger than 3 bytes.');
    expect(await textOf(source, 'link')).toContain('links are not followed');
    expect(await textOf(await open('main', './docs/'), 'model card é.md')).toBe('second\n');
  });

  test('a submodule is listed as one', async () => {
    git('init', '-q', '-b', 'main');
    write('a.md', 'a');
    const id = commit('one');
    git('update-index', '--add', '--cacheinfo', `160000,${id},sub`);
    git('commit', '-q', '-m', 'sub');
    const listing = await (await open('HEAD')).list();
    expect(listing.entries.find((entry) => entry.path === 'sub')).toMatchObject({ kind: 'submodule', blob: null });
  });

  test.each([
    ['--upload-pack=touch x', 'begins with a dash'],
    ['-h', 'begins with a dash'],
    ['', 'empty'],
    ['a b', 'blanks'],
    ['nowhere', 'names no commit'],
    ['HEAD:a.md', 'names no commit'],
  ])('the ref %j is refused with a message', async (ref, message) => {
    git('init', '-q', '-b', 'main');
    write('a.md', 'a');
    commit('one');
    expect(await gitSource(root, ref)).toEqual({ error: expect.stringContaining(message) });
  });

  test('a subdirectory that is not there, is a file, or climbs out is refused', async () => {
    git('init', '-q', '-b', 'main');
    write('a.md', 'a');
    commit('one');
    for (const folder of ['nowhere', 'a.md', '..'])
      expect(await gitSource(root, 'HEAD', folder)).toHaveProperty('error');
  });

  test('replaced objects are not looked through', async () => {
    git('init', '-q', '-b', 'main');
    write('a.md', 'honest');
    commit('one');
    const honest = git('rev-parse', 'HEAD:a.md');
    write('b.md', 'forged');
    git('add', '-A');
    git('replace', honest, git('rev-parse', ':b.md'));
    expect(await textOf(await open('HEAD'), 'a.md')).toBe('honest');
  });

  test('the merge base of two branches is their last common commit', async () => {
    git('init', '-q', '-b', 'main');
    write('a.md', 'a');
    const base = commit('base');
    git('checkout', '-q', '-b', 'work');
    write('b.md', 'b');
    commit('work');
    git('checkout', '-q', 'main');
    write('c.md', 'c');
    commit('main');
    expect(await mergeBase(root, 'main', 'work')).toBe(base);
    git('checkout', '-q', '--orphan', 'other');
    commit('other');
    expect(await mergeBase(root, 'main', 'other')).toEqual({ error: expect.stringContaining('no common ancestor') });
    expect(await mergeBase(root, '-x', 'main')).toEqual({ error: expect.stringContaining('dash') });
  });
});
