/** Hand-made judgements for what the small packs do not reach. */
import type { ItemOutcome, Judgement } from '../../src/policy/judgement.ts';
import type { Rule } from '../../src/policy/rule.ts';

const RULE: Rule = {
  id: 'eu-rule',
  jurisdiction: 'eu',
  pack: 'eu',
  kind: 'duty',
  subject: 'system',
  title: 'A rule',
  source: {
    instrument: 'act',
    provision: 'Art. 1',
    url: 'https://law.example/act',
    force: 'law',
    certainty: { text: 'primary', date: 'primary' },
  },
  when: null,
  from: [],
  until: null,
  severity: [{ is: 'error', if: null }],
  requires: [],
  controls: ['impact'],
  leavesToHumans: 'Whether it is true.',
  finding: 'Something is missing.',
  remedy: 'Declare it.',
  snippet: null,
  supersedes: [],
  waivable: true,
  file: 'rules/eu-rule.yml',
};

/** A rule with changes. */
export function rule(changes: Partial<Rule>): Rule {
  return { ...RULE, ...changes };
}

/** A judgement with changes: violated for the hiring system unless said otherwise. */
export function judgement(changes: Partial<Judgement> = {}): Judgement {
  return {
    rule: RULE,
    subject: 'system:hiring',
    verdict: 'violated',
    contradicted: false,
    moot: false,
    severity: 'error',
    items: [],
    missing: [],
    assumed: [],
    read: [],
    appliesFrom: '2025-01-01',
    possibleDates: [],
    upcoming: null,
    upcomingItems: [],
    certainty: 'primary',
    notes: [],
    informs: false,
    trace: { when: null, items: [] },
    ...changes,
  };
}

/** A failing item with changes. */
export function item(changes: Partial<ItemOutcome> = {}): ItemOutcome {
  return {
    id: 'part',
    verdict: 'violated',
    reason: 'undeclared',
    missing: [{ subject: 'system:hiring', path: 'dpia' }],
    element: null,
    severity: 'error',
    finding: null,
    remedy: null,
    snippet: null,
    notApplicable: [],
    ...changes,
  };
}
