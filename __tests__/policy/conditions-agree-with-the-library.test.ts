import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFacts, conditions, type Facts } from './expressions.ts';
import { ask } from './workbench.ts';

const library = new Environment({ unlistedVariablesAreDyn: true });

type Answer = { readonly answered: true; readonly value: unknown } | { readonly answered: false };

function theirs(text: string, facts: Facts): Answer {
  try {
    const value: unknown = library.evaluate(text, { org: {}, system: {}, datasets: [], models: [], ...facts });
    return { answered: true, value: typeof value === 'bigint' ? Number(value) : value };
  } catch {
    return { answered: false };
  }
}

function ours(text: string, facts: Facts): Answer {
  const { value } = ask(text, { facts });
  return value === undefined ? { answered: false } : { answered: true, value };
}

const FACTS: Facts = {
  org: { headcount: 24, kinds: ['employer'] },
  system: {
    markets: { eu: { offered: true, output_used: false, first_placed_on: '2026-08-02' } },
    decision: { profiling: false, human_involvement: 'token' },
    logging: { retention_days: 183 },
    phase: 'pilot',
    uses: ['recruitment', 'justice'],
    biometrics: [],
    exclusions: [{ id: 'personal-use', reason: 'At home.' }],
    screening: { practices: { manipulation: false } },
  },
  models: [{ id: 'ranker', origin: 'own', training: { direct_flop: 3e24 } }],
  datasets: [
    { id: 'cv', personal: true, phases: ['finetune'] },
    { id: 'ads', personal: false, phases: ['pretrain', 'test'] },
  ],
};

/** Written by hand: one line for every operator, macro and precedence that both know. */
const SHARED = [
  'system.markets.eu.offered && !system.decision.profiling',
  'false || system.markets.eu.offered && false',
  'system.decision.profiling || system.markets.eu.output_used || system.markets.eu.offered',
  'system.logging.retention_days >= 183.0',
  'system.logging.retention_days > 183.0',
  'system.logging.retention_days < 183.0 || org.headcount <= 24.0',
  'system.logging.retention_days == 183.0 && org.headcount != 25.0',
  'system.logging.retention_days > 182',
  'org.headcount + 2.0 * 3.0 == 30.0',
  '(org.headcount + 2.0) * 3.0 == 78.0',
  'org.headcount - 4.0 - 3.0 == 17.0',
  'org.headcount / 4.0 / 2.0 == 3.0',
  '-org.headcount < -23.0',
  'models.exists(m, m.training.direct_flop > 1e24 && m.training.direct_flop < 1e25)',
  "system.markets.eu.first_placed_on < '2026-08-03' && system.markets.eu.first_placed_on >= '2026-08-02'",
  "system.phase == 'pilot' ? system.logging.retention_days > 100.0 : system.decision.profiling",
  "(system.phase == 'retired' ? 1.0 : 2.0) == 2.0",
  'true ? false : true ? true : true',
  "'justice' in system.uses && !('gambling' in system.uses)",
  "system.phase in ['pilot', 'production']",
  'system.uses == []',
  'system.biometrics == [] && system.uses != []',
  'size(system.uses) == 2',
  'system.uses.size() > 1',
  'size(datasets.filter(d, d.personal)) == 1',
  'datasets.exists(d, d.personal) && !datasets.all(d, d.personal)',
  "datasets.all(d, !d.personal || 'finetune' in d.phases)",
  "datasets.exists(d, d.phases.exists(p, p == 'test') && d.id == 'ads')",
  'datasets.map(d, d.id) != []',
  "'cv' in datasets.map(d, d.id)",
  "datasets.exists(d, models.exists(m, m.id == 'ranker' && d.personal))",
  "system.exclusions.exists(e, e.id == 'personal-use' && e.reason != '')",
  '!system.screening.practices["manipulation"]',
  '[1.0, 2.0].exists(n, n * 2.0 == 4.0)',
];

/** Where we part from the library on purpose: what it answers, what we answer, and why. */
const DEVIATIONS: readonly { text: string; theirs: Answer; ours: Answer; why: string }[] = [
  {
    text: 'size(system.uses) == 2.0',
    theirs: { answered: false },
    ours: { answered: true, value: true },
    why: 'the library tells whole numbers from others; we have one type of number',
  },
  {
    text: '2.0 == 2',
    theirs: { answered: false },
    ours: { answered: true, value: true },
    why: 'one type of number',
  },
  {
    text: '7 / 2 == 3',
    theirs: { answered: true, value: true },
    ours: { answered: true, value: false },
    why: 'one type of number, so that division keeps the remainder',
  },
  {
    text: 'org.headcount / 0.0 > 1.0',
    theirs: { answered: true, value: true },
    ours: { answered: false },
    why: 'nothing infinite is a quantity',
  },
  {
    text: 'org.founded > 1.0 || true',
    theirs: { answered: true, value: true },
    ours: { answered: false },
    why: 'the library absorbs every error beside a decisive operand, ours takes a misspelt fact for a fault of the pack',
  },
];

describe('conditions and the library that parses them', () => {
  it.each(SHARED)('agree on %s', (text) => {
    const expected = theirs(text, FACTS);
    expect(expected.answered).toBe(true);
    expect(ours(text, FACTS)).toEqual(expected);
  });

  it.each(DEVIATIONS)('part on $text: $why', ({ text, theirs: library, ours: own }) => {
    expect(theirs(text, FACTS)).toEqual(library);
    const answer = (): Answer => {
      try {
        return ours(text, FACTS);
      } catch {
        return { answered: false };
      }
    };
    expect(answer()).toEqual(own);
  });

  it('agree on generated conditions wherever both answer, and nearly always both do', () => {
    let both = 0;
    let all = 0;
    fc.assert(
      fc.property(conditions, allFacts, (text, facts) => {
        const [expected, actual] = [theirs(text, facts), ours(text, facts)];
        all += 1;
        if (!expected.answered || !actual.answered) return;
        both += 1;
        expect(actual).toEqual(expected);
      }),
      { numRuns: 1500, seed: 20261123 },
    );
    expect(both / all).toBeGreaterThan(0.95);
  });
});
