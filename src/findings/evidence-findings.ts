/**
 * Owns findings about the evidence itself: what a file's author wrote and no reader could use, declarations that
 * contradict one another, and the problems of evidence that could not be read at all. No rule takes part.
 */
import type { EvidenceProblem } from '../evidence/reading.ts';
import type { Conflict, Duplicate } from '../facts/dossier.ts';
import { type Fact, isInterval } from '../facts/fact.ts';
import { type Assessment, evidenceRead, fullPath, type IndexedAssessment, pairKey } from './assessment.ts';
import { type Draft, OWN_DRAFT } from './draft.ts';
import { distinctPlaces, placeOf } from './locate.ts';
import { type Fix, type Problem, showValue } from './outcome.ts';
import { shownFacts } from './rule-findings.ts';

/** Drafts for the values that readers could not use, in all files that were read. */
export function evidenceDrafts(assessment: IndexedAssessment): readonly Draft[] {
  return evidenceRead(assessment).flatMap((reading) =>
    reading.problems.map((problem) => draftOfProblem(assessment, problem)),
  );
}

function draftOfProblem(assessment: IndexedAssessment, problem: EvidenceProblem): Draft {
  const subject = subjectOf(assessment, problem);
  const missing = problem.fact ? [fullPath(problem.fact)] : [];
  const text = assessment.texts.get(problem.path)?.[problem.range.startLine - 1] ?? '';
  return {
    ...OWN_DRAFT,
    rule: problem.check?.rule ?? 'evidence-problem',
    title: titleOfCode(problem.code),
    subject,
    verdict: 'undetermined',
    severity: problem.check?.severity ?? 'warning',
    message: problem.message,
    location: { path: problem.path, range: problem.range },
    related: [],
    facts: [],
    missingFacts: problem.check ? [] : missing,
    remedy:
      problem.check?.remedy ??
      problem.fix?.title ??
      'Correct the value where it stands; until then it counts as undeclared.',
    snippet: null,
    fix: fixOf(assessment, problem),
    cause: problem.code,
    keys: [problem.path, ...missing, missing.length > 0 ? '' : textWithin(text, problem)],
    blocks: 'never',
  };
}

/** The words at fault, so that two misspelt keys of one file stay two findings wherever their lines move. */
function textWithin(line: string, { range }: EvidenceProblem): string {
  const end = range.endLine === range.startLine ? range.endColumn - 1 : line.length;
  return line.slice(range.startColumn - 1, end).trim();
}

/** The subject in the dossier: linking may have given it another id than the file did. */
function subjectOf(assessment: IndexedAssessment, problem: EvidenceProblem): string {
  if (problem.fact && assessment.subjects.has(problem.fact.subject)) return problem.fact.subject;
  const inFile = assessment.dossier.subjects.find((s) => s.places.some((place) => place.path === problem.path));
  return inFile?.id ?? 'org:org';
}

