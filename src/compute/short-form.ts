/** Owns the few words that a report says about the compute of one model; the whole sheet is a command of its own. */
import { type Estimate, NOTIONS } from './estimate.ts';
import { inFigures } from './inconsistency.ts';
import { isClosed, type Range } from './interval.ts';
import { type ComputeRegime, linesFor } from './regime.ts';
import { assess } from './thresholds.ts';

/** One model. Amounts are FLOP in words; null where there is none. */
export interface ShortForm {
  readonly subject: string;
  readonly figures: readonly {
    readonly counts: string;
    readonly declared: string | null;
    readonly recomputed: string | null;
  }[];
  readonly lines: readonly {
    readonly id: string;
    readonly title: string;
    readonly provision: string;
    readonly answer: 'above' | 'not-above' | 'undetermined';
    /** What would decide it, a sentence each. */
    readonly decides: readonly string[];
  }[];
}

/** Null for a model that declares nothing of its compute. */
export function shortFormOf(estimate: Estimate, regime: ComputeRegime): ShortForm | null {
  const { plan, totals } = estimate;
  const figures = NOTIONS.map((counts) => ({
    counts,
    declared: inWords(plan.declared[counts]),
    recomputed: inWords(totals?.[counts].best ?? null),
  })).filter(({ declared, recomputed }) => declared !== null || recomputed !== null);
  if (figures.length === 0) return null;
  return {
    subject: plan.subject,
    figures,
    lines: linesFor(estimate, regime).map((threshold) => {
      const { answer, decides } = assess(threshold, estimate);
      const { id, title, provision } = threshold;
      return { id, title, provision, answer, decides: decides.map((decider) => decider.message) };
    }),
  };
}

/** A lower bound of nothing is no amount. */
function inWords(range: Range | null): string | null {
  return range === null || (!isClosed(range) && range.low === 0) ? null : inFigures(range);
}
