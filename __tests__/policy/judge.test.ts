import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { FactIndex } from '../../src/policy/fact-index.ts';
import { judge, judgeAll } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { dossierOf, failing, judgeConflict, judgeRule, names, onlyRule, source } from './workbench.ts';

const WHEN = { when: 'system.markets.eu.offered' };
const PURPOSE = { intended_purpose: 'Ranks applications.' };

function system(facts: object): { facts: Record<string, unknown> } {
  return { facts: { system: facts } };
}
function offered(value: unknown, more: object = {}): { facts: Record<string, unknown> } {
  return system({ markets: { eu: { offered: value } }, ...more });
}
function upcoming(judgement: Judgement) {
  return judgement.upcoming;
}

describe('whether a rule applies', () => {
  it('is no where its condition is false, and says what was read', () => {
    const result = judgeRule(WHEN, offered(false));
    expect(result).toMatchObject({ verdict: 'not-applicable', upcoming: null, items: [] });
    expect(names(result.read)).toEqual(['system.markets.eu.offered']);
  });

  it('is open where the condition is unknown: undetermined, naming the fact', () => {
    const result = judgeRule(WHEN);
    expect(result).toMatchObject({ verdict: 'undetermined', moot: false, items: [] });
    expect(names(result.missing)).toEqual(['system.markets.eu.offered']);
  });

  it('is moot where everything that it asks for is declared anyway', () => {
    expect(judgeRule(WHEN, system(PURPOSE))).toMatchObject({ verdict: 'undetermined', moot: true });
  });

  it('is undetermined for a reason in place of the answer', () => {
    const result = judgeRule(WHEN, offered({ not_applicable: 'A hobby.' }));
    expect(result.verdict).toBe('undetermined');
    expect(names(result.missing)).toEqual(['system.markets.eu.offered']);
    expect(names(result.read)).toEqual(['system.markets.eu.offered']);
  });

  it('lists what was assumed not to have happened', () => {
    const result = judgeRule({ when: 'system.exclusions == []' }, system(PURPOSE));
    expect(result.verdict).toBe('satisfied');
    expect(names(result.assumed)).toEqual(['system.exclusions']);
  });

  it('is judged for an implicit subject too, as undetermined', () => {
    const { pack, rule } = onlyRule(WHEN);
    const subject = {
      id: 'system:system',
      kind: 'system',
      key: 'system',
      name: 'x',
      implicit: true,
      places: [],
    } as const;
    const facts = new FactIndex({ subjects: [subject], facts: [], conflicts: [], duplicates: [], links: [] });
    expect(judge(rule, pack, 'system:system', facts, { asOf: '2026-11-23', trace: false }).verdict).toBe(
      'undetermined',
    );
  });
});

