/** Owns what a card calls its model: title, metadata and code each have a say, in that order. */
import type { TextRange } from '../../facts/fact.ts';
import { hasLetterOrDigit } from '../../facts/letters.ts';
import { type MappingNode, rangeOfLines } from '../document.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import { addFact, type FactDraft } from '../fact-draft.ts';
import type { MarkdownSection } from '../markdown-document.ts';
import { absenceOf, hasBlank } from '../placeholder.ts';
import { folderKey } from '../subject-key.ts';
import { pathsOfHeading } from './card-headings.ts';
import { nameInMetadata } from './card-metadata.ts';
import { ORIGINAL } from './card-sentences.ts';
import { nameInOverview } from './card-subcards.ts';

export interface CardName {
  /** Null where the card names nothing. */
  readonly name: string | null;
  /** Where the card begins to speak of its model. */
  readonly title: TextRange;
  readonly range: TextRange;
  readonly how: 'structured' | 'labelled';
  readonly version: string | null;
  /** A title that names what the model was made from instead of the model. */
  readonly original: string | null;
  /** Every name that a table of the card may call its model by. */
  readonly all: readonly string[];
}

/** The card's name for its model; `line` is where the card begins. */
export function nameOf(
  { path, source }: EvidenceFile,
  metadata: MappingNode | null,
  sections: readonly MarkdownSection[],
  line: number,
): CardName {
  const indexed = metadata === null ? null : nameInMetadata(metadata);
  const titled = nameInOverview(sections) ?? nameInBody(sections);
  const isTitle = titled !== null && (indexed === null || (titled.level === 1 && !GREETING.test(titled.name)));
  const name = isTitle ? titled.name : (indexed?.name ?? null);
  const at = titled?.line ?? line;
  const own = [titled?.name, indexed?.name, folderKey(path), name === null ? nameInCode(source.text) : null];
  const title = rangeOfLines(source, at, at);
  return {
    name,
    title,
    range: isTitle || indexed === null ? title : indexed.range,
    how: isTitle || indexed === null ? 'labelled' : 'structured',
    version: titled?.version ?? null,
    original: titled !== null && !isTitle && IS_ORIGINAL.test(titled.name) ? titled.name : null,
    all: own.flatMap((word) => word || []),
  };
}

/** Adds what the name itself tells: the name, a version behind it, the original that stands in its place. */
export function addName(draft: FactDraft, { name, title, range, how, version, original }: CardName): void {
  const told = new Set(draft.facts.map(({ path }) => path));
  if (original !== null && !told.has('base.name')) addFact(draft, title, 'base.name', original, 'labelled');
  if (version !== null && !told.has('version')) addFact(draft, title, 'version', version, 'labelled');
  if (name !== null) addFact(draft, range, 'name', name, how);
}

const IS_ORIGINAL = new RegExp(`^${ORIGINAL}$`, 'i');

/** Openings of titles that speak to the reader instead of naming something. */
const GREETING = /^(?:welcome|introduction|overview|about|how|using|getting started|readme|what|this)\b/i;

/** The id that every line of code in the card loads; null where they load several. */
function nameInCode(text: string): string | null {
  const ids = new Set<string>();
  for (const [, id = ''] of text.matchAll(/\bfrom_pretrained\(\s{0,8}["']([\w.-]{1,96}\/[\w.-]{1,96})["']/g))
    ids.add(id);
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** The first top-level heading; in a card without one, a leading heading that is a name and nothing else. */
export function titleSection(sections: readonly MarkdownSection[]): MarkdownSection | null {
  const top = sections.find((section) => section.level === 1);
  if (top) return top;
  const headings = sections.filter(({ level }) => level > 0);
  const filled = headings.findIndex(({ lines }) => lines.length > 0);
  return headings.slice(0, filled + 1).find(({ title }) => isIdentifier(title)) ?? null;
}

/** `acme/tern-small`, `tern-v2`: one word that no sentence has. */
function isIdentifier(title: string): boolean {
  return /^(?=.*[-_/\d])[\p{L}\p{N}][\p{L}\p{N}._-]{1,95}(?:\/[\p{L}\p{N}][\p{L}\p{N}._-]{1,95})?$/u.test(title);
}

/** The name in the title of a card, without "Model card for". */
function nameInBody(
  sections: readonly MarkdownSection[],
): { readonly name: string; readonly version: string | null; readonly line: number; readonly level: number } | null {
  const first = titleSection(sections);
  if (!first || first.title.length > 150 || hasBlank(first.title)) return null;
  const title = first.title
    .replace(/^model\s*card\s*(?:for|of|:|-|–|—)?\s*/i, '')
    .replace(/\s*[:–—-]?\s*model\s*card$/i, '')
    .trim();
  // A version behind the name, as in "Tern V1.1".
  const [, name = title, version = null] = /^(.{2,}?)\s+v(\d+(?:\.\d+){1,3})$/i.exec(title) ?? [];
  if (absenceOf(name) !== null || pathsOfHeading(name).length > 0 || !hasLetterOrDigit(name)) return null;
  return { name, version, line: first.line, level: first.level };
}
