/** Owns the one summary comment: found by author and marker, edited in place, left alone where nothing changed. */
import { type Attempts, attempt } from './attempts.ts';
import type { CommentMode } from './inputs.ts';
import { hasSummaryMarker, renderSummaryMarker } from './markers.ts';
import { loadPages, PAGE_SIZE } from './pages.ts';
import { COMMENT_LIMIT, cutText } from './posting.ts';
import type { Target } from './target.ts';

const PERMISSION = 'pull-requests: write';
const MOST_PAGES = 30;

/** Posts or edits. With `on-findings` a comment is started only if `worth`, but one that exists is kept up to date. */
export async function publishSummary(
  target: Target,
  text: string,
  mode: Exclude<CommentMode, 'never'>,
  worth: boolean,
  login: string,
  attempts: Attempts,
): Promise<void> {
  const { client, owner, repo, number } = target;
  const found = await attempt(attempts, 'read the comments', PERMISSION, () => findSummary(target, login));
  // Without knowing what is there, posting would repeat it at every push.
  if (found === null) return;
  const body = cutText(`${renderSummaryMarker(target.name)}\n${text}`, COMMENT_LIMIT);
  if (found.comment !== null) {
    const { id, body: before } = found.comment;
    if (before === body) return;
    await attempt(attempts, 'edit the summary comment', PERMISSION, () =>
      client.rest.issues.updateComment({ owner, repo, comment_id: id, body }),
    );
    return;
  }
  if (mode === 'on-findings' && !worth) return;
  await attempt(attempts, 'post the summary comment', PERMISSION, () =>
    // Not repeated after a server error: GitHub may have posted it already.
    client.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } }),
  );
}

interface Found {
  readonly comment: { readonly id: number; readonly body: string } | null;
}

async function findSummary(target: Target, login: string): Promise<Found> {
  const { client, owner, repo, number, name } = target;
  const list = client.paginate.iterator(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: PAGE_SIZE,
  });
  type Comment = { id: number; body?: string; user: { login: string } | null };
  const { entries, whole } = await loadPages<Comment>(list, MOST_PAGES);
  for (const { id, body, user } of entries) {
    if (user?.login === login && body !== undefined && hasSummaryMarker(body, name)) return { comment: { id, body } };
  }
  if (!whole) throw new Error('there are more than 3,000 comments');
  return { comment: null };
}
