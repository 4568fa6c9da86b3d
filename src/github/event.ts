/**
 * Owns the border to GitHub's event: the payload becomes a narrow type, or a reason why there is nothing to judge.
 * Titles, bodies and branch names of a pull request are never read into a decision; tips are resolved in `commits.ts`.
 */

/** A pull request to judge, as the event names it. */
export interface PullRequestEvent {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The commit that is judged and that checks are reported on. */
  readonly headSha: string;
  /** The base branch's commit as of the event; used only where the branch itself is gone. */
  readonly baseSha: string;
  readonly baseBranch: string;
  readonly defaultBranch: string;
  /** The head lives in another repository (or its repository is gone), so the job's token may be read-only. */
  readonly fromFork: boolean;
  /** False where the pull request brings its own workflow file, and with it the inputs. */
  readonly settingsTrusted: boolean;
}

/** What the event asks of us. `nothing` is a successful run without a verdict; `unusable` is exit code 2. */
export type EventReading =
  | { readonly kind: 'judge'; readonly event: PullRequestEvent }
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'unusable'; readonly message: string };

/** Whether the workflow file, and with it the inputs, come from the default branch rather than from the pull request. */
const SETTINGS_TRUSTED: Readonly<Record<string, boolean>> = { pull_request: false, pull_request_target: true };

const JUDGED_ACTIONS = ['opened', 'synchronize', 'reopened', 'ready_for_review'];

const SHA = /^[0-9a-f]{40}$/;

/** Reads the event. Never throws: `payload` is untrusted text. */
export function parseEvent(name: string, payload: string): EventReading {
  const settingsTrusted = Object.hasOwn(SETTINGS_TRUSTED, name) ? SETTINGS_TRUSTED[name] : undefined;
  if (settingsTrusted === undefined) {
    return {
      kind: 'unusable',
      message:
        `The event ${shown(name)} is not supported: this action judges pull requests. ` +
        'Start it on "pull_request_target" or "pull_request".',
    };
  }
  const root = parseJson(payload);
  const action = text(root, 'action');
  if (action === null) return malformed('action');
  const idle = nothingToDo(action, root);
  if (idle !== null) return { kind: 'nothing', reason: idle };
  return readPullRequest(root, settingsTrusted);
}

function nothingToDo(action: string, root: unknown): string | null {
  if (action === 'edited' && reach(root, 'changes', 'base') === undefined) {
    return 'Nothing to do: the edit did not change the base branch.';
  }
  if (action !== 'edited' && !JUDGED_ACTIONS.includes(action)) {
    return `Nothing to do: the pull request was ${shown(action)}, which changes nothing that is judged.`;
  }
  if (text(root, 'pull_request', 'state') === 'closed') return 'Nothing to do: the pull request is closed.';
  return null;
}

function readPullRequest(root: unknown, settingsTrusted: boolean): EventReading {
  const headSha = text(root, 'pull_request', 'head', 'sha');
  const baseSha = text(root, 'pull_request', 'base', 'sha');
  const baseBranch = text(root, 'pull_request', 'base', 'ref');
  const defaultBranch = text(root, 'repository', 'default_branch');
  const owner = text(root, 'repository', 'owner', 'login');
  const repo = text(root, 'repository', 'name');
  const number = reach(root, 'pull_request', 'number');
  if (headSha === null || !SHA.test(headSha)) return malformed('pull_request.head.sha');
  if (baseSha === null || !SHA.test(baseSha)) return malformed('pull_request.base.sha');
  if (baseBranch === null) return malformed('pull_request.base.ref');
  if (defaultBranch === null) return malformed('repository.default_branch');
  if (owner === null || repo === null) return malformed('repository');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    return malformed('pull_request.number');
  const headRepository = reach(root, 'pull_request', 'head', 'repo', 'id');
  const fromFork = headRepository === undefined || headRepository !== reach(root, 'repository', 'id');
  return {
    kind: 'judge',
    event: { owner, repo, number, headSha, baseSha, baseBranch, defaultBranch, fromFork, settingsTrusted },
  };
}

function malformed(field: string): EventReading {
  return { kind: 'unusable', message: `The event payload holds no usable "${field}".` };
}

function parseJson(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

function reach(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

function text(value: unknown, ...keys: readonly string[]): string | null {
  const found = reach(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : null;
}

function shown(word: string): string {
  return `"${word.replace(/[^\w-]/g, '?').slice(0, 40)}"`;
}
