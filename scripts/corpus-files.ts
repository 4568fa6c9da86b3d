/**
 * Owns reading a corpus of real evidence files, each by itself under the path that it has in its own repository, so that
 * names count for as much as they do there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from '../src/evidence/blob-id.ts';
import { classOf } from '../src/evidence/evidence-names.ts';
import { createEvidenceCache, readEvidence } from '../src/evidence/read-evidence.ts';
import type { Reading } from '../src/evidence/reading.ts';
import type { Source } from '../src/evidence/source.ts';

export interface CorpusFile {
  /** Path in the corpus. */
  readonly file: string;
  /** Path in the repository that it comes from. */
  readonly path: string;
}

export interface ReadFile extends CorpusFile {
  readonly reading: Reading | null;
  readonly milliseconds: number;
}

/** The files that the corpus' index lists: its first column is the file, its third the path. */
export function listCorpus(folder: string): readonly CorpusFile[] {
  const [, ...rows] = readFileSync(join(folder, 'INDEX.csv'), 'utf8').trim().split(/\r?\n/);
  return rows.flatMap((row) => {
    const [file, , path] = row.split(',');
    return file && path ? [{ file, path: path.replace(/^"|"$/g, '') }] : [];
  });
}

/** Reads one file; one whose place is not looked at (test data of a tool) as if it lay among model cards. Null where its kind of file never is. */
export async function readCorpusFile(folder: string, { file, path }: CorpusFile): Promise<ReadFile> {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const seen = classOf(path) === null ? placeFor(path, file) : path;
  const start = performance.now();
  const { readings } = await readEvidence(single(seen, bytes), {
    include: [],
    exclude: [],
    cache: createEvidenceCache(),
  });
  const milliseconds = performance.now() - start;
  return { file, path, reading: readings[0] ?? null, milliseconds };
}

function placeFor(path: string, file: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!/\.md$/i.test(name)) return `model-cards/${name}`;
  if (file.startsWith('model-card-hf')) return name.replace(/\.md$/i, '/README.md');
  return name.replace(/\.md$/i, file.startsWith('model-card') ? '-model-card.md' : '-datasheet.md');
}

function single(path: string, bytes: Uint8Array): Source {
  const blob = blobId(bytes);
  return {
    label: 'corpus',
    commit: null,
    capacity: 1,
    parallel: 1,
    list: async () => ({ entries: [{ path, kind: 'file', size: bytes.length, blob }], truncated: null }),
    read: async () => ({ ok: true, bytes, blob }),
  };
}
