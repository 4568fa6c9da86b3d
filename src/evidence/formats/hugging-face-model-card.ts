/**
 * Owns model cards in Markdown: cards of the Hugging Face hub with a metadata block, and free-form `MODEL_CARD.md`
 * files. Recognises them and names their model; metadata and prose are read by `card-metadata.ts` and `card-body.ts`.
 */
import { type Fact, subjectId } from '../../facts/fact.ts';
import { type DocumentNode, type DocumentTrouble, type MappingNode, rangeOfLines } from '../document.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import { addFact, type FactDraft } from '../fact-draft.ts';
import { type Format, type FormatReading, unreadable } from '../format.ts';
import { type FrontMatter, findFrontMatter } from '../front-matter.ts';
import { type MarkdownSection, parseMarkdown } from '../markdown-document.ts';
import { salvageBlock } from '../metadata-block.ts';
import { problemAt } from '../problems.ts';
import type { EvidenceProblem } from '../reading.ts';
import { folderKey, subjectKey } from '../subject-key.ts';
import { parseYaml } from '../yaml-document.ts';
import { hasCardHeading, nameInBody, readBody } from './card-body.ts';
import { readClaims } from './card-claims.ts';
import { readFigures } from './card-figures.ts';
import { CARD_LINE, hardwareInMetadata, kindOfMetadata, nameInMetadata, readMetadata } from './card-metadata.ts';
import { readAmounts } from './card-quantities.ts';
import { ORIGINAL, readReleases, readSentences } from './card-sentences.ts';
import { nameInOverview, readOverview, readSubcards } from './card-subcards.ts';
import { readHardware } from './card-training.ts';

const FORMAT = 'hugging-face-model-card';

/** What the top of a file holds. */
type Top =
  | {
      readonly is: 'metadata';
      readonly node: MappingNode;
      readonly bodyLine: number;
      readonly line: number;
      readonly title: FrontMatter['title'];
      readonly problems: readonly EvidenceProblem[];
    }
  | { readonly is: 'none'; readonly bodyLine: number }
  | { readonly is: 'other' }
  | { readonly is: 'broken'; readonly trouble: DocumentTrouble };

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

/** A title above the metadata opens the body that follows it. */
function withTitle(top: Top, sections: readonly MarkdownSection[]): readonly MarkdownSection[] {
  const title = top.is === 'metadata' ? top.title : null;
  if (title === null) return sections;
  const [opening, ...others] = sections;
  const heading = { level: 1, title: title.text, line: title.line };
  return opening?.level === 0
    ? [{ ...heading, lines: opening.lines }, ...others]
    : [{ ...heading, lines: [] }, ...sections];
}

function readTop(file: EvidenceFile, named: boolean): Top {
  const block = findFrontMatter(file.source);
  if (block === null) return { is: 'none', bodyLine: 1 };
  const cardLike = looksLikeCard(file, block);
  if (!block.closed && !cardLike) return { is: 'none', bodyLine: 1 };
  const parsed = parseBlock(file, block);
  if (!parsed.ok) return named || cardLike ? { is: 'broken', trouble: parsed.trouble } : { is: 'other' };
  const { root: node, problems } = parsed;
  if (node.kind !== 'mapping') return { is: 'none', bodyLine: block.bodyLine };
  const kind = kindOfMetadata(node);
  const { bodyLine, line, title } = block;
  if (kind === 'model' || (named && kind === null)) return { is: 'metadata', node, bodyLine, line, title, problems };
  return kind === 'dataset' ? { is: 'other' } : { is: 'none', bodyLine: block.bodyLine };
}

/** The block as strict YAML, or else key by key; what had to be left out or guessed at is told. */
function parseBlock(
  { path, source }: EvidenceFile,
  block: FrontMatter,
): { readonly ok: true; readonly root: DocumentNode; readonly problems: readonly EvidenceProblem[] } | BrokenBlock {
  const open =
    'Its metadata block is never closed, so the hub reads nothing of it; end it with a line of three dashes.';
  const problems = block.closed
    ? []
    : [problemAt(path, 'unclosed-metadata', rangeOfLines(source, block.line, block.line), open)];
  const parsed = parseYaml(source, block.start, block.end);
  if (parsed.ok) return { ...parsed, problems };
  const salvaged = parsed.trouble.code === 'invalid-yaml' ? salvageBlock(source, block.start, block.end) : null;
  if (salvaged === null) return parsed;
  const message =
    'These lines are not YAML, so the hub reads nothing of the block; they are left out. Correct or remove them.';
  return {
    ok: true,
    root: salvaged.root,
    problems: [...problems, ...salvaged.lost.map((range) => problemAt(path, 'invalid-yaml', range, message))],
  };
}

