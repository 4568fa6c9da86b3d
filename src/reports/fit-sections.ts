/**
 * Owns fitting a Markdown report into a limit: whole entries go, least important sections first, and what went is
 * counted. No text is cut inside an entry, so neither fences nor folded parts are left open.
 */
import { plural } from './messages.ts';

/** One part of a report. Sections appear in the order given; `rank` decides who keeps their entries. */
export interface Section {
  /** Text above the entries, Markdown that is safe already; empty for none. */
  readonly head: string;
  readonly entries: readonly string[];
  /** Between entries: one line end for lists and tables, two for blocks. */
  readonly between: '\n' | '\n\n';
  /** Text below the entries. */
  readonly foot: string;
  /** Lower keeps its entries longer. */
  readonly rank: number;
  /** What one entry is, for counting those that went: `['finding', 'findings']`. */
  readonly noun: readonly [string, string];
  /** How many of these each entry stands for; 1 where left out. */
  readonly weights?: readonly number[];
  /** Folded under this title; null: open. */
  readonly folded: string | null;
}

/** Room for the line that counts what was left out, per section. */
const COUNT_ROOM = 120;

/** The sections as one text of at most `limit` UTF-16 units. `first` always stands; it must be shorter than `limit`. */
export function fitSections(first: string, sections: readonly Section[], limit: number): string {
  const kept = sections.map(() => 0);
  let room = limit - first.length - 2;
  const order = sections
    .map((_, index) => index)
    .toSorted((a, b) => rankAt(sections, a) - rankAt(sections, b) || a - b);
  const lines = COUNT_ROOM * sections.length;
  for (const index of order) {
    const section = sections[index];
    if (!section || section.entries.length === 0) continue;
    let left = room - lines - frameLength(section);
    for (const entry of section.entries) {
      left -= entry.length + section.between.length;
      if (left < 0) break;
      kept[index] = (kept[index] ?? 0) + 1;
      room -= entry.length + section.between.length;
    }
    if ((kept[index] ?? 0) > 0) room -= frameLength(section);
  }
  const parts = [first, ...sections.flatMap((section, index) => renderSection(section, kept[index] ?? 0))];
  const text = parts.join('\n\n');
  return text.length <= limit ? text : first;
}

function rankAt(sections: readonly Section[], index: number): number {
  return sections[index]?.rank ?? Number.POSITIVE_INFINITY;
}

function frameLength(section: Section): number {
  const fold = section.folded === null ? 0 : foldOpen(section.folded).length + FOLD_CLOSE.length;
  return section.head.length + section.foot.length + fold + 8;
}

const FOLD_CLOSE = '\n\n</details>';

function foldOpen(title: string): string {
  return `<details><summary>${title}</summary>\n\n`;
}

function renderSection(section: Section, kept: number): readonly string[] {
  const cut = section.entries.length - kept;
  const weight = section.entries.slice(kept).reduce((sum, _, index) => sum + (section.weights?.[kept + index] ?? 1), 0);
  const told = cut > 0 ? [`_Left out for length: ${plural(weight, ...section.noun)}._`] : [];
  if (kept === 0) return told;
  const body = [
    ...(section.head === '' ? [] : [section.head]),
    section.entries.slice(0, kept).join(section.between),
    ...told,
    ...(section.foot === '' ? [] : [section.foot]),
  ];
  // A table has to follow its heading row directly.
  const joint = section.head.endsWith('|') ? '\n' : '\n\n';
  const [head, ...rest] = body;
  const text = section.head === '' ? body.join('\n\n') : `${head}${joint}${rest.join('\n\n')}`;
  return [section.folded === null ? text : `${foldOpen(section.folded)}${text}${FOLD_CLOSE}`];
}
