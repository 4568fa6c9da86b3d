/**
 * Owns model cards in Markdown: cards of the Hugging Face hub with a metadata block, and free-form `MODEL_CARD.md`
 * files. Recognises them and has each part read: the top (`card-top.ts`), metadata, name, sections, figures, sentences.
 */
import { type Fact, subjectId } from '../../facts/fact.ts';
import { rangeOfLines } from '../document.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import type { FactDraft } from '../fact-draft.ts';
import { type Format, type FormatReading, unreadable } from '../format.ts';
import { type MarkdownSection, parseMarkdown } from '../markdown-document.ts';
import { problemAt } from '../problems.ts';
import type { EvidenceProblem } from '../reading.ts';
import { folderKey, subjectKey } from '../subject-key.ts';
import { hasCardHeading, readBody } from './card-body.ts';
import { readClaims } from './card-claims.ts';
import { readFigures } from './card-figures.ts';
import { hardwareInMetadata, readMetadata } from './card-metadata.ts';
import { addName, nameOf } from './card-name.ts';
import { readAmounts } from './card-quantities.ts';
import { readReleases, readSentences } from './card-sentences.ts';
import { readOverview, readSubcards } from './card-subcards.ts';
import { readTop, type Top, withTitle } from './card-top.ts';
import { readHardware } from './card-training.ts';

const FORMAT = 'hugging-face-model-card';

/** Reads model cards in Markdown. */
export const huggingFaceModelCard: Format = {
  id: FORMAT,
  async read(file) {
    if (file.class !== 'card' && file.class !== 'readme' && !file.namedAsCard) return null;
    const named = file.class === 'card' || file.namedAsCard;
    if (file.source.text.trim() === '') return named ? readEmpty(file) : null;
    const top = readTop(file, named);
    if (top.is === 'broken') return isTemplate(file) ? null : unreadable(file.path, top.trouble);
    if (top.is === 'other') return null;
    if (top.is === 'none' && !named && !mentionsCard(file)) return null;
    const sections = withTitle(top, parseMarkdown(file.source, top.bodyLine));
    if (top.is === 'none' && !named && !hasCardHeading(sections)) return null;
    if (top.is === 'none' && describesTool(sections)) return null;
    return readCard(file, top, sections);
  },
};

/** A cheap look before the file is scanned: only a README that says "model card" in a heading can be one. */
function mentionsCard(file: EvidenceFile): boolean {
  return file.source.lines.some(
    (line, index) =>
      /model[\s-]?card/i.test(line) &&
      (/^ {0,3}#/.test(line) || /^ {0,3}(?:=+|-+)\s*$/.test(file.source.lines[index + 1] ?? '')),
  );
}

async function readCard(
  file: EvidenceFile,
  top: Extract<Top, { is: 'metadata' | 'none' }>,
  sections: readonly MarkdownSection[],
): Promise<FormatReading | null> {
  const metadata = top.is === 'metadata' ? top.node : null;
  const called = nameOf(file, metadata, sections, top.is === 'metadata' ? top.line : 1);
  const { key, named } = keyOf(file.path, called.name);
  const facts: Fact[] = [];
  const problems: EvidenceProblem[] = top.is === 'metadata' ? [...top.problems] : [];
  const draft: FactDraft = {
    path: file.path,
    format: FORMAT,
    how: 'structured',
    subject: subjectId('model', key),
    complete: false,
    facts,
    problems,
  };
  if (metadata !== null) await readMetadata(draft, metadata);
  readOverview(draft, file.source, sections);
  await readBody(draft, file.source, sections);
  readSubcards(draft, file.source, sections);
  readFigures(draft, file.source, sections, called.all);
  readAmounts(draft, file.source, sections, called.all);
  readHardware(draft, file.source, sections, metadata === null ? null : hardwareInMetadata(metadata));
  readSentences(draft, file.source, sections);
  readReleases(draft, file.source, sections);
  readClaims(draft, file.source, sections);
  if (facts.length === 0 && isTemplate(file)) return null;
  addName(draft, called);
  const how = metadata === null ? 'prose' : 'structured';
  const subjects = [
    { kind: 'model', key, name: called.name ?? key, named, founds: true, range: called.title, how, cards: [file.path] },
  ] as const;
  return { state: 'read', reason: null, declaration: null, subjects, facts, problems };
}

/** Words by which a card says that what it describes learned nothing. */
const NO_MODEL =
  /\b(?:is|are) (?:\*{0,2}not\*{0,2}|explicitly not) an? (?:machine[- ]learning|ML|AI|trained|statistical) model\b|\bdoes not (?:use|contain|include) (?:any )?(?:machine[- ]learning|ML|trained|neural|a trained) ?(?:models?|networks?)?\b|\bno machine[- ]learning (?:model|is)\b/i;

function describesTool(sections: readonly MarkdownSection[]): boolean {
  return sections.slice(0, 12).some(({ lines }) => lines.some(({ text }) => NO_MODEL.test(text.slice(0, 1000))));
}

/** A template that nobody filled in speaks of no model. */
function isTemplate(file: EvidenceFile): boolean {
  return /\{\{[^{}\n]{1,200}\}\}|\{%|\[\s{0,4}insert\b/i.test(file.source.text);
}

function readEmpty(file: EvidenceFile): FormatReading {
  const range = rangeOfLines(file.source, 1, 1);
  const { key, named } = keyOf(file.path, null);
  const problem = problemAt(
    file.path,
    'empty-card',
    range,
    'The model card is empty; it declares nothing about the model.',
  );
  const subjects = [
    { kind: 'model', key, name: key, named, founds: true, range, how: 'prose', cards: [file.path] },
  ] as const;
  return { state: 'read', reason: null, declaration: null, subjects, facts: [], problems: [problem] };
}

/** A README is named after its folder, any other card after the model's name, or else after its folder. */
function keyOf(path: string, name: string | null): { readonly key: string; readonly named: boolean } {
  const folder = folderKey(path);
  const byFolder = folder !== '' && (name === null || /(?:^|\/)readme\.[^/]*$/i.test(path));
  return byFolder ? { key: folder, named: true } : subjectKey(path, name, 'model');
}
