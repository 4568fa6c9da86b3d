import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingEntry } from '../../src/findings/blocking.ts';
import { couldNotEvaluate } from '../../src/findings/could-not-evaluate.ts';
import type { Outcome, Problem } from '../../src/findings/outcome.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { judgement, rule } from './judgements.ts';
import { EU, UK } from './small-packs.ts';
import { card, declaration, settled, tree } from './trees.ts';

const TREE = tree([declaration(), card()]);
const PROBLEM: Problem = {
  kind: 'configuration',
  code: 'unknown-key',
  path: 'x.yml',
  line: 3,
  message: 'No such key.',
};

describe('an outcome', () => {
  it('passes a tree for which every rule is satisfied', () => {
    const outcome = settled(TREE);
    expect(outcome).toMatchObject({ row: 7, conclusion: 'success', exitCode: 0, findings: [], problems: [] });
    expect(outcome.questions).toEqual([]);
    expect(outcome.packs.map((pack) => pack.id)).toEqual(['eu', 'uk']);
    expect(outcome.subjects.map((subject) => [subject.id, subject.files])).toEqual([
      ['org:org', ['ai-system.yml']],
      ['system:hiring', ['ai-system.yml']],
      ['model:ranker', ['README.md']],
    ]);
  });

  it('counts every rule judged exactly once', () => {
    const outcome = settled(
      tree([declaration({ uses: undefined, 'dpia.url': undefined }), card({ 'card.limitations': undefined })]),
    );
    for (const { id, counts } of outcome.jurisdictions) {
      const judged = TREE.judgements.filter((j) => j.rule.jurisdiction === id).length;
      expect(counts.satisfied + counts.violated + counts.undetermined + counts.notApplicable).toBe(judged);
    }
    expect(outcome.results).toHaveLength(TREE.judgements.length);
  });

  it('decides each jurisdiction by itself, and the whole by the worst', () => {
    const outcome = settled(tree([declaration({ 'logging.retention_days': 9 }), card()]));
    expect(outcome.jurisdictions.map((j) => [j.id, j.title, j.conclusion, j.blocking])).toEqual([
      ['eu', 'European Union', 'failure', 1],
      ['uk', 'United Kingdom', 'success', 0],
    ]);
    expect([outcome.row, outcome.conclusion, outcome.exitCode]).toEqual([3, 'failure', 1]);
  });

  it('tabulates controls by the worst verdict of each jurisdiction', () => {
    const outcome = settled(tree([declaration({ 'dpia.url': undefined, 'markets.uk.offered': undefined }), card()]));
    expect(outcome.controls).toMatchObject({
      card: { eu: 'satisfied' },
      impact: { eu: 'violated', uk: 'undetermined' },
      logs: { eu: 'satisfied' },
    });
    expect(Object.keys(outcome.controls)).toEqual(Object.keys(outcome.controls).toSorted());
  });

  it('keeps the worst verdict of a control whichever rule comes first', () => {
    const verdicts = ['satisfied', 'violated', 'not-applicable', 'undetermined'] as const;
    const list = verdicts.map((verdict) => judgement({ verdict, rule: rule({ id: `eu-${verdict}` }) }));
    for (const judgements of [list, list.toReversed()]) {
      const outcome = settled({ ...TREE, judgements }, null, { jurisdictions: ['eu'] }, { packs: [EU] });
      expect(outcome.controls).toEqual({ impact: { eu: 'violated' } });
    }
  });

  it('prints regulators where the caller knows them', () => {
    const routes = () => [{ to: 'ico', sure: true }];
    const outcome = settled(tree([declaration({ 'dpia.url': undefined }), card()]), null, {}, { routes });
    expect(outcome.findings.find((f) => f.rule === 'uk-impact')?.routes).toEqual([{ to: 'ico', sure: true }]);
  });
});

describe('what could not be evaluated is never green', () => {
  it('a problem of configuration or pack, also in observe mode', () => {
    for (const enforce of ['gate', 'observe'] as const) {
      const outcome = settled(TREE, null, { enforce }, { problems: [PROBLEM] });
      expect([outcome.row, outcome.conclusion, outcome.exitCode]).toEqual([1, 'failure', 2]);
      expect(outcome.jurisdictions.map((j) => j.row)).toEqual([1, 1]);
    }
  });

  it('a jurisdiction for which no rule is loaded', () => {
    const outcome = settled(TREE, null, { jurisdictions: ['eu', 'uk', 'jp'] });
    expect(outcome.row).toBe(1);
    expect(outcome.problems).toMatchObject([
      { kind: 'pack', code: 'no-rules', message: 'No rule of Japan is loaded.' },
    ]);
  });

  it('rules that were loaded and never evaluated', () => {
    expect(settled({ ...TREE, judgements: [] }).row).toBe(1);
    const half = { ...TREE, judgements: TREE.judgements.filter((j) => j.rule.jurisdiction === 'eu') };
    expect(settled(half).problems).toMatchObject([{ code: 'not-evaluated' }]);
  });

  it('a run that stopped before judging, for every jurisdiction that we know', () => {
    const run = {
      tool: { version: '1', digest: 'd' },
      asOf: '2026-11-23',
      commit: null,
      base: null,
      config: null,
      inputsIgnored: [],
    };
    const outcome = couldNotEvaluate([PROBLEM], run);
    expect([outcome.row, outcome.conclusion, outcome.exitCode, outcome.problems]).toEqual([1, 'failure', 2, [PROBLEM]]);
    expect(outcome.jurisdictions.map((j) => [j.id, j.conclusion])).toEqual([
      ['eu', 'failure'],
      ['uk', 'failure'],
      ['sg', 'failure'],
      ['jp', 'failure'],
    ]);
    const observed = couldNotEvaluate([], { ...run, mode: 'observe', jurisdictions: ['uk'] });
    expect([observed.row, observed.exitCode, observed.mode]).toEqual([1, 2, 'observe']);
    expect(observed.problems).toMatchObject([{ kind: 'fault', code: 'unnamed-problem' }]);
  });
});

