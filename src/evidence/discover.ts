/** Owns which entries of a tree are looked at, in which order, and how many; reading them is `read-evidence.ts`. */
import { classOf, isTreeFile, type NameClass } from './evidence-names.ts';
import { matchesAny } from './glob.ts';
import type { SourceEntry, SourceListing } from './source.ts';

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** Files whose name promises evidence are read beyond the capacity of a source, up to this many. */
const MAX_PROMISED = 2000;

export interface Candidate {
  readonly entry: SourceEntry;
  readonly class: NameClass;
}

export interface Discovery {
  /** Sorted by path. */
  readonly candidates: readonly Candidate[];
  /** Why not everything that may be evidence is among them, else null. */
  readonly truncated: string | null;
}

export interface Selection {
  /** Glob patterns; empty means everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Chooses the candidates of a listing: what a name promises, and as many others as the source's `capacity`. Beyond the
 * limits the files nearest to the root are kept, and `truncated` says how many were not looked at.
 */
export function discover(listing: SourceListing, selection: Selection, capacity: number): Discovery {
  const found = listing.entries.flatMap((entry) => toCandidate(entry, selection));
  const promised = found.filter(isPromised).sort(byDepth);
  const others = found.filter((candidate) => !isPromised(candidate)).sort(byDepth);
  const kept = [...promised.slice(0, Math.max(MAX_PROMISED, capacity)), ...others.slice(0, capacity)].sort(byPath);
  const left = found.length - kept.length;
  const note =
    left === 0
      ? null
      : `${left} of ${found.length} files that may be evidence were not looked at; narrow the search with include or exclude in the configuration.`;
  const reasons = [listing.truncated, note].filter((reason) => reason !== null);
  return { candidates: kept, truncated: reasons.length === 0 ? null : reasons.join(' ') };
}

/** True where configuration lets a path be looked at. */
export function isSelected(path: string, selection: Selection): boolean {
  if (selection.include.length > 0 && !matchesAny(selection.include, path)) return false;
  return !matchesAny(selection.exclude, path);
}

function toCandidate(entry: SourceEntry, selection: Selection): Candidate[] {
  if (!isSelected(entry.path, selection)) return [];
  // What is included by name is looked at whatever it is called.
  const found = classOf(entry.path) ?? (selection.include.length > 0 && isTreeFile(entry.path) ? 'other' : null);
  if (found === null) return [];
  const candidate = { entry, class: found };
  if (isPromised(candidate)) return [candidate];
  if (entry.kind !== 'file') return [];
  return found !== 'readme' && entry.size !== null && entry.size > MAX_FILE_BYTES ? [] : [candidate];
}

function isPromised(candidate: Candidate): boolean {
  return candidate.class === 'declaration' || candidate.class === 'card';
}

const ORDER: readonly NameClass[] = ['declaration', 'card', 'readme', 'artefact', 'other'];

function byDepth(a: Candidate, b: Candidate): number {
  return rank(a) - rank(b) || depth(a) - depth(b) || ORDER.indexOf(a.class) - ORDER.indexOf(b.class) || byPath(a, b);
}

/** Files whose name says nothing come last. */
function rank(candidate: Candidate): number {
  return candidate.class === 'other' ? 1 : 0;
}

function depth(candidate: Candidate): number {
  return candidate.entry.path.split('/').length;
}

function byPath(a: Candidate, b: Candidate): number {
  return a.entry.path < b.entry.path ? -1 : a.entry.path > b.entry.path ? 1 : 0;
}
