/**
 * Owns pinning: every tree that is read is named by a commit id before anything is read, so that nobody can move a
 * branch under the gate. Reading the trees is `contents-source.ts`.
 */
import type { GitHubClient } from './client.ts';
import type { PullRequestEvent } from './event.ts';
import { messageOf, statusOf } from './refusal.ts';

/** The commits of one run. */
export interface PinnedCommits {
  readonly head: string;
  /** Best common ancestor of head and base branch; null where the histories share none. */
  readonly mergeBase: string | null;
  /** Tip of the default branch: policy comes from here. */
  readonly trusted: string;
  /** Tip of the base branch where that is another branch that still exists. */
  readonly trustedBranch: { readonly name: string; readonly commit: string } | null;
}

/** GitHub could not tell us what to judge. `code` is stable; the message is for people. */
export class UnresolvedCommitError extends Error {
  readonly code = 'unresolved-commit';
}

/** Resolves tips and merge base by API. Rejects with `UnresolvedCommitError`, or with the network's own error. */
export async function resolveCommits(client: GitHubClient, event: PullRequestEvent): Promise<PinnedCommits> {
  const sameBranch = event.baseBranch === event.defaultBranch;
  const [trusted, base] = await Promise.all([
    branchTip(client, event, event.defaultBranch),
    sameBranch ? null : branchTip(client, event, event.baseBranch),
  ]);
  if (trusted === null) {
    throw new UnresolvedCommitError('The default branch, from which the policy is read, could not be found.');
  }
  const baseTip = sameBranch ? trusted : (base ?? event.baseSha);
  return {
    head: event.headSha,
    mergeBase: await mergeBase(client, event, baseTip),
    trusted,
    trustedBranch: base === null ? null : { name: event.baseBranch, commit: base },
  };
}

async function branchTip(client: GitHubClient, event: PullRequestEvent, branch: string): Promise<string | null> {
  try {
    const { data } = await client.rest.git.getRef({ owner: event.owner, repo: event.repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

async function mergeBase(client: GitHubClient, event: PullRequestEvent, baseTip: string): Promise<string | null> {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner: event.owner,
      repo: event.repo,
      basehead: `${baseTip}...${event.headSha}`,
      per_page: 1,
      page: 1,
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    // GitHub answers 404 both for a commit it does not have and for histories without a common ancestor.
    if (/no common ancestor/i.test(messageOf(error))) return null;
    throw new UnresolvedCommitError('The merge base of the pull request could not be found.', { cause: error });
  }
}
