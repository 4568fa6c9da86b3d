import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JURISDICTIONS, loadBuiltIn } from '../../scripts/packs.ts';
import { testExamples } from '../../src/policy/examples.ts';
import type { RawExample } from '../../src/policy/raw-pack.ts';
import { onlyRule } from './workbench.ts';

const ROOT = join(import.meta.dirname, '../..');

describe.each(JURISDICTIONS)('the pack %s', (jurisdiction) => {
  const load = loadBuiltIn(ROOT, jurisdiction);

  it('is in order', () => {
    expect(load.problems.map((p) => `${p.path}:${p.line}: ${p.message}`)).toEqual([]);
    expect(load.loaded?.pack.rules.length).toBeGreaterThan(0);
  });

  if (!load.loaded) return;
  const { pack, examples } = load.loaded;
  const cases = pack.rules.flatMap((rule) => (examples.get(rule.id) ?? []).map((example) => ({ rule, example })));

  it.each(cases.map((c) => [c.rule.id, c.example.title, c] as const))('%s: %s', (_, __, { rule, example }) => {
    expect(testExamples(rule, pack, [example]).flatMap((result) => result.problems)).toEqual([]);
  });

  const shown = pack.rules.map((rule) => [rule.id, rule.kind, examples.get(rule.id) ?? []] as const);

  it.each(shown.filter(([, kind]) => kind !== 'information'))(
    '%s (%s) is shown satisfied and violated, under titles of their own',
    (_id, _kind, list) => {
      const verdicts = list.flatMap((e) => [e.verdict, e.upcoming_verdict]);
      expect(verdicts).toEqual(expect.arrayContaining(['satisfied', 'violated']));
      expect(new Set(list.map((e) => e.title)).size).toBe(list.length);
    },
  );

  it('rules that only inform are shown speaking and silent', () => {
    for (const [, , list] of shown.filter(([, kind]) => kind === 'information'))
      expect(new Set(list.map((e) => e.informs))).toEqual(new Set([true, false]));
  });
});

describe('an example', () => {
  const { pack, rule } = onlyRule({ when: 'system.markets.eu.offered' });
  const problems = (example: Partial<RawExample>): readonly string[] =>
    testExamples(rule, pack, [
      { title: 'x', as_of: '2026-11-23', facts: {}, verdict: 'undetermined', ...example },
    ]).flatMap((result) => result.problems);
  const offered = { system: { markets: { eu: { offered: true } } } };

  it('that states what happens holds', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ missing: ['system.markets.eu.offered'] })).toEqual([]);
    expect(
      problems({ facts: offered, verdict: 'violated', failing: ['purpose:undeclared'], severity: 'error' }),
    ).toEqual([]);
  });

  it.each([
    ['verdict', { verdict: 'satisfied' }],
    ['missing', { missing: [] }],
    ['failing', { facts: offered, verdict: 'violated', failing: ['purpose:inadequate'] }],
    ['severity', { facts: offered, verdict: 'violated', severity: 'notice' }],
    ['assumed', { assumed: ['system.exclusions'] }],
    ['applies_from', { applies_from: '2027-01-01' }],
    ['upcoming', { upcoming: '2027-01-01' }],
    ['upcoming_verdict', { upcoming_verdict: 'violated' }],
    ['moot', { moot: true }],
  ] as const)('with the wrong %s does not hold', (what, example) => {
    expect(problems(example as Partial<RawExample>).join()).toContain(`${what}: expected`);
  });

  it.each([
    ['a fact that the vocabulary lacks', { system: { usees: [] } }, 'no system.usees'],
    ['a misspelt word', { system: { uses: ['recruitement'] } }, 'recruitement'],
    [
      'a value of the wrong type',
      { system: { decision: { profiling: 'yes' } } },
      'no value of system.decision.profiling',
    ],
    ['a day that is none', { system: { version_date: '2026-02-30' } }, 'no value of system.version_date'],
    ['a list of the kind judged', { systems: [{ id: 'other' }] }, 'the rule judges one system'],
  ])('with %s proves nothing', (_, facts, message) => {
    expect(problems({ facts }).join()).toContain(message);
  });
});
