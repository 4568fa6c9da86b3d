/**
 * Owns reading from a directory on disk. Links are listed and never followed; only regular files whose real path lies
 * under the root are read.
 */
import * as fs from 'node:fs';
import { join, sep } from 'node:path';
import { blobId } from './blob-id.ts';
import { LOCAL_CAPACITY, type Source, type SourceBytes, type SourceEntry, type SourceListing } from './source.ts';

/** Entries after which a listing is cut, and says so. */
const MAX_ENTRIES = 100_000;
const SKIPPED = new Set(['.git', 'node_modules']);

/** The files under `root` as they are now. Rejects where the root is no directory that can be read. */
export function directorySource(root: string, maxEntries = MAX_ENTRIES): Source {
  let listing: SourceListing | null = null;
  return {
    label: root,
    commit: null,
    capacity: LOCAL_CAPACITY,
    parallel: 8,
    async list() {
      listing ??= listDirectory(root, maxEntries);
      return listing;
    },
    read: async (entry, limit) => readEntry(root, entry, limit),
  };
}

function listDirectory(root: string, maxEntries: number): SourceListing {
  const entries: SourceEntry[] = [];
  const unread: string[] = [];
  const folders = [''];
  let visited = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const found = readFolder(root, folder);
    if (found === null) {
      unread.push(folder);
      continue;
    }
    for (const child of found) {
      if (SKIPPED.has(child.name)) continue;
      if (++visited > maxEntries)
        return cut(entries, `The directory holds more than ${maxEntries} entries; the rest was not listed.`);
      const path = folder === '' ? child.name : `${folder}/${child.name}`;
      if (child.isDirectory()) folders.push(path);
      else if (child.isSymbolicLink()) entries.push({ path, kind: 'link', size: null, blob: null });
      else if (child.isFile()) entries.push({ path, kind: 'file', size: null, blob: null });
    }
  }
  const reason =
    unread.length === 0 ? null : `${unread.length} folder(s) could not be listed, the first is ${unread.sort()[0]}.`;
  return cut(entries, reason);
}

/** A folder below the root that cannot be read makes the listing incomplete; an unreadable root is a fault. */
function readFolder(root: string, folder: string): fs.Dirent[] | null {
  try {
    return fs.readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === '') throw error;
    return null;
  }
}

function cut(entries: SourceEntry[], truncated: string | null): SourceListing {
  return { entries: entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), truncated };
}

function readEntry(root: string, entry: SourceEntry, limit: number): SourceBytes {
  if (entry.kind === 'link') return refuse('It is a link, and links are not followed.');
  if (entry.kind === 'submodule') return refuse('It is a submodule, which is not read.');
  try {
    const [base, real] = [fs.realpathSync(root), fs.realpathSync(join(root, entry.path))];
    if (real !== join(base, ...entry.path.split('/')) || !real.startsWith(base.endsWith(sep) ? base : base + sep)) {
      return refuse('It is reached through a link, and links are not followed.');
    }
    return readWhole(real, limit);
  } catch (error) {
    return refuse(`It cannot be read (${errorCode(error)}).`);
  }
}

function readWhole(path: string, limit: number): SourceBytes {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  const file = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const status = fs.fstatSync(file);
    if (!status.isFile()) return refuse('It is no regular file.');
    if (status.size > limit) return refuse(`It is larger than ${limit} bytes.`);
    const buffer = Buffer.alloc(status.size + 1);
    let length = 0;
    for (;;) {
      const read = fs.readSync(file, buffer, length, buffer.length - length, length);
      length += read;
      if (length > status.size) return refuse('It grew while it was read.');
      if (read === 0) break;
    }
    const bytes = new Uint8Array(buffer.subarray(0, length));
    return { ok: true, bytes, blob: blobId(bytes) };
  } finally {
    fs.closeSync(file);
  }
}

function refuse(reason: string): SourceBytes {
  return { ok: false, reason };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
}
