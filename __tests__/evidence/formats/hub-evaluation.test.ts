import { expect, test } from 'vitest';
import { linkDossier } from '../../../src/facts/dossier.ts';
import { factsOf, readFiles, readOne } from '../memory-source.ts';

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

test('a form whose tasks and figures are still names of them says nothing, nor does the example in it', async () => {
  const form = (value: string, task: string) => `- dataset: { id: acme/quiz, task_id: ${task} }\n  value: ${value}\n`;
  const example = form('0.5', 'hard');
  for (const blank of [form('{figure}', '{task}'), form('0.4', '"{task}"'), form('{figure}', 'hard')])
    expect((await readOne('.eval_results/quiz.yaml', blank + example)).state).toBe('not-evidence');
  expect(factsOf(await readOne('.eval_results/quiz.yaml', form('TBD', 'soft') + example))).toMatchObject({
    'model:model evaluation.metrics': ['acme-quiz-hard'],
  });
});

test('results of several days, and two of one task, contradict neither one another nor what is declared', async () => {
  const result = (value: number, date: string) =>
    `- dataset: { id: acme/quiz, task_id: hard }\n  value: ${value}\n  date: ${date}\n`;
  const { readings } = await readFiles({
    '.eval_results/spring.yaml': result(61, '2026-03-01') + result(64, '2026-04-02'),
    '.eval_results/summer.yaml': result(66, '2026-06-03'),
    'ai-system.yml':
      'declaration: ai-system/v1\nmodel:\n  id: tern\n  evaluation:\n    metrics:\n      - { id: auc, value: 0.81 }\n',
  });
  const { conflicts, facts } = linkDossier(readings);
  expect(conflicts).toEqual([]);
  const of = (path: string) => facts.filter((fact) => fact.path === path).map(({ value }) => value);
  expect(of('evaluation.report.date')[0]).toBe('2026-06-03');
  expect(of('evaluation.metrics[acme-quiz-hard-2].value')).toEqual([64]);
});
