/**
 * Owns what a fact is: a typed value of one subject with the place it was read from, and the subjects themselves.
 * Which facts exist is defined by the vocabulary (`vocabulary.gen.ts`); linking and conflicts belong to `dossier.ts`.
 */

/**
 * What a fact can be about; see the vocabulary for the facts of each kind. `org` always exists once; `repository` exists
 * once where there is any evidence, and its facts are found in the tree, never declared.
 */
export const SUBJECT_KINDS = ['org', 'system', 'model', 'dataset', 'repository'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** A range in a text file: lines and columns count from 1, columns in UTF-16 units; `endColumn` is exclusive. */
export interface TextRange {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * How a value was read, most trusted first: a native declaration, a structured field of a public format, a labelled
 * line, prose under a heading, or derived from other facts. Decides what is shown, never which verdict stands.
 */
export const HOW = ['declared', 'structured', 'labelled', 'prose', 'derived'] as const;
export type How = (typeof HOW)[number];

/** Where a fact was read. `path` is relative to the root judged, with forward slashes. */
export interface Origin {
  readonly path: string;
  readonly range: TextRange;
  /** Id of the format that read it, as listed by the evidence room. */
  readonly format: string;
  readonly how: How;
}

/** A number that is not known exactly; both ends are inclusive and finite, `low <= high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Dates are `YYYY-MM-DD` strings; lists of records hold the ids of their elements. */
export type FactValue = boolean | number | string | Interval | readonly string[];

/**
 * `declared`: the value stands. `not-applicable` and `unknowable`: the author gave a reason instead of a value (`value`
 * is that reason); neither satisfies anything by itself.
 */
export type FactState = 'declared' | 'not-applicable' | 'unknowable';

/**
 * One value of one subject. `path` is relative to the subject: names joined by dots, keys and element ids in brackets
 * (`markets.eu.offered`, `basis.eu[finetune]`, `vendors[acme].agreement.url`).
 */
export interface Fact {
  /** Id of the subject, `kind:key` (`org:org`, `system:hiring-assistant`). */
  readonly subject: string;
  readonly path: string;
  readonly value: FactValue;
  readonly state: FactState;
  /** Lists only: whether the list is all there is. False for card metadata, prose and anything inferred. */
  readonly complete?: boolean;
  readonly origin: Origin;
}

/** Something facts are about. Implicit subjects (nothing declares them) hold no facts. */
export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly key: string;
  readonly name: string;
  readonly implicit: boolean;
  /** Where its declaration begins, most trusted first; the first is where findings without a better place land. */
  readonly places: readonly Origin[];
}

/** Builds a subject id. */
export function subjectId(kind: SubjectKind, key: string): string {
  return `${kind}:${key}`;
}

/** True for a value with two ends. */
export function isInterval(value: unknown): value is Interval {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'low' in value && 'high' in value;
}
