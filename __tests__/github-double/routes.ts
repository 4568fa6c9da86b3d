/** Owns what the double answers: one entry per request that the gate makes, in GitHub's shapes, nothing more. */
import type { Answer, Asked, GitHubDouble, Route, StoredCheck, StoredComment } from './double.ts';
import { isBody, refuseAnchor, refuseCheckRun, refuseCommentBody, refuseStatus } from './refusals.ts';

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };

function refused(reason: string): Answer {
  return { status: 422, body: { message: 'Validation Failed', errors: [reason] } };
}

export const ROUTES: readonly Route[] = [
  { method: 'POST', path: /^\/graphql$/, needs: null, handle: viewer },
  { method: 'GET', path: /^\/git\/ref\/(.+)$/, needs: ['contents', 'read'], handle: ref },
  { method: 'GET', path: /^\/compare\/([^/]+)$/, needs: ['contents', 'read'], handle: compare },
  { method: 'GET', path: /^\/git\/trees\/([^/]+)$/, needs: ['contents', 'read'], handle: tree },
  { method: 'GET', path: /^\/git\/blobs\/([0-9a-f]{40})$/, needs: ['contents', 'read'], handle: blob },
  { method: 'GET', path: /^\/pulls\/(\d+)\/files$/, needs: ['pull-requests', 'read'], handle: files },
  { method: 'GET', path: /^\/pulls\/(\d+)\/comments$/, needs: ['pull-requests', 'read'], handle: listReviewComments },
  {
    method: 'POST',
    path: /^\/pulls\/(\d+)\/comments$/,
    needs: ['pull-requests', 'write'],
    handle: createReviewComment,
  },
  { method: 'PATCH', path: /^\/pulls\/comments\/(\d+)$/, needs: ['pull-requests', 'write'], handle: editReviewComment },
  { method: 'POST', path: /^\/pulls\/(\d+)\/reviews$/, needs: ['pull-requests', 'write'], handle: createReview },
  { method: 'GET', path: /^\/issues\/(\d+)\/comments$/, needs: ['pull-requests', 'read'], handle: listComments },
  { method: 'POST', path: /^\/issues\/(\d+)\/comments$/, needs: ['pull-requests', 'write'], handle: createComment },
  { method: 'PATCH', path: /^\/issues\/comments\/(\d+)$/, needs: ['pull-requests', 'write'], handle: editComment },
  { method: 'GET', path: /^\/commits\/([^/]+)\/check-runs$/, needs: ['checks', 'read'], handle: listChecks },
  { method: 'POST', path: /^\/check-runs$/, needs: ['checks', 'write'], handle: createCheck },
  { method: 'PATCH', path: /^\/check-runs\/(\d+)$/, needs: ['checks', 'write'], handle: updateCheck },
  { method: 'GET', path: /^\/commits\/([^/]+)\/statuses$/, needs: ['statuses', 'read'], handle: listStatuses },
  { method: 'POST', path: /^\/statuses\/([0-9a-f]{40})$/, needs: ['statuses', 'write'], handle: createStatus },
];

function viewer(double: GitHubDouble, { body }: Asked): Answer {
  const query = String(body.query).replace(/\s+/g, ' ').trim();
  if (query !== 'query { viewer { login } }') throw new Error(`unknown query ${query}`);
  return { status: 200, body: { data: { viewer: { login: double.login } } } };
}

async function ref(double: GitHubDouble, { params: [name = ''] }: Asked): Promise<Answer> {
  const sha = await double.repository.resolve(`refs/${name}`);
  if (sha === null) return NOT_FOUND;
  return { status: 200, body: { ref: `refs/${name}`, object: { type: 'commit', sha } } };
}

async function compare(double: GitHubDouble, { params: [range = ''] }: Asked): Promise<Answer> {
  const [from = '', to = ''] = range.split('...');
  const [base, head] = await Promise.all([
    double.repository.resolve(`${from}^{commit}`),
    double.repository.resolve(`${to}^{commit}`),
  ]);
  if (base === null || head === null) return NOT_FOUND;
  const sha = await double.repository.mergeBase(base, head);
  if (sha === null) return { status: 404, body: { message: `No common ancestor between ${from} and ${to}.` } };
  return { status: 200, body: { status: 'diverged', merge_base_commit: { sha }, commits: [], files: [] } };
}

