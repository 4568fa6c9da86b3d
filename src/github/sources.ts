/**
 * Owns opening the trees of one run: what is judged and compared is rooted at the working directory, policy at the root
 * of the repository, all at pinned commits.
 */
import type { Source } from '../evidence/source.ts';
import type { GitHubClient } from './client.ts';
import type { PinnedCommits } from './commits.ts';
import { contentsSource, createBlobCache } from './contents-source.ts';
import type { PullRequestEvent } from './event.ts';

export interface RunSources {
  readonly head: Source;
  readonly base: Source | null;
  /** The head from the root of the repository, where its own policy lies; the same as `head` without a directory. */
  readonly proposal: Source;
  readonly trusted: Source;
  readonly trustedBranch: { readonly name: string; readonly source: Source } | null;
}

/** The working directory exists neither at the head nor at the merge base: a slip, not an empty repository. */
export class MissingDirectoryError extends Error {
  readonly code = 'missing-directory';
}

/** Opens the trees. Rejects with `MissingDirectoryError` or `NotADirectoryError`, or with the network's own error. */
export async function openSources(
  client: GitHubClient,
  event: PullRequestEvent,
  commits: PinnedCommits,
  workingDirectory: string,
): Promise<RunSources> {
  const cache = createBlobCache();
  const { owner, repo } = event;
  const open = (commit: string, directory: string) => contentsSource(client, { owner, repo, commit, directory }, cache);
  const head = open(commits.head, workingDirectory);
  const base = commits.mergeBase === null ? null : open(commits.mergeBase, workingDirectory);
  if (workingDirectory !== '') await requireSomewhere(workingDirectory, [head, base]);
  const branch = commits.trustedBranch;
  return {
    head,
    base,
    proposal: workingDirectory === '' ? head : open(commits.head, ''),
    trusted: open(commits.trusted, ''),
    trustedBranch: branch === null ? null : { name: branch.name, source: open(branch.commit, '') },
  };
}

async function requireSomewhere(directory: string, sources: readonly (Source | null)[]): Promise<void> {
  const listings = await Promise.all(sources.map((source) => source?.list()));
  // Git keeps no empty directories: one without entries is not there.
  if (listings.every((listing) => listing === undefined || listing.entries.length === 0)) {
    throw new MissingDirectoryError(`The working directory "${directory}" is not in the repository.`);
  }
}
