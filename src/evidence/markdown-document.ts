/**
 * Owns reading Markdown as sections with their own prose and labelled lines. A line scanner, not a full parser: it
 * needs blocks only, and stays linear where full parsers take quadratic time on hostile nesting. Comments, code and
 * mark-up are never content.
 */
import { hasLetterOrDigit } from '../facts/letters.ts';
import type { PositionedText } from './document.ts';

/** `**Label:** value`, `- Label: value` or a row of a table with two columns. */
export interface Label {
  readonly name: string;
  readonly value: string;
}

/** One line of content. */
export interface MarkdownLine {
  /** Counted from 1 in the whole file. */
  readonly line: number;
  /** As written, comments blanked. */
  readonly raw: string;
  /** Without mark-up. */
  readonly text: string;
  readonly label: Label | null;
}

export interface MarkdownSection {
  /** 0 before the first heading, 1 to 6 for headings, 7 for a line of bold text that stands as one. */
  readonly level: number;
  readonly title: string;
  /** Line of the heading. */
  readonly line: number;
  /** Content of its own, up to the next heading of any level. */
  readonly lines: readonly MarkdownLine[];
}

interface Scan {
  readonly lines: readonly string[];
  readonly sections: { level: number; title: string; line: number; lines: MarkdownLine[] }[];
  fence: { readonly char: string; readonly length: number } | null;
  /** Closing tag that ends raw HTML, or a blank line where it is empty. */
  html: string | null;
  /** Lines of the paragraph that a line of `=` or `-` would turn into a heading. */
  paragraph: number;
  inList: boolean;
  inTable: boolean;
  columns: number;
}

/** Reads the sections from `firstLine` (counted from 1) to the end. Never throws. */
export function parseMarkdown(source: PositionedText, firstLine = 1): readonly MarkdownSection[] {
  const lines = blankComments(source.lines, firstLine - 1);
  const sections: Scan['sections'] = [{ level: 0, title: '', line: firstLine, lines: [] }];
  const scan: Scan = {
    lines,
    sections,
    fence: null,
    html: null,
    paragraph: 0,
    inList: false,
    inTable: false,
    columns: 0,
  };
  for (let i = firstLine - 1; i < lines.length; i++) scanLine(scan, i);
  return sections;
}

function scanLine(scan: Scan, index: number): void {
  const line = scan.lines[index] ?? '';
  const bare = line.trim();
  if (scan.fence !== null) {
    if (closesFence(scan.fence, bare)) scan.fence = null;
    return;
  }
  if (scan.html !== null) {
    if (scan.html === '' ? bare === '' : bare.toLowerCase().includes(scan.html)) scan.html = null;
    return;
  }
  if (bare === '') {
    scan.paragraph = 0;
    scan.inTable = false;
    return;
  }
  if (opensFence(scan, bare) || opensHtml(scan, line, bare)) return;
  if (readHeading(scan, index, line, bare) || readUnderline(scan, index, line, bare)) return;
  if (readBoldHeading(scan, index, bare)) return;
  if (readTableRow(scan, index, bare)) return;
  readText(scan, index, line, bare);
}

function closesFence(fence: NonNullable<Scan['fence']>, bare: string): boolean {
  return bare.length >= fence.length && [...bare].every((char) => char === fence.char);
}

function opensFence(scan: Scan, bare: string): boolean {
  const match = /^(?:>\s?|[-*+]\s{1,8}|\d{1,9}[.)]\s{1,8}){0,8}(`{3,}|~{3,})/.exec(bare);
  const mark = match?.[1];
  if (!match || mark === undefined || (mark[0] === '`' && bare.slice(match[0].length).includes('`'))) return false;
  scan.fence = { char: mark[0] ?? '`', length: mark.length };
  scan.paragraph = 0;
  return true;
}

const RAW_TAGS = /^<(script|style|pre|textarea)(?:[\s>]|$)/i;
const BLOCK_TAGS =
  /^<\/?(?:address|article|aside|body|center|details|dialog|dir|div|dl|dd|dt|fieldset|figure|figcaption|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|option|picture|section|source|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|img|a|br|!|\?)(?:[\s/>a-z]|$)/i;

