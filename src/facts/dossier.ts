/**
 * Owns linking: what every file said becomes one set of subjects and facts, conflicts kept, links resolved. Pure; the
 * order of the readings changes nothing but the order of places within one subject.
 */
import type { Fact, Origin, Subject } from './fact.ts';

/** Two or more declared values of one fact that differ. */
export interface Conflict {
  readonly subject: string;
  readonly path: string;
  /** Most trusted first; at least two, pairwise different in value or state. */
  readonly facts: readonly Fact[];
}

/** The same subject declared by two native declarations of the same kind. */
export interface Duplicate {
  readonly subject: string;
  readonly declaration: string;
  readonly places: readonly Origin[];
}

/** `from` is built on, or uses, `to`. Inferred links say so and make the list incomplete. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly inferred: boolean;
}

export interface Dossier {
  /** The organisation first, then systems, models, datasets, each sorted by id. */
  readonly subjects: readonly Subject[];
  /** Every declared value, sorted by subject, path and precedence: the first of each path is the one shown. */
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  readonly duplicates: readonly Duplicate[];
  readonly links: readonly Link[];
}
