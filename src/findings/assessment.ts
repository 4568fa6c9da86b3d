/**
 * Owns one judged tree as the findings room receives it, and quick look-ups in its dossier. It decides nothing.
 */
import type { Reading } from '../evidence/reading.ts';
import type { Conflict, Dossier } from '../facts/dossier.ts';
import { type Fact, SUBJECT_KINDS, type Subject, type SubjectKind } from '../facts/fact.ts';
import { isWithin } from '../facts/vocabulary.ts';
import type { FactRef, Judgement } from '../policy/judgement.ts';
import { SharedWords } from './shared-words.ts';

/** One tree, judged. */
export interface Assessment {
  readonly commit: string | null;
  readonly dossier: Dossier;
  readonly readings: readonly Reading[];
  /** Why the listing of the tree may not be whole, else null. */
  readonly listingTruncated: string | null;
  /** Lines of the files that were read, by path. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly judgements: readonly Judgement[];
}

/** An assessment with its dossier indexed; built once per tree. */
export interface IndexedAssessment extends Assessment {
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Facts by subject, in the dossier's order: most trusted first. */
  readonly factsOf: ReadonlyMap<string, readonly Fact[]>;
  /** The same by subject and first step of their path. */
  readonly factsUnder: ReadonlyMap<string, readonly Fact[]>;
  readonly conflictsAt: ReadonlyMap<string, Conflict>;
  /** The judgement of one rule for one subject. */
  judgementOf(rule: string, subject: string): Judgement | undefined;
  readonly readingAt: ReadonlyMap<string, Reading>;
  readonly shared: SharedWords;
}

/** One string for a pair of ids, for use as a key. */
export function pairKey(first: string, second: string): string {
  return `${first}\u0000${second}`;
}

/** Indexes one assessment. */
export function indexAssessment(assessment: Assessment): IndexedAssessment {
  const factsOf = new Map<string, Fact[]>();
  const factsUnder = new Map<string, Fact[]>();
  for (const fact of assessment.dossier.facts) {
    appendTo(factsOf, fact.subject, fact);
    appendTo(factsUnder, pairKey(fact.subject, firstStep(fact.path)), fact);
  }
  return {
    ...assessment,
    subjects: new Map(assessment.dossier.subjects.map((subject) => [subject.id, subject])),
    factsOf,
    factsUnder,
    conflictsAt: new Map(assessment.dossier.conflicts.map((c) => [pairKey(c.subject, c.path), c])),
    judgementOf: finderOf(assessment.judgements),
    readingAt: new Map(assessment.readings.map((reading) => [reading.path, reading])),
    shared: new SharedWords(),
  };
}

/** Looked for only where two trees are compared, so the index is built when it is first needed. */
function finderOf(judgements: readonly Judgement[]): IndexedAssessment['judgementOf'] {
  let index: ReadonlyMap<string, Judgement> | null = null;
  return (rule, subject) => {
    index ??= new Map(judgements.map((j) => [pairKey(j.rule.id, j.subject), j]));
    return index.get(pairKey(rule, subject));
  };
}

/** Adds a value to the list under a key. */
export function appendTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The kind in a subject's id; the organisation where the id names none. */
export function kindOf(subject: string): SubjectKind {
  const kind = subject.slice(0, subject.indexOf(':'));
  return SUBJECT_KINDS.find((known) => known === kind) ?? 'org';
}

/** The full path of a fact, as people read it: `system.markets.eu.offered`. */
export function fullPath(ref: FactRef): string {
  return `${kindOf(ref.subject)}.${ref.path}`;
}

/** All values declared at a path, most trusted first. */
export function factsAt(assessment: IndexedAssessment, ref: FactRef): readonly Fact[] {
  return factsUnder(assessment, ref).filter((fact) => fact.path === ref.path);
}

/** All values declared at a path or anywhere below it. */
export function factsWithin(assessment: IndexedAssessment, ref: FactRef): readonly Fact[] {
  if (ref.path === '') return assessment.factsOf.get(ref.subject) ?? [];
  return factsUnder(assessment, ref).filter((fact) => isWithin(fact.path, ref.path));
}

function factsUnder(assessment: IndexedAssessment, ref: FactRef): readonly Fact[] {
  return assessment.factsUnder.get(pairKey(ref.subject, firstStep(ref.path))) ?? [];
}

function firstStep(path: string): string {
  const end = path.search(/[.[]/);
  return end < 0 ? path : path.slice(0, end);
}

/** The path one step up, or the empty string for a path of one step. */
export function parentPath(path: string): string {
  const cut = path.endsWith(']') ? path.lastIndexOf('[') : path.lastIndexOf('.');
  return cut <= 0 ? '' : path.slice(0, cut);
}

/** Evidence that was read, by path. */
export function evidenceRead(assessment: Assessment): readonly Reading[] {
  return assessment.readings
    .filter((reading) => reading.state === 'read')
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** True where there is no evidence and no subject but the implicit organisation. Unreadable evidence is something. */
export function isNothingToJudge(assessment: Assessment): boolean {
  return (
    assessment.listingTruncated === null &&
    assessment.readings.every((reading) => reading.state === 'not-evidence') &&
    assessment.dossier.subjects.every((subject) => subject.kind === 'org' && subject.implicit)
  );
}

/** Removes repeated references, keeping the first of each. */
export function distinctRefs(refs: readonly FactRef[]): readonly FactRef[] {
  if (refs.length < 2) return refs;
  return [...new Map(refs.map((ref) => [pairKey(ref.subject, ref.path), ref])).values()];
}
