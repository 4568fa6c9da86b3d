import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/policy/judgement.ts';
import { item, judgement } from './judgements.ts';
import { EU } from './small-packs.ts';
import { card, declaration, settled, tree } from './trees.ts';

const TREE = tree([declaration(), card()]);

function changes(head: readonly Judgement[], base: readonly Judgement[]): readonly (readonly [string, string])[] {
  return settled(
    { ...TREE, judgements: head },
    { ...TREE, judgements: base },
    { jurisdictions: ['eu'] },
    { packs: [EU] },
  )
    .findings.filter((finding) => finding.rule === 'eu-rule')
    .map((finding) => [finding.verdict, finding.change]);
}

const PARTS = ['a', 'b', 'c'].map((id) => item({ id }));

describe('a finding compared with the merge base', () => {
  it('is existing where it was there, and new where nothing is compared', () => {
    expect(changes([judgement()], [judgement()])).toEqual([['violated', 'existing']]);
    const alone = settled({ ...TREE, judgements: [judgement()] }, null, { jurisdictions: ['eu'] }, { packs: [EU] });
    expect(alone.findings.map((finding) => finding.change)).toEqual(['new']);
  });

  it('stays existing while parts of it are put right', () => {
    expect(changes([judgement({ items: PARTS.slice(1) })], [judgement({ items: PARTS })])).toEqual([
      ['violated', 'existing'],
    ]);
  });

  it('is new where one more part fails, the cause differs or the severity rises', () => {
    expect(changes([judgement({ items: PARTS })], [judgement({ items: PARTS.slice(1) })])).toEqual([
      ['violated', 'new'],
    ]);
    expect(changes([judgement()], [judgement({ verdict: 'undetermined' })])).toEqual([['violated', 'new']]);
    expect(changes([judgement({ verdict: 'undetermined' })], [judgement()])).toEqual([['undetermined', 'new']]);
    expect(changes([judgement()], [judgement({ severity: 'warning' })])).toEqual([['violated', 'new']]);
    expect(changes([judgement({ severity: 'warning' })], [judgement()])).toEqual([['violated', 'existing']]);
  });

  it('is new on the day of its rule although it was told as upcoming', () => {
    const ahead = judgement({
      verdict: 'not-applicable',
      upcoming: { from: '2027-12-02', confirmed: true, conditional: false, verdict: 'violated' },
    });
    expect(changes([judgement()], [ahead])).toEqual([['violated', 'new']]);
  });

  it('is fixed where the rule is satisfied now, told last and without effect', () => {
    expect(changes([judgement({ verdict: 'satisfied' })], [judgement()])).toEqual([['violated', 'fixed']]);
    const base = tree([declaration({ 'dpia.url': undefined }), card()]);
    const outcome = settled(tree([declaration({ 'logging.retention_days': 9 }), card()]), base);
    expect(outcome.findings.map((finding) => [finding.rule, finding.change, finding.disposition])).toEqual([
      ['eu-logs', 'new', 'blocking'],
      ['eu-impact', 'fixed', 'advisory'],
      ['uk-impact', 'fixed', 'advisory'],
    ]);
    expect(outcome.jurisdictions.map((j) => [j.id, j.row])).toEqual([
      ['eu', 3],
      ['uk', 7],
    ]);
  });

  it('is not fixed because its rule no longer applies or its subject is gone', () => {
    expect(changes([judgement({ verdict: 'not-applicable' })], [judgement()])).toEqual([]);
    expect(changes([], [judgement()])).toEqual([]);
  });
});
