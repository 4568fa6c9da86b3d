/**
 * Owns which declared figures the inputs contradict: amounts that follow from phases and runs and lie outside what is
 * declared, margin included. They never stand in for a declaration; they only speak against one.
 */
import { type Amounts, type Estimate, type Notion, withMargin } from './estimate.ts';
import { meets, type Range } from './interval.ts';
import { FIGURE_PATHS } from './training-inputs.ts';

/** A declared figure (fact path) and an amount that follows from the inputs and lies outside it. */
export interface Contradiction {
  readonly path: string;
  /** FLOP; the upper end is infinite where the inputs only give a lower bound. */
  readonly amount: Range;
}

/** All ways in which one amount is known. */
export function waysOf({ architecture, hardware, phases, best }: Amounts): readonly Range[] {
  return [architecture, hardware, phases, best].filter((way) => way !== null);
}

const FIGURES: readonly (readonly ['direct' | 'cumulative' | 'modification', Notion])[] = [
  ['direct', 'direct'],
  ['cumulative', 'cumulative'],
  ['modification', 'direct'],
];

/** Contradictions of one estimate, figure by figure, each amount once. */
export function contradictionsOf({ plan, margin, totals }: Estimate): readonly Contradiction[] {
  if (totals === null) return [];
  return FIGURES.flatMap(([figure, notion]) => {
    const declared = plan.declared[figure];
    if (declared === null || (figure === 'modification' && !plan.modifies)) return [];
    const outside = waysOf(totals[notion]).filter((way) => !meets(way, withMargin(declared, margin)));
    const distinct = new Map(outside.map((way) => [`${way.low} ${way.high}`, way]));
    return [...distinct.values()].map((amount) => ({ path: FIGURE_PATHS[figure], amount }));
  });
}
