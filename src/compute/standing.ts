/**
 * Owns what stands for one sum: the figure declared, and beside it whatever leads outside its interval. Both thresholds and
 * derived facts rest on it, so that a low declaration passes in neither.
 */
import { type Amounts, type Estimate, type Notion, withMargin } from './estimate.ts';
import { isClosed, meets, type Range, widened } from './interval.ts';
import { FIGURE_PATHS } from './training-inputs.ts';

export type Counts = Notion | 'modification';

export interface Standing {
  /** Fact path of the declared figure. */
  readonly path: string;
  /** With the margin, where it has none of its own. */
  readonly declared: Range | null;
  /** What follows from the inputs and has no value in common with the figure declared. */
  readonly outside: readonly Range[];
  /** Where no figure is declared: what follows from the inputs, margin included; open above where something is missing. */
  readonly worked: readonly Range[];
}

export function standingOf(counts: Counts, estimate: Estimate): Standing {
  const { plan, margin, totals } = estimate;
  const figure = plan.declared[counts];
  const path = FIGURE_PATHS[counts];
  const amounts = totals && (counts === 'modification' ? (plan.modifies ? totals.direct : null) : totals[counts]);
  // What directly updated parameters is part of the whole: it is at least that much.
  const part = counts === 'cumulative' ? plan.declared.direct : null;
  const floor = part ? [{ low: withMargin(part, margin).low, high: Number.POSITIVE_INFINITY }] : [];
  if (figure === null) {
    const worked = amounts ? [isClosed(amounts.best) ? widened(amounts.best, margin) : amounts.best] : [];
    return { path, declared: null, outside: [], worked: narrowest(worked, floor) };
  }
  const declared = withMargin(figure, margin);
  const outside = [...(amounts ? waysOf(amounts) : []), ...floor].filter((way) => !meets(way, declared));
  return { path, declared, outside, worked: [] };
}

function waysOf({ architecture, hardware, phases, best }: Amounts): readonly Range[] {
  return [architecture, hardware, phases, best].filter((way) => way !== null);
}

/** A closed result says more than a lower bound; they stand side by side where they contradict. */
function narrowest(worked: readonly Range[], atLeast: readonly Range[]): readonly Range[] {
  const [result, bound] = [worked[0], atLeast[0]];
  if (!result || !bound) return [...worked, ...atLeast];
  return result.high >= bound.low ? [{ low: Math.max(result.low, bound.low), high: result.high }] : [result, bound];
}
