/**
 * Owns where a finding lands: the line of the fact that decides, or the line nearest to where a missing fact would be
 * declared. Every finding gets one place, even where nothing at all is declared. Posting limits are no concern here.
 */
import type { Fact, TextRange } from '../facts/fact.ts';
import type { FactRef } from '../policy/judgement.ts';
import {
  evidenceRead,
  factsAt,
  factsWithin,
  type IndexedAssessment,
  kindOf,
  pairKey,
  parentPath,
} from './assessment.ts';
import type { Frame, Place } from './outcome.ts';

/** A place that explains another one. */
export type RelatedPlace = Place & { readonly why: string };

/** What a finding rests on: facts whose value decides, and facts that are missing. */
export interface Ground {
  readonly subject: string;
  readonly deciding: readonly FactRef[];
  readonly missing: readonly FactRef[];
}

const FIRST_LINE: TextRange = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
const MAX_RELATED = 8;
const FRAME_LINES = 7;
/** Where a finding lands when the tree holds no evidence at all: the file in which a declaration would begin. */
const FALLBACK_PATH = 'ai-system.yml';

/** The first line of a file. */
export function firstLine(path: string): Place {
  return { path, range: FIRST_LINE };
}

/** The place of a fact. */
export function placeOf(fact: Fact): Place {
  return { path: fact.origin.path, range: fact.origin.range };
}

/** One primary place and the places that explain it, in the order of the ground's facts. */
export function locate(
  assessment: IndexedAssessment,
  ground: Ground,
): { readonly location: Place; readonly related: readonly RelatedPlace[] } {
  const deciding = ground.deciding.flatMap((ref) => withConflicts(assessment, ref));
  const [first] = deciding;
  const location = first?.place ?? expectedPlace(assessment, ground.subject, ground.missing);
  const related = [...deciding.slice(1), ...conflictsAmong(assessment, ground.missing)].map(({ place, why }) => ({
    ...place,
    why,
  }));
  return { location, related: distinctPlaces(location, related).slice(0, MAX_RELATED) };
}

interface Candidate {
  readonly place: Place;
  readonly why: string;
}

/** The place of each value declared at a path: the one shown first, then the values that differ from it. */
function withConflicts(assessment: IndexedAssessment, ref: FactRef): readonly Candidate[] {
  const conflict = assessment.conflictsAt.get(pairKey(ref.subject, ref.path));
  if (conflict) return conflict.facts.map((fact) => ({ place: placeOf(fact), why: `another value of ${ref.path}` }));
  const exact = factsAt(assessment, ref);
  const facts = exact.length > 0 ? exact.slice(0, 1) : factsWithin(assessment, ref).slice(0, 1);
  return facts.map((fact) => ({ place: placeOf(fact), why: `${ref.path} is declared here` }));
}

function conflictsAmong(assessment: IndexedAssessment, refs: readonly FactRef[]): readonly Candidate[] {
  return refs
    .filter((ref) => assessment.conflictsAt.has(pairKey(ref.subject, ref.path)))
    .flatMap((ref) => withConflicts(assessment, ref));
}

/** Where a missing fact would be declared: nearest sibling, the subject, a fitting file, any evidence, never nothing. */
function expectedPlace(assessment: IndexedAssessment, subject: string, missing: readonly FactRef[]): Place {
  const wanted: readonly FactRef[] = missing.length > 0 ? missing : [{ subject, path: '' }];
  for (const ref of wanted) {
    const place = siblingPlace(assessment, ref);
    if (place) return place;
  }
  const inCard = wanted.some((ref) => ref.path.startsWith('card.'));
  return (
    subjectPlace(assessment, wanted[0]?.subject ?? subject, inCard) ??
    subjectPlace(assessment, subject, inCard) ??
    fittingFile(assessment, wanted[0]?.subject ?? subject) ??
    firstLine(FALLBACK_PATH)
  );
}

/** The nearest declared relative of a path, below the top level: same record first, then the records around it. */
function siblingPlace(assessment: IndexedAssessment, ref: FactRef): Place | null {
  const own = factsWithin(assessment, ref);
  if (ref.path !== '' && own[0]) return placeOf(preferDeclared(own));
  for (let parent = parentPath(ref.path); parent !== ''; parent = parentPath(parent)) {
    const relatives = factsWithin(assessment, { subject: ref.subject, path: parent });
    if (relatives.length > 0) return placeOf(preferDeclared(relatives));
  }
  return null;
}

function preferDeclared(facts: readonly Fact[]): Fact {
  const found = facts.find((fact) => fact.origin.how === 'declared') ?? facts[0];
  if (!found) throw new RangeError('preferDeclared needs at least one fact');
  return found;
}

/** Where a subject begins: in its own declaration, or in its card for a fact that only a card can hold. */
function subjectPlace(assessment: IndexedAssessment, subject: string, inCard: boolean): Place | null {
  const places = assessment.subjects.get(subject)?.places ?? [];
  const card = inCard ? places.find((place) => place.how !== 'declared') : undefined;
  const chosen = card ?? places[0];
  return chosen ? { path: chosen.path, range: chosen.range } : null;
}

/** The first line of the evidence that fits best: a file about a subject of that kind, else a file at all. */
function fittingFile(assessment: IndexedAssessment, subject: string): Place | null {
  const read = evidenceRead(assessment);
  const kind = kindOf(subject);
  const fitting = read.find((reading) => reading.subjects.some((s) => s.kind === kind));
  const native = read.find((reading) => reading.declaration !== null);
  const any = fitting ?? native ?? read[0] ?? assessment.readings.find((r) => r.state === 'unreadable');
  return any ? firstLine(any.path) : null;
}

/** Keeps the first of each place, without the primary one. */
export function distinctPlaces(primary: Place, places: readonly RelatedPlace[]): readonly RelatedPlace[] {
  const key = (place: Place) => `${place.path}\u0000${place.range.startLine}\u0000${place.range.startColumn}`;
  const seen = new Set([key(primary)]);
  return places.filter((place) => {
    if (seen.has(key(place))) return false;
    seen.add(key(place));
    return true;
  });
}

/** The lines around a place, at most seven, or null where the file's text is not at hand. */
export function frameAround(texts: ReadonlyMap<string, readonly string[]>, place: Place): Frame | null {
  const lines = texts.get(place.path);
  if (!lines || place.range.startLine > lines.length) return null;
  const start = Math.max(1, place.range.startLine - Math.floor(FRAME_LINES / 2));
  return { firstLine: start, lines: lines.slice(start - 1, start - 1 + FRAME_LINES) };
}
