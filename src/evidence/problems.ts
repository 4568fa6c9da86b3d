/** Owns building problems of evidence: their places, how the words of authors are quoted, and repairs of form. */
import type { TextRange } from '../facts/fact.ts';
import { findNearest } from '../facts/spelling.ts';
import type { MappingEntry, ScalarNode } from './document.ts';
import type { EvidenceProblem } from './reading.ts';

export type Fix = NonNullable<EvidenceProblem['fix']>;

/** Builds a problem without fact and repair. */
export function problemAt(path: string, code: string, range: TextRange, message: string): EvidenceProblem {
  return { code, path, range, message, fact: null, fix: null };
}

/** An author's words in quotes, on one line, at most 80 characters. */
export function quote(text: string): string {
  const points = [...text.replace(/\s+/g, ' ').trim().slice(0, 200)];
  return `"${points.length > 80 ? `${points.slice(0, 79).join('')}…` : points.join('')}"`;
}

/** Replaces a value on one line by another, between quotes where the old one was; null for values over several lines. */
export function replaceValue(node: ScalarNode, text: string, title: string, bare = false): Fix | null {
  if (node.range.startLine !== node.range.endLine) return null;
  const plain = bare || (!node.quoted && /^[a-z0-9][a-z0-9 .+/_-]*$/i.test(text));
  return { range: node.range, text: plain ? text : JSON.stringify(text), title };
}

/** Renames a key, between quotes where the old one was. */
export function renameKey(entry: MappingEntry, key: string): Fix {
  const quoted = entry.keyRange.endColumn - entry.keyRange.startColumn > entry.key.length;
  return { range: entry.keyRange, text: quoted ? JSON.stringify(key) : key, title: `Rename the key to ${key}` };
}

/** A key that means nothing here, with the one that was probably meant. `where` completes "… of a model". */
export function unknownKey(
  path: string,
  entry: MappingEntry,
  known: readonly string[],
  taken: readonly string[],
  where: string,
): EvidenceProblem {
  const nearest = findNearest(entry.key, known);
  const hint = nearest ? ` Did you mean ${quote(nearest.word)}?` : '';
  const message = `${quote(entry.key)} is no key ${where}; nothing under it is read.${hint}`;
  const fix = nearest?.certain === true && !taken.includes(nearest.word) ? renameKey(entry, nearest.word) : null;
  return { ...problemAt(path, 'unknown-key', entry.keyRange, message), fix };
}
