/**
 * Owns best effort: what could not be posted is collected with its reason and never thrown, because the verdict exists
 * already and must not change.
 */
import { explainRefusal, isForbidden } from './refusal.ts';

/** What one run could not post, each a line for the log and the job summary. */
export interface Attempts {
  readonly failures: string[];
  /** Permissions for want of which GitHub refused: asking again is in vain. */
  readonly forbidden: Set<string>;
}

/** Starts an empty collection. */
export function startAttempts(): Attempts {
  return { failures: [], forbidden: new Set() };
}

/**
 * Tries `act`. On failure answers null and notes "could not …: reason". `permission` is what a workflow has to grant.
 */
export async function attempt<Result>(
  attempts: Attempts,
  what: string,
  permission: string,
  act: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await act();
  } catch (error) {
    noteFailure(attempts, what, permission, error);
    return null;
  }
}

/** Notes a failure that was caught elsewhere. */
export function noteFailure(attempts: Attempts, what: string, permission: string, error: unknown): void {
  if (isForbidden(error)) attempts.forbidden.add(permission);
  attempts.failures.push(`Could not ${what}: ${explainRefusal(error, permission)}.`);
}
