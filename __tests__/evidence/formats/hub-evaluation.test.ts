import { expect, test } from 'vitest';
import { factsOf, readOne } from '../memory-source.ts';

test('results of one task in several settings stand beside one another', async () => {
  const result = (value: number, notes: string) =>
    `- dataset: { id: acme/quiz, task_id: hard }\n  value: ${value}\n${notes === '' ? '' : `  notes: ${notes}\n`}`;
  const found = factsOf(
    await readOne('.eval_results/quiz.yaml', result(1, 'tools') + result(2, 'no-tools') + result(3, '')),
  );
  const values = Object.entries(found).filter(([key]) => key.endsWith('.value'));
  expect(values.map(([key, value]) => [key.replace(/^.*\[|\].*$/g, ''), value])).toEqual([
    ['acme-quiz-hard-tools', 1],
    ['acme-quiz-hard-no-tools', 2],
    ['acme-quiz-hard', 3],
  ]);
});
