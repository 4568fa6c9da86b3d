/**
 * Owns reading a metadata block that strict YAML refuses: key by key, without the lines below a key that make it
 * unreadable. Nothing is guessed: what a key keeps is YAML as it stands, and the lines left out are told.
 */
import type { TextRange } from '../facts/fact.ts';
import { type MappingEntry, type MappingNode, type PositionedText, rangeBetween, rangeOfLines } from './document.ts';
import { METADATA_KEY } from './front-matter.ts';
import { parseYaml } from './yaml-document.ts';

export interface SalvagedBlock {
  readonly root: MappingNode;
  /** The lines that were left out, each run of them once. */
  readonly lost: readonly TextRange[];
}

const MAX_LINES = 2000;
/** Lines that may be left out below one key before the block counts as broken. */
const MAX_LOST = 5;

/** The block between two offsets, or null where a key cannot be read even by itself, or stands twice. */
export function salvageBlock(source: PositionedText, start: number, end: number): SalvagedBlock | null {
  const chunks = chunksOf(source, start, end);
  if (chunks === null) return null;
  const entries: MappingEntry[] = [];
  const lost: TextRange[] = [];
  for (const [first, last] of chunks) {
    const read = readChunk(source, first, last);
    if (read === null) return null;
    entries.push(...read.entries);
    if (read.lostFrom <= last) lost.push(rangeOfLines(source, read.lostFrom + 1, last + 1));
  }
  if (new Set(entries.map(({ key }) => key)).size < entries.length) return null;
  return { root: { kind: 'mapping', entries, range: rangeBetween(source, start, end) }, lost };
}

/**
 * First and last line (counted from 0) of each key with what stands below it; null where the block begins otherwise or is
 * too long to be one.
 */
function chunksOf(source: PositionedText, start: number, end: number): readonly (readonly [number, number])[] | null {
  const first = source.starts.findIndex((offset) => offset >= start);
  const chunks: [number, number][] = [];
  for (let at = first; (source.starts[at] ?? end) < end; at++) {
    if (at - first >= MAX_LINES) return null;
    const line = source.lines[at] ?? '';
    const chunk = chunks.at(-1);
    if (METADATA_KEY.test(line)) chunks.push([at, at]);
    else if (chunk && line.trim() !== '') chunk[1] = at;
    else if (!chunk && line.trim() !== '' && !line.startsWith('#')) return null;
  }
  return chunks.length === 0 ? null : chunks;
}

function readChunk(
  source: PositionedText,
  first: number,
  last: number,
): { readonly entries: readonly MappingEntry[]; readonly lostFrom: number } | null {
  for (let end = last; end >= first && end >= last - MAX_LOST; end--) {
    const parsed = parseYaml(source, source.starts[first] ?? 0, source.starts[end + 1] ?? source.text.length);
    if (parsed.ok && parsed.root.kind === 'mapping') return { entries: parsed.root.entries, lostFrom: end + 1 };
    // Lines that are set in belong to a value: without them it would say something else.
    if (/^\s/.test(source.lines[end] ?? '')) return null;
  }
  return null;
}