describe('nothing to judge', () => {
  const nothing = tree([]);

  it('is neutral and silent where there never was anything and nothing is expected', () => {
    for (const base of [null, nothing]) {
      const outcome = settled(nothing, base);
      expect([outcome.row, outcome.conclusion, outcome.exitCode]).toEqual([6, 'neutral', 0]);
      expect([outcome.findings, outcome.questions]).toEqual([[], []]);
    }
  });

  it('is not claimed where the configuration expects something, whatever it expects', () => {
    const scope = { markets: null, activities: null, expects: [] };
    expect(settled(nothing, null, { scope: { ...scope, expects: ['system'] } }).row).toBe(4);
    expect(settled(nothing, null, { scope: { ...scope, markets: ['eu'] } }).row).toBe(4);
    expect(settled(nothing, null, { scope: { ...scope, activities: ['offers'] } }).row).toBe(4);
  });

  it('is not claimed where the merge base had something, or something cannot be read', () => {
    expect(settled(nothing, TREE).row).toBe(4);
    expect(settled(tree([{ path: 'ai-system.yml', state: 'unreadable' }])).row).toBe(2);
    const cut = settled({ ...nothing, listingTruncated: 'too many files' });
    expect(cut.row).toBe(2);
    expect(cut.findings.map((finding) => finding.rule)).toEqual(['uk-register']);
  });
});

const judgements: fc.Arbitrary<readonly Judgement[]> = fc
  .array(
    fc.record({
      verdict: fc.constantFrom('satisfied', 'violated', 'undetermined', 'not-applicable'),
      severity: fc.constantFrom('error', 'warning', 'notice'),
      certainty: fc.constantFrom('primary', 'secondary', 'memory'),
      moot: fc.boolean(),
      jurisdiction: fc.constantFrom('eu', 'uk'),
      upcoming: fc.constantFrom(null, {
        from: '2027-12-02',
        confirmed: true,
        conditional: false,
        verdict: 'violated',
      } as const),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ jurisdiction, ...rest }, i) =>
      judgement({
        ...rest,
        upcoming: rest.verdict === 'not-applicable' ? rest.upcoming : null,
        rule: rule({ id: `${jurisdiction}-${i}`, jurisdiction, pack: jurisdiction }),
      }),
    ),
  );

const COVER = [EU, UK].map(({ id }) =>
  judgement({ rule: rule({ id: `${id}-cover`, jurisdiction: id, pack: id }), verdict: 'satisfied' }),
);

function outcomeOf(list: readonly Judgement[], enforce: 'gate' | 'observe' = 'gate'): Outcome {
  return settled({ ...TREE, judgements: [...COVER, ...list] }, null, { enforce });
}

describe('laws of the outcome', () => {
  it('one more finding never makes it better', () => {
    fc.assert(
      fc.property(judgements, fc.constantFrom('violated', 'undetermined'), fc.boolean(), (list, verdict, observe) => {
        const enforce = observe ? 'observe' : 'gate';
        const more = [...list, judgement({ rule: rule({ id: 'eu-more', jurisdiction: 'eu' }), verdict })];
        const [before, after] = [outcomeOf(list, enforce), outcomeOf(more, enforce)];
        expect(after.row).toBeLessThanOrEqual(before.row);
        expect(after.exitCode).toBeGreaterThanOrEqual(before.exitCode);
      }),
    );
  });

  it('it does not depend on the order of the judgements', () => {
    fc.assert(
      fc.property(judgements, (list) => {
        expect(JSON.stringify(outcomeOf(list.toReversed()))).toBe(JSON.stringify(outcomeOf(list)));
      }),
    );
  });

  it('conclusion, exit code and the findings that block agree with the table', () => {
    fc.assert(
      fc.property(judgements, fc.boolean(), (list, observe) => {
        const outcome = outcomeOf(list, observe ? 'observe' : 'gate');
        const entry = blockingEntry(outcome.row);
        expect([outcome.conclusion, outcome.exitCode]).toEqual([entry.checkRun, entry.exitCode]);
        const blocking = outcome.findings.filter((finding) => finding.disposition === 'blocking');
        expect(blocking.length > 0).toBe(outcome.row === 3 || outcome.row === 4);
        if (observe) expect(blocking).toEqual([]);
        expect(Math.min(...outcome.jurisdictions.map((j) => j.row))).toBe(outcome.row);
        for (const j of outcome.jurisdictions) expect(j.conclusion).toBe(blockingEntry(j.row).checkRun);
      }),
    );
  });

  it('every finding has one place, and every open verdict of severity error blocks', () => {
    fc.assert(
      fc.property(judgements, (list) => {
        const outcome = outcomeOf(list);
        for (const finding of outcome.findings) {
          expect(finding.location.path).not.toBe('');
          expect(finding.location.range.startLine).toBeGreaterThan(0);
        }
        const sure = list.filter(
          (j) =>
            (j.verdict === 'violated' || j.verdict === 'undetermined') &&
            j.severity === 'error' &&
            j.certainty !== 'memory' &&
            !j.moot,
        );
        const blocking = new Set(outcome.findings.filter((f) => f.disposition === 'blocking').map((f) => f.rule));
        for (const j of sure) expect(blocking).toContain(j.rule.id);
      }),
    );
  });
});
