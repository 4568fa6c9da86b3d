/** Owns profiles: what a pack becomes for a team that takes some voluntary instruments more seriously. */
import type { Item, Pack, Rule, SeverityRow } from './rule.ts';

/** The pack with the rules of the raised instruments one step up: notices become warnings, and nothing becomes an error. */
export function withProfiles(pack: Pack, chosen: readonly string[]): Pack {
  const raised = new Set(chosen.flatMap((name) => pack.profiles[name]?.raises ?? []));
  if (raised.size === 0) return pack;
  return { ...pack, rules: pack.rules.map((rule) => (raised.has(rule.source.instrument) ? raise(rule) : rule)) };
}

function raise(rule: Rule): Rule {
  if (rule.kind === 'information') return rule;
  return { ...rule, severity: rule.severity.map(step), requires: rule.requires.map(raiseItem) };
}

function raiseItem(item: Item): Item {
  return { ...item, severity: item.severity.map(step), any: item.any.map(raiseItem) };
}

function step(row: SeverityRow): SeverityRow {
  return row.is === 'notice' ? { ...row, is: 'warning' } : row;
}