function titleOfCode(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The repair as whole lines, which is what a suggestion can replace; null where the file's text is not at hand. */
function fixOf(assessment: Assessment, problem: EvidenceProblem): Fix | null {
  const lines = assessment.texts.get(problem.path);
  if (!problem.fix || !lines) return null;
  const { range, text, title } = problem.fix;
  const first = lines[range.startLine - 1];
  const last = lines[range.endLine - 1];
  if (first === undefined || last === undefined) return null;
  const replaced = `${first.slice(0, range.startColumn - 1)}${text}${last.slice(range.endColumn - 1)}`;
  return {
    title,
    place: {
      path: problem.path,
      range: { startLine: range.startLine, startColumn: 1, endLine: range.endLine, endColumn: last.length + 1 },
    },
    lines: replaced.split('\n'),
  };
}

/** Drafts for facts with values that differ and for subjects that two native files declare. */
export function conflictDrafts(assessment: IndexedAssessment): readonly Draft[] {
  return [
    ...assessment.dossier.duplicates.map((duplicate) => draftOfDuplicate(assessment, duplicate)),
    ...assessment.dossier.conflicts
      .filter((conflict) => !isRecomputed(conflict))
      .map((conflict) => draftOfConflict(assessment, conflict)),
  ];
}

/** A figure that only its own inputs contradict: the problem at its line says so, with both numbers. */
function isRecomputed({ facts }: Conflict): boolean {
  return facts.slice(1).every((fact) => fact.origin.format === 'recomputation');
}

function draftOfConflict(assessment: IndexedAssessment, conflict: Conflict): Draft {
  const path = fullPath(conflict);
  const native = conflict.facts.filter((fact) => fact.origin.how === 'declared');
  const blocks = native.length > 1;
  const derived = !blocks && conflict.facts.filter((fact) => fact.origin.how !== 'derived').length < 2;
  const [first, ...others] = blocks
    ? [...native, ...conflict.facts.filter((f) => !native.includes(f))]
    : conflict.facts;
  if (!first) throw new RangeError(`the conflict over ${path} names no values`);
  const location = placeOf(first);
  return {
    ...OWN_DRAFT,
    rule: 'facts-conflict',
    title: blocks ? 'Declarations contradict one another' : 'Evidence gives different values for one fact',
    subject: conflict.subject,
    verdict: 'undetermined',
    severity: blocks ? 'error' : derived ? 'notice' : 'warning',
    message: `${path} has values that differ: ${[first, ...others].map(valueAndPlace).join('; ')}.`,
    location,
    related: distinctPlaces(
      location,
      others.map((fact) => ({ ...placeOf(fact), why: `here ${path} is ${showValue(fact.value)}` })),
    ),
    facts: shownFacts(assessment, [conflict]),
    missingFacts: [],
    remedy: blocks
      ? 'Keep one declaration of this fact and remove or correct the other; neither overrides the other.'
      : 'Make both places say the same. Rules that read the fact are judged with each value, and the worst verdict stands.',
    snippet: null,
    fix: null,
    cause: blocks ? 'declarations differ' : 'values differ',
    keys: [conflict.path],
    blocks: blocks ? 'may' : 'never',
  };
}

function valueAndPlace(fact: Fact): string {
  const { path, range } = fact.origin;
  const value = fact.state === 'declared' ? showValue(fact.value) : `${fact.state} (${showValue(fact.value)})`;
  const about = isInterval(fact.value) ? ', a range,' : '';
  return `${value}${about} in ${path}, line ${range.startLine}`;
}

function draftOfDuplicate(assessment: IndexedAssessment, duplicate: Duplicate): Draft {
  const name = assessment.subjects.get(duplicate.subject)?.name ?? duplicate.subject;
  const places = duplicate.places.toSorted((a, b) =>
    a.path === b.path ? a.range.startLine - b.range.startLine : a.path < b.path ? -1 : 1,
  );
  const [first, ...others] = places;
  if (!first) throw new RangeError(`the duplicate declaration of ${duplicate.subject} names no places`);
  const location = { path: first.path, range: first.range };
  return {
    ...OWN_DRAFT,
    rule: 'facts-conflict',
    title: 'Declared more than once',
    subject: duplicate.subject,
    verdict: 'undetermined',
    severity: 'error',
    message: `${name} is declared by more than one ${duplicate.declaration} file: ${places.map((p) => p.path).join(', ')}.`,
    location,
    related: distinctPlaces(
      location,
      others.map((place) => ({ path: place.path, range: place.range, why: 'the same subject is declared here' })),
    ),
    facts: [],
    missingFacts: [],
    remedy: 'Keep one declaration for each subject; a second one is a contradiction, never an override.',
    snippet: null,
    fix: null,
    cause: 'declared twice',
    keys: [duplicate.declaration],
    blocks: 'may',
  };
}

/** Problems of row 2: evidence that could not be read whole, and a tree that could not be listed whole. */
export function evidenceProblems(head: Assessment, base: Assessment | null): readonly Problem[] {
  const unreadable = head.readings
    .filter((reading) => reading.state === 'unreadable')
    .map((reading) => ({
      kind: 'evidence' as const,
      code: 'unreadable',
      path: reading.path,
      line: reading.problems[0]?.range.startLine ?? null,
      message: reading.reason ?? 'The file could not be read.',
    }));
  const listings = [
    { assessment: head, what: 'The tree that is judged' },
    { assessment: base, what: 'The tree at the merge base' },
  ].flatMap(({ assessment, what }) =>
    assessment?.listingTruncated
      ? [
          {
            kind: 'listing' as const,
            code: 'listing-truncated',
            path: null,
            line: null,
            message: `${what} could not be listed whole, so evidence may have been missed: ${assessment.listingTruncated}`,
          },
        ]
      : [],
  );
  const byPath = new Map(unreadable.map((problem) => [pairKey(problem.code, problem.path), problem]));
  return [...byPath.values(), ...listings];
}
