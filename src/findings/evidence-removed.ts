/**
 * Owns "this change removes …": evidence that the merge base declared, whose absence at the head makes a rule fail. The
 * rule's own finding says what is asked; this one says that it was there before.
 */
import type { FactRef } from '../policy/judgement.ts';
import { factsWithin, fullPath, type IndexedAssessment, kindOf, pairKey } from './assessment.ts';
import { type Draft, OWN_DRAFT } from './draft.ts';
import { firstLine, locate } from './locate.ts';
import type { Place } from './outcome.ts';
import { shownFacts } from './rule-findings.ts';
import { counted, describeFact, lowerFirst, namePaths } from './wording.ts';

/** A new finding of a rule with the facts that it lacks. */
export interface NewLack {
  readonly rule: string;
  readonly lacked: readonly FactRef[];
}

/**
 * One draft per removed fact that at least one new finding lacks. Facts of a file that is gone altogether make none:
 * the file itself is told once, by `scope-evidence.ts`.
 */
export function removedDrafts(
  head: IndexedAssessment,
  base: IndexedAssessment,
  lacks: readonly NewLack[],
): readonly Draft[] {
  const rules = new Map<string, { readonly ref: FactRef; readonly rules: Set<string> }>();
  for (const { rule, lacked } of lacks) {
    for (const ref of lacked) {
      const key = pairKey(ref.subject, ref.path);
      const entry = rules.get(key) ?? { ref, rules: new Set<string>() };
      entry.rules.add(rule);
      rules.set(key, entry);
    }
  }
  return [...rules.values()]
    .filter(({ ref }) => wasRemoved(head, base, ref))
    .map((entry) => draftOfRemoval(head, base, entry.ref, [...entry.rules].toSorted()));
}

function wasRemoved(head: IndexedAssessment, base: IndexedAssessment, ref: FactRef): boolean {
  const declared = (tree: IndexedAssessment) => factsWithin(tree, ref).some((fact) => fact.state === 'declared');
  const stays = factsWithin(base, ref).some((fact) => head.readingAt.get(fact.origin.path)?.state === 'read');
  return declared(base) && !declared(head) && stays;
}

function draftOfRemoval(
  head: IndexedAssessment,
  base: IndexedAssessment,
  ref: FactRef,
  rules: readonly string[],
): Draft {
  const [before] = factsWithin(base, ref);
  const description = describeFact(kindOf(ref.subject), ref.path);
  const what = ref.path.startsWith('card.') ? 'the section' : 'the declaration of';
  const named = description === '' ? fullPath(ref) : `${lowerFirst(description)} (${fullPath(ref)})`;
  const origin = before?.origin.path ?? null;
  return {
    ...OWN_DRAFT,
    rule: 'evidence-removed',
    title: 'Evidence removed',
    subject: ref.subject,
    verdict: 'undetermined',
    severity: 'warning',
    message: `This change removes ${what} ${named}. Without it ${counted(rules.length, 'rule')} newly ${rules.length === 1 ? 'fails' : 'fail'} or cannot be decided: ${namePaths(rules)}.`,
    location: placeOfRemoval(head, ref, origin),
    related: [],
    facts: shownFacts(base, [ref]),
    missingFacts: [fullPath(ref)],
    remedy: 'Put it back, or replace it by what holds now.',
    snippet: null,
    fix: null,
    cause: 'removed',
    keys: [ref.path],
    blocks: 'never',
  };
}

/** In the file it was removed from, if that is still there; else where it would be declared. */
function placeOfRemoval(head: IndexedAssessment, ref: FactRef, origin: string | null): Place {
  const { location } = locate(head, { subject: ref.subject, deciding: [], missing: [ref] });
  if (origin === null || location.path === origin || head.readingAt.get(origin)?.state !== 'read') return location;
  return firstLine(origin);
}