function opensHtml(scan: Scan, line: string, bare: string): boolean {
  if (!bare.startsWith('<') || /^\s{4}/.test(line)) return false;
  const raw = RAW_TAGS.exec(bare);
  if (raw?.[1] !== undefined) {
    const end = `</${raw[1].toLowerCase()}`;
    scan.html = bare.toLowerCase().includes(end) ? null : end;
    return true;
  }
  if (!BLOCK_TAGS.test(bare) || scan.paragraph > 0) return false;
  scan.html = '';
  return true;
}

function readHeading(scan: Scan, index: number, line: string, bare: string): boolean {
  const match = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line);
  const marks = match?.[1];
  if (marks === undefined) return false;
  let end = bare.length;
  while (end > marks.length && bare[end - 1] === '#') end--;
  const closed = end < bare.length && /\s/.test(bare[end - 1] ?? '');
  openSection(scan, marks.length, bare.slice(marks.length, closed ? end : bare.length), index);
  return true;
}

/** A line of `=` or `-` under a paragraph makes it a heading; the paragraph's lines leave the section before. */
function readUnderline(scan: Scan, index: number, line: string, bare: string): boolean {
  if (/^ {4}/.test(line) || !/^(?:=+|-+)$/.test(bare)) return false;
  const lines = scan.sections.at(-1)?.lines ?? [];
  const title = scan.paragraph > 0 ? lines.splice(lines.length - scan.paragraph) : [];
  if (title.length > 0) {
    const first = (title[0]?.line ?? index + 1) - 1;
    openSection(scan, bare[0] === '=' ? 1 : 2, title.map((part) => part.text).join(' '), first);
  }
  scan.paragraph = 0;
  return true;
}

function readBoldHeading(scan: Scan, index: number, bare: string): boolean {
  const mark = bare.slice(0, 2);
  if (bare.length > 90 || (mark !== '**' && mark !== '__') || scan.paragraph > 0) return false;
  const open = bare.endsWith(':') ? bare.slice(2, -1) : bare.slice(2);
  if (!open.endsWith(mark) || open.slice(0, -2).includes(mark) || open.length <= 2) return false;
  openSection(scan, 7, open.slice(0, -2), index);
  return true;
}

function openSection(scan: Scan, level: number, title: string, index: number): void {
  scan.sections.push({ level, title: stripMarkup(title).trim(), line: index + 1, lines: [] });
  scan.paragraph = 0;
  scan.inList = false;
  scan.inTable = false;
}

/** Rows count cell by cell; the delimiter row and, above it, the header of wide tables are no content. */
function readTableRow(scan: Scan, index: number, bare: string): boolean {
  const next = scan.lines[index + 1] ?? '';
  if (!scan.inTable) {
    if (!bare.includes('|') || !isDelimiterRow(next)) return false;
    scan.inTable = true;
    scan.columns = cellsOf(bare).length;
    scan.paragraph = 0;
    if (scan.columns === 2) addRow(scan, index, bare);
    return true;
  }
  if (!isDelimiterRow(bare)) addRow(scan, index, bare);
  return true;
}

/** True for the row of dashes between the head of a table and its rows. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line);
}

function addRow(scan: Scan, index: number, bare: string): void {
  const cells = cellsOf(bare).map((cell) => stripMarkup(cell).trim());
  const [name = '', value = ''] = cells;
  const label = scan.columns === 2 && cells.length === 2 && name !== '' && name.length <= 60 ? { name, value } : null;
  scan.sections.at(-1)?.lines.push({ line: index + 1, raw: bare, text: cells.join(' ').trim(), label });
}

/** The cells of a row, without the bars at its ends. */
export function cellsOf(bare: string): readonly string[] {
  const cells = bare.split(/(?<!\\)\|/);
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells;
}

function readText(scan: Scan, index: number, line: string, bare: string): void {
  const afterBlank = (scan.lines[index - 1] ?? '').trim() === '';
  const indented = /^(?: {4}|\t)/.test(line);
  if (indented && afterBlank && !scan.inList && scan.paragraph === 0) return;
  if (/^\[[^\]]{1,200}\]:\s/.test(bare)) return;
  const { rest, item, quoted } = stripMarkers(bare);
  if (item) scan.inList = true;
  else if (!indented && afterBlank) scan.inList = false;
  if (/^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$/.test(bare)) return;
  const text = stripMarkup(rest).trim();
  scan.paragraph = item || quoted || scan.inList ? 0 : scan.paragraph + 1;
  if (text === '' && rest === '') return;
  scan.sections.at(-1)?.lines.push({ line: index + 1, raw: rest, text, label: labelOf(rest, text, item) });
}

