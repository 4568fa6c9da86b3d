/**
 * Owns check runs: one per jurisdiction and the aggregate, created complete, so that none is ever left in progress. What
 * is there already with the same content is not posted again.
 */
import { createHash } from 'node:crypto';
import { type Attempts, attempt } from './attempts.ts';
import { loadPages, PAGE_SIZE } from './pages.ts';
import { ANNOTATIONS_PER_REQUEST, type Annotation, CHECK_SUMMARY_LIMIT, type CheckText, cutText } from './posting.ts';
import type { Target } from './target.ts';

const PERMISSION = 'checks: write';

/** GitHub keeps at most 1,000 check runs of a name in a suite; more pages are not worth the requests. */
const MOST_PAGES = 10;

/** Begins the external id of each of our check runs; `fault:` follows where we could not evaluate. */
const ID_PREFIX = 'ai-policy-gate:';
const FAULT_PREFIX = `${ID_PREFIX}fault:`;

interface ExistingCheck {
  readonly id: number;
  readonly name: string;
  readonly external_id: string | null;
  readonly conclusion: string | null;
}

/** Posts what is new. `fault` marks texts that say "could not evaluate", so that a later verdict can replace them. */
export async function publishChecks(
  target: Target,
  checks: readonly CheckText[],
  fault: boolean,
  attempts: Attempts,
): Promise<void> {
  const latest = await loadLatest(target);
  for (const check of checks) {
    const externalId = `${fault ? FAULT_PREFIX : ID_PREFIX}${digest(check)}`;
    const before = latest.get(check.name);
    if (before?.external_id === externalId && before.conclusion === check.conclusion) continue;
    const posted = await attempt(attempts, `post the check "${check.name}"`, PERMISSION, () =>
      createCheck(target, check, externalId),
    );
    if (posted === null && attempts.forbidden.has(PERMISSION)) return;
  }
  if (!fault) await retireFaults(target, latest, checks, attempts);
}

/** The newest check run of each name of ours; empty where they cannot be listed, since posting twice beats not at all. */
async function loadLatest(target: Target): Promise<ReadonlyMap<string, ExistingCheck>> {
  const { client, owner, repo, commit, name } = target;
  const latest = new Map<string, ExistingCheck>();
  try {
    const list = client.paginate.iterator(client.rest.checks.listForRef, {
      owner,
      repo,
      ref: commit,
      filter: 'latest',
      per_page: PAGE_SIZE,
    });
    for (const run of (await loadPages<ExistingCheck>(list, MOST_PAGES)).entries) {
      if (run.name !== name && !run.name.startsWith(`${name}/`)) continue;
      if ((latest.get(run.name)?.id ?? 0) < run.id) latest.set(run.name, run);
    }
  } catch {
    latest.clear();
  }
  return latest;
}

async function createCheck(target: Target, check: CheckText, externalId: string): Promise<true> {
  const { client, owner, repo } = target;
  const output = { title: check.title, summary: cutText(check.summary, CHECK_SUMMARY_LIMIT) };
  const annotations = check.annotations.map(toApiAnnotation);
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name: check.name,
    head_sha: target.commit,
    status: 'completed',
    conclusion: check.conclusion,
    external_id: externalId,
    ...(target.runUrl === null ? {} : { details_url: target.runUrl }),
    output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) },
  });
  for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST) {
    await client.rest.checks.update({
      owner,
      repo,
      check_run_id: data.id,
      output: { ...output, annotations: annotations.slice(from, from + ANNOTATIONS_PER_REQUEST) },
    });
  }
  return true;
}

/** Replaces "could not evaluate" of an earlier run under names that this run does not judge. */
async function retireFaults(
  target: Target,
  latest: ReadonlyMap<string, ExistingCheck>,
  checks: readonly CheckText[],
  attempts: Attempts,
): Promise<void> {
  const judged = new Set(checks.map((check) => check.name));
  for (const run of latest.values()) {
    if (judged.has(run.name) || !run.external_id?.startsWith(FAULT_PREFIX)) continue;
    const text: CheckText = {
      name: run.name,
      conclusion: 'neutral',
      title: 'Not asked for',
      summary: 'An earlier run could not evaluate. The configuration does not ask for this check.',
      annotations: [],
      status: { state: 'success', description: 'Not asked for' },
    };
    await attempt(attempts, `replace the check "${run.name}"`, PERMISSION, () =>
      createCheck(target, text, `${ID_PREFIX}${digest(text)}`),
    );
  }
}

function toApiAnnotation(annotation: Annotation) {
  return {
    path: annotation.path,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    annotation_level: annotation.level,
    title: cutText(annotation.title, 255),
    message: cutText(annotation.message, 16_000),
  };
}

function digest(check: CheckText): string {
  const content = [check.name, check.conclusion, check.title, check.summary, check.annotations];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
