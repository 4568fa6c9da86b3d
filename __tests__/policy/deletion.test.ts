import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JURISDICTIONS, loadBuiltIn } from '../../scripts/packs.ts';
import type { Dossier } from '../../src/facts/dossier.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { exampleDossier } from '../../src/policy/examples.ts';
import { FactIndex } from '../../src/policy/fact-index.ts';
import { judge } from '../../src/policy/judge.ts';
import { violationsOfDeletionLaw } from './deletion-law.ts';
import { dossierOf, onlyRule } from './workbench.ts';

const ROOT = join(import.meta.dirname, '../..');
const NOW = '2026-11-23';

describe.each(JURISDICTIONS)('a missing fact never improves a verdict of the pack %s', (jurisdiction) => {
  const { loaded } = loadBuiltIn(ROOT, jurisdiction);
  if (!loaded) throw new Error(`the pack ${jurisdiction} cannot be loaded`);
  const { pack, examples } = loaded;

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const found = (examples.get(id) ?? []).flatMap((example) => {
      const { dossier } = exampleDossier(rule.subject, example);
      const violations = violationsOfDeletionLaw({ pack, rules: [rule], dossier, asOf: example.as_of });
      return violations.map(
        (v) => `${example.title}: without ${v.deleted.join(' and ')}: ${v.before} becomes ${v.after}`,
      );
    });
    expect(found).toEqual([]);
  });
});

/** How not to judge: what is undeclared counts as false, nothing or no, and nobody is told. */
const closedWorld: typeof judge = (rule, pack, subject, facts, options) => {
  const { dossier } = facts;
  const pattern = dossier.facts[0] as Fact;
  const absent = ['markets.eu.offered', 'decision.profiling'].filter(
    (path) => !dossier.facts.some((f) => f.subject === subject && f.path === path),
  );
  const filled: Dossier = {
    ...dossier,
    facts: [...dossier.facts, ...absent.map((path) => ({ ...pattern, subject, path, value: false }))],
  };
  return judge(rule, pack, subject, new FactIndex(filled), options);
};

describe('the law', () => {
  const kept = { logging: { retention_days: 30 } };
  const law = (requires: string, facts: object, judgeWith: typeof judge, when = 'true') => {
    const { pack, rule } = onlyRule({ when: JSON.stringify(when), requires });
    const { dossier } = dossierOf({ facts: { system: facts } });
    return violationsOfDeletionLaw({ pack, rules: [rule], dossier, asOf: NOW, judgeWith }).map((v) => [
      v.deleted.map((d) => d.replace('system:subject ', '')).join(' + '),
      v.before,
      v.after,
    ]);
  };

  it('catches a deletion that turns a violation into a pass', () => {
    const requires = '[{ id: a, never: system.decision.profiling }]';
    const facts = { decision: { profiling: true }, ...kept };
    expect(law(requires, facts, judge)).toEqual([]);
    expect(law(requires, facts, closedWorld)).toContainEqual(['decision.profiling', 'violated', 'satisfied']);
  });

  it('catches a deletion that switches a rule off', () => {
    const requires = '[{ id: a, declared: [system.logging.retention_days] }]';
    const facts = { markets: { eu: { offered: true } }, ...kept };
    expect(law(requires, facts, judge, 'system.markets.eu.offered')).toEqual([]);
    expect(law(requires, facts, closedWorld, 'system.markets.eu.offered')).toContainEqual([
      'markets.eu.offered',
      'satisfied',
      'not-applicable',
    ]);
  });

  it('catches what only the deletion of two facts together improves', () => {
    const requires = '[{ id: a, never: "system.decision.profiling || system.markets.eu.offered" }]';
    const facts = { decision: { profiling: true }, markets: { eu: { offered: true } }, ...kept };
    expect(law(requires, facts, judge)).toEqual([]);
    const pair = ['decision.profiling + markets.eu.offered', 'violated', 'satisfied'];
    const found = law(requires, facts, closedWorld).map(([deleted, ...rest]) => [
      (deleted ?? '').split(' + ').sort().join(' + '),
      ...rest,
    ]);
    expect(found).toEqual([pair]);
  });

  it('catches a rule that will be milder from the day that lies ahead', () => {
    const { pack, rule } = onlyRule({ from: '2027-12-02', requires: '[{ id: a, never: system.decision.profiling }]' });
    const { dossier } = dossierOf({ facts: { system: { decision: { profiling: true }, ...kept } } });
    const found = violationsOfDeletionLaw({ pack, rules: [rule], dossier, asOf: NOW, judgeWith: closedWorld });
    expect(found[0]).toMatchObject({
      before: 'not-applicable, violated from 2027-12-02',
      after: 'not-applicable, satisfied from 2027-12-02',
    });
  });

  it('lets something that did not happen be assumed, as long as the judgement says so', () => {
    const requires = '[{ id: a, holds: "system.exclusions == []" }]';
    const facts = { exclusions: [{ id: 'personal-use', reason: 'At home.' }] };
    expect(law(requires, facts, judge)).toEqual([]);
    const silent: typeof judge = (...input) => ({ ...judge(...input), assumed: [] });
    expect(law(requires, facts, silent)).toContainEqual(['exclusions', 'violated', 'satisfied']);
  });
});
