/** Owns what a format is to the rest of the room: something that takes a file or leaves it to the next. */
import type { Fact } from '../facts/fact.ts';
import type { DocumentTrouble } from './document.ts';
import type { EvidenceFile } from './evidence-file.ts';
import type { EvidenceProblem, ReadSubject } from './reading.ts';

/** What a format makes of a file. */
export interface FormatReading {
  readonly state: 'read' | 'unreadable';
  readonly reason: string | null;
  readonly declaration: string | null;
  readonly subjects: readonly ReadSubject[];
  readonly facts: readonly Fact[];
  readonly problems: readonly EvidenceProblem[];
}

export interface Format {
  readonly id: string;
  /** Null where the file is not of this format. Never rejects for what a file holds. */
  read(file: EvidenceFile): Promise<FormatReading | null>;
}

/** A file of a format that cannot be read whole: nothing in it counts. */
export function unreadable(path: string, trouble: DocumentTrouble): FormatReading {
  const reason = `${trouble.message} (line ${trouble.range.startLine})`;
  const problem = { code: trouble.code, path, range: trouble.range, message: trouble.message, fact: null, fix: null };
  return { state: 'unreadable', reason, declaration: null, subjects: [], facts: [], problems: [problem] };
}
