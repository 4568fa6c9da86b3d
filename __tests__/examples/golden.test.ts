/**
 * Whole reports of the examples, byte by byte. `UPDATE_GOLDEN=1` writes them anew; what changed is then read like code.
 * Digests of packs and of the tool are blanked: any edit of any rule changes them and says nothing about a report.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { renderJson } from '../../src/reports/json.ts';
import { renderText } from '../../src/reports/text.ts';
import { ANNEX_III_DAY, DATED, EXAMPLES, type Example, LATER_DAYS, runExample, TODAY } from './example-runs.ts';

const FOLDER = fileURLToPath(new URL('../golden/examples/', import.meta.url));
const CASES: readonly (readonly [Example, string])[] = [
  ...EXAMPLES.map((example) => [example, TODAY] as const),
  ['hiring-tool', ANNEX_III_DAY],
  ...DATED.flatMap((example) => LATER_DAYS.map((day) => [example, day] as const)),
];

async function reports(example: Example, asOf: string): Promise<Readonly<Record<string, string>>> {
  const { outcome } = await runExample(example, asOf);
  const txt = renderText(outcome, { colour: false, width: 100 });
  // On later days the text shows what changes; the JSON of today already shows every field.
  if (DATED.some((dated) => dated === example) && asOf !== TODAY) return { txt };
  return { txt, json: [...renderJson(outcome)].join('').replace(/("digest": ")[^"]+"/g, '$1…"') };
}

describe.each(CASES)('%s on %s', (example, asOf) => {
  test('prints the reports that are kept', async () => {
    for (const [extension, text] of Object.entries(await reports(example, asOf))) {
      const path = `${FOLDER}${example}.${asOf}.${extension}`;
      if (process.env.UPDATE_GOLDEN === '1') {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(path, text);
      }
      expect(text).toBe(readFileSync(path, 'utf8'));
    }
  });

  test('prints the same bytes when run again', async () => {
    expect(await reports(example, asOf)).toEqual(await reports(example, asOf));
  });
});
