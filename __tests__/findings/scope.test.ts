import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/findings/outcome.ts';
import type { Configuration } from '../../src/policy/configuration.ts';
import { card, declaration, settled, tree } from './trees.ts';

const BASE = tree([declaration(), card()]);
const scopeOf = (outcome: Outcome) => outcome.findings.filter((finding) => finding.rule === 'scope-narrowed');

describe('a change that narrows what is judged', () => {
  it('passes where nothing changed', () => {
    const outcome = settled(tree([declaration(), card()]), BASE);
    expect(scopeOf(outcome)).toEqual([]);
    expect([outcome.row, outcome.conclusion, outcome.exitCode]).toEqual([7, 'success', 0]);
  });

  const evasions: readonly (readonly [string, ReturnType<typeof tree>])[] = [
    ['dropping a market', tree([declaration({ 'markets.eu.offered': false }), card()])],
    ['emptying the uses', tree([declaration({ uses: [] }), card()])],
    ['removing the uses and what is asked', tree([declaration({ uses: undefined, 'dpia.url': undefined }), card()])],
    ['claiming an exclusion', tree([declaration({ exclusions: ['personal-use'] }), card()])],
    ['an early first placing', tree([declaration({ 'markets.eu.first_placed_on': '2026-01-01' }), card()])],
    [
      'a placing that defers a rule in force',
      tree([declaration({ 'markets.eu.first_placed_on': '2019-01-01' }), card()]),
    ],
    ['deleting the declaration', tree([card()])],
    ['deleting the card', tree([declaration()])],
    ['deleting everything', tree([])],
    [
      'renaming the system and dropping a market at once',
      tree([
        {
          ...declaration(),
          says: {
            'org:org': { contact: 'desk' },
            'system:screening': { 'markets.eu.offered': false, 'markets.uk.offered': false, uses: [] },
          },
        },
        card(),
      ]),
    ],
    [
      'a second declaration of the same system',
      tree([declaration(), { ...declaration({ 'markets.eu.offered': false }), path: 'b/ai-system.yml' }, card()]),
    ],
    ['a declaration that cannot be read', tree([{ ...declaration(), state: 'unreadable' }, card()])],
  ];
  it.each(evasions)('%s never ends green or neutral', (_name, head) => {
    const outcome = settled(head, BASE);
    expect(outcome.row).toBeLessThanOrEqual(4);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.jurisdictions.every((j) => j.conclusion !== 'success' && j.conclusion !== 'neutral')).toBe(true);
  });

  it('is told once for each changed fact, with the rules that it switches off and the line that does it', () => {
    const outcome = settled(
      tree([declaration({ 'markets.eu.offered': false, 'markets.uk.offered': false }), card()]),
      BASE,
    );
    const found = scopeOf(outcome);
    expect(found.map((finding) => finding.facts.map((fact) => fact.path))).toEqual([
      ['system.markets.eu.offered'],
      ['system.markets.uk.offered'],
    ]);
    expect(found[0]?.message).toContain('eu-annex, eu-impact, eu-logs, eu-old');
    expect(found[0]?.message).toContain('from "true" to "false"');
    expect(found[1]?.message).toContain('uk-impact');
    expect(
      found[0]?.frame?.lines[(found[0]?.location.range.startLine ?? 0) - (found[0]?.frame?.firstLine ?? 0)],
    ).toContain('markets.eu.offered: false');
    expect(found.every((f) => f.disposition === 'blocking' && f.verdict === 'undetermined')).toBe(true);
    expect([outcome.row, outcome.conclusion]).toEqual([4, 'action_required']);
  });

  it('is agreed where the trusted scope lists other markets and not the one dropped', () => {
    const head = tree([declaration({ 'markets.uk.offered': false }), card()]);
    const floor = { markets: ['eu'], activities: null, expects: [] };
    expect(settled(head, BASE, { scope: floor }).row).toBe(7);
    expect(settled(head, BASE, { scope: { ...floor, markets: ['eu', 'uk'] } }).row).toBe(4);
    expect(settled(head, BASE).row).toBe(4);
  });

  it('is not agreed by a floor that says nothing about the fact that changed', () => {
    const head = tree([declaration({ uses: [] }), card()]);
    expect(settled(head, BASE, { scope: { markets: ['jp'], activities: ['offers'], expects: [] } }).row).toBe(4);
  });

  it('is not softened for being at the merge base, nor hidden in observe mode', () => {
    const head = tree([declaration({ uses: [] }), card()]);
    expect(settled(head, BASE, { blocks: 'new' }).row).toBe(4);
    const observed = settled(head, BASE, { enforce: 'observe' });
    expect([observed.row, observed.conclusion, observed.exitCode]).toEqual([5, 'neutral', 0]);
    expect(scopeOf(observed)[0]?.dispositionReason).toContain('observe');
  });

  it('counts rules that are put off as well as rules that fall away', () => {
    const outcome = settled(tree([declaration({ 'markets.eu.first_placed_on': '2019-01-01' }), card()]), BASE);
    expect(scopeOf(outcome).map((finding) => finding.facts.map((fact) => fact.path))).toEqual([
      ['system.markets.eu.first_placed_on'],
    ]);
    expect(scopeOf(outcome)[0]?.message).toContain('eu-annex, eu-old');
  });

  it('tells a subject that is gone, and takes no implied one for its successor', () => {
    const found = scopeOf(settled(tree([card()]), BASE)).filter((finding) => finding.subject === 'system:hiring');
    expect(found.map((finding) => finding.title)).toEqual(['This change removes a system from what is judged']);
    expect(found[0]?.message).toContain('eu-annex, eu-impact, eu-logs, eu-old, uk-impact');
  });

  it('is not meant by removing a file that no rule reads', () => {
    const extra = { path: 'extra.yml', declaration: 'extra', says: { 'system:hiring': { phase: 'production' } } };
    const outcome = settled(tree([declaration(), card()]), tree([declaration(), card(), extra]));
    expect(scopeOf(outcome)).toEqual([]);
    expect(outcome.row).toBe(7);
  });

  it('is not meant by facts that satisfy a rule', () => {
    const before = tree([declaration({ 'dpia.url': undefined, 'logging.retention_days': 10 }), card()]);
    expect(scopeOf(settled(BASE, before))).toEqual([]);
    expect(settled(BASE, before).row).toBe(7);
  });

  it('is not meant by a subject under a new id for which every rule still applies', () => {
    const { 'system:hiring': facts, ...rest } = declaration().says ?? {};
    const head = tree([{ ...declaration(), says: { ...rest, 'system:screening': facts ?? {} } }, card()]);
    expect(scopeOf(settled(head, BASE))).toEqual([]);
    expect(settled(head, BASE).row).toBe(7);
  });

  it('counts one successor for one subject only', () => {
    const facts = declaration().says?.['system:hiring'] ?? {};
    const org = { 'org:org': { contact: 'ethics desk' } };
    const two = tree([{ ...declaration(), says: { ...org, 'system:a': facts, 'system:b': facts } }, card()]);
    const one = tree([{ ...declaration(), says: { ...org, 'system:c': facts } }, card()]);
    expect(scopeOf(settled(one, two)).map((finding) => finding.subject)).toEqual(['system:b']);
  });

  it('is not meant by moving facts to another file', () => {
    const head = tree([{ ...declaration(), path: 'policy/ai-system.yml' }, card({}, 'docs/card.md')]);
    expect(scopeOf(settled(head, BASE))).toEqual([]);
  });

  it('asks for agreement when a first declaration decides that rules do not apply', () => {
    const outcome = settled(tree([declaration({ 'markets.uk.offered': false }), card()]), tree([card()]));
    expect(scopeOf(outcome).map((finding) => finding.facts.map((fact) => fact.path))).toEqual([
      ['system.markets.uk.offered'],
    ]);
    expect(outcome.row).toBe(4);
    expect(
      settled(tree([declaration({ 'markets.uk.offered': false }), card()]), tree([card()]), {
        scope: { markets: ['eu'], activities: null, expects: [] },
      }).row,
    ).toBe(7);
  });

  it('tells a file that is gone once, with what nothing else declares', () => {
    const extra = {
      path: 'logs.yml',
      declaration: 'ai-system-extra',
      says: { 'system:hiring': { 'logging.retention_days': 365 } },
    };
    const base = tree([declaration({ 'logging.retention_days': undefined }), extra, card()]);
    const outcome = settled(tree([declaration({ 'logging.retention_days': undefined }), card()]), base);
    const gone = scopeOf(outcome);
    expect(gone.map((finding) => [finding.location.path, finding.missingFacts])).toEqual([
      ['logs.yml', ['system.logging.retention_days']],
    ]);
    expect(outcome.findings.filter((finding) => finding.rule === 'evidence-removed')).toEqual([]);
  });

  it('tells unreadable evidence that disappears, since nobody can say what it held', () => {
    const base = tree([declaration(), card(), { path: 'data-provenance.yml', state: 'unreadable' }]);
    const outcome = settled(tree([declaration(), card()]), base);
    expect(scopeOf(outcome).map((finding) => finding.location.path)).toEqual(['data-provenance.yml']);
    expect(outcome.row).toBe(4);
  });

  it('can be signed off by a trusted override, which shows', () => {
    const override = {
      rule: 'scope-narrowed',
      severity: 'notice' as const,
      reason: 'the product left the market',
      owner: 'compliance',
      expires: '2026-12-31',
    };
    const head = tree([declaration({ uses: [] }), card()]);
    const outcome = settled(head, BASE, { overrides: [override] });
    expect(outcome.row).toBe(7);
    expect(scopeOf(outcome)[0]?.dispositionReason).toContain('override by compliance until 2026-12-31');
    expect(settled(head, BASE, { overrides: [{ ...override, expires: '2026-11-22' }] }).row).toBe(4);
  });
});

