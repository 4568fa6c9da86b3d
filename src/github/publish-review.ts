/**
 * Owns the review: one per run, with new inline comments only, and the edits of comments that are there already. What
 * GitHub refuses inline is counted, so that the summary can tell.
 */
import { type Attempts, attempt, noteFailure } from './attempts.ts';
import { type ChangedFile, commentableLines, mayAnchor } from './diff.ts';
import { parseInlineMarker } from './markers.ts';
import { loadPages, PAGE_SIZE } from './pages.ts';
import type { InlineText, Posting } from './posting.ts';
import { type OwnComment, planInline } from './reconcile.ts';
import { statusOf } from './refusal.ts';
import type { Target } from './target.ts';

const PERMISSION = 'pull-requests: write';

/** GitHub lists at most 3,000 changed files; as many comments are read. */
const MOST_PAGES = 30;

/** Lists the changed files with their patches. Rejects with the request's error. */
export async function loadChangedFiles(target: Target): Promise<readonly ChangedFile[]> {
  const { client, owner, repo, number } = target;
  const list = client.paginate.iterator(client.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: PAGE_SIZE,
  });
  const { entries } = await loadPages<{ filename: string; patch?: string }>(list, MOST_PAGES);
  return entries.map((file) => ({ path: file.filename, patch: file.patch ?? null }));
}

/** Posts new inline comments as one review and brings old ones up to date. Answers how many findings found no line. */
export async function publishReview(
  target: Target,
  posting: Posting,
  files: readonly ChangedFile[],
  login: string,
  attempts: Attempts,
): Promise<number> {
  const lines = commentableLines(files);
  const wanted = posting.inline(lines);
  const anchored = wanted.comments.filter((text) => mayAnchor(lines, text.path, text.startLine, text.endLine));
  const lost = wanted.leftOut + countFindings(wanted.comments) - countFindings(anchored);
  const own = await attempt(attempts, 'read the review comments', PERMISSION, () => loadOwnComments(target, login));
  // Without knowing what is there, posting would repeat it at every push.
  if (own === null) return lost + countFindings(anchored);
  const plan = planInline(target.name, anchored, own, posting.standing);
  const posted = plan.post.length === 0 ? 0 : await postNew(target, plan.post, attempts);
  for (const edit of plan.edit) {
    const { client, owner, repo } = target;
    await attempt(attempts, 'edit a review comment', PERMISSION, () =>
      client.rest.pulls.updateReviewComment({ owner, repo, comment_id: edit.id, body: edit.body }),
    );
    if (attempts.forbidden.has(PERMISSION)) break;
  }
  return lost + countFindings(plan.cut) + countFindings(plan.post) - posted;
}

function countFindings(texts: readonly InlineText[]): number {
  return texts.reduce((sum, text) => sum + text.fingerprints.length, 0);
}

async function loadOwnComments(target: Target, login: string): Promise<readonly OwnComment[]> {
  const { client, owner, repo, number } = target;
  const list = client.paginate.iterator(client.rest.pulls.listReviewComments, {
    owner,
    repo,
    pull_number: number,
    per_page: PAGE_SIZE,
  });
  type Comment = { id: number; body: string; user: { login: string } | null; in_reply_to_id?: number };
  const { entries, whole } = await loadPages<Comment>(list, MOST_PAGES);
  if (!whole) throw new Error('there are more than 3,000 review comments');
  return entries.flatMap((comment) => {
    if (comment.user?.login !== login || comment.in_reply_to_id !== undefined) return [];
    const marker = parseInlineMarker(comment.body, target.name);
    return marker === null ? [] : [{ id: comment.id, body: comment.body, marker }];
  });
}

/** Posts one review; if GitHub refuses an anchor, each comment by itself. Answers how many findings were posted. */
async function postNew(target: Target, texts: readonly InlineText[], attempts: Attempts): Promise<number> {
  const { client, owner, repo, number, commit } = target;
  try {
    await client.rest.pulls.createReview({
      owner,
      repo,
      pull_number: number,
      commit_id: commit,
      event: 'COMMENT',
      body: reviewBody(texts.length),
      comments: texts.map((text) => ({ body: text.body, path: text.path, ...anchor(text) })),
      request: ONCE,
    });
    return countFindings(texts);
  } catch (error) {
    if (statusOf(error) === 422) return postSingly(target, texts, attempts);
    noteFailure(attempts, 'post the review', PERMISSION, error);
    return 0;
  }
}

async function postSingly(target: Target, texts: readonly InlineText[], attempts: Attempts): Promise<number> {
  const { client, owner, repo, number, commit } = target;
  let posted = 0;
  for (const text of texts) {
    const { body, path } = text;
    try {
      await client.rest.pulls.createReviewComment({
        owner,
        repo,
        pull_number: number,
        commit_id: commit,
        body,
        path,
        ...anchor(text),
        request: ONCE,
      });
      posted += text.fingerprints.length;
    } catch (error) {
      if (statusOf(error) !== 422) noteFailure(attempts, 'post a review comment', PERMISSION, error);
      if (attempts.forbidden.has(PERMISSION)) break;
    }
  }
  return posted;
}

/** A request that must not be repeated after a server error: GitHub may have posted it already. */
const ONCE = { retries: 0 };

/** GitHub refuses a range whose ends are the same line. */
function anchor({ startLine, endLine }: { readonly startLine: number; readonly endLine: number }) {
  const end = { line: endLine, side: 'RIGHT' as const };
  return startLine === endLine ? end : { ...end, start_line: startLine, start_side: 'RIGHT' as const };
}

function reviewBody(count: number): string {
  return `AI Policy Gate has ${count === 1 ? 'one note' : `${count} notes`} on changed lines; the checks have the whole answer.`;
}
