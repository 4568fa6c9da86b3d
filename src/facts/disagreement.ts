/** Owns when two values of one fact cannot both be so. What comes of that belongs to `dossier.ts`. */
import { type Fact, type FactValue, type Interval, isInterval, type SubjectKind } from './fact.ts';
import type { FactType } from './fact-type.ts';
import { typeOf } from './vocabulary.ts';

const FREE_TEXT = new Set(['text', 'section', 'string']);

/**
 * Two values that cannot both be so. Wording may differ between a declaration and a card; an open list may be part of a whole
 * one; readers of artefacts make up the ids of records, so that equal ids of two artefacts need not mean one thing, and each run of
 * an evaluation has its own day.
 */
export function disagree(a: Fact, b: Fact): boolean {
  if (a.state !== b.state) return true;
  if (a.state !== 'declared') return false;
  const bothDeclared = a.origin.how === 'declared' && b.origin.how === 'declared';
  const kind = typeAt(a, a.path)?.kind ?? 'string';
  if (FREE_TEXT.has(kind)) return bothDeclared && a.value !== b.value;
  if (!bothDeclared && (kind === 'records' || isDayOfDocument(a))) return false;
  if (a.origin.how !== 'declared' && b.origin.how !== 'declared' && isOfRecord(a)) return false;
  if (isList(a.value) && isList(b.value)) return listsDisagree(a, b, a.value, b.value);
  if (isNumeric(a.value) && isNumeric(b.value)) {
    const [x, y] = [ends(a.value), ends(b.value)];
    return x.high < y.low || y.high < x.low;
  }
  return a.value !== b.value;
}

/** True for the day of a piece of evidence that is kept somewhere, of which there may be several. */
export function isDayOfDocument(fact: Fact): boolean {
  if (!fact.path.endsWith(DATE)) return false;
  const type = typeAt(fact, fact.path.slice(0, -DATE.length));
  return type?.kind === 'record' && type.evidence?.includes('url') === true;
}

const DATE = '.date';

/** True for a list that only names its elements by ids. */
export function isListOfRecords(fact: Fact): boolean {
  return typeAt(fact, fact.path)?.kind === 'records';
}

/** True for a fact of one element of a list of records. */
function isOfRecord(fact: Fact): boolean {
  const open = fact.path.lastIndexOf('[');
  return open > 0 && typeAt(fact, fact.path.slice(0, open))?.kind === 'records';
}

function typeAt({ subject }: Fact, path: string): FactType | null {
  return typeOf(subject.slice(0, subject.indexOf(':')) as SubjectKind, path);
}

function listsDisagree(a: Fact, b: Fact, left: readonly string[], right: readonly string[]): boolean {
  const within = (part: readonly string[], whole: readonly string[]) => part.every((x) => whole.includes(x));
  if (a.complete && b.complete) return !within(left, right) || !within(right, left);
  if (a.complete) return !within(right, left);
  if (b.complete) return !within(left, right);
  return false;
}

function isList(value: FactValue): value is readonly string[] {
  return Array.isArray(value);
}

function isNumeric(value: FactValue): value is number | Interval {
  return typeof value === 'number' || isInterval(value);
}

function ends(value: number | Interval): Interval {
  return typeof value === 'number' ? { low: value, high: value } : value;
}
