/** Each refusal of the double, shown on a client that knows nothing of GitHub's limits. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHubDouble, startDouble } from '../github-double/double.ts';
import { pullRequestPayload, schemaErrors } from '../github-double/payload.ts';

let double: GitHubDouble;
let head: string;
beforeEach(async () => {
  double = await startDouble();
  await double.repository.commit('main', { 'a.md': 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n' });
  head = await double.repository.commit(
    'feature',
    { 'a.md': 'ONE\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n' },
    'main',
  );
});
afterEach(() => double.close());

async function send(method: string, path: string, body?: unknown, token = double.token) {
  const response = await fetch(`${double.url}/repos/acme/models${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: JSON.stringify(await response.json()), headers: response.headers };
}

const check = (output: object) => ({ name: 'x', head_sha: head, conclusion: 'success', output });
const annotation = { path: 'a.md', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };

describe('the double of GitHub', () => {
  it('refuses a whole review for one comment outside the diff', async () => {
    const comments = [1, 9].map((line) => ({ path: 'a.md', line, side: 'RIGHT', body: 'b' }));
    const review = { commit_id: head, event: 'COMMENT', body: 'r', comments };
    expect(await send('POST', '/pulls/7/reviews', review)).toMatchObject({
      status: 422,
      body: expect.stringContaining('part of the diff'),
    });
    expect(double.state.reviewComments).toEqual([]);
    const sound = { ...review, comments: comments.slice(0, 1) };
    expect(await send('POST', '/pulls/7/reviews', sound)).toMatchObject({ status: 200 });
    expect(double.state.reviewComments).toHaveLength(1);
  });

  it('refuses a range that starts on its last line, and a review without an event or body', async () => {
    const range = { path: 'a.md', line: 1, start_line: 1, side: 'RIGHT', start_side: 'RIGHT', body: 'b' };
    const review = { commit_id: head, event: 'COMMENT', body: 'r', comments: [range] };
    expect(await send('POST', '/pulls/7/reviews', review)).toMatchObject({ status: 422 });
    expect(await send('POST', '/pulls/7/reviews', { ...review, comments: [], event: undefined })).toMatchObject({
      status: 422,
    });
    expect(await send('POST', '/pulls/7/reviews', { ...review, comments: [], body: '' })).toMatchObject({
      status: 422,
    });
  });

  it('refuses writes of a read-only token per permission', async () => {
    double.permissions.checks = 'read';
    expect(await send('POST', '/check-runs', check({ title: 't', summary: 's' }))).toMatchObject({
      status: 403,
      body: expect.stringContaining('Resource not accessible by integration'),
    });
    expect(await send('POST', '/issues/7/comments', { body: 'b' })).toMatchObject({ status: 201 });
  });

  it('refuses an unknown token', async () => {
    expect(await send('GET', '/issues/7/comments', undefined, 'other')).toMatchObject({ status: 401 });
  });

  it('refuses the fifty-first annotation and the 65,536th character of a check', async () => {
    const annotations = Array.from({ length: 51 }, () => annotation);
    const output = { title: 't', summary: 's' };
    expect(await send('POST', '/check-runs', check({ ...output, annotations }))).toMatchObject({ status: 422 });
    expect(await send('POST', '/check-runs', check({ ...output, annotations: annotations.slice(1) }))).toMatchObject({
      status: 201,
    });
    const long = check({ title: 't', summary: 'x'.repeat(65_536) });
    expect(await send('POST', '/check-runs', long)).toMatchObject({ status: 422 });
  });

  it('adds the annotations of an update to those that are there', async () => {
    await send('POST', '/check-runs', check({ title: 't', summary: 's', annotations: [annotation] }));
    const id = double.state.checks[0]?.id;
    await send('PATCH', `/check-runs/${id}`, { output: { title: 't', summary: 's', annotations: [annotation] } });
    expect(double.state.checks[0]?.annotations).toHaveLength(2);
  });

  it('refuses a comment of 65,537 characters and a status of 141', async () => {
    expect(await send('POST', '/issues/7/comments', { body: 'x'.repeat(65_537) })).toMatchObject({ status: 422 });
    const status = { context: 'c', state: 'success', description: 'x'.repeat(141) };
    expect(await send('POST', `/statuses/${head}`, status)).toMatchObject({ status: 422 });
    expect(await send('POST', `/statuses/${head}`, { context: 'c', state: 'neutral' })).toMatchObject({ status: 422 });
  });

  it('plays trouble as often as it is told', async () => {
    const trouble = { method: 'GET', path: /comments/, status: 500, message: 'Server Error', times: 1 };
    double.troubles.push(trouble);
    expect(await send('GET', '/issues/7/comments')).toMatchObject({ status: 500 });
    expect(await send('GET', '/issues/7/comments')).toMatchObject({ status: 200 });
  });

  it('says that a tree was cut off', async () => {
    double.truncateTrees = true;
    expect((await send('GET', `/git/trees/${head}?recursive=1`)).body).toContain('"truncated":true');
  });

  it('answers lists in pages and points to the next', async () => {
    for (let i = 0; i < 3; i += 1) double.state.issueComments.push({ id: i, login: 'a', body: 'b', edits: 0 });
    const first = await send('GET', '/issues/7/comments?per_page=2');
    expect(first.headers.get('link')).toContain('page=2');
    expect((await send('GET', '/issues/7/comments?per_page=2&page=2')).headers.get('link')).toBeNull();
  });

  it('fails the test for a request that it does not know', async () => {
    expect(await send('DELETE', '/issues/comments/1')).toMatchObject({ status: 404 });
    expect(double.unmatched).toEqual([{ method: 'DELETE', path: '/repos/acme/models/issues/comments/1' }]);
    const doomed = await startDouble();
    doomed.unmatched.push({ method: 'GET', path: '/x' });
    await expect(doomed.close()).rejects.toThrow('Unknown requests');
    double.unmatched.length = 0;
  });

  it("builds payloads that GitHub's schema accepts, and the schema refuses others", () => {
    const payload = pullRequestPayload(double, { headSha: head, baseSha: head });
    expect(schemaErrors(payload)).toEqual([]);
    expect(schemaErrors({ ...payload, number: 'seven' } as never)).not.toEqual([]);
  });
});
