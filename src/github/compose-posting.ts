/**
 * Owns putting an outcome's texts onto GitHub's surfaces: which checks there are, where paths point in the repository,
 * when a comment is worth starting. The texts themselves come from the reports room.
 */
import type { Outcome } from '../findings/outcome.ts';
import { renderCheckRun, renderStatus } from '../reports/check-run.ts';
import { renderReview } from '../reports/review.ts';
import { renderSummary } from '../reports/summary.ts';
import type { CommentableLines } from './diff.ts';
import { type CheckText, type InlineText, MOST_INLINE_COMMENTS, type Posting, type Standing } from './posting.ts';

/** Where the judged tree lies. */
export interface Placement {
  readonly name: string;
  /** Page of the repository, without a trailing slash. */
  readonly repositoryUrl: string;
  /** The commit judged. */
  readonly commit: string;
  /** Relative, empty for the whole repository. */
  readonly workingDirectory: string;
}

/** Room for the summary of a job, in UTF-16 units: GitHub takes a mebibyte, and a character can have three bytes. */
const JOB_SUMMARY_LIMIT = 250_000;

/** Composes what one run posts. Pure. */
export function composePosting(outcome: Outcome, placement: Placement): Posting {
  const links = linker(outcome, placement);
  return {
    fault: outcome.row === 1,
    checks: [null, ...outcome.jurisdictions.map(({ id }) => id)].map((jurisdiction) =>
      composeCheck(outcome, jurisdiction, placement),
    ),
    inline: (lines) => composeInline(outcome, placement, lines),
    standing: standings(outcome),
    summary: (leftOut, failures) => renderSummary(outcome, { links, name: placement.name, leftOut, notes: failures }),
    isWorthComment: (changed) => isWorthComment(outcome, placement, changed),
  };
}

/** The summary of the job, which stands before anything is posted. */
export function composeJobSummary(outcome: Outcome, placement: Placement): string {
  return renderSummary(outcome, { links: linker(outcome, placement), name: placement.name, limit: JOB_SUMMARY_LIMIT });
}

function composeCheck(outcome: Outcome, jurisdiction: string | null, placement: Placement): CheckText {
  const options = { name: placement.name, links: linker(outcome, placement) };
  const { name, conclusion, title, summary, annotations } = renderCheckRun(outcome, jurisdiction, options);
  const { state, description } = renderStatus(outcome, jurisdiction, options);
  return {
    name,
    conclusion,
    title,
    summary,
    annotations: annotations.map((note) => ({ ...note, path: inRepository(placement, note.path) })),
    status: { state, description },
  };
}

function composeInline(outcome: Outcome, placement: Placement, lines: CommentableLines) {
  const { comments, leftOut } = renderReview(outcome, {
    commentable: (path) => {
      const shown = lines.get(inRepository(placement, path));
      return shown === undefined ? null : new Set(shown.keys());
    },
    name: placement.name,
    limit: MOST_INLINE_COMMENTS,
  });
  const texts = comments.map(({ path, line, startLine, body, fingerprints }): InlineText => {
    return { path: inRepository(placement, path), startLine: startLine ?? line, endLine: line, body, fingerprints };
  });
  return { comments: texts, leftOut };
}

function standings(outcome: Outcome): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const { fingerprint, disposition, change } of outcome.findings) {
    if (change === 'fixed' || standing.get(fingerprint) === 'open') continue;
    standing.set(fingerprint, disposition === 'waived' ? 'waived' : 'open');
  }
  return standing;
}

/**
 * A comment is started where something blocks, where the pull request brings or settles findings, or where it touches
 * evidence or policy. What stood before and blocks nothing is told by the checks alone.
 */
function isWorthComment(outcome: Outcome, placement: Placement, changed: readonly string[]): boolean {
  if (outcome.row <= 4 || outcome.proposed !== null) return true;
  if (outcome.findings.some(({ change }) => change !== 'existing')) return true;
  const evidence = new Set(
    outcome.evidence.filter(({ state }) => state !== 'not-evidence').map(({ path }) => inRepository(placement, path)),
  );
  return outcome.findings.length > 0 && changed.some((path) => evidence.has(path));
}

function inRepository({ workingDirectory }: Placement, path: string): string {
  return workingDirectory === '' ? path : `${workingDirectory}/${path}`;
}

/**
 * Addresses of lines at the judged commit, of policy at the commit that it was read from. `plain` shows Markdown as text,
 * without which it has no lines.
 */
function linker(outcome: Outcome, placement: Placement) {
  const policy = new Set(
    outcome.problems.flatMap(({ kind, path }) => (kind === 'configuration' || kind === 'pack' ? [path] : [])),
  );
  return (path: string, startLine: number, endLine: number): string => {
    const trusted = policy.has(path) ? (outcome.config?.commit ?? null) : null;
    const whole = trusted === null ? inRepository(placement, path) : path;
    const encoded = whole.split('/').map(encodeURIComponent).join('/');
    const lines = endLine > startLine ? `L${startLine}-L${endLine}` : `L${startLine}`;
    return `${placement.repositoryUrl}/blob/${trusted ?? placement.commit}/${encoded}?plain=1#${lines}`;
  };
}
