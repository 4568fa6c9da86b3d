/** Owns code frames for terminals: the lines around a place with the range underlined, cut to the width. */

import type { TextRange } from '../facts/fact.ts';
import type { Frame } from '../findings/outcome.ts';
import { visibleLine } from './plain-text.ts';

/** Lines shown of a range, and around it. */
const MOST_RANGE_LINES = 3;
const AROUND = 1;
/** Blanks kept before the range when a long line has to be scrolled. */
const LEAD = 20;

/**
 * The frame as lines of at most `width` columns; empty where the frame does not hold the place. `underlined` false: the
 * place is only near what is meant, so that nothing written there is pointed at.
 */
export function codeFrame(frame: Frame, range: TextRange, width: number, underlined = true): readonly string[] {
  const from = Math.max(frame.firstLine, range.startLine - AROUND);
  const last = Math.min(range.endLine, range.startLine + MOST_RANGE_LINES - 1);
  const to = Math.min(frame.firstLine + frame.lines.length - 1, last + AROUND);
  if (range.startLine < frame.firstLine || range.startLine > to) return [];
  const gutter = String(to).length;
  const room = Math.max(20, width - gutter - 5);
  const lines: string[] = [];
  for (let number = from; number <= to; number += 1) {
    const inRange = number >= range.startLine && number <= last;
    const text = frame.lines[number - frame.firstLine] ?? '';
    const start = number === range.startLine ? range.startColumn - 1 : 0;
    const scrolled = inRange && underlined ? scroll(text, start, room) : { text, cut: 0 };
    lines.push(
      `${inRange ? '>' : ' '} ${String(number).padStart(gutter)} | ${cutTo(shown(scrolled.text, room), room)}`.trimEnd(),
    );
    if (underlined && number === range.startLine) {
      const under = underline(scrolled.text, start - scrolled.cut, endOf(range, text) - scrolled.cut, room);
      if (under !== '') lines.push(`  ${' '.repeat(gutter)} | ${under}`);
    }
  }
  return lines;
}

function endOf(range: TextRange, line: string): number {
  return range.endLine === range.startLine ? range.endColumn - 1 : line.length;
}

/** Drops the head of a long line so that the range is on screen. */
function scroll(text: string, start: number, room: number): { readonly text: string; readonly cut: number } {
  const cut = start + LEAD > room ? Math.max(0, start - LEAD) : 0;
  return cut === 0 ? { text, cut } : { text: `…${text.slice(cut + 1)}`, cut };
}

/** Only a screenful is made visible: a line may be a megabyte long. */
function shown(text: string, room: number): string {
  return visibleLine(text.slice(0, room * 2));
}

function cutTo(text: string, room: number): string {
  const points = [...text];
  return points.length <= room ? text : `${points.slice(0, room - 1).join('')}…`;
}

function underline(text: string, start: number, end: number, room: number): string {
  const before = columns(text.slice(0, Math.max(0, start)), room);
  if (before >= room) return '';
  const inside = columns(text.slice(Math.max(0, start), Math.max(start, end)), room);
  return `${' '.repeat(before)}${'^'.repeat(Math.max(1, Math.min(inside, room - before)))}`;
}

/** Columns that a part of a line takes; trailing blanks count. */
function columns(text: string, room: number): number {
  return [...visibleLine(`${text.slice(0, room * 2)}.`)].length - 1;
}