async function tree(double: GitHubDouble, { params: [sha = ''], query }: Asked): Promise<Answer> {
  const found = await double.repository.tree(sha, query.has('recursive'));
  if (found === null) return NOT_FOUND;
  return { status: 200, body: { sha, tree: found, truncated: double.truncateTrees } };
}

async function blob(double: GitHubDouble, { params: [sha = ''] }: Asked): Promise<Answer> {
  const bytes = await double.repository.blob(sha);
  if (bytes === null) return NOT_FOUND;
  // GitHub breaks its base64 into lines.
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, body: { sha, size: bytes.length, encoding: 'base64', content } };
}

async function pullFiles(double: GitHubDouble) {
  const { repository, pull } = double;
  const base = await repository.resolve(`refs/heads/${pull.base}`);
  const head = await repository.resolve(`refs/heads/${pull.head}`);
  const start = base === null || head === null ? null : await repository.mergeBase(base, head);
  return start === null || head === null ? [] : repository.changedFiles(start, head);
}

async function files(double: GitHubDouble, { params: [number] }: Asked): Promise<Answer> {
  return Number(number) === double.pull.number ? { status: 200, body: await pullFiles(double) } : NOT_FOUND;
}

function shownComment(comment: StoredComment) {
  const { id, login, body, path, line, inReplyTo } = comment;
  const reply = inReplyTo === undefined ? {} : { in_reply_to_id: inReplyTo };
  return { id, body, path, line, user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }, ...reply };
}

function listReviewComments(double: GitHubDouble): Answer {
  return { status: 200, body: double.state.reviewComments.map(shownComment) };
}

function listComments(double: GitHubDouble): Answer {
  return { status: 200, body: double.state.issueComments.map(shownComment) };
}

async function patches(double: GitHubDouble): Promise<ReadonlyMap<string, string | undefined>> {
  return new Map((await pullFiles(double)).map((file) => [file.filename, file.patch]));
}

/** Refuses commits that are not the head of the pull request or before it. */
async function refuseCommit(double: GitHubDouble, commit: unknown): Promise<string | null> {
  const head = await double.repository.resolve(`refs/heads/${double.pull.head}`);
  const known =
    typeof commit === 'string' && head !== null && (await double.repository.mergeBase(commit, head)) === commit;
  return known ? null : 'commit_id is not part of the pull request';
}

function storeInline(double: GitHubDouble, body: Readonly<Record<string, unknown>>, reviewId: number): StoredComment {
  const { path, line, start_line: startLine } = body;
  const stored: StoredComment = {
    id: double.nextId(),
    login: double.login,
    body: String(body.body),
    edits: 0,
    path: String(path),
    line: Number(line),
    reviewId,
    ...(startLine === undefined ? {} : { startLine: Number(startLine) }),
  };
  double.state.reviewComments.push(stored);
  return stored;
}

async function createReviewComment(double: GitHubDouble, { body }: Asked): Promise<Answer> {
  const reason =
    refuseCommentBody(body.body) ??
    (await refuseCommit(double, body.commit_id)) ??
    refuseAnchor(body, await patches(double));
  if (reason !== null) return refused(reason);
  return { status: 201, body: shownComment(storeInline(double, body, double.nextId())) };
}

async function createReview(double: GitHubDouble, { body }: Asked): Promise<Answer> {
  const { event, comments = [], commit_id: commit } = body;
  if (event !== 'COMMENT' && event !== 'APPROVE' && event !== 'REQUEST_CHANGES')
    return refused('event is missing: the review would stay pending');
  const whole = refuseCommentBody(body.body) ?? (await refuseCommit(double, commit));
  if (whole !== null) return refused(whole);
  if (!Array.isArray(comments)) return refused('comments is not an array');
  const shown = await patches(double);
  for (const comment of comments) {
    if (!isBody(comment)) return refused('comment is not an object');
    const reason = refuseCommentBody(comment.body) ?? refuseAnchor(comment, shown);
    if (reason !== null) return refused(reason);
  }
  const id = double.nextId();
  double.state.reviews.push({ id, commit: String(commit), event, body: String(body.body) });
  for (const comment of comments) storeInline(double, comment, id);
  return { status: 200, body: { id } };
}

