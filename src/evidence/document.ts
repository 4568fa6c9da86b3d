/**
 * Owns positioned documents: a file's text with its lines, and a tree of values that know where they were written.
 * Parsers (`yaml-document.ts`, `json-document.ts`) build the trees; readers of formats give them a meaning.
 */
import type { TextRange } from '../facts/fact.ts';

/** Deepest nesting of lists and mappings that is read; nothing people write by hand comes near it. */
export const MAX_DEPTH = 64;

/** A text with its lines, without byte order mark; offsets count UTF-16 units. */
export interface PositionedText {
  readonly text: string;
  /** Lines without their ends. */
  readonly lines: readonly string[];
  /** Offset at which each line starts. */
  readonly starts: readonly number[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The value as written, without quotes where it was a plain scalar: `1.0` stays `1.0`. */
  readonly source: string;
  /** True where the value stands between quotes or as a block of text. */
  readonly quoted: boolean;
  readonly range: TextRange;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly DocumentNode[];
  readonly range: TextRange;
}

export interface MappingEntry {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly value: DocumentNode;
  /** From the key to the end of the value. */
  readonly range: TextRange;
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly entries: readonly MappingEntry[];
  readonly range: TextRange;
}

export type DocumentNode = ScalarNode | ListNode | MappingNode;

/** Why a text is no document, with the place of the first trouble. Codes: `invalid-yaml`, `invalid-json`, `too-deep`, `too-many-aliases`, `duplicate-key`. */
export interface DocumentTrouble {
  readonly code: string;
  readonly message: string;
  readonly range: TextRange;
}

export type ParsedDocument =
  | { readonly ok: true; readonly root: DocumentNode }
  | { readonly ok: false; readonly trouble: DocumentTrouble };

/** Splits a text into lines. A line ends with LF or CRLF; a byte order mark is dropped. */
export function positionText(raw: string): PositionedText {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lines = starts.map((start, i) => {
    const next = starts[i + 1];
    const end = next === undefined ? text.length : next - 1;
    return text.slice(start, end > start && text[end - 1] === '\r' && next !== undefined ? end - 1 : end);
  });
  return { text, lines, starts };
}

/** The range between two offsets; trailing white space and line ends are left out. */
export function rangeBetween(source: PositionedText, start: number, end: number): TextRange {
  let last = Math.min(end, source.text.length);
  while (last > start && isSpace(source.text.charCodeAt(last - 1))) last--;
  const from = positionAt(source, start);
  const to = positionAt(source, Math.max(last, start));
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** The range of whole lines, both ends counted from 1 and inclusive. */
export function rangeOfLines(source: PositionedText, first: number, last: number): TextRange {
  const end = Math.max(first, Math.min(last, source.lines.length));
  return { startLine: first, startColumn: 1, endLine: end, endColumn: (source.lines[end - 1] ?? '').length + 1 };
}

/** From the start of one range to the end of another. */
export function spanRange(from: TextRange, to: TextRange): TextRange {
  return {
    startLine: from.startLine,
    startColumn: from.startColumn,
    endLine: to.endLine,
    endColumn: to.endColumn,
  };
}

/** The entry of a mapping with this key, if there is one. */
export function entryOf(node: MappingNode, key: string): MappingEntry | undefined {
  return node.entries.find((entry) => entry.key === key);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function positionAt(source: PositionedText, offset: number): { line: number; column: number } {
  let low = 0;
  let high = source.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.starts[low] ?? 0) + 1 };
}
