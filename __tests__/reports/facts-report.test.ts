import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { type FactsReport, renderFacts } from '../../src/reports/facts-report.ts';
import { hostileText, lines } from './outcomes.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = ajv.compile(JSON.parse(readFileSync('schemas/facts.schema.json', 'utf8')));

function fact(path: string, value: Fact['value'], changes: Partial<Fact> = {}): Fact {
  const origin = { path: 'README.md', range: lines(4), format: 'model-card', how: 'structured' as const };
  return { subject: 'model:demo', path, value, state: 'declared', origin, ...changes };
}

const report: FactsReport = {
  facts: [
    {
      fact: fact('training_flop', { low: 1e23, high: 3e24 }),
      unit: 'FLOP',
      rules: ['eu-a', 'eu-b', 'eu-c', 'eu-d', 'eu-e'],
    },
    { fact: fact('languages', ['en', 'de'], { complete: false }), unit: null, rules: [] },
    { fact: fact('open', true, { subject: 'system:app' }), unit: null, rules: ['eu-a'] },
    { fact: fact('energy_kwh', 'not measured', { state: 'unknowable' }), unit: 'kWh', rules: ['eu-a'] },
  ],
  conflicts: [
    { subject: 'model:demo', path: 'license', facts: [fact('license', 'mit'), fact('license', 'apache-2.0')] },
  ],
  unreadable: [{ path: 'big.yml', blob: null, format: null, state: 'unreadable', reason: 'The file is too large.' }],
  undeclared: [{ subject: 'model:demo', path: 'markets.eu.offered', declareIn: 'ai-system.yml', rules: ['eu-a'] }],
};

describe('the report of facts', () => {
  it('gives every fact with its place and its rules', () => {
    expect(renderFacts(report, 'text')).toMatchInlineSnapshot(`
      "4 facts, 1 conflict, 1 unreadable file and 1 undeclared.

      model:demo
        training_flop = 1e+23 to 3e+24 FLOP
          README.md:4 (model-card, structured)  read by 5 rules: eu-a, eu-b, eu-c, eu-d and 1 more
        languages = en, de [perhaps not all]
          README.md:4 (model-card, structured)  read by no rule
        energy_kwh = not measured kWh [unknowable]
          README.md:4 (model-card, structured)  read by 1 rule: eu-a

      system:app
        open = true
          README.md:4 (model-card, structured)  read by 1 rule: eu-a

      Conflicts
        model:demo license
          mit  README.md:4 (structured)
          apache-2.0  README.md:4 (structured)

      Unreadable
        big.yml: The file is too large.

      Undeclared, though rules read them
        model:demo markets.eu.offered  read by 1 rule: eu-a; declare it in ai-system.yml
      "
    `);
  });

  it('fits its published schema', () => {
    const parsed = JSON.parse(renderFacts(report, 'json'));
    expect(validate(parsed) ? [] : validate.errors).toEqual([]);
    expect(parsed.facts[0]).toMatchObject({
      subject: 'model:demo',
      path: 'training_flop',
      value: { low: 1e23, high: 3e24 },
      unit: 'FLOP',
      origin: { path: 'README.md', start_line: 4, end_line: 4, format: 'model-card', how: 'structured' },
    });
    expect(validate({ ...parsed, more: 1 })).toBe(false);
  });

  it('is one line where nothing was read', () => {
    expect(renderFacts({ facts: [], conflicts: [], unreadable: [], undeclared: [] }, 'text')).toBe(
      '0 facts, 0 conflicts, 0 unreadable files and 0 undeclared.\n',
    );
  });

  it('cannot be made to steer a terminal, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = fact(text, text, { subject: text });
        const made = { ...report, facts: [{ fact: hostile, unit: null, rules: [text] }] };
        for (const format of ['text', 'json'] as const) {
          const rendered = renderFacts(made, format);
          expect(rendered).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
          expect(renderFacts(made, format)).toBe(rendered);
        }
      }),
    );
  });
});
