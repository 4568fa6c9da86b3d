/** What is counted over facts: each demonstration address once, real ones never. */
import { expect, it } from 'vitest';
import { countDemonstrations } from '../../src/findings/tally.ts';
import { demonstrationsInWords } from '../../src/reports/messages.ts';
import { tree } from './trees.ts';

const says = (values: Readonly<Record<string, string>>) =>
  tree([{ path: 'ai-system.yml', declaration: 'ai-system/v1', says: { 'system:s': values } }]).dossier.facts;

it('counts each declared address under .example once, with port, path or neither', () => {
  const facts = says({
    'records[a].url': 'https://docs.acme.example/a',
    'records[b].url': 'https://docs.acme.example/a',
    'records[c].url': 'https://acme.example:8443',
    'records[d].url': 'HTTPS://ACME.EXAMPLE?x',
  });
  expect(countDemonstrations(facts)).toBe(3);
});

it('counts no other address and no text that only speaks of one', () => {
  const facts = says({
    'records[a].url': 'https://acme.org/.example/a',
    'records[b].url': 'https://example.acme.org',
    name: 'see https://acme.example',
  });
  expect(countDemonstrations(facts)).toBe(0);
});

it('is told in one line, and not at all where there is none', () => {
  expect(demonstrationsInWords({ demonstrations: 0 })).toEqual([]);
  expect(demonstrationsInWords({ demonstrations: 1 }).join()).toContain('1 address uses .example');
  expect(demonstrationsInWords({ demonstrations: 2 }).join()).toContain('2 addresses use .example');
});
