/** Opens the gate's own client on a double, with waits that are recorded and never kept. */
import { type GitHubClient, openClient } from '../../src/github/client.ts';
import type { Target } from '../../src/github/target.ts';
import type { GitHubDouble } from '../github-double/double.ts';

export interface Connection {
  readonly client: GitHubClient;
  /** Milliseconds of each wait between writes. */
  readonly pauses: number[];
  readonly notices: string[];
}

export function connect(double: GitHubDouble): Connection {
  const pauses: number[] = [];
  const notices: string[] = [];
  const client = openClient({
    token: double.token,
    apiUrl: double.url,
    userAgent: 'ai-policy-gate/test',
    pause: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    notice: (message) => notices.push(message),
  });
  return { client, pauses, notices };
}

export function targetOf(double: GitHubDouble, client: GitHubClient, commit: string, name = 'ai-policy'): Target {
  const { owner, repo } = double;
  return { client, owner, repo, number: double.pull.number, commit, name, runUrl: 'https://github.double.example/run' };
}
