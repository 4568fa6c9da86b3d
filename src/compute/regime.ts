/** Owns what the regimes judged by ask of training compute, and which lines that draws for one model. */
import type { Estimate } from './estimate.ts';
import { type ThirdRule, type Threshold, thirdThreshold } from './thresholds.ts';

export interface ComputeRegime {
  /** Share by which a figure without a margin of its own may be off. */
  readonly margin: number;
  readonly thresholds: readonly Threshold[];
  readonly third: ThirdRule | null;
}

/** The lines of a regime; for a model that modifies another one, the line of the modification too. */
export function linesFor(estimate: Estimate, { thresholds, third }: ComputeRegime): readonly Threshold[] {
  return third !== null && estimate.plan.modifies ? [...thresholds, thirdThreshold(estimate, third)] : thresholds;
}
