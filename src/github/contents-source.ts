/**
 * Owns reading a repository through GitHub's API at a pinned commit: one recursive tree, blobs by id on demand. Nothing
 * is checked out, no link is followed, nothing outside the working directory is listed.
 */
import type { Source, SourceBytes, SourceEntry, SourceListing } from '../evidence/source.ts';
import type { GitHubClient } from './client.ts';

/** Where to read. `directory` is relative, without leading or trailing slash; empty for the whole repository. */
export interface ContentsPlace {
  readonly owner: string;
  readonly repo: string;
  readonly commit: string;
  readonly directory: string;
}

/** Bytes already fetched, by blob id. Shared by the sources of one run, so an unchanged file is fetched once. */
export interface BlobCache {
  readonly blobs: Map<string, Promise<SourceBytes>>;
  /** Bytes that may still be kept. */
  room: number;
}

/** Each file read is a request, and a job has a thousand of them in an hour. */
const CAPACITY = 400;
/** Most bytes kept for sharing; blobs beyond are fetched anew. */
const CACHE_BYTES = 64 * 1024 * 1024;

/** Starts an empty cache. */
export function createBlobCache(): BlobCache {
  return { blobs: new Map(), room: CACHE_BYTES };
}

/** Where the working directory leads to something that is not a directory. Thrown by `list`. */
export class NotADirectoryError extends Error {
  readonly code = 'not-a-directory';
}

const LINK_MODE = '120000';

interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number | undefined;
}

/** Opens a source. `list` answers an empty listing where the working directory does not exist at that commit. */
export function contentsSource(client: GitHubClient, place: ContentsPlace, cache: BlobCache): Source {
  let listing: Promise<SourceListing> | null = null;
  return {
    label: place.commit.slice(0, 12),
    commit: place.commit,
    capacity: CAPACITY,
    parallel: 8,
    list() {
      listing ??= loadListing(client, place);
      return listing;
    },
    read: (entry, limit) => readEntry(client, place, cache, entry, limit),
  };
}

async function loadListing(client: GitHubClient, place: ContentsPlace): Promise<SourceListing> {
  const root = await findDirectory(client, place);
  if (root === null) return { entries: [], truncated: null };
  const tree = await loadTree(client, place, root, true);
  const entries = tree.entries.flatMap((entry) => toSourceEntry(entry) ?? []);
  entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return {
    entries,
    truncated: tree.truncated
      ? `GitHub cut the list of files off after ${entries.length} (its limit is 100,000 entries or 7 MB).`
      : null,
  };
}

/** Walks down to the working directory, so that a large repository is not cut off outside of it. */
async function findDirectory(client: GitHubClient, place: ContentsPlace): Promise<string | null> {
  let tree = place.commit;
  for (const name of place.directory.split('/').filter((part) => part !== '')) {
    const { entries } = await loadTree(client, place, tree, false);
    const next = entries.find((entry) => entry.path === name);
    if (next === undefined) return null;
    if (next.type !== 'tree') {
      throw new NotADirectoryError(`The working directory "${place.directory}" is not a directory at ${place.commit}.`);
    }
    tree = next.sha;
  }
  return tree;
}

async function loadTree(
  client: GitHubClient,
  place: ContentsPlace,
  tree: string,
  recursive: boolean,
): Promise<{ readonly entries: readonly TreeEntry[]; readonly truncated: boolean }> {
  const { data } = await client.rest.git.getTree({
    owner: place.owner,
    repo: place.repo,
    tree_sha: tree,
    ...(recursive ? { recursive: '1' } : {}),
  });
  return { entries: data.tree, truncated: data.truncated };
}

function toSourceEntry(entry: TreeEntry): SourceEntry | null {
  if (entry.type === 'commit') return { path: entry.path, kind: 'submodule', size: null, blob: null };
  if (entry.type !== 'blob') return null;
  return {
    path: entry.path,
    kind: entry.mode === LINK_MODE ? 'link' : 'file',
    size: entry.size ?? null,
    blob: entry.sha,
  };
}

async function readEntry(
  client: GitHubClient,
  place: ContentsPlace,
  cache: BlobCache,
  entry: SourceEntry,
  limit: number,
): Promise<SourceBytes> {
  if (entry.kind === 'link') return { ok: false, reason: 'It is a symbolic link, and links are not followed.' };
  if (entry.kind === 'submodule') return { ok: false, reason: 'It is a submodule, and submodules are not entered.' };
  if (entry.blob === null) return { ok: false, reason: 'GitHub names no content for it.' };
  if (entry.size !== null && entry.size > limit) return tooLarge(entry.size, limit);
  const cached = cache.blobs.get(entry.blob);
  const bytes = await (cached ?? fetchBlob(client, place, cache, entry.blob));
  return bytes.ok && bytes.bytes.length > limit ? tooLarge(bytes.bytes.length, limit) : bytes;
}

function tooLarge(size: number, limit: number): SourceBytes {
  return { ok: false, reason: `It has ${size} bytes; at most ${limit} are read.` };
}

function fetchBlob(client: GitHubClient, place: ContentsPlace, cache: BlobCache, blob: string): Promise<SourceBytes> {
  const fetched = loadBlob(client, place, blob).then((bytes) => {
    cache.room -= bytes.ok ? bytes.bytes.length : 0;
    if (cache.room < 0) cache.blobs.delete(blob);
    return bytes;
  });
  cache.blobs.set(blob, fetched);
  return fetched;
}

async function loadBlob(client: GitHubClient, place: ContentsPlace, blob: string): Promise<SourceBytes> {
  const { data } = await client.rest.git.getBlob({ owner: place.owner, repo: place.repo, file_sha: blob });
  if (data.encoding !== 'base64') return { ok: false, reason: `GitHub sent it in an unknown encoding.` };
  return { ok: true, bytes: Buffer.from(data.content, 'base64'), blob };
}
