/** Owns commit statuses, the alternative to check runs: the same names, one status each, posted only when it changes. */
import { type Attempts, attempt } from './attempts.ts';
import { loadPages, PAGE_SIZE } from './pages.ts';
import { type CheckText, COULD_NOT_EVALUATE, cutText, STATUS_DESCRIPTION_LIMIT } from './posting.ts';
import type { Target } from './target.ts';

const PERMISSION = 'statuses: write';
const MOST_PAGES = 10;

interface ExistingStatus {
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
}

/** Posts what is new. One that says "could not evaluate" is replaced once a verdict exists, judged there or not. */
export async function publishStatuses(
  target: Target,
  checks: readonly CheckText[],
  fault: boolean,
  attempts: Attempts,
): Promise<void> {
  const latest = await loadLatest(target);
  for (const { name, status } of checks) {
    const description = cutText(status.description, STATUS_DESCRIPTION_LIMIT);
    const before = latest.get(name.toLowerCase());
    if (before?.state === status.state && before.description === description) continue;
    const posted = await attempt(attempts, `post the status "${name}"`, PERMISSION, () =>
      createStatus(target, name, status.state, description),
    );
    if (posted === null && attempts.forbidden.has(PERMISSION)) return;
  }
  if (fault) return;
  const judged = new Set(checks.map((check) => check.name.toLowerCase()));
  for (const before of latest.values()) {
    if (judged.has(before.context.toLowerCase()) || !saysFault(before)) continue;
    await attempt(attempts, `replace the status "${before.context}"`, PERMISSION, () =>
      createStatus(target, before.context, 'success', 'Not asked for by the configuration'),
    );
  }
}

async function createStatus(
  target: Target,
  context: string,
  state: 'error' | 'failure' | 'success',
  description: string,
): Promise<true> {
  const { client, owner, repo, commit, runUrl } = target;
  const link = runUrl === null ? {} : { target_url: runUrl };
  await client.rest.repos.createCommitStatus({ owner, repo, sha: commit, context, state, description, ...link });
  return true;
}

function saysFault({ state, description }: ExistingStatus): boolean {
  return state === 'error' && description?.startsWith(COULD_NOT_EVALUATE) === true;
}

/** The newest status of each context of ours; GitHub lists newest first and ignores case in contexts. */
async function loadLatest(target: Target): Promise<ReadonlyMap<string, ExistingStatus>> {
  const { client, owner, repo, commit } = target;
  const name = target.name.toLowerCase();
  const latest = new Map<string, ExistingStatus>();
  try {
    const list = client.paginate.iterator(client.rest.repos.listCommitStatusesForRef, {
      owner,
      repo,
      ref: commit,
      per_page: PAGE_SIZE,
    });
    for (const status of (await loadPages<ExistingStatus>(list, MOST_PAGES)).entries) {
      const context = status.context.toLowerCase();
      if (context !== name && !context.startsWith(`${name}/`)) continue;
      if (!latest.has(context)) latest.set(context, status);
    }
  } catch {
    latest.clear();
  }
  return latest;
}
