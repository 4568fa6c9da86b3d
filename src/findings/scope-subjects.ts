/**
 * Owns what becomes of the merge base's subjects: which are gone, and which live on under another id. A new id narrows
 * nothing as long as every rule that concerned the old subject concerns the new one.
 */

import type { Subject } from '../facts/fact.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { IndexedAssessment } from './assessment.ts';

/** What became of the subjects of the merge base that the head does not have. */
export interface Succession {
  /** Subjects without a successor, with the rules that concerned them. */
  readonly gone: readonly { readonly subject: string; readonly rules: readonly string[] }[];
  /** Subjects that live on, by old id. An implicit one is followed by all that were newly declared in its place. */
  readonly heirs: ReadonlyMap<string, readonly string[]>;
  /** Subjects whose files the head cannot read: not gone, but unreadable evidence. */
  readonly unreadable: readonly string[];
}

/** True for a rule that concerns its subject, today or from a day that is set: its falling away is narrowing. */
export function isScoped(judgement: Judgement): boolean {
  return startOf(judgement) !== null;
}

/** The day from which a rule concerns its subject, empty for one in force or open today; null where it never does. */
function startOf(judgement: Judgement): string | null {
  if (judgement.verdict !== 'not-applicable') return '';
  const { upcoming } = judgement;
  if (upcoming === null || upcoming.conditional || upcoming.verdict === 'not-applicable') return null;
  return upcoming.from;
}

/**
 * True where the head's judgement concerns its subject later than the merge base's, or not at all; or where it applied for
 * sure and the head leaves that open, although nothing else would be asked.
 */
export function isNarrower(before: Judgement, after: Judgement): boolean {
  if (after.moot && isDecided(before)) return true;
  const [from, to] = [startOf(before), startOf(after)];
  return from !== null && (to === null || to > from);
}

function isDecided(judgement: Judgement): boolean {
  const verdict = judgement.upcoming?.verdict ?? judgement.verdict;
  return verdict === 'satisfied' || verdict === 'violated';
}

/** Finds successors, one for each subject, in the order of ids. */
export function successionOf(head: IndexedAssessment, base: IndexedAssessment): Succession {
  const missing = base.dossier.subjects.filter((subject) => !head.subjects.has(subject.id));
  const free = new Set(head.dossier.subjects.filter((s) => !base.subjects.has(s.id) && !s.implicit));
  const gone: { subject: string; rules: readonly string[] }[] = [];
  const heirs = new Map<string, readonly string[]>();
  const unreadable: string[] = [];
  for (const subject of missing.filter((s) => !s.implicit)) {
    const concerned = concerning(base, subject);
    if (isUnreadableNow(head, subject)) {
      unreadable.push(subject.id);
      continue;
    }
    if (concerned.length === 0) continue;
    const heir = [...free].find((candidate) => candidate.kind === subject.kind && inherits(head, candidate, concerned));
    if (heir) {
      free.delete(heir);
      heirs.set(subject.id, [heir.id]);
    } else gone.push({ subject: subject.id, rules: concerned.map((judgement) => judgement.rule.id) });
  }
  for (const subject of missing.filter((s) => s.implicit)) {
    const declared = head.dossier.subjects.filter((s) => s.kind === subject.kind && !base.subjects.has(s.id));
    const concerned = concerning(base, subject);
    if (declared.length > 0)
      heirs.set(
        subject.id,
        declared.map((s) => s.id),
      );
    else if (concerned.length > 0 && head.dossier.subjects.every((s) => s.kind !== subject.kind)) {
      gone.push({ subject: subject.id, rules: concerned.map((judgement) => judgement.rule.id) });
    }
  }
  return { gone, heirs, unreadable };
}

function concerning(assessment: IndexedAssessment, subject: Subject): readonly Judgement[] {
  return assessment.judgements.filter((judgement) => judgement.subject === subject.id && isScoped(judgement));
}

function inherits(head: IndexedAssessment, candidate: Subject, concerned: readonly Judgement[]): boolean {
  return concerned.every((before) => {
    const after = head.judgementOf(before.rule.id, candidate.id);
    return after !== undefined && !isNarrower(before, after);
  });
}

function isUnreadableNow(head: IndexedAssessment, subject: Subject): boolean {
  return subject.places.some((place) => head.readingAt.get(place.path)?.state === 'unreadable');
}
