import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Question } from '../../src/findings/outcome.ts';
import type { FactRef, Judgement } from '../../src/policy/judgement.ts';
import { item, judgement, rule } from './judgements.ts';
import { EU } from './small-packs.ts';
import { card, declaration, settled, tree } from './trees.ts';

const BASE = tree([declaration(), card()]);

function open(id: string, paths: readonly string[], changes: Partial<Judgement> = {}): Judgement {
  const missing: readonly FactRef[] = paths.map((path) => ({ subject: 'system:hiring', path }));
  return judgement({ rule: rule({ id }), verdict: 'undetermined', missing, ...changes });
}

function questionsOf(judgements: readonly Judgement[], files = BASE): readonly Question[] {
  return settled({ ...files, judgements }, null, { jurisdictions: ['eu'] }, { packs: [EU] }).questions;
}

describe('the questions that settle most', () => {
  it('rank facts by how many open verdicts they take part in', () => {
    const asked = questionsOf([
      open('eu-a', ['uses']),
      open('eu-b', ['uses', 'phase']),
      open('eu-c', ['uses']),
      open('eu-d', ['intended_purpose']),
    ]);
    expect(asked.map((q) => [q.fact, q.decides, q.rules])).toEqual([
      ['system.uses', 3, ['eu-a', 'eu-b', 'eu-c']],
      ['system.phase', 1, ['eu-b']],
      ['system.intended_purpose', 1, ['eu-d']],
    ]);
  });

  it('prefer the fact that settles a verdict alone to one of many that it waits for', () => {
    const many = ['kinds', 'outputs', 'phase', 'activities', 'models', 'datasets', 'biometrics'];
    const asked = questionsOf([open('eu-a', many), open('eu-b', many), open('eu-c', ['intended_purpose'])]);
    expect(asked).toHaveLength(7);
    expect(asked.map((q) => q.fact)).toContain('system.intended_purpose');
  });

  it('count rules that lie ahead, and leave out moot verdicts and violations', () => {
    const ahead = open('eu-ahead', ['uses'], {
      verdict: 'not-applicable',
      upcoming: { from: '2027-12-02', confirmed: true, conditional: false, verdict: 'undetermined' },
    });
    const asked = questionsOf([
      ahead,
      open('eu-moot', ['phase'], { moot: true }),
      judgement({ rule: rule({ id: 'eu-bad' }), items: [item()] }),
    ]);
    expect(asked.map((q) => q.fact)).toEqual(['system.uses']);
  });

  it('ask about scope first where two facts decide as many', () => {
    expect(questionsOf([open('eu-a', ['biometrics']), open('eu-b', ['uses'])]).map((q) => q.fact)).toEqual([
      'system.uses',
      'system.biometrics',
    ]);
  });

  it('ask for the markets in one question with one snippet', () => {
    const asked = questionsOf([
      open('eu-a', ['markets.eu.offered']),
      open('uk-a', ['markets.uk.offered', 'markets.uk.output_used']),
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      fact: 'system.markets',
      ask: 'In which markets is the system offered, or its output used?',
      decides: 2,
      path: 'ai-system.yml',
      snippet: [
        'system:',
        '  markets:',
        '    eu: { offered: <true or false> }',
        '    uk: { offered: <true or false>, output_used: <true or false> }',
        '',
      ].join('\n'),
    });
  });

  it('name the market where there is one only', () => {
    const [question] = questionsOf([open('eu-a', ['markets.eu.offered'])]);
    expect(question?.ask).toBe('Is the system offered in this market, or its output used there: European Union?');
    expect(question?.fact).toBe('system.markets.eu.offered');
  });

  it('ask once for a fact that several subjects lack', () => {
    const of = (subject: string, id: string) =>
      judgement({ rule: rule({ id }), subject, verdict: 'undetermined', missing: [{ subject, path: 'origin' }] });
    const [question, ...others] = questionsOf([of('model:a', 'eu-a'), of('model:b', 'eu-a'), of('model:b', 'eu-b')]);
    expect(others).toEqual([]);
    expect(question).toMatchObject({ fact: 'model.origin', subject: 'model:b', decides: 3, rules: ['eu-a', 'eu-b'] });
  });

  it('do not depend on the order of the judgements', () => {
    const judgements = [
      open('eu-a', ['uses', 'phase']),
      open('eu-b', ['biometrics']),
      open('eu-c', ['markets.eu.offered', 'uses']),
    ];
    expect(questionsOf(judgements.toReversed())).toEqual(questionsOf(judgements));
  });
});

describe('where a question is answered', () => {
  const lacks = (subject: string, path: string) =>
    judgement({ subject, verdict: 'undetermined', missing: [{ subject, path }] });

  it('is the native declaration that fits, or a new one beside the evidence', () => {
    const bare = tree([card({}, 'models/ranker/README.md')]);
    expect(questionsOf([lacks('model:ranker', 'origin')], bare)[0]).toMatchObject({
      path: 'models/ranker/ai-system.yml',
      snippet:
        'declaration: ai-system/v1\nmodel:\n  id: "ranker"\n  origin: <own | finetuned | third-party-weights | third-party-api>\n',
    });
    expect(questionsOf([lacks('model:ranker', 'training.direct_flop')], bare)[0]).toMatchObject({
      path: 'models/ranker/training-compute.yml',
      snippet: expect.stringContaining('    direct_flop: <number of FLOP>'),
    });
    expect(questionsOf([lacks('org:org', 'kinds')])[0]).toMatchObject({
      path: 'ai-system.yml',
      snippet: expect.stringMatching(/^organisation:\n {2}kinds: \[</),
    });
    expect(questionsOf([lacks('dataset:cv', 'personal')])[0]?.path).toBe('data-provenance.yml');
  });

  it('is an entry of a list, and the question names it, where one of several subjects is asked about', () => {
    const several = tree([
      {
        path: 'data-provenance.yml',
        declaration: 'data-provenance',
        says: { 'dataset:cv': { retention: 'a year' }, 'dataset:ads': { retention: 'a year' } },
      },
    ]);
    const [question] = questionsOf([lacks('dataset:ads', 'role')], several);
    expect(question?.ask).toMatch(/^The dataset "ads"/);
    expect(question?.snippet).toMatch(/^datasets:\n {2}- id: "ads"\n {4}role: </);
  });

  it('is a snippet that parses and holds nothing but blanks', () => {
    const paths = [
      'screening.practices[manipulation]',
      'vendors[acme].trains_on_inputs',
      'dpia',
      'biometrics',
      'markets.eu.first_placed_on',
      'decision.significant',
      'logging.retention_days',
    ];
    for (const { snippet } of questionsOf(paths.map((path, i) => open(`eu-${i}`, [path])))) {
      const document = parseDocument(snippet);
      expect(document.errors).toEqual([]);
      const leaves = snippet.split('\n').filter((text) => /: ./.test(text) && !/- id: /.test(text));
      expect(leaves.length).toBeGreaterThan(0);
      for (const leaf of leaves) expect(leaf).toMatch(/: (?:\{ \w+: <[^<>]+>(?:, \w+: <[^<>]+>)* \}|\[?<[^<>]+>\]?)$/);
    }
  });
});
