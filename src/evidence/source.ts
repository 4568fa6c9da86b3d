/**
 * The port through which bytes come in. A directory, a git commit and the GitHub API each implement it; nothing that
 * implements it follows links, leaves its root or executes what it reads.
 */

/** One entry of the tree that is judged. */
export interface SourceEntry {
  /** Relative to the root judged, forward slashes, no leading slash. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** Size in bytes where the source knows it before reading. */
  readonly size: number | null;
  /** Git blob id (40 hex digits) where the source knows it; equal ids mean equal bytes. */
  readonly blob: string | null;
}

/** The whole tree, sorted by path. `truncated` says why it may not be whole, else null. */
export interface SourceListing {
  readonly entries: readonly SourceEntry[];
  readonly truncated: string | null;
}

/** Bytes of one file, or the reason why they cannot be had (shown to people as it stands). */
export type SourceBytes =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly blob: string }
  | { readonly ok: false; readonly reason: string };

/** Files that are read from a disk in one run. */
export const LOCAL_CAPACITY = 50_000;

/** Where bytes come from. Methods reject only for faults (network, permissions), never for what a file holds. */
export interface Source {
  /** Short name for messages: a directory or a commit id. */
  readonly label: string;
  /** The commit judged, or null for a working directory. */
  readonly commit: string | null;
  /** Files that may be read in one run; what is beyond is told as not looked at. */
  readonly capacity: number;
  /** Files that are best read at the same time. */
  readonly parallel: number;
  list(): Promise<SourceListing>;
  /** Reads at most `limit` bytes; a longer file is `ok: false`. */
  read(entry: SourceEntry, limit: number): Promise<SourceBytes>;
}