type BrokenBlock = Extract<ReturnType<typeof parseYaml>, { ok: false }>;

/** True where a line of the block is a key of model cards; an open block must begin with one. */
function looksLikeCard(file: EvidenceFile, block: FrontMatter): boolean {
  const lines = file.source.lines.slice(block.line, block.closed ? block.bodyLine - 2 : block.line + 40);
  if (block.closed) return lines.some((line) => CARD_LINE.test(line));
  const first = lines.find((line) => line.trim() !== '') ?? '';
  return /^[\w-]{1,40}:/.test(first) && lines.some((line) => CARD_LINE.test(line));
}

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
  const indexed = metadata === null ? null : nameInMetadata(metadata);
  const titled = nameInOverview(sections) ?? nameInBody(sections);
  const isTitle = titled !== null && (indexed === null || (titled.level === 1 && !GREETING.test(titled.name)));
  const name = (isTitle ? titled.name : indexed?.name) ?? null;
  const { key, named } = keyOf(file.path, name);
  const line = titled?.line ?? (top.is === 'metadata' ? top.line : 1);
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
  const names = [titled?.name, indexed?.name, folderKey(file.path), name === null ? nameInCode(file) : ''].filter(
    isText,
  );
  readFigures(draft, file.source, sections, names);
  readAmounts(draft, file.source, sections, names);
  readHardware(draft, file.source, sections, metadata === null ? null : hardwareInMetadata(metadata));
  readSentences(draft, file.source, sections);
  readReleases(draft, file.source, sections);
  readClaims(draft, file.source, sections);
  // The name of an original over a model of another name tells what it was made from.
  if (titled !== null && !isTitle && IS_ORIGINAL.test(titled.name) && !facts.some(({ path }) => path === 'base.name'))
    addFact(draft, rangeOfLines(file.source, line, line), 'base.name', titled.name, 'labelled');
  if (facts.length === 0 && isTemplate(file)) return null;
  if (titled?.version != null && !facts.some(({ path }) => path === 'version'))
    addFact(draft, rangeOfLines(file.source, line, line), 'version', titled.version, 'labelled');
  if (name !== null) facts.push(nameFact(draft, file, name, isTitle ? null : (indexed?.range ?? null), line));
  const range = rangeOfLines(file.source, line, line);
  const how = metadata === null ? 'prose' : 'structured';
  const subjects = [
    { kind: 'model', key, name: name ?? key, named, founds: true, range, how, cards: [file.path] },
  ] as const;
  return { state: 'read', reason: null, declaration: null, subjects, facts, problems };
}

/** The id that every line of code in the card loads; nothing where they load several. */
function nameInCode({ source }: EvidenceFile): string | undefined {
  const ids = new Set<string>();
  for (const [, id = ''] of source.text.matchAll(/\bfrom_pretrained\(\s{0,8}["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g))
    ids.add(id);
  return ids.size === 1 ? [...ids][0] : undefined;
}

const IS_ORIGINAL = new RegExp(`^${ORIGINAL}$`, 'i');

/** Openings of titles that speak to the reader instead of naming something. */
const GREETING = /^(?:welcome|introduction|overview|about|how|using|getting started|readme|what|this)\b/i;

function isText(name: string | undefined): name is string {
  return name !== undefined && name !== '';
}

function nameFact(
  draft: FactDraft,
  file: EvidenceFile,
  name: string,
  indexed: Fact['origin']['range'] | null,
  line: number,
): Fact {
  const range = indexed ?? rangeOfLines(file.source, line, line);
  const how = indexed === null ? 'labelled' : 'structured';
  return {
    subject: draft.subject,
    path: 'name',
    value: name,
    state: 'declared',
    origin: { path: file.path, range, format: FORMAT, how },
  };
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
