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
  /** False where no closing line of dashes follows: then the block runs to the end of the file. */
  readonly closed: boolean;
}

/** The block that begins on the first line that is not blank, or null. */
export function findFrontMatter(source: PositionedText): FrontMatter | null {
  const { lines, starts } = source;
  let first = 0;
  while (first < lines.length && (lines[first] ?? '').trim() === '') first++;
  if (first >= lines.length || !/^---\s*$/.test(lines[first] ?? '')) return null;
  const start = starts[first + 1] ?? source.text.length;
  for (let i = first + 1; i < lines.length; i++) {
    if (!/^(?:---|\.\.\.)\s*$/.test(lines[i] ?? '')) continue;
    return { start, end: starts[i] ?? source.text.length, line: first + 1, bodyLine: i + 2, closed: true };
  }
  return { start, end: source.text.length, line: first + 1, bodyLine: lines.length + 1, closed: false };
}
