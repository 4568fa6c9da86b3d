import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveCommits } from '../../src/github/commits.ts';
import { contentsSource, createBlobCache } from '../../src/github/contents-source.ts';
import type { PullRequestEvent } from '../../src/github/event.ts';
import { type GitHubDouble, startDouble } from '../github-double/double.ts';
import { connect } from './connection.ts';

let double: GitHubDouble;
let base: string;
let head: string;
beforeEach(async () => {
  double = await startDouble();
  base = await double.repository.commit('main', {
    'README.md': '# Card\n',
    'models/a/card.md': 'größe\n',
    'models/link.yml': { link: '../../outside' },
    'z.bin': '\u0000\u0001',
  });
  head = await double.repository.commit(
    'feature',
    { 'models/a/card.md': 'changed\n', 'vendor/sub': { submodule: base } },
    'main',
  );
});
afterEach(() => double.close());

function source(commit: string, directory = '', cache = createBlobCache()) {
  return contentsSource(connect(double).client, { owner: 'acme', repo: 'models', commit, directory }, cache);
}

function fetched(part: string): number {
  return double.requests.filter((request) => request.path.includes(part)).length;
}

describe('the source over the API', () => {
  it('lists files, links and submodules by path with one request', async () => {
    const { entries, truncated } = await source(head).list();
    expect(entries.map(({ path, kind, size }) => [path, kind, size])).toEqual([
      ['README.md', 'file', 7],
      ['models/a/card.md', 'file', 8],
      ['models/link.yml', 'link', 13],
      ['vendor/sub', 'submodule', null],
      ['z.bin', 'file', 2],
    ]);
    expect(truncated).toBeNull();
    expect(double.requests).toHaveLength(1);
  });

  it('reads bytes as they are in git, and follows neither links nor submodules', async () => {
    const tree = source(base);
    const { entries } = await tree.list();
    const read = async (path: string) => {
      const entry = entries.find((one) => one.path === path);
      return entry === undefined ? null : tree.read(entry, 100);
    };
    expect(await read('models/a/card.md')).toMatchObject({ ok: true, bytes: Buffer.from('größe\n') });
    expect(await read('z.bin')).toMatchObject({ ok: true, bytes: Buffer.from([0, 1]) });
    expect(await read('models/link.yml')).toMatchObject({ ok: false, reason: expect.stringContaining('link') });
    const submodule = { path: 'vendor/sub', kind: 'submodule', size: null, blob: null } as const;
    expect(await source(head).read(submodule, 100)).toMatchObject({ ok: false });
  });

  it('does not fetch what is larger than the limit', async () => {
    const tree = source(base);
    const [entry] = (await tree.list()).entries;
    expect(entry && (await tree.read(entry, 6))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('7 bytes'),
    });
    expect(fetched('/git/blobs/')).toBe(0);
  });

  it('fetches a file that did not change once for all trees', async () => {
    const cache = createBlobCache();
    for (const commit of [base, head]) {
      const tree = source(commit, '', cache);
      for (const entry of (await tree.list()).entries) await tree.read(entry, 100);
    }
    expect(fetched('/git/blobs/')).toBe(4);
  });

  it('is rooted at the working directory and shows nothing outside', async () => {
    expect((await source(head, 'models/a').list()).entries.map((entry) => entry.path)).toEqual(['card.md']);
    expect((await source(head, 'models/none').list()).entries).toEqual([]);
  });

  it('refuses a working directory that is a file or a link', async () => {
    await expect(source(head, 'README.md').list()).rejects.toThrow('not a directory');
    await expect(source(head, 'models/link.yml').list()).rejects.toThrow('not a directory');
  });

  it('says that the list was cut off', async () => {
    double.truncateTrees = true;
    expect((await source(head).list()).truncated).toContain('cut');
  });

  it('rejects for faults: an unknown commit, a server error that lasts', async () => {
    await expect(source('f'.repeat(40)).list()).rejects.toMatchObject({ status: 404 });
    const trouble = { method: 'GET', path: /trees/, status: 500, message: 'x', headers: { 'retry-after': '0' } };
    double.troubles.push({ ...trouble, times: Number.POSITIVE_INFINITY });
    await expect(source(head).list()).rejects.toMatchObject({ status: 500 });
  });
});

