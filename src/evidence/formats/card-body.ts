/**
 * Owns the prose of model cards: sections under headings of known meaning and labelled lines become facts. Template
 * text, placeholders, code and comments never do.
 */

import { readQuantity } from '../../compute/quantity.ts';
import type { TextRange } from '../../facts/fact.ts';
import type { PositionedText } from '../document.ts';
import { rangeOfLines } from '../document.ts';
import { addFact, addList, type FactDraft } from '../fact-draft.ts';
import type { Label, MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { contentOf, linesUnder, proseOf } from '../markdown-prose.ts';
import { absenceOf } from '../placeholder.ts';
import { foldHeading, isUsageHeading, type LabelMeaning, meaningOfLabel, pathsOfHeading } from './card-headings.ts';
import { titleSection } from './card-name.ts';
import { tablesIn } from './card-tables.ts';
import { readLicence } from './licence-id.ts';
import { kindsInWords } from './pipeline-tags.ts';

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
  // A section on limits alone tells more of them than one on uses and limits, wherever it stands.
  for (const shared of [false, true]) {
    let usage = Number.POSITIVE_INFINITY;
    for (const [index, section] of sections.entries()) {
      if (section.level <= usage) usage = isUsageHeading(section.title) ? section.level : Number.POSITIVE_INFINITY;
      const paths = section.level === 0 ? [] : pathsOfHeading(section.title);
      if (paths.length === 0) continue;
      const lines = linesUnder(sections, index, (title) => pathsOfHeading(title).length > 0);
      for (const path of paths) {
        if (isOfUseToo(path, section.title) !== shared || (section.level > usage && OF_TRAINING.has(path))) continue;
        addSection(draft, source, section, path, lines, told);
      }
    }
  }
  addTables(draft, source, sections, told);
  addOpening(draft, source, sections, told);
  await readLabels(draft, source, sections, told);
}

const OF_TRAINING = new Set(['card.training_procedure', 'card.training_data']);

/** A table under a line that would mean something as a heading. */
function addTables(
  draft: FactDraft,
  source: PositionedText,
  sections: readonly MarkdownSection[],
  told: Set<string>,
): void {
  for (const { lines } of sections) {
    for (const { caption, captionLine, rows } of tablesIn(source, lines)) {
      const last = rows.at(-1)?.line ?? captionLine;
      const own = lines.filter(({ line }) => line > captionLine && line <= last);
      for (const path of pathsOfHeading(caption.replace(/\s*\([^)]{0,60}\)\s*$/, ''))) {
        const prose = told.has(path) ? null : proseOf(source, captionLine, own);
        if (prose === null) continue;
        told.add(path);
        addFact(draft, prose.range, path, prose.text, 'prose');
      }
    }
  }
}

function addSection(
  draft: FactDraft,
  source: PositionedText,
  section: MarkdownSection,
  path: string,
  lines: readonly MarkdownLine[],
  told: Set<string>,
): void {
  const own =
    path === 'card.description'
      ? lines.filter((line) => line.label === null)
      : path === 'card.evaluation'
        ? lines.map(withName)
        : lines;
  const prose = told.has(path) ? null : proseOf(source, section.line, own);
  if (prose === null || (isOfUseToo(path, section.title) && !LIMIT.test(prose.text))) return;
  told.add(path);
  addFact(draft, prose.range, path, prose.text, 'prose');
}

/** Figures are read with the names of their metrics: a list of them is what an evaluation says. */
function withName(line: MarkdownLine): MarkdownLine {
  if (line.label === null || !/^[\d.%\s]+$/.test(line.label.value)) return line;
  return { ...line, label: null, text: `${line.label.name}: ${line.label.value}` };
}

/** "Intended uses & limitations" often tells of uses alone. */
function isOfUseToo(path: string, title: string): boolean {
  return path === 'card.limitations' && /\buses?\b/i.test(title);
}

const LIMIT =
  /\bnot\b|n['’]t\b|\b(?:limit|however|cannot|bias|only|fail|struggl|poor|worse|wrong|error|caution|beware)/i;

/** Prose right under the title, or before any heading of a card that has none, describes the model. */
function addOpening(
  draft: FactDraft,
  source: PositionedText,
  sections: readonly MarkdownSection[],
  told: Set<string>,
): void {
  const opening = titleSection(sections) ?? sections.find(({ level }) => level === 0);
  if (!opening || (opening.level > 0 && pathsOfHeading(opening.title).length > 0)) return;
  const line = opening.level === 0 ? (opening.lines[0]?.line ?? opening.line) : opening.line;
  addSection(draft, source, { ...opening, line }, 'card.description', opening.lines, told);
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
    if (!ofModel) continue;
    for (const line of section.lines) {
      const meaning = line.label === null ? null : meaningOfLabel(line.label.name);
      if (ofBase && meaning !== 'base') continue;
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
    if (/^https?:/i.test(label.value)) return;
    if (!told.has(path)) addFact(draft, range, path, label.value, 'labelled');
    told.add(path);
  } else if (meaning === 'licence') {
    await readLicenceLabel(draft, range, label.value, told);
  } else if (meaning === 'parameters' || meaning === 'tokens') {
    readCount(draft, range, `training.${meaning}`, label.value, told);
  } else if (meaning === 'datasets' && !told.has('datasets')) {
    if (isName(label.value)) addList(draft, range, 'datasets', [label.value], 'labelled');
  } else if (meaning === 'languages' && !told.has('languages')) {
    const words = languagesIn(label.value);
    if (words.length > 0) addList(draft, range, 'languages', words, 'labelled');
    told.add('languages');
  } else if (meaning === 'type' && !told.has('kinds')) {
    const kinds = kindsInWords(label.value);
    if (kinds.length > 0) addList(draft, range, 'kinds', kinds, 'labelled');
    told.add('kinds');
  }
}

/** A second licence that contradicts the metadata is worth telling; one that is only worded otherwise is not. */
async function readLicenceLabel(draft: FactDraft, range: TextRange, value: string, told: Set<string>): Promise<void> {
  const licence = await readLicence(value);
  const id =
    licence.is === 'spdx' || licence.is === 'named' ? licence.id : licence.is === 'unknown' ? licence.fix : null;
  if (id !== null) addFact(draft, range, 'release.licence', id, 'labelled');
  else if (!told.has('release.licence') && licence.is === 'unknown' && value.length <= 120)
    addFact(draft, range, 'release.licence', value, 'labelled');
  told.add('release.licence');
}

/** A count as people write it; what stands in brackets behind it says the same again. */
function readCount(draft: FactDraft, range: TextRange, path: string, text: string, told: Set<string>): void {
  const read = readQuantity(text.replace(/\s*[([].*$/, ''), 'count');
  if (told.has(path) || read.is !== 'quantity' || read.value.low < 1000) return;
  told.add(path);
  const { low, high } = read.value;
  addFact(draft, range, path, low === high ? low : { low, high }, 'labelled');
}

/** One name of few words; a description of data is none. */
function isName(text: string): boolean {
  return text.length <= 80 && text.split(/\s+/).length <= 4 && !/[,;]|\d{3}/.test(text);
}

function languagesIn(text: string): readonly string[] {
  const words = text
    .replace(/\s+only\b.*$/i, '')
    .replace(/\s*\([^)]*\)/g, '')
    .split(/[,;/、，]|\s(?:and|und|et|y)\s/u)
    .map((word) => foldHeading(word));
  return [...new Set(words.filter((word) => word !== '' && word.length <= 40 && absenceOf(word) === null))].slice(
    0,
    100,
  );
}
