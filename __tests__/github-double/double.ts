/**
 * Owns the double of GitHub: a stateful HTTP server on loopback over a real git repository, answering only what the gate
 * asks. It refuses what GitHub refuses; a request it does not know is recorded and fails the test on closing.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createGitRepository, type GitRepository } from './git-repository.ts';
import { ROUTES } from './routes.ts';

export type Permission = 'contents' | 'pull-requests' | 'checks' | 'statuses';
export type Access = 'none' | 'read' | 'write';

export interface StoredCheck {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Readonly<Record<string, unknown>>[];
}

export interface StoredStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
}

export interface StoredComment {
  readonly id: number;
  readonly login: string;
  readonly body: string;
  /** How often it was edited. */
  readonly edits: number;
  readonly path?: string;
  readonly line?: number;
  readonly startLine?: number;
  readonly reviewId?: number;
  readonly inReplyTo?: number;
}

/** Everything the double remembers. Tests read it, and write what other people do. */
export interface DoubleState {
  readonly checks: StoredCheck[];
  readonly statuses: StoredStatus[];
  readonly reviews: { readonly id: number; readonly commit: string; readonly event: string; readonly body: string }[];
  readonly reviewComments: StoredComment[];
  readonly issueComments: StoredComment[];
}

/** A request as it came in. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
}

/** Plays trouble for requests that match. */
export interface Trouble {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often; Infinity for always. */
  times: number;
}

export interface GitHubDouble {
  readonly url: string;
  readonly repository: GitRepository;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  /** Login under which the token posts. */
  login: string;
  readonly pull: { readonly number: number; base: string; head: string };
  readonly permissions: Record<Permission, Access>;
  readonly state: DoubleState;
  readonly requests: SeenRequest[];
  readonly unmatched: SeenRequest[];
  readonly troubles: Trouble[];
  /** Listings of trees say that they were cut off. */
  truncateTrees: boolean;
  /** Hands out the next id. */
  nextId(): number;
  /** Stops the server; rejects if a request came that the double does not know. */
  close(): Promise<void>;
}

/** What a handler answers. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a handler is asked. */
export interface Asked {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly path: string;
}

export type Handler = (double: GitHubDouble, asked: Asked) => Answer | Promise<Answer>;

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly needs: readonly [Permission, Access] | null;
  readonly handle: Handler;
}

/** Starts a double with a token that may do everything the gate asks for. */
export async function startDouble(): Promise<GitHubDouble> {
  const repository = await createGitRepository();
  let lastId = 1000;
  const server = createServer((request, response) => {
    void answer(double, request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const double: GitHubDouble = {
    url: `http://127.0.0.1:${port}`,
    repository,
    owner: 'acme',
    repo: 'models',
    token: 'ghs_double0token0of0no0value',
    login: 'github-actions[bot]',
    pull: { number: 7, base: 'main', head: 'feature' },
    permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write', statuses: 'write' },
    state: { checks: [], statuses: [], reviews: [], reviewComments: [], issueComments: [] },
    requests: [],
    unmatched: [],
    troubles: [],
    truncateTrees: false,
    nextId() {
      lastId += 1;
      return lastId;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await repository.remove();
      if (double.unmatched.length > 0) throw new Error(`Unknown requests: ${JSON.stringify(double.unmatched)}`);
    },
  };
  return double;
}

async function answer(double: GitHubDouble, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = new URL(request.url ?? '/', double.url);
  const method = request.method ?? 'GET';
  double.requests.push({ method, path: url.pathname });
  let found: Answer;
  try {
    found = await find(double, method, url, request.headers.authorization, Buffer.concat(chunks).toString());
  } catch (error) {
    found = { status: 599, body: { message: `The double is broken: ${String(error)}` } };
    double.unmatched.push({ method, path: `${url.pathname}: ${String(error)}` });
  }
  response.writeHead(found.status, { 'content-type': 'application/json; charset=utf-8', ...found.headers });
  response.end(JSON.stringify(found.body));
}

async function find(
  double: GitHubDouble,
  method: string,
  url: URL,
  authorization: string | undefined,
  text: string,
): Promise<Answer> {
  if (authorization !== `token ${double.token}` && authorization !== `bearer ${double.token}`) {
    return { status: 401, body: { message: 'Bad credentials' } };
  }
  const path = url.pathname;
  const trouble = double.troubles.find((one) => one.times > 0 && one.method === method && one.path.test(path));
  if (trouble !== undefined) {
    trouble.times -= 1;
    return { status: trouble.status, body: { message: trouble.message }, headers: trouble.headers ?? {} };
  }
  const prefix = `/repos/${double.owner}/${double.repo}`;
  const inside = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(inside) : null;
    if (match === null) continue;
    if (route.needs !== null && !allows(double, ...route.needs)) {
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    }
    const params = match.slice(1).map(decodeURIComponent);
    const body = text === '' ? {} : JSON.parse(text);
    return page(url, await route.handle(double, { params, query: url.searchParams, body, path: inside }));
  }
  double.unmatched.push({ method, path });
  return { status: 404, body: { message: 'Not Found' } };
}

function allows(double: GitHubDouble, permission: Permission, access: Access): boolean {
  const order: readonly Access[] = ['none', 'read', 'write'];
  return order.indexOf(double.permissions[permission]) >= order.indexOf(access);
}

/** Cuts lists into pages and says where the next one is, as GitHub does. */
function page(url: URL, found: Answer): Answer {
  const { body } = found;
  const list = Array.isArray(body) ? body : isCheckList(body) ? body.check_runs : null;
  if (found.status !== 200 || list === null) return found;
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const number = Number(url.searchParams.get('page') ?? 1);
  const part = list.slice((number - 1) * size, number * size);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  const headers = number * size < list.length ? { link: `<${next}>; rel="next"` } : {};
  return { status: 200, body: isCheckList(body) ? { ...body, check_runs: part } : part, headers };
}

function isCheckList(body: unknown): body is { readonly check_runs: readonly unknown[] } {
  return typeof body === 'object' && body !== null && 'check_runs' in body && Array.isArray(body.check_runs);
}
