/** The bundled Action in a process of its own, from event to what people see, against the double of GitHub. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CAUTION, configuration, declaration } from './acme-repository.ts';
import { type Stage, setStage } from './stage.ts';

const ALWAYS = { times: Number.POSITIVE_INFINITY, headers: { 'retry-after': '0' } };
const RED = { 'ai-policy': 'failure', 'ai-policy/acme': 'failure' };
const GREEN = { 'ai-policy': 'success', 'ai-policy/acme': 'success' };
const BUILT_IN = ['ai-policy/eu', 'ai-policy/jp', 'ai-policy/sg', 'ai-policy/uk'];

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.double.close());

function report(text: string | null): Readonly<Record<string, unknown>> {
  return JSON.parse(text ?? 'null');
}

describe('a pull request that lacks evidence', () => {
  it('gets red checks, one comment on the line, one summary, and the job fails', async () => {
    const head = await stage.push({ 'ai-system.yml': declaration(null) });
    const run = await stage.run();
    expect(run).toMatchObject({ exitCode: 1, stderr: '', stdout: expect.stringContaining('Blocked: 1 finding') });
    expect(run.outputs).toMatchObject({ conclusion: 'failure', 'findings-count': '1', 'conclusion-acme': 'failure' });
    expect(report(run.report)).toMatchObject({ schema: 'ai-policy/report/v1', commit: head, exit_code: 1 });
    expect(run.stepSummary).toContain('Blocked: 1 finding');
    expect(stage.checks()).toEqual(RED);
    const { reviews, reviewComments, issueComments } = stage.double.state;
    expect(reviews).toMatchObject([{ commit: head, event: 'COMMENT' }]);
    expect(reviewComments).toMatchObject([
      { path: 'ai-system.yml', line: 2, body: expect.stringContaining('Section 1') },
    ]);
    expect(issueComments).toMatchObject([{ body: expect.stringContaining(`/blob/${head}/ai-system.yml?plain=1#L2`) }]);
  });

  it('gets nothing new from a second run on the same commit', async () => {
    await stage.push({ 'ai-system.yml': declaration(null) });
    await stage.run();
    stage.double.requests.length = 0;
    expect(await stage.run()).toMatchObject({ exitCode: 1 });
    expect(stage.writes()).toEqual([]);
  });

  it('turns green with the fix: the same summary is edited, the comment settled, a reply left alone', async () => {
    await stage.push({ 'ai-system.yml': declaration(null) });
    await stage.run();
    const { reviewComments, issueComments } = stage.double.state;
    const reply = {
      id: stage.double.nextId(),
      login: 'ann',
      body: 'On it.',
      edits: 0,
      inReplyTo: reviewComments[0]?.id ?? 0,
    };
    reviewComments.push(reply);
    await stage.push({ 'ai-system.yml': declaration(CAUTION) });
    expect(await stage.run()).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success' } });
    expect(stage.checks()).toEqual(GREEN);
    expect(issueComments).toMatchObject([{ edits: 1 }]);
    expect(issueComments[0]?.body).not.toContain('Blocked');
    expect(reviewComments).toEqual([
      expect.objectContaining({ edits: 1, body: expect.stringContaining('**Settled:**') }),
      reply,
    ]);
  });

  it('is judged alike as a draft, with every surface in place of check runs', async () => {
    await stage.push({ 'ai-system.yml': declaration(null) });
    expect(await stage.run({ draft: true, inputs: { 'report-as': 'statuses', name: 'gate' } })).toMatchObject({
      exitCode: 1,
    });
    expect(stage.double.state.statuses).toMatchObject([
      { context: 'gate', state: 'failure' },
      { context: 'gate/acme', state: 'failure' },
    ]);
    expect(stage.checks()).toEqual({});
  });
});

describe('a pull request with nothing to say', () => {
  it('gets a check that reports, and no comment', async () => {
    await stage.push({ 'notes.txt': 'x\n' });
    expect(await stage.run()).toMatchObject({ exitCode: 0 });
    expect(stage.checks()).toEqual({ 'ai-policy': 'neutral', 'ai-policy/acme': 'neutral' });
    expect(stage.double.state).toMatchObject({ reviews: [], issueComments: [] });
  });

  it('is not judged when it is closed', async () => {
    await stage.push({ 'ai-system.yml': declaration(null) });
    const changes = { base: { ref: { from: 'old' }, sha: { from: 'a'.repeat(40) } } };
    const run = await stage.run({ action: 'edited', state: 'closed', changes });
    expect(run).toMatchObject({ exitCode: 0, outputs: {}, stdout: expect.stringContaining('closed') });
    expect(stage.double.requests).toEqual([]);
  });
});

describe('a read-only token', () => {
  it('still gives the exit code, the job summary and annotations on the lines', async () => {
    Object.assign(stage.double.permissions, { checks: 'read', 'pull-requests': 'read', statuses: 'read' });
    await stage.push({ 'ai-system.yml': declaration(null) });
    const run = await stage.run({ event: 'pull_request', fork: true });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error title=ACME%3A Caution on the output,file=ai-system\.yml,line=2,endLine=2::/m);
    expect(run.stepSummary).toContain('Blocked: 1 finding');
    expect(run.stepSummary).toContain('checks: write');
    expect(run.outputs).toMatchObject({ conclusion: 'failure' });
    expect(stage.double.state).toMatchObject({ checks: [], reviews: [], issueComments: [] });
  });
});

describe('a pull request does not acquit itself', () => {
  it.each([
    ['enforce', 'observe'],
    ['as-of', '2024-01-01'],
    ['jurisdictions', 'jp'],
  ])('by the input %s: %s in its own workflow, which is ignored and told', async (input, value) => {
    await stage.push({ 'ai-system.yml': declaration(null) });
    const run = await stage.run({ event: 'pull_request', fork: true, inputs: { [input]: value } });
    expect(run.exitCode).toBe(1);
    expect(stage.checks()).toMatchObject(RED);
    expect(report(run.report).inputs_ignored).toEqual([expect.objectContaining({ input, value })]);
  });

  it('by changing the configuration or the pack, which count once merged', async () => {
    await stage.push({
      'ai-system.yml': declaration(null),
      '.github/ai-policy.yml': configuration().replace('gate', 'observe'),
      'policy/acme/rules/acme-disclosure.yml': null,
    });
    const run = await stage.run();
    expect(run.exitCode).toBe(1);
    expect(stage.checks()).toEqual(RED);
    expect(report(run.report)).toMatchObject({ mode: 'gate', proposed: expect.any(String) });
  });

  it('by deleting the declaration', async () => {
    await stage.merge({ 'ai-system.yml': declaration(CAUTION) });
    await stage.push({ 'ai-system.yml': null });
    const run = await stage.run();
    expect(run.exitCode).toBe(1);
    expect(Object.values(stage.checks())).not.toContain('success');
    expect(Object.values(stage.checks())).not.toContain('neutral');
  });

  it('by declaring less than before', async () => {
    await stage.merge({ 'ai-system.yml': declaration(CAUTION) });
    await stage.push({ 'ai-system.yml': declaration(null, 'uses') });
    expect(await stage.run()).toMatchObject({ exitCode: 1 });
    expect(stage.checks()['ai-policy']).toBe('action_required');
  });

  it('by a marker that a stranger posted', async () => {
    const fake = { id: 1, login: 'mallory', body: '<!-- ai-policy:summary ai-policy -->\nAll good.', edits: 0 };
    stage.double.state.issueComments.push(fake);
    await stage.push({ 'ai-system.yml': declaration(null) });
    await stage.run();
    expect(stage.double.state.issueComments).toEqual([fake, expect.objectContaining({ login: stage.double.login })]);
  });

  it('by text that looks like workflow commands, mentions or markers', async () => {
    const hostile = 'x\\n::error::pwned ##[error]pwned <!-- ai-policy:summary ai-policy --> @everyone';
    await stage.push({ 'ai-system.yml': `${declaration(null)}  "${hostile}": 1\n` });
    const run = await stage.run();
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout).not.toMatch(/^\s*::error::pwned|##\[error\]/m);
    for (const { body } of [...stage.double.state.issueComments, ...stage.double.state.reviewComments]) {
      expect(body).not.toContain('@everyone');
      expect(body.match(/<!--/g)).toHaveLength(1);
    }
  });
});

describe('when it could not evaluate', () => {
  it.each([
    ['an unknown jurisdiction', { jurisdictions: 'mars' }, 'mars'],
    ['a day that is none', { 'as-of': '2026-02-30' }, '2026-02-30'],
    ['a configuration that is not there', { config: 'nowhere.yml' }, 'nowhere.yml'],
    ['a working directory that is not there', { 'working-directory': 'models/none' }, 'models/none'],
    ['a choice that is none', { comment: 'shout' }, 'shout'],
  ])('because of %s, every check fails and says why', async (_, inputs, said) => {
    await stage.push({ 'ai-system.yml': declaration(CAUTION) });
    const run = await stage.run({ inputs });
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain(said);
    expect(run.stepSummary).toContain('Could not evaluate');
    expect(run.outputs).toMatchObject({ conclusion: 'failure' });
    expect(stage.checks()).toMatchObject(Object.fromEntries(BUILT_IN.map((name) => [name, 'failure'])));
    expect(stage.checks()['ai-policy']).toBe('failure');
    for (const { title } of stage.double.state.checks) expect(title).toMatch(/^Could not evaluate/);
  });

  it.each([
    ['a tree that cannot be had', { method: 'GET', path: /git\/trees/, status: 500, message: 'Server Error' }],
    ['a blob that cannot be had', { method: 'GET', path: /git\/blobs/, status: 500, message: 'Server Error' }],
    ['a head that GitHub does not have', { method: 'GET', path: /compare/, status: 404, message: 'Not Found' }],
    ['a default branch that is gone', { method: 'GET', path: /git\/ref/, status: 404, message: 'Not Found' }],
  ])('because of %s, it is red and says that it is not the pull request', async (_, trouble) => {
    stage.double.troubles.push({ ...trouble, ...ALWAYS });
    await stage.push({ 'ai-system.yml': declaration(CAUTION) });
    const run = await stage.run();
    expect(run.exitCode).toBe(2);
    expect(Object.values(stage.checks())).toEqual(Array(5).fill('failure'));
    expect(stage.double.state.issueComments).toEqual([]);
  });

  it('keeps nothing wrong behind: the next run replaces every check that said so', async () => {
    const trouble = { method: 'GET', path: /git\/trees/, status: 500, message: 'Server Error', ...ALWAYS };
    stage.double.troubles.push(trouble);
    await stage.push({ 'ai-system.yml': declaration(CAUTION) });
    await stage.run();
    trouble.times = 0;
    stage.double.troubles.length = 0;
    expect(await stage.run()).toMatchObject({ exitCode: 0 });
    expect(stage.checks()).toEqual({ ...GREEN, ...Object.fromEntries(BUILT_IN.map((name) => [name, 'neutral'])) });
  });

  it('because of a list of files that was cut off, nothing is green', async () => {
    stage.double.truncateTrees = true;
    await stage.push({ 'ai-system.yml': declaration(CAUTION) });
    expect((await stage.run()).exitCode).not.toBe(0);
    expect(Object.values(stage.checks())).not.toContain('success');
    expect(Object.values(stage.checks())).not.toContain('neutral');
  });

  it('without a token it says so and asks GitHub nothing', async () => {
    await stage.push({ 'ai-system.yml': declaration(CAUTION) });
    const run = await stage.run({ inputs: { 'github-token': '' } });
    expect(run).toMatchObject({ exitCode: 2, stdout: expect.stringContaining('no token') });
    expect(stage.double.requests).toEqual([]);
  });
});

describe('a secondary rate limit and an outage while posting', () => {
  it('are waited out where GitHub says so', async () => {
    const message = 'You have exceeded a secondary rate limit.';
    const trouble = { status: 403, message, headers: { 'retry-after': '0' }, times: 1 };
    stage.double.troubles.push({ method: 'POST', path: /reviews$/, ...trouble });
    await stage.push({ 'ai-system.yml': declaration(null) });
    await stage.run();
    expect(stage.double.state.reviews).toHaveLength(1);
  });

  it('do not change the verdict, and are told in the job summary', async () => {
    for (const path of [/check-runs$/, /reviews$/, /issues\/7\/comments$/]) {
      stage.double.troubles.push({ method: 'POST', path, status: 500, message: 'Server Error', ...ALWAYS });
    }
    await stage.push({ 'ai-system.yml': declaration(CAUTION) });
    const run = await stage.run({ inputs: { comment: 'always' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: 'success' });
    expect(run.stepSummary).toContain('Not posted');
    expect(run.stdout).toContain('::warning title=Could not post::');
  });
});

describe('a runner that is out of order', () => {
  it('without command files costs outputs and job summary, never the verdict or the checks', async () => {
    await stage.push({ 'ai-system.yml': declaration(null) });
    const broken = {
      GITHUB_OUTPUT: '/nowhere/output',
      GITHUB_STEP_SUMMARY: '/nowhere/summary',
      RUNNER_TEMP: '/nowhere',
    };
    expect(await stage.run({ environment: broken })).toMatchObject({ exitCode: 1, outputs: {}, report: null });
    expect(stage.checks()).toEqual(RED);
  });

  it('without an event to read, or with one that is not about a pull request, says what it needs', async () => {
    await stage.push({ 'ai-system.yml': declaration(CAUTION) });
    const wrong = [{ GITHUB_EVENT_PATH: '/nowhere/event' }, { GITHUB_EVENT_NAME: 'push' }];
    for (const environment of wrong) {
      const run = await stage.run({ environment });
      expect(run).toMatchObject({ exitCode: 2, stdout: expect.stringMatching(/event/) });
    }
    expect(stage.double.requests).toEqual([]);
  });
});

describe('a working directory', () => {
  it('is what is judged, and comments point to files of the repository', async () => {
    await stage.push({ 'apps/hiring/ai-system.yml': declaration(null), 'other/ai-system.yml': declaration(null) });
    const run = await stage.run({ inputs: { 'working-directory': 'apps/hiring' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'findings-count': '1' } });
    expect(report(run.report).proposed).toBeNull();
    expect(stage.double.state.reviewComments).toMatchObject([{ path: 'apps/hiring/ai-system.yml', line: 2 }]);
    expect(stage.double.state.checks.at(-1)?.annotations).toMatchObject([{ path: 'apps/hiring/ai-system.yml' }]);
  });
});
