/** Owns finding the metadata block at the top of a Markdown file; its YAML is read by whoever asked. */
import type { PositionedText } from './document.ts';

export interface FrontMatter {
  /** Offsets of the YAML between the two lines of dashes. */
  readonly start: number;
  readonly end: number;
  /** Line of the opening dashes, counted from 1. */
  readonly line: number;
  /** First line of the body, counted from 1. */
  readonly bodyLine: number;
  /** False where no closing line of dashes follows: then the block runs as far as its lines can be metadata. */
  readonly closed: boolean;
  /** A title that stands above the block, or null. */
  readonly title: { readonly text: string; readonly line: number } | null;
}

/** A line that begins a key of metadata. */
export const METADATA_KEY = /^[A-Za-z][\w-]{0,60}[ \t]{0,8}:(?:\s|$)/;

/** The block that begins on the first line that is not blank, or right below a title there, or null. */
export function findFrontMatter(source: PositionedText): FrontMatter | null {
  const { lines, starts } = source;
  let first = nextFilled(lines, 0);
  const heading = /^# +(\S.*?)\s*$/.exec(lines[first] ?? '')?.[1];
  const title = heading === undefined ? null : { text: heading, line: first + 1 };
  if (title !== null) first = nextFilled(lines, first + 1);
  if (!/^---\s*$/.test(lines[first] ?? '')) return null;
  // Below a title a line of dashes is usually a rule: only keys right below it make it the start of metadata.
  if (title !== null && !METADATA_KEY.test(lines[first + 1] ?? '')) return null;
  const start = starts[first + 1] ?? source.text.length;
  for (let i = first + 1; i < lines.length; i++) {
    if (!/^(?:---|\.\.\.)\s*$/.test(lines[i] ?? '')) continue;
    return { start, end: starts[i] ?? source.text.length, line: first + 1, bodyLine: i + 2, closed: true, title };
  }
  if (title !== null) return null;
  const after = endOfOpenBlock(lines, first + 1);
  return {
    start,
    end: starts[after] ?? source.text.length,
    line: first + 1,
    bodyLine: after + 1,
    closed: false,
    title,
  };
}

function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at++;
  return at;
}

/** The first line behind a blank one that can be no metadata, counted from 0. */
function endOfOpenBlock(lines: readonly string[], from: number): number {
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if ((lines[at - 1] ?? '').trim() !== '' || line.trim() === '') continue;
    if (!METADATA_KEY.test(line) && !/^(?:\s|- |#\s?\w+:)/.test(line)) return at;
  }
  return lines.length;
}
