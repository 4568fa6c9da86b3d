/**
 * Owns the order in which a run posts, best effort: checks first, then the review, then the summary that tells what the
 * review could not. The verdict exists before, and nothing here can change it or rejects.
 */
import { type Attempts, attempt, startAttempts } from './attempts.ts';
import type { ChangedFile } from './diff.ts';
import type { CommentMode, ReportAs } from './inputs.ts';
import { loadOwnLogin } from './own-login.ts';
import type { Posting } from './posting.ts';
import { publishChecks } from './publish-checks.ts';
import { loadChangedFiles, publishReview } from './publish-review.ts';
import { publishStatuses } from './publish-statuses.ts';
import { publishSummary } from './publish-summary.ts';
import type { Target } from './target.ts';

export interface PublishOptions {
  readonly reportAs: ReportAs;
  readonly comment: CommentMode;
}

export interface PublishResult {
  /** What could not be posted and why, one line each. */
  readonly failures: readonly string[];
  /** True where the token may not write checks or statuses: annotations of the job have to stand in. */
  readonly checksForbidden: boolean;
}

const REPORTERS = { checks: publishChecks, statuses: publishStatuses };
const CHECK_PERMISSIONS = { checks: 'checks: write', statuses: 'statuses: write' };

/** Posts the answer of one run. */
export async function publish(target: Target, posting: Posting, options: PublishOptions): Promise<PublishResult> {
  const attempts = startAttempts();
  await REPORTERS[options.reportAs](target, posting.checks, posting.fault, attempts);
  if (options.comment !== 'never') await publishComments(target, posting, options.comment, attempts);
  const checksForbidden = attempts.forbidden.has(CHECK_PERMISSIONS[options.reportAs]);
  return { failures: attempts.failures, checksForbidden };
}

async function publishComments(
  target: Target,
  posting: Posting,
  mode: Exclude<CommentMode, 'never'>,
  attempts: Attempts,
): Promise<void> {
  const [login, changed] = await Promise.all([
    loadOwnLogin(target.client),
    attempt(attempts, 'read the changed files', 'pull-requests: read', () => loadChangedFiles(target)),
  ]);
  const files: readonly ChangedFile[] = changed ?? [];
  const leftOut = await publishReview(target, posting, files, login, attempts);
  const worth = changed === null || posting.isWorthComment(files.map((file) => file.path));
  await publishSummary(target, posting.summary(leftOut, attempts.failures), mode, worth, login, attempts);
}
