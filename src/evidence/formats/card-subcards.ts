/**
 * Owns what NVIDIA's Model Card++ adds to a card: tables of questions and answers on explainability, bias, privacy and safety, in
 * files beside the card or within it, and the overview that they belong to. Answers of a word or two say nothing.
 */
import type { TextRange } from '../../facts/fact.ts';
import { type PositionedText, rangeOfLines } from '../document.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import { addFact, type FactDraft } from '../fact-draft.ts';
import { spanOf } from '../fields.ts';
import type { Format } from '../format.ts';
import { findFrontMatter } from '../front-matter.ts';
import type { MarkdownLine, MarkdownSection } from '../markdown-document.ts';
import { parseMarkdown } from '../markdown-document.ts';
import { clip, contentOf, proseOf } from '../markdown-prose.ts';
import { hasBlank, isProse } from '../placeholder.ts';
import { addSubject, finish, startDraft } from '../tree-format.ts';
import { foldHeading, pathsOfHeading } from './card-headings.ts';

/** Questions, as `foldHeading` leaves them, → what their answers say; null for those that rules do not ask for. */
const QUESTIONS: Readonly<Record<string, string | null>> = {
  'intended task/domain': 'card.intended_use',
  'intended application and domain': 'card.intended_use',
  'intended domain': 'card.intended_use',
  'intended users': 'card.intended_use',
  'intended user': 'card.intended_use',
  'model application(s)': 'card.intended_use',
  'model application field(s)': 'card.intended_use',
  'describe how the model works': 'card.how_it_works',
  'technical limitations': 'card.limitations',
  'technical limitations and mitigation': 'card.limitations',
  'potential known risk': 'card.risks',
  'potential known risks': 'card.risks',
  'potential known risks and mitigation': 'card.risks',
  'measures taken to mitigate against unwanted bias': 'card.bias',
  'verified to have met prescribed nvidia quality standards': null,
  'performance metrics': null,
  'generatable or reverse engineerable personal data': null,
  'personal data used to create this model': null,
  'is there provenance for all datasets used in training': null,
  'applicable privacy policy': null,
  'describe the life critical impact': null,
  'describe the life critical impact (if present)': null,
  'use case restrictions': null,
  'model and dataset restrictions': null,
};
/** Questions by which a file of tables is a subcard. */
const QUESTIONS_OF_A_SUBCARD = 2;
/** The only headings that a file of one subcard has. */
const SUBCARD = /explainability|bias|privacy|safety|security|subcard/i;

/** Reads subcards in files of their own; they belong to the model of their folder. */
export const modelSubcard: Format = {
  id: 'model-subcard',
  async read(file) {
    if (!isAlone(file)) return null;
    const sections = parseMarkdown(file.source);
    if (sections.some(({ level, title }) => level > 0 && !SUBCARD.test(title) && questionOf(title) === undefined))
      return null;
    const asked = sections.flatMap(({ title, lines }) => [title, ...lines.map(({ label }) => label?.name ?? '')]);
    if (asked.filter((name) => questionOf(name) !== undefined).length < QUESTIONS_OF_A_SUBCARD) return null;
    const draft = startDraft(file, 'model-subcard');
    const range = rangeOfLines(file.source, 1, 1);
    readSubcards(addSubject(draft, 'model', null, range, 'labelled', true), file.source, sections);
    if (draft.facts.length === 0 && hasBlank(file.source.text)) return null;
    const founds = draft.facts.length > 0;
    return { ...finish(draft), subjects: draft.subjects.map((subject) => ({ ...subject, founds })) };
  },
};

function isAlone(file: EvidenceFile): boolean {
  const isMarkdown = file.extension === 'md' || file.extension === 'markdown';
  return isMarkdown && file.class !== 'readme' && !file.namedAsCard && findFrontMatter(file.source) === null;
}

/** What a question asks for; undefined where it is none of a subcard. */
function questionOf(name: string): string | null | undefined {
  const folded = foldHeading(name);
  return Object.hasOwn(QUESTIONS, folded) ? QUESTIONS[folded] : undefined;
}

interface Answer {
  readonly text: string;
  readonly range: TextRange;
}

