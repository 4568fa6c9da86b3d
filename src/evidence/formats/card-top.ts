/** Owns the top of a Markdown card: its metadata block, whole or as far as it can be read, and a title above it. */
import { type DocumentNode, type DocumentTrouble, type MappingNode, rangeOfLines } from '../document.ts';
import type { EvidenceFile } from '../evidence-file.ts';
import { type FrontMatter, findFrontMatter } from '../front-matter.ts';
import type { MarkdownSection } from '../markdown-document.ts';
import { salvageBlock } from '../metadata-block.ts';
import { problemAt } from '../problems.ts';
import type { EvidenceProblem } from '../reading.ts';
import { parseYaml } from '../yaml-document.ts';
import { CARD_LINE, kindOfMetadata } from './card-metadata.ts';

/** What the top of a file holds. */
export type Top =
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

/** What the top of a file is; `named` says that the file's name alone makes it a card. */
export function readTop(file: EvidenceFile, named: boolean): Top {
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

/** A title above the metadata opens the body that follows it. */
export function withTitle(top: Top, sections: readonly MarkdownSection[]): readonly MarkdownSection[] {
  const title = top.is === 'metadata' ? top.title : null;
  if (title === null) return sections;
  const [opening, ...others] = sections;
  const heading = { level: 1, title: title.text, line: title.line };
  return opening?.level === 0
    ? [{ ...heading, lines: opening.lines }, ...others]
    : [{ ...heading, lines: [] }, ...sections];
}
