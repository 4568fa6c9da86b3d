/** Owns naming what is posted to: one commit of one pull request, through one client, under one name. */
import type { GitHubClient } from './client.ts';

export interface Target {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The commit that was judged. */
  readonly commit: string;
  /** Prefix of checks and key of our markers. */
  readonly name: string;
  /** Page of the workflow run, for links from checks and statuses; null where unknown. */
  readonly runUrl: string | null;
}