function edit(comments: StoredComment[], { params: [id], body }: Asked): Answer {
  const at = comments.findIndex((comment) => comment.id === Number(id));
  const before = comments[at];
  if (before === undefined) return NOT_FOUND;
  const reason = refuseCommentBody(body.body);
  if (reason !== null) return refused(reason);
  comments[at] = { ...before, body: String(body.body), edits: before.edits + 1 };
  return { status: 200, body: shownComment(comments[at]) };
}

function editReviewComment(double: GitHubDouble, asked: Asked): Answer {
  return edit(double.state.reviewComments, asked);
}

function editComment(double: GitHubDouble, asked: Asked): Answer {
  return edit(double.state.issueComments, asked);
}

function createComment(double: GitHubDouble, { body }: Asked): Answer {
  const reason = refuseCommentBody(body.body);
  if (reason !== null) return refused(reason);
  const stored = { id: double.nextId(), login: double.login, body: String(body.body), edits: 0 };
  double.state.issueComments.push(stored);
  return { status: 201, body: shownComment(stored) };
}

function shownCheck(check: StoredCheck) {
  const { id, name, status, conclusion, externalId } = check;
  return { id, name, head_sha: check.headSha, status, conclusion, external_id: externalId ?? '' };
}

/** With `filter=latest` GitHub answers the newest run of each name. */
function listChecks(double: GitHubDouble, { params: [sha], query }: Asked): Answer {
  const newest = new Map<string, StoredCheck>();
  for (const check of double.state.checks) {
    if (check.headSha === sha) newest.set(query.get('filter') === 'all' ? String(check.id) : check.name, check);
  }
  const runs = [...newest.values()].map(shownCheck);
  return { status: 200, body: { total_count: runs.length, check_runs: runs } };
}

function outputOf(body: Readonly<Record<string, unknown>>) {
  const output = isBody(body.output) ? body.output : {};
  const annotations = Array.isArray(output.annotations) ? output.annotations : [];
  return { title: String(output.title ?? ''), summary: String(output.summary ?? ''), annotations };
}

async function createCheck(double: GitHubDouble, { body }: Asked): Promise<Answer> {
  const reason = refuseCheckRun(body, false);
  if (reason !== null) return refused(reason);
  const sha = String(body.head_sha);
  if ((await double.repository.resolve(`${sha}^{commit}`)) === null) return refused(`No commit found for SHA: ${sha}`);
  const conclusion = body.conclusion === undefined ? null : String(body.conclusion);
  const check: StoredCheck = {
    id: double.nextId(),
    name: String(body.name),
    headSha: sha,
    status: conclusion === null ? String(body.status ?? 'queued') : 'completed',
    conclusion,
    externalId: body.external_id === undefined ? null : String(body.external_id),
    ...outputOf(body),
  };
  double.state.checks.push(check);
  return { status: 201, body: shownCheck(check) };
}

/** Annotations of an update are added to those that are there. */
function updateCheck(double: GitHubDouble, { params: [id], body }: Asked): Answer {
  const at = double.state.checks.findIndex((check) => check.id === Number(id));
  const before = double.state.checks[at];
  if (before === undefined) return NOT_FOUND;
  const reason = refuseCheckRun(body, true);
  if (reason !== null) return refused(reason);
  const output = outputOf(body);
  const conclusion = body.conclusion === undefined ? before.conclusion : String(body.conclusion);
  double.state.checks[at] = {
    ...before,
    ...output,
    conclusion,
    status: conclusion === null ? before.status : 'completed',
    annotations: [...before.annotations, ...output.annotations],
  };
  return { status: 200, body: shownCheck(double.state.checks[at]) };
}

function listStatuses(double: GitHubDouble, { params: [sha] }: Asked): Answer {
  const found = double.state.statuses.filter((status) => status.sha === sha).reverse();
  return { status: 200, body: found.map(({ context, state, description }) => ({ context, state, description })) };
}

async function createStatus(double: GitHubDouble, { params: [sha = ''], body }: Asked): Promise<Answer> {
  const reason = refuseStatus(body);
  if (reason !== null) return refused(reason);
  if ((await double.repository.resolve(`${sha}^{commit}`)) === null) return refused(`No commit found for SHA: ${sha}`);
  const { context, state, description } = body;
  double.state.statuses.push({
    sha,
    context: String(context),
    state: String(state),
    description: description === undefined ? null : String(description),
  });
  return { status: 201, body: { context, state } };
}
