/** A source over files held in memory, for tests of this room. */
import { blobId } from '../../src/evidence/blob-id.ts';
import { createEvidenceCache, type EvidenceReadings, readEvidence } from '../../src/evidence/read-evidence.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import type { Source, SourceEntry } from '../../src/evidence/source.ts';

export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

export function memorySource(
  files: MemoryFiles,
  others: readonly SourceEntry[] = [],
  onRead?: (path: string) => void,
): Source {
  const bytes = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const entries: SourceEntry[] = [...bytes].map(([path, content]) => ({
    path,
    kind: 'file',
    size: content.length,
    blob: blobId(content),
  }));
  return {
    label: 'memory',
    commit: null,
    capacity: 400,
    parallel: 8,
    list: async () => ({
      entries: [...entries, ...others].sort((a, b) => (a.path < b.path ? -1 : 1)),
      truncated: null,
    }),
    read: async (entry) => {
      onRead?.(entry.path);
      const content = bytes.get(entry.path);
      return content ? { ok: true, bytes: content, blob: blobId(content) } : { ok: false, reason: 'It is gone.' };
    },
  };
}

export function readFiles(files: MemoryFiles, others: readonly SourceEntry[] = []): Promise<EvidenceReadings> {
  return readEvidence(memorySource(files, others), { include: [], exclude: [], cache: createEvidenceCache() });
}

/** Reads one file under a path. */
export async function readOne(path: string, content: string | Uint8Array): Promise<Reading> {
  const { readings } = await readFiles({ [path]: content });
  const reading = readings[0];
  if (!reading) throw new Error(`${path} was not looked at`);
  return reading;
}

/** `subject path` → value, or `state: value` where it is no declared one. */
export function factsOf(reading: Reading): Record<string, unknown> {
  return Object.fromEntries(
    reading.facts.map((fact) => [
      `${fact.subject} ${fact.path}`,
      fact.state === 'declared' ? fact.value : `${fact.state}: ${fact.value}`,
    ]),
  );
}

/** `code line` of each problem, in order. */
export function problemsOf(reading: Reading): readonly string[] {
  return reading.problems.map((problem) => `${problem.code} ${problem.range.startLine}`);
}

/** The text with a problem's repair applied. */
export function applyFix(text: string, reading: Reading, code: string): string | null {
  const fix = reading.problems.find((problem) => problem.code === code)?.fix;
  if (!fix || fix.range.startLine !== fix.range.endLine) return null;
  const lines = text.split('\n');
  const line = lines[fix.range.startLine - 1] ?? '';
  lines[fix.range.startLine - 1] =
    line.slice(0, fix.range.startColumn - 1) + fix.text + line.slice(fix.range.endColumn - 1);
  return lines.join('\n');
}
