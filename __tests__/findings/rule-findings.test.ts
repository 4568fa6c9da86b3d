import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/outcome.ts';
import { item, judgement, rule } from './judgements.ts';
import { EU } from './small-packs.ts';
import { card, declaration, settled, tree } from './trees.ts';

function findingOf(head: ReturnType<typeof tree>, id: string, base: ReturnType<typeof tree> | null = null): Finding {
  const finding = settled(head, base).findings.find((candidate) => candidate.rule === id);
  if (!finding) throw new Error(`no finding of ${id}`);
  return finding;
}

/** The text of the line on which a finding lands. */
function lineOf(head: ReturnType<typeof tree>, { location }: Finding): string {
  return head.texts.get(location.path)?.[location.range.startLine - 1] ?? '';
}

describe('the finding of a violated rule', () => {
  it('lands on the value that decides, and says it', () => {
    const head = tree([declaration({ 'logging.retention_days': 90 }), card()]);
    const finding = findingOf(head, 'eu-logs');
    expect(lineOf(head, finding)).toBe('  logging.retention_days: 90');
    expect(finding.message).toBe('What eu-logs asks for is missing. Found: system.logging.retention_days is 90.');
    expect(finding.items).toMatchObject([{ id: 'days', reason: 'inadequate' }]);
    expect(finding.frame?.lines.length).toBeLessThanOrEqual(7);
  });

  it('carries provision, date, force, certainty, controls and what is left to people', () => {
    expect(findingOf(tree([declaration({ 'dpia.url': undefined }), card()]), 'eu-impact')).toMatchObject({
      citation: {
        instrument: 'act',
        title: 'The Act',
        provision: 'Art. 1',
        url: 'https://law.example/act',
        force: 'law',
        certainty: { text: 'primary', date: 'primary' },
      },
      appliesFrom: '2025-01-01',
      controls: ['impact'],
      leavesToHumans: 'Whether it is true.',
      remedy: 'Declare what eu-impact asks for.',
      verdict: 'violated',
    });
  });

  it('lands beside the nearest relative of what is missing', () => {
    const head = tree([declaration({ 'dpia.url': undefined, 'dpia.owner': 'privacy team' }), card()]);
    expect(lineOf(head, findingOf(head, 'eu-impact'))).toBe('  dpia.owner: "privacy team"');
  });

  it('lands on the subject where nothing near is declared, and in the card for a section of it', () => {
    const head = tree([
      {
        ...declaration({ 'dpia.url': undefined }),
        says: { ...declaration({ 'dpia.url': undefined }).says, 'model:ranker': { origin: 'own' } },
      },
      { path: 'README.md', says: { 'model:ranker': { developer: 'Acme' } } },
    ]);
    expect(lineOf(head, findingOf(head, 'eu-impact'))).toBe('system:hiring:');
    expect(findingOf(head, 'eu-card').location.path).toBe('README.md');
  });

  it('lands on evidence even where its subject is only implied', () => {
    const head = tree([card()]);
    const finding = findingOf(head, 'uk-impact');
    expect(finding.subject).toBe('system:system');
    expect(finding.location.path).toBe('README.md');
  });

  it('names what is not declared, five at most, and counts the rest', () => {
    const missing = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => ({
      subject: 'system:hiring',
      path: `documentation[${key}]`,
    }));
    const base = tree([declaration(), card()]);
    const head = { ...base, judgements: [judgement({ items: [item({ missing })] })] };
    const [finding] = settled(head, null, { jurisdictions: ['eu'] }, { packs: [EU] }).findings;
    expect(finding?.message).toContain('system.documentation[e] and 2 more.');
    expect(finding?.missingFacts).toHaveLength(7);
  });

  it('takes remedy, words and snippet from the items that fail', () => {
    const base = tree([declaration(), card()]);
    const own = rule({ snippet: 'dpia: {}\n' });
    const parts = [
      item({ id: 'a', finding: 'Part a is missing.', remedy: 'Do a.', snippet: 'a: <text>\n' }),
      item({
        id: 'b',
        verdict: 'satisfied',
        reason: null,
        finding: 'Never told.',
        remedy: 'Never.',
        snippet: 'b: <b>\n',
      }),
    ];
    const head = { ...base, judgements: [judgement({ rule: own, items: parts })] };
    const [finding] = settled(head, null, { jurisdictions: ['eu'] }, { packs: [EU] }).findings;
    expect(finding).toMatchObject({
      message: 'Something is missing. Part a is missing. Not declared: system.dpia.',
      remedy: 'Do a.',
      snippet: 'a: <text>\n',
      items: [{ id: 'a' }],
    });
  });

  it('shows both lines where values contradict one another', () => {
    const other = {
      path: 'z.yml',
      declaration: 'training-compute',
      says: { 'system:hiring': { 'logging.retention_days': 10 } },
    };
    const finding = findingOf(tree([declaration(), other, card()]), 'eu-logs');
    expect([finding.location.path, ...finding.related.map((place) => place.path)]).toEqual(['ai-system.yml', 'z.yml']);
    expect(finding.message).toContain('Declared values contradict one another: system.logging.retention_days.');
    expect(
      finding.facts.filter((fact) => fact.path === 'system.logging.retention_days').map((fact) => fact.value),
    ).toEqual(['365', '10']);
  });
});

