/** The crosswalk against the catalogue of controls, and the arithmetic of reuse. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countReuse, loadCrosswalk, PAIRS, REGIMES, reuseBetween, type Strength } from '../../scripts/crosswalk.ts';
import { loadCatalogue } from '../../scripts/packs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const crosswalk = loadCrosswalk(root);
const STRENGTHS: readonly Strength[] = ['none', 'related', 'partial', 'equivalent'];

describe('the crosswalk', () => {
  test('has one row for each control of the catalogue and none besides', () => {
    expect(Object.keys(crosswalk.controls).toSorted()).toEqual(Object.keys(loadCatalogue(root)).toSorted());
  });

  test('says for each regime how near its text comes, and what it asks wherever it asks', () => {
    for (const row of Object.values(crosswalk.controls)) {
      for (const regime of REGIMES) {
        expect(STRENGTHS).toContain(row[regime].strength);
        if (row[regime].strength === 'none') expect(row[regime].asks).toBeUndefined();
      }
    }
  });

  test('recognises nothing between any two regimes', () => {
    expect(crosswalk.recognition.map(({ between }) => between)).toEqual(PAIRS);
    expect(new Set(crosswalk.recognition.map(({ is }) => is))).toEqual(new Set(['none']));
  });

  test('has every mapping with its publisher, and calls the one for an older version stale', () => {
    expect(crosswalk.mappings.filter(({ stale }) => stale).map(({ id }) => id)).toEqual(['jp-guidelines-nist-ai-rmf']);
    expect(crosswalk.mappings.every(({ publisher }) => publisher !== '')).toBe(true);
  });
});

describe('reuse between two regimes', () => {
  const row = (a: Strength, b: Strength) => ({
    eu: { strength: a },
    uk: { strength: b },
    sg: { strength: 'none' as const },
    jp: { strength: 'none' as const },
  });

  test.each([
    ['equivalent', 'equivalent', 'drop-in'],
    ['equivalent', 'partial', 'adapt'],
    ['partial', 'partial', 'adapt'],
    ['equivalent', 'related', 'context'],
    ['partial', 'none', 'not-requested'],
  ] as const)('of %s and %s is %s, either way', (a, b, worth) => {
    expect(reuseBetween(row(a, b), 'eu', 'uk')).toBe(worth);
    expect(reuseBetween(row(b, a), 'eu', 'uk')).toBe(worth);
  });

  test.each([
    ['eu', 'uk', [7, 29, 20, 9]],
    ['eu', 'sg', [27, 24, 9, 5]],
    ['eu', 'jp', [3, 43, 13, 6]],
    ['uk', 'sg', [5, 29, 21, 10]],
    ['uk', 'jp', [0, 34, 21, 10]],
    ['sg', 'jp', [5, 40, 14, 6]],
  ] as const)('between %s and %s counts %j over the whole catalogue', (a, b, expected) => {
    expect(Object.values(countReuse(crosswalk, a, b))).toEqual(expected);
  });
});