describe('dates of a rule', () => {
  const from = { from: '2027-12-02' };

  it('before the first day it is not applicable and tells the verdict of that day', () => {
    const result = judgeRule(from, {}, '2027-12-01');
    expect(result.verdict).toBe('not-applicable');
    expect(upcoming(result)).toEqual({ from: '2027-12-02', confirmed: true, conditional: false, verdict: 'violated' });
    expect(failing(result)).toEqual(['purpose:undeclared']);
    expect(judgeRule(from, system(PURPOSE), '2027-12-01').upcoming?.verdict).toBe('satisfied');
  });

  it('on the first day it applies', () => {
    expect(judgeRule(from, {}, '2027-12-02')).toMatchObject({
      verdict: 'violated',
      upcoming: null,
      appliesFrom: '2027-12-02',
    });
  });

  it('a rule that does not apply has nothing upcoming', () => {
    expect(judgeRule({ ...WHEN, ...from }, offered(false), '2027-12-01').upcoming).toBeNull();
  });

  it('what is upcoming is judged on that day, in definitions too', () => {
    const parts = { ...from, requires: '[{ id: fresh, holds: fresh }]' };
    const definitions = 'definitions: { fresh: "plus_months(system.version_date, 12) >= as_of" }\n';
    const rows = { ...parts, from: '[{ on: 2027-12-02, if: "fresh || !fresh" }]' };
    const facts = system({ version_date: '2026-06-01' });
    expect(judgeRule(rows, facts, '2026-11-23', definitions).upcoming?.verdict).toBe('violated');
  });

  it('between two possible dates it is undetermined and names what decides between them', () => {
    const rows = { from: '[{ on: 2025-08-02, if: system.procured_by_government }, { on: 2027-08-02 }]' };
    const result = judgeRule(rows);
    expect(result).toMatchObject({ verdict: 'undetermined', possibleDates: ['2025-08-02', '2027-08-02'] });
    expect(names(result.missing)).toEqual(['system.procured_by_government']);
    expect(judgeRule(rows, system(PURPOSE)).moot).toBe(true);
  });

  it('after an expected date it is undetermined until someone confirms it', () => {
    const rows = { from: '[{ on: 2026-01-01, confirmed: false }]' };
    const result = judgeRule(rows);
    expect(result).toMatchObject({ verdict: 'undetermined', missing: [] });
    expect(result.notes.join()).toContain('confirm');
  });

  it('repealed text applies until the day before it ends', () => {
    expect(judgeRule({ until: '2026-06-01' }, {}, '2026-05-31').verdict).toBe('violated');
    expect(judgeRule({ until: '2026-06-01' }, {}, '2026-06-01')).toMatchObject({
      verdict: 'not-applicable',
      upcoming: null,
    });
  });

  it('a row "never" ends the rule for whom it holds', () => {
    const rows = {
      from: '[{ on: never, if: system.procured_by_government, note: Placed before. }, { on: 2025-01-01 }]',
    };
    expect(judgeRule(rows, system({ procured_by_government: true }))).toMatchObject({
      verdict: 'not-applicable',
      appliesFrom: null,
      notes: ['Placed before.'],
    });
    expect(judgeRule(rows, system({ procured_by_government: false })).verdict).toBe('violated');
  });
});

describe('severity', () => {
  const rows = { severity: '[{ is: error, if: system.decision.significant }, { is: warning }]' };
  const significant = (value: boolean) => system({ decision: { significant: value } });

  it('takes the first row that holds, and the stricter one while it is unknown', () => {
    expect(judgeRule(rows, significant(true)).severity).toBe('error');
    expect(judgeRule(rows, significant(false)).severity).toBe('warning');
    expect(judgeRule(rows).severity).toBe('error');
  });

  it('says which facts it was taken from', () => {
    expect(names(judgeRule(rows, significant(false)).read)).toEqual(['system.decision.significant']);
  });

  it('is that of the worst failing item, not of those in order', () => {
    const items = {
      requires:
        '[{ id: a, declared: [system.intended_purpose], severity: notice }, { id: b, declared: [system.version], severity: warning }, { id: c, declared: [system.name] }]',
    };
    expect(judgeRule(items, system({ name: 'Ranker', ...PURPOSE })).severity).toBe('warning');
    expect(judgeRule(items, system({ name: 'Ranker', version: '1' })).severity).toBe('notice');
    expect(judgeRule(items, system({})).severity).toBe('error');
  });

  it('with conflicting facts is the strictest that any of them gives', () => {
    const path = 'decision.significant';
    expect(judgeConflict(rows, significant(false), [{ path, value: true }])).toMatchObject({
      verdict: 'violated',
      severity: 'error',
      contradicted: false,
    });
    expect(judgeConflict(rows, significant(true), [{ path, value: false }]).severity).toBe('error');
  });
});

