/**
 * Owns the prose of model cards: sections under headings of known meaning and labelled lines become facts. Template
 * text, placeholders, code and comments never do.
 */
import type { FactValue, How, TextRange } from '../../facts/fact.ts';
import type { PositionedText } from '../document.ts';
import { rangeOfLines } from '../document.ts';
import type { FactDraft } from '../fact-draft.ts';
import type { Label, MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { absenceOf, hasBlank, isProse } from '../placeholder.ts';
import { foldHeading, type LabelMeaning, meaningOfLabel, pathsOfHeading } from './card-headings.ts';
import { readLicence } from './licence-id.ts';
import { kindsInWords } from './pipeline-tags.ts';

/** Longest extract of a section that is kept as its value. */
const MAX_EXTRACT = 600;

/** Sentences that the hub's template leaves in every card made from it. */
const TEMPLATE_TEXT: readonly RegExp[] = [
  /made aware of the risks/i,
  /base template for new models/i,
  /impact calculator/i,
  /code below to get started/i,
  /raw template/i,
];

/** The first top-level heading that names a model, without "Model card for". */
export function nameInBody(
  sections: readonly MarkdownSection[],
): { readonly name: string; readonly line: number } | null {
  const first = sections.find((section) => section.level === 1);
  if (!first || first.title.length > 150 || hasBlank(first.title)) return null;
  const name = first.title
    .replace(/^model\s*card\s*(?:for|of|:|-|–|—)?\s*/i, '')
    .replace(/\s*[:–—-]?\s*model\s*card$/i, '')
    .trim();
  if (absenceOf(name) !== null || pathsOfHeading(name).length > 0 || !/[\p{L}\p{N}]/u.test(name)) return null;
  return { name, line: first.line };
}

/** True where a heading of the first two levels says that the document is a model card. */
export function hasCardHeading(sections: readonly MarkdownSection[]): boolean {
  return sections.some(
    ({ level, title }) =>
      level >= 1 &&
      level <= 2 &&
      /^model[\s-]?card(?:\s+(?:for|of)\b|\s*[:–—-]|\s*$)|\bmodel[\s-]?card$/i.test(title.trim()),
  );
}

/** Reads sections and labels into the draft; what the metadata already says is not said again. */
export async function readBody(
  draft: FactDraft,
  source: PositionedText,
  sections: readonly MarkdownSection[],
): Promise<void> {
  const told = new Set(draft.facts.filter((fact) => fact.subject === draft.subject).map((fact) => fact.path));
  for (const [index, section] of sections.entries()) {
    const paths = section.level === 0 ? [] : pathsOfHeading(section.title);
    if (paths.length === 0) continue;
    const lines = linesUnder(sections, index);
    for (const path of paths) addSection(draft, source, section, path, lines, told);
  }
  addOpening(draft, source, sections, told);
  await readLabels(draft, source, sections, told);
}

/** A section's own lines and those of sections below it that mean nothing by themselves. */
function linesUnder(sections: readonly MarkdownSection[], index: number): readonly MarkdownLine[] {
  const level = sections[index]?.level ?? 0;
  const lines = [...(sections[index]?.lines ?? [])];
  let skipBelow = Number.POSITIVE_INFINITY;
  for (const section of sections.slice(index + 1, index + 200)) {
    if (section.level <= level) break;
    if (section.level > skipBelow) continue;
    skipBelow = pathsOfHeading(section.title).length > 0 ? section.level : Number.POSITIVE_INFINITY;
    if (skipBelow === Number.POSITIVE_INFINITY) lines.push(...section.lines);
  }
  return lines;
}

function addSection(
  draft: FactDraft,
  source: PositionedText,
  section: MarkdownSection,
  path: string,
  lines: readonly MarkdownLine[],
  told: Set<string>,
): void {
  const own = path === 'card.description' ? lines.filter((line) => line.label === null) : lines;
  const content = own.map(contentOf).filter((text) => text !== '');
  const text = content.join(' ');
  if (told.has(path) || !isProse(text)) return;
  told.add(path);
  const last = lines.findLast((line) => contentOf(line) !== '')?.line ?? section.line;
  add(draft, 'prose', rangeOfLines(source, section.line, Math.max(section.line, last)), path, extract(text));
}

/** Prose right under the title describes the model. */
function addOpening(
  draft: FactDraft,
  source: PositionedText,
  sections: readonly MarkdownSection[],
  told: Set<string>,
): void {
  const title = sections.find((section) => section.level === 1);
  if (title && pathsOfHeading(title.title).length === 0)
    addSection(draft, source, title, 'card.description', title.lines, told);
}

/** What a line says: the value of a label, or its text; empty for template text and placeholders. */
function contentOf(line: MarkdownLine): string {
  if (hasBlank(line.raw) || TEMPLATE_TEXT.some((pattern) => pattern.test(line.raw))) return '';
  const text = line.label === null ? line.text : line.label.value;
  return absenceOf(text) === null ? text : '';
}

function extract(text: string): string {
  const start = text
    .slice(0, MAX_EXTRACT * 2)
    .replace(/\s+/g, ' ')
    .trim();
  const points = [...start];
  return points.length <= MAX_EXTRACT ? start : `${points.slice(0, MAX_EXTRACT - 1).join('')}…`;
}

/** Sections that speak of the model as a whole; elsewhere "Language" or "Developer" tell of something else. */
const OF_THE_MODEL = new Set(['card.description', 'card.how_it_works']);

async function readLabels(
  draft: FactDraft,
  source: PositionedText,
  sections: readonly MarkdownSection[],
  told: Set<string>,
): Promise<void> {
  for (const section of sections) {
    const ofModel = pathsOfHeading(section.title).every((path) => OF_THE_MODEL.has(path));
    const ofBase = /\b(?:base|parent|foundation|teacher)\b/i.test(section.title);
    if (!ofModel || ofBase) continue;
    for (const line of section.lines) {
      const meaning = line.label === null ? null : meaningOfLabel(line.label.name);
      if (line.label === null || meaning === null || contentOf(line) === '' || line.label.value.length > 300) continue;
      await readLabel(draft, rangeOfLines(source, line.line, line.line), meaning, line.label, told);
    }
  }
}

const TEXT_PATHS: Readonly<Partial<Record<LabelMeaning, string>>> = {
  developer: 'developer',
  contact: 'contact',
  base: 'base.name',
  version: 'version',
};

async function readLabel(
  draft: FactDraft,
  range: TextRange,
  meaning: LabelMeaning,
  label: Label,
  told: Set<string>,
): Promise<void> {
  const path = TEXT_PATHS[meaning];
  if (path !== undefined) {
    if (!told.has(path)) add(draft, 'labelled', range, path, label.value);
    told.add(path);
  } else if (meaning === 'licence') {
    await readLicenceLabel(draft, range, label.value, told);
  } else if (meaning === 'languages' && !told.has('languages')) {
    const words = languagesIn(label.value);
    if (words.length > 0) addList(draft, range, 'languages', words);
    told.add('languages');
  } else if (meaning === 'type' && !told.has('kinds')) {
    const kinds = kindsInWords(label.value);
    if (kinds.length > 0) addList(draft, range, 'kinds', kinds);
    told.add('kinds');
  }
}

/** A second licence that contradicts the metadata is worth telling; one that is only worded otherwise is not. */
async function readLicenceLabel(draft: FactDraft, range: TextRange, value: string, told: Set<string>): Promise<void> {
  const licence = await readLicence(value);
  const id =
    licence.is === 'spdx' || licence.is === 'named' ? licence.id : licence.is === 'unknown' ? licence.fix : null;
  if (id !== null) add(draft, 'labelled', range, 'release.licence', id);
  else if (!told.has('release.licence') && licence.is === 'unknown' && value.length <= 120)
    add(draft, 'labelled', range, 'release.licence', value);
  told.add('release.licence');
}

function languagesIn(text: string): readonly string[] {
  const words = text.split(/[,;/、，]|\s(?:and|und|et|y)\s/u).map((word) => foldHeading(word));
  return [...new Set(words.filter((word) => word !== '' && word.length <= 40 && absenceOf(word) === null))].slice(
    0,
    100,
  );
}

function add(draft: FactDraft, how: How, range: TextRange, path: string, value: FactValue): void {
  const origin = { path: draft.path, range, format: draft.format, how };
  draft.facts.push({ subject: draft.subject, path, value, state: 'declared', origin });
}

function addList(draft: FactDraft, range: TextRange, path: string, value: readonly string[]): void {
  const origin = { path: draft.path, range, format: draft.format, how: 'labelled' as const };
  draft.facts.push({ subject: draft.subject, path, value, state: 'declared', complete: false, origin });
}
