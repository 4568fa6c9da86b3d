/** Owns what a reader hands over: subjects and facts of one file, and what it could not read. */
import type { Fact, How, SubjectKind, TextRange } from '../facts/fact.ts';

/** A subject as one file names it. `key` is its id there; linking (`facts/dossier.ts`) decides what it belongs to. */
export interface ReadSubject {
  readonly kind: SubjectKind;
  readonly key: string;
  readonly name: string;
  /** False where the file does not say what it is about; it then belongs to the subject of its folder. */
  readonly named: boolean;
  /** False where the file alone does not show that there is such a subject: it counts only beside one that there is. */
  readonly founds: boolean;
  readonly range: TextRange;
  readonly how: How;
  /** Paths of files that the author says belong to this subject (`card: README.md`). */
  readonly cards: readonly string[];
}

/** A place in a file where something is wrong with what its author wrote: a value of the wrong type, a misspelt key. */
export interface EvidenceProblem {
  /** Stable code, kebab-case: `unknown-key`, `wrong-type`, `placeholder`, `invalid-yaml`, … */
  readonly code: string;
  readonly path: string;
  readonly range: TextRange;
  /** What was found and what to write instead, one or two sentences. */
  readonly message: string;
  /** The fact concerned, if any (subject id and path). */
  readonly fact: { readonly subject: string; readonly path: string } | null;
  /** A certain repair of form: replaces exactly `range` by `text`. Never supplies a fact. */
  readonly fix: { readonly range: TextRange; readonly text: string; readonly title: string } | null;
  /** For values that could be read and do not fit one another: whose finding it is, how heavy, and what to do. */
  readonly check?: {
    readonly rule: 'compute-inconsistent';
    readonly severity: 'warning' | 'notice';
    readonly remedy: string;
  };
}

/** All that one file said. Facts name subjects by `kind:key` of this same reading. */
export interface Reading {
  readonly path: string;
  readonly blob: string | null;
  /** Id of the format, or null where the file is not evidence or could not be read. */
  readonly format: string | null;
  readonly state: 'read' | 'not-evidence' | 'unreadable';
  /** Why it is unreadable, in a sentence for people; null otherwise. */
  readonly reason: string | null;
  /** For native declarations: the declaration kind (`ai-system`), else null. */
  readonly declaration: string | null;
  readonly subjects: readonly ReadSubject[];
  readonly facts: readonly Fact[];
  readonly problems: readonly EvidenceProblem[];
}