describe('the connection', () => {
  it('tries again after one server error and after a secondary limit, waiting as long as GitHub asks', async () => {
    const again = { 'retry-after': '0' };
    double.troubles.push({ method: 'GET', path: /trees/, status: 502, message: 'x', headers: again, times: 1 });
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    double.troubles.push({ method: 'GET', path: /trees/, status: 403, message, headers: again, times: 1 });
    const { client, notices } = connect(double);
    const place = { owner: 'acme', repo: 'models', commit: head, directory: '' };
    expect((await contentsSource(client, place, createBlobCache()).list()).entries).toHaveLength(5);
    expect(double.requests).toHaveLength(3);
    expect(notices).toHaveLength(1);
  });

  it('gives up at a limit that lasts', async () => {
    const message = 'You have exceeded a secondary rate limit.';
    double.troubles.push({
      method: 'GET',
      path: /trees/,
      status: 403,
      message,
      headers: { 'retry-after': '0' },
      times: Number.POSITIVE_INFINITY,
    });
    await expect(source(head).list()).rejects.toMatchObject({ status: 403 });
    expect(double.requests).toHaveLength(3);
  });

  it('does not wait when GitHub asks for longer than a gate may take', async () => {
    for (const status of [403, 503]) {
      const message = 'You have exceeded a secondary rate limit.';
      double.troubles.push({
        method: 'GET',
        path: /trees/,
        status,
        message,
        headers: { 'retry-after': '3600' },
        times: 1,
      });
      await expect(source(head).list()).rejects.toMatchObject({ status });
    }
    expect(double.requests).toHaveLength(2);
  });

  it('spaces writes out by a second only after a burst', async () => {
    const { client, pauses } = connect(double);
    const status = { owner: 'acme', repo: 'models', sha: head, state: 'success', context: 'c' } as const;
    for (let i = 0; i < 22; i += 1) await client.rest.repos.createCommitStatus(status);
    expect(pauses).toEqual([1000, 1000]);
  });
});

describe('pinning', () => {
  const event = (more: Partial<PullRequestEvent> = {}): PullRequestEvent => ({
    owner: 'acme',
    repo: 'models',
    number: 7,
    headSha: head,
    baseSha: base,
    baseBranch: 'main',
    defaultBranch: 'main',
    fromFork: false,
    settingsTrusted: false,
    ...more,
  });

  it('compares with the merge base and takes policy from the tip of the default branch', async () => {
    const tip = await double.repository.commit('main', { 'later.md': 'x' });
    expect(await resolveCommits(connect(double).client, event())).toEqual({
      head,
      mergeBase: base,
      trusted: tip,
      trustedBranch: null,
    });
  });

  it('names the tip of another base branch, also with a slash in its name', async () => {
    const release = await double.repository.commit('release/1', { 'later.md': 'x' }, 'main');
    expect(await resolveCommits(connect(double).client, event({ baseBranch: 'release/1' }))).toMatchObject({
      mergeBase: base,
      trustedBranch: { name: 'release/1', commit: release },
    });
  });

  it('falls back to the commit in the event where the base branch is gone', async () => {
    expect(await resolveCommits(connect(double).client, event({ baseBranch: 'gone' }))).toMatchObject({
      mergeBase: base,
      trustedBranch: null,
    });
  });

  it('compares with nothing where the histories share no commit', async () => {
    const orphan = await double.repository.commit('orphan', { 'a.md': 'x' });
    expect(await resolveCommits(connect(double).client, event({ headSha: orphan }))).toMatchObject({ mergeBase: null });
  });

  it('rejects where the default branch or the head is not there', async () => {
    const { client } = connect(double);
    await expect(resolveCommits(client, event({ defaultBranch: 'gone' }))).rejects.toThrow('default branch');
    await expect(resolveCommits(client, event({ headSha: 'f'.repeat(40) }))).rejects.toThrow('merge base');
  });
});
