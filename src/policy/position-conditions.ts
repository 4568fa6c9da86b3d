/**
 * Owns giving the conditions of a compiled pack their positions back, by parsing their text again: only explanations
 * quote parts of a condition, so compiled packs leave positions out.
 */
import { parseCondition } from './parse-condition.ts';
import type { Pack } from './rule.ts';

/** The same pack with every condition parsed from its text. */
export function positionConditions(pack: Pack): Pack {
  return restored(pack) as Pack;
}

function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored);
  if (typeof value !== 'object' || value === null) return value;
  if ('tree' in value && 'text' in value && typeof value.text === 'string') {
    const parsed = parseCondition(value.text);
    return parsed.ok ? parsed.condition : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, restored(part)]));
}
