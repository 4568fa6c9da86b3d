/**
 * Owns reading all evidence of a tree: every candidate ends as read, not evidence or unreadable. "Cannot be read" never
 * looks like "not there": a file whose name or content promises evidence is told when it cannot be read whole.
 */
import type { SpokenFile } from '../facts/dossier.ts';
import { type Candidate, discover, isSelected, MAX_FILE_BYTES, type Selection } from './discover.ts';
import type { PositionedText } from './document.ts';
import { decodeText, evidenceFile } from './evidence-file.ts';
import type { NameClass } from './evidence-names.ts';
import { readByFormat } from './formats/index.ts';
import type { EvidenceProblem, Reading } from './reading.ts';
import { readRepository } from './repository.ts';
import type { Source, SourceEntry } from './source.ts';

/** Readings kept between two trees: a file with the same path and bytes is read once. */
export type EvidenceCache = Map<string, CachedReading>;
interface CachedReading {
  readonly reading: Reading;
  readonly lines: readonly string[] | null;
}

export interface ReadOptions extends Selection {
  /** Shared by the head and base of one comparison. */
  readonly cache: EvidenceCache;
}

export interface EvidenceReadings {
  /** One for each file looked at, sorted by path. */
  readonly readings: readonly Reading[];
  /** What the tree itself shows; empty where nothing in it is evidence. */
  readonly repository: readonly SpokenFile[];
  /** Why the search may not be whole, else null. */
  readonly listing: { readonly truncated: string | null };
  /** Lines of the files whose text was read as evidence, for code frames. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** An empty cache. */
export function createEvidenceCache(): EvidenceCache {
  return new Map();
}

interface Task {
  readonly entry: SourceEntry;
  readonly class: NameClass;
  readonly namedAsCard: boolean;
}

/** Reads the evidence of a tree. Rejects only where the source does. */
export async function readEvidence(source: Source, options: ReadOptions): Promise<EvidenceReadings> {
  const listing = await source.list();
  const found = discover(listing, options, source.capacity);
  const first = await readAll(source, found.candidates.map(toTask), options.cache);
  const cards = cardTasks(first, listing.entries, options);
  const second = await readAll(source, cards, options.cache);
  const byPath = new Map([...first, ...second].map((result) => [result.reading.path, result]));
  const results = [...byPath.values()].sort((a, b) => compare(a.reading.path, b.reading.path));
  const texts = new Map<string, readonly string[]>();
  for (const { reading, lines } of results)
    if (lines !== null && reading.state !== 'not-evidence') texts.set(reading.path, lines);
  const readings = results.map((result) => result.reading);
  return { readings, repository: readRepository(listing, readings), listing: { truncated: found.truncated }, texts };
}

function toTask(candidate: Candidate): Task {
  return { entry: candidate.entry, class: candidate.class, namedAsCard: false };
}

/** Files that declarations name as cards of a model and that were not taken for evidence by themselves. */
function cardTasks(
  results: readonly CachedReading[],
  entries: readonly SourceEntry[],
  selection: Selection,
): readonly Task[] {
  const states = new Map(results.map(({ reading }) => [reading.path, reading.state]));
  const wanted = new Set<string>();
  for (const { reading } of results) {
    for (const subject of reading.declaration === null ? [] : reading.subjects) {
      if (subject.kind !== 'model') continue;
      for (const card of subject.cards) for (const path of pathsOfCard(reading.path, card)) wanted.add(path);
    }
  }
  return entries
    .filter(({ path }) => wanted.has(path) && /\.(?:md|markdown)$/i.test(path) && isSelected(path, selection))
    .filter(({ path }) => (states.get(path) ?? 'not-evidence') === 'not-evidence')
    .map((entry) => ({ entry, class: 'readme', namedAsCard: true }));
}

/** A card's path counts from the root or from the folder of the declaration. */
function pathsOfCard(declaration: string, card: string): readonly string[] {
  const folder = declaration.split('/').slice(0, -1);
  return [normalise(card.split('/')), normalise([...folder, ...card.split('/')])];
}

function normalise(parts: readonly string[]): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept.join('/');
}

