/** The Union's lines and some of other regimes, as a caller hands them in. */
import { exactly, type Operator } from '../../src/compute/interval.ts';
import type { ThirdRule, Threshold } from '../../src/compute/thresholds.ts';

function line(value: number, operator: Operator, counts: Threshold['counts']): Threshold {
  return {
    id: `line-${value}`,
    title: 'A line',
    value: exactly(value),
    operator,
    counts,
    provision: 'somewhere',
    since: null,
    note: null,
  };
}

export const GENERAL = line(1e23, '>', 'direct');
export const SYSTEMIC = line(1e25, '>', 'cumulative');
export const AT_LEAST_1E26 = line(1e26, '>=', 'cumulative');
export const ABOVE_1E26 = line(1e26, '>', 'cumulative');
export const THIRD: ThirdRule = { general: 1e23, systemic: 1e25, provision: 'Guidelines, section 3.2', since: null };