describe('the floor of scope', () => {
  const floor = (scope: Configuration['scope']) => ({ scope });

  it('is a finding without any merge base where a floor market is denied', () => {
    const head = tree([declaration({ 'markets.eu.offered': false }), card()]);
    const outcome = settled(head, null, floor({ markets: ['eu'], activities: null, expects: [] }));
    expect(scopeOf(outcome).map((finding) => finding.title)).toEqual(['European Union is dropped']);
    expect(outcome.row).toBe(4);
    expect(settled(head, null).row).toBe(7);
  });

  it('holds where a market is served by its output alone, and leaves what is undeclared to the rules', () => {
    const served = tree([declaration({ 'markets.eu.offered': false, 'markets.eu.output_used': true }), card()]);
    expect(scopeOf(settled(served, null, floor({ markets: ['eu'], activities: null, expects: [] })))).toEqual([]);
    const open = tree([declaration({ 'markets.eu.offered': undefined, 'dpia.url': undefined }), card()]);
    const outcome = settled(open, null, floor({ markets: ['eu'], activities: null, expects: [] }));
    expect(scopeOf(outcome)).toEqual([]);
    expect(outcome.jurisdictions.map((j) => [j.id, j.row])).toEqual([
      ['eu', 4],
      ['uk', 3],
    ]);
  });

  it('blocks although the merge base denies it as well and only new findings block', () => {
    const head = tree([declaration({ 'markets.eu.offered': false }), card()]);
    const scope = { markets: ['eu'], activities: null, expects: [] };
    const outcome = settled(head, head, { scope, blocks: 'new' });
    expect(scopeOf(outcome).map((f) => [f.change, f.disposition])).toEqual([['existing', 'blocking']]);
    expect(outcome.row).toBe(4);
  });

  it('demands the activities that it names', () => {
    const scope = { markets: null, activities: ['offers'], expects: [] };
    expect(settled(tree([declaration({ activities: ['uses'] }), card()]), null, { scope }).row).toBe(4);
    expect(settled(tree([declaration({ activities: ['offers', 'uses'] }), card()]), null, { scope }).row).toBe(7);
  });

  it('demands the kinds of subject that it expects, declared and not merely implied', () => {
    const scope = { markets: null, activities: null, expects: ['system', 'model'] as const };
    const titles = (files: Parameters<typeof tree>[0]) =>
      scopeOf(settled(tree(files), null, { scope }))
        .map((f) => f.title)
        .toSorted();
    expect(titles([declaration(), card()])).toEqual([]);
    expect(titles([card()])).toEqual(['No system is declared']);
    expect(titles([declaration()])).toEqual(['No model is declared']);
    expect(titles([])).toEqual(['No model is declared', 'No system is declared']);
  });
});