describe('conflicting facts', () => {
  const path = 'markets.eu.offered';

  it.each([
    [true, false, 'violated'],
    [false, true, 'violated'],
  ] as const)('offered %s in one file and %s in another: the worst verdict stands', (first, second, verdict) => {
    const result = judgeConflict(WHEN, offered(first), [{ path, value: second }]);
    expect(result).toMatchObject({ verdict, contradicted: true });
    expect(names(result.read)).toContain('system.markets.eu.offered');
  });

  it('that lead to one verdict contradict nothing', () => {
    const rule = { requires: '[{ id: kept, declared: [system.logging.retention_days] }]' };
    const result = judgeConflict(rule, system({ logging: { retention_days: 30 } }), [
      { path: 'logging.retention_days', value: 90 },
    ]);
    expect(result).toMatchObject({ verdict: 'satisfied', contradicted: false });
  });

  it('are all tried: a third value that alone violates is found', () => {
    const rule = { requires: '[{ id: kept, holds: "system.logging.retention_days != 7.0" }]' };
    const { pack, rule: loaded } = onlyRule(rule);
    const { dossier, subject } = dossierOf(system({ logging: { retention_days: 30 } }));
    const first = dossier.facts.find((f) => f.path === 'logging.retention_days') as Fact;
    const facts = [first, { ...first, value: 60 }, { ...first, value: 7 }];
    const index = new FactIndex({ ...dossier, conflicts: [{ subject, path: first.path, facts }] });
    expect(judge(loaded, pack, subject, index, { asOf: '2026-11-23', trace: false })).toMatchObject({
      verdict: 'violated',
      contradicted: true,
    });
  });

  it('in two facts at once are combined: violated only together is found', () => {
    const rule = { requires: '[{ id: a, never: "system.markets.eu.offered && system.decision.profiling" }]' };
    const facts = system({ markets: { eu: { offered: false } }, decision: { profiling: false } });
    const result = judgeConflict(rule, facts, [
      { path, value: true },
      { path: 'decision.profiling', value: true },
    ]);
    expect(result).toMatchObject({ verdict: 'violated', contradicted: true });
  });

  it('between a value and a reason are tried with both', () => {
    const result = judgeConflict(WHEN, offered(false), [{ path, value: 'A hobby.', state: 'not-applicable' }]);
    expect(result).toMatchObject({ verdict: 'undetermined', contradicted: true });
    const accepted = { requires: '[{ id: a, declared: [system.intended_purpose], na: accepted }]' };
    const reasons = judgeConflict(accepted, system({ intended_purpose: { not_applicable: 'None.' } }), [
      { path: 'intended_purpose', value: 'None.', state: 'unknowable' },
    ]);
    expect(reasons).toMatchObject({ verdict: 'violated', contradicted: true });
  });

  it('that word a value and a reason alike are still tried with each', () => {
    const { pack, rule } = onlyRule({ requires: '[{ id: a, declared: [system.intended_purpose], na: accepted }]' });
    const { dossier, subject } = dossierOf(system({ intended_purpose: 'Ranks.' }));
    const first = dossier.facts.find((f) => f.path === 'intended_purpose') as Fact;
    const facts: Fact[] = [
      first,
      { ...first, value: 'None.', state: 'not-applicable' },
      { ...first, value: 'None.', state: 'unknowable' },
    ];
    const index = new FactIndex({ ...dossier, conflicts: [{ subject, path: first.path, facts }] });
    expect(judge(rule, pack, subject, index, { asOf: '2026-11-23', trace: false }).verdict).toBe('violated');
  });

  it('on which the date of an item turns are tried with both', () => {
    const rule = {
      requires:
        '[{ id: a, from: [{ on: 2025-01-01, if: system.markets.eu.offered }, { on: 2030-01-01 }], declared: [system.intended_purpose] }]',
    };
    expect(judgeConflict(rule, offered(false), [{ path, value: true }])).toMatchObject({
      verdict: 'violated',
      contradicted: true,
    });
  });

  it('that change only what lies ahead are told there', () => {
    const rule = { ...WHEN, from: '2027-12-02' };
    const result = judgeConflict(rule, offered(false), [{ path, value: true }]);
    expect(result).toMatchObject({ verdict: 'not-applicable', contradicted: true });
    expect(result.upcoming?.verdict).toBe('violated');
  });

  it('prefer a verdict that asks for something to a moot one', () => {
    const rule = { when: 'system.safety_component', requires: '[{ id: a, never: system.markets.eu.offered }]' };
    const result = judgeConflict(rule, offered(false), [{ path, value: true }]);
    expect(result).toMatchObject({ verdict: 'undetermined', moot: false });
  });

  it('too many to try make a rule undetermined, never a pass', () => {
    const keys = ['eu', 'uk', 'sg', 'jp'];
    const paths = keys.flatMap((k) => [`markets.${k}.offered`, `markets.${k}.output_used`]);
    const holds = paths.map((p) => `!system.${p}`).join(' || ');
    const markets = Object.fromEntries(keys.map((k) => [k, { offered: false, output_used: false }]));
    const all = paths.map((p) => `(system.${p} || !system.${p})`).join(' && ');
    const rule = { requires: `[{ id: a, holds: "(${all}) && (${holds})" }]` };
    const result = judgeConflict(
      rule,
      system({ markets }),
      paths.map((p) => ({ path: p, value: true })),
    );
    expect(result).toMatchObject({ verdict: 'undetermined', contradicted: true, moot: false });
    expect(result.missing).toHaveLength(8);
  });
});

