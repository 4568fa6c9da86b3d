/**
 * Owns the connection to GitHub's API: authentication, bounded retries, and the pace of writes. What is asked is up to
 * the callers. Octokit's own plugins do the waiting; this file says how long and how often.
 */
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

/** Retries of one request after the first try. */
const MOST_RETRIES = 2;

/** Longest wait, in seconds, that GitHub may ask for before we give up: a gate must answer. */
const LONGEST_WAIT_S = 120;

/**
 * Writes that may follow one another at once; after these, one a second. GitHub allows about 80 a minute
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api, seen 2026-11-23).
 */
const BURST = 20;
const PAUSE_MS = 1000;

type ThrottleOptions = NonNullable<NonNullable<ConstructorParameters<typeof Octokit>[0]>['throttle']>;
type ThrottleQueues = Pick<Exclude<ThrottleOptions, { enabled: false }>, 'write' | 'notifications'>;
type OctokitCore = Parameters<typeof retry>[0];
type RetryingClient = Octokit & ReturnType<typeof retry>;

/** Octokit with REST methods, pagination, retries and throttling. */
export type GitHubClient = Octokit;

export interface ClientOptions {
  readonly token: string;
  /** Base URL of the REST API, without a trailing slash. */
  readonly apiUrl: string;
  /** Sent to GitHub with each request. */
  readonly userAgent: string;
  /** Waits this many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Told of every wait that GitHub asks for. */
  readonly notice: (message: string) => void;
}

const silent = (): void => undefined;

/** Opens a client. Nothing is sent before the first request. */
export function openClient(options: ClientOptions): GitHubClient {
  // `headerWait` comes first, so that its hook sees an error before the plugins decide how long to wait.
  const Client = Octokit.plugin(headerWait, throttling, retry);
  const mayRetry = (retryAfter: number, request: { method: string; url: string }, retryCount: number): boolean => {
    const again = retryCount < MOST_RETRIES && retryAfter <= LONGEST_WAIT_S;
    const next = again ? `trying again in ${Math.ceil(retryAfter)} s` : 'giving up';
    options.notice(`GitHub limits the rate of ${request.method} ${request.url}: ${next}.`);
    return again;
  };
  const client = new Client({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: options.userAgent,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retries: MOST_RETRIES },
    throttle: {
      ...paceWrites(options.pause),
      onRateLimit: (after: number, request: { method: string; url: string }, _: unknown, count: number) =>
        mayRetry(after, request, count),
      onSecondaryRateLimit: (after: number, request: { method: string; url: string }, _: unknown, count: number) =>
        mayRetry(after, request, count),
    },
  });
  obeyRetryAfter(client);
  return client;
}

/** Sent instead of a wait of zero seconds, which the throttling plugin takes for "not said" and turns into a minute. */
const AT_ONCE = '0.001';

function headerWait(octokit: OctokitCore): void {
  octokit.hook.error('request', (error) => {
    const headers = responseHeaders(error);
    if (headers?.['retry-after'] === '0') headers['retry-after'] = AT_ONCE;
    throw error;
  });
}

/** Makes retries after server errors wait as long as GitHub asks; without a wish the plugin's growing pauses stand. */
function obeyRetryAfter(client: RetryingClient): void {
  const { retryRequest } = client.retry;
  client.retry.retryRequest = (error, retries, retryAfter) => {
    const wish = Number(responseHeaders(error)?.['retry-after'] ?? Number.NaN);
    return Number.isFinite(wish)
      ? retryRequest(error, wish > LONGEST_WAIT_S ? 0 : retries, wish)
      : retryRequest(error, retries, retryAfter);
  };
}

function responseHeaders(error: unknown): Record<string, unknown> | null {
  if (typeof error !== 'object' || error === null || !('response' in error)) return null;
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return null;
  const { headers } = response;
  return typeof headers === 'object' && headers !== null ? (headers as Record<string, unknown>) : null;
}

interface Pace {
  key(id: string): { schedule<T>(options: unknown, job: () => Promise<T>): Promise<T> };
}

/** Stands in for the plugin's own queues, which would space out even a handful of writes by one to three seconds. */
function paceWrites(pause: ClientOptions['pause']): ThrottleQueues {
  let sent = 0;
  let last: Promise<unknown> = Promise.resolve();
  const write: Pace = {
    key: () => ({
      schedule: (_, job) => {
        sent += 1;
        const wait = sent > BURST;
        const turn = last.then(() => (wait ? pause(PAUSE_MS) : undefined));
        last = turn;
        return turn.then(job);
      },
    }),
  };
  const notifications: Pace = { key: () => ({ schedule: (_, job) => job() }) };
  // The plugin asks only for `key(…).schedule(…)`; its type names the whole class of the library behind it.
  return { write, notifications } as unknown as ThrottleQueues;
}
