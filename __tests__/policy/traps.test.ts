/**
 * Misreadings and edge cases of the law, by the numbers under which they were collected: each is an example of a rule, a
 * test here, or stands in `docs/deviations.md` with the reason.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { JURISDICTIONS, loadBuiltIn } from '../../scripts/packs.ts';
import { loadPolicy, type PolicyReader } from '../../src/policy/load-policy.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const COUNTS = { eu: 44, uk: 30, sg: 35, jp: 27 } as const;
const HERE = ['Trap EU-40'];

/** Japan numbers its misreadings apart from its cases, which carry a T. */
const CASES = { eu: 'EU-', uk: 'UK-', sg: 'SG-', jp: 'JP-T' } as const;

function numbersIn(jurisdiction: keyof typeof CASES, texts: readonly string[]): ReadonlySet<number> {
  const pattern = new RegExp(`Trap ${CASES[jurisdiction]}(\\d+)`, 'g');
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => Number(match[1]))));
}

describe.each(JURISDICTIONS)('the traps of %s', (jurisdiction) => {
  const load = loadBuiltIn(root, jurisdiction);
  const titles = [...(load.loaded?.examples.values() ?? [])].flat().map((example) => example.title);
  const deviations = readFileSync(`${root}docs/deviations.md`, 'utf8').split('\n');
  const all = Array.from({ length: COUNTS[jurisdiction] }, (_, i) => i + 1);

  it('are all shown, or written down as deviations', () => {
    const known = numbersIn(jurisdiction, [...titles, ...HERE, ...deviations]);
    expect(all.filter((number) => !known.has(number))).toEqual([]);
  });

  it('are deviations only where no example shows them', () => {
    const shown = numbersIn(jurisdiction, titles);
    expect([...numbersIn(jurisdiction, deviations)].filter((number) => shown.has(number))).toEqual([]);
  });
});

test('Trap EU-40: a prohibition cannot be switched off', async () => {
  const config = `overrides:
  - { rule: eu-art5-screening, severity: off, reason: "We want to.", owner: Somebody, expires: 2027-01-01 }
`;
  const reader: PolicyReader = {
    commit: null,
    readText: async () => ({ state: 'read', text: config, blob: 'b' }),
    listFolder: async () => [],
  };
  const settings = { jurisdictions: null, enforce: null, failOn: null, asOf: null };
  const policy = await loadPolicy({
    trusted: reader,
    branch: null,
    configPath: '.github/ai-policy.yml',
    configRequired: true,
    settings,
    options: { trusted: true, anyDay: true, today: '2026-11-23' },
  });
  expect(policy.judge).toBeNull();
  expect(policy.problems.map((problem) => problem.message)).toEqual([
    'overrides: "eu-art5-screening" cannot be switched off: the law knows no derogation',
  ]);
});
