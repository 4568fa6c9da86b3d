/** A change that takes what was in order out of scope never ends green or neutral: it waits for a trusted yes. */
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/findings/outcome.ts';
import { builtInPacks } from '../../src/policy/built-in.ts';
import { ANNEX_III_DAY, type Files, filesOf, runChange, TODAY } from './example-runs.ts';

const BASE = filesOf('hiring-tool-ready');

/** The base with one text of `ai-system.yml` replaced; fails where the text is not there. */
function edited(from: string | RegExp, to: string): Files {
  const text = BASE['ai-system.yml'] ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${from} is not in ai-system.yml`);
  return { ...BASE, 'ai-system.yml': changed };
}

const MARKETS = /^ {2}markets:\n(?: {4}.*\n)+/m;
const CONTRADICTION = `declaration: ai-system/v1
system:
  id: northgate-rank
  uses: [customer-support]
  markets:
    eu: { offered: false, output_used: false }
    uk: { offered: false, output_used: false }
    sg: { offered: false, output_used: false }
    jp: { offered: false, output_used: false }
`;
const { 'ai-system.yml': _gone, ...WITHOUT_SYSTEM } = BASE;
const NOTHING_OFFERED = ['eu', 'uk', 'sg', 'jp']
  .map((m) => `    ${m}: { offered: false, output_used: false }\n`)
  .join('');

const HEADS: Readonly<Record<string, Files>> = {
  'says that no market is served': edited(MARKETS, `  markets:\n${NOTHING_OFFERED}`),
  'names another use': edited('uses: [recruitment]', 'uses: [customer-support]'),
  'names no use': edited('uses: [recruitment]', 'uses: []'),
  'adds a second declaration that contradicts': { ...BASE, 'services/ai-system.yml': CONTRADICTION },
  'deletes the declaration': WITHOUT_SYSTEM,
  'deletes everything': { 'LICENSE.md': 'All rights reserved.\n' },
  'claims an exclusion': edited(
    '  models: [northgate-rank-7b]\n',
    '  models: [northgate-rank-7b]\n  exclusions: [{ id: sole-scientific-research, reason: It serves research on recruitment alone. }]\n',
  ),
  'drops the model from the system': edited('models: [northgate-rank-7b]', 'models: []'),
  'says that people wrote every rule': edited(
    'kinds: [language-model, supervised]\n  outputs: [prediction, text]\n  activities: [develops, offers]',
    'kinds: [rules-only]\n  outputs: [prediction, text]\n  activities: [develops, offers]',
  ),
  'says that it only uses the system': edited('activities: [develops, offers]', 'activities: [uses]'),
};

/** Held up as a whole and in every jurisdiction: what narrows the scope belongs to none and counts for each. */
function isHeldUp({ conclusion, exitCode, jurisdictions }: Outcome): boolean {
  const reported = [conclusion, ...jurisdictions.map((jurisdiction) => jurisdiction.conclusion)];
  return exitCode === 1 && reported.every((word) => word === 'failure' || word === 'action_required');
}

describe.each([TODAY, ANNEX_III_DAY])('against a base in order, on %s', (asOf) => {
  test('an unchanged head is green', async () => {
    const outcome = await runChange(BASE, { ...BASE, 'NOTES.md': 'Nothing of note.\n' }, asOf);
    expect(outcome).toMatchObject({ conclusion: 'success', exitCode: 0 });
  });

  test.each(Object.keys(HEADS))('a change that %s is held up', async (name) => {
    const outcome = await runChange(BASE, HEADS[name] ?? {}, asOf);
    expect(isHeldUp(outcome)).toBe(true);
  });
});

test.each([TODAY, ANNEX_III_DAY])(
  'an early day of first supply, which takes duties away, is held up on %s',
  async (asOf) => {
    const head = edited('first_placed_on: 2028-01-17', 'first_placed_on: 2026-01-19');
    const outcome = await runChange(BASE, head, asOf);
    expect(isHeldUp(outcome)).toBe(true);
    expect(outcome.findings.map((f) => f.rule)).toContain('scope-narrowed');
  },
);

/** With the markets left out every rule that may apply is still satisfied: nothing is left to declare, yet scope is gone. */
describe.each(['', '  markets: {}\n'])('markets written as "%s"', (text) => {
  const silent = edited(MARKETS, text);

  test('what was satisfied is open, never out of scope, and the change is held up', async () => {
    const outcome = await runChange(BASE, silent);
    // Rules that compare or judge statements fall silent with what they compare; duties never do.
    const duties = new Set(
      builtInPacks().flatMap(({ rules }) => rules.filter((r) => r.kind === 'duty').map((r) => r.id)),
    );
    const before = (await runChange(BASE, BASE)).results.filter((r) => r.verdict === 'satisfied' && duties.has(r.rule));
    const after = new Map(outcome.results.map((r) => [`${r.rule} ${r.subject}`, r.verdict]));
    for (const { rule, subject } of before) expect(after.get(`${rule} ${subject}`)).not.toBe('not-applicable');
    expect(isHeldUp(outcome)).toBe(true);
    expect(outcome.findings.map((f) => f.rule)).toContain('scope-narrowed');
  });

  test('a second change that then says that no market is served is held up', async () => {
    const head = HEADS['says that no market is served'] ?? {};
    expect(isHeldUp(await runChange(silent, head))).toBe(true);
  });

  test('evidence cannot be taken away under its cover', async () => {
    const without = (files: Files) => {
      const text = files['ai-system.yml'] ?? '';
      return { ...files, 'ai-system.yml': text.replace(/^ {6}manipulation: false\n/m, '') };
    };
    const under = await runChange(silent, without(silent));
    expect([under.conclusion, under.jurisdictions.find((j) => j.id === 'eu')?.conclusion]).not.toContain('success');
    expect(under.exitCode).toBe(1);
    expect(isHeldUp(await runChange(BASE, without(silent)))).toBe(true);
  });
});
