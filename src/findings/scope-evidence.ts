/**
 * Owns evidence that disappears: a file that the merge base read, or should have been able to read, and that is no
 * evidence at the head, with facts that nothing else declares. Moving facts to another file loses nothing.
 */
import type { Reading } from '../evidence/reading.ts';
import type { Fact } from '../facts/fact.ts';
import { isWithin } from '../facts/vocabulary.ts';
import type { Judgement } from '../policy/judgement.ts';
import { appendTo, factsAt, fullPath, type IndexedAssessment, pairKey } from './assessment.ts';
import { type Draft, SCOPE_DRAFT } from './draft.ts';
import { firstLine } from './locate.ts';
import { isScoped, type Succession } from './scope-subjects.ts';
import { counted, namePaths } from './wording.ts';

/** Drafts for files that are gone, one each. Files whose subjects are told to be gone are not told again. */
export function goneEvidenceDrafts(
  head: IndexedAssessment,
  base: IndexedAssessment,
  succession: Succession,
): readonly Draft[] {
  const readers = readersOf(base);
  return base.readings
    .filter((reading) => reading.state !== 'not-evidence' && !isStillEvidence(head, reading))
    .flatMap((reading) =>
      reading.state === 'unreadable' ? [draftOfUnread(reading)] : draftOfRead(head, base, succession, readers, reading),
    );
}

/** Still there, or moved without a change of its bytes; what is unreadable now is a problem of its own. */
function isStillEvidence(head: IndexedAssessment, reading: Reading): boolean {
  const now = head.readingAt.get(reading.path);
  if (now && now.state !== 'not-evidence') return true;
  return reading.blob !== null && head.readings.some((r) => r.blob === reading.blob && r.state === reading.state);
}

/** Rules that concerned the merge base, by subject, with the paths that each read. */
function readersOf(base: IndexedAssessment): ReadonlyMap<string, readonly { path: string; rule: string }[]> {
  const readers = new Map<string, { path: string; rule: string }[]>();
  const told = (judgement: Judgement) => judgement.read.map((ref) => ({ ...ref, rule: judgement.rule.id }));
  for (const { subject, path, rule } of base.judgements.filter(isScoped).flatMap(told)) {
    appendTo(readers, subject, { path, rule });
  }
  return readers;
}

function draftOfRead(
  head: IndexedAssessment,
  base: IndexedAssessment,
  succession: Succession,
  readers: ReadonlyMap<string, readonly { path: string; rule: string }[]>,
  reading: Reading,
): readonly Draft[] {
  const gone = new Set(succession.gone.map((entry) => entry.subject));
  const lost = base.dossier.facts.filter(
    (fact) => fact.origin.path === reading.path && !gone.has(fact.subject) && !isKept(head, succession, fact),
  );
  const rules = new Set<string>();
  const read = lost.filter((fact) => {
    const by = (readers.get(fact.subject) ?? []).filter((r) => isWithin(fact.path, r.path));
    for (const { rule } of by) rules.add(rule);
    return by.length > 0;
  });
  const [first] = read;
  if (!first) return [];
  const paths = [...new Set(read.map(fullPath))];
  return [
    {
      ...SCOPE_DRAFT,
      title: 'This change removes evidence',
      subject: first.subject,
      message: `${reading.path} was evidence at the merge base and is not any more. Nothing else declares ${namePaths(paths)}, on which ${counted(rules.size, 'rule')} ${rules.size === 1 ? 'rests' : 'rest'}: ${namePaths([...rules].toSorted())}.`,
      location: firstLine(reading.path),
      related: [],
      facts: [],
      missingFacts: paths,
      remedy:
        'Restore the file or declare these facts elsewhere. If it is meant to go, someone trusted has to say so in the configuration of the default branch.',
      cause: 'evidence gone',
      keys: [reading.path],
    },
  ];
}

function isKept(head: IndexedAssessment, succession: Succession, fact: Fact): boolean {
  const subjects = [fact.subject, ...(succession.heirs.get(fact.subject) ?? [])];
  return subjects.some((subject) => factsAt(head, { subject, path: fact.path }).length > 0);
}

function draftOfUnread(reading: Reading): Draft {
  return {
    ...SCOPE_DRAFT,
    title: 'This change removes evidence that could not be read',
    subject: 'org:org',
    message: `${reading.path} could not be read at the merge base and is gone now, so nobody can say what it declared.`,
    location: firstLine(reading.path),
    related: [],
    facts: [],
    missingFacts: [],
    remedy:
      'Restore the file in a form that can be read. If it is meant to go, someone trusted has to say so in the configuration of the default branch.',
    cause: 'evidence gone',
    keys: [pairKey('unread', reading.path)],
  };
}
