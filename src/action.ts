/**
 * Door one: a GitHub event comes in, a verdict goes out. It reads environment and clock, puts the rooms together in
 * order, and is the only last-resort catch of the Action: whatever goes wrong, no check stays silent or turns green.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { couldNotEvaluate } from './findings/could-not-evaluate.ts';
import type { Outcome, Problem } from './findings/outcome.ts';
import { runGate } from './gate.ts';
import { type GitHubClient, openClient } from './github/client.ts';
import { type PinnedCommits, resolveCommits } from './github/commits.ts';
import { composeJobSummary, composePosting, type Placement } from './github/compose-posting.ts';
import { type PullRequestEvent, parseEvent } from './github/event.ts';
import { describeFault } from './github/fault.ts';
import { type Inputs, parseInputs } from './github/inputs.ts';
import { addJobSummary, annotate, readInput, saveReport, say, sayError, sayWarning, setOutputs } from './github/job.ts';
import type { Posting } from './github/posting.ts';
import { type PublishResult, publish } from './github/publish.ts';
import { renderFailures, renderOutputs } from './github/run-report.ts';
import { openSources } from './github/sources.ts';
import { RELEASE } from './release.ts';
import { headline } from './reports/headline.ts';
import { renderJson } from './reports/json.ts';

const COULD_NOT_EVALUATE = 'Could not evaluate';

/** Everything one run of the Action works with. */
interface Run {
  readonly inputs: Inputs;
  readonly event: PullRequestEvent;
  readonly client: GitHubClient;
  /** Today, UTC. */
  readonly today: string;
}

/** Answers the exit code: 0 nothing blocks, 1 something does, 2 could not evaluate. */
async function main(): Promise<number> {
  const { inputs, problems } = parseInputs(readInput);
  const reading = parseEvent(process.env.GITHUB_EVENT_NAME ?? '', await readEventFile());
  if (reading.kind === 'nothing') {
    say(reading.reason);
    return 0;
  }
  if (reading.kind === 'unusable' || inputs.token === null) {
    const told = reading.kind === 'unusable' ? [reading.message, ...problems] : problems;
    for (const problem of told) sayError(COULD_NOT_EVALUATE, problem);
    await addJobSummary(`**${COULD_NOT_EVALUATE}.** See the log of this step.`);
    return 2;
  }
  useProxy();
  const client = openClient({
    token: inputs.token,
    apiUrl: (process.env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, ''),
    userAgent: `ai-policy-gate/${RELEASE.version}`,
    pause: (milliseconds) => sleep(milliseconds),
    notice: say,
  });
  const run = { inputs, event: reading.event, client, today: new Date().toISOString().slice(0, 10) };
  const outcome = problems.length > 0 ? refuse(run, problems) : await judge(run);
  try {
    return await report(run, outcome);
  } catch (error) {
    // Only a defect of ours comes here, and no check may stay silent or green because of one.
    return await report(run, unjudged(run, [describe(error)], null));
  }
}

/** Judges the pull request; a fault becomes an outcome that says so. */
async function judge(run: Run): Promise<Outcome> {
  const { client, event, inputs, today } = run;
  let commits: PinnedCommits | null = null;
  try {
    commits = await resolveCommits(client, event);
    const sources = await openSources(client, event, commits, inputs.workingDirectory);
    return await runGate({
      ...sources,
      configPath: inputs.configPath,
      configRequired: inputs.configRequired,
      settings: inputs.settings,
      settingsTrusted: event.settingsTrusted,
      today,
    });
  } catch (error) {
    return unjudged(run, [describe(error)], commits);
  }
}

/** The problem that a fault is told as; where in the code it happened goes to the log. */
function describe(error: unknown): Problem {
  const { problem, detail } = describeFault(error);
  if (detail !== null) say(detail);
  return problem;
}

function refuse(run: Run, problems: readonly string[]): Outcome {
  const place = { code: 'input', path: null, line: null };
  return unjudged(
    run,
    problems.map((message): Problem => ({ kind: 'configuration', ...place, message })),
    null,
  );
}

function unjudged({ event, today }: Run, problems: readonly Problem[], commits: PinnedCommits | null): Outcome {
  return couldNotEvaluate(problems, {
    tool: RELEASE,
    asOf: today,
    commit: event.headSha,
    base: commits?.mergeBase ?? null,
    config: null,
    inputsIgnored: [],
  });
}

/** Tells the outcome: to the job first, where nothing can refuse it, then to the pull request. */
async function report(run: Run, outcome: Outcome): Promise<number> {
  const { inputs, event, client } = run;
  const server = (process.env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
  const repositoryUrl = `${server}/${event.owner}/${event.repo}`;
  const { name, workingDirectory } = inputs;
  const placement: Placement = { name, repositoryUrl, commit: event.headSha, workingDirectory };
  await tellJob(outcome, placement);
  const posting = composePosting(outcome, placement);
  const runId = process.env.GITHUB_RUN_ID;
  const runUrl = runId !== undefined && /^\d+$/.test(runId) ? `${repositoryUrl}/actions/runs/${runId}` : null;
  const target = {
    client,
    owner: event.owner,
    repo: event.repo,
    number: event.number,
    commit: event.headSha,
    name,
    runUrl,
  };
  // A fault of ours says nothing about the pull request: what was commented before may still be right.
  const comment = outcome.problems.some(({ kind }) => kind === 'fault') ? 'never' : inputs.comment;
  const result = await publish(target, posting, { reportAs: inputs.reportAs, comment });
  await tellFailures(result, posting);
  return outcome.exitCode;
}

async function tellJob(outcome: Outcome, placement: Placement): Promise<void> {
  const answer = headline(outcome);
  say(answer);
  if (outcome.exitCode === 2) for (const { message } of outcome.problems) sayError(COULD_NOT_EVALUATE, message);
  const file = `ai-policy-report-${placement.name.replace(/[^\w.-]/g, '-')}.json`;
  const path = await saveReport(join(process.env.RUNNER_TEMP ?? tmpdir(), file), renderJson(outcome));
  const unset = setOutputs(renderOutputs(outcome, path));
  if (unset !== null) sayWarning('Could not set the outputs', unset);
  await addJobSummary(composeJobSummary(outcome, placement));
}

async function tellFailures(result: PublishResult, posting: Posting): Promise<void> {
  if (result.checksForbidden) {
    const leftOut = annotate(posting.checks.flatMap(({ annotations }) => annotations));
    if (leftOut > 0) say(`${leftOut} more in the summary of this job.`);
  }
  for (const failure of result.failures) sayWarning('Could not post', failure);
  if (result.failures.length > 0) await addJobSummary(renderFailures(result.failures));
}

async function readEventFile(): Promise<string> {
  const path = process.env.GITHUB_EVENT_PATH;
  return path === undefined ? '' : readFile(path, 'utf8').catch(() => '');
}

/** Self-hosted runners stand behind proxies, which Node's own fetch takes from the environment only when asked. */
function useProxy(): void {
  const { HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy } = process.env;
  if (HTTPS_PROXY ?? https_proxy ?? HTTP_PROXY ?? http_proxy) http.setGlobalProxyFromEnv?.();
}

void main()
  .catch((error: unknown) => {
    sayError(COULD_NOT_EVALUATE, describe(error).message);
    return 2;
  })
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
