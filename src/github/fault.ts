/**
 * Owns turning a caught error into a problem that people can act on: their slip, GitHub's trouble, or a defect of ours.
 * Whatever it is, the run could not evaluate.
 */
import type { Problem } from '../findings/outcome.ts';
import { UnresolvedCommitError } from './commits.ts';
import { NotADirectoryError } from './contents-source.ts';
import { explainRefusal, messageOf, statusOf } from './refusal.ts';
import { MissingDirectoryError } from './sources.ts';

export interface FaultDescription {
  readonly problem: Problem;
  /** Where in the code it happened, for the log; null where that helps nobody. */
  readonly detail: string | null;
}

/** Describes an error of unknown kind. Never throws. */
export function describeFault(error: unknown): FaultDescription {
  const problem = (kind: Problem['kind'], code: string, message: string): Problem => {
    return { kind, code, path: null, line: null, message };
  };
  if (error instanceof MissingDirectoryError || error instanceof NotADirectoryError) {
    return { problem: problem('configuration', error.code, error.message), detail: null };
  }
  if (error instanceof UnresolvedCommitError) {
    const cause = error.cause === undefined ? '' : ` ${explainRefusal(error.cause, 'contents: read')}.`;
    return { problem: problem('fault', error.code, `${error.message}${cause}`), detail: null };
  }
  if (statusOf(error) !== null) {
    const reason = `${explainRefusal(error, 'contents: read')}. Run the job again once that is settled.`;
    return { problem: problem('fault', 'github', reason), detail: null };
  }
  const reason = `An internal error: ${messageOf(error)}. This is a defect of the gate, not of the pull request.`;
  return {
    problem: problem('fault', 'internal', reason),
    detail: error instanceof Error ? (error.stack ?? null) : null,
  };
}
