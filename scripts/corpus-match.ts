/** Owns holding the facts read from a file against those that a person read in it. */
import type { Reading } from '../src/evidence/reading.ts';
import { type Fact, type FactValue, isInterval, type SubjectKind } from '../src/facts/fact.ts';
import { typeOf } from '../src/facts/vocabulary.ts';

/** A fact as a person reads it. `path` has `[*]` for ids; texts have no value; no lines mean anywhere. */
export interface LabelledFact {
  readonly of: SubjectKind;
  readonly path: string;
  readonly value?: FactValue;
  readonly lines?: number | string;
}

export interface LabelledFile {
  readonly file: string;
  /** False for templates, descriptions of tools and files that only look like evidence: they say nothing. */
  readonly evidence: boolean;
  readonly facts?: readonly LabelledFact[];
  /** Neither asked for nor held against the reader. */
  readonly optional?: readonly LabelledFact[];
}

export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface FileScore {
  readonly total: Score;
  readonly paths: ReadonlyMap<string, Score>;
  /** Wrong and missed facts in words. */
  readonly misses: readonly string[];
}

/** Scores one file; a subject in a file that holds no evidence is a wrong fact. */
export function scoreFile(label: LabelledFile, reading: Reading | null): FileScore {
  const found = reading?.state === 'read' ? reading.facts.filter(isScored) : [];
  const asked = [...(label.facts ?? [])];
  const left: Fact[] = [];
  const tally = new Map<string, { right: number; wrong: number; missed: number }>();
  const misses: string[] = [];
  const count = (path: string, outcome: keyof Score) => {
    const known = tally.get(path) ?? { right: 0, wrong: 0, missed: 0 };
    known[outcome]++;
    tally.set(path, known);
  };
  for (const fact of found) {
    const at = asked.findIndex((wanted) => matches(wanted, fact));
    if (at < 0) left.push(fact);
    else {
      asked.splice(at, 1);
      count(keyOf(fact), 'right');
    }
  }
  for (const fact of left) {
    if ((label.optional ?? []).some((allowed) => matches(allowed, fact))) continue;
    count(keyOf(fact), 'wrong');
    misses.push(`wrong ${keyOf(fact)} = ${JSON.stringify(fact.value).slice(0, 80)} at ${fact.origin.range.startLine}`);
  }
  for (const { of, path, value, lines } of asked) {
    count(`${of}.${path}`, 'missed');
    misses.push(`missed ${of}.${path}${value === undefined ? '' : ` = ${JSON.stringify(value)}`} at ${lines ?? '?'}`);
  }
  if (!label.evidence && reading?.state === 'read' && reading.subjects.length > 0) {
    count('subject', 'wrong');
    misses.push(`wrong subject ${reading.subjects[0]?.kind} ${reading.subjects[0]?.key}`);
  }
  const parts = [...tally.values()];
  const sum = (key: keyof Score) => parts.reduce((total, part) => total + part[key], 0);
  return { total: { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') }, paths: tally, misses };
}

/** Lists of records only name their elements; of a metric the value is labelled, not what it was measured on. */
function isScored(fact: Fact): boolean {
  return typeOf(kindOf(fact), fact.path)?.kind !== 'records' && !/\bmetrics\[[^\]]*\]\.(?!value$)/.test(fact.path);
}

function kindOf({ subject }: Fact): SubjectKind {
  return subject.slice(0, subject.indexOf(':')) as SubjectKind;
}

function keyOf(fact: Fact): string {
  return `${kindOf(fact)}.${wildcard(fact.path)}`;
}

/** Ids of records are the reader's own; keys of closed maps are not. */
function wildcard(path: string): string {
  return path.replace(
    /^(evaluation\.metrics|performance\.metrics|training\.runs|training\.phases|transfers|vendors)\[[^\]]*\]/,
    '$1[*]',
  );
}

function matches(wanted: LabelledFact, fact: Fact): boolean {
  if (`${wanted.of}.${wanted.path}` !== keyOf(fact)) return false;
  return overlaps(wanted.lines, fact) && (wanted.value === undefined || isSame(wanted.value, fact.value));
}

function overlaps(lines: number | string | undefined, { origin }: Fact): boolean {
  if (lines === undefined) return true;
  const [first = 0, last = first] = String(lines).split('-').map(Number);
  return origin.range.startLine <= last && origin.range.endLine >= first;
}

/** Numbers within half a percent; words without regard to case and blanks; lists as sets. */
function isSame(wanted: FactValue, found: FactValue): boolean {
  if (typeof wanted === 'number' && isInterval(found)) return found.low <= wanted && wanted <= found.high;
  if (isInterval(wanted) && isInterval(found)) return isSame(wanted.low, found.low) && isSame(wanted.high, found.high);
  if (typeof wanted === 'number') {
    const number = typeof found === 'number' ? found : Number.NaN;
    return Math.abs(number - wanted) <= Math.abs(wanted) * 0.005;
  }
  if (Array.isArray(wanted) && Array.isArray(found)) {
    const [a, b] = [wanted.map(fold), found.map(fold)];
    return a.every((word) => b.includes(word)) && b.every((word) => a.includes(word));
  }
  return fold(wanted) === fold(found);
}

function fold(value: unknown): string {
  return String(value).toLowerCase().replace(/\s+/g, ' ').trim();
}
