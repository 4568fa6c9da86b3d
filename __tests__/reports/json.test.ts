import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldNotEvaluate } from '../../src/findings/could-not-evaluate.ts';
import type { Outcome } from '../../src/findings/outcome.ts';
import { renderJson } from '../../src/reports/json.ts';
import { AS_OF, finding, firstContact, hostileOutcome, hostileText, lines, outcome, toldOnce } from './outcomes.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });
const validate = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')));

const rendered = (outcome: Outcome): string => [...renderJson(outcome)].join('');

function errorsOf(text: string): unknown {
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

const waived: Outcome = outcome({
  row: 7,
  findings: [finding({ disposition: 'waived', rule: 'eu-a', fingerprint: '00000000000000aa' })],
  overrides: [
    { rule: 'eu-a', severity: 'off', reason: 'Old model.', owner: 'lead', expires: '2027-01-31', lapsed: false },
    { rule: 'eu-b', severity: 'warning', reason: 'Pilot.', owner: 'lead', expires: '2026-01-31', lapsed: true },
  ],
});

const fixtures: Readonly<Record<string, Outcome>> = {
  'an empty run': outcome({ row: 6, jurisdictions: [], config: null, commit: null, base: null }),
  'a first contact': firstContact(),
  'a waived finding': waived,
  'a run that could not evaluate': couldNotEvaluate([], {
    tool: { version: '0.1.0', digest: '' },
    asOf: AS_OF,
    commit: null,
    base: null,
    config: null,
    inputsIgnored: [],
  }),
  'a finding with every field': outcome({
    findings: [
      finding({
        related: [{ path: 'a.md', range: lines(1, 2), why: 'here' }],
        facts: [
          {
            path: 'model.name',
            subject: 'model:demo',
            value: 'demo',
            origin: { path: 'a.md', range: lines(1), format: 'model-card', how: 'structured' },
          },
        ],
        fix: { title: 'Write the key so', place: { path: 'a.md', range: lines(1) }, lines: ['license: mit'] },
        routes: [{ to: 'ICO', sure: false }],
        upcoming: { from: '2027-12-02', confirmed: false, conditional: false, verdict: 'undetermined' },
      }),
      finding({ rule: 'scope-narrowed', jurisdiction: null, citation: null, verdict: 'undetermined' }),
    ],
  }),
  'hostile text': hostileOutcome('</script>\u202e\u0000"'),
};

describe('the JSON report', () => {
  it.each(Object.entries(fixtures))('fits its published schema: %s', (_, fixture) => {
    expect(errorsOf(rendered(fixture))).toEqual([]);
  });

  it('has the keys of the contract, in its order', () => {
    expect(Object.keys(JSON.parse(rendered(outcome())))).toEqual(
      'schema tool mode as_of commit base conclusion row exit_code packs config overrides waivers inputs_ignored evidence subjects jurisdictions results findings questions problems truncated controls reuse demonstrations information compute proposed'.split(
        ' ',
      ),
    );
  });

  it('is refused by its schema when a key is missing or unknown', () => {
    const { mode, ...rest } = JSON.parse(rendered(outcome()));
    expect(mode).toBe('gate');
    expect(validate(rest)).toBe(false);
    expect(validate({ ...rest, mode, score: 1 })).toBe(false);
  });

  it('loses no finding', () => {
    expect(JSON.parse(rendered(firstContact())).findings).toHaveLength(130);
  });

  it('comes in pieces, and together they are what one writing of it all gives', () => {
    const many = outcome({ findings: Array.from({ length: 3000 }, () => finding({})), subjects: [] });
    const pieces = [...renderJson(many)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(2 ** 21);
    const whole = pieces.join('');
    expect(whole).toBe(`${JSON.stringify(JSON.parse(whole), null, 2)}\n`);
    expect(JSON.parse(whole).findings).toHaveLength(3000);
  });

  it('gives a waived finding the reason, owner and expiry of its override', () => {
    expect(JSON.parse(rendered(waived)).waivers).toEqual([
      {
        finding: 'finding-00000000000000aa',
        fingerprint: '00000000000000aa',
        rule: 'eu-a',
        subject: 'model:demo',
        reason: 'Old model.',
        owner: 'lead',
        expires: '2027-01-31',
      },
    ]);
  });

  it('has counts that sum to the rules judged', () => {
    const { jurisdictions } = JSON.parse(rendered(outcome({ findings: toldOnce() })));
    expect(jurisdictions[0].counts).toEqual({ satisfied: 2, violated: 1, undetermined: 0, not_applicable: 4 });
  });

  it('does not depend on the order in which controls were met', () => {
    const one = outcome({ controls: { b: { uk: 'violated', eu: 'satisfied' }, a: {} } });
    const other = outcome({ controls: { a: {}, b: { eu: 'satisfied', uk: 'violated' } } });
    expect(rendered(one)).toBe(rendered(other));
  });

  it('is the same text twice, ends in a newline and holds no character that steers a terminal', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const hostile = hostileOutcome(words);
        const text = rendered(hostile);
        expect(rendered(hostile)).toBe(text);
        expect(text.endsWith('}\n')).toBe(true);
        expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
        const [first] = JSON.parse(text).findings;
        expect(first.message).toBe(words);
      }),
    );
  });
});