/** Takes quote and list marks off the front of a line. */
function stripMarkers(bare: string): { rest: string; item: boolean; quoted: boolean } {
  let rest = bare;
  let item = false;
  let quoted = false;
  for (let count = 0; count < 8; count++) {
    const match = /^(?:(>)\s?|(?:[-*+•]|\d{1,9}[.)])(?:\s{1,8}|$))/.exec(rest);
    if (!match) break;
    if (match[1] === '>') quoted = true;
    else item = true;
    rest = rest.slice(match[0].length).trimStart();
  }
  return { rest, item, quoted };
}

/** In running text only bold words are a label; in a list any words before a colon. */
function labelOf(raw: string, text: string, item: boolean): Label | null {
  if (!item && !/^(?:\*\*|__)/.test(raw)) return null;
  const match = /^([^:：]{2,60})[:：](?:\s+|(?<=：)|$)/u.exec(text);
  if (match?.[1] === undefined) return null;
  return { name: match[1].trim(), value: text.slice(match[0].length).trim() };
}

/** Longest address behind a link, so that a line full of open brackets stays cheap. */
const MAX_TARGET = 2000;

/** What any mark-up of a line holds one of. */
const MARKS = /[\\[\]<*_`]/;

/** The text of a line without emphasis, links, images, code marks and tags; one pass. */
function stripMarkup(line: string): string {
  if (!MARKS.test(line)) return line;
  let text = '';
  for (let i = 0; i < line.length; i++) {
    const char = line[i] ?? '';
    const next = line[i + 1] ?? '';
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(next)) {
      text += next;
      i++;
    } else if (char === ']') {
      i = skipTarget(line, i);
    } else if ((char === '!' && next === '[') || (char === '<' && /[a-z/!]/i.test(next))) {
      const skipped = skipImageOrTag(line, i);
      if (skipped === null) return text + line.slice(i);
      text += skipped.text;
      i = skipped.end;
    } else if (!isMark(line, i)) {
      text += char;
    }
  }
  return text;
}

/** An underscore inside a word belongs to it; other marks never do. */
function isMark(line: string, at: number): boolean {
  const char = line[at];
  if (char === '[' || char === '*' || char === '`') return true;
  return char === '_' && !(isOfWord(line[at - 1] ?? '') && isOfWord(line[at + 1] ?? ''));
}

function isOfWord(char: string): boolean {
  return char === '_' || hasLetterOrDigit(char);
}

/** What remains of an image (nothing) or a tag (an address in angle brackets), and where it ends; null if it never does. */
function skipImageOrTag(line: string, at: number): { text: string; end: number } | null {
  const image = line[at] === '!';
  const end = line.indexOf(image ? ']' : '>', at);
  if (end < 0) return null;
  if (image) return { text: '', end: skipTarget(line, end) };
  const inner = line.slice(at + 1, Math.min(end, at + 300));
  return { text: /^https?:|^[^\s=]+@[^\s=]+$/i.test(inner) ? inner : '', end };
}

/** The index to go on after: past `(address)` or `[reference]` that follows a closing bracket. */
function skipTarget(line: string, bracket: number): number {
  const open = line[bracket + 1];
  if (open !== '(' && open !== '[') return bracket;
  const length = line.slice(bracket + 1, bracket + MAX_TARGET).indexOf(open === '(' ? ')' : ']');
  return length < 0 ? bracket : bracket + 1 + length;
}

/** Replaces comments by nothing, line by line; one that is never closed runs to the end if it begins its line. */
function blankComments(lines: readonly string[], from: number): readonly string[] {
  let inside = false;
  let open = lines.length;
  for (let i = lines.length - 1; i >= from && open === lines.length; i--) if (lines[i]?.includes('-->')) open = i;
  return lines.map((line, index) => {
    if (index < from) return line;
    let result = '';
    let at = 0;
    while (at <= line.length) {
      if (inside) {
        const end = line.indexOf('-->', at);
        if (end < 0) return result;
        inside = false;
        at = end + 3;
      }
      const start = line.indexOf('<!--', at);
      const closes = start >= 0 && (index < open || (index === open && line.indexOf('-->', start) >= 0));
      if (start < 0 || !(closes || line.slice(0, start).trim() === '')) return result + line.slice(at);
      result += line.slice(at, start);
      inside = true;
      at = start + 4;
    }
    return result;
  });
}
