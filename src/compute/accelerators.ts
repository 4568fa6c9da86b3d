/** Owns finding an accelerator by the name that people write, and its dense peak. */
import type { Accelerator, Precision } from './accelerator-table.ts';
import { ACCELERATORS } from './accelerators.gen.ts';
import type { Range } from './interval.ts';

/** All units that a name can mean: several where it leaves the form factor or variant open, none where it is unknown. */
export function acceleratorsNamed(name: string): readonly Accelerator[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, 12);
  const runs = words.flatMap((_, i) => [1, 2, 3].map((length) => words.slice(i, i + length).join('')));
  const known = ACCELERATORS.units.filter((unit) => unit.names.some((alias) => runs.includes(alias)));
  const formed = known.filter(({ forms }) => forms?.some((form) => words.some((word) => word.startsWith(form))));
  return formed.length > 0 ? formed : known;
}

/** Lowest and highest dense peak of the units in FLOP/s; null where one is not recorded for the format. */
export function densePeak(units: readonly Accelerator[], precision: Precision): Range | null {
  const peaks = units.map((unit) => unit.peak[precision]);
  const known = peaks.filter((peak) => peak !== undefined);
  if (known.length === 0 || known.length < peaks.length) return null;
  return { low: Math.min(...known) * 1e12, high: Math.max(...known) * 1e12 };
}

const PEAK_ROUNDING = 0.01;

/**
 * What a declared peak was mistaken for: a headline figure, or one of units that do not multiply matrices. The dense peak of
 * the format asked for is no slip.
 */
export function slipOf(units: readonly Accelerator[], precision: Precision, peak: number): 'sparse' | 'plain' | null {
  const near = (value: number) => Math.abs(peak - value) <= value * PEAK_ROUNDING;
  if (units.some((unit) => near(unit.peak[precision] ?? 0))) return null;
  if (units.some((unit) => unit.sparse?.some(near))) return 'sparse';
  return units.some((unit) => unit.plain?.some(near)) ? 'plain' : null;
}
