/**
 * Owns the shape of what is to be posted: texts that are already rendered, per surface of GitHub, and the limits that
 * GitHub sets on each. Rendering belongs to the reports room, sending to the `publish-…` files.
 */
import type { Conclusion } from '../findings/outcome.ts';
import type { CommentableLines } from './diff.ts';

/** GitHub's limits, seen in its REST description and error texts on 2026-11-23. Counted in UTF-16 units. */
export const CHECK_SUMMARY_LIMIT = 65_535;
export const COMMENT_LIMIT = 65_536;
export const ANNOTATIONS_PER_REQUEST = 50;
export const STATUS_DESCRIPTION_LIMIT = 140;

/** Inline comments that one pull request gets from us at most. Our own limit: more is not read. */
export const MOST_INLINE_COMMENTS = 30;

/** How statuses begin that say so. */
export const COULD_NOT_EVALUATE = 'Could not evaluate';

/** A note on lines of a file; `path` is relative to the repository, lines count from 1 and are inclusive. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** One check run, or one commit status where those are asked for. */
export interface CheckText {
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly status: { readonly state: 'error' | 'failure' | 'success'; readonly description: string };
}

/** One inline comment; `path` is relative to the repository. */
export interface InlineText {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
  /** Fingerprints of the findings that it tells of; at least one. */
  readonly fingerprints: readonly string[];
}

/** How it stands with a finding that a comment of ours may be about. */
export type Standing = 'open' | 'waived';

/** Everything one run wants to say on a pull request. */
export interface Posting {
  /** We could not evaluate: a later run that could replaces every check that says so. */
  readonly fault: boolean;
  /** The aggregate first: it is the one that is most likely to be required. */
  readonly checks: readonly CheckText[];
  /** Most severe first; `leftOut` counts findings for which there were too many comments. */
  readonly inline: (lines: CommentableLines) => { readonly comments: readonly InlineText[]; readonly leftOut: number };
  /** Current findings by fingerprint; a comment of ours about none of these is told to be settled. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** The summary comment without its marker. `leftOut` findings had no room on a line; `failures` could not be posted. */
  readonly summary: (leftOut: number, failures: readonly string[]) => string;
  /** Whether there is something to say, given the changed files (relative to the repository). */
  readonly isWorthComment: (changed: readonly string[]) => boolean;
}

/** Cuts by code point, with an ellipsis, so that the result has at most `limit` UTF-16 units. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit - 1;
  const code = text.charCodeAt(end - 1);
  if (code >= 0xd800 && code <= 0xdbff) end -= 1;
  return `${text.slice(0, end)}…`;
}
