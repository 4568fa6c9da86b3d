import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation, CheckText, InlineText, Posting, Standing } from '../../src/github/posting.ts';
import { type PublishOptions, publish } from '../../src/github/publish.ts';
import { type GitHubDouble, startDouble } from '../github-double/double.ts';
import { connect, targetOf } from './connection.ts';

const A = 'a'.repeat(16);
const B = 'b'.repeat(16);
const NAMES = ['ai-policy', 'ai-policy/eu', 'ai-policy/jp'];
const DEFAULTS: PublishOptions = { reportAs: 'checks', comment: 'on-findings' };

let double: GitHubDouble;
let head: string;
beforeEach(async () => {
  double = await startDouble();
  await double.repository.commit('main', { 'card.md': `${'line\n'.repeat(20)}` });
  head = await double.repository.commit('feature', { 'card.md': `first\n${'line\n'.repeat(20)}` }, 'main');
});
afterEach(() => double.close());

function check(name: string, more: Partial<CheckText> = {}): CheckText {
  return {
    name,
    conclusion: 'failure',
    title: 'Blocked',
    summary: 'why',
    annotations: [],
    status: { state: 'failure', description: 'Blocked' },
    ...more,
  };
}

function inline(line: number, fingerprint: string, body = 'What is asked.'): InlineText {
  return { path: 'card.md', startLine: line, endLine: line, body, fingerprints: [fingerprint] };
}

interface Shape {
  readonly checks?: readonly CheckText[];
  readonly comments?: readonly InlineText[];
  readonly worth?: boolean;
  readonly summary?: string;
  readonly standing?: ReadonlyMap<string, Standing>;
  readonly fault?: boolean;
}

function posting(shape: Shape): Posting {
  const { checks, comments = [inline(1, A)], worth = true, summary = 'Blocked.', standing, fault = false } = shape;
  return {
    fault,
    checks: checks ?? NAMES.map((name) => check(name)),
    inline: () => ({ comments, leftOut: 0 }),
    standing: standing ?? new Map(comments.flatMap(({ fingerprints }) => fingerprints.map((mark) => [mark, 'open']))),
    summary: (leftOut, failures) => [summary, `left out ${leftOut}`, ...failures].join('\n'),
    isWorthComment: () => worth,
  };
}

function run(shape: Shape = {}, options: Partial<PublishOptions> = {}, name = 'ai-policy') {
  const { client } = connect(double);
  return publish(targetOf(double, client, head, name), posting(shape), { ...DEFAULTS, ...options });
}

