/** Owns the stage of a scenario: a double with Acme's policy on its default branch, and pull requests pushed to it. */
import { type GitHubDouble, startDouble } from '../github-double/double.ts';
import type { Changes } from '../github-double/git-repository.ts';
import { type PayloadOptions, pullRequestPayload, schemaErrors } from '../github-double/payload.ts';
import { type ActionRun, runAction } from '../github-double/run-action.ts';
import { POLICY } from './acme-repository.ts';

export interface RunOptions extends Partial<Omit<PayloadOptions, 'headSha' | 'baseSha'>> {
  readonly event?: 'pull_request' | 'pull_request_target';
  readonly inputs?: Readonly<Record<string, string>>;
  /** Set over what the runner sets. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly double: GitHubDouble;
  /** Commits to the default branch. */
  merge(changes: Changes): Promise<string>;
  /** Commits to the pull request's branch, which starts at the default branch. */
  push(changes: Changes): Promise<string>;
  /** Runs the Action on the latest push. */
  run(options?: RunOptions): Promise<ActionRun>;
  /** Name → conclusion of the newest check runs of the latest push. */
  checks(): Readonly<Record<string, string | null>>;
  /** Requests that changed something, the question who we are left out. */
  writes(): readonly string[];
}

/** Sets up a repository whose default branch has the policy and `more`. */
export async function setStage(more: Changes = {}): Promise<Stage> {
  const double = await startDouble();
  let base = await double.repository.commit('main', { ...POLICY, ...more });
  let head = base;
  return {
    double,
    async merge(changes) {
      base = await double.repository.commit('main', changes);
      return base;
    },
    async push(changes) {
      head = await double.repository.commit('feature', changes, 'main');
      return head;
    },
    async run({ event = 'pull_request_target', inputs = {}, environment = {}, ...options } = {}) {
      const payload = pullRequestPayload(double, { ...options, headSha: head, baseSha: base });
      const errors = schemaErrors(payload);
      if (errors.length > 0) throw new Error(`The payload is not GitHub's: ${errors.join(', ')}`);
      const run = await runAction(double, { event, payload, inputs, environment });
      const told = [run.stdout, run.stderr, run.stepSummary, run.report, JSON.stringify(double.state)].join('\n');
      if (told.includes(double.token)) throw new Error('The token was told.');
      return run;
    },
    checks: () =>
      Object.fromEntries(
        double.state.checks.filter(({ headSha }) => headSha === head).map(({ name, conclusion }) => [name, conclusion]),
      ),
    writes: () =>
      double.requests
        .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
        .map(({ method, path }) => `${method} ${path}`),
  };
}