describe('consistency rules', () => {
  const rule = { kind: 'consistency', requires: '[{ id: a, holds: "system.logging.retention_days <= 365.0" }]' };

  it('compare what is declared', () => {
    expect(judgeRule(rule, system({ logging: { retention_days: 400 } })).verdict).toBe('violated');
    expect(judgeRule(rule, system({ logging: { retention_days: 30 } })).verdict).toBe('satisfied');
  });

  it('do not apply to what cannot be compared, and ask for nothing', () => {
    expect(judgeRule(rule)).toMatchObject({ verdict: 'not-applicable', items: [], missing: [] });
  });

  it('stay undetermined where there was too much to compare', () => {
    const datasets = Array.from({ length: 90 }, (_, i) => ({ id: `d${i}`, personal: false }));
    const nested = 'datasets.exists(a, datasets.exists(b, datasets.exists(c, c.personal)))';
    const wide = { kind: 'consistency', requires: `[{ id: a, never: "${nested}" }]` };
    expect(judgeRule(wide, { facts: { system: {}, datasets } }).verdict).toBe('undetermined');
  });
});

describe('a judgement', () => {
  it('takes the weaker certainty of text and date', () => {
    expect(judgeRule({ source: source('law', 'primary', 'memory') }).certainty).toBe('memory');
    expect(judgeRule({ source: source('law', 'secondary', 'primary') }).certainty).toBe('secondary');
  });

  it('is the same with an explanation and without, one costing no steps of the other', () => {
    const { pack, rule } = onlyRule({ ...WHEN, requires: '[{ id: a, holds: "datasets.all(d, !d.personal)" }]' });
    const datasets = Array.from({ length: 200 }, (_, i) => ({ id: `d${i}`, personal: i === 199 }));
    const { dossier, subject } = dossierOf({ facts: { system: { markets: { eu: { offered: true } } }, datasets } });
    const facts = new FactIndex(dossier);
    const [plain, traced] = [false, true].map((trace) =>
      judge(rule, pack, subject, facts, { asOf: '2026-11-23', trace }),
    );
    expect(traced?.trace.when?.value).toBe('true');
    expect({ ...traced, trace: null }).toEqual({ ...plain, trace: null });
  });

  it('exists for every rule and every subject of its kind', () => {
    const { pack } = onlyRule({ subject: 'dataset', requires: '[{ id: a, declared: [dataset.licence] }]' });
    const { dossier } = dossierOf({ facts: { system: {}, datasets: [{ id: 'cv', licence: 'mit' }, { id: 'ads' }] } });
    const judgements = judgeAll([pack], new FactIndex(dossier), { asOf: '2026-11-23', trace: false });
    expect(judgements.map((j) => [j.subject, j.verdict])).toEqual([
      ['dataset:cv', 'satisfied'],
      ['dataset:ads', 'violated'],
    ]);
  });

  it('of the same facts and the same day is the same', () => {
    expect(JSON.stringify(judgeRule(WHEN, offered(true)))).toBe(JSON.stringify(judgeRule(WHEN, offered(true))));
  });
});