function writes(): readonly string[] {
  return double.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.split('/').pop()}`);
}

describe('the first run on a pull request', () => {
  it('posts every check complete on the judged commit, one review, one summary', async () => {
    expect(await run()).toEqual({ failures: [], checksForbidden: false });
    const { checks, reviews, reviewComments, issueComments } = double.state;
    expect(checks.map(({ name, headSha, status, conclusion }) => [name, headSha, status, conclusion])).toEqual(
      NAMES.map((name) => [name, head, 'completed', 'failure']),
    );
    expect(reviews).toMatchObject([{ commit: head, event: 'COMMENT' }]);
    expect(reviewComments).toMatchObject([
      { path: 'card.md', line: 1, body: expect.stringContaining('What is asked.') },
    ]);
    expect(issueComments).toMatchObject([
      { body: expect.stringMatching(/^<!-- ai-policy:summary ai-policy -->\nBlocked\./) },
    ]);
  });

  it('starts no comment while there is nothing to say, unless told to', async () => {
    await run({ comments: [], worth: false });
    expect(double.state.issueComments).toEqual([]);
    await run({ comments: [], worth: false }, { comment: 'always' });
    expect(double.state.issueComments).toHaveLength(1);
  });

  it('comments nothing at all with "never"', async () => {
    await run({}, { comment: 'never' });
    expect(double.state).toMatchObject({ reviews: [], issueComments: [], checks: [{}, {}, {}] });
  });
});

describe('a second run', () => {
  it('on the same commit posts nothing', async () => {
    await run();
    double.requests.length = 0;
    expect(await run()).toEqual({ failures: [], checksForbidden: false });
    expect(writes()).toEqual(['POST graphql']);
  });

  it('posts a check again whose content changed, and no other', async () => {
    await run();
    await run({ checks: [check('ai-policy', { title: 'Other' }), check('ai-policy/eu'), check('ai-policy/jp')] });
    expect(double.state.checks.map(({ name }) => name)).toEqual([...NAMES, 'ai-policy']);
  });

  it('posts a check again that somebody turned green since', async () => {
    await run();
    const { checks } = double.state;
    const ours = checks[0];
    if (ours !== undefined) checks.push({ ...ours, id: double.nextId(), conclusion: 'success' });
    await run();
    expect(checks.at(-1)).toMatchObject({ name: 'ai-policy', conclusion: 'failure' });
  });

  it('after a fix edits the same summary and settles the comment', async () => {
    await run();
    head = await double.repository.commit('feature', { 'card.md': `fixed\n${'line\n'.repeat(20)}` });
    const green = NAMES.map((name) => check(name, { conclusion: 'success', title: 'Nothing blocks' }));
    await run({ checks: green, comments: [], worth: false, summary: 'Nothing blocks.' });
    expect(double.state.checks.filter(({ headSha }) => headSha === head).map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'success',
      'success',
    ]);
    expect(double.state.issueComments).toMatchObject([{ edits: 1, body: expect.stringContaining('Nothing blocks.') }]);
    expect(double.state.reviewComments).toMatchObject([{ edits: 1, body: expect.stringContaining('**Settled:**') }]);
    expect(double.state.reviews).toHaveLength(1);
  });

  it('finds its comments behind a hundred others', async () => {
    for (let i = 0; i < 130; i += 1) {
      const chat = { id: double.nextId(), login: 'someone', body: 'chat', edits: 0 };
      double.state.issueComments.push(chat);
      double.state.reviewComments.push({ ...chat, id: double.nextId() });
    }
    await run();
    await run();
    expect(double.state.issueComments).toHaveLength(131);
    expect(double.state.reviewComments).toHaveLength(131);
  });
});

describe('other people', () => {
  it('keep their replies: a reply is neither edited nor lost when the finding is settled', async () => {
    await run();
    const [ours] = double.state.reviewComments;
    const reply = { id: double.nextId(), login: 'ann', body: 'Working on it.', edits: 0, inReplyTo: ours?.id ?? 0 };
    double.state.reviewComments.push(reply);
    await run({ comments: [] });
    expect(double.state.reviewComments).toContainEqual(reply);
    expect(double.state.reviewComments[0]?.body).toContain('**Settled:**');
  });

  it('capture nothing by copying our markers, and their text is not touched', async () => {
    const summary = {
      id: double.nextId(),
      login: 'mallory',
      body: '<!-- ai-policy:summary ai-policy -->\nGreen!',
      edits: 0,
    };
    const marked = {
      id: double.nextId(),
      login: 'mallory',
      body: `<!-- ai-policy:finding ai-policy open ${A} -->\nx`,
      edits: 0,
    };
    double.state.issueComments.push(summary);
    double.state.reviewComments.push(marked);
    await run();
    await run({ comments: [] });
    expect(double.state.issueComments).toEqual([summary, expect.objectContaining({ login: double.login })]);
    expect(double.state.reviewComments[0]).toEqual(marked);
    expect(double.state.reviewComments).toHaveLength(2);
  });

  it('may be quoted by a bot under our own login without being taken for us', async () => {
    const quoting = {
      id: double.nextId(),
      login: double.login,
      body: '> quote\n<!-- ai-policy:summary ai-policy -->',
      edits: 0,
    };
    double.state.issueComments.push(quoting);
    const marked = `<!-- ai-policy:finding ai-policy open ${A} -->\nquote`;
    const reply = { id: double.nextId(), login: double.login, body: marked, edits: 0, inReplyTo: 1 };
    double.state.reviewComments.push(reply);
    await run();
    expect(double.state.reviewComments).toEqual([reply, expect.objectContaining({ edits: 0 })]);
    expect(double.state.issueComments).toEqual([quoting, expect.objectContaining({ edits: 0 })]);
  });
});

describe('several gates on one pull request', () => {
  it("keep out of each other's way by name", async () => {
    await run();
    await run({ checks: [check('other')], summary: 'Other.' }, {}, 'other');
    await run();
    expect(double.state.issueComments.map(({ edits }) => edits)).toEqual([0, 0]);
    expect(double.state.reviewComments.map(({ edits }) => edits)).toEqual([0, 0]);
  });

  it("recognise their comments under an App's own login", async () => {
    double.login = 'policy-app[bot]';
    await run();
    await run();
    expect(double.state.issueComments).toHaveLength(1);
  });
});

describe('what GitHub refuses', () => {
  it('with a read-only token is told with the permission, and nothing else is lost', async () => {
    double.permissions.checks = 'read';
    double.permissions['pull-requests'] = 'read';
    const { failures, checksForbidden } = await run();
    expect(checksForbidden).toBe(true);
    expect(failures).toEqual([
      expect.stringMatching(/^Could not post the check "ai-policy".*lacks "checks: write"/),
      expect.stringMatching(/^Could not post the review.*lacks "pull-requests: write"/),
      expect.stringMatching(/^Could not post the summary comment/),
    ]);
    expect(failures.join()).not.toContain(double.token);
  });

  it('an anchor outside the diff costs that comment alone, which the summary counts', async () => {
    // The diff that was read is older than the one GitHub holds now.
    const stale = double.repository.changedFiles;
    const comments = [inline(1, A), inline(2, B)];
    let first = true;
    Object.assign(double.repository, {
      changedFiles: async (base: string, tip: string) => {
        const files = await stale(base, tip);
        const listed = first;
        first = false;
        return listed ? files : files.map((file) => ({ ...file, patch: '@@ -0,0 +1 @@\n+first' }));
      },
    });
    expect(await run({ comments })).toMatchObject({ failures: [] });
    expect(double.state.reviewComments).toMatchObject([{ line: 1 }]);
    expect(double.state.issueComments[0]?.body).toContain('left out 1');
  });

  it('is not even tried for a line that the diff does not show', async () => {
    await run({ comments: [inline(15, A)] });
    expect(writes()).not.toContain('POST reviews');
    expect(double.state.issueComments[0]?.body).toContain('left out 1');
  });

  it('more than fifty annotations are sent in parts', async () => {
    const annotations = Array.from({ length: 120 }, (_, index): Annotation => {
      const line = index + 1;
      return { path: 'card.md', startLine: line, endLine: line, level: 'warning', title: 't', message: 'm' };
    });
    expect(await run({ checks: [check('ai-policy', { annotations })] })).toMatchObject({ failures: [] });
    expect(double.state.checks[0]?.annotations.map(({ start_line }) => start_line)).toEqual(
      annotations.map(({ startLine }) => startLine),
    );
  });

  it('texts over the limits are cut, whole characters only', async () => {
    const summary = `${'x'.repeat(65_400)}${'😀'.repeat(200)}`;
    const result = await run({ checks: [check('ai-policy', { summary })], summary });
    expect(result).toMatchObject({ failures: [] });
    expect(double.state.issueComments[0]?.body).toMatch(/…$/u);
    expect(() => encodeURIComponent(double.state.checks[0]?.summary ?? '\ud800')).not.toThrow();
  });

  it('a server error on a comment is not answered by posting twice', async () => {
    const trouble = { method: 'POST', path: /issues\/7\/comments/, status: 502, message: 'Bad gateway', times: 1 };
    double.troubles.push(trouble);
    expect(await run()).toMatchObject({ failures: [expect.stringContaining('502')] });
    expect(writes().filter((write) => write === 'POST comments')).toHaveLength(1);
  });

  it('without the list of what is there, nothing is posted that may be there already', async () => {
    const trouble = { status: 500, message: 'x', headers: { 'retry-after': '0' }, times: Number.POSITIVE_INFINITY };
    double.troubles.push({ method: 'GET', path: /comments$/, ...trouble });
    expect((await run()).failures).toHaveLength(2);
    expect(double.state).toMatchObject({ reviewComments: [], issueComments: [], checks: [{}, {}, {}] });
  });

  it('a check list that cannot be read keeps no check from reporting', async () => {
    const trouble = { status: 500, message: 'x', headers: { 'retry-after': '0' }, times: Number.POSITIVE_INFINITY };
    double.troubles.push({ method: 'GET', path: /check-runs$/, ...trouble });
    expect(await run()).toMatchObject({ failures: [] });
    expect(double.state.checks).toHaveLength(3);
  });
});

describe('when we could not evaluate', () => {
  const fault = (names: readonly string[], reportAs: PublishOptions['reportAs'] = 'checks') => {
    const texts = names.map((name) =>
      check(name, { title: 'Could not evaluate', status: { state: 'error', description: 'Could not evaluate' } }),
    );
    return run({ checks: texts, fault: true }, { reportAs, comment: 'never' });
  };

  it('every check says so, and a later verdict replaces it under every name', async () => {
    await fault([...NAMES, 'ai-policy/uk']);
    expect(double.state.checks.map(({ conclusion }) => conclusion)).toEqual(Array(4).fill('failure'));
    await run({ checks: NAMES.map((name) => check(name, { conclusion: 'success' })) });
    const last = new Map(double.state.checks.map(({ name, conclusion }) => [name, conclusion]));
    expect(Object.fromEntries(last)).toEqual({
      'ai-policy': 'success',
      'ai-policy/eu': 'success',
      'ai-policy/jp': 'success',
      'ai-policy/uk': 'neutral',
    });
  });

  it('does not take a verdict of an earlier configuration back', async () => {
    await run({ checks: [...NAMES, 'ai-policy/uk'].map((name) => check(name)) });
    await run();
    expect(double.state.checks.filter(({ name }) => name === 'ai-policy/uk')).toMatchObject([
      { conclusion: 'failure' },
    ]);
  });

  it('statuses say "error", and are replaced likewise', async () => {
    await fault([...NAMES, 'ai-policy/uk'], 'statuses');
    await run({}, { reportAs: 'statuses' });
    await run({}, { reportAs: 'statuses' });
    expect(double.state.statuses.map(({ context, state }) => `${context} ${state}`)).toEqual([
      ...[...NAMES, 'ai-policy/uk'].map((name) => `${name} error`),
      ...NAMES.map((name) => `${name} failure`),
      'ai-policy/uk success',
    ]);
    expect(double.state.checks).toEqual([]);
  });
});