/** Adds what answers say: rows of a table, or text under the question as a heading. What the card said before stands. */
export function readSubcards(draft: FactDraft, source: PositionedText, sections: readonly MarkdownSection[]): void {
  const told = new Set(draft.facts.filter(({ subject }) => subject === draft.subject).map(({ path }) => path));
  const answers = new Map<string, Answer[]>();
  const answer = (question: string, lines: readonly MarkdownLine[], first: number) => {
    const path = questionOf(question);
    const text = lines
      .map(contentOf)
      .filter((content) => content !== '' && !NOTHING.test(content))
      .join(' ');
    if (!path || told.has(path) || text === '') return;
    const range = rangeOfLines(source, first, lines.at(-1)?.line ?? first);
    answers.set(path, [...(answers.get(path) ?? []), { text, range }]);
  };
  for (const { level, title, line: heading, lines } of sections) {
    if (level > 0) answer(title, lines, heading);
    for (const line of lines)
      if (line.label !== null && line.raw.includes('|')) answer(line.label.name, [line], line.line);
  }
  for (const [path, said] of answers) {
    const text = said.map((part) => part.text).join(' ');
    if (isProse(text)) addFact(draft, spanOf(said), path, clip(text), 'labelled');
  }
}

/** Answers that say that there is nothing to tell. */
const NOTHING = /^(?:none\b|not applicable\b|n\/?a\b|(?:yes|no)[.,]?$)/i;

/** Headings of the overview that other cards hardly have. */
const OVERVIEW = new Set(['license/terms of use', 'deployment geography', 'software integration', 'model version(s)']);

function isOverview(sections: readonly MarkdownSection[]): boolean {
  return new Set(sections.map(({ title }) => foldHeading(title)).filter((title) => OVERVIEW.has(title))).size >= 3;
}

/** `TERN-2 detects …`: the description of an overview begins with the name, which capitals or digits set off from a plain word. */
function nameAtStart(description: string): string | null {
  const opening =
    /^((?=\S*[\p{Lu}\d][^\s]*[\p{Lu}\d])\p{Lu}[\p{L}\d.+-]*(?: [\p{Lu}\d][\p{L}\d.+-]*){0,4}) (?:is|was|answers|classifies|converts|creates|detects|embeds|enables|estimates|extracts|generates|performs|predicts|produces|recogni[sz]es|reconstructs|segments|summari[sz]es|tracks|transcribes|translates|understands) /u;
  return opening.exec(description)?.[1] ?? null;
}

/** The name in the title "TERN-2 Overview" or, under "Model Overview", at the beginning of the description. */
export function nameInOverview(
  sections: readonly MarkdownSection[],
): { readonly name: string; readonly version: null; readonly line: number; readonly level: number } | null {
  const title = sections.find(({ level }) => level === 1);
  const [, named] = /^(.{2,100}?)\s+overview$/i.exec(title?.title.trim() ?? '') ?? [];
  if (!title || named === undefined || hasBlank(title.title) || !isOverview(sections)) return null;
  if (foldHeading(named) !== 'model') return { name: named, version: null, line: title.line, level: title.level };
  const [first] = sections.find((section) => foldHeading(section.title) === 'description')?.lines ?? [];
  const begun = nameAtStart(first?.text.slice(0, 200) ?? '');
  return first && begun !== null ? { name: begun, version: null, line: first.line, level: title.level } : null;
}

/** A version that is all of a line. */
const VERSION = /^v?\d{1,4}(?:\.\d{1,4}){1,3}(?:[-+.][\w.]{1,20})?$/i;

/** Adds what an overview says in ways of its own: description and version under their headings, sections begun within theirs. */
export function readOverview(draft: FactDraft, source: PositionedText, sections: readonly MarkdownSection[]): void {
  if (!isOverview(sections)) return;
  const told = new Set(draft.facts.filter(({ subject }) => subject === draft.subject).map(({ path }) => path));
  for (const { title, line, lines } of sections) {
    const folded = foldHeading(title);
    const [only, second] = lines;
    if (folded === 'model version(s)' && only && !second && VERSION.test(only.text) && !told.has('version'))
      addFact(draft, rangeOfLines(source, only.line, only.line), 'version', only.text, 'labelled');
    const [, name = folded === 'description' ? folded : '', rest = ''] = /^([^:]{3,60}):\s+(\S.*)$/.exec(title) ?? [];
    const begun = rest === '' ? [] : [{ line, raw: rest, text: rest, label: null }];
    const prose = name === '' ? null : proseOf(source, line, [...begun, ...lines]);
    for (const path of pathsOfHeading(name)) {
      if (prose === null || told.has(path)) continue;
      told.add(path);
      addFact(draft, prose.range, path, prose.text, 'prose');
    }
  }
}