describe('the finding of an open verdict', () => {
  it('names the facts to declare in plain words', () => {
    const finding = findingOf(tree([declaration({ uses: undefined, 'dpia.url': undefined }), card()]), 'uk-impact');
    expect(finding.message).toBe('Cannot be decided yet. Not declared: system.uses (what it is used for).');
    expect(finding.missingFacts).toEqual(['system.uses']);
  });

  it('tells apart what is not declared, what may not be whole and what is a range or a reason', () => {
    const refs = ['markets.eu.offered', 'uses', 'models', 'phase', 'decision.significant', 'kinds', 'outputs'];
    const files = tree([declaration(), card()]);
    const facts = files.dossier.facts.flatMap((fact) => {
      if (fact.path !== 'uses') return [];
      const reason = { ...fact, path: 'phase', state: 'not-applicable' as const, value: 'no phases', complete: true };
      return [{ ...fact, complete: false }, reason];
    });
    const missing = refs.map((path) => ({ subject: 'system:hiring', path }));
    const head = {
      ...files,
      dossier: { ...files.dossier, facts },
      judgements: [judgement({ verdict: 'undetermined', missing })],
    };
    const [finding] = settled(head, null, { jurisdictions: ['eu'] }, { packs: [EU] }).findings;
    expect(finding?.message).toBe(
      'Cannot be decided yet. Not declared: system.markets.eu.offered (placed on this market, European Union); ' +
        'system.models (ids of the models that the system is built on); ' +
        'system.decision.significant (the outcome has legal or similarly significant effects). ' +
        'A list that may not be whole: system.uses (what it is used for). ' +
        'A reason in place of a value: system.phase (where it stands in its life). And 2 more.',
    );
  });

  it('says so where nothing remains to be declared', () => {
    const head = { ...tree([declaration(), card()]), judgements: [judgement({ verdict: 'undetermined' })] };
    const [finding] = settled(head, null, { jurisdictions: ['eu'] }, { packs: [EU] }).findings;
    expect(finding?.message).toContain('No fact remains to be declared');
  });
});

describe('rules that lie ahead', () => {
  const lacking = tree([declaration({ 'risk_management.register.url': undefined }), card()]);

  it('are upcoming findings with their day, and counted', () => {
    const outcome = settled(lacking);
    const finding = outcome.findings.find((candidate) => candidate.rule === 'eu-annex');
    expect(finding).toMatchObject({
      disposition: 'upcoming',
      verdict: 'not-applicable',
      upcoming: { from: '2027-12-02', confirmed: true, conditional: false, verdict: 'violated' },
    });
    expect(outcome.jurisdictions[0]).toMatchObject({ upcoming: 1, nextDate: '2027-12-02', row: 7 });
    expect(outcome.jurisdictions[1]).toMatchObject({ upcoming: 0, nextDate: null });
  });

  it('are silent where they would be satisfied', () => {
    expect(settled(tree([declaration(), card()])).findings).toEqual([]);
  });

  const ahead = (from: string, id: string) =>
    judgement({
      rule: rule({ id }),
      verdict: 'not-applicable',
      upcoming: { from, confirmed: true, conditional: false, verdict: 'violated' },
    });

  it('are told within 730 days, and beyond only where nothing comes before', () => {
    const told = (judgements: readonly ReturnType<typeof ahead>[]) =>
      settled({ ...lacking, judgements }, null, { jurisdictions: ['eu'] }, { packs: [EU] }).findings.map((f) => f.rule);
    const near = ahead('2027-01-01', 'eu-near');
    expect(told([near, ahead('2028-11-22', 'eu-in'), ahead('2028-11-23', 'eu-out')])).toEqual(['eu-near', 'eu-in']);
    expect(told([ahead('2030-01-01', 'eu-far'), ahead('2031-01-01', 'eu-farther')])).toEqual(['eu-far']);
  });
});
