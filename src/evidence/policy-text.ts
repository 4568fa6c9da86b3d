/** Owns reading policy text (configuration, packs) through a source: strict UTF-8, regular files, bounded. */
import type { Source } from './source.ts';

type TextRead =
  | { readonly state: 'read'; readonly text: string; readonly blob: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: string };

const MAX_BYTES = 1_000_000;

/** A reader of single files and folders over a source; the source is listed once. */
export function policyReader(source: Source): {
  readonly commit: string | null;
  readText(path: string): Promise<TextRead>;
  listFolder(folder: string): Promise<readonly string[]>;
} {
  return {
    commit: source.commit,
    readText: (path) => readText(source, path),
    listFolder: async (folder) => {
      const prefix = `${folder.replace(/^\.\//, '').replace(/\/+$/, '')}/`;
      return (await source.list()).entries.filter((e) => e.path.startsWith(prefix)).map((e) => e.path);
    },
  };
}

async function readText(source: Source, path: string): Promise<TextRead> {
  const listing = await source.list();
  const entry = listing.entries.find((e) => e.path === path);
  if (!entry) {
    return listing.truncated === null ? { state: 'absent' } : { state: 'unreadable', reason: listing.truncated };
  }
  if (entry.kind !== 'file') return { state: 'unreadable', reason: `${path} is a ${entry.kind}, not a regular file` };
  const bytes = await source.read(entry, MAX_BYTES);
  if (!bytes.ok) return { state: 'unreadable', reason: bytes.reason };
  try {
    return { state: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.bytes), blob: bytes.blob };
  } catch {
    return { state: 'unreadable', reason: `${path} is not UTF-8 text` };
  }
}
