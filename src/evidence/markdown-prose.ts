/** Owns what the sections of a Markdown document say: which lines are content, which belong to a heading, and how long an extract is. */
import type { TextRange } from '../facts/fact.ts';
import { type PositionedText, rangeOfLines } from './document.ts';
import type { MarkdownLine, MarkdownSection } from './markdown-document.ts';
import { absenceOf, hasBlank, isProse } from './placeholder.ts';

/** Longest extract of a section that is kept as its value. */
const MAX_EXTRACT = 600;

/** Sentences that templates of the hub leave in every document made from them. */
const TEMPLATE_TEXT: readonly RegExp[] = [
  /made aware of the risks/i,
  /base template for new/i,
  /can be estimated using\b.{0,80}\bimpact calculator/i,
  /code below to get started/i,
  /raw template/i,
];

/** Openings by which a section says that there is nothing to tell. */
const NOTHING_TOLD =
  /^(?:no se ha[n]? (?:publicado|realizado|indicado)|no (?:benchmarks?|results?|evaluations?|information|data|metrics) (?:ha(?:ve|s)|are|is|were|was)\b|not (?:yet )?(?:evaluated|published)\b|aucun(?:e)? (?:évaluation|résultat|donnée)|keine (?:ergebnisse|angaben|daten)\b)/i;

/** What a line says: the value of a label, or its text; empty for template text and placeholders. */
export function contentOf(line: MarkdownLine): string {
  if (hasBlank(line.raw) || TEMPLATE_TEXT.some((pattern) => pattern.test(line.raw))) return '';
  const text = line.label === null ? line.text : line.label.value;
  return absenceOf(text) === null && !NOTHING_TOLD.test(text) ? text : '';
}

/** The start of a text on one line, at most 600 characters. */
export function clip(text: string): string {
  const start = text
    .slice(0, MAX_EXTRACT * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (start.length <= MAX_EXTRACT) return start;
  const points = [...start];
  return points.length <= MAX_EXTRACT ? start : `${points.slice(0, MAX_EXTRACT - 1).join('')}…`;
}

/** A section's own lines and those of sections below it that mean nothing by themselves. */
export function linesUnder(
  sections: readonly MarkdownSection[],
  index: number,
  means: (title: string) => boolean,
): readonly MarkdownLine[] {
  const level = sections[index]?.level ?? 0;
  const lines = [...(sections[index]?.lines ?? [])];
  let skipBelow = Number.POSITIVE_INFINITY;
  for (const section of sections.slice(index + 1, index + 200)) {
    if (section.level <= level) break;
    if (section.level > skipBelow) continue;
    skipBelow = means(section.title) ? section.level : Number.POSITIVE_INFINITY;
    if (skipBelow === Number.POSITIVE_INFINITY) lines.push(...section.lines);
  }
  return lines;
}

/** What lines under a heading say together, with the place from the heading to the last that says something; null for less than a few words. */
export function proseOf(
  source: PositionedText,
  heading: number,
  lines: readonly MarkdownLine[],
): { readonly text: string; readonly range: TextRange } | null {
  const content = lines.map(contentOf).filter((text) => text !== '');
  const text = content.join(' ');
  if (!isProse(text)) return null;
  const last = lines.findLast((line) => contentOf(line) !== '')?.line ?? heading;
  return { text: clip(text), range: rangeOfLines(source, heading, Math.max(heading, last)) };
}
