/** Owns what a reader writes into while it reads one subject of one file. */
import type { Fact, FactValue, How, TextRange } from '../facts/fact.ts';
import { type Fix, problemAt } from './problems.ts';
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

/** Adds a declared value. */
export function addFact(
  draft: FactDraft,
  range: TextRange,
  path: string,
  value: FactValue,
  how: How = draft.how,
): void {
  const origin = { path: draft.path, range, format: draft.format, how };
  draft.facts.push({ subject: draft.subject, path, value, state: 'declared', origin });
}

/** Adds a list; an empty one says nothing. */
export function addList(
  draft: FactDraft,
  range: TextRange,
  path: string,
  value: readonly string[],
  how: How = draft.how,
): void {
  if (value.length === 0) return;
  const origin = { path: draft.path, range, format: draft.format, how };
  draft.facts.push({ subject: draft.subject, path, value, state: 'declared', complete: draft.complete, origin });
}

/** Adds what is wrong with something that an author wrote about one fact. */
export function addProblem(
  draft: FactDraft,
  range: TextRange,
  path: string,
  code: string,
  message: string,
  fix: Fix | null = null,
): void {
  const fact = { subject: draft.subject, path };
  draft.problems.push({ ...problemAt(draft.path, code, range, message), fact, fix });
}
