/** Owns holding packs against the register of obligations: each id is answered by a rule or left out with a reason. */
import { parse } from 'yaml';
import type { LoadedPack } from './load-pack.ts';

/** Obligations by jurisdiction, as `policies/obligations.yml` lists them. */
export type Register = Readonly<Record<string, readonly string[]>>;

export interface Coverage {
  readonly jurisdiction: string;
  readonly obligations: number;
  readonly byRule: number;
  readonly leftOut: number;
  /** What is wrong, one sentence each; empty where every obligation is accounted for. */
  readonly problems: readonly string[];
}

/** Reads the register. Throws where the file is none. */
export function parseRegister(text: string): Register {
  const register = parse(text) as Register;
  for (const [jurisdiction, ids] of Object.entries(register)) {
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
      throw new Error(`the register must list ids under "${jurisdiction}"`);
  }
  return register;
}

/** How the packs account for each obligation of the register. */
export function coverageOf(register: Register, packs: readonly LoadedPack[]): readonly Coverage[] {
  return Object.entries(register).map(([jurisdiction, ids]) => {
    const own = packs.filter(({ pack }) => pack.jurisdiction === jurisdiction);
    const covered = new Map<string, string>();
    for (const { covers } of own)
      for (const [rule, answered] of covers) for (const id of answered) covered.set(id, rule);
    const leftOut = new Set(own.flatMap(({ notEncoded }) => Object.keys(notEncoded)));
    const known = new Set(ids);
    const problems = [
      ...ids
        .filter((id) => !covered.has(id) && !leftOut.has(id))
        .map((id) => `${id} has no rule and no entry under not_encoded`),
      ...ids
        .filter((id) => covered.has(id) && leftOut.has(id))
        .map((id) => `${id} is answered by the rule ${covered.get(id)} and stands under not_encoded too`),
      ...[...covered]
        .filter(([id, rule]) => !known.has(id) && id !== rule)
        .map(([id, rule]) => `the rule ${rule} covers ${id}, which the register lacks`),
      ...[...leftOut].filter((id) => !known.has(id)).map((id) => `not_encoded has ${id}, which the register lacks`),
    ];
    return {
      jurisdiction,
      obligations: ids.length,
      byRule: ids.filter((id) => covered.has(id)).length,
      leftOut: ids.filter((id) => !covered.has(id) && leftOut.has(id)).length,
      problems,
    };
  });
}
