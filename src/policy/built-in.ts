/** Owns the packs that ship with the tool: compiled at build time, without their examples. */
import compiled from './packs.gen.json' with { type: 'json' };
import type { Pack } from './rule.ts';

/** All built-in packs, in the order of the jurisdictions as reports show them. */
export function builtInPacks(): readonly Pack[] {
  return compiled as unknown as readonly Pack[];
}
