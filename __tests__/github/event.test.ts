import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEvent } from '../../src/github/event.ts';
import { type GitHubDouble, startDouble } from '../github-double/double.ts';
import { type PayloadOptions, pullRequestPayload, schemaErrors } from '../github-double/payload.ts';

const headSha = 'a'.repeat(40);
const baseSha = 'b'.repeat(40);
let double: GitHubDouble;
beforeAll(async () => {
  double = await startDouble();
});
afterAll(() => double.close());

function read(name: string, options: Partial<PayloadOptions> = {}) {
  const payload = pullRequestPayload(double, { headSha, baseSha, ...options });
  expect(schemaErrors(payload)).toEqual([]);
  return parseEvent(name, JSON.stringify(payload));
}

describe('the event', () => {
  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review'])('judges a pull request that was %s', (action) => {
    expect(read('pull_request', { action })).toEqual({
      kind: 'judge',
      event: {
        owner: 'acme',
        repo: 'models',
        number: 7,
        headSha,
        baseSha,
        baseBranch: 'main',
        defaultBranch: 'main',
        fromFork: false,
        settingsTrusted: false,
      },
    });
  });

  it('trusts the inputs of pull_request_target, whose workflow file comes from the default branch', () => {
    expect(read('pull_request_target')).toMatchObject({ event: { settingsTrusted: true } });
  });

  it('judges a draft like any other pull request', () => {
    expect(read('pull_request', { draft: true })).toMatchObject({ kind: 'judge' });
  });

  it('knows a fork by its repository, also when that repository is gone', () => {
    expect(read('pull_request', { fork: true })).toMatchObject({ event: { fromFork: true } });
    const payload = pullRequestPayload(double, { headSha, baseSha });
    const gone = { ...payload, pull_request: { ...payload.pull_request, head: { sha: headSha, repo: null } } };
    expect(parseEvent('pull_request', JSON.stringify(gone))).toMatchObject({ event: { fromFork: true } });
  });

  it('judges an edit only where it changed the base branch', () => {
    const base = { ref: { from: 'old' }, sha: { from: baseSha } };
    expect(read('pull_request', { action: 'edited', changes: { base } })).toMatchObject({ kind: 'judge' });
    expect(read('pull_request', { action: 'edited', changes: { title: { from: 'x' } } })).toMatchObject({
      kind: 'nothing',
    });
  });

  it.each(['closed', 'locked', 'converted_to_draft'])('has nothing to do when the pull request was %s', (action) => {
    const payload = pullRequestPayload(double, { headSha, baseSha, action });
    expect(parseEvent('pull_request', JSON.stringify(payload))).toMatchObject({ kind: 'nothing' });
  });

  it('has nothing to do for a closed pull request whose base is edited', () => {
    const base = { ref: { from: 'old' }, sha: { from: baseSha } };
    expect(read('pull_request', { action: 'edited', changes: { base }, state: 'closed' })).toMatchObject({
      kind: 'nothing',
    });
  });

  it.each(['push', 'merge_group', 'issue_comment', 'constructor', '__proto__', '::error::x'])(
    'refuses the event %s and says which ones it takes',
    (name) => {
      const reading = parseEvent(name, '{}');
      expect(reading).toMatchObject({ kind: 'unusable', message: expect.stringContaining('pull_request_target') });
      expect(JSON.stringify(reading)).not.toContain('::');
    },
  );

  it('refuses a commit id that is no commit id', () => {
    expect(
      parseEvent('pull_request', JSON.stringify(pullRequestPayload(double, { headSha: 'main', baseSha }))),
    ).toEqual({
      kind: 'unusable',
      message: 'The event payload holds no usable "pull_request.head.sha".',
    });
  });

  it('never throws, whatever the payload holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('{"action":"opened","pull_request":null}')), (text) => {
        expect(['nothing', 'unusable']).toContain(parseEvent('pull_request', text).kind);
      }),
    );
  });
});
