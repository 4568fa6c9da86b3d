/**
 * Owns the words in which facts are named to people: what the vocabulary says about them, and in which way a fact that
 * a verdict lacks is missing. Layout and escaping belong to the reports.
 */
import type { SubjectKind } from '../facts/fact.ts';
import { isInterval } from '../facts/fact.ts';
import { type FactType, parsePath, type Segment, typeBelow, VOCABULARY } from '../facts/vocabulary.ts';
import type { FactRef } from '../policy/judgement.ts';
import { appendTo, factsAt, fullPath, type IndexedAssessment, kindOf, pairKey, parentPath } from './assessment.ts';

const MARKETS: Readonly<Record<string, string>> = {
  eu: 'European Union',
  uk: 'United Kingdom',
  sg: 'Singapore',
  jp: 'Japan',
};

/** Ids of the jurisdictions and markets that we know. */
export const MARKET_IDS: readonly string[] = Object.keys(MARKETS);

/** Name of a jurisdiction or market for people; the id in capitals where we know none. */
export function marketName(id: string): string {
  return MARKETS[id] ?? id.toUpperCase();
}

/** The types along a path, from the subject down; shorter than the path where the vocabulary does not know it. */
function typesAlong(kind: SubjectKind, segments: readonly Segment[]): readonly FactType[] {
  const types: FactType[] = [];
  let type: FactType | null = VOCABULARY[kind];
  for (const segment of segments) {
    type = typeBelow(type, segment);
    if (!type) break;
    types.push(type);
  }
  return types;
}

/**
 * A fact in plain words, without a full stop: what the vocabulary says of it, of the record it stands in where its own
 * words say too little, and the market or key it is for. Empty where the vocabulary says nothing.
 */
export function describeFact(kind: SubjectKind, path: string): string {
  const { words, keys } = wordsFor(kind, path);
  return keys.length === 0 ? words : `${words} (${keys.join(', ')})`;
}

/** The same in a few words, to stand in brackets: up to the first stop, with market or key. */
function shortWords(kind: SubjectKind, path: string): string {
  const { words, keys } = wordsFor(kind, path);
  return [lowerFirst(words.split(/[,;:.]/)[0] ?? ''), ...keys].filter((text) => text !== '').join(', ');
}

function wordsFor(kind: SubjectKind, path: string): { readonly words: string; readonly keys: readonly string[] } {
  const segments = parsePath(path) ?? [];
  const types = typesAlong(kind, segments);
  if (types.length < segments.length || types.length === 0) return { words: '', keys: [] };
  const said = types.map((type) => type.description.replace(/\.$/, ''));
  const last = said.at(-1) ?? '';
  const around = said.slice(0, -1).findLast((text) => text !== '') ?? '';
  const holder = types.at(-2);
  const isFieldOfDocument = holder?.kind === 'record' && holder.evidence !== undefined;
  const words =
    segments.at(-1)?.bracket || last === '' ? around || last : isFieldOfDocument ? joinWords(around, last) : last;
  const keys = segments.filter((s, i) => s.bracket || (segments[i - 1]?.name === 'markets' && s.name in MARKETS));
  return { words, keys: keys.map((key) => (key.bracket ? key.name : marketName(key.name))) };
}

function joinWords(around: string, own: string): string {
  return around === '' ? own : `${around}: ${lowerFirst(own)}`;
}

/** In which way a fact that a verdict lacks is missing. */
type Lack = 'undeclared' | 'conflict' | 'incomplete' | 'wide' | 'reason-only' | 'value';

const LACK_WORDS: Readonly<Record<Lack, string>> = {
  undeclared: 'Not declared',
  conflict: 'Declared with values that differ',
  incomplete: 'A list that may not be whole',
  wide: 'A range too wide to decide',
  'reason-only': 'A reason in place of a value',
  value: 'Declared, and not enough to decide',
};

function lackOf(assessment: IndexedAssessment, ref: FactRef): Lack {
  if (assessment.conflictsAt.has(pairKey(ref.subject, ref.path))) return 'conflict';
  const [fact] = factsAt(assessment, ref);
  if (!fact) return isCoveredByReason(assessment, ref) ? 'reason-only' : 'undeclared';
  if (fact.state !== 'declared') return 'reason-only';
  if (fact.complete === false) return 'incomplete';
  return isInterval(fact.value) ? 'wide' : 'value';
}

/** True where a reason was given for a whole record that the fact is part of. */
function isCoveredByReason(assessment: IndexedAssessment, ref: FactRef): boolean {
  for (let path = parentPath(ref.path); path !== ''; path = parentPath(path)) {
    const [above] = factsAt(assessment, { subject: ref.subject, path });
    if (above && above.state !== 'declared') return true;
  }
  return false;
}

const MAX_NAMED = 5;

/** Facts that a verdict lacks, a sentence for each way of lacking; at most five are named, the rest counted. */
export function nameLacks(assessment: IndexedAssessment, refs: readonly FactRef[]): string {
  const byLack = new Map<Lack, string[]>();
  const named = [...new Map(refs.map((ref) => [fullPath(ref), ref])).values()];
  for (const ref of named.slice(0, MAX_NAMED)) {
    const words = assessment.shared.of('words', fullPath(ref), () => shortWords(kindOf(ref.subject), ref.path));
    appendTo(byLack, lackOf(assessment, ref), `${fullPath(ref)}${words === '' ? '' : ` (${words})`}`);
  }
  const told = [...byLack].map(([lack, names]) => `${LACK_WORDS[lack]}: ${names.join('; ')}.`);
  const rest = named.length - MAX_NAMED;
  return `${told.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`;
}

/** Paths in a row, each once, at most five, the rest counted. */
export function namePaths(all: readonly string[]): string {
  const paths = [...new Set(all)];
  const rest = paths.length - MAX_NAMED;
  return `${paths.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** `1 rule`, `2 rules`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first letter in lower case, unless the word is an abbreviation. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