async function readAll(
  source: Source,
  tasks: readonly Task[],
  cache: EvidenceCache,
): Promise<readonly CachedReading[]> {
  const results: CachedReading[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < tasks.length; at = next++) {
      const task = tasks[at];
      if (task) results[at] = await readCandidate(source, task, cache);
    }
  };
  await Promise.all(Array.from({ length: Math.min(source.parallel, tasks.length) }, worker));
  return results;
}

async function readCandidate(source: Source, task: Task, cache: EvidenceCache): Promise<CachedReading> {
  const { entry } = task;
  if (entry.kind === 'link')
    return without(task, entry.blob, 'link', 'It is a link, and links are not followed; keep the file itself here.');
  if (entry.kind === 'submodule')
    return without(task, entry.blob, 'submodule', 'It is a submodule, which is not read.');
  const known = entry.blob === null ? undefined : cache.get(cacheKey(task, entry.blob));
  if (known) return known;
  if (entry.size !== null && entry.size > MAX_FILE_BYTES) return without(task, entry.blob, 'too-large', TOO_LARGE);
  const bytes = await source.read(entry, MAX_FILE_BYTES);
  if (!bytes.ok) return without(task, entry.blob, 'not-readable', bytes.reason);
  const key = cacheKey(task, bytes.blob);
  const result = cache.get(key) ?? (await parseCandidate(task, bytes.bytes, bytes.blob));
  cache.set(key, result);
  return result;
}

const TOO_LARGE = `It is larger than ${MAX_FILE_BYTES} bytes and is not read; keep evidence small and link to the rest.`;

function cacheKey(task: Task, blob: string): string {
  return `${blob}\0${task.entry.path}\0${task.namedAsCard}`;
}

async function parseCandidate(task: Task, bytes: Uint8Array, blob: string): Promise<CachedReading> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const told = promises(task) || (task.class === 'readme' ? startsLikeCard(bytes) : startsLikeDeclaration(bytes));
    return told ? without({ ...task, namedAsCard: true }, blob, decoded.code, decoded.reason) : notEvidence(task, blob);
  }
  const file = evidenceFile(task.entry.path, task.class, task.namedAsCard, decoded.source);
  const reading = await readByFormat(file);
  if (reading === null) return notEvidence(task, blob);
  return {
    reading: { path: task.entry.path, blob, ...reading, format: reading.state === 'read' ? reading.format : null },
    lines: linesOf(decoded.source),
  };
}

/** Without the encoding being right, ASCII still shows what a file meant to be. */
function startsLikeCard(bytes: Uint8Array): boolean {
  return /^\s*---\s*\n(?:[^\n]*\n){0,40}?(?:license|language|tags|library_name|pipeline_tag|base_model|datasets|model-index)\s{0,9}:/.test(
    latin(bytes),
  );
}

function startsLikeDeclaration(bytes: Uint8Array): boolean {
  return /^["']?declaration["']?\s{0,9}:\s{0,9}["']?[\w-]{1,60}\/v/m.test(latin(bytes));
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8192)).toString('latin1');
}

function linesOf(source: PositionedText): readonly string[] {
  return source.lines;
}

function promises(task: Task): boolean {
  return task.namedAsCard || task.class === 'card' || task.class === 'declaration';
}

/** A file whose bytes are not there: unreadable where it promises evidence, else not evidence. */
function without(task: Task, blob: string | null, code: string, reason: string): CachedReading {
  if (!promises(task)) return notEvidence(task, blob);
  const path = task.entry.path;
  const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const problem: EvidenceProblem = { code, path, range, message: reason, fact: null, fix: null };
  const reading: Reading = {
    path,
    blob,
    format: null,
    state: 'unreadable',
    reason,
    declaration: null,
    subjects: [],
    facts: [],
    problems: [problem],
  };
  return { reading, lines: null };
}

function notEvidence(task: Task, blob: string | null): CachedReading {
  const path = task.entry.path;
  const reading: Reading = {
    path,
    blob,
    format: null,
    state: 'not-evidence',
    reason: null,
    declaration: null,
    subjects: [],
    facts: [],
    problems: [],
  };
  return { reading, lines: null };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
