/** Owns the shape of what does not fit together in a declaration of compute. */

/** What kind of slip or contradiction it is; reports and rules refer to these words. */
export type InconsistencyCode =
  | 'declared-differs'
  | 'declared-counts-recomputation'
  | 'phase-differs'
  | 'methods-differ'
  | 'methods-disagree'
  | 'phases-exceed-total'
  | 'total-exceeds-phases'
  | 'cumulative-below-direct'
  | 'lost-superscript'
  | 'parameters-differ'
  | 'mixture-total-only'
  | 'mixture-active-above-total'
  | 'mixture-total-used'
  | 'encoder-decoder-as-one'
  | 'tokens-missing'
  | 'base-absent'
  | 'accelerator-unknown'
  | 'accelerator-open'
  | 'peak-sparse'
  | 'peak-plain'
  | 'peak-unknown'
  | 'peak-unit'
  | 'parts-or-units'
  | 'utilisation-percent'
  | 'utilisation-impossible'
  | 'utilisation-unusual'
  | 'utilisation-not-mfu'
  | 'hours-summed';

/** `error`: cannot be right as it stands. `warning`: hardly. `notice`: to be known. */
export type Weight = 'error' | 'warning' | 'notice';

/** A value to write at one fact path; only where it is certain. */
export interface Suggestion {
  readonly path: string;
  readonly value: string;
}

export interface Inconsistency {
  readonly code: InconsistencyCode;
  readonly weight: Weight;
  /** A sentence for people, numbers included. */
  readonly message: string;
  /** Fact paths of the inputs concerned, the one to look at first in front. */
  readonly paths: readonly string[];
  /** The numbers it rests on, by name. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly suggestion: Suggestion | null;
}

/** An amount in words: three figures, both ends where they differ. */
export function inFigures({ low, high }: { readonly low: number; readonly high: number }): string {
  const three = (n: number) =>
    n === 0 ? '0' : n >= 1e5 || n < 1e-3 ? trim(n.toExponential(2)) : String(Number(n.toPrecision(3)));
  if (low === high || three(low) === three(high)) return three(low);
  return Number.isFinite(high) ? `${three(low)} to ${three(high)}` : `at least ${three(low)}`;
}

function trim(exponential: string): string {
  return exponential.replace(/\.?0+e/, 'e').replace('e+', 'e');
}
