/**
 * Owns reading trees of values by tables: each row says where a value stands in a format, which fact it is and how it is
 * converted. What cannot be converted for certain is left out; it was not written for us.
 */
import { isDay } from '../facts/calendar.ts';
import type { FactValue, TextRange } from '../facts/fact.ts';
import { type DocumentNode, entryOf, spanRange } from './document.ts';
import { addFact, addList, type FactDraft } from './fact-draft.ts';
import { clip } from './markdown-prose.ts';
import { absenceOf, hasBlank, isProse } from './placeholder.ts';
import { addressTrouble } from './web-address.ts';

/** A value found, with the place of its key and itself. */
export interface Found {
  readonly node: DocumentNode;
  readonly range: TextRange;
}

/** Turns a value into one of a fact; null where it says nothing or nothing certain. */
export type Conversion = (node: DocumentNode) => FactValue | null;

export interface Field {
  /** `a.b[].c`; of several spellings all count. */
  readonly at: string | readonly string[];
  /** Fact path. */
  readonly to: string;
  /** The first value that converts stands; `prose` and lists take all of them together. */
  readonly as: Conversion | 'prose' | 'words';
}

/** Reads the rows of a table into the draft. */
export function readFields(draft: FactDraft, root: DocumentNode, fields: readonly Field[]): void {
  for (const { at, to, as } of fields) {
    const found = (typeof at === 'string' ? [at] : at).flatMap((path) => valuesAt(root, path));
    if (as === 'words') readWords(draft, found, to);
    else if (as === 'prose') readProse(draft, found, to);
    else readFirst(draft, found, to, as);
  }
}

/** All values at a path such as `a.b[].c`; a list at its end stands for its elements only behind `[]`. */
export function valuesAt(root: DocumentNode, path: string): readonly Found[] {
  let found: readonly Found[] = [{ node: root, range: root.range }];
  for (const step of path.split('.')) {
    const many = step.endsWith('[]');
    const key = many ? step.slice(0, -2) : step;
    found = found.flatMap(({ node }) => {
      const entry = node.kind === 'mapping' ? entryOf(node, key) : undefined;
      if (!entry) return [];
      if (!many) return [{ node: entry.value, range: entry.range }];
      return entry.value.kind === 'list' ? entry.value.items.map((item) => ({ node: item, range: item.range })) : [];
    });
  }
  return found;
}

/** The first value at a path as text; null where there is none. */
export function textAt(root: DocumentNode, path: string): string | null {
  for (const { node } of valuesAt(root, path)) {
    const text = asText(node);
    if (text !== null) return text;
  }
  return null;
}

function readFirst(draft: FactDraft, found: readonly Found[], path: string, convert: Conversion): void {
  for (const { node, range } of found) {
    const value = convert(node);
    if (value === null) continue;
    addFact(draft, range, path, value);
    return;
  }
}

function readWords(draft: FactDraft, found: readonly Found[], path: string): void {
  const told = found.flatMap(({ node, range }) => wordsOf(node).map((word) => ({ word, range })));
  addList(draft, spanOf(told), path, [...new Set(told.map(({ word }) => word))]);
}

function readProse(draft: FactDraft, found: readonly Found[], path: string): void {
  const told = found.flatMap(({ node, range }) =>
    wordsOf(node, Number.MAX_SAFE_INTEGER).map((text) => ({ text, range })),
  );
  const text = told.map((part) => part.text).join(' ');
  if (isProse(text)) addFact(draft, spanOf(told), path, clip(text));
}

const NOWHERE: TextRange = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** From the first to the last place, in the order of the file. */
export function spanOf(places: readonly { readonly range: TextRange }[]): TextRange {
  const ranges = places.map(({ range }) => range);
  const first = ranges.toSorted((a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn)[0] ?? NOWHERE;
  const last = ranges.toSorted((a, b) => b.endLine - a.endLine || b.endColumn - a.endColumn)[0] ?? NOWHERE;
  return spanRange(first, last);
}

/** Longest name, identifier or label that is taken for one. */
const MAX_WORD = 300;

/** Texts of a value or of the values of a list. */
function wordsOf(node: DocumentNode, longest = MAX_WORD): readonly string[] {
  if (node.kind === 'mapping') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => (item.kind === 'scalar' ? wordsOf(item, longest) : []));
  if (node.value === null || typeof node.value === 'boolean') return [];
  const text = node.source.trim();
  return text.length > longest || absenceOf(text) !== null || hasBlank(text) ? [] : [text];
}

/** A name, an identifier, a version as written: one line that says something. */
export function asText(node: DocumentNode): string | null {
  return node.kind === 'scalar' ? (wordsOf(node)[0] ?? null) : null;
}

/** A finite number, also between quotes; nothing with a unit. */
export function asNumber(node: DocumentNode): number | null {
  if (node.kind !== 'scalar' || typeof node.value === 'boolean' || node.value === null) return null;
  return numberIn(node.source);
}

/** A finite number that is all of a text. */
export function numberIn(text: string): number | null {
  const bare = text.trim();
  if (!/^[-+]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:e[-+]?\d{1,3})?$/i.test(bare)) return null;
  const number = Number(bare);
  return Number.isFinite(number) ? number : null;
}

/** The day of `2024-05-01`, also where a time follows. */
export function asDay(node: DocumentNode): string | null {
  const text = node.kind === 'scalar' ? node.source.trim() : '';
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.,]{2,20}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.[1] ?? '';
  return isDay(day) ? day : null;
}

/** An absolute https address. */
export function asAddress(node: DocumentNode): string | null {
  const text = asText(node);
  return text !== null && addressTrouble(text) === null ? text : null;
}

/** A SHA-256 in hexadecimal digits, as `sha256:…`; the digest of nothing says nothing. */
export function asSha256(node: DocumentNode): string | null {
  const digits = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(node.kind === 'scalar' ? node.source.trim() : '')?.[1];
  if (digits === undefined || digits.toLowerCase() === EMPTY_SHA256) return null;
  return `sha256:${digits.toLowerCase()}`;
}

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A word that a table translates; nothing for words that it lacks. */
export function asOneOf(words: Readonly<Record<string, string>>): Conversion {
  return (node) => {
    const text = asText(node);
    return text !== null && Object.hasOwn(words, text) ? (words[text] ?? null) : null;
  };
}
