/**
 * Owns the comparison with the merge base: which findings are new, which were there before, which are fixed. Scope that
 * was narrowed is found by `scope.ts`; what a pull request removed by `evidence-removed.ts`.
 */
import type { Judgement } from '../policy/judgement.ts';
import { appendTo, type IndexedAssessment, pairKey } from './assessment.ts';
import type { Draft } from './draft.ts';
import type { Change } from './outcome.ts';
import { SEVERITY_RANK } from './rule-findings.ts';

/**
 * New unless the merge base has the same finding: same rule, subject and cause, at least the same items, and no milder
 * severity. Declaring one of ten missing facts therefore leaves a finding existing; a further failing item makes it new.
 */
export function changeOf(draft: Draft, base: readonly Draft[]): Exclude<Change, 'fixed'> {
  const known = base.some(
    (before) =>
      before.rule === draft.rule &&
      before.subject === draft.subject &&
      before.cause === draft.cause &&
      SEVERITY_RANK[before.severity] >= SEVERITY_RANK[draft.severity] &&
      draft.keys.every((key) => before.keys.includes(key)),
  );
  return known ? 'existing' : 'new';
}

/** Drafts by rule and subject, so that comparing two trees stays linear. */
export function draftsByRule(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const lists = new Map<string, Draft[]>();
  for (const draft of drafts) appendTo(lists, pairKey(draft.rule, draft.subject), draft);
  return lists;
}

/**
 * Drafts of the merge base that the head answered: the rule is satisfied now, or an unfounded claim is gone, or the
 * problem is no longer in a file that is still read. What merely ceased to apply, or is gone with its file, is not fixed.
 */
export function fixedDrafts(
  base: readonly Draft[],
  head: readonly Draft[],
  assessment: IndexedAssessment,
): readonly Draft[] {
  const open = draftsByRule(head);
  return base.filter((draft) => {
    const same = open.get(pairKey(draft.rule, draft.subject)) ?? [];
    if (draft.kind !== 'own') {
      const judgement = assessment.judgementOf(draft.rule, draft.subject);
      return same.length === 0 && judgement !== undefined && isAnswered(judgement);
    }
    const still = same.some((other) => other.cause === draft.cause && other.keys.join() === draft.keys.join());
    return !still && assessment.readingAt.get(draft.location.path)?.state === 'read';
  });
}

function isAnswered(judgement: Judgement): boolean {
  if (judgement.verdict === 'satisfied') return true;
  return judgement.verdict === 'not-applicable' && judgement.upcoming?.verdict === 'satisfied';
}
