/**
 * Owns the method by hardware (Guidelines, Annex A.2.1): accelerator-hours × 3600 × dense peak × model FLOP utilisation of
 * one run. Peak and utilisation must be of the same number format. A utilisation that is no model FLOP utilisation only
 * bounds from above; one that is not declared is what utilisation can be, never a point.
 */
import type { Accelerator } from './accelerator-table.ts';
import { ACCELERATORS } from './accelerators.gen.ts';
import { acceleratorsNamed, densePeak } from './accelerators.ts';
import { hull, isClosed, OPEN, over, type Range, scaled, times } from './interval.ts';
import type { RunInputs } from './training-inputs.ts';

export interface RunEstimate {
  readonly flop: Range;
  /** Hours of all accelerators together; null where they are not known. */
  readonly hours: Range | null;
  /** Operations at the dense peak through all hours: what a utilisation of one would mean. */
  readonly atPeak: Range | null;
  readonly assumptions: readonly string[];
  readonly missing: readonly string[];
}

const SECONDS_PER_HOUR = 3600;
const HOURS_PER_DAY = 24;
const TERA = 1e12;

/** Operations of one run. What is missing leaves the result open or, for utilisation, an upper bound. */
export function estimateByHardware(inputs: RunInputs): RunEstimate {
  const missing: string[] = [];
  const assumptions: string[] = [];
  const hours = hoursOf(inputs, missing);
  const peak = peakOf(inputs, missing, assumptions);
  const utilisation = utilisationOf(inputs, missing, assumptions);
  const atPeak = hours && peak ? scaled(times(hours, peak), SECONDS_PER_HOUR) : null;
  return { flop: atPeak ? times(atPeak, utilisation) : OPEN, hours, atPeak, assumptions, missing };
}

function hoursOf({ quantities: q }: RunInputs, missing: string[]): Range | null {
  if (q.accelerator_hours && q.accelerator_hours.high > 0) return q.accelerator_hours;
  const wall = q.wall_hours ?? (q.wall_days ? scaled(q.wall_days, HOURS_PER_DAY) : undefined);
  if (wall && q.count && wall.high > 0 && q.count.high > 0) return times(wall, q.count);
  missing.push(wall ? 'count' : q.count ? 'wall_hours' : 'accelerator_hours');
  return null;
}

/** The peak of what is counted: a core or die has its part of the unit's. */
function peakOf(inputs: RunInputs, missing: string[], assumptions: string[]): Range | null {
  const units = inputs.accelerator === null ? [] : acceleratorsNamed(inputs.accelerator);
  const share = shareOf(inputs, units, assumptions);
  const declared = inputs.quantities.peak_tflops;
  if (declared && declared.high > 0) return scaled(declared, TERA * share);
  if (inputs.accelerator === null || inputs.precision === null) {
    missing.push(inputs.accelerator === null ? 'accelerator' : 'precision');
    return null;
  }
  const table = densePeak(units, inputs.precision);
  if (table === null) {
    missing.push('peak_tflops');
    return null;
  }
  if (table.low < table.high)
    assumptions.push(`"${inputs.accelerator}" leaves open which is meant: ${units.map((u) => u.id).join(', ')}`);
  return scaled(table, share);
}

function shareOf({ counting }: RunInputs, units: readonly Accelerator[], assumptions: string[]): number {
  const parts = counting === null || counting === 'units' ? undefined : units[0]?.parts?.[counting];
  if (parts === undefined) return 1;
  assumptions.push(counting === 'boards' ? `${parts} units stand on one board` : `${parts} ${counting} make one unit`);
  return counting === 'boards' ? parts : 1 / parts;
}

/**
 * Executed operations with full recomputation are divided by their surplus. What a driver or profiler counts is busy time:
 * it is never below the model FLOP utilisation, so it bounds from above.
 */
function utilisationOf(inputs: RunInputs, missing: string[], assumptions: string[]): Range {
  const declared = inputs.quantities.utilisation;
  if (!declared || declared.high > 1 || declared.high <= 0) {
    missing.push('utilisation');
    const [low, high] = ACCELERATORS.utilisation.possible;
    assumptions.push(`model FLOP utilisation is not declared, so all that is possible stands: ${low} to ${high}`);
    return { low, high };
  }
  if (inputs.utilisationKind === 'mfu') return declared;
  if (inputs.utilisationKind === 'hfu') return withoutRecomputation(inputs, declared, assumptions);
  missing.push(inputs.utilisationKind === null ? 'utilisation_kind' : 'utilisation');
  const [least] = ACCELERATORS.utilisation.possible;
  assumptions.push('what a driver or profiler counts is busy time: model FLOP utilisation is at most that');
  return { low: Math.min(least, declared.low), high: declared.high };
}

function withoutRecomputation(inputs: RunInputs, declared: Range, assumptions: string[]): Range {
  if (inputs.checkpointing === 'none') return declared;
  const less = scaled(declared, 1 / ACCELERATORS.utilisation.recomputation);
  if (inputs.checkpointing === 'full') {
    assumptions.push('hardware utilisation is divided by 4/3 for full recomputation of activations');
    return less;
  }
  assumptions.push('how much is recomputed is not declared, so none and all stand');
  return hull(less, declared);
}

/** Utilisation that a number of operations implies; null where hardware or operations are not known. */
export function impliedUtilisation(flop: Range, atPeak: Range | null): Range | null {
  return atPeak === null || atPeak.low <= 0 || !isClosed(flop) ? null : over(flop, atPeak);
}
