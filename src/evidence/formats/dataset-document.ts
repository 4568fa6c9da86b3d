/**
 * Owns documents about datasets in Markdown: cards of the Hugging Face hub with their metadata, and datasheets. What a card
 * says of personal data is prose with many answers and is left to people.
 */
import { hasLetter } from '../../facts/letters.ts';
import { type DocumentNode, entryOf, type MappingNode, rangeOfLines } from '../document.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import { addFact, type FactDraft } from '../fact-draft.ts';
import { asText } from '../fields.ts';
import type { Format, FormatReading } from '../format.ts';
import { findFrontMatter } from '../front-matter.ts';
import { type MarkdownSection, parseMarkdown } from '../markdown-document.ts';
import { contentOf, linesUnder, proseOf } from '../markdown-prose.ts';
import { absenceOf, hasBlank } from '../placeholder.ts';
import { addSubject, finish, startDraft } from '../tree-format.ts';
import { parseYaml } from '../yaml-document.ts';
import { kindOfMetadata } from './card-metadata.ts';
import { datasheetSections, pathsOfDatasetHeading } from './dataset-headings.ts';
import { readPeriod, readStatements } from './dataset-statements.ts';
import { licenceNamed } from './licence-id.ts';

/** A datasheet has at least as many of the seven main headings. */
const SECTIONS_OF_A_DATASHEET = 3;

/** Reads dataset cards of the hub: a README whose metadata has keys that only datasets use. */
export const huggingFaceDatasetCard: Format = {
  id: 'hugging-face-dataset-card',
  async read(file) {
    const block = isMarkdown(file) ? findFrontMatter(file.source) : null;
    if (!block?.closed) return null;
    const parsed = parseYaml(file.source, block.start, block.end);
    if (!parsed.ok || parsed.root.kind !== 'mapping' || kindOfMetadata(parsed.root) !== 'dataset') return null;
    return readDocument(file, 'hugging-face-dataset-card', parsed.root, block.bodyLine);
  },
};

/** Reads datasheets: three of their main headings, or an opening that says so. */
export const datasheet: Format = {
  id: 'datasheet',
  async read(file) {
    if (!isMarkdown(file) || !/data\s?sheet|dataset/i.test(file.source.text)) return null;
    const sections = parseMarkdown(file.source);
    const opening = sections.slice(0, 2).flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)]);
    const said =
      opening.slice(0, 6).some((text) => /\bthis data\s?sheet\b/i.test(text)) && /\bdataset\b/i.test(opening.join(' '));
    if (!said && datasheetSections(sections.map(({ title }) => title)) < SECTIONS_OF_A_DATASHEET) return null;
    return readDocument(file, 'datasheet', null, 1);
  },
};

function isMarkdown(file: EvidenceFile): boolean {
  return file.extension === 'md' || file.extension === 'markdown';
}

async function readDocument(
  file: EvidenceFile,
  format: string,
  metadata: MappingNode | null,
  bodyLine: number,
): Promise<FormatReading | null> {
  const sections = parseMarkdown(file.source, bodyLine);
  const given = metadata ? entryOf(metadata, 'pretty_name') : undefined;
  const pretty = given ? asText(given.value) : null;
  const titled = titleOf(sections);
  const name = pretty ?? titled?.name ?? null;
  const line = titled?.line ?? 1;
  const draft = startDraft(file, format);
  const place = rangeOfLines(file.source, line, line);
  const facts = addSubject(draft, 'dataset', name, place, metadata ? 'structured' : 'prose');
  if (given && pretty !== null) addFact(facts, given.range, 'name', pretty, 'structured');
  else if (titled) addFact(facts, place, 'name', titled.name, 'labelled');
  if (metadata) await addLicence(facts, metadata);
  else await readStatements(facts, file.source, sections);
  readSections(facts, file, sections);
  if (!draft.facts.some(({ path }) => path === 'collection.period')) readPeriod(facts, file.source, sections);
  return draft.facts.length === 0 && hasBlank(file.source.text) ? null : finish(draft);
}

/** The first top-level heading without "Dataset Card for" or "Datasheet"; null for a template's. */
function titleOf(sections: readonly MarkdownSection[]): { readonly name: string; readonly line: number } | null {
  const first = sections.find(({ level }) => level === 1);
  if (!first || first.title.length > 150 || hasBlank(first.title)) return null;
  const name = first.title
    .replace(/^(?:data(?:set)?\s*card|data\s?sheet)\s*(?:for|of|:|-|–|—)?\s*/i, '')
    .replace(/\s*[:–—-]?\s*(?:data(?:set)?\s*card|data\s?sheet)$/i, '')
    .replace(/^["'[“]+|["'\]”]+$/g, '')
    .trim();
  return hasLetter(name) && absenceOf(name) === null ? { name, line: first.line } : null;
}

/** A single licence; a list of several leaves open which counts. */
async function addLicence(facts: FactDraft, metadata: MappingNode): Promise<void> {
  const entry = entryOf(metadata, 'license') ?? entryOf(metadata, 'licenses');
  const nodes: readonly DocumentNode[] = entry?.value.kind === 'list' ? entry.value.items : entry ? [entry.value] : [];
  const [only] = nodes;
  const written = nodes.length === 1 && only ? asText(only) : null;
  if (!entry || written === null) return;
  const named = written.toLowerCase() === 'other' ? (entryOf(metadata, 'license_name')?.value ?? null) : only;
  const licence = named ? await licenceNamed(asText(named)) : null;
  if (licence !== null && !/^other$/i.test(licence)) addFact(facts, entry.range, 'licence', licence);
}

/** Words by which a section says that there is nothing to tell. */
const NOTHING = /^(?:\[?n\/?a\]?|none|no annotations?\.?|not applicable)\.?$/i;

function readSections(facts: FactDraft, file: EvidenceFile, sections: readonly MarkdownSection[]): void {
  const told = new Set<string>();
  for (const [index, section] of sections.entries()) {
    const paths = section.level === 0 ? [] : pathsOfDatasetHeading(section.title);
    if (paths.length === 0) continue;
    const lines = linesUnder(sections, index, (title) => isElsewhere(paths, pathsOfDatasetHeading(title)));
    const said = lines.filter((line) => !NOTHING.test(contentOf(line)));
    const prose = proseOf(file.source, section.line, said);
    for (const path of paths) {
      if (prose === null || told.has(path)) continue;
      told.add(path);
      addFact(facts, prose.range, path, path === 'collection.period' ? prose.text.slice(0, 200) : prose.text, 'prose');
    }
  }
}

/** A heading below that leads to another fact takes its lines with it. */
function isElsewhere(paths: readonly string[], below: readonly string[]): boolean {
  return below.length > 0 && !below.some((path) => paths.includes(path));
}
