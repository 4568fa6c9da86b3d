/**
 * Owns reading quantities as people write them, where a declaration holds text instead of a number: which notation a unit
 * of the vocabulary goes with. The notations themselves belong to the compute room.
 */
import { type Asked, lostSuperscript, readQuantity } from '../compute/quantity.ts';
import type { FactValue } from '../facts/fact.ts';

/** `value` to be taken, `refused` with a sentence and, where it is certain, what to write. */
export type WrittenQuantity =
  | { readonly is: 'value'; readonly value: FactValue }
  | { readonly is: 'refused'; readonly message: string; readonly write: string | null };

const ASKED: Readonly<Record<string, Asked>> = {
  FLOP: 'flop',
  'TFLOP/s': 'flop-per-second',
  hours: 'hours',
  share: 'share',
  parameters: 'count',
  tokens: 'count',
  patches: 'count',
  samples: 'count',
  accelerators: 'count',
  passes: 'count',
};
/** Fields in another unit than the notation gives. */
const DIVISORS: Readonly<Record<string, number>> = { 'TFLOP/s': 1e12 };

/** Reads text for a field with this unit; null where its unit has no notation of its own, or nothing looks like a figure. */
export function readWritten(text: string, unit: string | undefined): WrittenQuantity | null {
  const asked = unit !== undefined && Object.hasOwn(ASKED, unit) ? ASKED[unit] : undefined;
  // A bare rate is already in the unit of its field.
  if (asked === undefined || !/\d/.test(text) || (asked === 'flop-per-second' && !/flop/i.test(text))) return null;
  const found = readQuantity(text, asked);
  if (found.is === 'refused') return { is: 'refused', message: found.message, write: found.suggestion };
  const end = (value: number) => Number((value / (DIVISORS[unit ?? ''] ?? 1)).toPrecision(12));
  const [low, high] = [end(found.value.low), end(found.value.high)];
  return { is: 'value', value: low === high ? low : { low, high } };
}

/** What a number is in truth that cannot be meant as it stands in a field with this unit; null where it can. */
export function refuseNumber(
  value: number,
  unit: string | undefined,
): { readonly message: string; readonly write: string } | null {
  const meant = unit === 'FLOP' ? lostSuperscript(value) : null;
  if (meant !== null)
    return {
      message: `${value} looks like a power of ten whose superscript was lost in copying: ${meant}.`,
      write: meant,
    };
  if (unit !== 'share' || value <= 1 || value > 100) return null;
  const share = String(Number((value / 100).toPrecision(12)));
  return { message: `${value} looks like a percentage; it is written as a share of one: ${share}.`, write: share };
}
