/**
 * Owns finding out who we are, so that only our own comments are ever edited. The job's token may not ask REST for its
 * user; GraphQL's `viewer` answers for every kind of token.
 */
import type { GitHubClient } from './client.ts';

/** Author of what the job's own token posts. */
const JOB_TOKEN_LOGIN = 'github-actions[bot]';

/**
 * The login under which our comments appear in REST answers. Where GitHub does not say, the job's own token is assumed:
 * at worst our comments are not recognised, and never somebody else's taken for ours.
 */
export async function loadOwnLogin(client: GitHubClient): Promise<string> {
  try {
    const answer: unknown = await client.graphql('query { viewer { login } }');
    const login = readLogin(answer);
    return login ?? JOB_TOKEN_LOGIN;
  } catch {
    return JOB_TOKEN_LOGIN;
  }
}

function readLogin(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('viewer' in answer)) return null;
  const { viewer } = answer;
  if (typeof viewer !== 'object' || viewer === null || !('login' in viewer)) return null;
  return typeof viewer.login === 'string' && viewer.login !== '' ? viewer.login : null;
}
