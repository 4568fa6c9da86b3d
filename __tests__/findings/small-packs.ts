/** Two small packs in the real format, loaded by the real loader: enough rules to move in and out of scope. */
import { loadPack } from '../../src/policy/load-pack.ts';
import type { Pack, Rule } from '../../src/policy/rule.ts';

interface RuleText {
  readonly id: string;
  /** Kinds that the rule format does not take yet are set after loading. */
  readonly kind?: Rule['kind'];
  readonly subject: string;
  readonly when?: string;
  readonly from?: string;
  readonly severity?: string;
  readonly requires: string;
  readonly certainty?: string;
  readonly controls?: string;
}

function ruleFile(jurisdiction: string, rule: RuleText): { path: string; text: string } {
  const text = `
id: ${rule.id}
subject: ${rule.subject}
title: Title of ${rule.id}
source: { instrument: act, provision: "Art. 1", url: "https://law.example/act", force: law, certainty: { text: ${rule.certainty ?? 'primary'}, date: primary } }
${rule.when === undefined ? '' : `when: ${JSON.stringify(rule.when)}`}
from: ${rule.from ?? '2025-01-01'}
severity: ${rule.severity ?? 'error'}
requires: ${rule.requires}
controls: [${rule.controls ?? 'id.intended-use'}]
leaves_to_humans: Whether it is true.
finding: What ${rule.id} asks for is missing.
remedy: Declare what ${rule.id} asks for.
examples: [{ title: none, as_of: 2026-11-23, facts: {}, verdict: undetermined }]
`;
  return { path: `policies/${jurisdiction}/rules/${rule.id}.yml`, text };
}

function smallPack(jurisdiction: string, rules: readonly RuleText[]): Pack {
  const head = `
id: ${jurisdiction}
jurisdiction: ${jurisdiction}
title: Pack of ${jurisdiction}
version: 0.1.0
reviewed_on: 2026-11-23
instruments:
  act: { title: The Act, issuer: A parliament, force: law, url: "https://law.example/act", date: 2024-01-01 }
`;
  const files = [
    { path: `policies/${jurisdiction}/pack.yml`, text: head },
    ...rules.map((rule) => ruleFile(jurisdiction, rule)),
  ];
  const load = loadPack(files, 'built-in', null);
  if (!load.ok) throw new Error(JSON.stringify(load.problems, null, 1));
  const kinds = new Map(rules.map((rule) => [rule.id, rule.kind ?? 'duty']));
  const { pack } = load.loaded;
  return { ...pack, rules: pack.rules.map((rule) => ({ ...rule, kind: kinds.get(rule.id) ?? rule.kind })) };
}

const HIRING = "system.markets.eu.offered && 'recruitment' in system.uses && system.exclusions.size() == 0.0";

/** EU rules on a hiring system, its model and its organisation. */
export const EU: Pack = smallPack('eu', [
  {
    id: 'eu-impact',
    subject: 'system',
    when: HIRING,
    requires: '[{ id: dpia, declared: [system.dpia] }]',
    controls: 'impact',
  },
  {
    id: 'eu-logs',
    subject: 'system',
    when: HIRING,
    requires:
      '[{ id: days, declared: [system.logging.retention_days], holds: "system.logging.retention_days >= 183.0" }]',
    controls: 'logs',
  },
  {
    id: 'eu-annex',
    subject: 'system',
    when: HIRING,
    from: `[{ on: never, if: "system.markets.eu.first_placed_on < '2026-08-02'" }, { on: 2027-12-02 }]`,
    requires: '[{ id: register, declared: [system.risk_management.register] }]',
  },
  {
    id: 'eu-old',
    subject: 'system',
    when: HIRING,
    from: `[{ on: 2030-01-01, if: "system.markets.eu.first_placed_on < '2020-01-01'" }, { on: 2025-01-01 }]`,
    requires: '[{ id: oversight, declared: [system.oversight.owner] }]',
  },
  {
    id: 'eu-card',
    subject: 'model',
    severity: 'error',
    requires: '[{ id: limits, declared: [model.card.limitations] }]',
    controls: 'card',
  },
]);

/** UK rules on the same system. */
export const UK: Pack = smallPack('uk', [
  {
    id: 'uk-impact',
    subject: 'system',
    when: "system.markets.uk.offered && 'recruitment' in system.uses",
    requires: '[{ id: dpia, declared: [system.dpia] }]',
    controls: 'impact',
  },
  { id: 'uk-register', subject: 'org', requires: '[{ id: contact, declared: [org.contact] }]', severity: 'notice' },
]);
