import { describe, expect, it } from 'vitest';
import type { ItemOutcome, Judgement } from '../../src/policy/judgement.ts';
import type { Rule } from '../../src/policy/rule.ts';
import { renderExplain } from '../../src/reports/explain.ts';
import { AS_OF, HOSTILE, lines } from './outcomes.ts';

const rule: Rule = {
  id: 'eu-gpai-technical-documentation',
  jurisdiction: 'eu',
  pack: 'eu',
  kind: 'duty',
  subject: 'model',
  title: 'Technical documentation of the model',
  source: {
    instrument: 'ai-act',
    provision: 'Art. 53(1)(a)',
    url: 'https://law.example/ai-act#art53',
    force: 'law',
    certainty: { text: 'primary', date: 'secondary' },
  },
  when: null,
  from: [],
  until: null,
  severity: [],
  requires: [],
  controls: [],
  leavesToHumans: 'Whether the content is true.',
  finding: 'No documentation.',
  remedy: 'Declare it.',
  snippet: null,
  supersedes: [],
  waivable: true,
  file: 'policies/eu/rules/x.yml',
};

const item: ItemOutcome = {
  id: 'annex-xi',
  verdict: 'violated',
  reason: 'undeclared',
  missing: [{ subject: 'model:demo', path: 'documentation[energy]' }],
  element: 'energy',
  severity: 'error',
  finding: 'The energy use is not declared.',
  remedy: 'Declare the energy used.',
  snippet: null,
  notApplicable: [],
};

function judgement(changes: Partial<Judgement> = {}): Judgement {
  return {
    rule,
    subject: 'model:demo',
    verdict: 'violated',
    contradicted: false,
    moot: false,
    severity: 'error',
    items: [item],
    missing: [],
    assumed: [{ subject: 'model:demo', path: 'withdrawn' }],
    read: [{ subject: 'model:demo', path: 'kinds' }],
    appliesFrom: '2025-08-02',
    possibleDates: [],
    upcoming: null,
    upcomingItems: [],
    certainty: 'secondary',
    notes: [],
    informs: false,
    trace: {
      when: {
        text: 'gp && !ossx',
        value: 'true',
        missing: [],
        children: [
          { text: 'gp', value: 'true', missing: [], children: [] },
          { text: 'ossx', value: 'false', missing: [], children: [] },
        ],
      },
      items: [],
    },
    ...changes,
  };
}

const context = {
  subjectName: 'demo',
  instrumentTitle: 'AI Act',
  facts: [
    {
      path: 'model.kinds',
      subject: 'model:demo',
      value: 'general-purpose',
      origin: { path: 'README.md', range: lines(4), format: 'model-card', how: 'labelled' as const },
    },
  ],
  asOf: AS_OF,
};

const explain = (changes: Partial<Judgement> = {}) => renderExplain(judgement(changes), context, { colour: false });

describe('an explanation', () => {
  it('gives law, dates, condition with values, items, facts with places, and what would change it', () => {
    expect(explain()).toMatchInlineSnapshot(`
      "eu-gpai-technical-documentation: violated for demo
      Technical documentation of the model

      Law
        AI Act, Art. 53(1)(a)
        https://law.example/ai-act#art53
        law, certainty of text primary, of date secondary

      Dates
        judged as of 23 November 2026
        applies since 2 August 2025

      Condition
        [true]  gp && !ossx
          [true]  gp
          [false]  ossx

      What it asks for
        annex-xi[energy]: violated (the evidence asked for is not declared)
          facts: model:demo documentation[energy]
          The energy use is not declared.

      Facts read
        model.kinds = general-purpose  README.md:4 (labelled)
        withdrawn is not declared; taken as not having happened

      What would change the verdict
        annex-xi[energy]: declare model:demo documentation[energy]. Declare the energy used.
        Declare it.

      Left to a person
        Whether the content is true.
      "
    `);
  });

  it('names the facts that would decide an undetermined rule', () => {
    const missing = [{ subject: 'model:demo', path: 'markets.eu.offered' }];
    const text = explain({ verdict: 'undetermined', items: [], missing, possibleDates: ['2025-08-02', '2027-08-02'] });
    expect(text).toContain('declare model:demo markets.eu.offered');
    expect(text).toContain('first day still open: 2 August 2025 and 2 August 2027');
  });

  it('tells the day on which a rule that lies ahead starts, and whether it is enacted', () => {
    const upcoming = { from: '2027-12-02', confirmed: false, conditional: false, verdict: 'violated' as const };
    const text = explain({ verdict: 'not-applicable', items: [], upcoming });
    expect(text).toContain('expected, not enacted, from 2 December 2027; verdict as of that day: violated');
    expect(text).toContain('the day it starts, 2 December 2027');
  });

  it('marks where a part of the condition waits for a fact', () => {
    const when = {
      text: 'model.open',
      value: 'unknown',
      missing: [{ subject: 'model:demo', path: 'open' }],
      children: [],
    };
    expect(explain({ trace: { when, items: [] } })).toContain(
      '[unknown]  model.open  <- not declared: model:demo open',
    );
  });

  it('says that memory only advises', () => {
    expect(explain({ certainty: 'memory' })).toContain('only advises');
  });

  it('counts the parts of a condition that is too long to print', () => {
    const child = { text: 'a', value: 'true', missing: [], children: [] };
    const when = { text: 'all', value: 'true', missing: [], children: Array.from({ length: 500 }, () => child) };
    expect(explain({ trace: { when, items: [] } })).toContain('and 101 more parts');
  });

  it('says the same with colour', () => {
    const coloured = renderExplain(judgement(), context, { colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of them
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(explain());
    expect(coloured).not.toBe(explain());
  });

  it.each(HOSTILE)('cannot be made to steer a terminal: %j', (text) => {
    const facts = context.facts.map((fact) => ({
      ...fact,
      value: text,
      path: text,
      origin: { ...fact.origin, path: text },
    }));
    const hostile = judgement({ notes: [text], items: [{ ...item, finding: text, element: text }] });
    const rendered = renderExplain(hostile, { ...context, subjectName: text, facts }, { colour: false });
    expect(rendered).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });
});
