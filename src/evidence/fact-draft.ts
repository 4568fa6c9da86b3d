/** Owns what a reader writes into while it reads one subject of one file. */
import type { Fact, How } from '../facts/fact.ts';
import type { EvidenceProblem } from './reading.ts';

/** `facts` and `problems` grow while the file is read; several drafts of one file share them. */
export interface FactDraft {
  readonly path: string;
  readonly format: string;
  readonly how: How;
  /** Id of the subject read, `kind:key`. */
  readonly subject: string;
  /** Whether lists found here are all there is. */
  readonly complete: boolean;
  readonly facts: Fact[];
  readonly problems: EvidenceProblem[];
}
