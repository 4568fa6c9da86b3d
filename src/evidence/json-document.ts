/**
 * Owns reading JSON into a positioned document. Beyond RFC 8259 comments and a comma before a closing bracket are stepped
 * over, and the words NaN and Infinity, which Python writes, are text: no number.
 */
import type { TextRange } from '../facts/fact.ts';
import {
  type DocumentNode,
  MAX_DEPTH,
  type MappingEntry,
  type ParsedDocument,
  type PositionedText,
  rangeBetween,
  spanRange,
} from './document.ts';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const COMMENT = /\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//y;
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', 'NaN'],
  ['Infinity', 'Infinity'],
  ['-Infinity', '-Infinity'],
] as const;

class Refusal extends Error {
  readonly code: string;
  readonly at: number;
  constructor(code: string, message: string, at: number) {
    super(message);
    this.code = code;
    this.at = at;
  }
}

interface Cursor {
  readonly source: PositionedText;
  at: number;
}

/** Parses a JSON text; keys that stand twice, text after the value and nesting beyond the limit are refused. Never throws. */
export function parseJson(source: PositionedText): ParsedDocument {
  try {
    return { ok: true, root: readWhole({ source, at: 0 }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const range = rangeBetween(source, error.at, error.at + 1);
    return { ok: false, trouble: { code: error.code, message: error.message, range } };
  }
}

function readWhole(cursor: Cursor): DocumentNode {
  const root = readValue(cursor, 1);
  skipSpace(cursor);
  if (cursor.at < cursor.source.text.length) throw refuse(cursor, 'It goes on after the end of its JSON value.');
  return root;
}

function readValue(cursor: Cursor, depth: number): DocumentNode {
  skipSpace(cursor);
  const start = cursor.at;
  const text = cursor.source.text;
  if (depth > MAX_DEPTH) throw new Refusal('too-deep', `Its values are nested more than ${MAX_DEPTH} deep.`, start);
  if (text[start] === '{') return readMapping(cursor, depth);
  if (text[start] === '[') return readList(cursor, depth);
  if (text[start] === '"') {
    const value = readString(cursor);
    return { kind: 'scalar', value, source: value, quoted: true, range: rangeFrom(cursor, start) };
  }
  for (const [word, value] of WORDS) {
    if (!text.startsWith(word, start)) continue;
    cursor.at += word.length;
    return { kind: 'scalar', value, source: word, quoted: false, range: rangeFrom(cursor, start) };
  }
  const number = match(cursor, NUMBER);
  if (number === '') throw refuse(cursor, 'It is not valid JSON here: a value is missing or cut off.');
  return { kind: 'scalar', value: Number(number), source: number, quoted: false, range: rangeFrom(cursor, start) };
}

function readMapping(cursor: Cursor, depth: number): DocumentNode {
  const start = cursor.at++;
  const entries: MappingEntry[] = [];
  const seen = new Set<string>();
  while (!closes(cursor, '}', entries.length > 0)) {
    const from = cursor.at;
    const key = readString(cursor);
    const keyRange = rangeFrom(cursor, from);
    if (seen.has(key)) {
      const message = `The key "${key.slice(0, 60)}" stands twice in one mapping; remove one of the two.`;
      throw new Refusal('duplicate-key', message, from);
    }
    seen.add(key);
    skipSpace(cursor);
    if (cursor.source.text[cursor.at] !== ':') throw refuse(cursor, 'It is not valid JSON here: a colon is missing.');
    cursor.at++;
    const value = readValue(cursor, depth + 1);
    entries.push({ key, keyRange, value, range: spanRange(keyRange, value.range) });
  }
  return { kind: 'mapping', entries, range: rangeFrom(cursor, start) };
}

function readList(cursor: Cursor, depth: number): DocumentNode {
  const start = cursor.at++;
  const items: DocumentNode[] = [];
  while (!closes(cursor, ']', items.length > 0)) items.push(readValue(cursor, depth + 1));
  return { kind: 'list', items, range: rangeFrom(cursor, start) };
}

/** True after the closing bracket; otherwise steps over the comma that must stand between two elements. */
function closes(cursor: Cursor, bracket: string, afterElement: boolean): boolean {
  skipSpace(cursor);
  const char = cursor.source.text[cursor.at];
  if (char === undefined) throw refuse(cursor, `Its JSON is cut off: a closing ${bracket} is missing.`);
  if (char === bracket) {
    cursor.at++;
    return true;
  }
  if (!afterElement) return false;
  if (char !== ',') throw refuse(cursor, 'It is not valid JSON here: a comma is missing.');
  cursor.at++;
  skipSpace(cursor);
  if (cursor.source.text[cursor.at] !== bracket) return false;
  cursor.at++;
  return true;
}

/** A loop rather than one pattern: patterns over long strings may exhaust the engine's own stack. */
function readString(cursor: Cursor): string {
  const text = cursor.source.text;
  const start = cursor.at;
  if (text[start] !== '"') throw refuse(cursor, 'It is not valid JSON here: quoted text is missing.');
  let end = start + 1;
  while (end < text.length && text[end] !== '"' && text.charCodeAt(end) >= 0x20) end += text[end] === '\\' ? 2 : 1;
  if (text[end] !== '"') throw refuse(cursor, 'It is not valid JSON here: quoted text is not closed.');
  cursor.at = end + 1;
  try {
    return String(JSON.parse(text.slice(start, end + 1)));
  } catch {
    throw new Refusal('invalid-json', 'It is not valid JSON here: quoted text holds an unknown escape.', start);
  }
}

function match(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source.text)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}

function skipSpace(cursor: Cursor): void {
  do match(cursor, SPACE);
  while (cursor.source.text[cursor.at] === '/' && match(cursor, COMMENT) !== '');
}

function rangeFrom(cursor: Cursor, start: number): TextRange {
  return rangeBetween(cursor.source, start, cursor.at);
}

function refuse(cursor: Cursor, message: string): Refusal {
  return new Refusal('invalid-json', message, Math.min(cursor.at, Math.max(0, cursor.source.text.length - 1)));
}
